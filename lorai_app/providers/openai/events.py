"""Server-sent events, read as strictly as the standard and as leniently as gateways need."""

import json
from collections.abc import AsyncIterator
from typing import Any

MAX_EVENT = 96 * 1024 * 1024
"""Characters of one event: a 4K PNG as base64 has about 30 million."""


class TooLong(Exception):
    """More came for one event than any image has."""


async def events(
    chunks: AsyncIterator[str], longest: int = MAX_EVENT
) -> AsyncIterator[tuple[str, dict[str, Any]]]:
    """(name, data) of each event whose data is a JSON object; `[DONE]` ends them, and so does the end of the text.

    An event that says no name has the `type` of its data, or "".
    """
    name, data, size = "", list[str](), 0
    async for line in _lines(chunks, longest):
        if line:
            field, _, value = line.partition(":")
            value = value.removeprefix(" ")
            if field == "event":
                name = value
            elif field == "data":
                data.append(value)
                size += len(value) + 1
                if size > longest:
                    raise TooLong
            continue
        if data and data[0].strip() == "[DONE]":
            return
        if (found := _object(data)) is not None:
            yield name or str(found.get("type") or ""), found
        name, data, size = "", [], 0
    if (found := _object(data)) is not None:
        yield name or str(found.get("type") or ""), found


async def _lines(chunks: AsyncIterator[str], longest: int) -> AsyncIterator[str]:
    """Lines that end in CR, LF or CRLF, wherever the chunks are cut; the last one may have no end."""
    rest: list[str] = []
    size, first, after_cr = 0, True, False
    async for chunk in chunks:
        if not chunk:
            continue
        if first:
            chunk, first = chunk.removeprefix("\ufeff"), False
        if after_cr and chunk.startswith("\n"):
            chunk = chunk[1:]
        after_cr = chunk.endswith("\r")
        *whole, last = chunk.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for line in whole:
            yield "".join((*rest, line))
            rest, size = [], 0
        rest.append(last)
        size += len(last)
        if size > longest:
            raise TooLong
    if tail := "".join(rest):
        yield tail


def _object(data: list[str]) -> dict[str, Any] | None:
    try:
        found = json.loads("\n".join(data)) if data else None
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
