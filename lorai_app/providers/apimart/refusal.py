"""What an answer of APIMart's that isn't a success means, and whether it proves that nothing was accepted."""

import re

from lorai_app.providers import Fault, ProviderError
from lorai_app.providers.answer import Answer
from lorai_app.providers.moderation import categories_of, is_moderation, stage_of
from lorai_app.providers.retry_after import retry_after

# Whether the status is proof that nothing was accepted: APIMart's docs say so of 400 to 403, 413 and 429.
# The other proofs here are answers that a server gives before it starts to work.
_BY_STATUS = {
    400: (Fault.BAD_REQUEST, True),
    401: (Fault.AUTH, True),
    402: (Fault.PAYMENT, True),
    403: (Fault.FORBIDDEN, True),
    404: (Fault.NOT_FOUND, True),
    405: (Fault.BAD_REQUEST, True),
    408: (Fault.TIMEOUT, False),
    413: (Fault.TOO_LARGE, True),
    415: (Fault.UNSUPPORTED_MEDIA, True),
    422: (Fault.BAD_REQUEST, True),
    425: (Fault.RATE_LIMITED, False),
    429: (Fault.RATE_LIMITED, True),
}
# The first send is still being worked on: the same key may be sent again, so this isn't a refusal.
_BY_CODE = {
    "idempotency_in_progress": (Fault.RATE_LIMITED, False),
    "idempotency_key_reused": (Fault.BAD_REQUEST, True),
    "idempotency_result_indeterminate": (Fault.OUTCOME_UNKNOWN, False),
    "idempotency_unavailable": (Fault.UPSTREAM, True),
    "insufficient_quota": (Fault.QUOTA_EXHAUSTED, True),
    "insufficient_user_quota": (Fault.QUOTA_EXHAUSTED, True),
}
_STATUS_SAYS_ALL = (401, 402, 413, 429)
_BUILD_FAILED = "build_request_failed"
_NO_SUCH_TASK = re.compile(r"not[ _]exist|not[ _]found|invalid task|不存在", re.IGNORECASE)
_WRONG_KIND = re.compile(r"unsupported (image|file|media|mime) ?type", re.IGNORECASE)
_REQUEST_ID = re.compile(r"\(request id: ([^)]+)\)", re.IGNORECASE)


def refusal(answer: Answer, *, stage: str | None = None, accepted: bool = False) -> ProviderError:
    """`stage`: the review that a block at this point most likely comes from, unless the answer names another.

    `accepted`: there is a task already, so an error is no proof of anything unless it is a review's.
    """
    fault, refused = _meaning(answer)
    text = answer.complaint.text
    blocked = fault is Fault.MODERATION
    return ProviderError(
        fault,
        f"HTTP {answer.status} {text}".strip(),
        refused=blocked or (refused and not accepted),
        retry_after=retry_after(answer.headers),
        stage=(stage_of(text) or stage) if blocked else None,
        categories=categories_of(text) if blocked else (),
        request_id=request_id(answer),
    )


def request_id(answer: Answer) -> str | None:
    """What APIMart's support asks for: in a header, in the body or at the end of the message."""
    in_text = _REQUEST_ID.search(answer.complaint.message)
    in_body = (answer.content or {}).get("request_id")
    found = answer.headers.get("x-oneapi-request-id") or in_body or (in_text and in_text[1])
    return str(found) if found else None


def _meaning(answer: Answer) -> tuple[Fault, bool]:
    status, said = answer.outcome, answer.complaint
    if answer.content is None and status not in _BY_STATUS:
        return Fault.GATEWAY, False
    for code, meaning in _BY_CODE.items():
        if code in said.text:
            return meaning
    if answer.content is not None and status not in _STATUS_SAYS_ALL and is_moderation(said.text):
        return Fault.MODERATION, True
    if _BUILD_FAILED in (said.code, said.message[: len(_BUILD_FAILED)]):
        return Fault.BAD_REQUEST, True
    if status <= 400 and _NO_SUCH_TASK.search(said.text):
        return Fault.NOT_FOUND, status == 400
    if status == 400 and _WRONG_KIND.search(said.text):
        return Fault.UNSUPPORTED_MEDIA, True
    return _BY_STATUS.get(status, (Fault.UPSTREAM, False))
