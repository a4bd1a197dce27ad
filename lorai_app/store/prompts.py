"""The prompts of a visitor, read newest first until there are enough different ones."""

from sqlalchemy import tuple_
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from lorai_app.domain.history import Sought
from lorai_app.domain.prompts import Prompt
from lorai_app.store.history import wanted
from lorai_app.store.tables import Generation

AT_ONCE = 100
MOST_READ = 2000
"""Generations that are looked at: whoever pressed the same words so often has older ones in the history."""


async def different(session: AsyncSession, visitor: str, limit: int, sought: Sought) -> list[Prompt]:
    """Each wording once, as it was written last; case and white space make no other one."""
    created, id = col(Generation.created), col(Generation.id)
    query = (
        select(Generation.searched, Generation.prompt, Generation.id, Generation.created)
        .where(Generation.visitor == visitor, *wanted(sought))
        .order_by(created.desc(), id.desc())
        .limit(AT_ONCE)
    )
    found: dict[str, Prompt] = {}
    page = query
    for _ in range(MOST_READ // AT_ONCE):
        rows = list(await session.exec(page))
        for searched, words, generation, made in rows:
            found.setdefault(searched, Prompt(words, generation, made))
        if len(found) >= limit or len(rows) < AT_ONCE:
            break
        *_, last, moment = rows[-1]
        page = query.where(tuple_(created, id) < (moment, last))
    return list(found.values())[:limit]
