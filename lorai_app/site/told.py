"""Pages are built once; what only a running site knows is put into them when they are sent."""

import gzip
import hashlib
import re
from collections.abc import Callable, Iterable, Mapping

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MARK = re.compile(rb"<!--told:(\w+)-->.*?<!--/told-->", re.DOTALL)
_CONDITIONS = (b"accept-encoding", b"if-none-match", b"if-modified-since", b"range", b"if-range")
_KEPT = 64
"""Compressed pages in memory: more than there are, but for the days on which words change."""


class Telling:
    """ASGI middleware: fills the marks of `ui/still.py` in these pages, with an ETag of what was sent."""

    def __init__(self, app: ASGIApp, pages: Iterable[str], words: Callable[[], Mapping[str, str]]) -> None:
        self._app = app
        self._pages = frozenset(pages)
        self._words = words
        self._packed: dict[str, bytes] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD") or not self._is_page(scope):
            await self._app(scope, receive, send)
            return
        if scope["path"] != (address := _address(scope)):
            query = f"?{scope['query_string'].decode('latin-1')}" if scope["query_string"] else ""
            await RedirectResponse(address + query, 308)(scope, receive, send)
            return
        page = _Page()
        await self._app(_plainly(scope), receive, page.take)
        if page.status != 200:
            await Response(page.body, page.status, page.headers)(scope, receive, send)
            return
        await self._answer(scope, page)(scope, receive, send)

    def _is_page(self, scope: Scope) -> bool:
        return _address(scope) in self._pages

    def _answer(self, scope: Scope, page: "_Page") -> Response:
        asked = Headers(scope=scope)
        body = told(page.body, self._words())
        mark = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
        headers = {
            name: value
            for name, value in page.headers.items()
            if name not in ("content-length", "etag", "last-modified", "accept-ranges")
        } | {"etag": mark, "vary": "Accept-Encoding"}
        if mark in asked.get("if-none-match", ""):
            return Response(None, 304, headers)
        if "gzip" in asked.get("accept-encoding", ""):
            body, headers["content-encoding"] = self._pack(mark, body), "gzip"
        return Response(b"" if scope["method"] == "HEAD" else body, 200, headers)

    def _pack(self, mark: str, body: bytes) -> bytes:
        if mark not in self._packed:
            if len(self._packed) >= _KEPT:
                self._packed.clear()
            self._packed[mark] = gzip.compress(body, 6, mtime=0)
        return self._packed[mark]


def told(page: bytes, words: Mapping[str, str]) -> bytes:
    """The page with every mark filled; one whose word is not known stays as it is."""

    def fill(mark: re.Match[bytes]) -> bytes:
        word = words.get(mark[1].decode())
        return mark[0] if word is None else word.encode()

    return MARK.sub(fill, page)


class _Page:
    """What the inner app sends, kept until it is whole."""

    def __init__(self) -> None:
        self.status = 500
        self.headers: dict[str, str] = {}
        self.body = b""

    async def take(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = dict(MutableHeaders(scope=message).items())
        elif message["type"] == "http.response.body":
            self.body += message.get("body", b"")


def _address(scope: Scope) -> str:
    """A page has one address: without a slash at its end."""
    return "/" + str(scope["path"]).strip("/")


def _plainly(scope: Scope) -> Scope:
    """The same request for the whole page, as it is, with the slash at which the built file is found at once."""
    headers = [(name, value) for name, value in scope["headers"] if name not in _CONDITIONS]
    path = scope["path"].rstrip("/") + "/"
    changed = {"method": "GET", "path": path, "raw_path": path.encode(), "headers": headers}
    return {**scope, **changed, "extensions": {}}  # no sending of files past us
