"""Browsers that know a visitor, and the links that bring in more of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, delete, func, or_, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.domain import devices
from lorai_app.domain.generation import UNDER_WAY, ImageState
from lorai_app.store.rows import changed, insert_if_new
from lorai_app.store.tables import Device, DeviceLink, Generation, Image

AT_ONCE = 500
"""Ids in one statement: databases take only so many."""


@dataclass(frozen=True)
class KeptLink:
    """What is kept of a link; its secret is not."""

    visitor: str
    expires: datetime
    waits: bool


async def add_link(session: AsyncSession, digest: str, visitor: str, expires: datetime) -> None:
    session.add(DeviceLink(digest=digest, visitor=visitor, expires=expires))


async def void_links(session: AsyncSession, visitor: str, now: datetime) -> None:
    """The links of this visitor that still wait are over."""
    waiting = update(DeviceLink).where(
        col(DeviceLink.visitor) == visitor, col(DeviceLink.used).is_(None), col(DeviceLink.expires) > now
    )
    await session.exec(waiting.values(expires=now))


async def forget_links(session: AsyncSession, visitor: str, before: datetime) -> None:
    """Those that were over before that moment."""
    await session.exec(
        delete(DeviceLink).where(col(DeviceLink.visitor) == visitor, col(DeviceLink.expires) < before)
    )


async def link(session: AsyncSession, digest: str, now: datetime) -> KeptLink | None:
    """What became of it by now; None for one that was never made, or long ago."""
    row = await session.get(DeviceLink, digest)
    if row is None:
        return None
    return KeptLink(row.visitor, row.expires, waits=row.used is None and row.expires > now)


async def use_link(session: AsyncSession, digest: str, now: datetime) -> bool:
    """Whether the link waited and is used now: of two at once, one gets True."""
    waiting = update(DeviceLink).where(
        col(DeviceLink.digest) == digest, col(DeviceLink.used).is_(None), col(DeviceLink.expires) > now
    )
    return await changed(session, waiting.values(used=now)) == 1


async def add(session: AsyncSession, device: str, visitor: str, name: str, now: datetime) -> None:
    """Writes the browser down; one that is written already keeps its row."""
    await insert_if_new(session, Device(id=device, visitor=visitor, name=name, joined=now, seen=now))


async def of_visitor(session: AsyncSession, visitor: str, current: str) -> list[devices.Device]:
    """Every browser that may come in: the current one first, then those that were seen last."""
    rows = (await session.exec(select(Device).where(Device.visitor == visitor))).all()
    found = [_told(row, current) for row in rows if row.ended is None]
    if visitor not in {row.id for row in rows}:
        found.append(devices.Device(visitor, "", None, None, current=current == visitor))
    found.sort(key=lambda device: device.seen.timestamp() if device.seen else 0, reverse=True)
    return sorted(found, key=lambda device: not device.current)


async def end(session: AsyncSession, visitor: str, device: str, now: datetime) -> bool:
    """The browser may not come in any more; False when it is none of this visitor's. Twice is fine."""
    if device == visitor:  # the first browser has a row only when something was to be written down
        await add(session, device, visitor, "", now)
    theirs = (col(Device.id) == device, col(Device.visitor) == visitor)
    ending = update(Device).where(*theirs).values(ended=func.coalesce(col(Device.ended), now))
    return await changed(session, ending) == 1


async def is_ended(session: AsyncSession, device: str) -> bool:
    ended = await session.exec(select(Device.ended).where(Device.id == device))
    return ended.first() is not None


async def ended_since(session: AsyncSession, since: datetime | None) -> Sequence[str]:
    """The browsers that were ended from that moment on, or ever."""
    ended = col(Device.ended)
    query = select(Device.id).where(ended.is_not(None) if since is None else ended >= since)
    return (await session.exec(query)).all()


async def mark_seen(session: AsyncSession, ids: Sequence[str], now: datetime, before: datetime) -> None:
    """These came by; written for those that were last seen before that moment."""
    for start in range(0, len(ids), AT_ONCE):
        some = col(Device.id).in_(ids[start : start + AT_ONCE])
        due = (await session.exec(select(Device.id).where(some, col(Device.seen) < before))).all()
        if due:  # asked first, because writing takes the lock from everybody else
            await session.exec(update(Device).where(col(Device.id).in_(due)).values(seen=now))


async def images_of(session: AsyncSession, visitor: str) -> int:
    """How many images a visitor has, or soon will: what is in the trash does not count."""
    there = or_(col(Image.state) == ImageState.DELIVERED, col(Image.state).in_(UNDER_WAY))
    query = (
        select(func.count())
        .select_from(Image)
        .join(Generation, col(Generation.id) == col(Image.generation))
        .where(col(Generation.visitor) == visitor, col(Generation.deleted).is_(None), there)
    )
    return (await session.exec(query)).one()


def _told(row: Device, current: str) -> devices.Device:
    joined = row.joined if row.id != row.visitor else None
    return devices.Device(row.id, row.name, joined, row.seen, current=row.id == current)
