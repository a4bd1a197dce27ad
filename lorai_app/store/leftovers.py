"""Files that outlive their rows for a moment: named in the transaction that deletes the rows, deleted after it."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.store.rows import insert_all_new
from lorai_app.store.tables import Leftover


async def add(session: AsyncSession, folders: Sequence[str], now: datetime) -> None:
    """Once this transaction is committed, what is in these folders belongs to nobody."""
    await insert_all_new(session, [Leftover(folder=folder, since=now) for folder in folders])


async def given_up_before(session: AsyncSession, moment: datetime, limit: int) -> list[str]:
    """Some of the folders that have belonged to nobody since before that moment."""
    return list(await session.exec(select(Leftover.folder).where(Leftover.since < moment).limit(limit)))


async def forget(session: AsyncSession, folders: Sequence[str]) -> None:
    """Nobody will look there again."""
    await session.exec(delete(Leftover).where(col(Leftover.folder).in_(folders)))
