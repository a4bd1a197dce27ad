"""What an answer that isn't a success means, at OpenAI and at servers that speak like it."""

import re
from collections.abc import Mapping
from typing import Any

from lorai_app.providers import Fault, ProviderError
from lorai_app.providers.answer import Answer, Complaint, complaint
from lorai_app.providers.moderation import categories_of, is_moderation, stage_of
from lorai_app.providers.retry_after import retry_after

# By status: what it means, and whether it proves that nothing was made.
_BY_STATUS = {
    400: (Fault.BAD_REQUEST, True),
    401: (Fault.AUTH, True),
    402: (Fault.PAYMENT, True),
    403: (Fault.FORBIDDEN, True),
    404: (Fault.BAD_REQUEST, True),
    405: (Fault.BAD_REQUEST, True),
    408: (Fault.TIMEOUT, False),
    409: (Fault.UPSTREAM, True),
    413: (Fault.TOO_LARGE, True),
    415: (Fault.UNSUPPORTED_MEDIA, True),
    422: (Fault.BAD_REQUEST, True),
    425: (Fault.RATE_LIMITED, True),
    429: (Fault.RATE_LIMITED, True),
}
# Said by what stands in front of the service, in HTML or in JSON: nobody knows what became of the order behind it.
_GATEWAYS = {502, 504, *range(520, 531)}
_GATEWAYS_KIND = "cf_"
_BY_CODE = {
    "insufficient_quota": Fault.QUOTA_EXHAUSTED,
    "billing_hard_limit_reached": Fault.QUOTA_EXHAUSTED,
    "billing_not_active": Fault.PAYMENT,
    "invalid_api_key": Fault.AUTH,
    "model_not_found": Fault.BAD_REQUEST,
    "unsupported_file_mimetype": Fault.UNSUPPORTED_MEDIA,
    "missing_file_mimetype": Fault.UNSUPPORTED_MEDIA,
    "rate_limit_exceeded": Fault.RATE_LIMITED,
}
# "Requested 10" of "Limit 5" never fits, however long one waits; a limit of 0 means that there is no access.
_NEVER_FITS = re.compile(r"limit:?\s*([\d,]+).*?requested:?\s*([\d,]+)", re.IGNORECASE | re.DOTALL)
_SHUT = re.compile(r"limit:?\s*0\s*/", re.IGNORECASE)
_STAGES = {"input": "prompt", "prompt": "prompt", "reference": "reference", "output": "output"}


def refusal(answer: Answer, *, with_photos: bool = False) -> ProviderError:
    """The error of a whole answer; `with_photos`: a block of the input may concern a photo as well as the prompt."""
    fault, refused = _meaning(answer)
    return _error(
        fault,
        f"HTTP {answer.status} {answer.complaint.text}".strip(),
        answer.content or {},
        answer.complaint,
        refused=refused,
        wait=retry_after(answer.headers),
        request_id=answer.headers.get("x-request-id"),
        with_photos=with_photos,
    )


def broken_off(
    found: Mapping[str, Any], request_id: str | None, *, with_photos: bool = False
) -> ProviderError:
    """The error that a stream ended with: the order had been accepted, and no image came of it."""
    said = complaint(found)
    known = _BY_CODE.get(said.code) or _BY_CODE.get(said.kind, Fault.TASK_FAILED)
    fault = Fault.MODERATION if is_moderation(said.text) else known
    return _error(
        fault,
        f"stream: {said.text}",
        found,
        said,
        refused=True,
        request_id=request_id,
        with_photos=with_photos,
    )


def _error(
    fault: Fault,
    detail: str,
    found: Mapping[str, Any],
    said: Complaint,
    *,
    refused: bool,
    with_photos: bool,
    wait: float | None = None,
    request_id: str | None = None,
) -> ProviderError:
    stage, categories = (
        _review(found, said, with_photos=with_photos) if fault is Fault.MODERATION else (None, ())
    )
    return ProviderError(
        fault,
        detail,
        refused=refused,
        retry_after=wait,
        stage=stage,
        categories=categories,
        request_id=request_id,
    )


def _meaning(answer: Answer) -> tuple[Fault, bool]:
    status, said = answer.outcome, answer.complaint
    if 300 <= status < 400:  # the address is another one: nothing was asked of the service yet
        return Fault.GATEWAY, True
    if answer.content is None and status not in _BY_STATUS:
        return Fault.GATEWAY, False
    if said.code in _BY_CODE or said.kind in _BY_CODE:
        fault = _BY_CODE.get(said.code) or _BY_CODE[said.kind]
        never = fault is Fault.RATE_LIMITED and _never_fits(said.message)
        return (Fault.QUOTA_EXHAUSTED if never else fault), True
    if status not in (401, 402, 413, 429) and is_moderation(said.text):
        return Fault.MODERATION, True
    if status in _GATEWAYS or said.kind.startswith(_GATEWAYS_KIND):
        return Fault.GATEWAY, False
    # Its own error, whole and in JSON, is the end of the call: no image will come of it.
    fault, refused = _BY_STATUS.get(status, (Fault.UPSTREAM, True))
    if fault is Fault.RATE_LIMITED and _never_fits(said.message):
        return Fault.QUOTA_EXHAUSTED, True
    return fault, refused


def _never_fits(message: str) -> bool:
    found = _NEVER_FITS.search(message)
    limit, requested = (int(number.replace(",", "") or 0) for number in found.groups()) if found else (0, 0)
    return bool(_SHUT.search(message)) or requested > limit


def _review(
    found: Mapping[str, Any], said: Complaint, *, with_photos: bool
) -> tuple[str | None, tuple[str, ...]]:
    """Stage and classes, from the details where they are given, else from the words."""
    inner = found.get("error")
    details = (inner if isinstance(inner, Mapping) else found).get("moderation_details")
    details = details if isinstance(details, Mapping) else {}
    told = _STAGES.get(str(details.get("moderation_stage", "")))
    if told == "prompt" and with_photos:
        told = stage_of(said.message)
    classes = details.get("categories")
    names = tuple(str(name) for name in classes) if isinstance(classes, list) else ()
    return told or stage_of(said.message.partition("safety_violations")[0]), names or categories_of(said.text)
