"""What can happen to an image at APIMart, as data; the shapes come from docs/providers.md, sections 1.2 to 1.6.

A name in square brackets in a prompt makes it happen (words.py says how to aim it at one image).
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

from tests.fakes.pictures import as_webp, plain_picture
from tests.fakes.replies import HANG, RESET, Reply, error, page
from tests.fakes.script import Script


def _failed(error: Any, status: str = "failed") -> Script:
    return Script(end={"status": status, "error": error})


def _conflict(code: str, **headers: str) -> Reply:
    return error(409, f"the key can't be used: {code}", code=code, headers=headers)


_LATER = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
_SAFETY = "Your request was rejected by the safety system. safety_violations=[violence, self-harm]."
_POLICY = {"code": "task_failed", "type": "task_failed", "param": "", "message": "content policy violation"}
_BUILD = "build_request_failed: "
_LIVE = {
    "code": "",
    "message": "invalid API key (request id: 20261122abc)",
    "param": "",
    "type": "apimart_error",
}
_TOO_MANY = "Too many requests, try later"
_NO_TASK = error(404, "task not exist", code="task_not_exist")
_WEBP = as_webp(plain_picture("a delivered file", 1024, 1024))
_BAD_GATEWAY = page(502, "502 Bad Gateway")

SCENARIOS: Mapping[str, Script] = {
    # The review, in all its disguises.
    "blocked": Script(
        refuses=(error(400, "content moderation failed: sensitive content detected"),), always=True
    ),
    "blocked-500": Script(
        refuses=(error(500, _BUILD + "content moderation failed: sensitive content detected"),), always=True
    ),
    "blocked-details": Script(refuses=(error(400, _SAFETY, code="moderation_blocked"),), always=True),
    "blocked-task": _failed(_POLICY),
    "blocked-code": _failed({"code": "content_rejected"}),
    "blocked-output": _failed("the generated image violates the content policy"),
    # Refused at submit: nothing was accepted.
    "400": Script(refuses=(error(400, "prompt is too strange"),), always=True),
    "build-failed": Script(refuses=(error(500, _BUILD + "invalid size: 3:5"),), always=True),
    "401": Script(refuses=(error(401, "Authentication failed, check your API key"),), always=True),
    "401-live": Script(
        refuses=(Reply(401, {"error": _LIVE}, {"x-oneapi-request-id": "20261122abc"}),), always=True
    ),
    "401-echo": Script(refuses=(error(401, "invalid API key: sk-canary"),), always=True),
    "402": Script(refuses=(error(402, "Insufficient account balance, please top up"),), always=True),
    "403": Script(refuses=(error(403, "Access forbidden", kind="permission_error"),), always=True),
    "403-html": Script(refuses=(Reply(403, "error code: 1010"),), always=True),
    "404": Script(refuses=(page(404, "404 page not found"),), always=True),
    "413": Script(refuses=(error(413, "request is too large"),), always=True),
    "429": Script(refuses=(error(429, _TOO_MANY),)),
    "429-seconds": Script(refuses=(error(429, _TOO_MANY, headers={"retry-after": "1"}),)),
    "429-date": Script(refuses=(error(429, _TOO_MANY, headers={"retry-after": _LATER}),)),
    "429-always": Script(refuses=(error(429, _TOO_MANY, headers={"retry-after": "1"}),), always=True),
    "quota": Script(refuses=(error(429, "no quota left", code="insufficient_quota"),), always=True),
    "409-reused": Script(refuses=(_conflict("idempotency_key_reused"),), always=True),
    "unavailable": Script(refuses=(error(503, "try later", code="idempotency_unavailable"),), always=True),
    "503-idempotency": Script(refuses=(error(503, "try later", code="idempotency_unavailable"),)),
    "code-400": Script(refuses=(Reply(200, {"code": 400, "message": "prompt is too strange"}),), always=True),
    "code-1001": Script(refuses=(Reply(200, {"code": 1001, "message": "something is wrong"}),)),
    "down": Script(refuses=(_BAD_GATEWAY,), always=True),
    # Accepted, but the answer doesn't say so; the same key and bytes again are answered well.
    "409-in-progress": Script(loses=(_conflict("idempotency_in_progress", **{"retry-after": "1"}),)),
    "409-three-times": Script(loses=(_conflict("idempotency_in_progress", **{"retry-after": "0.1"}),) * 3),
    "409-indeterminate": Script(loses=(_conflict("idempotency_result_indeterminate"),), always=True),
    "500": Script(loses=(error(500, "internal error", kind="server_error"),)),
    "502-html": Script(loses=(_BAD_GATEWAY,)),
    "524": Script(loses=(page(524, "524: A timeout occurred"),)),
    "200-html": Script(loses=(page(200, "Welcome"),)),
    "reset": Script(loses=(RESET,)),
    "cut": Script(loses=(Reply(200, {"code": 200, "data": [{"task_id": "task_lost"}]}).cut(),)),
    "hang": Script(loses=(HANG,)),
    "lost": Script(loses=(_BAD_GATEWAY,), always=True),
    # Other forms of a success.
    "object": Script(accepts="object"),
    "202": Script(accepts="202"),
    "url-string": Script(result="string"),
    "url-many": Script(result="many"),
    "url-entries": Script(result="entries"),
    # While it is made.
    "statuses": Script(polls=("submitted", "pending", "queued", "in_progress", "processing", "polishing")),
    "flaky": Script(
        polls=(
            _BAD_GATEWAY,
            error(408, "slow"),
            _conflict("busy"),
            Reply(200, {"code": 500, "message": "oops"}),
            error(425, "early"),
            error(429, _TOO_MANY),
            error(503, "down"),
            Reply(200, {"code": 200, "data": {"status": "processing"}}).cut(),
            RESET,
            HANG,
            page(200, "Welcome"),
        )
    ),
    "404-twice": Script(polls=(_NO_TASK, _NO_TASK, "processing", _NO_TASK, error(400, "invalid task ID"))),
    "404-always": Script(polls=(_NO_TASK,), always=True),
    "poll-401": Script(polls=(error(401, "Authentication failed"),), always=True),
    "forever": Script(polls=("processing",), always=True),
    "succeeded": Script(end={"status": "SUCCESS"}),
    "failed": _failed(
        {"code": "task_failed", "type": "task_failed", "param": "", "message": "out of memory"}
    ),
    "failed-echo": _failed("key sk-canary may not use this model"),
    "failed-string": _failed("out of memory"),
    "failed-number": _failed(500, status="error"),
    "failed-silently": _failed(None),
    "cancelled": _failed({"message": "cancelled by the operator"}, status="cancelled"),
    "canceled": _failed("", status="canceled"),
    "no-url": Script(result="none"),
    # The file.
    "expired-once": Script(files=(Reply(403, "expired"),)),
    "expired": Script(files=(Reply(403, "expired"),), always=True),
    "empty-once": Script(files=(Reply(200, b""),)),
    "empty": Script(files=(Reply(200, b""),), always=True),
    "truncated-once": Script(files=(Reply(200, b"\x89PNG" * 999).cut(),)),
    "truncated": Script(files=(Reply(200, b"\x89PNG" * 999).cut(),), always=True),
    "file-500-once": Script(files=(Reply(500, "oops"),)),
    "file-html": Script(files=(page(200, "Welcome"),), always=True),
    "file-404-once": Script(files=(page(404, "404 Not Found"),)),
    "file-webp": Script(files=(Reply(200, _WEBP),)),
    "file-mistyped": Script(files=(Reply(200, _WEBP, {"content-type": "text/html"}),)),
    "file-packed": Script(files=(Reply(200, _WEBP, {"content-encoding": "gzip"}),), always=True),
    "file-huge": Script(files=(Reply(200, _WEBP, {"content-length": "5000000000"}),), always=True),
    "file-private": Script(files=(Reply(302, "", {"location": "file:///etc/passwd"}),), always=True),
}

UPLOADS: Mapping[str, Reply] = {
    "400": error(400, "missing or invalid file field: http: no such file", code=""),
    "400-type": error(400, "unsupported image type: application/pdf, allowed: jpeg, png, gif, webp", code=""),
    "413": error(413, "file size 25165824 exceeds maximum 20971520 bytes", code=""),
    "429": error(429, "Rate limit exceeded. Please try again later"),
    "500": error(500, "failed to upload image", code=""),
    "502": _BAD_GATEWAY,
    "reset": RESET,
    "blocked": error(400, "content moderation failed: sensitive content detected"),
}
