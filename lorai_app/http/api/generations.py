"""Calls about generations: make, find, look, cancel, try again, mark, delete and take back."""

from collections.abc import Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field

from lorai_app.domain import catalog, generation
from lorai_app.domain.errors import InvalidRequest
from lorai_app.domain.history import LONGEST_SEARCH, Ended, Sought
from lorai_app.http import answers
from lorai_app.http.api import asked
from lorai_app.http.api.asked import Asking, Key, Limit
from lorai_app.studio import Studio


class Press(BaseModel):
    """What a generation is asked for with."""

    model_config = ConfigDict(strict=True, extra="forbid")

    prompt: str = Field(description=f"1 to {catalog.MAX_PROMPT} characters")
    model: str = catalog.DEFAULT_MODEL
    ratio: str = Field(description=", ".join(catalog.RATIOS))
    count: int = Field(description="1 to 4")
    references: list[str] = Field(default=[], description="ids of up to 4 of your references, in their order")


def calls(studio: Callable[[], Studio]) -> APIRouter:
    router = APIRouter()
    body = {"requestBody": {"content": {"application/json": {"schema": Press.model_json_schema()}}}}

    @router.post("/generations", status_code=202, summary="Make images", openapi_extra=body)
    async def submit(visitor: Asking, request: Request, key: Key = None) -> JSONResponse:
        press = await asked.body(Press, request)
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
    async def history(
        visitor: Asking,
        sought: Annotated[Sought, Depends(_sought)],
        before: str | None = None,
        limit: Limit = "20",
    ) -> JSONResponse:
        page = await studio().history(visitor, asked.cursor(before), asked.limit(limit), sought)
        return JSONResponse(
            {
                "items": [answers.generation(one) for one in page.items],
                "next": answers.cursor(page.next) if page.next else None,
            }
        )

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

    @router.post("/generations/{id}/restore", summary="Take it out of the trash")
    async def restore(visitor: Asking, id: str) -> JSONResponse:
        return JSONResponse(answers.generation(await studio().restore(visitor, id)))

    @router.put("/generations/{id}/favourite", summary="Mark it as a favourite")
    async def favour(visitor: Asking, id: str) -> JSONResponse:
        return JSONResponse(answers.generation(await studio().favour(visitor, id, True)))

    @router.delete("/generations/{id}/favourite", summary="Mark it as a favourite no more")
    async def disfavour(visitor: Asking, id: str) -> JSONResponse:
        return JSONResponse(answers.generation(await studio().favour(visitor, id, False)))

    return router


def _sought(
    q: Annotated[str, Query(description=f"words of the prompt, up to {LONGEST_SEARCH} characters")] = "",
    model: str = "",
    ratio: str = "",
    state: Annotated[str, Query(description=", ".join(Ended))] = "",
    favourite: Annotated[str, Query(description="true: only favourites")] = "",
    trash: Annotated[str, Query(description="true: what was deleted, instead of the rest")] = "",
) -> Sought:
    """Which generations are looked for; what is left out or empty does not matter."""
    if state not in {"", *Ended}:
        raise InvalidRequest(f"state is one of {', '.join(Ended)}.")
    return Sought(
        words=q,
        model=model,
        ratio=ratio,
        ended=Ended(state) if state else None,
        favourites=_is_true("favourite", favourite),
        trash=_is_true("trash", trash),
    )


def _is_true(name: str, text: str) -> bool:
    if text not in ("", "true", "false"):
        raise InvalidRequest(f"{name} is true or false.")
    return text == "true"
