"""The strip of reference photos: in the order that the visitor wants, by mouse, finger and keys."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import DESK
from tests.browser.strip import (
    SENDING,
    Visit,
    chips,
    choose,
    files,
    hold,
    newcomer,
    order,
    trouble,
    with_photos,
)
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow


def test_a_photo_moves_by_arrow_keys_and_the_prompt_follows(sketch_site: RunningSite, visit: Visit) -> None:
    page = with_photos(visit, sketch_site, 3, DESK)
    first, second, third = order(page)
    page.get_by_role("textbox", name="Prompt").fill("@1 in the light of @3")
    hold(page, 1).focus()
    page.keyboard.press("End")
    assert order(page) == [second, third, first]
    expect(page.get_by_role("textbox", name="Prompt")).to_have_value("@3 in the light of @2")
    expect(page.get_by_role("status")).to_contain_text("Reference 1 is now reference 3 of 3.")
    expect(hold(page, 3)).to_be_focused()
    page.keyboard.press("ArrowLeft")
    assert order(page) == [second, first, third]
    page.reload()
    expect(chips(page)).to_have_count(3)
    assert order(page) == [second, first, third]


def test_a_photo_moves_by_buttons_that_say_what_was_done_to_it(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = with_photos(visit, sketch_site, 2)
    first, second = order(page)
    hold(page, 2).tap()
    expect(page.get_by_text("Reference 2 · 64×48")).to_be_visible()
    left = page.get_by_role("button", name="Move reference 2 to the left")
    size = left.bounding_box()
    assert size
    assert min(size["width"], size["height"]) >= 44
    left.tap()
    assert order(page) == [second, first]
    expect(page.get_by_text("Reference 1 · 64×48")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_text("Reference 1 · 64×48")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_strip_is_for_everyone_in_each_of_its_states(
    sketch_site: RunningSite, visit: Visit, scheme: Any
) -> None:
    page = newcomer(visit, sketch_site)
    page.emulate_media(color_scheme=scheme)
    choose(page, [*files(2), {"name": "brief.pdf", "mimeType": "application/pdf", "buffer": b"%PDF"}])
    expect(chips(page)).to_have_count(2)
    expect(page.locator("[data-crop] p")).to_be_visible()
    hold(page, 1).tap()
    expect(page.locator("[data-reference-line] button")).to_have_count(2)
    page.route(SENDING, lambda route: None)
    choose(page, files(1, start=2))
    expect(page.locator(".sending")).to_have_count(1)
    found = Axe().run(page, "#press")
    assert found.violations_count == 0, found.generate_report()


def test_a_photo_is_dragged_by_a_mouse(sketch_site: RunningSite, visit: Visit) -> None:
    page = with_photos(visit, sketch_site, 3, DESK)
    first, second, third = order(page)
    drag(page, chips(page).nth(0), chips(page).nth(2))
    expect(page.locator("input[name=references]")).to_have_value(f"{second},{third},{first}")
    expect(page.locator("[data-reference-line]")).to_be_empty()  # a drag is no press


def drag(page: Page, moved: Locator, to: Locator) -> None:
    start, end = moved.bounding_box(), to.bounding_box()
    assert start
    assert end
    page.mouse.move(start["x"] + 20, start["y"] + 40)
    page.mouse.down()
    page.mouse.move(end["x"] + 20, end["y"] + 36, steps=6)
    page.mouse.up()


def test_a_finger_that_goes_sideways_takes_a_photo_along(sketch_site: RunningSite, visit: Visit) -> None:
    page = with_photos(visit, sketch_site, 2)
    first, second = order(page)
    chips(page).nth(0).scroll_into_view_if_needed()
    start, end = chips(page).nth(0).bounding_box(), chips(page).nth(1).bounding_box()
    assert start
    assert end
    finger = page.context.new_cdp_session(page)
    y = start["y"] + 45

    def touch(kind: str, *at: float) -> None:
        points = [{"x": x, "y": y} for x in at]
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    touch("touchStart", start["x"] + 20)
    for step in range(1, 9):
        touch("touchMove", start["x"] + 20 + step * (end["x"] - start["x"]) / 8)
    touch("touchEnd")
    expect(page.locator("input[name=references]")).to_have_value(f"{second},{first}")


def test_the_fifth_photo_is_refused_and_the_first_four_stay(sketch_site: RunningSite, visit: Visit) -> None:
    page = newcomer(visit, sketch_site)
    choose(page, files(5))
    expect(chips(page)).to_have_count(4)
    expect(trouble(page)).to_contain_text("indigo.jpg: Four references are the most: remove one first.")
