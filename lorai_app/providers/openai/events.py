"""Server-sent events, read as strictly as the standard and as leniently as gateways need."""

import json
from collections.abc import AsyncIterator
from typing import Any

MAX_EVENT = 96 * 1024 * 1024
"""Characters of one event: a 4K PNG as base64 has about 30 million."""


class TooLong(Exception):
    """More came for one event than any image has."""


async def events(chunks: AsyncIterator[str]) -> AsyncIterator[tuple[str, dict[str, Any]]]:
    """(name, data) of each event whose data is a JSON object; `[DONE]` ends them."""
    name, data = "", ""
    async for line in _lines(chunks):
        if line:
            field, _, value = line.partition(":")
            value = value.removeprefix(" ")
            if field == "event":
                name = value
            elif field == "data":
                data = f"{data}\n{value}" if data else value
            continue
        if data.strip() == "[DONE]":
            return
        if (found := _object(data)) is not None:
            yield name or str(found.get("type", "")), found
        name, data = "", ""
    if (found := _object(data)) is not None:
        yield name or str(found.get("type", "")), found


async def _lines(chunks: AsyncIterator[str]) -> AsyncIterator[str]:
    """Lines that end in CR, LF or CRLF, wherever the chunks are cut; the last one may have no end."""
    rest: list[str] = []
    size, after_cr = 0, False
    async for chunk in chunks:
        if after_cr and chunk.startswith("\n"):
            chunk = chunk[1:]
        after_cr = chunk.endswith("\r")
        *whole, last = chunk.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for line in whole:
            yield "".join((*rest, line))
            rest, size = [], 0
        rest.append(last)
        size += len(last)
        if size > MAX_EVENT:
            raise TooLong
    if tail := "".join(rest):
        yield tail


def _object(data: str) -> dict[str, Any] | None:
    try:
        found = json.loads(data) if data else None
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
