"""Reading what OpenAI and its likes answer: the image in it, what it cost, and what broke on the way."""

import json
from base64 import b64encode
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest

from lorai_app.domain.catalog import CATALOG, RATIOS
from lorai_app.providers import Fault, Made, Order, Photo, ProviderError
from lorai_app.providers.download import Download
from lorai_app.providers.openai import OpenAI
from lorai_app.providers.openai.result import cost, decoded, result_of

PNG = b"\x89PNG"
B64 = b64encode(PNG).decode()


@pytest.mark.parametrize(
    ("found", "data", "url"),
    [
        ({"data": [{"b64_json": B64}]}, PNG, None),
        ({"data": [{"b64_json": f"data:image/png;base64,{B64}"}]}, PNG, None),
        ({"data": [{"url": "https://h/1.png"}]}, None, "https://h/1.png"),
        ({"data": [{"b64_json": "", "url": "/1.png"}]}, None, "/1.png"),
        ({"data": [None, {}, {"b64_json": B64}]}, PNG, None),
        ({"b64_json": B64, "type": "image_generation.completed"}, PNG, None),
        ({"url": "https://h/1.png", "type": "image_generation.completed"}, None, "https://h/1.png"),
    ],
)
def test_an_image_is_found_in(found: dict[str, Any], data: bytes | None, url: str | None) -> None:
    result = result_of(found, "gpt-image-2")
    assert (result.data, result.url) == (data, url)


@pytest.mark.parametrize(
    "found", [{}, {"data": []}, {"data": None}, {"data": [{"b64_json": "%%%"}]}, {"data": ["x"]}]
)
def test_no_image_is_an_empty_result(found: dict[str, Any]) -> None:
    with pytest.raises(ProviderError) as caught:
        result_of(found, "gpt-image-2")
    assert caught.value.fault is Fault.EMPTY_RESULT


def test_what_is_not_base64_is_nothing() -> None:
    assert [decoded(found) for found in (None, 3, "", "a", "é")] == [None] * 5


@pytest.mark.parametrize(
    ("usage", "model", "dollars"),
    [
        ({"input_tokens": 14, "output_tokens": 1072}, "gpt-image-2", 0.03223),
        (
            {"output_tokens": 1056, "input_tokens_details": {"text_tokens": 14, "image_tokens": 1024}},
            "gpt-image-1.5",
            0.042054,
        ),
        ({"input_tokens": 14, "output_tokens": 1072}, "somebody-elses", None),
        ({"input_tokens": 0, "output_tokens": 0}, "gpt-image-2", None),
        ({"output_tokens": "many", "input_tokens_details": []}, "gpt-image-2", None),
        (None, "gpt-image-2", None),
    ],
)
def test_the_cost_is_reckoned_from_the_tokens(usage: Any, model: str, dollars: float | None) -> None:
    assert cost(usage, model) == dollars


SECRET = "sk-canary-0123"
WHOLE = {"data": [{"b64_json": B64}]}
STREAM = f"data: {json.dumps({'type': 'image_generation.completed', 'b64_json': B64})}\n\n"


async def make(answers: Callable[[httpx.Request], httpx.Response]) -> Made:
    """One order at a server that answers in this way; nobody waits between tries."""

    async def no_photo(reference: str) -> Photo:
        raise AssertionError(reference)

    async def unheard(progress: int, preview: bytes | None = None) -> None: ...

    async def one_address(host: str, port: int) -> list[str]:
        return ["198.51.100.7"]

    async with httpx.AsyncClient(transport=httpx.MockTransport(answers)) as client:
        download = Download(client, allow_private=True, resolve=one_address)
        openai = OpenAI(client, "https://h/v1", SECRET, no_photo, download=download, pause=0.001)
        body = openai.body(Order(CATALOG["gpt-image-2"], "an owl", RATIOS["1:1"], seed=1), [])
        return await openai.collect(await openai.submit("k-0-1", body), body, unheard)


async def failure(answers: Callable[[httpx.Request], httpx.Response]) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        await make(answers)
    return caught.value


def said(
    status: int, content: Any, kind: str = "application/json"
) -> Callable[[httpx.Request], httpx.Response]:
    text = content if isinstance(content, str) else json.dumps(content)
    return lambda _: httpx.Response(status, text=text, headers={"content-type": kind})


class Broken(httpx.AsyncByteStream):
    """A body that breaks off in the middle."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"<html>"
        raise httpx.RemoteProtocolError("cut")


@pytest.mark.anyio
@pytest.mark.parametrize(
    "answers",
    [
        said(200, WHOLE),
        said(201, WHOLE),
        said(200, WHOLE, "text/plain"),
        said(200, STREAM, "text/event-stream; charset=utf-8"),
        said(200, STREAM, "text/plain"),
        said(200, f"event: x\ndata: {json.dumps(WHOLE)}\n\n", "text/event-stream"),
        said(200, {**WHOLE, "error": {"message": "a warning"}}),
    ],
)
async def test_an_image_comes_home_from(answers: Callable[[httpx.Request], httpx.Response]) -> None:
    assert (await make(answers)).data == PNG


@pytest.mark.anyio
async def test_the_download_is_tried_again_and_the_order_is_not() -> None:
    seen: list[str] = []

    def flaky(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.path)
        if request.method == "POST":
            return httpx.Response(200, json={"data": [{"url": "/files/1.png"}]})
        return httpx.Response(200 if len(seen) == 4 else 503, stream=httpx.ByteStream(PNG))

    assert (await make(flaky)).data == PNG
    assert seen == ["/v1/images/generations"] + ["/files/1.png"] * 3


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("answers", "fault", "refused"),
    [
        # What was cut off or taken over by a gateway may have been made.
        (lambda _: httpx.Response(502, stream=Broken()), Fault.CONNECTION, False),
        (lambda _: httpx.Response(200, stream=Broken()), Fault.OUTCOME_UNKNOWN, False),
        (said(200, "<html>Welcome</html>", "text/html"), Fault.OUTCOME_UNKNOWN, False),
        (said(200, {"error": {"code": 504, "message": "timed out"}}), Fault.OUTCOME_UNKNOWN, False),
        # What says so itself was not.
        (said(200, {"code": 400, "message": "prompt is too strange"}), Fault.BAD_REQUEST, True),
        (
            said(200, 'data: {"type": "image_generation.failed"}\n\n', "text/event-stream"),
            Fault.TASK_FAILED,
            True,
        ),
        (said(200, "data: [DONE]\n\n", "text/event-stream"), Fault.EMPTY_RESULT, False),
        (said(308, ""), Fault.GATEWAY, True),
    ],
)
async def test_no_image_comes_home_from(
    answers: Callable[[httpx.Request], httpx.Response], fault: Fault, refused: bool
) -> None:
    error = await failure(answers)
    assert (error.fault, error.refused) == (fault, refused)


@pytest.mark.anyio
@pytest.mark.parametrize("kind", ["application/json", "text/event-stream"])
@pytest.mark.parametrize("status", [200, 401])
async def test_our_key_is_blacked_out_wherever_it_is_repeated(status: int, kind: str) -> None:
    echo = {
        "error": {
            "message": f"Incorrect API key provided: {SECRET}.",
            "type": SECRET,
            "code": "invalid_api_key",
        }
    }
    text = (
        f"data: {json.dumps(echo)}\n\n" if (status, kind) == (200, "text/event-stream") else json.dumps(echo)
    )
    error = await failure(said(status, text, kind))
    assert error.fault is Fault.AUTH
    assert SECRET not in f"{error!r}{error.detail}{error.__context__}"
