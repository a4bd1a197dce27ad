"""The database: its engine, its sessions, and the migrations that run in process at the start."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, event, text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlmodel.ext.asyncio.session import AsyncSession

MIGRATIONS = Path(__file__).parent / "migrations"
PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA busy_timeout=30000",
    "PRAGMA foreign_keys=ON",
    "PRAGMA synchronous=FULL",
    "PRAGMA secure_delete=ON",  # who asks to be forgotten must not be readable in the file's free pages
)

Session = AsyncSession
"""An open transaction: the rooms above hand it through to the store and never look inside."""


class Database:
    """The tables' database. A session from `begin` commits at its end or rolls everything back."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncSession]:
        async with AsyncSession(self.engine, expire_on_commit=False) as session, session.begin():
            yield session

    async def check(self) -> None:
        """Asks for nothing; raises what the database raises."""
        async with self.engine.connect() as connection:
            await connection.execute(text("SELECT 1"))

    async def close(self) -> None:
        await self.engine.dispose()


def sqlite(file: Path) -> Database:
    """The embedded database; writers take the lock when they begin, so that none fails half-way."""
    engine = create_async_engine(
        f"sqlite+aiosqlite:///{file}",
        pool_size=5,
        connect_args={"isolation_level": "IMMEDIATE"},
    )
    event.listen(engine.sync_engine, "connect", _set_pragmas)
    return Database(engine)


def migrate(file: Path) -> None:
    """Brings the tables up to date; two processes may call it at once, one waits for the other."""
    engine = create_engine(f"sqlite:///{file}", connect_args={"timeout": 60, "isolation_level": None})
    event.listen(engine, "connect", _set_pragmas)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.exec_driver_sql("COMMIT")
    engine.dispose()


def _set_pragmas(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(pragma)
    cursor.close()
