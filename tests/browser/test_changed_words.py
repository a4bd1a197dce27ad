"""A block is explained, and its words are changed in place: a new generation of what is missing, and nothing else."""

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.conftest import DESK, PHONE, press
from tests.fakes.apimart import FakeApimart
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]
DRAFT = "a draft that nobody touches"


def opened(visit: Visit, site: RunningSite, size: dict[str, int] = PHONE) -> Page:
    page = visit(size).new_page()
    page.goto(site.url)
    expect(page.locator("[data-ready=true]")).to_be_visible()
    return page


def results(page: Page) -> Locator:
    return page.get_by_role("region", name="Results")


def editor(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Your words")


def change_the_words(page: Page) -> None:
    results(page).get_by_role("button", name="Change the words").click()
    expect(editor(page)).to_be_focused()


def balance(page: Page, credits: int) -> None:
    expect(page.locator(f"[data-balance='{credits}']").first).to_be_visible()


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_the_missing_ones_are_made_of_other_words(
    apimart_site: RunningSite, visit: Visit, fake: tuple[FakeApimart, str], size: dict[str, int]
) -> None:
    page = opened(visit, apimart_site, size)
    press(page, "a tram in the rain [blocked:0] [failed:2]", ratio="16:9", count=3)
    expect(results(page).locator("li[data-state=delivered]")).to_have_count(1)
    expect(results(page).locator("li[data-state=failed]")).to_have_count(1)
    balance(page, 98)
    page.get_by_role("textbox", name="Prompt").fill(DRAFT)

    change_the_words(page)
    expect(editor(page)).to_have_value("a tram in the rain [blocked:0] [failed:2]")
    page.get_by_role("button", name="Make these 2 · 4 credits").click()
    expect(page.get_by_text("These are the words that were blocked")).to_be_visible()
    editor(page).fill(f"a quiet tram in the rain {size['width']}")
    page.get_by_role("button", name="Make these 2 · 4 credits").dblclick()

    expect(results(page).locator("h2")).to_have_text(f"a quiet tram in the rain {size['width']}")
    expect(results(page).locator("li[data-state=delivered]")).to_have_count(2)
    balance(page, 94)
    expect(page.get_by_role("textbox", name="Prompt")).to_have_value(DRAFT)
    expect(editor(page)).to_have_count(0)
    earlier = page.get_by_role("region", name="Earlier").get_by_role("listitem")
    expect(earlier.and_(page.locator("[data-state=blocked]"))).to_have_count(1)
    asked = [
        one for one in fake[0].seen("submit") if f"quiet tram in the rain {size['width']}" in str(one.body)
    ]
    assert len(asked) == 2
    assert {json.loads(one.body)["size"] for one in asked} == {"16:9"}


def test_a_block_names_its_stage_and_its_classes(apimart_site: RunningSite, visit: Visit) -> None:
    page = opened(visit, apimart_site)
    press(page, "a market [blocked-details:0] [blocked-output:1] [failed:2]", ratio="3:2", count=3)
    tile = results(page).get_by_role("listitem")
    expect(tile.and_(page.locator("[data-state=failed]"))).to_have_count(1)
    first, second, third = (tile.and_(page.locator("[data-state]")).nth(number) for number in range(3))
    expect(first).to_contain_text("Blocked: the prompt")
    expect(first).to_contain_text("Class: violence, self-harm")
    expect(second).to_contain_text("Blocked: the picture")
    expect(third).to_contain_text("Not made")
    expect(third.locator("time")).to_have_text(re.compile(r"^(today|yesterday) \d\d:\d\d$"))
    for one in (first, second, third):
        expect(one).to_contain_text("Not charged.")
    balance(page, 100)


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_a_tile_that_ends_badly_keeps_its_shape(
    apimart_site: RunningSite, visit: Visit, size: dict[str, int]
) -> None:
    page = opened(visit, apimart_site, size)
    press(page, "a canal [blocked-details:0] [blocked-output:2]", ratio="21:9", count=4)
    expect(results(page).locator("li[data-state=blocked]")).to_have_count(2)
    expect(results(page).locator("li[data-state=delivered]")).to_have_count(2)
    frames = [frame.bounding_box() for frame in results(page).locator(".print .frame").all()]
    assert all(frame and abs(frame["width"] / frame["height"] - 7 / 3) < 0.02 for frame in frames)


def test_the_refused_words_are_marked_and_found_by_a_press(sketch_site: RunningSite, visit: Visit) -> None:
    page = opened(visit, sketch_site)
    press(page, "one owl, something Forbidden, and forbidden again")
    expect(results(page).locator("li[data-state=blocked]")).to_contain_text(
        "This site does not take “forbidden”."
    )
    change_the_words(page)
    marks = page.locator(".editor mark")
    expect(marks).to_have_text(["Forbidden", "forbidden"])
    assert selected(page) == "Forbidden"
    editor(page).press("Delete")
    page.get_by_role("button", name="forbidden: select it").click()
    assert selected(page) == "forbidden"
    editor(page).press("Delete")
    expect(marks).to_have_count(0)
    expect(page.get_by_role("button", name="forbidden, taken out")).to_be_visible()
    page.get_by_role("button", name="Make this one · 2 credits").click()
    expect(results(page).locator("li[data-state=delivered]")).to_have_count(1)
    balance(page, 8)


def test_it_is_all_done_by_keys_and_left_with_escape(apimart_site: RunningSite, visit: Visit) -> None:
    page = opened(visit, apimart_site, DESK)
    press(page, "a kite [blocked]")
    expect(results(page).locator("li[data-state=blocked]")).to_have_count(1)
    button = results(page).get_by_role("button", name="Change the words")
    button.focus()
    page.keyboard.press("Enter")
    expect(editor(page)).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Control+A")
    page.keyboard.type("a kite without a tail")
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Enter")
    expect(editor(page)).to_have_value("a kite without a tail")
    page.keyboard.press("Control+Enter")
    expect(results(page).locator("li[data-state=delivered]")).to_have_count(1)
    expect(results(page).locator("h2 a")).to_be_focused()


def test_without_a_connection_it_says_so_and_the_same_press_is_charged_once(
    apimart_site: RunningSite, visit: Visit, fake: tuple[FakeApimart, str]
) -> None:
    page = opened(visit, apimart_site)
    press(page, "a ferry [blocked]")
    expect(results(page).locator("li[data-state=blocked]")).to_have_count(1)
    change_the_words(page)
    editor(page).fill("a ferry that comes once")
    lost: list[str] = []

    def lose_the_answer(route: object) -> None:
        if route.request.method == "POST" and not lost:  # type: ignore[attr-defined]  # Playwright's Route
            lost.append(route.fetch().text())  # type: ignore[attr-defined]
            route.abort()  # type: ignore[attr-defined]
        else:
            route.continue_()  # type: ignore[attr-defined]

    page.route("**/api/v1/generations", lose_the_answer)
    page.get_by_role("button", name="Make this one").click()
    expect(page.get_by_text("There is no connection to LoraAI.")).to_be_visible()
    page.get_by_role("button", name="Make this one").click()
    expect(editor(page)).to_have_count(0)
    expect(results(page).locator("li[data-state=delivered]")).to_have_count(1)
    balance(page, 98)
    assert len([one for one in fake[0].seen("submit") if "comes once" in str(one.body)]) == 1


def test_on_its_own_page_the_new_ones_have_a_page_of_theirs(apimart_site: RunningSite, visit: Visit) -> None:
    page = opened(visit, apimart_site)
    press(page, "a mill [blocked]")
    expect(results(page).locator("li[data-state=blocked]")).to_have_count(1)
    old = results(page).get_attribute("data-generation")
    page.goto(f"{apimart_site.url}/g/{old}")
    expect(results(page).locator("li[data-state=blocked]")).to_have_count(1)
    change_the_words(page)
    editor(page).fill("a mill by a stream")
    page.get_by_role("button", name="Make this one").click()
    expect(page.get_by_role("heading", name="a mill by a stream")).to_be_visible()
    assert page.url != f"{apimart_site.url}/g/{old}"


def selected(page: Page) -> str:
    words: str = editor(page).evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)")
    return words
