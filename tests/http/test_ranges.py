"""Files on their way out: whole, in part, again only when they changed, and never as a page."""

import httpx
import pytest
from fastapi import Request
from obstore.store import MemoryStore
from sqlmodel import update

from lorai_app.http.door import HEADERS_ONLY
from lorai_app.http.ranges import Part, asked_part, send
from lorai_app.store import tables
from lorai_app.store.files import PIECE, ImageFiles, Kept
from lorai_app.studio.file import File
from tests.support.people import ANA
from tests.support.photos import photo
from tests.support.site import error_of
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio
LONG = bytes(range(256)) * 10_000
"""A file of several pieces."""


@pytest.mark.parametrize(
    ("header", "part"),
    [
        ("bytes=0-99", (0, 100)),
        ("bytes=0-0", (0, 1)),
        ("bytes=500-99999", (500, 1000)),
        ("bytes=-1", (999, 1000)),
        ("bytes=-5000", (0, 1000)),
        ("BYTES= 10-20 ", (10, 21)),
        ("bytes=1000-", (1000, 1000)),
        ("bytes=999999999999999999-", (1000, 1000)),
        ("bytes=-0", (1000, 1000)),
    ],
)
def test_one_range_is_a_part(header: str, part: tuple[int, int]) -> None:
    assert asked_part(header, 1000) == Part(*part)


@pytest.mark.parametrize(
    "header",
    [
        "",
        "bytes=",
        "bytes=-",
        "bytes=5-4",
        "bytes=1-2-3",
        "bytes=١-٢",
        "bytes=0-1,5-6",
        "bytes=0-0,-1",
        "pages=1-2",
        "bytes=0x1-0x2",
        "bytes=" + "9" * 5000 + "-",
    ],
)
def test_none_several_and_what_is_no_range_are_the_whole_file(header: str) -> None:
    assert asked_part(header, 1000) is None


@pytest.mark.parametrize("header", ["bytes=0-", "bytes=-1", "bytes=0-0"])
def test_an_empty_file_has_no_parts(header: str) -> None:
    assert asked_part(header, 0) == Part(0, 0)


@pytest.fixture
async def address(workshop: Workshop) -> str:
    """Of an original of Ana's that is LONG."""
    made = await workshop.press(ANA, "a red fox")
    await workshop.done()
    await workshop.files.put(ImageFiles.of(made.images[0].id, 1).original, LONG)
    return f"/media/images/{made.id}/0/1/original"


async def test_a_file_comes_whole_with_all_that_is_to_be_known(anas: httpx.AsyncClient, address: str) -> None:
    answer = await anas.get(address)
    assert (answer.status_code, answer.content) == (200, LONG)
    told = answer.headers
    assert (told["content-length"], told["accept-ranges"]) == (str(len(LONG)), "bytes")
    assert (told["content-type"], told["x-content-type-options"]) == ("image/png", "nosniff")
    assert "sandbox" in told["content-security-policy"]
    assert told["etag"].startswith('"')
    assert "content-range" not in told


@pytest.mark.parametrize(
    ("wanted", "start", "end"),
    [
        ("bytes=0-15", 0, 16),
        ("bytes=-100", len(LONG) - 100, len(LONG)),
        ("bytes=2048000-", 2_048_000, len(LONG)),
        (f"bytes=7-{PIECE * 2}", 7, PIECE * 2 + 1),
    ],
)
async def test_a_part_comes_alone(
    anas: httpx.AsyncClient, address: str, wanted: str, start: int, end: int
) -> None:
    answer = await anas.get(address, headers={"Range": wanted})
    assert (answer.status_code, answer.content) == (206, LONG[start:end])
    assert answer.headers["content-range"] == f"bytes {start}-{end - 1}/{len(LONG)}"
    assert answer.headers["content-length"] == str(end - start)
    assert answer.headers["cache-control"] == "private, max-age=31536000, immutable"


async def test_a_part_that_does_not_exist_is_416(anas: httpx.AsyncClient, address: str) -> None:
    answer = await anas.get(address, headers={"Range": f"bytes={len(LONG)}-"})
    assert (answer.status_code, answer.content) == (416, b"")
    assert answer.headers["content-range"] == f"bytes */{len(LONG)}"
    assert answer.headers["cache-control"] == "no-store"


