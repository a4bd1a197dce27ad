"""The main job as a newcomer on a phone does it: no key, no account, photos from the camera."""

import re
import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import httpx
import pytest
from PIL import Image
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.conftest import press
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
SAME_PRESS_MS = 3_100
"""The same content pressed again sooner is the same job."""
ORIENTATION, GPS, LYING = 0x0112, 0x8825, 6


def photo_from_a_phone(folder: Path) -> Path:
    """A HEIC that lies on its side and says where it was taken."""
    exif = Image.Exif()
    exif[ORIENTATION] = LYING
    exif.get_ifd(GPS).update({1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 0.0)})
    Image.new("RGB", (1600, 1200), (200, 60, 30)).save(folder / "photo.jpg", exif=exif)
    subprocess.run(["heif-enc", folder / "photo.jpg", "-o", folder / "photo.heic"], check=True)
    return folder / "photo.heic"


def plain_photo(folder: Path) -> Path:
    Image.new("RGB", (900, 600), (30, 90, 160)).save(folder / "sea.jpg")
    return folder / "sea.jpg"


def test_a_prompt_and_two_photos_become_four_images_and_a_receipt(
    sketch_site: RunningSite, visit: Callable[[], BrowserContext], tmp_path: Path
) -> None:
    page = visit().new_page()
    page.goto(sketch_site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    page.get_by_label("Reference images").set_input_files(
        [photo_from_a_phone(tmp_path), plain_photo(tmp_path)]
    )
    expect(page.get_by_role("listitem", name="Reference 1")).to_be_visible()
    expect(page.get_by_role("listitem", name="Reference 2")).to_be_visible()
    expect(page.get_by_text("location removed").first).to_be_visible()

    press(page, "a red fox resting in falling snow at dusk", ratio="16:9", count=4)

    results = page.get_by_role("region", name="Results")
    delivered = results.locator("li[data-state=delivered]")
    expect(delivered).to_have_count(4)
    assert [file_size(page, link) for link in originals(page)] == [(1536, 864)] * 4
    expect(results).to_contain_text(re.compile(r"Reserved\s*8"))
    expect(results).to_contain_text(re.compile(r"Used\s*8"))
    expect(page.locator("[data-balance='2']").first).to_be_visible()

    expect(page.get_by_text("The next 4 need 8 credits; you have 2.").first).to_be_visible()
    page.wait_for_timeout(SAME_PRESS_MS)
    page.get_by_role("button", name="Generate").click()
    expect(page.get_by_text("This needs 8 credits and you have 2.")).to_be_visible()
    expect(page.get_by_text("help@example.org").first).to_be_visible()


def test_the_price_and_the_frames_follow_in_the_browser_alone(
    sketch_site: RunningSite, visit: Callable[[], BrowserContext]
) -> None:
    context = visit()
    page = context.new_page()
    page.goto(sketch_site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    context.set_offline(True)
    for count, cost in (("4", "8"), ("1", "2"), ("3", "6")):
        page.get_by_role("radio", name=count, exact=True).check()
        expect(page.locator(f"[data-cost='{cost}']").first).to_be_visible()
        expect(page.get_by_role("button", name="Generate")).to_contain_text(f"{cost} credits")
    page.get_by_label("Model").select_option("gpt-image-1.5")
    expect(page.locator("[data-cost='9']").first).to_be_visible()


def test_a_refused_word_is_explained_and_not_charged(
    sketch_site: RunningSite, visit: Callable[[], BrowserContext]
) -> None:
    page = visit().new_page()
    page.goto(sketch_site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    press(page, "something forbidden", count=2)
    results = page.get_by_role("region", name="Results")
    expect(results.locator("li[data-state=blocked]")).to_have_count(2)
    expect(results).to_contain_text("Not charged")
    expect(results).to_contain_text(re.compile(r"Returned\s*4"))
    expect(page.locator("[data-balance='10']").first).to_be_visible()


def test_two_quick_presses_are_one_job(sketch_site: RunningSite, visit: Callable[[], BrowserContext]) -> None:
    page = visit().new_page()
    page.goto(sketch_site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    page.get_by_role("textbox", name="Prompt").fill("a heron in the reeds")
    page.get_by_role("radio", name="1", exact=True).check()
    page.get_by_role("button", name="Generate").dblclick()
    expect(page.locator("li[data-state=delivered]")).to_have_count(1)
    page.wait_for_timeout(500)
    assert len(listed(page, sketch_site)) == 1


def originals(page: Page) -> list[str]:
    links = page.locator("li[data-state=delivered] a[data-print]")
    return [str(link.get_attribute("href")) for link in links.all()]


def file_size(page: Page, link: str) -> tuple[int, int]:
    """The pixels of the file behind the link, fetched as its visitor."""
    answer = page.request.get(urljoin(page.url, link))
    assert answer.ok
    return Image.open(BytesIO(answer.body())).size


def listed(page: Page, site: RunningSite) -> list[dict[str, Any]]:
    cookies = {cookie["name"]: cookie["value"] for cookie in page.context.cookies()}
    answer = httpx.get(f"{site.url}/api/v1/generations", cookies=cookies)
    return list(answer.json()["items"])


def test_a_press_waits_for_a_photo_that_is_still_being_sent(
    sketch_site: RunningSite, visit: Callable[[], BrowserContext], tmp_path: Path
) -> None:
    page = visit().new_page()
    page.goto(sketch_site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    held: list[Route] = []
    page.route("**/api/v1/references", lambda route: held.append(route))
    page.get_by_label("Reference images").set_input_files(plain_photo(tmp_path))
    press(page, "the sea in the style of @1")
    expect(page.get_by_text("A photo is still on its way.")).to_be_visible()
    held[0].continue_()
    expect(page.locator("li[data-state=delivered]")).to_have_count(1)
    (made,) = listed(page, sketch_site)
    assert len(made["references"]) == 1
