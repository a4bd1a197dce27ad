"""OpenAI's images, and every server that speaks like it: the answer to the order is the image itself."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from urllib.parse import urljoin

import httpx

from lorai_app.domain.errors import UnreadableImage
from lorai_app.imaging.thumbnail import preview
from lorai_app.providers import Fault, Made, Order, Photo, ProviderError, Report, Upload
from lorai_app.providers.answer import CONNECT_SECONDS, USER_AGENT, broken
from lorai_app.providers.download import Download
from lorai_app.providers.openai.call import SCHEME, Call, call, kept, photos_of
from lorai_app.providers.openai.profile import PROFILES, Profile
from lorai_app.providers.openai.reading import final, whole
from lorai_app.providers.openai.refusal import refusal
from lorai_app.providers.openai.result import decoded, result_of
from lorai_app.providers.repeat import politely

__all__ = ["PROFILES", "OpenAI", "Profile"]

SECONDS = 300.0
"""For one order: complex ones take 2 minutes, the slowest on record 280 s."""
_PREVIEW_SIDE = 512
DOWNLOADS = 8
"""Tries to fetch a file that was made and is billed."""
_LOST = {Fault.GATEWAY, Fault.TIMEOUT}
"""In the middle of an answer they say that something in front of the service gave up."""


class OpenAI:
    """One order is one call; an answer that was lost can't be asked for again.

    `photos` brings a reference's bytes and type by its id.
    """

    name = "openai"
    replays_keys = False
    keeps_results = False

    def __init__(
        self,
        client: httpx.AsyncClient,
        base_url: str,
        key: str,
        photos: Callable[[str], Awaitable[Photo]],
        *,
        download: Download,
        profile: Profile = PROFILES["openai"],
        seconds: float = SECONDS,
        pause: float = 0.5,
    ) -> None:
        self._client = client
        self._base_url = base_url.rstrip("/")
        self._key = key.strip()
        self._photos = photos
        self._download = download
        self._profile = profile
        self._seconds = seconds
        self._politely = politely(DOWNLOADS, pause)
        self._answers: dict[str, httpx.Response] = {}
        self.at_once = profile.at_once

    async def upload(self, photo: Photo) -> Upload:
        """Nothing is sent ahead: photos travel with the order."""
        return Upload(f"{SCHEME}{photo.id}")

    def body(self, order: Order, urls: Sequence[str]) -> bytes:
        if urls and self._profile.edits is None:
            raise ProviderError(Fault.BAD_REQUEST, "this server takes no photos", refused=True)
        return kept(order, urls, self._profile, self.name)

    async def submit(self, key: str, body: bytes) -> str:
        """Sends the order and waits until the server begins its answer, which `collect` reads."""
        photos = [await self._photos(reference) for reference in photos_of(body)]
        request = self._request(call(body, photos, self._profile), key)
        try:
            async with asyncio.timeout(self._seconds):
                response = await self._client.send(request, stream=True, follow_redirects=False)
                if not response.is_success:
                    raise refusal(await whole(response, self._key), with_photos=bool(photos))
        except (TimeoutError, httpx.HTTPError) as problem:
            # "from None": the original may carry the whole request, and with it the key.
            raise broken(problem, self._key) from None
        self._answers[key] = response
        return key

    async def collect(self, ticket: str, body: bytes, report: Report) -> Made:
        """Reads the answer to its end; an order whose answer a crash has cut off can't be resolved."""
        response = self._answers.pop(ticket, None)
        if response is None:
            raise ProviderError(Fault.OUTCOME_UNKNOWN, "the answer was lost with the process that read it")
        request_id = response.headers.get("x-request-id")
        seen = 0

        async def unfinished(event: dict[str, Any]) -> None:
            nonlocal seen
            seen += 1
            small = await asyncio.to_thread(_small, event.get("b64_json"))
            await report(_share(seen, self._profile.previews), small)

        try:
            async with asyncio.timeout(self._seconds):
                found = await final(response, self._key, unfinished, with_photos=bool(photos_of(body)))
        except (TimeoutError, httpx.HTTPError) as problem:
            raise _lost(broken(problem, self._key), request_id) from None
        except ProviderError as problem:
            raise _lost(problem, request_id) if problem.fault in _LOST else problem from None
        finally:
            await response.aclose()
        result = result_of(found, json.loads(body)["fields"]["model"])
        data = result.data or await self._fetch(urljoin(f"{self._base_url}/", result.url or ""))
        return Made(data, result.revised_prompt, request_id, result.cost_usd)

    async def _fetch(self, url: str) -> bytes:
        """The image is made and billed: its download is tried a few times, never the order."""
        return await self._politely(lambda: self._download.fetch(url))

    def _request(self, wanted: Call, key: str) -> httpx.Request:
        return self._client.build_request(
            "POST",
            self._base_url + wanted.path,
            content=wanted.content,
            headers={
                **({"Authorization": f"Bearer {self._key}"} if self._key else {}),
                "User-Agent": USER_AGENT,
                "Accept": "text/event-stream, application/json",
                "Content-Type": wanted.mime,
                "Idempotency-Key": key,
            },
            timeout=httpx.Timeout(self._seconds, connect=CONNECT_SECONDS),
        )


def _small(text: object) -> bytes | None:
    """A partial image as a tile shows it; None for one that can't be read, which is no reason to fail."""
    try:
        return preview(decoded(text) or b"", _PREVIEW_SIDE)
    except UnreadableImage:
        return None


def _share(seen: int, expected: int) -> int:
    """Progress, by the unfinished images that have come."""
    return min(90, 100 * seen // (expected + 1))


def _lost(problem: ProviderError, request_id: str | None) -> ProviderError:
    """An accepted order whose answer broke off: it was made and billed, or it wasn't."""
    return ProviderError(Fault.OUTCOME_UNKNOWN, problem.detail, request_id=request_id)
