"""What a visitor made: found again, put in the trash and taken out of it, destroyed, and all of it forgotten."""

from contextlib import nullcontext

from lorai_app.domain.errors import NotFound, StillRunning
from lorai_app.domain.generation import Generation
from lorai_app.domain.history import Cursor, Page, Sought
from lorai_app.domain.visitor import Visitor
from lorai_app.store import forgetting, history, trash
from lorai_app.studio import upkeep
from lorai_app.studio.parts import Parts

EVERYTHING = Sought()


class Remembering(Parts):
    """History and the trash."""

    async def history(
        self, visitor: Visitor, before: Cursor | None, limit: int, sought: Sought = EVERYTHING
    ) -> Page:
        """The visitor's generations, newest first; in the trash too they are in the order of their making."""
        async with self.searching if sought.words else nullcontext(), self.database.begin() as session:
            found = await history.page(session, visitor.id, before, limit, sought)
        return Page(tuple([await self.estimates.timed(one) for one in found.items]), found.next)

    async def favour(self, visitor: Visitor, id: str, favourite: bool) -> Generation:
        """Marks it as a favourite, or as none any more."""
        await self._mine(visitor, id)
        async with self.database.begin() as session:
            await history.favour(session, id, favourite)
        return await self._mine(visitor, id)

    async def delete(self, visitor: Visitor, id: str) -> None:
        """To the trash; StillRunning while an image is being made."""
        await self._mine(visitor, id)
        async with self.database.begin() as session:
            if not await trash.put(session, id, self.clock()):
                raise StillRunning("Images are still being made. Delete this when they have ended.")

    async def restore(self, visitor: Visitor, id: str) -> Generation:
        """Out of the trash, back everywhere; what was never in it, or is back already, stays as it is."""
        async with self.database.begin() as session:
            await trash.take_out(session, visitor.id, id)
        return await self._mine(visitor, id)

    async def destroy(self, visitor: Visitor, id: str) -> None:
        """For ever, with its files; NotFound for what is not in this visitor's trash."""
        await self._mine(visitor, id, even_deleted=True)
        async with self.database.begin() as session:
            destroyed, folders = await trash.destroy(session, [id], self.clock())
        if not destroyed:
            raise NotFound("This is not in the trash. Delete it first.")
        await upkeep.clear(self.files, folders)

    async def empty_trash(self, visitor: Visitor) -> int:
        """Destroys everything in the visitor's trash; returns how many there were."""
        return await upkeep.empty_trash(self.database, self.files, self.clock(), visitor=visitor.id)

    async def forget_me(self, visitor: Visitor) -> None:
        """Deletes everything about the visitor, for ever, and signs out all their browsers; StillRunning.

        The credits go too, and unlike anywhere else the ledger: to be forgotten is their right. Nobody else's sums
        change, and what they shared is gone for everybody.
        """
        await self.limits.hit("forgetting", visitor)
        async with self.database.begin() as session:
            forgotten = await forgetting.forget(session, visitor.id, self.clock())
            if forgotten is None:
                raise StillRunning(
                    "Images are still being made. Cancel them or wait until they have ended, "
                    "then delete everything."
                )
        self.porter.end(forgotten.browsers)
        await self.board.look(self.database)  # what they said is gone from the pages, too
        await upkeep.clear(self.files, forgotten.folders)