async def test_several_parts_are_the_whole(anas: httpx.AsyncClient, address: str) -> None:
    answer = await anas.get(address, headers={"Range": "bytes=0-1,4-5"})
    assert (answer.status_code, len(answer.content)) == (200, len(LONG))


async def test_a_part_of_another_version_is_not_sent(anas: httpx.AsyncClient, address: str) -> None:
    tag = (await anas.head(address)).headers["etag"]
    for meant_for, status in (
        (tag, 206),
        ('"another"', 200),
        (f"W/{tag}", 200),
        ("Sun, 22 Nov 2026 10:00:00 GMT", 200),
    ):
        answer = await anas.get(address, headers={"Range": "bytes=0-1", "If-Range": meant_for})
        assert answer.status_code == status, meant_for


async def test_what_the_browser_has_is_not_sent_again(anas: httpx.AsyncClient, address: str) -> None:
    tag = (await anas.get(address)).headers["etag"]
    for known in (tag, f"W/{tag}", f'"x", {tag}', "*"):
        answer = await anas.get(address, headers={"If-None-Match": known, "Range": "bytes=0-1"})
        assert (answer.status_code, answer.content, answer.headers["etag"]) == (304, b"", tag)
        assert answer.headers["cache-control"] == "private, max-age=31536000, immutable"
    assert (await anas.get(address, headers={"If-None-Match": '"x"'})).status_code == 200


async def test_other_bytes_have_another_tag(
    anas: httpx.AsyncClient, workshop: Workshop, address: str
) -> None:
    tag = (await anas.head(address)).headers["etag"]
    small = (await anas.head(address.replace("original", "512.webp"))).headers["etag"]
    (image,) = (await workshop.studio.generation(ANA, address.split("/")[3])).images
    await workshop.files.put(ImageFiles.of(image.id, 1).original, LONG + b"!")
    assert len({tag, small, (await anas.head(address)).headers["etag"]}) == 3


async def test_head_tells_of_the_whole_file(anas: httpx.AsyncClient, address: str) -> None:
    answer = await anas.head(address, headers={"Range": "bytes=0-1"})
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-length"] == str(len(LONG))


async def test_head_reads_nothing() -> None:
    unreadable = File(Kept("a file", 5, "a mark", MemoryStore()), "image/png")
    scope = {"type": "http", "method": "GET", "headers": [], HEADERS_ONLY: True}
    answer = await send(Request(scope), unreadable, "private")
    assert (answer.status_code, answer.headers["content-length"]) == (200, "5")


async def test_photos_and_copies_come_in_parts_too(
    anas: httpx.AsyncClient, workshop: Workshop, address: str
) -> None:
    kept = await workshop.studio.add_reference(ANA, photo())
    for path in (f"/media/references/{kept.id}/256.webp", address.replace("original", "1024.webp")):
        whole = (await anas.get(path)).content
        answer = await anas.get(path, headers={"Range": "bytes=8-11"})
        assert (answer.status_code, answer.headers["content-type"]) == (206, "image/webp")
        assert answer.content == whole[8:12] == b"WEBP"


@pytest.mark.parametrize(
    "mime", ["text/html", "image/svg+xml", "image/tiff", "x", "text/html; charset=utf-8"]
)
async def test_what_no_browser_should_show_is_saved_instead(
    anas: httpx.AsyncClient, workshop: Workshop, address: str, mime: str
) -> None:
    async with workshop.database.begin() as session:
        await session.exec(update(tables.Image).values(mime=mime))
    answer = await anas.get(address)
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment; ")
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_a_file_that_was_destroyed_meanwhile_is_404(
    anas: httpx.AsyncClient, workshop: Workshop, address: str
) -> None:
    (image,) = (await workshop.studio.generation(ANA, address.split("/")[3])).images
    await workshop.files.delete(ImageFiles.of(image.id, 1).original)
    assert error_of(await anas.get(address)) == (404, "not_found")
