"""The history of a visitor, page by page: found by keyset, so that the last page is as quick as the first."""

from sqlalchemy import ColumnElement, func, tuple_
from sqlmodel import and_, col, not_, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.domain.generation import UNDER_WAY, ImageState
from lorai_app.domain.history import Cursor, Ended, Page, Sought, folded
from lorai_app.store import generations
from lorai_app.store.images import touch
from lorai_app.store.tables import Generation, Image


async def page(
    session: AsyncSession, visitor: str, before: Cursor | None, limit: int, sought: Sought
) -> Page:
    """The visitor's generations that are sought, newest first, of one moment by their ids."""
    created, id = col(Generation.created), col(Generation.id)
    query = (
        select(Generation.id, Generation.created)
        .where(Generation.visitor == visitor, *wanted(sought))
        .order_by(created.desc(), id.desc())
        .limit(limit + 1)
    )
    if before is not None:
        query = query.where(tuple_(created, id) < (before.created, before.id))
    found = [Cursor(made, one) for one, made in await session.exec(query)]
    listed = found[:limit]
    whole = await generations.by_ids(session, [one.id for one in listed], even_deleted=sought.trash)
    by_id = {one.id: one for one in whole}
    return Page(
        tuple(by_id[one.id] for one in listed if one.id in by_id),
        listed[-1] if len(found) > limit else None,
    )


async def favour(session: AsyncSession, generation: str, favourite: bool) -> None:
    """Marks it, and tells everybody who watches."""
    marked = update(Generation).where(col(Generation.id) == generation).values(favourite=favourite)
    await session.exec(marked)
    await touch(session, generation)


def wanted(sought: Sought) -> list[ColumnElement[bool]]:
    """What holds of those that are sought."""
    deleted = col(Generation.deleted)
    holds: list[ColumnElement[bool]] = [deleted.is_not(None) if sought.trash else deleted.is_(None)]
    if sought.favourites:
        holds.append(col(Generation.favourite).is_(True))
    if sought.model:
        holds.append(col(Generation.model) == sought.model)
    if sought.ratio:
        holds.append(col(Generation.ratio) == sought.ratio)
    if sought.ended:
        holds.append(_stands(sought.ended))
    words = sorted(set(folded(sought.words).split()))
    # not LIKE, which takes letters times letters for words like "aaaa…b"
    return [*holds, *(func.instr(col(Generation.searched), word) > 0 for word in words)]


def _stands(ended: Ended) -> ColumnElement[bool]:
    state = col(Image.state)
    # few images are under way at any time: they are looked up first, not for each generation
    running = col(Generation.id).in_(select(Image.generation).where(state.in_(UNDER_WAY)))
    undelivered = _has(state != ImageState.DELIVERED)
    uncancelled = _has(state != ImageState.CANCELLED)
    return {
        Ended.RUNNING: running,
        Ended.COMPLETE: not_(undelivered),
        Ended.MISSING: and_(not_(running), undelivered, uncancelled),
        Ended.CANCELLED: not_(uncancelled),
    }[ended]


def _has(image: ColumnElement[bool]) -> ColumnElement[bool]:
    """An image of the generation is such."""
    return select(Image.state).where(Image.generation == Generation.id, image).exists()
