"""OpenAI's images, and every server that speaks like it: the answer to the order is the image itself."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from typing import Any
from urllib.parse import urljoin

import httpx

from lorai_app.providers import Fault, Made, Order, Photo, ProviderError, Report, Upload
from lorai_app.providers.answer import CONNECT_SECONDS, USER_AGENT, Answer, broken, hide
from lorai_app.providers.download import Download
from lorai_app.providers.openai.call import SCHEME, call, kept, photos_of
from lorai_app.providers.openai.events import TooLong, events
from lorai_app.providers.openai.profile import PROFILES, Profile
from lorai_app.providers.openai.refusal import broken_off, refusal
from lorai_app.providers.openai.result import decoded, result_of

__all__ = ["PROFILES", "OpenAI", "Profile"]

SECONDS = 300.0
"""For one order: complex ones take 2 minutes, the slowest on record 280 s."""
_LARGEST = 96 * 1024 * 1024


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
    ) -> None:
        self._client = client
        self._base_url = base_url.rstrip("/")
        self._key = key.strip()
        self._photos = photos
        self._download = download
        self._profile = profile
        self._seconds = seconds
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
        except (TimeoutError, httpx.HTTPError) as problem:
            # "from None": the original may carry the whole request, and with it the key.
            raise broken(problem, self._key) from None
        if response.status_code != 200:
            raise refusal(await self._whole(response), with_photos=bool(photos))
        self._answers[key] = response
        return key

    async def collect(self, ticket: str, body: bytes, report: Report) -> Made:
        """Reads the answer to its end; an order whose answer a crash has cut off can't be resolved."""
        response = self._answers.pop(ticket, None)
        if response is None:
            raise ProviderError(Fault.OUTCOME_UNKNOWN, "the answer was lost with the process that read it")
        request_id = response.headers.get("x-request-id")
        try:
            async with asyncio.timeout(self._seconds):
                found = await self._end_of(response, report, with_photos=bool(photos_of(body)))
        except (TimeoutError, httpx.HTTPError) as problem:
            raise _lost(broken(problem, self._key), request_id) from None
        finally:
            await response.aclose()
        result = result_of(found, json.loads(body)["fields"]["model"])
        data = result.data or await self._download.fetch(urljoin(f"{self._base_url}/", result.url or ""))
        return Made(data, result.revised_prompt, request_id, result.cost_usd)

    def _request(self, wanted: Any, key: str) -> httpx.Request:
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

    async def _end_of(self, response: httpx.Response, report: Report, *, with_photos: bool) -> dict[str, Any]:
        """The final object: of a stream its completed event, of anything else the whole answer."""
        request_id = response.headers.get("x-request-id")
        if "text/event-stream" not in response.headers.get("content-type", ""):
            answer = await self._whole(response)
            if answer.content is None or (answer.content.get("error") and not answer.content.get("data")):
                raise refusal(answer, with_photos=with_photos)
            return dict(answer.content)
        seen = 0
        try:
            async for name, found in events(response.aiter_text()):
                if found.get("error") or name == "error":
                    raise broken_off(found, request_id, with_photos=with_photos)
                if name.endswith(".completed"):
                    return found
                if name.endswith(".partial_image"):
                    seen += 1
                    await report(_share(seen, self._profile.previews))
        except TooLong:
            raise ProviderError(Fault.BAD_RESULT, "stream: an event without an end") from None
        raise ProviderError(Fault.EMPTY_RESULT, "the stream ended without an image", request_id=request_id)

    async def _whole(self, response: httpx.Response) -> Answer:
        data = bytearray()
        try:
            async with asyncio.timeout(self._seconds):
                async for chunk in response.aiter_bytes():
                    data += chunk
                    if len(data) > _LARGEST:
                        raise ProviderError(Fault.BAD_RESULT, f"an answer of more than {_LARGEST} bytes")
        finally:
            await response.aclose()
        text = hide(data.decode(errors="replace"), self._key)
        return Answer(response.status_code, response.headers, text)


def _share(seen: int, expected: int) -> int:
    """Progress, by the unfinished images that have come."""
    return min(90, 100 * seen // (expected + 1))


def _lost(problem: ProviderError, request_id: str | None) -> ProviderError:
    """An accepted order whose answer broke off: it was made and billed, or it wasn't."""
    return ProviderError(Fault.OUTCOME_UNKNOWN, problem.detail, request_id=request_id)
