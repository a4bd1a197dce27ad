"""Calls about the visitor: credits, ledger, photos; and the catalog."""

from collections.abc import Callable

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse

from lorai_app.domain import catalog
from lorai_app.http import answers
from lorai_app.http.api import asked
from lorai_app.http.api.asked import Asking, Limit
from lorai_app.studio import Studio


def calls(studio: Callable[[], Studio]) -> APIRouter:
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
        most = asked.limit(limit)
        found = await studio().ledger(visitor, asked.entry(before), most)
        following = str(found[-1].id) if len(found) == most else None
        return JSONResponse({"items": [answers.entry(one) for one in found], "next": following})

    @router.post("/references", status_code=201, summary="Add a reference photo")
    async def add_reference(visitor: Asking, request: Request) -> JSONResponse:
        data = await asked.photo(request)
        return JSONResponse(answers.reference(await studio().add_reference(visitor, data)), 201)

    return router
