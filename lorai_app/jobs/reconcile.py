"""The rounds that nobody asked for: resume what dead processes left, find what was missed, throw away what is old."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import structlog
from dbos import DBOS

from lorai_app.domain.history import TRASH_DAYS
from lorai_app.domain.references import KEPT_UNUSED_HOURS
from lorai_app.jobs import slots
from lorai_app.jobs.workflow import broken, workflow_id
from lorai_app.studio import upkeep
from lorai_app.studio.make import Maker

SWEEP_SECONDS = 3.0
RECONCILE_SECONDS = 5.0
TIDY_SECONDS = 3600.0
KEPT_WORKFLOWS = timedelta(days=2)
BATCH = 500
ENDED = ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]

log = structlog.get_logger()


async def sweep(folder: Path, own: str) -> None:
    """Every few seconds: an executor with work whose slot nobody holds is dead, and its work is resumed here."""
    while True:
        with _logged("engine.sweep"):
            pending = await DBOS.list_workflows_async(status="PENDING", load_input=False, load_output=False)
            for name in {one.executor_id for one in pending if one.executor_id} - {own}:
                if slot := slots.take(folder, name):
                    with slot:
                        await asyncio.to_thread(DBOS._recover_pending_workflows, [name])
        await asyncio.sleep(SWEEP_SECONDS)


async def reconcile(maker: Maker, enqueue: Callable[[Sequence[tuple[str, int]]], Awaitable[None]]) -> None:
    """Every few seconds: an image under way without a living workflow is begun, or ended and released."""
    while True:
        with _logged("engine.reconcile"):
            for batch in _batches(await upkeep.under_way(maker.database)):
                await _reconcile(maker, batch, enqueue)
        await asyncio.sleep(RECONCILE_SECONDS)


async def tidy(maker: Maker) -> None:
    """Every hour: old finished workflows and trash, photos that no generation used, and files that a crash left."""
    while True:
        with _logged("engine.tidy"):
            before = (maker.clock() - KEPT_WORKFLOWS).isoformat()
            while old := await DBOS.list_workflows_async(
                status=ENDED, end_time=before, limit=BATCH, load_input=False, load_output=False
            ):
                await DBOS.delete_workflows_async([one.workflow_id for one in old])
        with _logged("tidy.trash"):
            long_ago = maker.clock() - timedelta(days=TRASH_DAYS)
            await upkeep.empty_trash(maker.database, maker.files, maker.clock(), before=long_ago)
        with _logged("tidy.photos"):
            await upkeep.forget_unused(
                maker.database, maker.files, maker.clock() - timedelta(hours=KEPT_UNUSED_HOURS)
            )
        with _logged("tidy.files"):
            await upkeep.forget_previews(maker.database, maker.files)
            await upkeep.forget_leftovers(maker.database, maker.files, maker.clock())
        await asyncio.sleep(TIDY_SECONDS)


async def _reconcile(
    maker: Maker,
    images: Sequence[tuple[str, int]],
    enqueue: Callable[[Sequence[tuple[str, int]]], Awaitable[None]],
) -> None:
    found = await DBOS.list_workflows_async(
        workflow_ids=[workflow_id(*image) for image in images], load_input=False, load_output=False
    )
    status = {one.workflow_id: one.status for one in found}
    await enqueue([image for image in images if workflow_id(*image) not in status])
    for image in images:
        if status.get(workflow_id(*image)) in ENDED:
            # its workflow ended without ending it; an image that ended meanwhile is left alone by its guard
            incident = workflow_id(*image)[-8:]
            if await maker.give_up(*image, broken(incident)):
                log.error("engine.abandoned", image=image, workflow=status[workflow_id(*image)])


def _batches(images: Sequence[tuple[str, int]]) -> list[Sequence[tuple[str, int]]]:
    return [images[start : start + BATCH] for start in range(0, len(images), BATCH)]


@contextmanager
def _logged(what: str) -> Iterator[None]:
    """A round that fails is logged and comes again: it must not end the rounds."""
    try:
        yield
    except Exception:
        log.exception(what)
