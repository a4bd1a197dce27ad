"""What visitors said and everybody may read, known by heart: a page that is sent waits for no database."""

import asyncio
from dataclasses import dataclass

import structlog

from lorai_app.domain.feedback import Stories
from lorai_app.store import feedback
from lorai_app.store.database import Database

MOST_STORIES = 6
LOOKS_EVERY_SECONDS = 20.0
"""How long a page may still show what the operator has hidden meanwhile."""

log = structlog.get_logger()


@dataclass
class Board:
    """One for the process."""

    stories: Stories = ()

    async def run(self, database: Database) -> None:
        """Looks now and then what the operator has decided, for ever."""
        while True:
            try:
                await self.look(database)
            except Exception:
                log.exception("board.look")  # the next look tries again
            await asyncio.sleep(LOOKS_EVERY_SECONDS)

    async def look(self, database: Database) -> None:
        async with database.begin() as session:
            self.stories = await feedback.stories(session, MOST_STORIES)
