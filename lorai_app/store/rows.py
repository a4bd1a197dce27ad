"""Two ways of writing that SQLite and PostgreSQL both know and SQLAlchemy spells differently."""

from typing import Any, cast

from sqlalchemy import CursorResult, Executable
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession


async def changed(session: AsyncSession, statement: Executable) -> int:
    """Runs an UPDATE or DELETE and says how many rows it changed."""
    # session.exec is for SELECT: SQLModel gives other statements no rowcount in its types
    result = cast("CursorResult[Any]", await session.execute(statement))
    return result.rowcount


async def insert_if_new(session: AsyncSession, row: SQLModel) -> bool:
    """Inserts the row unless its key is there already; False if it was."""
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    statement = insert(type(row)).values(**row.model_dump()).on_conflict_do_nothing()
    return await changed(session, statement) == 1
