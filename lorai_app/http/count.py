"""The one thing that a page tells of its visitor: that somebody began to type. It has no body and is told once."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Response

from lorai_app import routes
from lorai_app.domain.visitor import Visitor
from lorai_app.http.door import visitor_of
from lorai_app.studio import Studio

Asking = Annotated[Visitor, Depends(visitor_of)]


def calls(studio: Callable[[], Studio]) -> APIRouter:
    """Where `assets/typed.js` tells it; it has no place in the API's description."""
    router = APIRouter(include_in_schema=False)

    @router.post(routes.TYPED, status_code=204)
    async def typed(visitor: Asking) -> Response:
        await studio().limits.hit("typed", visitor)
        studio().funnel.typed()
        return Response(status_code=204)

    return router
