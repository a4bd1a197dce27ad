"""What only the operator does."""

from datetime import datetime

from lorai_app.domain.credits import Purse
from lorai_app.domain.errors import NotFound
from lorai_app.domain.sharing import Reported
from lorai_app.domain.visitor import Visitor
from lorai_app.store import accounts
from lorai_app.store import reports as said
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


async def reports(database: Database) -> list[Reported]:
    """Every share that was reported, the one with the newest report first."""
    async with database.begin() as session:
        return await said.newest(session)


async def hide(database: Database, slug: str, now: datetime) -> None:
    """Nobody sees what the share shows until `keep`, from this moment on; NotFound when there is no such share."""
    async with database.begin() as session:
        if not await said.hide(session, slug, now):
            raise _no_such_share(slug)


async def keep(database: Database, slug: str) -> None:
    """Everybody sees the share again, and reports don't hide it any more; NotFound when there is no such share."""
    async with database.begin() as session:
        if not await said.keep(session, slug):
            raise _no_such_share(slug)


def _no_such_share(slug: str) -> NotFound:
    return NotFound(f"There is no share {slug}. `lorai reports list` shows those that were reported.")
