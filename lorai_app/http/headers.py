"""What every answer tells browsers: what may run in it, who may see it, and how long it may be kept."""

import base64
import hashlib
import re
from collections.abc import Iterable
from http import HTTPStatus

from starlette.datastructures import MutableHeaders
from starlette.types import Message, Scope, Send

from lorai_app import routes

A_YEAR = 365 * 24 * 3600
FOR_EVER = f"public, max-age={A_YEAR}, immutable"
ASK_EACH_TIME = "no-cache"
HASHED = ("/assets/", "/fonts/")
"""What has the hash of its content in its name, or (fonts) gets another name when it changes."""
EMBEDDED = (f"{routes.SHARE}/", routes.OEMBED)
"""What other sites may show, as they may the pictures of the site."""
PAGE = {
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": ", ".join(
        f"{power}=()"
        for power in (
            "accelerometer",
            "camera",
            "display-capture",
            "encrypted-media",
            "geolocation",
            "gyroscope",
            "magnetometer",
            "microphone",
            "midi",
            "payment",
            "publickey-credentials-get",
            "screen-wake-lock",
            "usb",
            "xr-spatial-tracking",
        )
    ),
}
"""For pages. A photo from the camera comes through the file dialog, which needs no power of the page's own."""
ANYTHING_ELSE = {
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
}
"""For what is no page and no file of the site: opened by itself, it loads and runs nothing."""
OURS_ALONE = {"Cross-Origin-Resource-Policy": "same-origin"}
_INLINE = re.compile(rb"<script(?P<is>[^>]*)>(?P<body>.*?)</script>", re.DOTALL)
_RUNS = re.compile(rb"""^(?!.*\ssrc=)(?!.*\stype=["']?application/ld\+json)""", re.DOTALL)


def policy(scripts: Iterable[str] = (), sockets: Iterable[str] = (), *, manifest: bool = True) -> str:
    """The Content-Security-Policy of a page of ours, which may run these inline scripts (`hashes`) and no other.

    `sockets` names what older browsers do not count as the page's own origin: its WebSocket.
    """
    return "; ".join(
        (
            "default-src 'none'",
            " ".join(("script-src 'self'", *scripts)),
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            " ".join(("connect-src 'self'", *sockets)),
            *(("manifest-src 'self'",) if manifest else ()),
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        )
    )


def hashes(page: bytes) -> list[str]:
    """The SHA-256 of every inline script of a page, as a policy names them."""
    found = [script["body"] for script in _INLINE.finditer(page) if _RUNS.match(script["is"])]
    return [f"'sha256-{base64.b64encode(hashlib.sha256(body).digest()).decode()}'" for body in found]


def dressed(send: Send, scope: Scope, *, secure: bool) -> Send:
    """Adds to each answer what it does not say itself; `secure`: the site is reached by https alone."""

    async def dress(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _missing(headers, scope["path"], secure=secure).items():
                headers.setdefault(name, value)
            headers.setdefault("Cache-Control", _keeping(message["status"], scope))
        await send(message)

    return dress


def _missing(headers: MutableHeaders, path: str, *, secure: bool) -> dict[str, str]:
    always = {"X-Content-Type-Options": "nosniff"}
    if secure:
        always["Strict-Transport-Security"] = f"max-age={A_YEAR}"
    if headers.get("content-type", "").startswith("text/html"):
        return always | PAGE | {"Content-Security-Policy": policy()}
    if _is_site_file(path):
        return always
    return always | ANYTHING_ELSE | ({} if path.startswith(EMBEDDED) else OURS_ALONE)


def _keeping(status: int, scope: Scope) -> str:
    path, query = scope["path"], scope["query_string"].decode("latin-1")
    unchanging = path.startswith(HASHED) or routes.is_edition(path, query)
    return FOR_EVER if unchanging and status == HTTPStatus.OK else ASK_EACH_TIME


def _is_site_file(path: str) -> bool:
    """Scripts, styles, pictures and fonts of the site: nosniff is all they need."""
    return "." in path.rpartition("/")[2] and not path.startswith((routes.API, routes.MEDIA, *EMBEDDED))
