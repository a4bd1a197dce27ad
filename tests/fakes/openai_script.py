"""What can happen to an order at OpenAI, as data; shapes from docs/providers.md, section 2."""

from collections.abc import Mapping
from dataclasses import dataclass

from tests.fakes.replies import HANG, RESET, Reply, page


@dataclass(frozen=True)
class Fate:
    """`refuses`: answers given in turn before anything is made, the last of them for ever if `always`.

    `as_json`: the whole image at once, though a stream was asked for. `partials`: unfinished images in the stream.
    `frames`: how the stream is written. `end`: what it ends with. `file`: what the image's bytes are.
    """

    refuses: tuple[Reply, ...] = ()
    always: bool = True
    as_json: bool = False
    partials: int = 2
    frames: str = "plain"
    end: str = "completed"
    file: str = "png"
    result: str = "b64"
    revised: str | None = None
    slow: float = 0.0


def _refused(
    status: int,
    message: str,
    kind: str = "invalid_request_error",
    code: str | None = None,
    details: object = None,
    headers: Mapping[str, str] | None = None,
) -> Fate:
    said: dict[str, object] = {"message": message, "type": kind, "param": None, "code": code}
    if details:
        said["moderation_details"] = details
    return Fate(refuses=(Reply(status, {"error": said}, {"x-request-id": "req_fake", **(headers or {})}),))


def _once(fate: Fate) -> Fate:
    return Fate(refuses=fate.refuses, always=False)


_SAFETY = "Your request was rejected by the safety system. safety_violations=[sexual]."
_BLOCK = ("image_generation_user_error", "moderation_blocked")
_QUOTA = "You exceeded your current quota, please check your plan and billing details."
_VERIFY = "Your organization must be verified to use the model `gpt-image-2`."
_INPUTS = "Rate limit reached for gpt-image-2 on input-images per min: Limit 5, Requested 10."
_SHUT = "Rate limit exceeded for images per minute. Limit: 0/1min. Current: 1/1min."
_BUSY = "Rate limit reached for gpt-image-2 on requests per min: Limit 20, Used 20, Requested 1."
_LIMIT = "rate_limit_exceeded"

FATES: Mapping[str, Fate] = {
    # The review.
    "blocked": _refused(400, _SAFETY, *_BLOCK),
    "blocked-output": _refused(
        400, _SAFETY, *_BLOCK, details={"moderation_stage": "output", "categories": ["sexual", "violence"]}
    ),
    "blocked-input": _refused(
        400, _SAFETY, *_BLOCK, details={"moderation_stage": "input", "categories": ["harassment"]}
    ),
    "blocked-policy": _refused(
        400,
        "Your request was rejected as a result of our safety system.",
        code="content_policy_violation",
    ),
    "blocked-type": _refused(400, _SAFETY, "shell_api_error", "moderation_blocked"),
    "blocked-azure": _refused(403, "The response was filtered.", code="ResponsibleAIPolicyViolation"),
    "blocked-stream": Fate(end="blocked"),
    # Refused.
    "400": _refused(400, "Invalid size '1792x936'.", "image_generation_user_error", "invalid_value"),
    "parameter": _refused(400, "Unknown parameter: 'response_format'.", code="unknown_parameter"),
    "mimetype": _refused(
        400, "Invalid file 'image': unsupported mimetype.", code="unsupported_file_mimetype"
    ),
    "inactive": _refused(429, "Your account is not active.", "billing_not_active", "billing_not_active"),
    "401": _refused(401, "Incorrect API key provided: sk-canary.", code="invalid_api_key"),
    "403": _refused(403, _VERIFY),
    "404": _refused(404, "The model `gpt-image-9` does not exist.", code="model_not_found"),
    "413": Fate(refuses=(page(413, "413 Request Entity Too Large"),)),
    "billing": _refused(400, "Billing hard limit has been reached", code="billing_hard_limit_reached"),
    "quota": _refused(429, _QUOTA, "insufficient_quota", "insufficient_quota"),
    "quota-old": _refused(429, _QUOTA, "insufficient_quota"),
    "shut": _refused(429, _SHUT, "requests", _LIMIT),
    "inputs": _refused(429, _INPUTS, "input-images", _LIMIT),
    "429": _once(_refused(429, _BUSY, "requests", _LIMIT)),
    "429-seconds": _once(_refused(429, _BUSY, "requests", _LIMIT, headers={"retry-after": "1"})),
    "429-ms": _once(_refused(429, _BUSY, "requests", _LIMIT, headers={"retry-after-ms": "250"})),
    "429-always": _refused(429, _BUSY, "requests", _LIMIT, headers={"retry-after": "1"}),
    # Nobody knows.
    "500": _refused(500, "The server had an error.", "server_error"),
    "503": _refused(503, "The engine is currently overloaded", "server_error"),
    "502-html": Fate(refuses=(page(502, "502 Bad Gateway"),)),
    "502-json": _refused(502, "Bad gateway.", "cf_bad_gateway", "502"),
    "502-cut": Fate(refuses=(page(502, "502 Bad Gateway").cut(),)),
    "moved": Fate(refuses=(page(301, "301 Moved Permanently"),)),
    "524": Fate(refuses=(page(524, "524: A timeout occurred"),)),
    "reset": Fate(refuses=(RESET,)),
    "hang": Fate(refuses=(HANG,)),
    "cut": Fate(end="cut"),
    # Forms of a success.
    "json": Fate(as_json=True),
    "url": Fate(as_json=True, result="url"),
    "url-relative": Fate(as_json=True, result="relative"),
    "url-stream": Fate(result="url"),
    "url-once": Fate(as_json=True, result="late"),
    "heartbeat": Fate(frames="heartbeat"),
    "mislabelled": Fate(frames="mislabelled"),
    "other-size": Fate(file="other-size"),
    "no-partials": Fate(partials=0),
    "split": Fate(frames="split"),
    "crlf": Fate(frames="crlf"),
    "unnamed": Fate(frames="unnamed"),
    "done": Fate(frames="done"),
    "webp": Fate(file="webp"),
    "revised": Fate(revised="an owl, in the manner of a woodcut"),
    # No image after all.
    "no-data": Fate(as_json=True, result="none"),
    "empty-data": Fate(as_json=True, result="empty"),
    "no-final": Fate(end="nothing"),
    "error-event": Fate(end="event"),
    "error-echo": Fate(end="echo"),
    "error-data": Fate(end="data"),
    "url-gone": Fate(as_json=True, result="gone"),
    "zero": Fate(file="zero"),
    "truncated": Fate(file="truncated"),
    "not-base64": Fate(result="nonsense"),
}
