"""The box for the words: what is typed stays, is counted near the limit, and may be in any script."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]
LIMIT = 32_000


def newcomer(visit: Visit, site: RunningSite) -> Page:
    page = visit().new_page()
    page.goto(site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    return page


def box(page: Page) -> Any:
    return page.get_by_role("textbox", name="Prompt")


def test_a_draft_outlives_a_reload_and_is_never_cleared_by_a_press(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = newcomer(visit, sketch_site)
    box(page).fill("two lines\nof a draft")
    page.reload()
    expect(box(page)).to_have_value("two lines\nof a draft")
    page.get_by_role("button", name="Generate").click()
    expect(page.locator("li[data-state=delivered]")).to_have_count(2)
    expect(box(page)).to_have_value("two lines\nof a draft")


def test_what_is_typed_before_the_scripts_are_there_is_kept(sketch_site: RunningSite, visit: Visit) -> None:
    page = visit().new_page()
    held: list[Route] = []
    page.route("**/lorai.js*", lambda route: held.append(route))
    page.goto(sketch_site.url, wait_until="commit")
    box(page).fill("typed early")
    while not held:
        page.wait_for_timeout(50)
    held[0].continue_()
    page.wait_for_load_state("load")
    page.unroute("**/lorai.js*")
    page.reload()
    expect(box(page)).to_have_value("typed early")


def test_characters_are_counted_near_the_limit_and_nothing_is_cut(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = newcomer(visit, sketch_site)
    said = page.locator("#prompt-count")
    box(page).fill("x" * 28_799)
    expect(said).to_be_hidden()
    box(page).fill("x" * 28_800)
    expect(said).to_have_text("28,800 of 32,000 characters")
    box(page).fill("🦊" * LIMIT)
    expect(said).to_have_text("32,000 of 32,000 characters")
    box(page).fill("x" * (LIMIT + 150))
    expect(said).to_have_text("32,150 of 32,000 characters: 150 too many. Nothing is cut.")
    expect(page.get_by_role("status")).to_contain_text("More than 32,000 characters.")
    box(page).press("Control+End")
    count, bar = said.bounding_box(), page.get_by_role("button", name="Generate").bounding_box()
    assert count
    assert bar
    assert count["y"] + count["height"] <= bar["y"]  # beside the words, not under the bar
    page.get_by_role("button", name="Generate").click()
    expect(page.get_by_text("The prompt has 32,150 characters; 32,000 is the most.")).to_be_visible()
    assert len(box(page).input_value()) == LIMIT + 150
    expect(page.locator("[data-balance='10']").first).to_be_visible()


def test_words_from_right_to_left_and_very_long_ones_stay_in_the_box(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = newcomer(visit, sketch_site)
    box(page).fill("ثعلب أحمر في الثلج")
    assert box(page).evaluate("(box) => getComputedStyle(box).direction") == "rtl"
    box(page).fill("w" * 400)
    assert box(page).evaluate("(box) => box.scrollWidth <= box.clientWidth")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert box(page).evaluate("(box) => getComputedStyle(box).direction") == "ltr"


def test_the_box_grows_with_its_words_up_to_half_the_screen(sketch_site: RunningSite, visit: Visit) -> None:
    page = newcomer(visit, sketch_site)
    heights = []
    for lines in (1, 3, 6, 60):
        box(page).fill("line\n" * lines)
        heights.append(box(page).bounding_box()["height"])
    assert heights[0] <= heights[1] < heights[2] < heights[3] <= 844 / 2 + 1
