"""How far an image is, told while it is made: seldom enough for the database, the files and the page."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from math import inf

import structlog

from lorai_app.store import images
from lorai_app.store.database import Database
from lorai_app.store.files import Files, preview_of
from lorai_app.store.work import Task

PROGRESS_SECONDS = 1.0
PREVIEW_SECONDS = 0.5

log = structlog.get_logger()


@dataclass
class Progress:
    """What is told of one attempt; nothing that goes wrong with a preview is the image's trouble."""

    database: Database
    files: Files
    clock: Callable[[], datetime]
    task: Task
    _told: int = -1
    _told_at: float = -inf
    _shown_at: float = -inf
    _complained: bool = False

    async def report(self, progress: int, preview: bytes | None = None) -> None:
        """Writes it down when it is time; what comes too soon is dropped, for the next will say more."""
        now = time.monotonic()
        shown = False
        if preview is not None and now - self._shown_at >= PREVIEW_SECONDS:
            self._shown_at = now
            shown = await self._keep(preview)
        moved = progress > self._told and now - self._told_at >= PROGRESS_SECONDS
        if not shown and not moved:
            return
        self._told, self._told_at = max(progress, self._told), now
        async with self.database.begin() as session:
            running = await images.mark_progress(
                session,
                self.task.image,
                self.task.attempt,
                self._told,
                self.clock(),
                with_preview=shown,
            )
        if shown and not running:
            await self.files.delete(preview_of(self.task.image))  # it ended while the file was written

    async def _keep(self, preview: bytes) -> bool:
        try:
            await self.files.put(preview_of(self.task.image), preview)
        except Exception:
            if not self._complained:
                log.exception("preview.not_kept", image=self.task.image)
            self._complained = True
            return False
        return True
