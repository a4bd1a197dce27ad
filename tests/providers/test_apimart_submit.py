"""Submitting to APIMart: the exact bytes, every form of a yes, and what each no proves."""

import json

import httpx
import pytest

from lorai_app.domain.catalog import CATALOG, RATIOS
from lorai_app.providers import Fault, Order, Photo, ProviderError
from lorai_app.providers.apimart import Apimart, Patience
from lorai_app.providers.download import Download
from tests.fakes.apimart import FakeApimart

pytestmark = pytest.mark.anyio
KEY = "0f3a-0-1"


def order(prompt: str, *, model: str = "gpt-image-2", ratio: str = "16:9") -> Order:
    return Order(CATALOG[model], prompt, RATIOS[ratio], seed=1)


async def submit(apimart: Apimart, prompt: str, key: str = KEY) -> str:
    return await apimart.submit(key, apimart.body(order(prompt), []))


async def refused(apimart: Apimart, prompt: str) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        await submit(apimart, prompt)
    return caught.value


async def test_the_body_holds_the_documented_fields_and_nothing_else(apimart: Apimart) -> None:
    body = json.loads(apimart.body(order("an owl — Ünïcode 🦉"), []))
    assert body == {"model": "gpt-image-2", "prompt": "an owl — Ünïcode 🦉", "n": 1, "size": "16:9"}


async def test_references_and_the_extras_of_a_model_are_in_the_body(apimart: Apimart) -> None:
    asked = order("an owl", model="gpt-image-1.5", ratio="3:2")
    body = json.loads(apimart.body(asked, ["https://h/1.png"]))
    assert body["model"] == "gpt-image-1.5-official"
    assert body["image_urls"] == ["https://h/1.png"]
    assert body["quality"] == "medium"


@pytest.mark.parametrize("model", ["gpt-image-2", "gpt-image-1.5"])
async def test_every_ratio_of_every_model_is_accepted(
    apimart: Apimart, fake: FakeApimart, model: str
) -> None:
    for ratio in CATALOG[model].ratios:
        body = apimart.body(order("an owl", model=model, ratio=ratio.name), ["https://h/1.png"])
        assert await apimart.submit(f"0f3a-{ratio.name}-1", body) in fake.tasks


async def test_the_key_and_the_exact_bytes_are_sent_like_a_browser_would(
    apimart: Apimart, fake: FakeApimart
) -> None:
    body = apimart.body(order("an owl"), [])
    await apimart.submit(KEY, body)
    (sent,) = fake.seen("submit")
    assert sent.body == body
    assert sent.headers["authorization"] == "Bearer sk-canary"
    assert sent.headers["idempotency-key"] == KEY
    assert sent.headers["content-type"] == "application/json"
    assert sent.headers["user-agent"].startswith("Mozilla/5.0")


@pytest.mark.parametrize("form", ["list", "[object]", "[202]"])
async def test_the_task_id_is_found_in_every_form_of_a_success(
    apimart: Apimart, fake: FakeApimart, form: str
) -> None:
    assert await submit(apimart, f"an owl {form}") in fake.tasks


async def test_the_same_key_and_bytes_are_the_same_task(apimart: Apimart, fake: FakeApimart) -> None:
    assert await submit(apimart, "an owl") == await submit(apimart, "an owl")
    assert len(fake.tasks) == 1


async def test_the_same_key_with_other_bytes_is_refused(apimart: Apimart) -> None:
    await submit(apimart, "an owl")
    error = await refused(apimart, "a fox")
    assert (error.fault, error.refused) == (Fault.BAD_REQUEST, True)


