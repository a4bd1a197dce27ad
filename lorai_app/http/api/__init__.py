"""The HTTP API: what the page can do, for programs; described at /api/v1/openapi.json."""

import re
from collections.abc import Callable

from fastapi import Depends, FastAPI, Request, Response
from starlette.exceptions import HTTPException

from lorai_app import routes
from lorai_app.domain.errors import NotFound
from lorai_app.http import errors
from lorai_app.http.api import files, generations, prompts, shares, trash, visitor
from lorai_app.http.door import visitor_of
from lorai_app.studio import Studio


def create(studio: Callable[[], Studio]) -> FastAPI:
    """The API as an app; `studio` is asked for at each call, because it opens after the app is made."""
    app = FastAPI(
        title="LoraAI",
        version="1",
        openapi_url=f"{routes.API}/openapi.json",
        docs_url=None,
        redoc_url=None,
        description="Calls with the cookie need the site's own Origin on anything but GET.",
    )
    errors.teach(app)

    async def counted(request: Request) -> None:
        if request.method == "GET":
            await studio().limits.hit("reads", visitor_of(request))

    for room in (visitor, generations, prompts, trash, files, shares):
        app.include_router(room.calls(studio), prefix=routes.API, dependencies=[Depends(counted)])
    app.add_api_route(f"{routes.API}/{{path:path}}", _nothing_here, methods=_METHODS, include_in_schema=False)
    return app


async def _nothing_here(request: Request) -> Response:
    """A path that is nobody's, or one that is asked in a way that it does not know."""
    for path, calls in request.app.openapi()["paths"].items():
        if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", path), request.url.path):
            allowed = ", ".join(method.upper() for method in calls)
            raise HTTPException(405, f"This call takes {allowed}.", {"Allow": allowed})
    raise NotFound("There is no such call.")


_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]
