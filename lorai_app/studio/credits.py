"""What a visitor has, where it went, and how to get more."""

from lorai_app.domain.credits import Entry, Purse
from lorai_app.domain.visitor import Visitor
from lorai_app.store import accounts
from lorai_app.studio.parts import Parts


class Spending(Parts):
    """The balance and the ledger."""

    async def purse(self, visitor: Visitor) -> Purse:
        """What can be spent; before the first deed, what would be granted."""
        async with self.database.begin() as session:
            return await accounts.purse(session, visitor, self.free, self.clock())

    async def ledger(self, visitor: Visitor, before: int | None, limit: int) -> list[Entry]:
        """The visitor's entries, newest first."""
        async with self.database.begin() as session:
            return await accounts.entries(session, visitor.id, before, limit)
