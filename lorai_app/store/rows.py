"""Ways of writing that SQLite and PostgreSQL both know and SQLAlchemy spells differently."""

from collections.abc import Sequence

from sqlalchemy import UpdateBase
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession


async def changed(session: AsyncSession, statement: UpdateBase) -> int:
    """Runs an UPDATE or DELETE and says how many rows it changed."""
    return (await session.exec(statement)).rowcount


async def insert_if_new(session: AsyncSession, row: SQLModel) -> bool:
    """Inserts the row unless its key is there already; False if it was."""
    return await changed(session, _insert_new(session, type(row)).values(**row.model_dump())) == 1


async def insert_all_new(session: AsyncSession, rows: Sequence[SQLModel]) -> None:
    """Inserts these rows of one table, without those whose keys are there already."""
    if rows:
        await session.exec(_insert_new(session, type(rows[0])), params=[row.model_dump() for row in rows])


def _insert_new(session: AsyncSession, table: type[SQLModel]) -> sqlite.Insert | postgresql.Insert:
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    return insert(table).on_conflict_do_nothing()
