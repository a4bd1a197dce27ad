"""The HTTP API: what the page can do, for programs; described at /api/v1/openapi.json."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, Header, Query, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException

from lorai_app import routes
from lorai_app.domain import catalog, generation
from lorai_app.domain.errors import InvalidRequest, NotFound
from lorai_app.domain.visitor import Visitor
from lorai_app.http import answers, errors
from lorai_app.http.door import visitor_of
from lorai_app.http.numbers import whole_number
from lorai_app.studio import Studio

MOST_LISTED = 100
NO_CURSOR = "before is not a cursor of this list."


class Press(BaseModel):
    """What a generation is asked for with."""

    model_config = ConfigDict(strict=True, extra="forbid")

    prompt: str = Field(description=f"1 to {catalog.MAX_PROMPT} characters")
    model: str = catalog.DEFAULT_MODEL
    ratio: str = Field(description=", ".join(catalog.RATIOS))
    count: int = Field(description="1 to 4")
    references: list[str] = Field(default=[], description="ids of up to 4 of your references, in their order")


Asking = Annotated[Visitor, Depends(visitor_of)]
Key = Annotated[str | None, Header(alias="Idempotency-Key")]
Limit = Annotated[str, Query(description=f"1 to {MOST_LISTED}")]


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

    for calls in (_visitor_calls(studio), _generation_calls(studio)):
        app.include_router(calls, prefix=routes.API, dependencies=[Depends(counted)])
    app.add_api_route(f"{routes.API}/{{path:path}}", _nothing_here, methods=_METHODS, include_in_schema=False)
    return app


def _visitor_calls(studio: Callable[[], Studio]) -> APIRouter:
    router = APIRouter()

    @router.get("/me", summary="What you can spend")
    async def me(visitor: Asking) -> JSONResponse:
        return JSONResponse(answers.purse(await studio().purse(visitor)))

    @router.get("/models", summary="The catalog")
    async def models() -> JSONResponse:
        today = studio().today()
        return JSONResponse({"items": [answers.model(one, today) for one in catalog.CATALOG.values()]})

    @router.get("/ledger", summary="Your ledger, newest first")
    async def ledger(visitor: Asking, before: str | None = None, limit: Limit = "50") -> JSONResponse:
        most = _limit(limit)
        found = await studio().ledger(visitor, _entry(before), most)
        following = str(found[-1].id) if len(found) == most else None
        return JSONResponse({"items": [answers.entry(one) for one in found], "next": following})

    @router.post("/references", status_code=201, summary="Add a reference photo")
    async def add_reference(visitor: Asking, request: Request) -> JSONResponse:
        data = await _photo(request)
        return JSONResponse(answers.reference(await studio().add_reference(visitor, data)), 201)

    return router


def _generation_calls(studio: Callable[[], Studio]) -> APIRouter:
    router = APIRouter()
    body = {"requestBody": {"content": {"application/json": {"schema": Press.model_json_schema()}}}}

    @router.post("/generations", status_code=202, summary="Make images", openapi_extra=body)
    async def submit(visitor: Asking, request: Request, key: Key = None) -> JSONResponse:
        press = await _press(request)
        wanted = generation.Request(
            prompt=press.prompt,
            model=catalog.choose(press.model, studio().today()),
            ratio=press.ratio,
            count=press.count,
            references=tuple(press.references),
        )
        made, new = await studio().submit(visitor, wanted, key)
        return JSONResponse(answers.generation(made), 202 if new else 200)

    @router.get("/generations", summary="Your generations, newest first")
    async def history(visitor: Asking, before: str | None = None, limit: Limit = "20") -> JSONResponse:
        most = _limit(limit)
        found = await studio().history(visitor, _moment(before), most)
        following = answers.moment(found[-1].created) if len(found) == most else None
        return JSONResponse({"items": [answers.generation(one) for one in found], "next": following})

    @router.get("/generations/{id}", summary="One generation")
    async def one(visitor: Asking, id: str) -> JSONResponse:
        return JSONResponse(answers.generation(await studio().generation(visitor, id)))

    @router.get("/generations/{id}/truth", summary="What was asked of the provider, and what came of it")
    async def truth(visitor: Asking, id: str) -> JSONResponse:
        return JSONResponse({"items": [answers.truth(one) for one in await studio().truth(visitor, id)]})

    @router.post("/generations/{id}/cancel", summary="Cancel what has not been sent")
    async def cancel(visitor: Asking, id: str) -> JSONResponse:
        return JSONResponse(answers.generation(await studio().cancel(visitor, id)))

    @router.post("/generations/{id}/retry", status_code=202, summary="Make the missing images again")
    async def retry(visitor: Asking, id: str, key: Key = None) -> JSONResponse:
        made, new = await studio().retry(visitor, id, key)
        return JSONResponse(answers.generation(made), 202 if new else 200)

    @router.delete("/generations/{id}", status_code=204, summary="Put it in the trash")
    async def delete(visitor: Asking, id: str) -> Response:
        await studio().delete(visitor, id)
        return Response(status_code=204)

    return router


async def _photo(request: Request) -> bytes:
    try:
        async with request.form(max_files=1, max_fields=1) as form:
            file = form.get("file")
            if isinstance(file, UploadFile):
                return await file.read()
    except HTTPException:  # not the multipart that its header announces
        pass
    raise InvalidRequest("Send one photo, as the multipart field “file”.")


async def _press(request: Request) -> Press:
    try:
        return Press.model_validate_json(await request.body())
    except ValidationError as wrong:
        first = wrong.errors(include_url=False)[0]
        where = ".".join(map(str, first["loc"])) or "The body"
        raise InvalidRequest(f"{where}: {first['msg']}.") from None


def _limit(text: str) -> int:
    limit = whole_number(text)
    if limit is None or not 1 <= limit <= MOST_LISTED:
        raise InvalidRequest(f"limit is 1 to {MOST_LISTED}.")
    return limit


def _entry(cursor: str | None) -> int | None:
    if cursor is not None and whole_number(cursor) is None:
        raise InvalidRequest(NO_CURSOR)
    return whole_number(cursor or "")


def _moment(cursor: str | None) -> datetime | None:
    if cursor is None:
        return None
    try:
        moment = datetime.fromisoformat(cursor)
        if moment.tzinfo is not None:
            return moment.astimezone(UTC)
    except (ValueError, OverflowError):  # OverflowError: in UTC it lies before the year 1 or after 9999
        pass
    raise InvalidRequest(NO_CURSOR)


async def _nothing_here(request: Request) -> Response:
    """A path that is nobody's, or one that is asked in a way that it does not know."""
    for path, calls in request.app.openapi()["paths"].items():
        if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", path), request.url.path):
            allowed = ", ".join(method.upper() for method in calls)
            raise HTTPException(405, f"This call takes {allowed}.", {"Allow": allowed})
    raise NotFound("There is no such call.")


_METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]
