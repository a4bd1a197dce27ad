"""The page of a share: what anybody sees of it, and where it is reported. Written by the server, whole by itself."""

from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import RedirectResponse
from starlette.background import BackgroundTask
from starlette.exceptions import HTTPException

from lorai_app import routes
from lorai_app.domain.errors import Gone, InvalidRequest, LoraiError, NotFound, TooManyRequests
from lorai_app.domain.sharing import Complaint
from lorai_app.domain.visitor import Visitor
from lorai_app.http import oembed, plain, shared_files, shared_page
from lorai_app.http.door import headers_only, visitor_of
from lorai_app.http.errors import STATUS, apology
from lorai_app.http.shared_files import ASK_EACH_TIME
from lorai_app.http.viewers import is_person
from lorai_app.studio import Studio

Asking = Annotated[Visitor, Depends(visitor_of)]
THANKED = "reported"
"""In the address of the page to which a report leads."""
_HEADINGS: dict[type[LoraiError], str] = {
    Gone: "This link is over.",
    NotFound: "There is nothing at this link.",
    TooManyRequests: "That was a lot at once.",
    InvalidRequest: "Your report was not sent.",
}


def calls(studio: Callable[[], Studio]) -> APIRouter:
    """Everything under /s/<slug>, and oEmbed."""
    router = APIRouter(include_in_schema=False)

    @router.get(routes.share("{slug}"))
    async def page(visitor: Asking, request: Request, slug: str) -> Response:
        thanked = THANKED in request.query_params

        async def shown() -> Response:
            shared = await studio().shared(visitor, slug)
            values = shared_page.values(shared, studio().site)
            links = {"Link": f'<{values["oembed"]}>; rel="alternate"; type="application/json+oembed"'}
            headers = {"Cache-Control": ASK_EACH_TIME, **links}
            sent = plain.send(request, plain.page("shared.html", 200, headers, thanked=thanked, **values))
            is_new = sent.status_code == 200 and visitor.id != shared.share.visitor
            if is_new and is_person(request) and not headers_only(request):
                sent.background = BackgroundTask(studio().count_view, slug)
            return sent

        return await _or_why_not(shown, thanked=thanked)

    @router.post(f"{routes.share('{slug}')}/report")
    async def report(visitor: Asking, request: Request, slug: str) -> Response:
        async def heard() -> Response:
            await studio().report(visitor, slug, *await _complaint(request))
            return RedirectResponse(f"{routes.share(slug)}?{THANKED}", 303, {"Cache-Control": "no-store"})

        return await _or_why_not(heard, back=routes.share(slug))

    @router.get(f"{routes.share('{slug}')}/report")
    @router.get(f"{routes.share('{slug}')}/")
    async def page_itself(slug: str) -> Response:
        """For whoever loads the answer to a report again, or adds a slash."""
        return RedirectResponse(routes.share(slug), 308)

    router.include_router(shared_files.calls(studio))
    router.include_router(oembed.calls(studio))
    return router


async def _or_why_not(
    shown: Callable[[], Awaitable[Response]], *, thanked: bool = False, back: str | None = None
) -> Response:
    """The page, or one in the same look that says why there is none; people come here, so never JSON."""
    try:
        return await shown()
    except LoraiError as refusal:
        heading, said = _HEADINGS.get(type(refusal), "This can't be shown."), refusal.message
        headers = {"Retry-After": str(refusal.retry_after)} if isinstance(refusal, TooManyRequests) else {}
        status = STATUS[type(refusal)]
    except Exception as bug:
        heading, said = "This can't be shown just now.", apology(bug)[1]
        headers, status = {}, 500
    return plain.page(
        "over.html",
        status,
        headers,
        heading=heading,
        said=said,
        thanked=thanked,
        back=back,
        gone=status == 410,
    )


async def _complaint(request: Request) -> tuple[Complaint, str]:
    """The form of the page, as browsers send it."""
    try:
        async with request.form(max_files=0, max_fields=2) as form:
            reason, text = form.get("reason"), form.get("text", "")
    except HTTPException:  # not the form that its header announces
        reason, text = None, ""
    if reason not in {*Complaint} or not isinstance(text, str):
        raise InvalidRequest("Choose what is wrong with it, then send the report again.")
    # browsers send a line's end as two characters, which would count twice
    return Complaint(str(reason)), text.replace("\r\n", "\n")
