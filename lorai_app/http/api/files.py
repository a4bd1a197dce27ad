"""Calls about the files of delivered images."""

from collections.abc import Callable

from fastapi import APIRouter
from fastapi.responses import JSONResponse, StreamingResponse

from lorai_app import routes
from lorai_app.domain.errors import NotFound
from lorai_app.http import answers
from lorai_app.http.api.asked import Asking
from lorai_app.http.numbers import whole_number
from lorai_app.http.ranges import disposition
from lorai_app.studio import Studio
from lorai_app.studio.media import Size

ZIP = "application/zip"


def calls(studio: Callable[[], Studio]) -> APIRouter:
    router = APIRouter()

    @router.post(
        "/generations/{id}/images/{index}/link",
        status_code=201,
        summary="An address of the original that opens without the cookie, for ten minutes",
    )
    async def link(visitor: Asking, id: str, index: str) -> JSONResponse:
        place = _place(index)
        made = await studio().seal(visitor, id, place)
        path = routes.sealed_file(id, place, made.image.attempt, Size.ORIGINAL, made.seal)
        told = {"url": f"{studio().site}{path}", "expires": answers.moment(made.expires)}
        return JSONResponse(told, 201, {"Cache-Control": "private, no-store"})

    @router.get(
        "/generations/{id}/images/{index}/contents",
        summary="What is in the original besides the picture, C2PA included; nothing of it is verified",
    )
    async def contents(visitor: Asking, id: str, index: str) -> JSONResponse:
        return JSONResponse(answers.contents(await studio().contents(visitor, id, _place(index))))

    @router.get(
        "/generations/{id}/zip",
        summary="All delivered originals in one file, with a text about them",
        response_class=StreamingResponse,
        responses={200: {"content": {ZIP: {}}}},
    )
    async def batch(visitor: Asking, id: str) -> StreamingResponse:
        found = await studio().batch(visitor, id)
        headers = {
            "Cache-Control": "private, no-store",
            "Content-Disposition": disposition(found.name, download=True),
            "Content-Length": str(found.size),
            "X-Content-Type-Options": "nosniff",
        }
        return StreamingResponse(found.pieces, 200, headers, ZIP)

    @router.post(
        "/generations/{id}/images/{index}/reference",
        status_code=201,
        summary="Add a delivered image as a reference photo",
    )
    async def reference(visitor: Asking, id: str, index: str) -> JSONResponse:
        made = await studio().image_as_reference(visitor, id, _place(index))
        return JSONResponse(answers.reference(made), 201)

    return router


def _place(index: str) -> int:
    place = whole_number(index)
    if place is None:
        raise NotFound("There is no such image.")
    return place
