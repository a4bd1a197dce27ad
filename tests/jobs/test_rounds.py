"""The engine's rounds, on a real engine: what was missed is begun, what was abandoned is released, what is old goes."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from dbos import DBOS
from sqlalchemy import text

from lorai_app.domain.generation import ImageState
from lorai_app.domain.history import TRASH_DAYS
from lorai_app.jobs import reconcile, workflow
from lorai_app.jobs.engine import Engine
from lorai_app.store import images
from lorai_app.store.files import preview_of
from tests.support.people import ANA
from tests.support.photos import photo as teal
from tests.support.trash import files_in, in_trash, trashed
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


@pytest.fixture
async def engine(idle: Workshop, tmp_path: Path) -> AsyncIterator[Engine]:
    """An engine whose rounds are made by the tests alone."""
    engine = Engine(tmp_path, idle.maker)
    await engine.start()
    for round in engine._rounds:
        round.cancel()
    yield engine
    await engine.stop()


async def once(round: Callable[..., object], *given: object) -> None:
    """One turn of a round that would go on for ever."""
    task = asyncio.ensure_future(round(*given))  # type: ignore[arg-type]
    await asyncio.sleep(1.0)
    task.cancel()


async def test_an_image_whose_enqueueing_was_missed_is_begun(idle: Workshop, engine: Engine) -> None:
    made = await idle.press(ANA)
    await once(reconcile.reconcile, idle.maker, engine.enqueue)
    seen = await idle.until(ANA, made.id, lambda generation: not generation.under_way)
    assert [image.state for image in seen.images] == [ImageState.DELIVERED]


async def test_an_image_whose_workflow_ended_without_it_is_released(idle: Workshop, engine: Engine) -> None:
    made = await idle.press(ANA, "an owl [slow=30]")
    (image,) = made.images
    await engine.enqueue([(image.id, image.attempt)])
    await DBOS.cancel_workflow_async(workflow.workflow_id(image.id, image.attempt))
    await once(reconcile.reconcile, idle.maker, engine.enqueue)
    seen = await idle.see(ANA, made.id)
    assert seen.images[0].state is ImageState.FAILED
    assert seen.images[0].reason
    assert "Not charged" in seen.images[0].reason.message
    assert (seen.receipt.released, seen.receipt.held) == (2, 0)


async def test_old_finished_workflows_are_forgotten_and_new_ones_kept(idle: Workshop, engine: Engine) -> None:
    made = await idle.press(ANA)
    await engine.enqueue([(image.id, image.attempt) for image in made.images])
    await idle.until(ANA, made.id, lambda generation: not generation.under_way)
    await asyncio.sleep(0.5)
    await once(reconcile.tidy, idle.maker)
    assert len(await DBOS.list_workflows_async()) == 1
    idle.clock.ahead += reconcile.KEPT_WORKFLOWS + timedelta(hours=1)
    await once(reconcile.tidy, idle.maker)
    assert await DBOS.list_workflows_async() == []


async def test_a_preview_that_a_crash_left_goes_at_the_next_round(idle: Workshop, engine: Engine) -> None:
    (image,) = (await idle.press(ANA)).images
    await idle.files.put(preview_of(image.id), b"drawn")
    async with idle.database.begin() as session:
        await images.mark_submitted(session, image.id, 1, idle.clock())
        await images.mark_progress(session, image.id, 1, 50, idle.clock(), with_preview=True)
        reason = workflow.broken("an incident")
        await images.end_without(session, image.id, 1, ImageState.FAILED, reason, idle.clock())
    await once(reconcile.tidy, idle.maker)
    with pytest.raises(FileNotFoundError):
        await idle.files.get(preview_of(image.id))


async def test_what_was_in_the_trash_for_a_week_is_destroyed_at_the_next_round(
    workshop: Workshop, engine: Engine, tmp_path: Path
) -> None:
    old = await trashed(workshop, "an old owl")
    workshop.clock.forward(days=TRASH_DAYS, hours=-1)
    new = await trashed(workshop, "a new owl")
    workshop.clock.forward(hours=2)
    await once(reconcile.tidy, workshop.maker)
    assert await in_trash(workshop) == [new.id]
    assert not any(old.id in name for name in files_in(tmp_path / "files"))


async def test_a_round_goes_on_when_a_part_of_it_fails(
    workshop: Workshop, engine: Engine, tmp_path: Path
) -> None:
    await trashed(workshop)
    workshop.clock.forward(days=TRASH_DAYS, hours=1)
    photo = await workshop.studio.add_reference(ANA, teal())
    workshop.clock.forward(days=2)
    async with workshop.database.begin() as session:
        await session.exec(text("ALTER TABLE share RENAME TO not_there"))
    await once(reconcile.tidy, workshop.maker)
    assert await workshop.studio.references(ANA, (photo.id,)) == {}
