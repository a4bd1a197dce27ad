"""Developing: Reflex compiles and reloads as it does, and the pages come through our own door all the same."""

import os
import sys
from pathlib import Path

import httpx
from starlette.requests import Request
from starlette.responses import StreamingResponse
from starlette.types import ASGIApp, Receive, Scope, Send

PAGES = "LORAI_DEV_PAGES"
"""Where the page server is, while developing; never set otherwise."""
OURS = (
    "/api/",
    "/media/",
    "/s/",
    "/d/",
    "/oembed",
    "/healthz",
    "/readyz",
    "/metrics",
    "/_event",
    "/ping",
    "/_health",
)
NOT_PASSED_ON = {"content-encoding", "content-length", "transfer-encoding", "connection"}


def run(port: int) -> None:
    """Becomes `reflex run`: pages on a port beside, everything else and the visitor's door on `port`."""
    pages = port + 1
    os.environ[PAGES] = f"http://localhost:{pages}"
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    os.environ["REFLEX_USE_NPM"] = "true"
    ports = ["--frontend-port", str(pages), "--backend-port", str(port)]
    os.execvp("reflex", ["reflex", "run", "--env", "dev", *ports])  # noqa: S606, S607  (the venv's own)


def page_server() -> str | None:
    """The address that `run` has given to the processes that Reflex starts."""
    return os.environ.get(PAGES)


class FromPageServer:
    """ASGI middleware: what is not ours to answer is fetched from the page server."""

    def __init__(self, app: ASGIApp, pages: str) -> None:
        self._app = app
        self._client = httpx.AsyncClient(base_url=pages, timeout=60, trust_env=False)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(OURS):
            await self._app(scope, receive, send)
            return
        asked = Request(scope)
        headers = {name: asked.headers[name] for name in ("accept", "user-agent") if name in asked.headers}
        wanted = self._client.build_request(
            asked.method, str(asked.url.replace(scheme="", netloc="")), headers=headers
        )
        got = await self._client.send(wanted, stream=True)
        kept = {name: value for name, value in got.headers.items() if name not in NOT_PASSED_ON}
        await StreamingResponse(got.aiter_bytes(), got.status_code, kept)(scope, receive, send)
        await got.aclose()
