"""The files that machines ask a site for: robots.txt, the sitemap, the manifest and their like."""

import gzip
import hashlib
from collections.abc import Callable, Iterable, Mapping

from fastapi import APIRouter, Request, Response

from lorai_app import routes
from lorai_app.domain.errors import NotFound

PATHS = (
    routes.ROBOTS,
    routes.SITEMAP,
    routes.LLMS,
    routes.MANIFEST,
    routes.SECURITY,
    routes.CHANGES,
)
FOR_A_WHILE = "public, max-age=3600"
_WORTH_PACKING = 1024


def calls(files: Callable[[], Mapping[str, tuple[str, str]]], paths: Iterable[str] = PATHS) -> APIRouter:
    """`files` are made anew at each call, because they name the day and the site: type and text by address."""
    router = APIRouter(include_in_schema=False)

    async def file(request: Request) -> Response:
        found = files().get(request.url.path)
        if found is None:
            raise NotFound("There is no such file on this site.")
        return _sent(request, *found)

    for path in paths:
        router.add_api_route(path, file, methods=["GET", "HEAD"])
    return router


def _sent(request: Request, mime: str, text: str) -> Response:
    body = text.encode()
    tag = f'W/"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {"Cache-Control": FOR_A_WHILE, "ETag": tag, "Vary": "Accept-Encoding", "Content-Type": mime}
    if tag in request.headers.get("if-none-match", ""):
        return Response(None, 304, headers)
    if "gzip" in request.headers.get("accept-encoding", "") and len(body) > _WORTH_PACKING:
        body, headers["Content-Encoding"] = gzip.compress(body, 6, mtime=0), "gzip"
    return Response(body, 200, headers)
