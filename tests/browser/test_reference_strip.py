"""The strip of reference photos: chosen, dropped, pasted, taken from a print; in the order that the visitor wants."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Locator, Page, Route, expect

from tests.browser.conftest import DESK, press
from tests.support.photos import photo
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]
COLOURS = ("firebrick", "teal", "goldenrod", "seagreen", "indigo")
SENDING = "**/api/v1/references"
GIVE = """([where, names, bytes]) => {
  const carried = new DataTransfer();
  for (const name of names) {
    carried.items.add(new File([new Uint8Array(bytes)], name, { type: "image/jpeg", lastModified: 1 }));
  }
  const target = document.querySelector(where);
  const happens = (kind) => target.dispatchEvent(
    new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: carried }));
  return happens;
}"""


def newcomer(visit: Visit, site: RunningSite, *size: dict[str, int]) -> Page:
    page = visit(*size).new_page()
    page.goto(site.url)
    expect(page.locator("[data-balance]:not([data-balance=''])").first).to_be_visible()
    return page


def files(count: int, start: int = 0) -> Any:
    return [
        {"name": f"{colour}.jpg", "mimeType": "image/jpeg", "buffer": photo(colour=colour)}
        for colour in COLOURS[start : start + count]
    ]


def choose(page: Page, chosen: Any) -> None:
    page.get_by_label("Reference images", exact=True).first.set_input_files(chosen)


def chips(page: Page) -> Locator:
    return page.locator("[data-references] .chip")


def hold(page: Page, number: int) -> Locator:
    """What a photo is moved by."""
    return page.get_by_role("button", name=f"Move reference {number}, or see")


def order(page: Page) -> list[str]:
    """The ids as the form sends them."""
    return page.locator("input[name=references]").input_value().split(",")


def trouble(page: Page) -> Locator:
    return page.locator("[data-reference-trouble]")


def with_photos(visit: Visit, site: RunningSite, count: int, *size: dict[str, int]) -> Page:
    page = newcomer(visit, site, *size)
    choose(page, files(count))
    expect(chips(page)).to_have_count(count)
    return page


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


def test_photos_dropped_anywhere_are_taken_and_the_page_says_where_to(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = newcomer(visit, sketch_site, DESK)
    happens = page.evaluate_handle(GIVE, ["footer", ["a.jpg", "b.jpg"], list(photo())])
    page.evaluate("(happens) => happens('dragover')", happens)
    expect(page.get_by_text("Drop to use as reference")).to_be_visible()
    page.evaluate("(happens) => happens('drop')", happens)
    expect(page.get_by_text("Drop to use as reference")).to_be_hidden()
    expect(chips(page)).to_have_count(2)


def test_a_picture_is_pasted_anywhere_but_words_stay_words(sketch_site: RunningSite, visit: Visit) -> None:
    page = newcomer(visit, sketch_site, DESK)
    paste = """([where, words, bytes]) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([new Uint8Array(bytes)], "image.png", { type: "image/jpeg" }));
      if (words) clipboardData.setData("text/plain", words);
      const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData });
      return document.querySelector(where).dispatchEvent(event);
    }"""
    assert page.evaluate(paste, ["#prompt", "a fox", list(photo())])  # left to the box
    expect(chips(page)).to_have_count(0)
    assert not page.evaluate(paste, ["body", "", list(photo())])
    expect(chips(page)).to_have_count(1)


def test_each_refused_file_has_a_line_that_says_what_works(
    sketch_site: RunningSite, visit: Visit, tmp_path: Path
) -> None:
    page = newcomer(visit, sketch_site)
    contents = {
        "brief.pdf": b"%PDF-1.7",
        "torn.jpg": photo(400, 400)[:300],
        "huge.heic": bytes(20 * 1024 * 1024 + 1),
        "good.jpg": photo(),
    }
    for name, data in contents.items():
        (tmp_path / name).write_bytes(data)
    choose(page, [tmp_path / name for name in contents])
    expect(chips(page)).to_have_count(1)
    expect(trouble(page).locator("p")).to_have_count(3)
    expect(trouble(page)).to_contain_text(
        "brief.pdf: This is not a photo. JPEG, PNG, WebP, GIF, AVIF and HEIC work."
    )
    expect(trouble(page)).to_contain_text("torn.jpg: This picture is damaged or incomplete.")
    expect(trouble(page)).to_contain_text("huge.heic: It is larger than 20 MB")


def test_the_fifth_photo_is_refused_and_the_first_four_stay(sketch_site: RunningSite, visit: Visit) -> None:
    page = newcomer(visit, sketch_site)
    choose(page, files(5))
    expect(chips(page)).to_have_count(4)
    expect(trouble(page)).to_contain_text("indigo.jpg: Four references are the most: remove one first.")


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


def test_a_print_becomes_a_reference_also_from_a_page_without_the_form(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = newcomer(visit, sketch_site)
    press(page, "a kite over a harbour")
    expect(page.locator("li[data-state=delivered]")).to_have_count(1)
    id = page.locator("[data-generation]").first.get_attribute("data-generation")
    use = (
        "(id) => document.dispatchEvent("
        "new CustomEvent('use-as-reference', { detail: { generation: id, index: 0 } }))"
    )
    page.evaluate(use, id)
    expect(page.get_by_role("status")).to_contain_text("Added as reference 1.")
    expect(chips(page)).to_have_count(1)
    page.evaluate(use, id)
    expect(page.get_by_role("status")).to_contain_text("It is reference 1 already.")
    page.get_by_role("button", name="Remove reference 1").tap()
    page.goto(f"{sketch_site.url}/history")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.evaluate(use, id)
    page.wait_for_url(f"{sketch_site.url}/")
    expect(chips(page)).to_have_count(1)
    expect(chips(page).first).to_be_in_viewport()
    page.reload()
    expect(chips(page)).to_have_count(1)


def test_a_photo_that_is_not_on_the_server_any_more_is_said_to_be_gone(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = newcomer(visit, sketch_site)
    page.evaluate(
        "() => localStorage.setItem('lorai:references', "
        "JSON.stringify([{ id: 'nobodys', width: 4, height: 3, changes: [] }]))"
    )
    page.reload()
    expect(trouble(page)).to_contain_text("Reference 1: It is not here any more")
    expect(chips(page)).to_have_count(0)
