"""Server-sent events, in every way in which gateways write and cut them."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from lorai_app.providers.openai.events import TooLong, events

pytestmark = pytest.mark.anyio
STREAM = 'event: a.partial_image\ndata: {"n": 1}\n\nevent: a.completed\ndata: {"n": 2}\n\n'
FOUND = [("a.partial_image", {"n": 1}), ("a.completed", {"n": 2})]


async def read(*chunks: str, longest: int = 10_000) -> list[tuple[str, dict[str, Any]]]:
    async def come() -> AsyncIterator[str]:
        for chunk in chunks:
            yield chunk

    return [event async for event in events(come(), longest)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("step", [1, 2, 3, 7, 1000])
async def test_lines_may_end_in_any_way_and_be_cut_anywhere(end: str, step: int) -> None:
    text = STREAM.replace("\n", end)
    assert await read(*(text[start : start + step] for start in range(0, len(text), step))) == FOUND


async def test_a_carriage_return_and_its_line_feed_may_come_apart_around_nothing() -> None:
    assert await read('data: {"n": 1}\r', "", "\n", "\n", 'data: {"n": 2}\r\n', "\r\n") == [
        ("", {"n": 1}),
        ("", {"n": 2}),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('data: {"type": "x.completed"}\n\n', [("x.completed", {"type": "x.completed"})]),
        ('data:{"n": 1}\n\n', [("", {"n": 1})]),
        ('data: {"type": null}\n\n', [("", {"type": None})]),
        ('data: {"n":\ndata: 1}\n\n', [("", {"n": 1})]),
        ('\ufeffdata: {"n": 1}\n\n', [("", {"n": 1})]),
        (': still here\n\nid: 5\nretry: 100\ndata: {"n": 1}\n\n', [("", {"n": 1})]),
        ('event: a\n\ndata: {"n": 1}\n\n', [("", {"n": 1})]),
        ('data: {"n": 1}', [("", {"n": 1})]),
        ('data: {"n": 1}\n\ndata: [DONE]\n\ndata: {"n": 2}\n\n', [("", {"n": 1})]),
        ("data: [1]\n\ndata: null\n\ndata: {\n\ndata\n\n", []),
        ("", []),
    ],
)
async def test_an_event_is_read_from(text: str, found: list[tuple[str, dict[str, Any]]]) -> None:
    assert await read(text) == found


async def test_half_an_event_is_none() -> None:
    assert await read('event: a.completed\ndata: {"b64_json": "iVBORw0') == []


@pytest.mark.parametrize("text", ["data: " + "x" * 200, "data: x\n" * 60])
async def test_more_than_any_image_has_is_not_read(text: str) -> None:
    with pytest.raises(TooLong):
        await read(*text, longest=100)


async def test_many_events_may_be_longer_than_the_longest_one() -> None:
    assert len(await read(STREAM * 50, longest=100)) == 100
