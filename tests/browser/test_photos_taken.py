"""Photos that are dropped, pasted, refused, made of a print, or gone."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESK, press
from tests.browser.strip import Visit, chips, choose, newcomer, trouble
from tests.support.photos import photo
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
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


def test_photos_dropped_anywhere_are_taken_and_the_page_says_where_to(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = newcomer(visit, sketch_site, DESK)
    happens = page.evaluate_handle(GIVE, ["footer", ["a.jpg", "b.jpg"], list(photo())])
    page.evaluate("(happens) => happens('dragenter')", happens)
    over = "(happens) => { happens('dragover'); return document.querySelector('.drop-veil p')?.textContent ?? ''; }"
    while "Drop to use as reference" not in page.evaluate(over, happens):  # as a browser goes on telling
        page.wait_for_timeout(50)
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
