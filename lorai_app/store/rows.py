"""Two ways of writing that SQLite and PostgreSQL both know and SQLAlchemy spells differently."""

from sqlalchemy import UpdateBase
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession


async def changed(session: AsyncSession, statement: UpdateBase) -> int:
    """Runs an UPDATE or DELETE and says how many rows it changed."""
    return (await session.exec(statement)).rowcount


async def insert_if_new(session: AsyncSession, row: SQLModel) -> bool:
    """Inserts the row unless its key is there already; False if it was."""
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    statement = insert(type(row)).values(**row.model_dump()).on_conflict_do_nothing()
    return await changed(session, statement) == 1
