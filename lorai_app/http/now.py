"""What the page at an address shows just now, and what it shares, for pages whose socket is away."""

from collections.abc import Callable
from typing import Annotated, Any, Protocol

from fastapi import APIRouter, Body, Depends, Request, Response

from lorai_app import routes
from lorai_app.domain.visitor import Visitor
from lorai_app.http import plain
from lorai_app.http.door import visitor_of
from lorai_app.studio import Studio

Asking = Annotated[Visitor, Depends(visitor_of)]


class Tells(Protocol):
    """Whoever knows what pages show: all of it as JSON."""

    async def now(self, visitor: Visitor, address: str) -> str: ...

    async def offered(self, visitor: Visitor, generation: str, image: int | None) -> str: ...

    async def made(self, visitor: Visitor, form: Any) -> str: ...


def calls(studio: Callable[[], Studio], tells: Tells) -> APIRouter:
    """Where `assets/polling.js` asks every few seconds, and the sharing dialog; they have no place in the API."""
    router = APIRouter(include_in_schema=False)

    @router.get(routes.NOW)
    async def now(visitor: Asking, request: Request, at: str = routes.HOME) -> Response:
        await studio().limits.hit("reads", visitor)
        return plain.send(request, _made(await tells.now(visitor, at)))

    @router.get(routes.NOW_SHARE)
    async def offered(visitor: Asking, of: str, image: int | None = None) -> Response:
        await studio().limits.hit("reads", visitor)
        return _made(await tells.offered(visitor, of, image))

    @router.post(routes.NOW_SHARE)
    async def made(visitor: Asking, form: Annotated[dict[str, Any], Body()]) -> Response:
        await studio().limits.hit("reads", visitor)
        return _made(await tells.made(visitor, form))

    return router


def _made(body: str) -> Response:
    return Response(body, 200, {"Cache-Control": "no-cache", **plain.NOINDEX}, "application/json")
