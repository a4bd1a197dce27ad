"""What every no of OpenAI and its likes means, and whether it proves that nothing was made."""

import json
from typing import Any

import httpx
import pytest

from lorai_app.providers import Fault
from lorai_app.providers.answer import Answer
from lorai_app.providers.openai.refusal import broken_off, refusal
from lorai_app.providers.retry_after import retry_after

F = Fault


def answer(status: int, content: Any, headers: dict[str, str] | None = None) -> Answer:
    text = content if isinstance(content, str) else json.dumps(content)
    return Answer(status, httpx.Headers(headers or {}), text)


def error(message: str = "no", kind: str = "invalid_request_error", code: Any = None) -> dict[str, Any]:
    return {"error": {"message": message, "type": kind, "param": None, "code": code}}


QUOTA = "You exceeded your current quota, please check your plan and billing details."
LIMIT = "Rate limit reached for gpt-image-2 (for limit gpt-image) in organization org-1 on "
MEANINGS: list[tuple[int, Any, Fault, bool]] = [
    (
        400,
        error("Invalid size '1792x936'.", "image_generation_user_error", "invalid_value"),
        F.BAD_REQUEST,
        True,
    ),
    (400, error("Unknown parameter: 'response_format'.", code="unknown_parameter"), F.BAD_REQUEST, True),
    (400, error(code="invalid_input_fidelity_model"), F.BAD_REQUEST, True),
    (400, error(code="unsupported_file_mimetype"), F.UNSUPPORTED_MEDIA, True),
    (400, error(code="missing_file_mimetype"), F.UNSUPPORTED_MEDIA, True),
    (
        400,
        error("Billing hard limit has been reached", code="billing_hard_limit_reached"),
        F.QUOTA_EXHAUSTED,
        True,
    ),
    (401, error(code="invalid_api_key"), F.AUTH, True),
    (402, error(), F.PAYMENT, True),
    (403, error("Your organization must be verified to use the model"), F.FORBIDDEN, True),
    (403, "error code: 1010", F.FORBIDDEN, True),
    (404, error("The model does not exist", code="model_not_found"), F.BAD_REQUEST, True),
    (404, "<html>404 page not found</html>", F.BAD_REQUEST, True),
    (413, "<html>413 Request Entity Too Large</html>", F.TOO_LARGE, True),
    (415, error(), F.UNSUPPORTED_MEDIA, True),
    (422, {"detail": [{"loc": ["body", "n"], "msg": "too many", "type": "x"}]}, F.BAD_REQUEST, True),
    # The quota is not the rate: waiting helps against one of them only.
    (429, error(QUOTA, "insufficient_quota", "insufficient_quota"), F.QUOTA_EXHAUSTED, True),
    (429, error(QUOTA, "insufficient_quota"), F.QUOTA_EXHAUSTED, True),
    (429, error(f"{LIMIT}requests per min: Limit 20, Used 20, Requested 1."), F.RATE_LIMITED, True),
    (
        429,
        error(f"{LIMIT}requests per min: Limit 20, Requested 1.", code="rate_limit_exceeded"),
        F.RATE_LIMITED,
        True,
    ),
    (429, error(f"{LIMIT}input-images per min: Limit 5, Requested 10."), F.QUOTA_EXHAUSTED, True),
    (
        429,
        error(f"{LIMIT}TPM: Limit 250,000, Requested 300,000.", code="rate_limit_exceeded"),
        F.QUOTA_EXHAUSTED,
        True,
    ),
    (429, error("images per minute. Limit: 0/1min. Current: 1/1min."), F.QUOTA_EXHAUSTED, True),
    (429, error("images per minute. Limit: 10/1min. Current: 11/1min."), F.RATE_LIMITED, True),
    (429, "slow down", F.RATE_LIMITED, True),
    (429, {"error": "rate_limit_exceeded", "message": "Slow down"}, F.RATE_LIMITED, True),
    # The service's own error is the end of the call; what stands in front of it knows nothing.
    (500, error("The server had an error", "server_error"), F.UPSTREAM, True),
    (503, error("The engine is currently overloaded", "server_error"), F.UPSTREAM, True),
    (409, error(), F.UPSTREAM, True),
    (408, error(), F.TIMEOUT, False),
    (502, error("Bad gateway.", "cf_bad_gateway", 502), F.GATEWAY, False),
    (503, error("Unavailable.", "cf_service_unavailable", 503), F.GATEWAY, False),
    (504, {"message": "The upstream server is timing out"}, F.GATEWAY, False),
    (524, error("A timeout occurred"), F.GATEWAY, False),
    (500, "<html>Internal Server Error</html>", F.GATEWAY, False),
    (502, "<html>502 Bad Gateway</html>", F.GATEWAY, False),
    (200, "<html>Welcome</html>", F.GATEWAY, False),
    (301, "<html>moved</html>", F.GATEWAY, True),
    (307, {"message": "moved"}, F.GATEWAY, True),
    # Servers with dialects of their own: numbers as codes, texts, lists, an error inside a success.
    (500, {"error": {"code": 500, "message": "backend died", "type": "", "param": None}}, F.UPSTREAM, True),
    (400, {"error": "prompt required"}, F.BAD_REQUEST, True),
    (500, {"error": "server_error", "message": "out of memory"}, F.UPSTREAM, True),
    (400, {"detail": "Invalid size"}, F.BAD_REQUEST, True),
    (
        429,
        {"error": {"message": "litellm.RateLimitError", "type": "throttling_error", "code": "429"}},
        F.RATE_LIMITED,
        True,
    ),
    (200, {"error": {"code": 429, "message": "busy"}}, F.RATE_LIMITED, True),
]


