"""Files that are no photos: each with its exact error, refused before it costs anything, and nothing kept."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from tests.support.people import ANA
from tests.support.photos import bomb, photo
from tests.support.site import Site, error_of, upload

pytestmark = pytest.mark.anyio
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
HTML = b"<!doctype html><script>alert(1)</script>"
MB = 1024 * 1024
FIELD = b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("drawing.svg", SVG, (415, "unsupported_format")),
        ("page.png", HTML, (415, "unsupported_format")),
        ("nothing.jpg", b"", (415, "unsupported_format")),
        ("film.mp4", b"\0\0\0\x18ftypmp42" + bytes(64), (415, "unsupported_format")),
        ("bomb.png", bomb(), (422, "unreadable_image")),
        ("truncated.jpg", photo(800, 600)[:900], (422, "unreadable_image")),
        ("noise.jpg", b"\xff\xd8\xff\xe0" + bytes(2000), (422, "unreadable_image")),
        ("large.jpg", photo() + bytes(25 * MB), (413, "too_large")),
        ("a_little_too_large.jpg", photo() + bytes(20 * MB), (413, "too_large")),
    ],
)
async def test_a_file_that_is_no_photo_is_refused(
    site: Site, ana: httpx.AsyncClient, name: str, data: bytes, error: tuple[int, str], tmp_path: Path
) -> None:
    assert error_of(await upload(ana, data, name)) == error
    await nothing_kept(site, tmp_path)


def test_the_bomb_is_small_and_says_so_much() -> None:
    assert len(bomb()) < 16_000


async def test_too_large_is_said_before_the_body_is_read(site: Site, ana: httpx.AsyncClient) -> None:
    sent = Sent()
    headers = {"Content-Type": "multipart/form-data; boundary=b", "Content-Length": str(25 * MB)}
    answer = await ana.post("/api/v1/references", content=sent.stream(25), headers=headers)
    assert error_of(answer) == (413, "too_large")
    assert sent.megabytes == 0


async def test_a_chunked_file_is_cut_off_when_it_gets_too_large(
    site: Site, ana: httpx.AsyncClient, tmp_path: Path
) -> None:
    sent = Sent()
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    answer = await ana.post("/api/v1/references", content=sent.stream(200), headers=headers)
    assert error_of(answer) == (413, "too_large")
    assert sent.megabytes <= 22
    await nothing_kept(site, tmp_path)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", b"{}"),
        ("multipart/form-data", b"no boundary is named"),
        ("multipart/form-data; boundary=b", b"not what was announced"),
        ("multipart/form-data; boundary=b", b""),
        ("multipart/form-data; boundary=b", FIELD + b"x\r\n" + FIELD + b"y\r\n--b--\r\n"),
        (
            "multipart/form-data; boundary=b",
            b'--b\r\nContent-Disposition: form-data; name="file"\r\n\r\ntext\r\n--b--\r\n',
        ),
        ("image/jpeg", photo()),
    ],
)
async def test_what_is_no_upload_at_all_is_422(
    site: Site, ana: httpx.AsyncClient, kind: str, body: bytes, tmp_path: Path
) -> None:
    answer = await ana.post("/api/v1/references", content=body, headers={"Content-Type": kind})
    assert error_of(answer) == (422, "invalid_request")
    await nothing_kept(site, tmp_path)


async def test_a_photo_is_known_by_its_bytes_whatever_it_is_called(ana: httpx.AsyncClient) -> None:
    answer = await upload(ana, photo(kind="PNG"), "../../page.html")
    told = answer.json()
    assert answer.status_code == 201
    assert set(told) == {"id", "width", "height", "bytes", "changes"}
    assert (told["width"], told["height"]) == (64, 48)


class Sent:
    """A body that counts how much of it was asked for."""

    megabytes = 0

    async def stream(self, most: int) -> AsyncIterator[bytes]:
        yield FIELD
        while self.megabytes < most:
            self.megabytes += 1
            yield bytes(MB)


async def nothing_kept(site: Site, folder: Path) -> None:
    assert set((await site.workshop.rows()).values()) == {0}
    assert not [file for file in (folder / "files").rglob("*") if file.is_file()]
    assert (await site.workshop.studio.purse(ANA)).balance == 10
