"""Pages that the server writes itself, in the site's look, whole without scripts."""

import gzip
import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fastapi import Request, Response
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from lorai_app import routes
from lorai_app.http.headers import policy

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("templates")),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
NOINDEX = {"X-Robots-Tag": "noindex"}
_TEMPLATES.globals["asset"] = routes.asset
_WORTH_PACKING = 1024
_POLICY = policy(manifest=False)


def page(
    template: str,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    *,
    findable: bool = False,
    **values: Any,
) -> HTMLResponse:
    """The template, filled in; search engines are told to leave it alone unless it is `findable`."""
    whole = _TEMPLATES.get_template(template).render(findable=findable, **values)
    told = {"Content-Security-Policy": _POLICY, "Cache-Control": "no-store", **(headers or {})}
    if not findable:
        told |= NOINDEX
    return HTMLResponse(whole, status, told)


def send(request: Request, made: Response) -> Response:
    """What was made as this browser needs it: not again (304) when it has the same, packed when it can unpack."""
    body = bytes(made.body)
    # weak: packed and unpacked it is the same page
    tag = f'W/"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {name: value for name, value in made.headers.items() if name != "content-length"}
    headers |= {"ETag": tag, "Vary": "Accept-Encoding"}
    if tag in (known.strip() for known in request.headers.get("if-none-match", "").split(",")):
        return Response(None, 304, headers)
    if "gzip" in request.headers.get("accept-encoding", "") and len(body) > _WORTH_PACKING:
        body, headers["Content-Encoding"] = gzip.compress(body, 6, mtime=0), "gzip"
    return Response(body, made.status_code, headers)
