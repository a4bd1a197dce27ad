"""The files of a share, for anybody who has its link: pictures, photos, card and code."""

import io
from collections.abc import Awaitable, Callable
from functools import lru_cache
from typing import Annotated

import segno
from fastapi import APIRouter, Depends, Request, Response

from lorai_app import routes
from lorai_app.domain.errors import LoraiError, NotFound
from lorai_app.domain.visitor import Visitor
from lorai_app.http import plain
from lorai_app.http.door import visitor_of
from lorai_app.http.errors import answer
from lorai_app.http.numbers import whole_number
from lorai_app.http.ranges import HARMLESS, is_saved, send
from lorai_app.studio import Studio
from lorai_app.studio.file import File
from lorai_app.studio.media import Size

Asking = Annotated[Visitor, Depends(visitor_of)]
ASK_EACH_TIME = "no-cache"
"""A share that is taken back is gone at once, from every cache that keeps to the rules."""
_INK, _PAPER = "#1d1a16", "#fffdf8"


def calls(studio: Callable[[], Studio]) -> APIRouter:
    """The routes under /s/<slug>/; whatever is wrong with a file is told in JSON."""
    router = APIRouter(prefix=routes.share("{slug}"))

    @router.get("/card.jpg")
    async def card(visitor: Asking, request: Request, slug: str) -> Response:
        async def sent() -> Response:
            return await send(request, await studio().card(visitor, slug), ASK_EACH_TIME)

        return await _if_live(studio(), visitor, slug, sent)

    @router.get("/images/{index}/{size}")
    async def image(visitor: Asking, request: Request, slug: str, index: str, size: str) -> Response:
        async def sent() -> Response:
            place = whole_number(index)
            if place is None or size not in {*Size}:
                raise NotFound("There is no such image.")
            file = await studio().shared_file(visitor, slug, place, Size(size))
            return await send(request, file, ASK_EACH_TIME, download=is_saved(request))

        return await _if_live(studio(), visitor, slug, sent)

    @router.get("/references/{position}/256.webp")
    async def reference(visitor: Asking, request: Request, slug: str, position: str) -> Response:
        async def sent() -> Response:
            place = whole_number(position)
            if place is None:
                raise NotFound("There is no such photo.")
            file: File = await studio().shared_reference(visitor, slug, place)
            return await send(request, file, ASK_EACH_TIME)

        return await _if_live(studio(), visitor, slug, sent)

    @router.get("/qr.svg")
    async def code(visitor: Asking, request: Request, slug: str) -> Response:
        async def sent() -> Response:
            drawn = _code(studio().site + routes.share(slug))
            headers = {"Cache-Control": ASK_EACH_TIME, "Content-Security-Policy": HARMLESS}
            return plain.send(request, Response(drawn, 200, headers, "image/svg+xml"))

        return await _if_live(studio(), visitor, slug, sent)

    @router.get("/{path:path}")
    async def nothing(path: str) -> Response:
        raise NotFound("There is no such file.")

    return router


async def _if_live(
    studio: Studio, visitor: Visitor, slug: str, sent: Callable[[], Awaitable[Response]]
) -> Response:
    """The file while the share lives; search engines leave it alone unless they may list the share."""
    try:
        shared = await studio.shared(visitor, slug)
        answered = await sent()
    except LoraiError as refusal:
        answered = answer(refusal)
        answered.headers.update({"Cache-Control": "no-store", **plain.NOINDEX})
        return answered
    if not shared.share.findable:
        answered.headers.update(plain.NOINDEX)
    return answered


@lru_cache(maxsize=256)
def _code(address: str) -> bytes:
    """The address as a QR code, drawn in our ink: once, because everything waits for it."""
    drawn = io.BytesIO()
    segno.make(address, error="m", micro=False).save(
        drawn, kind="svg", border=3, dark=_INK, light=_PAPER, xmldecl=False, omitsize=True
    )
    return drawn.getvalue()
