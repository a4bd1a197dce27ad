"""The pictures: private files, for the visitor whose they are."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from lorai_app import routes
from lorai_app.domain.errors import NotFound
from lorai_app.domain.visitor import Visitor
from lorai_app.http.door import visitor_of
from lorai_app.http.numbers import whole_number
from lorai_app.http.ranges import is_saved, send
from lorai_app.studio import Studio
from lorai_app.studio.media import Size

Asking = Annotated[Visitor, Depends(visitor_of)]
KEPT = "private, max-age=31536000, immutable"
"""An attempt's file never changes, and only its visitor's browser may keep it."""
KEPT_FOR_NOW = "private, max-age=60"
"""The next preview has an address of its own."""
NOT_KEPT = "private, no-store"
"""A sealed address ends in minutes, and with it what was sent there."""


def calls(studio: Callable[[], Studio]) -> APIRouter:
    """The routes under /media; they have no place in the API's description."""
    router = APIRouter(prefix=routes.MEDIA, include_in_schema=False)

    @router.get("/images/{generation}/{index}/{attempt}/{size}")
    async def image(
        visitor: Asking, request: Request, generation: str, index: str, attempt: str, size: str
    ) -> Response:
        place, turn = whole_number(index), whole_number(attempt)
        if place is None or turn is None or size not in {*Size}:
            raise NotFound("There is no such image.")
        seal = request.query_params.get(routes.SEAL, "")
        file = await studio().image_file(visitor, generation, place, turn, Size(size), seal)
        if (
            not file.size
        ):  # a preview that nobody can see any more: no fault, so that a browser does not complain
            return Response(status_code=204, headers={"Cache-Control": NOT_KEPT})
        caching = NOT_KEPT if seal else KEPT_FOR_NOW if size == Size.PREVIEW else KEPT
        return await send(request, file, caching, download=is_saved(request))

    @router.get("/references/{id}/256.webp")
    async def reference(visitor: Asking, request: Request, id: str) -> Response:
        return await send(request, await studio().reference_file(visitor, id), KEPT)

    @router.get("/references/{id}/photo")
    async def photo(visitor: Asking, request: Request, id: str) -> Response:
        return await send(request, await studio().reference_photo(visitor, id), KEPT)

    @router.get("/{path:path}")
    async def nothing(path: str) -> Response:
        raise NotFound("There is no such file.")

    return router
