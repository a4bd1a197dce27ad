"""A delivered image as WebP and JPEG: whole, saved under its own prompt's name, made once, and its visitor's alone."""

import asyncio
import io
from pathlib import Path

import httpx
import pytest
from PIL import Image

from lorai_app.imaging.contents import contents
from lorai_app.studio import upkeep
from tests.support.people import ANA
from tests.support.site import Site, error_of
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio
FORMATS = [("whole.webp", "image/webp", "webp"), ("whole.jpg", "image/jpeg", "jpg")]


async def made(workshop: Workshop, prompt: str = "A red fox") -> str:
    """The address of an image's files."""
    id = (await workshop.press(ANA, prompt)).id
    await workshop.done()
    return f"/media/images/{id}/0/1"


@pytest.mark.parametrize(("size", "mime", "ending"), FORMATS)
async def test_it_is_as_large_as_the_original(
    workshop: Workshop, anas: httpx.AsyncClient, size: str, mime: str, ending: str
) -> None:
    files = await made(workshop)
    original = Image.open(io.BytesIO((await anas.get(f"{files}/original")).content))
    for _ in range(2):  # made, and then kept
        answer = await anas.get(f"{files}/{size}")
        assert (answer.status_code, answer.headers["content-type"]) == (200, mime)
        assert answer.headers["content-disposition"] == f'inline; filename="a-red-fox-1.{ending}"'
        assert answer.headers["cache-control"] == "private, max-age=31536000, immutable"
        assert Image.open(io.BytesIO(answer.content)).size == original.size
    saved = await anas.get(f"{files}/{size}?download")
    assert saved.headers["content-disposition"] == f'attachment; filename="a-red-fox-1.{ending}"'


@pytest.mark.parametrize(("size", "mime", "ending"), FORMATS)
async def test_it_is_sent_in_parts_and_not_twice(
    workshop: Workshop, anas: httpx.AsyncClient, size: str, mime: str, ending: str
) -> None:
    address = f"{await made(workshop)}/{size}"
    assert (await anas.head(address)).headers["content-type"] == mime
    whole = await anas.get(address)
    part = await anas.get(address, headers={"Range": "bytes=2-9"})
    assert (part.status_code, part.content) == (206, whole.content[2:10])
    again = await anas.get(address, headers={"If-None-Match": whole.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


async def test_a_webp_stays_as_the_provider_made_it(workshop: Workshop, anas: httpx.AsyncClient) -> None:
    files = await made(workshop, "an owl [file-webp]")
    original = await anas.get(f"{files}/original")
    assert original.headers["content-type"] == "image/webp"
    assert (await anas.get(f"{files}/whole.webp")).content == original.content
    jpeg = await anas.get(f"{files}/whole.jpg")
    assert jpeg.headers["content-type"] == "image/jpeg"


async def test_it_says_that_a_model_made_it(workshop: Workshop, anas: httpx.AsyncClient) -> None:
    files = await made(workshop)
    told = {one.name: one.value for one in contents((await anas.get(f"{files}/whole.jpg")).content).metadata}
    assert told["XMP CreatorTool"] == "GPT Image 2"
    assert told["XMP DigitalSourceType"].endswith("/trainedAlgorithmicMedia")


async def test_many_who_ask_at_once_wait_for_one(
    workshop: Workshop, anas: httpx.AsyncClient, tmp_path: Path
) -> None:
    address = f"{await made(workshop)}/whole.webp"
    answers = await asyncio.gather(*(anas.get(address) for _ in range(8)))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.content for answer in answers}) == 1
    assert len([*(tmp_path / "files").rglob("whole.webp")]) == 1


@pytest.mark.parametrize(("size", "mime", "ending"), FORMATS)
async def test_nobody_else_has_it_and_what_is_deleted_is_gone(
    workshop: Workshop,
    anas: httpx.AsyncClient,
    cleos: httpx.AsyncClient,
    tmp_path: Path,
    size: str,
    mime: str,
    ending: str,
) -> None:
    files = await made(workshop)
    assert error_of(await cleos.get(f"{files}/{size}")) == (404, "not_found")
    assert not [*(tmp_path / "files").rglob(size)]
    assert (await anas.get(f"{files}/{size}")).status_code == 200
    assert error_of(await cleos.get(f"{files}/{size}")) == (404, "not_found")
    await workshop.studio.delete(ANA, files.split("/")[3])
    assert error_of(await anas.get(f"{files}/{size}")) == (404, "not_found")
    await upkeep.empty_trash(workshop.database, workshop.files, workshop.clock())
    assert not [*(tmp_path / "files").rglob(size)]


@pytest.mark.parametrize(("size", "mime", "ending"), FORMATS)
async def test_a_link_shows_only_what_its_page_needs(
    workshop: Workshop, cleos: httpx.AsyncClient, size: str, mime: str, ending: str
) -> None:
    files = await made(workshop)
    async with Site(workshop).browser(ANA) as browser:
        wish = {"generation": files.split("/")[3], "show_prompt": False, "show_references": False}
        slug = (await browser.post("/api/v1/shares", json=wish)).json()["slug"]
    assert (await cleos.get(f"/s/{slug}/images/0/original")).status_code == 200
    assert error_of(await cleos.get(f"/s/{slug}/images/0/{size}")) == (404, "not_found")


@pytest.mark.parametrize("size", ["whole.png", "whole", "WHOLE.JPG"])
async def test_there_are_no_other_formats(workshop: Workshop, anas: httpx.AsyncClient, size: str) -> None:
    assert error_of(await anas.get(f"{await made(workshop)}/{size}")) == (404, "not_found")
