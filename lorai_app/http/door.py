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
from lorai_app.studio.passport import COOKIE, Passport, Passports

VISITOR = "lorai.visitor"
HEADERS_ONLY = "lorai.headers_only"
REFERENCES = f"{routes.API}/references"
SHARES = f"{routes.API}/shares"
MULTIPART_ROOM = 64 * 1024
LARGEST_BODY = 1024 * 1024
SMALL_BODY = 64 * 1024
"""A report or a wish for a link: reading a large form holds everybody up."""
SAFE = {"GET", "HEAD"}
WITHOUT_VISITOR = ("/healthz", "/readyz", "/metrics", "/assets/", "/fonts/", "/_event", "/ping", "/_health")
SHARED = f"{routes.SHARE}/"
JOINING = f"{routes.DEVICE}/"
FOR_VISITORS = (routes.API, routes.MEDIA, SHARED, JOINING)
ANSWERED_BY_US = (*FOR_VISITORS, routes.NOW, routes.OEMBED, "/healthz", "/readyz", "/metrics")
CLOSED = ("/_upload", "/_all_routes")
WHAT_WAS_KEPT = '"cache", "storage"'
"""A browser that was ended forgets pictures that it was allowed to keep for a year, and the draft in its form."""

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
        told = self._recognise(scope, headers)
        if scope["method"] == "HEAD" and scope["path"].startswith(ANSWERED_BY_US):
            scope, send = {**scope, "method": "GET", HEADERS_ONLY: True}, _without_body(send)
        await self._app(scope, limited, _known(send, told))

    def _admit(self, scope: Scope, headers: Headers, receive: Receive) -> Receive:
        if scope["path"].startswith(CLOSED):
            raise NotFound("There is nothing here.")
        if scope["method"] in SAFE:
            return receive
        if headers.get("origin") not in self._origins:
            raise BadOrigin("This call did not come from the site's own pages.")
        most = _most(scope["path"])
        declared = headers.get("content-length", "0")
        if not declared.isdecimal() or int(declared) > most:
            raise _too_large(most)
        return _counted(receive, most)

    def _recognise(self, scope: Scope, headers: Headers) -> dict[str, str]:
        """Puts the visitor into the scope; the headers that tell a browser who it is when it is new."""
        if _is_for_anybody(scope["path"]):
            return {}
        passports, told = self._passports(), dict[str, str]()
        sent = headers.get("cookie", "")
        passport = passports.read(sent)
        if passport is None:
            visitor, cookie = passports.issue()
            passport = Passport(visitor, visitor)
            if not _is_for_machines(scope):
                told["Set-Cookie"] = cookie
                if passports.was_ended(sent):
                    told["Clear-Site-Data"] = WHAT_WAS_KEPT
        scope[VISITOR] = Visitor(passport.visitor, self._address(scope, headers), passport.device)
        return told

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


def headers_only(request: Request) -> bool:
    """Whether nobody will see the body (HEAD): then there is no need to read a file."""
    return HEADERS_ONLY in request.scope


def _is_for_anybody(path: str) -> bool:
    """Files of the site and the operator's calls: they make no visitor."""
    is_site_file = "." in path.rpartition("/")[2] and not path.startswith(FOR_VISITORS)
    return is_site_file or path.startswith(WITHOUT_VISITOR)


def _is_for_machines(scope: Scope) -> bool:
    """The files of a share, oEmbed, and what is sealed: messengers and other programs keep no cookie of ours."""
    path: str = scope["path"]
    is_file = path.startswith(SHARED) and "/" in path.removeprefix(SHARED)
    is_sealed = path.startswith(routes.MEDIA) and f"{routes.SEAL}=".encode() in scope["query_string"]
    return scope["method"] in SAFE and (is_file or is_sealed or path == routes.OEMBED)


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


def _most(path: str) -> int:
    """Bytes of a body."""
    if path == REFERENCES:
        return MAX_BYTES + MULTIPART_ROOM
    return SMALL_BODY if path.startswith((SHARED, JOINING, SHARES, routes.NOW_SHARE)) else LARGEST_BODY


def _too_large(most: int) -> TooLarge:
    size = f"{most // LARGEST_BODY} MB" if most >= LARGEST_BODY else f"{most // 1024} kB"
    return TooLarge(f"That is too large: {size} is the most.")


def _without_body(send: Send) -> Send:
    """What HEAD gets: the headers of a GET."""

    async def bare(message: Message) -> None:
        await send({**message, "body": b""} if message["type"] == "http.response.body" else message)

    return bare


def _known(send: Send, told: dict[str, str]) -> Send:
    """Tells a new browser who it is; an answer that does is nobody else's."""

    async def know(message: Message) -> None:
        if message["type"] == "http.response.start" and told:
            headers = MutableHeaders(scope=message)
            # a second cookie would win, and take back what the first one has just brought
            has_joined = headers.get("set-cookie", "").startswith(f"{COOKIE}=")
            if not has_joined:
                for name, value in told.items():
                    headers.append(name, value)
                headers["Cache-Control"] = "no-store"
        await send(message)

    return know