@pytest.mark.parametrize(
    ("scenario", "fault"),
    [
        ("400", Fault.BAD_REQUEST),
        ("code-400", Fault.BAD_REQUEST),
        ("build-failed", Fault.BAD_REQUEST),
        ("409-reused", Fault.BAD_REQUEST),
        ("401", Fault.AUTH),
        ("401-live", Fault.AUTH),
        ("402", Fault.PAYMENT),
        ("403", Fault.FORBIDDEN),
        ("403-html", Fault.FORBIDDEN),
        ("404", Fault.NOT_FOUND),
        ("413", Fault.TOO_LARGE),
        ("429", Fault.RATE_LIMITED),
        ("quota", Fault.QUOTA_EXHAUSTED),
        ("503-idempotency", Fault.UPSTREAM),
        ("blocked", Fault.MODERATION),
        ("blocked-500", Fault.MODERATION),
        ("blocked-details", Fault.MODERATION),
    ],
)
async def test_a_no_that_proves_nothing_was_accepted_is_refused(
    apimart: Apimart, fake: FakeApimart, scenario: str, fault: Fault
) -> None:
    error = await refused(apimart, f"an owl [{scenario}]")
    assert (error.fault, error.refused) == (fault, True)
    assert not fake.tasks
    assert len(fake.seen("submit")) == 1


@pytest.mark.parametrize(
    ("scenario", "fault"),
    [
        ("500", Fault.UPSTREAM),
        ("502-html", Fault.GATEWAY),
        ("524", Fault.GATEWAY),
        ("200-html", Fault.GATEWAY),
        ("reset", Fault.CONNECTION),
        ("cut", Fault.CONNECTION),
        ("409-in-progress", Fault.RATE_LIMITED),
    ],
)
async def test_a_lost_answer_proves_nothing_and_the_same_key_brings_it_back(
    apimart: Apimart, fake: FakeApimart, scenario: str, fault: Fault
) -> None:
    error = await refused(apimart, f"an owl [{scenario}]")
    assert (error.fault, error.refused) == (fault, False)
    assert len(fake.seen("submit")) == 1
    assert list(fake.tasks) == [await submit(apimart, f"an owl [{scenario}]")]


@pytest.mark.parametrize("scenario", ["hang", "post-delay=2"])
async def test_an_answer_that_never_comes_is_waited_for_only_so_long(
    impatient: Apimart, fake: FakeApimart, scenario: str
) -> None:
    error = await refused(impatient, f"an owl [{scenario}]")
    assert (error.fault, error.refused) == (Fault.TIMEOUT, False)
    assert list(fake.tasks) == [await submit(impatient, f"an owl [{scenario}]")]


async def test_an_indeterminate_outcome_stays_unknown(apimart: Apimart) -> None:
    error = await refused(apimart, "an owl [409-indeterminate]")
    assert (error.fault, error.refused) == (Fault.OUTCOME_UNKNOWN, False)


async def test_an_unknown_code_in_a_success_proves_nothing(apimart: Apimart) -> None:
    error = await refused(apimart, "an owl [code-1001]")
    assert (error.fault, error.refused) == (Fault.UPSTREAM, False)


@pytest.mark.parametrize(
    ("scenario", "low", "high"), [("429-seconds", 1, 1), ("409-in-progress", 1, 1), ("429-date", 3000, 3600)]
)
async def test_the_wait_that_is_asked_for_is_passed_on(
    apimart: Apimart, scenario: str, low: float, high: float
) -> None:
    error = await refused(apimart, f"an owl [{scenario}]")
    assert error.retry_after is not None
    assert low <= error.retry_after <= high


async def test_a_block_names_its_stage_and_what_was_found(apimart: Apimart) -> None:
    error = await refused(apimart, "an owl [blocked-details]")
    assert (error.stage, error.categories) == ("prompt", ("violence", "self-harm"))


async def test_the_request_id_is_kept_and_the_key_is_not(apimart: Apimart) -> None:
    error = await refused(apimart, "an owl [401-live]")
    assert error.request_id == "20261122abc"
    assert "sk-canary" not in f"{error!r}{error.detail}"


async def test_nobody_listening_proves_that_nothing_was_sent() -> None:
    async with httpx.AsyncClient() as client:
        nowhere = Apimart(
            client,
            "http://127.0.0.1:9/v1",
            "sk-canary",
            download=Download(client),
            patience=Patience(wait=0.01),
        )
        error = await refused(nowhere, "an owl")
        assert (error.fault, error.refused) == (Fault.CONNECTION, True)
        with pytest.raises(ProviderError):
            await nowhere.upload(Photo("p", b"x", "image/png"))
