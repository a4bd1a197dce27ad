"""What can be done with a print from its large view, and what is told of it there."""

import io
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import DESK, press
from tests.browser.viewing import PROMPT, Visit, opened, printed, prints, viewer
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow


def test_every_format_is_saved_in_the_words_of_its_prompt(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit, sketch_site)
    opened(page, 2)
    for name, ending, kind in (
        ("Download the original", "png", "PNG"),
        ("Download as WebP", "webp", "WEBP"),
        ("Download as JPEG", "jpg", "JPEG"),
    ):
        with page.expect_download() as saved:
            viewer(page).get_by_role("link", name=name).click()
        assert saved.value.suggested_filename == f"a-heron-at-the-edge-of-a-pond-2.{ending}"
        picture = Image.open(io.BytesIO(Path(saved.value.path()).read_bytes()))
        assert (picture.format, picture.size) == (kind, (1024, 768))
    expect(viewer(page)).to_be_visible()


def test_the_original_is_one_press_away_from_its_print(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit, sketch_site)
    with page.expect_download() as saved:
        page.get_by_role("link", name="Download image 3").click()
    assert saved.value.suggested_filename == "a-heron-at-the-edge-of-a-pond-3.png"


def test_an_image_is_copied_as_a_picture(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit, sketch_site, DESK)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=sketch_site.url)
    opened(page)
    viewer(page).get_by_role("button", name="Copy image").click()
    expect(said(page)).to_have_text("Image copied.")
    width = page.evaluate(
        """async () => {
          const [item] = await navigator.clipboard.read();
          return (await createImageBitmap(await item.getType("image/png"))).width;
        }"""
    )
    assert width == 1024


def test_a_browser_that_can_not_copy_says_so(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit, sketch_site)
    page.evaluate("() => { delete window.ClipboardItem; }")
    opened(page)
    viewer(page).get_by_role("button", name="Copy image").click()
    expect(said(page)).to_have_text("This browser does not let a page copy an image. Download it instead.")
    expect(viewer(page).locator("[data-announced]")).to_have_text(said(page).inner_text())


def said(page: Page) -> Locator:
    return viewer(page).locator(".said")


def test_an_image_becomes_a_reference_of_the_form_behind_it(sketch_site: RunningSite, visit: Visit) -> None:
    page = visit().new_page()
    page.goto(sketch_site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    press(page, PROMPT, count=1)
    expect(prints(page)).to_have_count(1)
    opened(page)
    viewer(page).get_by_role("button", name="Use as reference").click()
    expect(said(page)).to_have_text("Added as reference 1.")
    viewer(page).get_by_role("button", name="Close").click()
    expect(page.get_by_role("listitem", name="Reference 1")).to_be_visible()


def test_sharing_opens_over_it_with_that_image_chosen(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit, sketch_site)
    opened(page, 2)
    share = viewer(page).get_by_role("button", name="Share")
    share.click()
    sheet = page.get_by_role("dialog", name="Share")
    expect(sheet.locator("[name=image][value='1']")).to_be_checked()
    sheet.get_by_role("button", name="Close").click()
    expect(sheet).to_be_hidden()
    expect(viewer(page)).to_be_visible()
    expect(share).to_be_focused()


def test_the_line_of_truth_says_what_was_asked_and_what_came(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit, sketch_site)
    opened(page)
    line = viewer(page).locator(".truth")
    expect(line).to_contain_text("Asked 4:3, got 1024×768 PNG · sketch preview, no AI model")
    expect(viewer(page).get_by_role("definition").first).to_have_text(PROMPT)
    viewer(page).get_by_text("What’s in this file").click()
    expect(viewer(page).get_by_text("LoraAI sketch", exact=True)).to_be_visible()
    expect(viewer(page).get_by_text("Sketch preview: no AI model made this picture")).to_be_visible()


def test_the_line_of_truth_names_model_time_request_and_the_prompt_as_it_was_sent(
    apimart_site: RunningSite, visit: Visit
) -> None:
    page = visit(DESK).new_page()
    page.route("**/api/v1/generations/*", lambda route: route.fulfill(json=altered(route.fetch().json())))
    page.goto(apimart_site.url)
    expect(page.locator("[data-balance='100']").first).to_be_visible()
    press(page, "an owl", ratio="16:9", count=1)
    expect(prints(page)).to_have_count(1)
    opened(page)
    expect(viewer(page).locator(".truth")).to_contain_text(", got ")
    expect(viewer(page).locator(".truth")).to_contain_text(" · GPT Image 2 · 47 s")
    for told in ("an owl", "an owl, in the manner of a woodcut", "req-1"):
        expect(viewer(page).get_by_role("definition").get_by_text(told, exact=True)).to_be_visible()


def altered(generation: dict[str, object]) -> dict[str, object]:
    """As if the provider had taken its time, and changed the words."""
    images = generation.get("images")
    assert isinstance(images, list)
    images[0] |= {
        "seconds": 46.6,
        "revised_prompt": "an owl, in the manner of a woodcut",
        "request_id": "req-1",
    }
    return generation


def test_what_is_written_in_a_file_is_shown_as_text_and_called_unverified(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = printed(visit, sketch_site)
    page.route("**/contents", lambda route: route.fulfill(json=CONTENTS))
    opened(page)
    viewer(page).get_by_text("What’s in this file").click()
    section = viewer(page).locator(".inside")
    expect(section).to_contain_text("Nobody has verified them here.")
    expect(section).to_contain_text("<img src=x onerror=alert(1)>")
    expect(section).to_contain_text("created, by GPT-4o, made by an AI model")
    expect(section).to_contain_text("Signed by")
    expect(section.locator("img")).to_have_count(0)


CONTENTS = {
    "format": "PNG",
    "bytes": 2_400_000,
    "width": 1536,
    "height": 1024,
    "metadata": [{"name": "Comment", "value": "<img src=x onerror=alert(1)>"}],
    "c2pa": {
        "readable": True,
        "claim_generator": "ChatGPT",
        "title": "image.png",
        "actions": [
            {
                "action": "c2pa.created",
                "when": None,
                "software": "GPT-4o",
                "source": "trainedAlgorithmicMedia",
            }
        ],
        "signer": "Truepic Lens CLI in Sora",
        "issuer": "Truepic",
        "signed": "2026-11-20T10:00:00+00:00",
        "manifests": 1,
        "validated": False,
    },
}


def test_what_can_not_be_fetched_is_said_and_can_be_asked_for_again(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = printed(visit, sketch_site)
    page.route("**/contents", lambda route: route.abort())
    opened(page)
    viewer(page).get_by_text("What’s in this file").click()
    expect(viewer(page).get_by_text("This could not be fetched. Check the connection.")).to_be_visible()
    page.unroute("**/contents")
    viewer(page).get_by_role("button", name="Ask again").click()
    expect(viewer(page).get_by_text("LoraAI sketch", exact=True)).to_be_visible()
