"""Files on their way out: whole, in part, or not at all when the browser has them; named, and never a page."""

import re
import unicodedata
from typing import NamedTuple
from urllib.parse import quote

from fastapi import Request, Response
from starlette.responses import StreamingResponse

from lorai_app.http.door import headers_only
from lorai_app.studio.file import File
from lorai_app.studio.naming import ENDINGS, UNNAMED

UNKNOWN = "application/octet-stream"
HARMLESS = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
"""A file that is opened by itself can do nothing, whatever is in it; browsers style their own picture pages inline."""
_RANGE = re.compile(r"bytes=[ \t]*([0-9]{0,18})-([0-9]{0,18})[ \t]*", re.IGNORECASE)


class Part(NamedTuple):
    """Bytes from `start` to before `end`; none at all when the range lies beyond the file."""

    start: int
    end: int


def is_saved(request: Request) -> bool:
    """Whether the address asks to have the file saved."""
    return "download" in request.query_params


async def send(request: Request, file: File, caching: str, *, download: bool = False) -> Response:
    """The answer to a GET or HEAD: 200, 206, 304 or 416; `download` has it saved instead of shown."""
    tag = f'"{file.mark}"'
    headers = {
        "Cache-Control": caching,
        "ETag": tag,
        "Accept-Ranges": "bytes",
        "Content-Disposition": disposition(file.name, download or file.mime not in ENDINGS),
        "Content-Security-Policy": HARMLESS,
        "X-Content-Type-Options": "nosniff",
    }
    if _has_it(request, tag):
        return Response(None, 304, headers)
    part = None if headers_only(request) else asked_part(_range(request, tag), file.size)
    if part and part.start == part.end:
        return Response(
            None,
            416,
            {"Content-Range": f"bytes */{file.size}", "Accept-Ranges": "bytes", "Cache-Control": "no-store"},
        )
    status, (start, end) = (206, part) if part else (200, Part(0, file.size))
    if part:
        headers["Content-Range"] = f"bytes {start}-{end - 1}/{file.size}"
    headers["Content-Length"] = str(end - start)
    mime = file.mime if file.mime in ENDINGS else UNKNOWN
    if headers_only(request) or start == end:
        return Response(None, status, headers, mime)
    return StreamingResponse(await file.part(start, end), status, headers, mime)


def asked_part(header: str, size: int) -> Part | None:
    """The one range that is asked for; None (all of it) for none, for several and for what is no range of bytes."""
    found = _RANGE.fullmatch(header)
    if found is None:
        return None
    first, last = (int(digits) if digits else None for digits in found.groups())
    if first is None:
        return None if last is None else Part(max(0, size - last), size)
    if last is not None and last < first:
        return None
    return Part(min(first, size), size if last is None else min(last + 1, size))


def disposition(name: str, download: bool) -> str:
    """Content-Disposition (RFC 6266): the name in plain ASCII, and as it is when that is more."""
    stem, _, ending = name.rpartition(".")
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode()
    plain = re.sub("[^A-Za-z0-9]+", "-", plain).strip("-")
    if not re.search("[A-Za-z]", plain):  # of a name in another script only its number is left
        plain = f"{UNNAMED}-{plain}".strip("-")
    told = f'{"attachment" if download else "inline"}; filename="{plain}.{ending}"'
    return told if f"{plain}.{ending}" == name else f"{told}; filename*=UTF-8''{quote(name, safe='')}"


def _range(request: Request, tag: str) -> str:
    """The Range header, unless it is meant for another version of the file."""
    meant_for = request.headers.get("if-range", tag)
    return request.headers.get("range", "") if meant_for == tag else ""


def _has_it(request: Request, tag: str) -> bool:
    """Whether the browser's copy is this very file; proxies may have marked its tag as weak."""
    known = request.headers.get("if-none-match", "")
    return known.strip() == "*" or tag in (one.strip().removeprefix("W/") for one in known.split(","))
