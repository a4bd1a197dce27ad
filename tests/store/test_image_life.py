"""An image ends once, in the attempt that it is in, whoever else tries."""

import asyncio

import pytest

from lorai_app.domain.generation import Generation, ImageState, Picture, Reason
from lorai_app.store import images, work
from tests.support.people import ANA
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio
GONE = Reason("task_failed", "Gone. Not charged.", "output", ("violence",))
PICTURE = Picture(64, 48, "image/png", "hash", 1.5, "a better owl", "req-1")


async def test_delivered_or_failed_but_never_both(idle: Workshop) -> None:
    for number in range(5):
        made = await idle.press(ANA, f"owl {number}")
        won = await asyncio.gather(deliver(idle, made), fail(idle, made), deliver(idle, made))
        assert won.count(True) == 1
        seen = await idle.see(ANA, made.id)
        assert seen.receipt.settled + seen.receipt.released == seen.receipt.reserved == 2
    await idle.assert_adds_up()


async def test_what_was_delivered_keeps_everything_that_is_told_of_it(idle: Workshop) -> None:
    made = await idle.press(ANA)
    assert await deliver(idle, made)
    (image,) = (await idle.see(ANA, made.id)).images
    assert (image.picture, image.progress, image.credits, image.reason) == (PICTURE, 100, 2, None)


async def test_a_reason_is_kept_whole(idle: Workshop) -> None:
    made = await idle.press(ANA)
    assert await fail(idle, made)
    (image,) = (await idle.see(ANA, made.id)).images
    assert (image.reason, image.picture, image.credits) == (GONE, None, 0)


async def test_what_is_queued_is_submitted_once(idle: Workshop) -> None:
    made = await idle.press(ANA)
    assert [await submit(idle, made), await submit(idle, made)] == [True, False]
    await idle.studio.cancel(ANA, made.id)
    assert (await idle.see(ANA, made.id)).images[0].state is ImageState.RUNNING


async def test_what_was_cancelled_is_not_submitted(idle: Workshop) -> None:
    made = await idle.press(ANA)
    await idle.studio.cancel(ANA, made.id)
    assert not await submit(idle, made)


async def test_an_old_attempt_can_no_longer_end_the_image(idle: Workshop) -> None:
    made = await idle.press(ANA)
    await fail(idle, made)
    await idle.studio.retry(ANA, made.id, "again")
    assert not await deliver(idle, made, attempt=1)
    assert not await fail(idle, made, attempt=1)
    async with idle.database.begin() as session:
        assert await work.task(session, made.images[0].id, 1) is None
        assert await work.task(session, made.images[0].id, 2) is not None
    assert await deliver(idle, made, attempt=2)
    await idle.assert_adds_up()


async def test_only_what_was_blocked_or_failed_begins_again(idle: Workshop) -> None:
    made = await idle.press(ANA)
    assert not await begin_again(idle, made)
    await deliver(idle, made)
    assert not await begin_again(idle, made)


async def test_progress_of_what_has_ended_is_not_told(idle: Workshop) -> None:
    made = await idle.press(ANA)
    await fail(idle, made)
    async with idle.database.begin() as session:
        assert not await images.mark_progress(
            session, made.images[0].id, 1, 50, idle.clock(), with_preview=True
        )
    (image,) = (await idle.see(ANA, made.id)).images
    assert (image.progress, image.previews) == (0, 0)


async def deliver(workshop: Workshop, made: Generation, attempt: int = 1) -> bool:
    async with workshop.database.begin() as session:
        return await images.deliver(session, made.images[0].id, attempt, PICTURE, 0.01, workshop.clock())


async def fail(workshop: Workshop, made: Generation, attempt: int = 1) -> bool:
    async with workshop.database.begin() as session:
        return await images.end_without(
            session, made.images[0].id, attempt, ImageState.FAILED, GONE, workshop.clock()
        )


async def submit(workshop: Workshop, made: Generation) -> bool:
    async with workshop.database.begin() as session:
        return await images.mark_submitted(session, made.images[0].id, 1, workshop.clock())


async def begin_again(workshop: Workshop, made: Generation) -> bool:
    async with workshop.database.begin() as session:
        return await images.begin_again(session, made.images[0].id, 1, workshop.clock())
