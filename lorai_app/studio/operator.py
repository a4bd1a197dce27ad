"""What only the operator does."""

from datetime import datetime

from lorai_app.domain.credits import Purse
from lorai_app.domain.visitor import Visitor
from lorai_app.store import accounts
from lorai_app.store.accounts import FreeStart
from lorai_app.store.database import Database


async def grant_credits(
    database: Database, visitor: str, amount: int, reason: str, free: int, now: datetime
) -> Purse:
    """Gives credits to a visitor; one who has done nothing yet gets their free start too."""
    async with database.begin() as session:
        unlimited = FreeStart(free, per_network=2**31)
        await accounts.open_account(session, Visitor(visitor, "operator"), unlimited, now)
        await accounts.grant(session, visitor, amount, reason, now)
        return (await accounts.purses(session, [visitor]))[visitor]
