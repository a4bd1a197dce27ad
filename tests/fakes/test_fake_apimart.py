"""The fake is as strict as the real one, and says what it saw."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.fakes.apimart import FakeApimart
from tests.fakes.serving import served

ORDER: dict[str, Any] = {"model": "gpt-image-2", "prompt": "an owl", "n": 1, "size": "1:1"}


@pytest.fixture(scope="module")
def api() -> Iterator[httpx.Client]:
    headers = {"Authorization": "Bearer any"}
    with (
        served(FakeApimart()) as site,
        httpx.Client(base_url=site, headers=headers, trust_env=False) as client,
    ):
        yield client


def order(api: httpx.Client, key: str = "", **changes: Any) -> httpx.Response:
    headers = {"Idempotency-Key": key} if key else {}
    return api.post("/v1/images/generations", json=ORDER | changes, headers=headers)


@pytest.mark.parametrize(
    "changes",
    [
        {"n": "1"},
        {"n": True},
        {"n": 2},
        {"size": "1024x1024"},
        {"size": "3:5"},
        {"prompt": " "},
        {"model": "gpt-image-9"},
        {"response_format": "url"},
        {"quality": "high"},
        {"image_urls": "https://h/1.png"},
        {"image_urls": [{"url": "https://h/1.png"}]},
        {"image_urls": ["data:image/png;base64,iVBORw0KGgo="]},
        {"image_urls": ["https://h/1.png"] * 16},
    ],
    ids=str,
)
def test_what_the_real_one_refuses_is_refused(api: httpx.Client, changes: dict[str, Any]) -> None:
    assert order(api, **changes).status_code == 400


def test_a_call_without_a_key_is_refused(api: httpx.Client) -> None:
    answer = api.post("/v1/images/generations", json=ORDER, headers={"Authorization": ""})
    assert answer.status_code == 401


@pytest.mark.parametrize(
    "file",
    [("a.png", b"\x89PNG", "application/octet-stream"), ("a.png", b"%PDF", "image/png")],
)
def test_a_file_that_is_no_photo_is_refused(api: httpx.Client, file: tuple[str, bytes, str]) -> None:
    assert api.post("/v1/uploads/images", files={"file": file}).status_code == 400


def test_a_replay_is_the_same_task_and_says_so(api: httpx.Client) -> None:
    first, again, other = order(api, "a-0-1"), order(api, "a-0-1"), order(api, "a-0-1", prompt="a fox")
    assert first.json() == again.json()
    assert "idempotency-replayed" not in first.headers
    assert again.headers["idempotency-replayed"] == "true"
    assert other.json()["error"]["code"] == "idempotency_key_reused"


def test_a_word_can_be_aimed_at_one_image_and_at_its_first_attempt(api: httpx.Client) -> None:
    prompt = "an owl [blocked:1] [402:2:once]"
    answers = {
        key: order(api, f"b-{key}", prompt=prompt).status_code for key in ("0-1", "1-1", "1-2", "2-1", "2-2")
    }
    assert answers == {"0-1": 200, "1-1": 400, "1-2": 400, "2-1": 402, "2-2": 200}


def test_uploads_are_scripted_and_everything_is_shown_in_the_log(api: httpx.Client) -> None:
    api.post("/__forget")
    api.post("/__uploads", json=["429"])
    photo = ("a.png", b"\x89PNG", "image/png")
    statuses = [api.post("/v1/uploads/images", files={"file": photo}).status_code for _ in range(2)]
    assert statuses == [429, 200]
    order(api, "c-0-1")
    assert [seen["kind"] for seen in api.get("/__log").json()] == ["upload", "upload", "submit"]
    (seen,) = api.get("/__log?kind=submit").json()
    assert (seen["key"], seen["status"]) == ("c-0-1", 200)
    assert seen["task"]


def test_it_runs_by_itself_and_stops_when_told() -> None:
    command = [sys.executable, "-m", "tests.fakes.apimart", "--port", "0", "--key", "secret"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ) as process:
        assert process.stdout
        site = process.stdout.readline().split()[-1]
        wrong = {"Authorization": "Bearer wrong"}
        assert httpx.get(f"{site}/v1/tasks/x", headers=wrong, trust_env=False).status_code == 401
        assert httpx.get(f"{site}/__log", trust_env=False).status_code == 200
        process.send_signal(signal.SIGTERM)
        process.wait(10)
