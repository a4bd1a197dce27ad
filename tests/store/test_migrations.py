"""The tables that migrations make are the tables that the code means, whoever migrates first."""

import subprocess
import sys
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import create_engine
from sqlmodel import SQLModel

from lorai_app.store import accounts, database
from lorai_app.store.database import Database
from tests.support.clock import Clock

ROOT = Path(__file__).parents[2]
TWO_AT_ONCE = "import sys; from pathlib import Path; from lorai_app.store.database import migrate; \
sys.stdin.readline(); migrate(Path(sys.argv[1]))"

OLD_ROWS = (
    "INSERT INTO generation (id, visitor, prompt, model, ratio, count, created, version, touched) "
    "VALUES ('g', 'ana', 'an owl', 'gpt-image-2', '1:1', 1, '2026-07-01 12:00:00', 1, 0)",
    'INSERT INTO image (id, generation, "index", state, attempt, progress, price, queued, shape) '
    "VALUES ('g-0', 'g', 0, 'running', 1, 40, 2, '2026-07-01 12:00:00', 'gpt-image-2 1')",
)


def test_the_migrations_make_exactly_the_tables_of_the_code(tmp_path: Path) -> None:
    database.migrate(tmp_path / "app.db")
    engine = create_engine(f"sqlite:///{tmp_path / 'app.db'}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []
    engine.dispose()
    assert "account" in SQLModel.metadata.tables


def test_migrating_again_changes_nothing(tmp_path: Path) -> None:
    database.migrate(tmp_path / "app.db")
    before = schema(tmp_path / "app.db")
    database.migrate(tmp_path / "app.db")
    assert schema(tmp_path / "app.db") == before


def test_rows_of_the_first_tables_come_through(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'app.db'}")
    config = Config()
    config.set_main_option("script_location", str(database.MIGRATIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        for row in OLD_ROWS:
            connection.exec_driver_sql(row)
    database.migrate(tmp_path / "app.db")
    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT id, state, previews FROM image").all()
        assert found == [("g-0", "running", 0)]
        assert connection.exec_driver_sql("SELECT searched, favourite FROM generation").all() == [
            ("an owl", 0)
        ]
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    engine.dispose()


def test_two_processes_may_migrate_at_once(tmp_path: Path) -> None:
    command = [sys.executable, "-c", TWO_AT_ONCE, str(tmp_path / "app.db")]
    both = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, text=True)
        for _ in range(2)
    ]
    ended = [process.communicate("now\n", timeout=60)[1] for process in both]
    assert [process.returncode for process in both] == [0, 0], ended
    assert "CREATE TABLE account" in schema(tmp_path / "app.db")


@pytest.mark.anyio
async def test_a_session_commits_at_its_end_or_not_at_all(tables: Database) -> None:
    async def half_way() -> None:
        async with tables.begin() as session:
            await accounts.open_empty(session, "ana", Clock()())
            raise RuntimeError("half-way")

    with pytest.raises(RuntimeError):
        await half_way()
    async with tables.begin() as session:
        assert await accounts.purses(session, ["ana"]) == {}


@pytest.mark.anyio
async def test_every_connection_keeps_the_rules_of_the_database(tmp_path: Path) -> None:
    opened = database.sqlite(tmp_path / "app.db")
    async with opened.engine.connect() as connection:
        for pragma, value in (
            ("journal_mode", "wal"),
            ("foreign_keys", 1),
            ("busy_timeout", 30_000),
            ("synchronous", 2),
        ):
            assert (await connection.exec_driver_sql(f"PRAGMA {pragma}")).scalar() == value
    await opened.close()


def schema(file: Path) -> str:
    engine = create_engine(f"sqlite:///{file}")
    with engine.connect() as connection:
        lines = connection.exec_driver_sql("SELECT sql FROM sqlite_master ORDER BY name").scalars()
        found = "\n".join(line for line in lines if line)
    engine.dispose()
    return found
