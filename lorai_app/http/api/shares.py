"""Calls about public links: make, list, look, take back, report."""

from collections.abc import Callable

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field

from lorai_app import routes
from lorai_app.domain import sharing
from lorai_app.domain.errors import InvalidRequest, NotFound
from lorai_app.domain.generation import Image
from lorai_app.domain.history import Cursor
from lorai_app.domain.sharing import Complaint, Share, Shared, Wish
from lorai_app.http import answers
from lorai_app.http.answers import Json
from lorai_app.http.api import asked
from lorai_app.http.api.asked import Asking, Limit
from lorai_app.studio import Studio


class NewShare(BaseModel):
    """What a public link is asked for with."""

    model_config = ConfigDict(strict=True, extra="forbid")

    generation: str = Field(description="one of yours, with an image that was delivered")
    image: int | None = Field(
        default=None, description="the index of one of its images; all of them without it"
    )
    expires_in: int | None = Field(default=None, description="seconds; never without it")
    show_prompt: bool = False
    show_references: bool = False
    findable: bool = Field(default=False, description="search engines may list it")


class NewReport(BaseModel):
    """What is wrong with a public link."""

    model_config = ConfigDict(strict=True, extra="forbid")

    reason: str = Field(description=", ".join(Complaint))
    text: str = Field(default="", description=f"up to {sharing.LONGEST_REPORT} characters")


def calls(studio: Callable[[], Studio]) -> APIRouter:
    router = APIRouter()

    @router.post("/shares", status_code=201, summary="Make a public link", openapi_extra=_sent(NewShare))
    async def share(visitor: Asking, request: Request) -> JSONResponse:
        new = await asked.body(NewShare, request)
        wish = Wish(**new.model_dump())
        try:
            made = await studio().share(visitor, wish)
        except NotFound as unknown:  # the address of this call is right: its body is wrong
            raise InvalidRequest(unknown.message) from None
        return JSONResponse({"slug": made.slug, "url": _address(studio(), made)}, 201)

    @router.get("/shares", summary="Your public links, newest first")
    async def mine(visitor: Asking, before: str | None = None, limit: Limit = "20") -> JSONResponse:
        most = asked.limit(limit)
        found = await studio().shares(visitor, asked.cursor(before), most)
        last = Cursor(found[-1].created, found[-1].slug) if len(found) == most else None
        return JSONResponse(
            {
                "items": [_mine(studio(), one) for one in found],
                "next": answers.cursor(last) if last else None,
            }
        )

    @router.get("/shares/{slug}", summary="What a public link shows, for anybody")
    async def one(visitor: Asking, slug: str) -> JSONResponse:
        return JSONResponse(_shown(studio(), await studio().shared(visitor, slug)))

    @router.delete("/shares/{slug}", status_code=204, summary="Take a public link back")
    async def revoke(visitor: Asking, slug: str) -> Response:
        await studio().revoke(visitor, slug)
        return Response(status_code=204)

    @router.post(
        "/shares/{slug}/report",
        status_code=204,
        summary="Report what a public link shows",
        openapi_extra=_sent(NewReport),
    )
    async def report(visitor: Asking, slug: str, request: Request) -> Response:
        new = await asked.body(NewReport, request)
        await studio().report(visitor, slug, _complaint(new.reason), new.text)
        return Response(status_code=204)

    return router


def _sent(body: type[BaseModel]) -> Json:
    return {"requestBody": {"content": {"application/json": {"schema": body.model_json_schema()}}}}


def _complaint(reason: str) -> Complaint:
    if reason not in {*Complaint}:
        raise InvalidRequest(f"reason is one of {', '.join(Complaint)}.")
    return Complaint(reason)


def _address(studio: Studio, share: Share) -> str:
    return f"{studio.site}{routes.share(share.slug)}"


def _mine(studio: Studio, share: Share) -> Json:
    """What its visitor is told of a link."""
    return {
        "slug": share.slug,
        "url": _address(studio, share),
        "generation": share.generation,
        "image": share.image,
        "show_prompt": share.show_prompt,
        "show_references": share.show_references,
        "findable": share.findable,
        "created": answers.moment(share.created),
        "expires": answers.moment(share.expires) if share.expires else None,
        "state": str(share.fate(studio.clock())),
        "views": share.views,
    }


def _shown(studio: Studio, shared: Shared) -> Json:
    """What anybody is told: nothing by which the visitor or the generation could be found."""
    share = shared.share
    return {
        "slug": share.slug,
        "url": _address(studio, share),
        "title": shared.title,
        "prompt": shared.prompt,
        "model": shared.generation.model,
        "ratio": shared.generation.ratio.name,
        "count": shared.count,
        "created": answers.moment(share.created),
        "expires": answers.moment(share.expires) if share.expires else None,
        "images": [_image(shared, image) for image in shared.images],
        "references": [
            {"position": position, "url": routes.share_reference(share.slug, position)}
            for position in range(len(shared.references))
        ],
    }


def _image(shared: Shared, image: Image) -> Json:
    picture = image.picture
    assert picture
    return {
        "index": image.index,
        "url": routes.share_image(shared.share.slug, image.index, "original"),
        "thumbnail": routes.share_image(shared.share.slug, image.index, "512.webp"),
        "width": picture.width,
        "height": picture.height,
        "mime": picture.mime,
        "alt": shared.alt(image),
    }
