"""Being told when a model opens."""

from lorai_app.domain.visitor import Visitor
from lorai_app.domain.waitlist import CONSENT, Waiting, Wish
from lorai_app.store import waitlist
from lorai_app.store.database import Database
from lorai_app.studio.parts import Parts


class Queueing(Parts):
    """Join the waitlist of a model."""

    async def wait_for(self, visitor: Visitor, wish: Wish) -> None:
        """Keeps the address with what it agreed to; the same answer whether it waits already or not.

        It is not kept whose visitor it was: nobody can tell an address from someone's images.
        """
        await self.limits.hit("waitlist", visitor)
        async with self.database.begin() as session:
            await waitlist.add(session, Waiting(wish.model, wish.address, CONSENT, self.clock()))


async def everybody(database: Database) -> list[Waiting]:
    """Who waits, for the operator."""
    async with database.begin() as session:
        return await waitlist.everybody(session)


async def forget(database: Database, address: str) -> int:
    """Deletes an address, as its owner asked; returns how many rows there were."""
    async with database.begin() as session:
        return await waitlist.forget(session, address)
