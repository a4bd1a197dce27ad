"""Bringing a file home, whatever the host makes of it."""

from collections.abc import Iterator, Sequence
from typing import Any

import httpx
import pytest

from lorai_app.providers import Fault, ProviderError
from lorai_app.providers.download import Download
from tests.fakes.replies import HANG, RESET, Reply, page
from tests.fakes.serving import served

pytestmark = pytest.mark.anyio
REPLIES = {
    "/owl.png": Reply(200, b"\x89PNG owl"),
    "/typeless": Reply(200, b"\x89PNG owl", {"content-type": "application/octet-stream"}),
    "/moved": Reply(302, "", {"location": "/owl.png"}),
    "/round": Reply(302, "", {"location": "/round"}),
    "/to-file": Reply(302, "", {"location": "file:///etc/passwd"}),
    "/forbidden": Reply(403, "expired"),
    "/missing": page(404, "404"),
    "/busy": Reply(429, "", {"retry-after": "7"}),
    "/broken": Reply(500, "oops"),
    "/teapot": Reply(418, "no"),
    "/empty": Reply(200, b""),
    "/cut": Reply(200, b"\x89PNG" * 99).cut(),
    "/reset": RESET,
    "/hang": HANG,
    "/packed": Reply(200, b"\x1f\x8b", {"content-encoding": "gzip"}),
    "/big": Reply(200, b"0" * 2000),
    "/huge": Reply(200, b"0", {"content-length": "5000000000"}),
}


class Files:
    """A host with files; `/endless` is one that never stops."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["path"] != "/endless":
            return await REPLIES[scope["path"]](scope, receive, send)
        await send({"type": "http.response.start", "status": 200, "headers": []})
        for _ in range(1000):
            await send({"type": "http.response.body", "body": b"0" * 1000, "more_body": True})
        return None


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with served(Files()) as address:
        yield address


async def fetch(url: str, **limits: Any) -> bytes:
    async with httpx.AsyncClient(trust_env=False) as client:
        return await Download(client, **{"allow_private": True, "max_bytes": 1000, **limits}).fetch(url)


async def fault(url: str, **limits: Any) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        await fetch(url, **limits)
    return caught.value


@pytest.mark.parametrize("path", ["/owl.png", "/moved", "/typeless"])
async def test_the_bytes_come_home_as_they_are(site: str, path: str) -> None:
    assert await fetch(site + path) == b"\x89PNG owl"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/round", Fault.BAD_RESULT),
        ("/to-file", Fault.BAD_RESULT),
        ("/forbidden", Fault.EXPIRED_URL),
        ("/missing", Fault.EXPIRED_URL),
        ("/busy", Fault.RATE_LIMITED),
        ("/broken", Fault.UPSTREAM),
        ("/teapot", Fault.BAD_RESULT),
        ("/empty", Fault.EMPTY_RESULT),
        ("/cut", Fault.CONNECTION),
        ("/reset", Fault.CONNECTION),
        ("/hang", Fault.TIMEOUT),
        ("/packed", Fault.BAD_RESULT),
        ("/big", Fault.BAD_RESULT),
        ("/huge", Fault.BAD_RESULT),
        ("/endless", Fault.BAD_RESULT),
    ],
)
async def test_a_bad_file_is_named_for_what_it_is(site: str, path: str, expected: Fault) -> None:
    error = await fault(site + path, seconds=0.2 if path == "/hang" else 5)
    assert error.fault is expected
    assert error.retry_after == (7 if path == "/busy" else None)


async def test_the_next_address_is_dialled_when_one_does_not_answer(site: str) -> None:
    port = httpx.URL(site).port

    async def two(host: str, port: int) -> Sequence[str]:
        return ["127.0.0.9", "127.0.0.1"]

    assert await fetch(f"http://files.example:{port}/owl.png", resolve=two) == b"\x89PNG owl"


async def test_a_name_that_nobody_knows_is_a_connection_fault() -> None:
    async def nobody(host: str, port: int) -> Sequence[str]:
        raise OSError("Name or service not known")

    assert (await fault("https://nowhere.example/owl.png", resolve=nobody)).fault is Fault.CONNECTION
