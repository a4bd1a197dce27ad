"""Public links: written for the visitor whose they are, read for anybody."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlmodel import col, insert, literal, or_, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.domain.history import Cursor
from lorai_app.domain.sharing import Share
from lorai_app.store import tables
from lorai_app.store.rows import changed
from lorai_app.store.tables import Generation


async def add(session: AsyncSession, share: Share) -> bool:
    """Writes the link while its generation is this visitor's and not in the trash; False when it is not."""
    columns = tables.Share.metadata.tables["share"].columns
    values = tables.Share(**_kept(share)).model_dump()
    mine = select(*(literal(value, columns[name].type) for name, value in values.items())).where(
        Generation.id == share.generation,
        Generation.visitor == share.visitor,
        col(Generation.deleted).is_(None),
    )
    return await changed(session, insert(tables.Share).from_select(list(values), mine)) == 1


async def of_slug(session: AsyncSession, slug: str) -> Share | None:
    """The link, whatever has become of it."""
    found = await _read(session, _shares().where(col(tables.Share.slug) == slug))
    return found[0] if found else None


async def of_visitor(session: AsyncSession, visitor: str, before: Cursor | None, limit: int) -> list[Share]:
    """All links of a visitor, newest first."""
    created, slug = col(tables.Share.created), col(tables.Share.slug)
    query = _shares().where(col(tables.Share.visitor) == visitor)
    if before is not None:
        query = query.where(created <= before.created, or_(created < before.created, slug < before.id))
    return await _read(session, query.order_by(created.desc(), slug.desc()).limit(limit))


async def of_generation(session: AsyncSession, visitor: str, generation: str) -> list[Share]:
    """All links of a visitor to a generation, newest first."""
    query = _shares().where(col(tables.Share.visitor) == visitor, col(tables.Share.generation) == generation)
    return await _read(session, query.order_by(col(tables.Share.created).desc(), col(tables.Share.slug)))


async def revoke(session: AsyncSession, visitor: str, slug: str, now: datetime) -> bool:
    """Takes the link back, for good; False when it is not this visitor's or was taken back before."""
    taken_back = (
        update(tables.Share)
        .where(
            col(tables.Share.slug) == slug,
            col(tables.Share.visitor) == visitor,
            col(tables.Share.revoked).is_(None),
        )
        .values(revoked=now)
    )
    return await changed(session, taken_back) == 1


async def count_view(session: AsyncSession, slug: str) -> None:
    await session.exec(
        update(tables.Share).where(col(tables.Share.slug) == slug).values(views=col(tables.Share.views) + 1)
    )


def _shares() -> Any:
    in_trash = col(Generation.deleted).is_not(None)
    return select(tables.Share, in_trash).join(
        Generation, col(Generation.id) == col(tables.Share.generation), isouter=True
    )


async def _read(session: AsyncSession, query: Any) -> list[Share]:
    return [_share(row, in_trash) for row, in_trash in await session.exec(query)]


def _share(row: tables.Share, in_trash: bool) -> Share:
    return Share(**row.model_dump(), in_trash=in_trash)


def _kept(share: Share) -> dict[str, Any]:
    kept = asdict(share)
    del kept["in_trash"]
    return kept
