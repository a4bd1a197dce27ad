"""Making sense of what APIMart says, in every form in which it has been seen."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest

from lorai_app.providers import Fault, ProviderError
from lorai_app.providers.answer import Answer, Complaint, ask, complaint
from lorai_app.providers.apimart.refusal import refusal
from lorai_app.providers.apimart.task import Status, task_of, ticket_of
from lorai_app.providers.moderation import categories_of, is_moderation, stage_of
from lorai_app.providers.retry_after import retry_after


def answer(content: Any, status: int = 200) -> Answer:
    return Answer(status, httpx.Headers(), httpx.Response(200, json=content).text)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ({"error": {"code": 401, "message": "no", "type": "t"}}, Complaint("401", "t", "no")),
        ({"error": {"code": "", "message": "no"}, "code": 500}, Complaint("500", "", "no")),
        ({"error": "no"}, Complaint(message="no")),
        ({"error": 500, "message": "no"}, Complaint("500", "", "no")),
        ({"code": 400, "message": "no"}, Complaint("400", "", "no")),
        ({"detail": "no"}, Complaint(message="no")),
        ({"detail": [{"msg": "no"}, "never"]}, Complaint(message="no; never")),
        (
            {"detail": [{"loc": ["body", "n"], "msg": "too many", "type": "value", "input": "my prompt"}]},
            Complaint(message="body.n: too many"),
        ),
        ({"error": "slow_down", "message": "Slow down"}, Complaint("slow_down", "", "Slow down")),
        ({"error": {}}, Complaint()),
        (None, Complaint()),
        ("bad gateway", Complaint(message="bad gateway")),
    ],
)
def test_a_complaint_is_read_from_any_form(found: object, said: Complaint) -> None:
    assert complaint(found) == said


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("completed", Status.COMPLETED),
        ("SUCCEEDED", Status.COMPLETED),
        ("failed", Status.FAILED),
        ("error", Status.FAILED),
        ("cancelled", Status.CANCELLED),
        ("canceled", Status.CANCELLED),
        ("in_progress", Status.UNDER_WAY),
        ("polishing", Status.UNDER_WAY),
        (None, Status.UNDER_WAY),
    ],
)
def test_every_status_has_a_meaning(word: str | None, status: Status) -> None:
    assert task_of(answer({"code": 200, "data": {"status": word}})).status is status


@pytest.mark.parametrize(
    ("result", "urls"),
    [
        ({"images": [{"url": ["u1", "u2"]}, {"url": "u3"}, {"url": []}]}, ("u1", "u2", "u3")),
        ({"images": ["u1"]}, ("u1",)),
        ([{"url": "u1"}], ("u1",)),
        ({"images": [{"b64_json": "x"}, None, 3, {"url": None}]}, ()),
        (None, ()),
    ],
)
def test_addresses_are_found_however_they_are_nested(result: Any, urls: tuple[str, ...]) -> None:
    assert task_of(answer({"data": {"status": "completed", "result": result}})).urls == urls


@pytest.mark.parametrize(
    ("said", "progress"), [(50, 50), ("50%", 50), (170, 100), (-3, 0), (None, 0), ("half", 0), ([1], 0)]
)
def test_a_progress_is_always_between_0_and_100(said: Any, progress: int) -> None:
    assert task_of(answer({"data": {"status": "pending", "progress": said}})).progress == progress


@pytest.mark.parametrize(("said", "cost"), [(0.0085, 0.0085), ("0.01", 0.01), (True, None), ("free", None)])
def test_a_cost_is_a_number_or_unknown(said: Any, cost: float | None) -> None:
    assert task_of(answer({"data": {"status": "completed", "cost": said}})).cost_usd == cost


def test_a_task_is_read_without_its_envelope_too() -> None:
    assert task_of(answer({"id": "task_1", "status": "completed"})).status is Status.COMPLETED


def test_a_named_task_counts_whatever_else_is_said() -> None:
    assert ticket_of(answer({"code": 500, "data": [{"task_id": "task_1"}]})) == "task_1"


@pytest.mark.parametrize("content", [{}, [], None, {"data": []}, {"data": "?"}, {"data": [{"task_id": ""}]}])
def test_a_success_without_a_task_proves_nothing(content: Any) -> None:
    with pytest.raises(ProviderError) as caught:
        ticket_of(answer(content))
    assert not caught.value.refused


@pytest.mark.parametrize("status", [500, 502, 503, 504, 524])
@pytest.mark.parametrize("text", ["", "<html>safety system</html>", "null"])
def test_a_page_of_a_gateway_proves_nothing(status: int, text: str) -> None:
    error = refusal(Answer(status, httpx.Headers(), text))
    assert (error.fault, error.refused) == (Fault.GATEWAY, False)


def test_an_error_about_a_running_task_proves_nothing() -> None:
    assert not refusal(answer({"error": {"message": "Access forbidden"}}, 403), accepted=True).refused


@pytest.mark.parametrize(
    ("text", "stage", "categories"),
    [
        ("rejected by the safety system. safety_violations=[sexual].", None, ("sexual",)),
        ("the generated image breaks our content policy", "output", ()),
        ("sensitive content in the input image", "reference", ()),
        ("content moderation failed: prompt", "prompt", ()),
        ("ResponsibleAIPolicyViolation safety_violations=[]", None, ()),
    ],
)
def test_a_review_is_recognised_by_its_words(
    text: str, stage: str | None, categories: tuple[str, ...]
) -> None:
    assert is_moderation(text)
    assert (stage_of(text), categories_of(text)) == (stage, categories)


def test_retry_after_is_seconds_or_a_date_or_nothing() -> None:
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)
    assert retry_after({"retry-after": "2.5"}) == 2.5
    assert 28 <= (retry_after({"retry-after": soon}) or 0) <= 30
    assert retry_after({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}) == 0
    assert [retry_after({"retry-after": said}) for said in ("", "soon", "inf", "nan")] == [None] * 4


@pytest.mark.anyio
async def test_our_key_is_blacked_out_of_whatever_comes_back() -> None:
    echo = httpx.MockTransport(lambda request: httpx.Response(401, text=f"wrong {request.headers['key']}"))
    async with httpx.AsyncClient(transport=echo) as client:
        request = client.build_request("GET", "https://api.example/", headers={"key": "sk-canary"})
        assert (await ask(client, request, 1, "sk-canary")).text == "wrong [key]"


@pytest.mark.anyio
async def test_our_key_is_blacked_out_of_a_failure_too() -> None:
    async with httpx.AsyncClient(trust_env=False) as client:
        request = client.build_request("GET", "http://127.0.0.1:9/", headers={"key": "sk-canary\n"})
        with pytest.raises(ProviderError) as caught:
            await ask(client, request, 1, "sk-canary")
    assert "sk-canary" not in f"{caught.value!r}"
    assert caught.value.__suppress_context__
