"""Waiting for a task of APIMart's and bringing its file home, whatever the server does meanwhile."""

from io import BytesIO

import pytest
from PIL import Image

from lorai_app.domain.catalog import CATALOG, RATIOS
from lorai_app.providers import Fault, Made, Order, ProviderError
from lorai_app.providers.apimart import Apimart
from lorai_app.providers.apimart.patience import Poll
from tests.fakes.apimart import FakeApimart

pytestmark = pytest.mark.anyio


async def make(apimart: Apimart, prompt: str, key: str = "0f3a-0-1", heard: list[int] | None = None) -> Made:
    async def report(progress: int, preview: bytes | None = None) -> None:
        if heard is not None:
            heard.append(progress)

    body = apimart.body(Order(CATALOG["gpt-image-2"], prompt, RATIOS["16:9"], seed=1), [])
    return await apimart.collect(await apimart.submit(key, body), body, report)


async def failure(apimart: Apimart, prompt: str) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        await make(apimart, prompt)
    return caught.value


def is_whole(made: Made) -> bool:
    picture = Image.open(BytesIO(made.data))
    picture.load()
    return picture.size == (1536, 864)


async def test_an_image_comes_home_with_its_cost(apimart: Apimart) -> None:
    made = await make(apimart, "an owl")
    assert is_whole(made)
    assert made.cost_usd == 0.0085
    assert made.request_id


@pytest.mark.parametrize(
    "scenario",
    [
        "object",
        "202",
        "url-string",
        "url-many",
        "url-entries",
        "statuses",
        "succeeded",
        "flaky",
        "404-twice",
        "expired-once",
        "empty-once",
        "truncated-once",
        "file-500-once",
    ],
)
async def test_an_image_is_delivered_in_spite_of(apimart: Apimart, fake: FakeApimart, scenario: str) -> None:
    assert is_whole(await make(apimart, f"an owl [{scenario}]"))
    assert len(fake.seen("submit")) == 1


@pytest.mark.parametrize("scenario", ["failed", "failed-string", "failed-number", "failed-silently"])
async def test_a_failed_task_costs_nothing(apimart: Apimart, scenario: str) -> None:
    error = await failure(apimart, f"an owl [{scenario}]")
    assert (error.fault, error.refused) == (Fault.TASK_FAILED, True)


@pytest.mark.parametrize("scenario", ["cancelled", "canceled"])
async def test_a_cancelled_task_costs_nothing(apimart: Apimart, scenario: str) -> None:
    error = await failure(apimart, f"an owl [{scenario}]")
    assert (error.fault, error.refused) == (Fault.TASK_FAILED, True)


@pytest.mark.parametrize(
    ("scenario", "stage"), [("blocked-task", None), ("blocked-code", None), ("blocked-output", "output")]
)
async def test_a_block_inside_a_task_is_recognised(
    apimart: Apimart, scenario: str, stage: str | None
) -> None:
    error = await failure(apimart, f"an owl [{scenario}]")
    assert (error.fault, error.refused, error.stage) == (Fault.MODERATION, True, stage)


async def test_a_task_that_is_denied_three_times_is_gone_but_may_be_billed(
    apimart: Apimart, fake: FakeApimart
) -> None:
    error = await failure(apimart, "an owl [404-always]")
    assert (error.fault, error.refused) == (Fault.NOT_FOUND, False)
    assert len(fake.seen("poll")) == 3


async def test_a_key_that_was_revoked_meanwhile_proves_nothing(apimart: Apimart) -> None:
    error = await failure(apimart, "an owl [poll-401]")
    assert (error.fault, error.refused) == (Fault.AUTH, False)


async def test_a_task_without_end_is_given_up_after_the_ceiling(impatient: Apimart) -> None:
    error = await failure(impatient, "an owl [forever]")
    assert (error.fault, error.refused) == (Fault.TIMEOUT, False)


async def test_a_success_without_a_file_is_an_empty_result(apimart: Apimart) -> None:
    assert (await failure(apimart, "an owl [no-url]")).fault is Fault.EMPTY_RESULT


@pytest.mark.parametrize(
    ("scenario", "fault", "fetched"),
    [
        ("expired", Fault.EXPIRED_URL, 2),
        ("empty", Fault.EMPTY_RESULT, 3),
        ("truncated", Fault.CONNECTION, 3),
    ],
)
async def test_a_file_that_never_arrives_is_tried_a_few_times_only(
    apimart: Apimart, fake: FakeApimart, scenario: str, fault: Fault, fetched: int
) -> None:
    error = await failure(apimart, f"an owl [{scenario}]")
    assert (error.fault, error.refused) == (fault, False)
    assert len(fake.seen("file")) == fetched


async def test_a_fresh_address_is_asked_for_when_the_first_has_expired(
    apimart: Apimart, fake: FakeApimart
) -> None:
    await make(apimart, "an owl [expired-once]")
    first, second = (request.path for request in fake.seen("file"))
    assert first != second


async def test_the_progress_is_told_only_when_it_grows(apimart: Apimart) -> None:
    heard: list[int] = []
    await make(apimart, "an owl [slow=0.3]", heard=heard)
    assert heard == sorted(set(heard))
    assert len(heard) > 3
    assert heard[-1] == 100


async def test_collecting_can_begin_again(apimart: Apimart, fake: FakeApimart) -> None:
    body = apimart.body(Order(CATALOG["gpt-image-2"], "an owl", RATIOS["16:9"], seed=1), [])
    ticket = await apimart.submit("0f3a-0-1", body)

    async def report(progress: int, preview: bytes | None = None) -> None: ...

    assert await apimart.collect(ticket, body, report) == await apimart.collect(ticket, body, report)
    assert len(fake.tasks) == 1


async def test_the_images_of_a_batch_have_their_own_outcomes(apimart: Apimart) -> None:
    prompt = "owls [blocked-task:1] [failed:2:once]"
    assert is_whole(await make(apimart, prompt, "0f3a-0-1"))
    for key, fault in (("0f3a-1-1", Fault.MODERATION), ("0f3a-2-1", Fault.TASK_FAILED)):
        with pytest.raises(ProviderError) as caught:
            await make(apimart, prompt, key)
        assert caught.value.fault is fault
    assert is_whole(await make(apimart, prompt, "0f3a-2-2"))


async def test_english_messages_are_asked_for(apimart: Apimart, fake: FakeApimart) -> None:
    await make(apimart, "an owl")
    assert all(poll.headers["authorization"] for poll in fake.seen("poll"))
    assert all(poll.query == "language=en" for poll in fake.seen("poll"))


def test_the_waits_between_polls_are_three_to_five_seconds() -> None:
    waits = [Poll().next() for _ in range(200)]
    assert 3 <= min(waits) < 3.5
    assert 4.5 < max(waits) <= 5
    assert Poll().next(20) == 20