@pytest.mark.parametrize(("status", "content", "fault", "refused"), MEANINGS)
def test_an_answer_that_is_no_success_means(status: int, content: Any, fault: Fault, refused: bool) -> None:
    found = refusal(answer(status, content, {"x-request-id": "req_1"}))
    assert (found.fault, found.refused, found.request_id) == (fault, refused, "req_1")


SAFETY = "Your request was rejected by the safety system. safety_violations=[sexual]."
BLOCKS: list[tuple[int, Any]] = [
    (400, error(SAFETY, "image_generation_user_error", "moderation_blocked")),
    (400, error("No.", "image_generation_user_error", "moderation_blocked")),
    (400, error(SAFETY, "shell_api_error")),
    (
        400,
        error("Your request was rejected as a result of our safety system.", code="content_policy_violation"),
    ),
    (403, error("The response was filtered.", code="ResponsibleAIPolicyViolation")),
    (422, error("The prompt has sensitive content.")),
    (500, error(SAFETY)),
    (400, {"error": {"message": f"litellm.BadRequestError: OpenAIException - {SAFETY}", "code": "400"}}),
    (400, {"detail": "Blocked by content policy"}),
]


@pytest.mark.parametrize(("status", "content"), BLOCKS)
def test_a_block_is_recognised_whatever_its_status_and_its_type(status: int, content: Any) -> None:
    found = refusal(answer(status, content))
    assert (found.fault, found.refused) == (Fault.MODERATION, True)


@pytest.mark.parametrize(
    ("details", "with_photos", "stage", "categories"),
    [
        ({"moderation_stage": "output", "categories": ["violence"]}, False, "output", ("violence",)),
        ({"moderation_stage": "input", "categories": ["harassment"]}, False, "prompt", ("harassment",)),
        ({"moderation_stage": "input", "categories": []}, True, None, ("sexual",)),
        ({"moderation_stage": "unknown"}, False, None, ("sexual",)),
        ("broken", False, None, ("sexual",)),
        (None, False, None, ("sexual",)),
    ],
)
def test_a_block_says_its_stage_and_classes_where_it_knows_them(
    details: Any, with_photos: bool, stage: str | None, categories: tuple[str, ...]
) -> None:
    content = error(SAFETY, "image_generation_user_error", "moderation_blocked")
    content["error"]["moderation_details"] = details
    found = refusal(answer(400, content), with_photos=with_photos)
    assert (found.stage, found.categories) == (stage, categories)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (error(SAFETY, code="moderation_blocked"), F.MODERATION),
        ({"type": "server_error", "code": None, "message": "The server had an error"}, F.TASK_FAILED),
        (error(QUOTA, "insufficient_quota"), F.QUOTA_EXHAUSTED),
        ({"error": "out of memory"}, F.TASK_FAILED),
    ],
)
def test_an_error_in_a_stream_ends_the_order(content: Any, fault: Fault) -> None:
    found = broken_off(content, "req_1")
    assert (found.fault, found.refused, found.request_id) == (fault, True, "req_1")


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "2"}, 2.0),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after": "-1"}, 0.0),
        ({"retry-after-ms": "250", "retry-after": "60"}, 0.25),
        ({"retry-after-ms": "soon", "retry-after": "60"}, 60.0),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
        ({}, None),
    ],
)
def test_the_wait_that_is_asked_for_is_read_in_all_its_forms(
    headers: dict[str, str], seconds: float | None
) -> None:
    assert retry_after(headers) == seconds
    assert refusal(answer(429, error(), headers)).retry_after == seconds
