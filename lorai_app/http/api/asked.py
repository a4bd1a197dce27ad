"""What the calls are asked with, read and checked: who, cursors, limits, bodies."""

from datetime import UTC, datetime
from typing import Annotated, TypeVar

from fastapi import Depends, Header, Query, Request
from pydantic import BaseModel, ValidationError
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException

from lorai_app.domain.errors import InvalidRequest
from lorai_app.domain.history import Cursor
from lorai_app.domain.visitor import Visitor
from lorai_app.http.door import visitor_of
from lorai_app.http.numbers import whole_number

MOST_LISTED = 100
LONGEST_ID = 64
MOST_MISTAKES = 50
NO_CURSOR = "before is not a cursor of this list."

Asking = Annotated[Visitor, Depends(visitor_of)]
Key = Annotated[str | None, Header(alias="Idempotency-Key")]
Limit = Annotated[str, Query(description=f"1 to {MOST_LISTED}")]
Body = TypeVar("Body", bound=BaseModel)


async def body(kind: type[Body], request: Request) -> Body:
    """The JSON that was sent, strictly read."""
    try:
        return kind.model_validate_json(await request.body())
    except ValidationError as wrong:
        raise InvalidRequest(_mistake(wrong)) from None


def _mistake(wrong: ValidationError) -> str:
    """The first one. Listing them takes seconds when there are half a million, and everything waits meanwhile."""
    if wrong.error_count() > MOST_MISTAKES:
        return "The body: that is not what this call takes."
    first = wrong.errors(include_url=False)[0]
    return f"{'.'.join(map(str, first['loc'])) or 'The body'}: {first['msg']}."


async def photo(request: Request) -> bytes:
    """The multipart field named file."""
    try:
        async with request.form(max_files=1, max_fields=1) as form:
            file = form.get("file")
            if isinstance(file, UploadFile):
                return await file.read()
    except HTTPException:  # not the multipart that its header announces
        pass
    raise InvalidRequest("Send one photo, as the multipart field “file”.")


def limit(text: str) -> int:
    most = whole_number(text)
    if most is None or not 1 <= most <= MOST_LISTED:
        raise InvalidRequest(f"limit is 1 to {MOST_LISTED}.")
    return most


def entry(cursor: str | None) -> int | None:
    if cursor is not None and whole_number(cursor) is None:
        raise InvalidRequest(NO_CURSOR)
    return whole_number(cursor or "")


def moment(cursor: str | None) -> datetime | None:
    if cursor is None:
        return None
    try:
        found = datetime.fromisoformat(cursor)
        if found.tzinfo is not None:
            return found.astimezone(UTC)
    except (ValueError, OverflowError):  # OverflowError: in UTC it lies before the year 1 or after 9999
        pass
    raise InvalidRequest(NO_CURSOR)


def cursor(text: str | None) -> Cursor | None:
    """What `answers.cursor` wrote; a moment alone will do."""
    when, _, id = (text or "").partition("~")
    created = moment(None if text is None else when)
    if not id.isascii() or len(id) > LONGEST_ID:
        raise InvalidRequest(NO_CURSOR)
    return None if created is None else Cursor(created, id)
