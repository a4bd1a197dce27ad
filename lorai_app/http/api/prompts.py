"""The call that finds what a visitor wrote before."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import JSONResponse

from lorai_app.domain.history import LONGEST_SEARCH
from lorai_app.http import answers
from lorai_app.http.api import asked
from lorai_app.http.api.asked import Asking, Limit
from lorai_app.studio import Studio


def calls(studio: Callable[[], Studio]) -> APIRouter:
    router = APIRouter()

    @router.get("/prompts", summary="Your different prompts, newest first")
    async def prompts(
        visitor: Asking,
        q: Annotated[str, Query(description=f"words of the prompt, up to {LONGEST_SEARCH} characters")] = "",
        limit: Limit = "50",
    ) -> JSONResponse:
        found = await studio().prompts(visitor, q, asked.limit(limit))
        return JSONResponse({"items": [answers.prompt(one) for one in found], "next": None})

    return router
