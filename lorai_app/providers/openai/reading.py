"""Reading an answer to its end: a stream's last event, or the whole of anything else."""

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx

from lorai_app.providers import Fault, ProviderError
from lorai_app.providers.answer import Answer, hide
from lorai_app.providers.openai.events import TooLong, events
from lorai_app.providers.openai.refusal import broken_off, refusal

LARGEST = 96 * 1024 * 1024
_LOOKS_LIKE_EVENTS = ("event:", "data:", ":")

Unfinished = Callable[[dict[str, Any]], Awaitable[None]]
"""Told each event that shows the image before it is done."""


async def whole(response: httpx.Response, secret: str) -> Answer:
    """All of it, closed afterwards; what breaks the connection is httpx's own error."""
    data = bytearray()
    try:
        async for chunk in response.aiter_bytes():
            data += chunk
            if len(data) > LARGEST:
                raise ProviderError(Fault.BAD_RESULT, f"an answer of more than {LARGEST} bytes")
    finally:
        await response.aclose()
    text = hide(data.decode(errors="replace"), secret)
    return Answer(response.status_code, response.headers, text)


async def final(
    response: httpx.Response, secret: str, unfinished: Unfinished, *, with_photos: bool
) -> dict[str, Any]:
    """The object that has the image in it, of an answer that began as a success."""
    request_id = response.headers.get("x-request-id")
    if "text/event-stream" in response.headers.get("content-type", ""):
        return await _last_event(response.aiter_text(), secret, unfinished, request_id, with_photos)
    answer = await whole(response, secret)
    if answer.content is None and answer.text.startswith(_LOOKS_LIKE_EVENTS):
        return await _last_event(_at_once(answer.text), secret, unfinished, request_id, with_photos)
    content = answer.content
    if content is None or (not content.get("data") and (content.get("error") or answer.outcome >= 400)):
        raise refusal(answer, with_photos=with_photos)
    return dict(content)


async def _last_event(
    chunks: AsyncIterator[str], secret: str, unfinished: Unfinished, request_id: str | None, with_photos: bool
) -> dict[str, Any]:
    try:
        async for name, found in events(chunks):
            if found.get("error") or name == "error" or name.endswith(".failed"):
                said = json.loads(hide(json.dumps(found), secret))
                raise broken_off(said, request_id, with_photos=with_photos)
            if name.endswith(".completed") or isinstance(found.get("data"), list):
                return found
            if name.endswith(".partial_image"):
                await unfinished(found)
    except TooLong:
        raise ProviderError(Fault.BAD_RESULT, "stream: an event without an end") from None
    raise ProviderError(Fault.EMPTY_RESULT, "the stream ended without an image", request_id=request_id)


async def _at_once(text: str) -> AsyncIterator[str]:
    yield text
