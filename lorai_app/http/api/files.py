"""Calls about files: an address of an original that other programs can open."""

from collections.abc import Callable

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from lorai_app import routes
from lorai_app.domain.errors import NotFound
from lorai_app.http import answers
from lorai_app.http.api.asked import Asking
from lorai_app.http.numbers import whole_number
from lorai_app.studio import Studio
from lorai_app.studio.media import Size


def calls(studio: Callable[[], Studio]) -> APIRouter:
    router = APIRouter()

    @router.post(
        "/generations/{id}/images/{index}/link",
        status_code=201,
        summary="An address of the original that opens without the cookie, for ten minutes",
    )
    async def link(visitor: Asking, id: str, index: str) -> JSONResponse:
        place = whole_number(index)
        if place is None:
            raise NotFound("There is no such image.")
        made = await studio().seal(visitor, id, place)
        path = routes.sealed_file(id, place, made.image.attempt, Size.ORIGINAL, made.seal)
        told = {"url": f"{studio().site}{path}", "expires": answers.moment(made.expires)}
        return JSONResponse(told, 201, {"Cache-Control": "private, no-store"})

    return router
