"""Pages at their own addresses: what was built as `history/index.html` is answered at /history, without a detour."""

from pathlib import Path

from starlette.responses import RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from lorai_app.site.build import WORK

BUILT = WORK / "build/client"


class OwnAddresses:
    """ASGI middleware; the server of the built files would send /history on to /history/, and forget https at that."""

    def __init__(self, app: ASGIApp, built: Path = BUILT) -> None:
        self._app = app
        self._pages = {f"/{file.parent.relative_to(built)}" for file in built.rglob("*/index.html")}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "")
        if path in self._pages:
            await self._app({**scope, "path": f"{path}/"}, receive, send)
        elif path != "/" and path.removesuffix("/") in self._pages:
            query = scope["query_string"].decode("latin-1")
            there = f"{path.removesuffix('/')}{'?' if query else ''}{query}"
            await RedirectResponse(there, 308)(scope, receive, send)
        else:
            await self._app(scope, receive, send)
