"""Words for errors at the HTTP door: the one place that knows which code is which status."""

from uuid import uuid4

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from lorai_app.domain import errors
from lorai_app.domain.errors import LoraiError, TooManyRequests

STATUS: dict[type[LoraiError], int] = {
    errors.InvalidRequest: 422,
    errors.NotFound: 404,
    errors.Gone: 410,
    errors.BadOrigin: 403,
    errors.SignedOut: 401,
    errors.NotEnoughCredits: 402,
    errors.KeyReused: 409,
    errors.StillRunning: 409,
    errors.NothingToRetry: 409,
    errors.TooLarge: 413,
    errors.UnsupportedFormat: 415,
    errors.UnreadableImage: 422,
    errors.TooManyRequests: 429,
}

log = structlog.get_logger()


def answer(error: LoraiError) -> JSONResponse:
    """The error as JSON, with Retry-After where there is one."""
    headers = {"Retry-After": str(error.retry_after)} if isinstance(error, TooManyRequests) else None
    return JSONResponse(
        {"error": {"code": error.code, "message": error.message}}, STATUS[type(error)], headers
    )


def apology(error: BaseException) -> tuple[str, str]:
    """Logs a bug with its traceback; the incident under which it is found, and the sentence that names it."""
    incident = uuid4().hex[:8]
    log.error("bug", incident=incident, exc_info=error)
    return incident, f"A fault of ours stopped this. Nothing was charged. Incident {incident}."


def teach(app: FastAPI) -> None:
    """Makes the app answer every error in the one shape."""
    app.add_exception_handler(LoraiError, _known)
    app.add_exception_handler(HTTPException, _plain)
    app.add_exception_handler(RequestValidationError, _undocumented)
    app.add_exception_handler(Exception, _bug)


async def _known(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, LoraiError)
    return answer(error)


async def _undocumented(_request: Request, error: Exception) -> JSONResponse:
    """Names the place that is wrong, and repeats nothing of what was sent."""
    assert isinstance(error, RequestValidationError)
    place = ".".join(str(part) for part in error.errors()[0]["loc"][:3])[:100]
    return answer(errors.InvalidRequest(f"This is not as documented: {place}."))


async def _plain(_request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    code = {404: "not_found", 405: "method_not_allowed"}.get(error.status_code, "bad_request")
    told = {"error": {"code": code, "message": str(error.detail)}}
    return JSONResponse(told, error.status_code, error.headers)


async def _bug(_request: Request, error: Exception) -> JSONResponse:
    incident, sentence = apology(error)
    return JSONResponse({"error": {"code": "internal_error", "message": sentence, "incident": incident}}, 500)
