"""Pages are built once; what only a running site knows is put into them when they are sent."""

import gzip
import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from lorai_app.site.same_origin import HOST
from lorai_app.site.told import told

_CONDITIONS = (b"accept-encoding", b"if-none-match", b"if-modified-since", b"range", b"if-range")
_OF_THE_FILE = ("content-length", "etag", "last-modified", "accept-ranges")
_ABROAD = f"http://{HOST}".encode()


@dataclass(frozen=True)
class Knowledge:
    """What a running site knows and its built pages don't.

    `words` fill the marks of `ui/still.py`; `head` is what the head of a page gets besides; `policy` says what may
    run in a page (None while developing); `seen` is told of each page that was opened for somebody's eyes.
    """

    address: str
    words: Callable[[], Mapping[str, str]]
    head: Callable[[str], str]
    policy: Callable[[bytes], str] | None
    seen: Callable[[str], None]


class Sending:
    """ASGI middleware around the built pages: fills them, names what may run in them, and sends them once.

    `findable` are the pages that are the same for everybody; search engines are told to leave all others alone.
    """

    def __init__(self, app: ASGIApp, findable: Iterable[str], knowledge: Knowledge) -> None:
        self._app = app
        self._findable = frozenset(findable)
        self._knows = knowledge
        self._sheets: dict[tuple[str, int], _Sheet] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD") or _is_of_reflex(scope["path"]):
            await self._app(scope, receive, send)
            return
        if scope["path"] != (address := _address(scope)):
            query = f"?{scope['query_string'].decode('latin-1')}" if scope["query_string"] else ""
            await RedirectResponse(address + query, 308)(scope, receive, send)
            return
        if _is_file(address):
            found = _File(send)
            await self._app(scope, receive, found.pass_on)
            if not found.is_missing:
                return
        page = _Page()
        await self._app(_plainly(scope), receive, page.take)
        await self._answer(scope, page)(scope, receive, send)

    def _answer(self, scope: Scope, page: "_Page") -> Response:
        address, asked = _address(scope), Headers(scope=scope)
        if not page.headers.get("content-type", "").startswith("text/html"):
            return Response(page.body, page.status, page.headers)
        sheet = self._sheet(address, page)
        headers = {name: value for name, value in page.headers.items() if name not in _OF_THE_FILE}
        headers |= {"etag": sheet.mark, "vary": "Accept-Encoding"}
        if sheet.policy:
            headers["content-security-policy"] = sheet.policy
        if address not in self._findable or page.status != 200:
            headers["x-robots-tag"] = "noindex"
        if _is_for_eyes(asked):
            self._knows.seen(address if page.status == 200 else str(page.status))
        if page.status == 200 and sheet.mark in asked.get("if-none-match", ""):
            return Response(None, 304, headers)
        body = sheet.body
        if "gzip" in asked.get("accept-encoding", ""):
            body, headers["content-encoding"] = sheet.packed, "gzip"
        headers["content-length"] = str(len(body))
        return Response(b"" if scope["method"] == "HEAD" else body, page.status, headers)

    def _sheet(self, address: str, page: "_Page") -> "_Sheet":
        """The page as it is sent, made anew when it was built anew or other words are told."""
        words = self._knows.words()
        name = (self._kept_as(address, page.status), page.status)
        sheet = self._sheets.get(name)
        if sheet is None or (sheet.built, sheet.words) != (page.body, words):
            body = self._filled(address, page, words)
            sheet = self._sheets[name] = _Sheet(
                built=page.body,
                words=words,
                body=body,
                packed=gzip.compress(body, 9, mtime=0),
                mark=f'W/"{hashlib.sha256(body).hexdigest()[:32]}"',  # weak: packed and unpacked it is the same
                policy=self._knows.policy(body) if self._knows.policy else None,
            )
        return sheet

    def _kept_as(self, address: str, status: int) -> str:
        """What is not for everybody is one and the same empty page, whoever's it is: /g stands for every /g/<id>."""
        if address in self._findable:
            return address
        return address.split("/")[1] if status == 200 else ""

    def _filled(self, address: str, page: "_Page", words: Mapping[str, str]) -> bytes:
        body = told(page.body, words).replace(_ABROAD, self._knows.address.encode())
        # at the end of the head: React, which knows nothing of it, looks for its own elements in their order
        head = self._knows.head(address) if page.status == 200 else ""
        return body.replace(b"</head>", head.encode() + b"</head>", 1)


@dataclass(frozen=True)
class _Sheet:
    """A page as it is sent, beside what it was made of."""

    built: bytes
    words: Mapping[str, str]
    body: bytes
    packed: bytes
    mark: str
    policy: str | None


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


class _File:
    """Passes a file on as it comes, unless there is none: then a page says so."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.is_missing = False

    async def pass_on(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.is_missing = message["status"] == 404
        if not self.is_missing:
            await self._send(message)


def _is_of_reflex(path: str) -> bool:
    """Its socket and its checks; while developing, its page server's modules."""
    return path.startswith(("/_", "/@", "/ping"))


def _is_file(path: str) -> bool:
    return "." in path.rpartition("/")[2]


def _is_for_eyes(asked: Headers) -> bool:
    """Browsers say that they fetch a page to show it; programs and what is fetched ahead say no such thing."""
    return asked.get("sec-fetch-dest") == "document" and "sec-purpose" not in asked


def _address(scope: Scope) -> str:
    """A page has one address: without a slash at its end, and not that of its built file."""
    path = "/" + str(scope["path"]).strip("/")
    return (path.removesuffix(".html").removesuffix("/index") or "/") if path.endswith(".html") else path


def _plainly(scope: Scope) -> Scope:
    """The same request for the whole page, as it is, with the slash at which the built file is found at once."""
    headers = [(name, value) for name, value in scope["headers"] if name not in _CONDITIONS]
    path = scope["path"].rstrip("/") + "/"
    changed = {"method": "GET", "path": path, "raw_path": path.encode(), "headers": headers}
    return {**scope, **changed, "extensions": {}}  # no sending of files past us
