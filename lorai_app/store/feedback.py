"""Who was asked what they think, what they said, and what the operator made of it."""

from datetime import datetime

from sqlmodel import col, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.domain import feedback
from lorai_app.domain.feedback import Fate, Stories, Told
from lorai_app.store import tables
from lorai_app.store.rows import changed, insert_if_new
from lorai_app.store.tables import Question


async def ask(session: AsyncSession, visitor: str, generation: str, now: datetime, before: datetime) -> bool:
    """Whether the question stands at this generation: asked now, when the last time was before, or still open."""
    last = await session.get(Question, visitor)
    if last is not None and last.generation == generation:
        return not last.closed
    if last is None:
        new = Question(visitor=visitor, generation=generation, asked=now, closed=False)
        return await insert_if_new(session, new)
    again = (
        update(Question)
        .where(col(Question.visitor) == visitor, col(Question.asked) < before)
        .values(generation=generation, asked=now, closed=False)
    )
    return await changed(session, again) > 0


async def close(session: AsyncSession, visitor: str, generation: str) -> bool:
    """The question is over; False when it did not stand there any more."""
    over = (
        update(Question)
        .where(
            col(Question.visitor) == visitor,
            col(Question.generation) == generation,
            col(Question.closed).is_(False),
        )
        .values(closed=True)
    )
    return await changed(session, over) > 0


async def add(session: AsyncSession, visitor: str, said: feedback.Feedback, now: datetime) -> None:
    session.add(
        tables.Feedback(
            visitor=visitor,
            stars=said.stars,
            words=said.words,
            may_show=said.may_show,
            name=said.name,
            fate=Fate.NEW,
            created=now,
        )
    )


async def newest(session: AsyncSession) -> list[Told]:
    """Everything that was said, the newest first."""
    query = select(tables.Feedback).order_by(col(tables.Feedback.id).desc())
    return [_told(row) for row in await session.exec(query)]


async def one(session: AsyncSession, id: int) -> Told | None:
    row = await session.get(tables.Feedback, id)
    return _told(row) if row else None


async def decide(session: AsyncSession, id: int, fate: Fate) -> None:
    decided = update(tables.Feedback).where(col(tables.Feedback.id) == id).values(fate=fate)
    await session.exec(decided)


async def stories(session: AsyncSession, most: int) -> Stories:
    """What may be shown to everybody, the newest first."""
    query = (
        select(tables.Feedback)
        .where(
            col(tables.Feedback.fate) == Fate.APPROVED,
            col(tables.Feedback.may_show),
            col(tables.Feedback.words) != "",
        )
        .order_by(col(tables.Feedback.id).desc())
        .limit(most)
    )
    return tuple(_told(row).feedback for row in await session.exec(query))


def _told(row: tables.Feedback) -> Told:
    assert row.id is not None
    said = feedback.Feedback(row.stars, row.words, row.may_show, row.name)
    return Told(row.id, said, Fate(row.fate), row.created)
