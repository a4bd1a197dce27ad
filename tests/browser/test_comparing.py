"""Two pictures with an edge between them: prints of a batch, and the photo that they were made from."""

from uuid import uuid4

import pytest
from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.browser.conftest import DESK
from tests.browser.viewing import PROMPT, Visit, opened, printed, prints, viewer
from tests.support.photos import photo
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow


def comparing(page: Page) -> Locator:
    viewer(page).get_by_role("button", name="Compare").click()
    dialog = page.locator("dialog.comparing")
    expect(dialog).to_be_visible()
    return dialog


def edge(dialog: Locator) -> Locator:
    return dialog.get_by_role("slider", name="Where the left picture ends")


def test_the_edge_between_two_prints_goes_where_keys_and_pointers_want_it(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = printed(visit, sketch_site, DESK)
    opened(page, 2)
    dialog = comparing(page)
    expect(edge(dialog)).to_be_focused()
    expect(edge(dialog)).to_have_attribute("aria-valuetext", "50 percent Image 2, 50 percent Image 3")
    page.keyboard.press("ArrowLeft")
    expect(edge(dialog)).to_have_attribute("aria-valuetext", "49 percent Image 2, 51 percent Image 3")
    box = edge(dialog).bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] * 0.8, box["y"] + 40)
    assert 76 <= int(edge(dialog).input_value()) <= 84
    seen = dialog.locator(".sheet img").nth(1).evaluate("it => getComputedStyle(it).clipPath")
    assert seen == f"inset(0px {100 - int(edge(dialog).input_value())}% 0px 0px)"


def test_any_two_are_laid_together_and_never_one_with_itself(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit, sketch_site)
    opened(page)
    dialog = comparing(page)
    left, right = (dialog.get_by_role("combobox", name=f"{side} picture") for side in ("Left", "Right"))
    right.select_option("Image 3")
    expect(dialog.locator("img").nth(0)).to_have_attribute("alt", "Image 3")
    left.select_option("Image 3")
    assert (shown(left), shown(right)) == ("Image 3", "Image 1")
    dialog.get_by_role("button", name="Change sides").click()
    assert (shown(left), shown(right)) == ("Image 1", "Image 3")


def shown(field: Locator) -> str:
    return str(field.evaluate("field => field.selectedOptions[0].text"))


def test_leaving_the_comparison_leads_back_to_the_print(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit, sketch_site)
    opened(page)
    comparing(page)
    page.keyboard.press("Escape")
    expect(page.locator("dialog.comparing")).to_have_count(0)
    expect(viewer(page).get_by_role("button", name="Compare")).to_be_focused()
    comparing(page)
    page.go_back()
    expect(page.locator("dialog.comparing")).to_have_count(0)
    expect(viewer(page)).to_be_visible()
    page.go_back()
    expect(viewer(page)).to_have_count(0)
    expect(prints(page).first).to_be_focused()


def test_a_single_print_is_compared_with_the_photo_it_was_made_from(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = visit(DESK).new_page()
    page.request.get(f"{sketch_site.url}/api/v1/me")
    origin = {"Origin": sketch_site.url}
    file: FilePayload = {"name": "photo.jpg", "mimeType": "image/jpeg", "buffer": photo()}
    kept = page.request.post(f"{sketch_site.url}/api/v1/references", headers=origin, multipart={"file": file})
    body = {"prompt": PROMPT, "ratio": "1:1", "count": 1, "references": [kept.json()["id"]]}
    key = origin | {"Idempotency-Key": uuid4().hex}
    made = page.request.post(f"{sketch_site.url}/api/v1/generations", headers=key, data=body).json()
    page.goto(f"{sketch_site.url}/g/{made['id']}")
    expect(prints(page)).to_have_count(1)
    opened(page)
    dialog = comparing(page)
    expect(edge(dialog)).to_have_attribute("aria-valuetext", "50 percent Image 1, 50 percent Reference 1")
    other = dialog.get_by_alt_text("Reference 1")
    expect(other).to_have_attribute("src", f"/media/references/{kept.json()['id']}/photo")
    assert other.evaluate("it => it.naturalWidth") == kept.json()["width"]
