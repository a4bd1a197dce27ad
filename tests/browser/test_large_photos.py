"""Photos that are large, lie on their side, or can't be read by the browser; and how one is cut by a shape."""

import os
import re
import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import ExifTags, Image
from playwright.sync_api import BrowserContext, Page, Request, expect

from tests.browser.conftest import DESK
from tests.browser.strip import chips, choose, hold, newcomer, order, trouble
from tests.support.photos import photo
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]
LYING_ON_ITS_SIDE = 6
MEGABYTE = 1024 * 1024


def noise(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """Nothing packs it."""
    return Image.frombytes(mode, (width, height), os.urandom(width * height * len(mode)))


def from_a_camera(width: int = 4000, height: int = 2000) -> bytes:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = LYING_ON_ITS_SIDE
    exif[ExifTags.Base.Make] = "Camera"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (52.0, 3.0, 4.0)
    picture = noise(width, height)
    picture.paste((200, 20, 20), (0, 0, width // 2, height))  # above, once it stands
    out = BytesIO()
    picture.save(out, "JPEG", quality=95, exif=exif)
    return out.getvalue()


def on_disk(folder: Path, name: str, data: bytes) -> Path:
    """Large ones are not sent through the browser's driver."""
    (folder / name).write_bytes(data)
    return folder / name


def watched(page: Page) -> list[int]:
    """How much each photo took on the wire."""
    sent: list[int] = []

    def note(request: Request) -> None:
        if request.method == "POST" and request.url.endswith("/api/v1/references"):
            sent.append(int(request.all_headers()["content-length"]))

    page.on("requestfinished", note)
    return sent


def test_a_large_photo_is_shrunk_before_it_is_sent_and_what_was_saved_is_said(
    sketch_site: RunningSite, visit: Visit, tmp_path: Path
) -> None:
    page = newcomer(visit, sketch_site)
    sent = watched(page)
    data = from_a_camera()
    assert len(data) > 4 * MEGABYTE
    choose(page, [on_disk(tmp_path, "tower.jpg", data)])
    chip = page.get_by_role("listitem", name="Reference 1, 1024×2048")
    expect(chip).to_be_visible()
    expect(chip).to_have_accessible_name(
        # what the server would have said of the file as it was
        re.compile(
            r"MB to .*MB, location removed, camera data removed, turned upright, shrunk from 2000×4000"
        )
    )
    assert sent[0] < len(data)
    look = page.locator("[data-references] .chip img").evaluate(
        """async (image) => {
          await image.decode();
          const canvas = document.createElement("canvas");
          [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
          const pen = canvas.getContext("2d");
          pen.drawImage(image, 0, 0);
          return [...pen.getImageData(canvas.width / 2, canvas.height / 4, 1, 1).data];
        }"""
    )
    assert look[0] > 150 > look[1] + 60, look  # the red half is above


def test_a_large_photo_that_is_see_through_stays_so(
    sketch_site: RunningSite, visit: Visit, tmp_path: Path
) -> None:
    page = newcomer(visit, sketch_site)
    out = BytesIO()
    noise(1500, 1000, "RGBA").save(out, "PNG", compress_level=1)
    assert len(out.getvalue()) > 4 * MEGABYTE
    choose(page, [on_disk(tmp_path, "logo.png", out.getvalue())])
    expect(chips(page)).to_have_count(1)
    name = chips(page).first.get_attribute("aria-label") or ""
    assert "converted" not in name


def test_more_than_20_megabytes_are_taken_when_they_can_be_shrunk(
    sketch_site: RunningSite, visit: Visit, tmp_path: Path
) -> None:
    page = newcomer(visit, sketch_site)
    data = photo(400, 300) + bytes(21 * MEGABYTE)  # what a camera appends to a picture
    choose(page, [on_disk(tmp_path, "long.jpg", data)])
    expect(chips(page)).to_have_count(1)
    expect(page.locator("[data-reference-caption]")).to_contain_text("1 of 4 · 1: 21 MB →")
    expect(trouble(page)).to_be_empty()


def test_a_heic_photo_is_sent_whole_and_seen_by_the_servers_preview(
    sketch_site: RunningSite, visit: Visit, tmp_path: Path
) -> None:
    page = newcomer(visit, sketch_site)
    Image.new("RGB", (800, 600), "peru").save(tmp_path / "photo.jpg")
    subprocess.run(["heif-enc", tmp_path / "photo.jpg", "-o", tmp_path / "photo.heic"], check=True)
    choose(page, tmp_path / "photo.heic")
    expect(
        page.get_by_role("listitem", name="Reference 1, 800×600, converted from HEIC to JPEG")
    ).to_be_visible()
    expect(chips(page).locator("img")).to_have_js_property("naturalWidth", 256)


def test_progress_is_seen_while_a_photo_is_on_its_way(
    sketch_site: RunningSite, visit: Visit, tmp_path: Path
) -> None:
    page = newcomer(visit, sketch_site)
    wire = page.context.new_cdp_session(page)
    wire.send("Network.enable")
    slow = {"offline": False, "latency": 50, "downloadThroughput": 400_000, "uploadThroughput": 400_000}
    wire.send("Network.emulateNetworkConditions", slow)
    out = BytesIO()
    noise(900, 800).save(out, "PNG")
    choose(page, [on_disk(tmp_path, "noise.png", out.getvalue())])
    bar = page.get_by_role("progressbar", name="Sending noise.png")
    expect(bar).to_be_visible()
    expect(page.locator(".sending progress[value]:not([value='0'])")).to_be_visible()
    expect(page.locator(".sending canvas")).to_be_visible()  # its own picture
    wire.send("Network.emulateNetworkConditions", {**slow, "uploadThroughput": -1, "downloadThroughput": -1})
    expect(chips(page)).to_have_count(1)


def test_the_chosen_shape_shows_what_it_keeps_of_the_first_photo(
    sketch_site: RunningSite, visit: Visit, tmp_path: Path
) -> None:
    page = newcomer(visit, sketch_site, DESK)
    crop = page.locator("[data-crop]")
    expect(crop).to_be_hidden()
    choose(
        page,
        [on_disk(tmp_path, "wide.jpg", photo(800, 400)), on_disk(tmp_path, "b.jpg", photo(30, 60))],
    )
    expect(chips(page)).to_have_count(2)
    expect(crop).to_contain_text("Reference 1 is wider than 1:1: 50 % of it lies outside, left and right.")
    page.get_by_role("radio", name="2:1").check()
    expect(crop).to_contain_text("Reference 1 has the shape 2:1 already.")
    page.get_by_role("radio", name="2:1").focus()
    page.keyboard.press("ArrowRight")
    expect(crop).to_contain_text("Reference 1 is wider than 1:2: 75 % of it lies outside, left and right.")
    frame, picture = crop.locator("i").bounding_box(), crop.locator("img").bounding_box()
    assert frame
    assert picture
    assert frame["width"] == pytest.approx(picture["width"] / 4, abs=1)
    first, second = order(page)
    hold(page, 1).focus()
    page.keyboard.press("ArrowRight")
    assert order(page) == [second, first]
    expect(crop).to_contain_text("Reference 1 has the shape 1:2 already.")


def test_every_frame_says_what_it_is_for_and_the_last_choice_comes_back(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = newcomer(visit, sketch_site)
    frames = page.get_by_role("radiogroup", name="Aspect ratio")
    expect(frames.get_by_role("radio")).to_have_count(13)
    for use in ("story", "wide banner", "feed portrait", "phone wallpaper"):
        expect(frames.locator("label", has_text=use)).to_have_count(1)
    page.get_by_role("radio", name="4:5").check()
    page.reload()
    expect(page.get_by_role("radio", name="4:5")).to_be_checked()
    expect(page.locator(".ratio:has(input:checked)")).to_be_in_viewport(ratio=0.9)
