"""What can still be taken back, and what goes on."""

import pytest

from lorai_app.domain.errors import NotFound, StillRunning
from lorai_app.domain.generation import GenerationState, ImageState
from tests.fakes.apimart import FakeApimart
from tests.support.people import ANA
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


async def test_what_was_not_sent_is_cancelled_and_released(idle: Workshop, fake: FakeApimart) -> None:
    made = await idle.press(ANA, count=3)
    cancelled = await idle.studio.cancel(ANA, made.id)
    assert cancelled.state is GenerationState.CANCELLED
    assert all(image.reason and image.reason.message.endswith("Not charged.") for image in cancelled.images)
    assert (cancelled.receipt.released, cancelled.receipt.held) == (6, 0)
    assert (await idle.studio.purse(ANA)).balance == 10
    idle.work()
    await idle.done()
    assert fake.seen("submit") == []
    await idle.assert_adds_up()


async def test_what_was_sent_goes_on_and_is_billed(workshop: Workshop) -> None:
    made = await workshop.press(ANA, "an owl [slow=0.4]")
    await workshop.until(ANA, made.id, lambda seen: seen.images[0].state is ImageState.RUNNING)
    after = await workshop.studio.cancel(ANA, made.id)
    assert after.images[0].state is ImageState.RUNNING
    assert after.receipt.held == 2
    await workshop.done()
    seen = await workshop.see(ANA, made.id)
    assert (seen.images[0].state, seen.receipt.settled) == (ImageState.DELIVERED, 2)


async def test_a_generation_can_be_part_cancelled_and_part_delivered(idle: Workshop) -> None:
    made = await idle.press(ANA, "an owl [slow=0.3]", 2)
    idle.work([(made.images[0].id, 1)])
    await idle.until(ANA, made.id, lambda seen: seen.images[0].state is ImageState.RUNNING)
    await idle.studio.cancel(ANA, made.id)
    await idle.done()
    seen = await idle.see(ANA, made.id)
    assert [image.state for image in seen.images] == [ImageState.DELIVERED, ImageState.CANCELLED]
    assert seen.state is GenerationState.FINISHED
    assert (seen.receipt.settled, seen.receipt.released) == (2, 2)
    await idle.assert_adds_up()


async def test_cancelling_twice_releases_once(idle: Workshop) -> None:
    made = await idle.press(ANA)
    await idle.studio.cancel(ANA, made.id)
    again = await idle.studio.cancel(ANA, made.id)
    assert again.receipt.released == 2
    assert (await idle.studio.purse(ANA)).balance == 10


async def test_nothing_is_deleted_while_it_runs(idle: Workshop) -> None:
    made = await idle.press(ANA)
    with pytest.raises(StillRunning):
        await idle.studio.delete(ANA, made.id)
    assert (await idle.see(ANA, made.id)).state is GenerationState.QUEUED


async def test_what_is_deleted_is_gone_for_its_visitor_too(workshop: Workshop) -> None:
    made = await workshop.press(ANA)
    await workshop.done()
    await workshop.studio.delete(ANA, made.id)
    for look in (workshop.studio.generation, workshop.studio.delete, workshop.studio.cancel):
        with pytest.raises(NotFound):
            await look(ANA, made.id)
    assert (await workshop.studio.history(ANA, None, 20)).items == ()
    assert (await workshop.studio.purse(ANA)).balance == 8


async def test_the_key_of_what_was_deleted_gives_it_back_as_it_is_and_makes_nothing_new(
    workshop: Workshop,
) -> None:
    made = await workshop.press(ANA, "an owl [failed:once]", key="key-1")
    await workshop.done()
    await workshop.studio.retry(ANA, made.id, "again")
    await workshop.done()
    await workshop.studio.delete(ANA, made.id)
    pressed = await workshop.press(ANA, "an owl [failed:once]", key="key-1")
    retried, new = await workshop.studio.retry(ANA, made.id, "again")
    assert (pressed.id, retried.id, new) == (made.id, made.id, False)
    assert pressed.deleted
    assert (await workshop.studio.purse(ANA)).balance == 8
    with pytest.raises(NotFound):
        await workshop.see(ANA, made.id)


async def test_what_is_in_the_trash_is_not_retried(workshop: Workshop) -> None:
    made = await workshop.press(ANA, "an owl [failed]")
    await workshop.done()
    await workshop.studio.delete(ANA, made.id)
    with pytest.raises(NotFound, match="Restore it first"):
        await workshop.studio.retry(ANA, made.id, "again")
    assert (await workshop.studio.purse(ANA)).balance == 10
