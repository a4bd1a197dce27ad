"""What visitors say of links, and what the operator decides."""

from datetime import datetime

from sqlalchemy import ColumnElement
from sqlalchemy.orm import aliased
from sqlmodel import col, func, or_, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.domain.generation import ImageState
from lorai_app.domain.sharing import Complaint, Report, Reported, Share
from lorai_app.domain.visitor import Visitor
from lorai_app.store import shares, tables
from lorai_app.store.files import ImageFiles
from lorai_app.store.rows import changed, insert_if_new
from lorai_app.store.tables import Image


async def add(session: AsyncSession, visitor: Visitor, report: Report, to_hide: int) -> bool:
    """Keeps a visitor's first report of a link; enough voices hide all links to the same. False for a second one."""
    row = tables.Report(
        share=report.share,
        visitor=visitor.id,
        voice=visitor.voice,
        reason=report.reason,
        text=report.text,
        created=report.created,
    )
    if not await insert_if_new(session, row):
        return False
    voices = select(func.count(col(tables.Report.voice).distinct()))
    of_this_link = voices.where(col(tables.Report.share) == report.share).scalar_subquery()
    enough = (
        update(tables.Share)
        .where(
            _shows_the_same(report.share),
            col(tables.Share.hidden).is_(None),
            ~col(tables.Share.kept),
            of_this_link >= to_hide,
        )
        .values(hidden=report.created)
    )
    await session.exec(enough)
    return True


async def newest(session: AsyncSession) -> list[Reported]:
    """Every link that was reported, the one with the newest report first."""
    last = func.max(tables.Report.created)
    query = select(tables.Report.share).group_by(tables.Report.share).order_by(last.desc())
    found = [await shares.of_slug(session, slug) for slug in list(await session.exec(query))]
    return [await _reported(session, share) for share in found if share]


async def hide(session: AsyncSession, slug: str, now: datetime) -> bool:
    """Nobody sees what the link shows, until `keep`; False when there is no such link."""
    return await _decide(session, slug, hidden=now, kept=False)


async def keep(session: AsyncSession, slug: str) -> bool:
    """Everybody sees it again, whatever else is reported; False when there is no such link."""
    return await _decide(session, slug, hidden=None, kept=True)


async def _decide(session: AsyncSession, slug: str, *, hidden: datetime | None, kept: bool) -> bool:
    decided = update(tables.Share).where(_shows_the_same(slug)).values(hidden=hidden, kept=kept)
    return await changed(session, decided) > 0


def _shows_the_same(slug: str) -> ColumnElement[bool]:
    """All links to the generation of that one: otherwise its maker's next link would go around the decision."""
    its = aliased(tables.Share)
    same = select(its.generation).where(col(its.slug) == slug).scalar_subquery()
    return or_(col(tables.Share.slug) == slug, col(tables.Share.generation) == same)


async def _reported(session: AsyncSession, share: Share) -> Reported:
    said = select(tables.Report).where(tables.Report.share == share.slug).order_by(col(tables.Report.id))
    reports = [
        Report(row.share, Complaint(row.reason), row.text, row.created) for row in await session.exec(said)
    ]
    shown = (
        select(Image.id, Image.attempt)
        .where(Image.generation == share.generation, Image.state == ImageState.DELIVERED)
        .order_by(col(Image.index))
    )
    if share.image is not None:
        shown = shown.where(Image.index == share.image)
    pictures = [ImageFiles.of(image, attempt).original for image, attempt in await session.exec(shown)]
    return Reported(share, tuple(reports), tuple(pictures))
