"""Photos that are being sent: never twice, again when the line breaks, and waited for."""

import pytest
from playwright.sync_api import Route, expect

from tests.browser.conftest import press
from tests.browser.strip import SENDING, Visit, chips, choose, files, newcomer, order, trouble, with_photos
from tests.support.photos import photo
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow


def test_a_photo_that_was_sent_once_is_not_sent_again(sketch_site: RunningSite, visit: Visit) -> None:
    page = newcomer(visit, sketch_site)
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    folder = [{"name": "a.jpg", "mimeType": "image/jpeg", "buffer": photo()}]
    page.evaluate(
        """(bytes) => {
          globalThis.same = new File([new Uint8Array(bytes)], "a.jpg", { type: "image/jpeg", lastModified: 7 });
          globalThis.chosen = () => {
            const files = new DataTransfer();
            files.items.add(same);
            const input = document.querySelector(".reference-files");
            input.files = files.files;
            input.dispatchEvent(new Event("change", { bubbles: true }));
          };
        }""",
        list(folder[0]["buffer"]),
    )
    page.evaluate("chosen()")
    expect(chips(page)).to_have_count(1)
    before = order(page)
    page.evaluate("chosen()")
    expect(trouble(page)).to_contain_text("a.jpg: It is reference 1 already.")
    page.get_by_role("button", name="Remove reference 1").tap()
    expect(chips(page)).to_have_count(0)
    page.evaluate("chosen()")
    expect(chips(page)).to_have_count(1)
    assert order(page) == before
    assert len([url for url in sent if url.endswith("/api/v1/references")]) == 1


def test_a_broken_line_is_tried_again_by_itself_and_then_by_a_press_with_the_same_bytes(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = newcomer(visit, sketch_site)
    tried: list[Route] = []

    def break_off(route: Route) -> None:
        tried.append(route)
        route.abort("connectionreset")

    page.route(SENDING, break_off)
    choose(page, files(1))
    again = trouble(page).get_by_role("button", name="Try again: firebrick.jpg")
    expect(again).to_be_visible()
    expect(trouble(page)).to_contain_text("firebrick.jpg: It could not be sent: the connection broke off.")
    assert len(tried) == 3
    page.unroute(SENDING)
    again.tap()
    expect(chips(page)).to_have_count(1)
    expect(trouble(page)).to_be_empty()


def test_without_a_connection_a_photo_waits_and_a_press_waits_for_it(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = newcomer(visit, sketch_site)
    page.get_by_role("textbox", name="Prompt").tap()  # with the first touch comes what sends photos
    page.wait_for_load_state("networkidle")
    page.context.set_offline(True)
    choose(page, files(1))
    expect(page.get_by_role("listitem", name="Reference 1, sending firebrick.jpg")).to_be_visible()
    press(page, "in the colours of @1")
    expect(page.get_by_text("A photo is still on its way.")).to_be_visible()
    page.context.set_offline(False)
    expect(chips(page)).to_have_count(1)
    expect(page.locator("li[data-state=delivered]")).to_have_count(1)


def test_a_reload_in_the_middle_of_sending_says_which_photo_did_not_come_along(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = with_photos(visit, sketch_site, 1)
    page.route(SENDING, lambda route: None)
    choose(page, files(1, start=1))
    expect(page.get_by_role("listitem", name="Reference 2, sending teal.jpg")).to_be_visible()
    page.reload()
    expect(chips(page)).to_have_count(1)
    expect(trouble(page)).to_contain_text("teal.jpg: It was still being sent when the page was left.")


def test_a_photo_on_its_way_can_be_stopped(sketch_site: RunningSite, visit: Visit) -> None:
    page = newcomer(visit, sketch_site)
    page.route(SENDING, lambda route: None)
    choose(page, files(1))
    page.get_by_role("button", name="Stop sending firebrick.jpg").tap()
    expect(page.get_by_role("listitem", name="Reference 1")).to_have_count(0)
    assert page.locator("#press").get_attribute("data-sending") == "0"
