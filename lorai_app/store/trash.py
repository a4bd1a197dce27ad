"""The trash: out of sight with everything kept, and then out of it again, or destroyed for ever."""

import time
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement
from sqlmodel import and_, col, delete, func, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.domain.generation import UNDER_WAY
from lorai_app.store import leftovers
from lorai_app.store.files import image_folder, share_folder
from lorai_app.store.images import touch
from lorai_app.store.rows import changed
from lorai_app.store.tables import Generation, GenerationReference, Image, Intent, Share

IN_TRASH = col(Generation.deleted).is_not(None)


async def put(session: AsyncSession, generation: str, now: datetime) -> bool:
    """Out of sight, with everything kept; False while an image is being made."""
    being_made = select(Image.id).where(Image.generation == generation, col(Image.state).in_(UNDER_WAY))
    ended = (
        update(Generation).where(col(Generation.id) == generation, ~being_made.exists()).values(deleted=now)
    )
    if not await changed(session, ended):
        return False
    await touch(session, generation)
    return True


async def take_out(session: AsyncSession, visitor: str, generation: str) -> bool:
    """Back where it was; False when there is no such generation of this visitor in the trash."""
    back = (
        update(Generation)
        .where(col(Generation.id) == generation, col(Generation.visitor) == visitor, IN_TRASH)
        .values(deleted=None)
    )
    if not await changed(session, back):
        return False
    await touch(session, generation)
    return True


async def listed(
    session: AsyncSession, visitor: str | None, before: datetime | None, limit: int
) -> list[str]:
    """Some of what is there: of this visitor or of anybody, whenever it was put there or before that moment."""
    query = select(Generation.id).where(IN_TRASH).limit(limit)
    if visitor is not None:
        query = query.where(Generation.visitor == visitor)
    if before is not None:
        query = query.where(col(Generation.deleted) < before)
    return list(await session.exec(query))


async def destroy(session: AsyncSession, ids: Sequence[str], now: datetime) -> tuple[int, list[str]]:
    """Those of these generations that are in the trash, for ever: how many, and the folders of their files."""
    return await destroy_those(session, and_(col(Generation.id).in_(ids), IN_TRASH), now)


async def destroy_those(
    session: AsyncSession, which: ColumnElement[bool], now: datetime
) -> tuple[int, list[str]]:
    """Deletes all rows about them but the ledger's and the presses'; their shares stay, as what was taken back."""
    # a write comes first: it takes the lock, so that nobody takes one out of the trash in between
    chosen = update(Generation).where(which).values(touched=time.time())
    if not (count := await changed(session, chosen)):
        return 0, []
    ids = select(Generation.id).where(which)
    shared = col(Share.generation).in_(ids)
    made = col(Image.generation).in_(ids)
    folders = [share_folder(slug) for slug in await session.exec(select(Share.slug).where(shared))]
    folders += [image_folder(image) for image in await session.exec(select(Image.id).where(made))]
    await leftovers.add(session, folders, now)
    taken_back = {"generation": None, "revoked": func.coalesce(col(Share.revoked), now)}
    await session.exec(update(Share).where(shared).values(**taken_back))
    await session.exec(delete(Intent).where(col(Intent.image).in_(select(Image.id).where(made))))
    await session.exec(delete(GenerationReference).where(col(GenerationReference.generation).in_(ids)))
    await session.exec(delete(Image).where(made))
    await session.exec(delete(Generation).where(which))
    return count, folders
