"""oEmbed (oembed.com): how another page shows a share, asked for by its address."""

import re
from collections.abc import Callable
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import JSONResponse

from lorai_app import routes
from lorai_app.domain.errors import Gone, InvalidRequest, LoraiError, NotFound
from lorai_app.domain.sharing import Shared
from lorai_app.domain.visitor import Visitor
from lorai_app.http.door import visitor_of
from lorai_app.http.errors import answer
from lorai_app.http.numbers import whole_number
from lorai_app.http.shared_page import picture_of, shrunk
from lorai_app.studio import Studio
from lorai_app.studio.media import Size

Asking = Annotated[Visitor, Depends(visitor_of)]
CACHE_SECONDS = 300
"""How long another page may go on showing what was taken back meanwhile."""
FOR_ANY_PAGE = {"Access-Control-Allow-Origin": "*", "X-Robots-Tag": "noindex"}
_SLUG = re.compile(rf"{routes.SHARE}/([A-Za-z0-9_-]{{1,64}})/?")
_COPIES = ((Size.LARGE, 1024), (Size.SMALL, 512))


def calls(studio: Callable[[], Studio]) -> APIRouter:
    router = APIRouter(include_in_schema=False)

    @router.get(routes.OEMBED)
    async def oembed(visitor: Asking, request: Request) -> Response:
        asked = request.query_params
        if asked.get("format", "json") != "json":
            told = {"code": "not_implemented", "message": "Only format=json is offered."}
            return JSONResponse({"error": told}, 501, FOR_ANY_PAGE)
        try:
            most = _most(asked.get("maxwidth")), _most(asked.get("maxheight"))
            shared = await _shared(studio(), visitor, asked.get("url", ""))
        except LoraiError as refusal:
            refused = answer(refusal)
            refused.headers.update(FOR_ANY_PAGE)
            return refused
        return JSONResponse(_photo(shared, studio(), *most), headers=FOR_ANY_PAGE)

    return router


async def _shared(studio: Studio, visitor: Visitor, url: str) -> Shared:
    """The live share at that address; what is over is as unknown as what never was."""
    try:
        here, there = urlsplit(studio.site), urlsplit(url)
        found = _SLUG.fullmatch(there.path) if there.netloc == here.netloc else None
    except ValueError:  # brackets in an address that is none
        found = None
    if found is None or there.scheme not in ("http", "https"):
        raise NotFound("This is not the address of a share of this site.")
    try:
        return await studio.shared(visitor, found[1])
    except Gone as gone:
        raise NotFound(gone.message) from None


def _photo(shared: Shared, studio: Studio, most_wide: int | None, most_high: int | None) -> dict[str, object]:
    image = shared.images[0]
    picture, slug, site = picture_of(image), shared.share.slug, studio.site
    sizes = [(Size.ORIGINAL, (picture.width, picture.height))]
    sizes += [(size, shrunk(picture, side)) for size, side in _COPIES]

    def fits(width: int, height: int) -> bool:
        return width <= (most_wide or width) and height <= (most_high or height)

    def within(width: int, height: int) -> tuple[int, int]:
        scale = min(1.0, (most_wide or width) / width, (most_high or height) / height)
        return max(1, int(width * scale)), max(1, int(height * scale))

    # when not even the smallest fits, the page that embeds it is told to draw it smaller
    size, pixels = next((each for each in sizes if fits(*each[1])), sizes[-1])
    width, height = within(*pixels)
    thumbnail_width, thumbnail_height = within(*sizes[-1][1])
    return {
        "version": "1.0",
        "type": "photo",
        "url": site + routes.share_image(slug, image.index, size),
        "width": width,
        "height": height,
        "title": shared.title,
        "provider_name": "LoraAI",
        "provider_url": site,
        "cache_age": _cache_seconds(shared, studio),
        "thumbnail_url": site + routes.share_image(slug, image.index, Size.SMALL),
        "thumbnail_width": thumbnail_width,
        "thumbnail_height": thumbnail_height,
    }


def _cache_seconds(shared: Shared, studio: Studio) -> int:
    if shared.share.expires is None:
        return CACHE_SECONDS
    left = (shared.share.expires - studio.clock()).total_seconds()
    return max(0, min(CACHE_SECONDS, int(left)))


def _most(text: str | None) -> int | None:
    """A number of pixels; None when none was given."""
    if text is None:
        return None
    number = whole_number(text)
    if not number:
        raise InvalidRequest("maxwidth and maxheight are numbers of pixels, from 1.")
    return number
