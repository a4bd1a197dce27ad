"""The door: every request passes here first, before a byte of its body is read."""

from collections.abc import Callable

import structlog
from starlette import status
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from lorai_app import routes
from lorai_app.domain.errors import BadOrigin, LoraiError, NotFound, TooLarge
from lorai_app.domain.references import MAX_BYTES
from lorai_app.domain.visitor import Visitor
from lorai_app.http.errors import answer
from lorai_app.http.headers import dressed
from lorai_app.studio.passport import Passports

VISITOR = "lorai.visitor"
REFERENCES = f"{routes.API}/references"
MULTIPART_ROOM = 64 * 1024
LARGEST_BODY = 1024 * 1024
SAFE = {"GET", "HEAD"}
WITHOUT_VISITOR = ("/healthz", "/readyz", "/metrics", "/assets/", "/fonts/", "/_event", "/ping", "/_health")
ANSWERED_BY_US = (routes.API, routes.MEDIA, "/healthz", "/readyz", "/metrics")
CLOSED = ("/_upload", "/_all_routes")

log = structlog.get_logger()


class Door:
    """ASGI middleware: who is it (cookie), may they (origin), is it small enough (body), and headers on the way out."""

    def __init__(
        self,
        app: ASGIApp,
        passports: Callable[[], Passports],
        origins: frozenset[str],
        proxies: int,
        *,
        secure: bool = False,
    ) -> None:
        self._app = app
        self._passports = passports
        self._origins = origins
        self._proxies = proxies
        self._secure = secure
        self._warned = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope) if scope["type"] in ("http", "websocket") else Headers()
        if scope["type"] == "websocket" and headers.get("origin") not in self._origins:
            await send({"type": "websocket.close", "code": status.WS_1008_POLICY_VIOLATION})
            return
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        send = dressed(send, scope, secure=self._secure)
        try:
            limited = self._admit(scope, headers, receive)
        except LoraiError as refusal:
            await answer(refusal)(scope, receive, send)
            return
        cookie = self._recognise(scope, headers)
        if scope["method"] == "HEAD" and scope["path"].startswith(ANSWERED_BY_US):
            scope, send = {**scope, "method": "GET"}, _without_body(send)
        await self._app(scope, limited, _known(send, cookie))

    def _admit(self, scope: Scope, headers: Headers, receive: Receive) -> Receive:
        if scope["path"].startswith(CLOSED):
            raise NotFound("There is nothing here.")
        if scope["method"] in SAFE:
            return receive
        if headers.get("origin") not in self._origins:
            raise BadOrigin("This call did not come from the site's own pages.")
        most = MAX_BYTES + MULTIPART_ROOM if scope["path"] == REFERENCES else LARGEST_BODY
        declared = headers.get("content-length", "0")
        if not declared.isdecimal() or int(declared) > most:
            raise _too_large(most)
        return _counted(receive, most)

    def _recognise(self, scope: Scope, headers: Headers) -> str | None:
        """Puts the visitor into the scope; the Set-Cookie header when they are new."""
        if _is_for_anybody(scope["path"]):
            return None
        passports, cookie = self._passports(), None
        visitor = passports.read(headers.get("cookie", ""))
        if visitor is None:
            visitor, cookie = passports.issue()
        scope[VISITOR] = Visitor(visitor, self._address(scope, headers))
        return cookie

    def _address(self, scope: Scope, headers: Headers) -> str:
        """The client's address: what the outermost trusted proxy saw."""
        forwarded = [part.strip() for part in headers.get("x-forwarded-for", "").split(",") if part.strip()]
        if forwarded and not self._proxies and not self._warned:
            self._warned = True
            log.warning(
                "door.forwarded_for_ignored",
                advice="X-Forwarded-For arrives while LORAI_TRUSTED_PROXIES is 0: behind a proxy, set it to its hops",
            )
        if self._proxies and len(forwarded) >= self._proxies:
            return forwarded[-self._proxies]
        return scope["client"][0] if scope.get("client") else "unknown"


def visitor_of(request: Request) -> Visitor:
    """Whoever is asking, as the door saw them."""
    visitor: Visitor = request.scope[VISITOR]
    return visitor


def _is_for_anybody(path: str) -> bool:
    """Files of the site and the operator's calls: they make no visitor."""
    is_site_file = "." in path.rpartition("/")[2] and not path.startswith((routes.MEDIA, routes.API))
    return is_site_file or path.startswith(WITHOUT_VISITOR)


def _counted(receive: Receive, most: int) -> Receive:
    read = 0

    async def counting() -> Message:
        nonlocal read
        message = await receive()
        read += len(message.get("body", b""))
        if read > most:
            raise _too_large(most)
        return message

    return counting


def _too_large(most: int) -> TooLarge:
    return TooLarge(f"That is too large: {most // (1024 * 1024)} MB is the most.")


def _without_body(send: Send) -> Send:
    """What HEAD gets: the headers of a GET."""

    async def bare(message: Message) -> None:
        await send({**message, "body": b""} if message["type"] == "http.response.body" else message)

    return bare


def _known(send: Send, cookie: str | None) -> Send:
    """Gives a new visitor their cookie; an answer that holds one is nobody else's."""

    async def know(message: Message) -> None:
        if message["type"] == "http.response.start" and cookie:
            headers = MutableHeaders(scope=message)
            headers.append("Set-Cookie", cookie)
            headers["Cache-Control"] = "no-store"
        await send(message)

    return know
