"""Calls that delete for ever: one from the trash, the whole trash, everything about whoever asks."""

from collections.abc import Callable

from fastapi import APIRouter, Response
from fastapi.responses import JSONResponse

from lorai_app.http.api.asked import Asking
from lorai_app.studio import Studio
from lorai_app.studio.passport import FAREWELL


def calls(studio: Callable[[], Studio]) -> APIRouter:
    router = APIRouter()

    @router.delete("/trash/{id}", status_code=204, summary="Delete it for ever")
    async def destroy(visitor: Asking, id: str) -> Response:
        await studio().destroy(visitor, id)
        return Response(status_code=204)

    @router.delete("/trash", summary="Delete everything in the trash for ever")
    async def empty(visitor: Asking) -> JSONResponse:
        return JSONResponse({"destroyed": await studio().empty_trash(visitor)})

    @router.delete("/me", status_code=204, summary="Delete everything about you for ever")
    async def forget(visitor: Asking) -> Response:
        await studio().forget_me(visitor)
        # the browser forgets too: the cookie, the pictures in its cache, what the form remembers
        return Response(
            status_code=204, headers={"Set-Cookie": FAREWELL, "Clear-Site-Data": '"cache", "storage"'}
        )

    return router
