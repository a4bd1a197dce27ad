"""The waitlist: one row for each address and model."""

from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.domain.waitlist import Consent, Waiting
from lorai_app.store import tables
from lorai_app.store.rows import changed, insert_if_new


async def add(session: AsyncSession, waiting: Waiting) -> bool:
    """Keeps it; False, and the first one stays as it was, when the address waits already."""
    row = tables.Waiting(
        model=waiting.model,
        address=waiting.address,
        consent=waiting.consent.version,
        words=waiting.consent.words,
        since=waiting.since,
    )
    return await insert_if_new(session, row)


async def everybody(session: AsyncSession) -> list[Waiting]:
    """Who waits, the first who came first."""
    query = select(tables.Waiting).order_by(col(tables.Waiting.since), col(tables.Waiting.address))
    return [
        Waiting(row.model, row.address, Consent(row.consent, row.words), row.since)
        for row in await session.exec(query)
    ]


async def forget(session: AsyncSession, address: str) -> int:
    """Deletes every row of that address; returns how many there were."""
    return await changed(session, delete(tables.Waiting).where(col(tables.Waiting.address) == address))
