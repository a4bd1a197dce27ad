"""A visitor who wants to be forgotten: every row that says anything about them."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, delete, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.domain.generation import UNDER_WAY
from lorai_app.store import leftovers, trash
from lorai_app.store.files import reference_folder
from lorai_app.store.rows import insert_if_new
from lorai_app.store.tables import (
    Account,
    Device,
    DeviceLink,
    Entry,
    Feedback,
    Generation,
    Image,
    Press,
    ProviderUpload,
    Question,
    Reference,
    Report,
    Share,
)

NOBODY = ""
"""Whose the few rows are that have to stay, without a word of whose they were."""


@dataclass(frozen=True)
class Forgotten:
    """What is left to be done about somebody who is forgotten: files to delete, browsers to sign out."""

    folders: list[str]
    browsers: list[str]


async def forget(session: AsyncSession, visitor: str, now: datetime) -> Forgotten | None:
    """Deletes them; None while images are being made: the transaction must not be committed then.

    The account and its ledger go too: whoever asks to be forgotten is not kept in the books. Two things stay, as
    nobody's: the addresses of shares (they must not come to life again) and that their browsers are signed out.
    """
    # a write comes first: it takes the lock, so that no press comes in between the look and the end
    await session.exec(delete(DeviceLink).where(col(DeviceLink.visitor) == visitor))
    if await _is_waiting(session, visitor):
        return None
    _, folders = await trash.destroy_those(session, col(Generation.visitor) == visitor, now)
    photos = select(Reference.id).where(Reference.visitor == visitor)
    of_photos = [reference_folder(photo) for photo in await session.exec(photos)]
    await leftovers.add(session, of_photos, now)
    await session.exec(delete(ProviderUpload).where(col(ProviderUpload.reference).in_(photos)))
    await session.exec(update(Share).where(col(Share.visitor) == visitor).values(visitor=NOBODY))
    browsers = await _sign_out(session, visitor, now)
    for kind, whose in (
        (Reference, Reference.visitor),
        (Press, Press.visitor),
        (Report, Report.visitor),
        (Question, Question.visitor),
        (Feedback, Feedback.visitor),
        (Entry, Entry.account),
        (Account, Account.id),
    ):
        await session.exec(delete(kind).where(col(whose) == visitor))
    return Forgotten(folders + of_photos, browsers)


async def _is_waiting(session: AsyncSession, visitor: str) -> bool:
    being_made = (
        select(Image.id)
        .join(Generation, col(Generation.id) == Image.generation)
        .where(Generation.visitor == visitor, col(Image.state).in_(UNDER_WAY))
        .limit(1)
    )
    return (await session.exec(being_made)).first() is not None


async def _sign_out(session: AsyncSession, visitor: str, now: datetime) -> list[str]:
    """Every browser that knows them, the first one too, which may have had no row until then."""
    await insert_if_new(session, Device(id=visitor, visitor=visitor, name="", joined=now, seen=now))
    theirs = col(Device.visitor) == visitor
    browsers = list(await session.exec(select(Device.id).where(theirs)))
    await session.exec(update(Device).where(theirs).values(visitor=NOBODY, name="", ended=now))
    return browsers
