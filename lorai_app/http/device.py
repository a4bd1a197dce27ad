"""`/d/<secret>`: where a one-time link leads, in plain HTML; looking at it does not use it up, the button does."""

import math
from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Response
from fastapi.responses import RedirectResponse

from lorai_app import routes
from lorai_app.domain.devices import LINK_MINUTES, device_name
from lorai_app.domain.errors import Gone, LoraiError, NotFound, TooManyRequests
from lorai_app.domain.visitor import Visitor
from lorai_app.http import plain
from lorai_app.http.door import visitor_of
from lorai_app.http.errors import STATUS
from lorai_app.studio import Studio
from lorai_app.studio.passport import Passport, Passports

Asking = Annotated[Visitor, Depends(visitor_of)]
UserAgent = Annotated[str, Header(alias="User-Agent")]
SECRET = {"Cache-Control": "no-store", "Referrer-Policy": "strict-origin"}
"""The address is never told to anybody, ourselves included. Not `no-referrer`: with that, browsers send the form
with `Origin: null`, which the door refuses."""
_HEADINGS = {
    NotFound: "This link leads nowhere.",
    Gone: "This link is over.",
    TooManyRequests: "Too many tries.",
}


def calls(studio: Callable[[], Studio], passports: Callable[[], Passports]) -> APIRouter:
    """The two calls of a link; they have no place in the API's description."""
    router = APIRouter(prefix=routes.DEVICE, include_in_schema=False)

    @router.get("/{secret}")
    async def opened(visitor: Asking, secret: str) -> Response:
        try:
            found = await studio().waiting_link(visitor, secret)
        except LoraiError as refusal:
            return _refused(refusal)
        left = math.ceil((found.expires - studio().clock()).total_seconds() / 60)
        return plain.page(
            "device.html", headers=SECRET, invitation=found, minutes=left, history=routes.HISTORY
        )

    @router.post("/{secret}")
    async def join(visitor: Asking, secret: str, user_agent: UserAgent = "") -> Response:
        try:
            joined = await studio().join(visitor, secret, device_name(user_agent))
        except LoraiError as refusal:
            return _refused(refusal)
        there = RedirectResponse(routes.HISTORY, 303, SECRET)
        if joined != visitor:
            there.headers["Set-Cookie"] = passports().issued(Passport(joined.id, joined.device))
        return there

    return router


def _refused(refusal: LoraiError) -> Response:
    later = {"Retry-After": str(refusal.retry_after)} if isinstance(refusal, TooManyRequests) else {}
    return plain.page(
        "device_refused.html",
        STATUS[type(refusal)],
        {**SECRET, **later},
        heading=_HEADINGS[type(refusal)],
        sentence=refusal.message,
        steps=not isinstance(refusal, TooManyRequests),
        minutes=LINK_MINUTES,
        history=routes.HISTORY,
    )
