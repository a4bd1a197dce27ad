"""The durable engine behind one thin door: start it, hand it images, stop it. Only `jobs` knows that it is DBOS."""

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import structlog
from dbos import DBOS, DBOSConfig, DBOSPortableJSONSerializer, SetWorkflowID

from lorai_app.jobs import reconcile, slots, workflow
from lorai_app.studio.make import Maker

QUEUE = "images"
IMAGES_AT_ONCE = 200
"""Images that one process follows; nearly all of them only wait for their provider."""
POLL_SECONDS = 0.1
WORKFLOW_VERSION = "1"
"""Changed only when the workflow's body changes: a workflow begun under another version is never resumed."""

log = structlog.get_logger()


@dataclass
class Engine:
    """The engine of this process; `folder` keeps its database and the slots of all processes."""

    folder: Path
    maker: Maker
    _slot: slots.Slot | None = None
    _rounds: list[asyncio.Task[None]] = field(default_factory=list)

    @property
    def running(self) -> bool:
        return self._slot is not None and all(not round.done() for round in self._rounds)

    async def start(self) -> None:
        """Takes a slot, resumes what an earlier process left in it, and watches over the others."""
        self._slot = slots.take_any(self.folder / "slots")
        workflow.employ(self.maker)
        DBOS(config=_config(self.folder / "jobs.db", self._slot.name))
        _log_through_ours(DBOS.logger)
        DBOS.launch()  # in this very thread: its loop becomes the one that workflows run on
        await DBOS.register_queue_async(
            QUEUE, worker_concurrency=IMAGES_AT_ONCE, polling_interval_sec=POLL_SECONDS
        )
        self._rounds = [
            asyncio.create_task(reconcile.sweep(self.folder / "slots", self._slot.name)),
            asyncio.create_task(reconcile.reconcile(self.maker, self.enqueue)),
            asyncio.create_task(reconcile.tidy(self.maker)),
        ]

    async def enqueue(self, images: Sequence[tuple[str, int]]) -> None:
        """Begins the work on these (image, attempt) pairs; one that has begun is not begun again."""
        try:
            for image, attempt in images:
                with SetWorkflowID(workflow.workflow_id(image, attempt)):
                    await DBOS.enqueue_workflow_async(QUEUE, workflow.make_image, image, attempt)
        except Exception:
            # the rows are committed and the press has succeeded: the reconciler brings what was missed
            log.exception("engine.enqueue", images=images)

    async def stop(self) -> None:
        """Stops taking work; what is under way is resumed by the next process."""
        for round in self._rounds:
            round.cancel()
            with suppress(asyncio.CancelledError):
                await round
        DBOS.logger.setLevel(
            logging.ERROR
        )  # it warns of every workflow that is broken off: that is what is meant
        # first the engine, so that it can't take the broken-off work for ended
        await asyncio.to_thread(DBOS.destroy, workflow_completion_timeout_sec=0)
        await workflow.lay_down()
        if self._slot:
            self._slot.give_back()
            self._slot = None


def _log_through_ours(logger: logging.Logger) -> None:
    """DBOS brings a handler of its own; its lines are to look like all others."""
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
    logger.propagate = True
    logger.setLevel(logging.WARNING)


def _config(database: Path, executor: str) -> DBOSConfig:
    return DBOSConfig(
        name="lorai",
        system_database_url=f"sqlite:///{database}",
        executor_id=executor,
        application_version=WORKFLOW_VERSION,
        serializer=DBOSPortableJSONSerializer(),
        max_executor_threads=32,
        log_level="WARNING",
        enable_otlp=False,
    )
