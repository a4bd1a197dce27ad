"""Again, in the same tiles: only what was blocked or failed, and only when everything has ended."""

import asyncio
from datetime import UTC, datetime

import pytest

from lorai_app.domain.errors import (
    InvalidRequest,
    KeyReused,
    NotEnoughCredits,
    NothingToRetry,
    StillRunning,
)
from lorai_app.domain.generation import GenerationState, ImageState
from tests.fakes.apimart import FakeApimart
from tests.support.people import ANA
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


async def test_only_what_is_missing_is_made_again_in_its_place(workshop: Workshop, fake: FakeApimart) -> None:
    made = await workshop.press(ANA, "an owl [blocked:1:once] [failed:2:once]", 3)
    await workshop.done()
    before = await workshop.see(ANA, made.id)
    again, new = await workshop.studio.retry(ANA, made.id, "again")
    assert new
    assert [image.attempt for image in again.images] == [1, 2, 2]
    await workshop.done()
    seen = await workshop.see(ANA, made.id)
    assert [image.state for image in seen.images] == [ImageState.DELIVERED] * 3
    assert [image.index for image in seen.images] == [0, 1, 2]
    assert seen.images[0] == before.images[0]
    assert all(image.reason is None for image in seen.images)
    receipt = seen.receipt
    assert (receipt.reserved, receipt.settled, receipt.released, receipt.held) == (10, 6, 4, 0)
    assert {order.key for order in fake.seen("submit")[3:]} == {f"{made.id}-1-2", f"{made.id}-2-2"}
    await workshop.assert_adds_up()


async def test_a_retry_that_fails_again_can_be_retried_again(workshop: Workshop) -> None:
    made = await workshop.press(ANA, "an owl [failed]")
    for attempt in (2, 3):
        await workshop.done()
        again, _ = await workshop.studio.retry(ANA, made.id, f"again-{attempt}")
        assert again.images[0].attempt == attempt
    await workshop.done()
    receipt = (await workshop.see(ANA, made.id)).receipt
    assert (receipt.reserved, receipt.settled, receipt.released) == (6, 0, 6)
    await workshop.assert_adds_up()


async def test_nothing_is_retried_while_an_image_runs(workshop: Workshop) -> None:
    made = await workshop.press(ANA, "an owl [blocked:0] [slow=5:1]", 2)
    states = [ImageState.BLOCKED, ImageState.RUNNING]
    await workshop.until(ANA, made.id, lambda seen: [image.state for image in seen.images] == states)
    before = await workshop.rows()
    with pytest.raises(StillRunning):
        await workshop.studio.retry(ANA, made.id, "again")
    assert await workshop.rows() == before


async def test_what_was_all_delivered_is_not_retried(workshop: Workshop) -> None:
    made = await workshop.press(ANA)
    await workshop.done()
    with pytest.raises(NothingToRetry):
        await workshop.studio.retry(ANA, made.id, "again")


async def test_what_was_cancelled_is_not_retried(idle: Workshop) -> None:
    made = await idle.press(ANA)
    await idle.studio.cancel(ANA, made.id)
    with pytest.raises(NothingToRetry):
        await idle.studio.retry(ANA, made.id, "again")


async def test_the_same_key_again_retries_nothing_twice(workshop: Workshop) -> None:
    made = await workshop.press(ANA, "an owl [failed:once]")
    await workshop.done()
    first, new = await workshop.studio.retry(ANA, made.id, "again")
    again, new_again = await workshop.studio.retry(ANA, made.id, "again")
    assert (new, new_again) == (True, False)
    assert again.receipt == first.receipt
    await workshop.done()
    assert (await workshop.see(ANA, made.id)).images[0].attempt == 2


async def test_two_retries_at_once_are_one(workshop: Workshop) -> None:
    made = await workshop.press(ANA, "an owl [failed]", 2)
    await workshop.done()
    workshop.working = False
    retries = [workshop.studio.retry(ANA, made.id, f"again-{n}") for n in range(5)]
    ended = await asyncio.gather(*retries, return_exceptions=True)
    assert sum(isinstance(one, StillRunning) for one in ended) == 4
    seen = await workshop.see(ANA, made.id)
    assert [image.attempt for image in seen.images] == [2, 2]
    assert seen.receipt.reserved == 8
    await workshop.assert_adds_up()


async def test_a_key_of_a_press_is_no_key_of_a_retry(workshop: Workshop) -> None:
    made = await workshop.press(ANA, "an owl [failed]", key="key-1")
    await workshop.done()
    with pytest.raises(KeyReused):
        await workshop.studio.retry(ANA, made.id, "key-1")
    with pytest.raises(InvalidRequest):
        await workshop.studio.retry(ANA, made.id, None)


async def test_a_retry_without_credits_changes_nothing(workshop: Workshop) -> None:
    made = await workshop.press(ANA, "an owl [failed:0]", 4)
    await workshop.done()
    await workshop.press(ANA, "a fox", 2)
    await workshop.done()
    assert (await workshop.studio.purse(ANA)).balance == 0
    before = await workshop.rows()
    with pytest.raises(NotEnoughCredits):
        await workshop.studio.retry(ANA, made.id, "again")
    assert await workshop.rows() == before
    seen = await workshop.see(ANA, made.id)
    assert seen.state is GenerationState.FINISHED
    assert (seen.images[0].state, seen.images[0].attempt) == (ImageState.FAILED, 1)


async def test_a_model_that_was_retired_meanwhile_is_not_asked_again(workshop: Workshop) -> None:
    workshop.clock.set(datetime(2026, 11, 30, 12, tzinfo=UTC))
    made = await workshop.press(ANA, "an owl [failed]", model="gpt-image-1.5")
    await workshop.done()
    workshop.clock.forward(days=1)
    before = await workshop.rows()
    with pytest.raises(InvalidRequest, match="was retired"):
        await workshop.studio.retry(ANA, made.id, "again")
    assert await workshop.rows() == before
