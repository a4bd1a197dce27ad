"""What the page at an address shows just now, for pages whose socket is away."""

from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from lorai_app import routes
from lorai_app.domain.visitor import Visitor
from lorai_app.http import plain
from lorai_app.http.door import visitor_of
from lorai_app.studio import Studio

Asking = Annotated[Visitor, Depends(visitor_of)]
Told = Callable[[Visitor, str], Awaitable[str]]
"""For a visitor at an address: JSON."""


def calls(studio: Callable[[], Studio], told: Told) -> APIRouter:
    """Where `assets/polling.js` asks every few seconds; it has no place in the API's description."""
    router = APIRouter(include_in_schema=False)

    @router.get(routes.NOW)
    async def now(visitor: Asking, request: Request, at: str = routes.HOME) -> Response:
        await studio().limits.hit("reads", visitor)
        body = await told(visitor, at)
        made = Response(body, 200, {"Cache-Control": "no-cache", **plain.NOINDEX}, "application/json")
        return plain.send(request, made)

    return router
