"""What a visitor made: listed, and put in the trash."""

from datetime import datetime

from lorai_app.domain.errors import StillRunning
from lorai_app.domain.generation import Generation
from lorai_app.domain.visitor import Visitor
from lorai_app.store import generations, images
from lorai_app.studio.parts import Parts


class Remembering(Parts):
    """History and the trash."""

    async def history(self, visitor: Visitor, before: datetime | None, limit: int) -> list[Generation]:
        """The visitor's generations, newest first."""
        async with self.database.begin() as session:
            found = await generations.newest(session, visitor.id, before, limit)
        return [await self.estimates.timed(generation) for generation in found]

    async def delete(self, visitor: Visitor, id: str) -> None:
        """To the trash; StillRunning while an image is being made."""
        await self._mine(visitor, id)
        async with self.database.begin() as session:
            if not await images.trash(session, id, self.clock()):
                raise StillRunning("Images are still being made. Delete this when they have ended.")
