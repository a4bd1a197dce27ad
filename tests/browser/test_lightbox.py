"""A print as large as the screen: walked through by keys, swiped, enlarged, and left the way one came."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import DESK
from tests.browser.viewing import Fingers, Visit, expect_place, opened, printed, prints, seen, viewer
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow


def test_the_keyboard_walks_through_a_batch_and_comes_back(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit, sketch_site, DESK)
    prints(page).nth(1).focus()
    page.keyboard.press("Enter")
    expect_place(page, 2, 3)
    for key, place in (("ArrowRight", 3), ("ArrowRight", 3), ("Home", 1), ("ArrowLeft", 1), ("End", 3)):
        page.keyboard.press(key)
        expect_place(page, place, 3)
    expect(viewer(page).locator("[data-announced]")).to_have_text("Image 3 of 3")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Escape")
    expect(viewer(page)).to_have_count(0)
    expect(prints(page).nth(1)).to_be_focused()  # where the eyes are


def test_the_focus_does_not_leave_it(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit, sketch_site, DESK, count=2)
    opened(page)
    for key in ("Tab", "Shift+Tab"):
        for _ in range(16):
            page.keyboard.press(key)
            # the browser's own bar comes between the last and the first
            assert page.evaluate(
                "document.activeElement === document.body || !!document.activeElement.closest('.viewer')"
            )


def test_the_browsers_back_closes_it_and_nothing_else(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit, sketch_site)
    address = page.url
    opened(page)
    page.go_back()
    expect(viewer(page)).to_have_count(0)
    assert page.url == address
    opened(page, 2)
    viewer(page).get_by_role("button", name="Close").click()
    expect(viewer(page)).to_have_count(0)
    expect(prints(page).nth(1)).to_be_focused()
    assert page.evaluate("history.state?.over ?? false") is False  # nothing is left to go back over


def test_a_finger_swipes_from_one_to_the_next_and_puts_it_away(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = printed(visit, sketch_site)
    fingers = Fingers(page)
    prints(page).first.tap()
    expect_place(page, 1, 3)
    fingers.swipe((320, 300), (90, 310))
    expect_place(page, 2, 3)
    fingers.swipe((90, 300), (320, 310))
    expect_place(page, 1, 3)
    fingers.swipe((90, 300), (320, 310))  # there is none before the first
    expect_place(page, 1, 3)
    fingers.swipe((200, 250), (205, 520))
    expect(viewer(page)).to_have_count(0)


def test_two_fingers_and_a_double_tap_enlarge(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit, sketch_site, ratio="3:2", count=1)
    fingers = Fingers(page)
    prints(page).first.tap()
    stage = viewer(page).locator(".stage")
    enlarged = viewer(page).get_by_role("button", name="Enlarge")
    expect(enlarged).to_have_attribute("aria-pressed", "false")
    fingers.spread(195, 330, 120)
    expect(enlarged).to_have_attribute("aria-pressed", "true")
    expect(seen(page)).to_have_attribute("src", re.compile("/original$"))  # every pixel that there is
    before = corner(seen(page))
    fingers.swipe((200, 330), (120, 330))
    assert corner(seen(page)) < before - 40  # moved, not left
    expect_place(page, 1, 1)
    for pressed in ("false", "true"):
        page.touchscreen.tap(195, 330)
        page.touchscreen.tap(195, 330)
        expect(enlarged).to_have_attribute("aria-pressed", pressed)
    page.keyboard.press("0")
    expect(stage).not_to_have_attribute("data-enlarged", "")


def corner(picture: Locator) -> float:
    box = picture.bounding_box()
    assert box
    return box["x"]


def test_a_mouse_enlarges_where_it_presses(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit, sketch_site, DESK)
    opened(page)
    enlarged = viewer(page).get_by_role("button", name="Enlarge")
    seen(page).click()
    expect(enlarged).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("ArrowRight")  # moves it: it is the same picture still
    expect_place(page, 1, 3)
    enlarged.click()
    expect(enlarged).to_have_attribute("aria-pressed", "false")
    viewer(page).get_by_role("button", name="Next image").click()
    expect_place(page, 2, 3)


def test_with_a_key_held_or_no_scripts_of_it_the_original_opens(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = printed(visit, sketch_site, DESK)
    with page.context.expect_page() as tab:
        prints(page).first.click(modifiers=["Control"])
    assert tab.value.url.endswith("/0/1/original")
    expect(viewer(page)).to_have_count(0)
    page.route("**/assets/lightbox-*.js", lambda route: route.abort())
    page.reload()
    prints(page).first.click()
    page.wait_for_url("**/0/1/original")


def test_an_image_that_arrives_meanwhile_joins_the_rest(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit, sketch_site, count=2)
    page.evaluate("document.querySelectorAll('.print')[1].querySelector('a').removeAttribute('data-print')")
    opened(page)
    expect_heading(page, "Image 1 of 1")
    expect(viewer(page).get_by_role("button", name="Compare")).to_be_hidden()
    page.evaluate("""() => {
      const link = document.querySelectorAll('.print')[1].querySelector('a');
      link.setAttribute('data-print', '2');
      link.append(' ');
    }""")
    expect_heading(page, "Image 1 of 2")
    page.keyboard.press("ArrowRight")
    expect_heading(page, "Image 2 of 2")


def expect_heading(page: Page, words: str) -> None:
    expect(viewer(page).get_by_role("heading", name=words, exact=True)).to_be_visible()


def test_nothing_of_it_is_loaded_before_there_is_something_to_look_at(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = visit().new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(sketch_site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert not [one for one in asked if "lightbox" in one or "viewer.css" in one]
    made = printed(visit, sketch_site, count=1)
    page = made.context.new_page()
    asked.clear()
    page.on("request", lambda request: asked.append(request.url))
    page.goto(made.url)
    opened(page)
    for name in ("/assets/lightbox-", "/viewer.css?v=", "/lorai.js"):
        assert len([one for one in asked if name in one]) == 1, name  # and never a second copy
