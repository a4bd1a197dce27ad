"""What all tests share: a real SQLite, real files, a real server that speaks like APIMart, and a studio on them."""

import shutil
import ssl
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest
import structlog
from sqlalchemy import event

from lorai_app.providers.apimart import Apimart, Patience, Poll
from lorai_app.providers.download import Download
from lorai_app.store import database, files
from lorai_app.store.database import Database
from lorai_app.store.files import Files
from tests.fakes.apimart import FakeApimart
from tests.fakes.serving import served
from tests.support.people import ANA, CLEO
from tests.support.site import Site
from tests.support.workshop import Workshop

# Made once: reading the machine's certificates takes longer than most tests here.
_CERTIFICATES = ssl.create_default_context()
KEY = "sk-canary"


# Plain tracebacks: structlog's own for people show every local variable, which takes seconds.
structlog.configure(
    processors=[
        structlog.processors.add_log_level,
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback),
    ]
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The browser comes last: while Playwright is open, its event loop runs, and no other can."""
    items.sort(key=lambda item: "browser" in item.path.parts)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def _empty_tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Migrated once and copied for each test: a migration takes half a second."""
    file = tmp_path_factory.mktemp("tables") / "app.db"
    database.migrate(file)
    return file


@pytest.fixture
async def tables(_empty_tables: Path, tmp_path: Path) -> AsyncIterator[Database]:
    shutil.copy(_empty_tables, tmp_path / "app.db")
    opened = database.sqlite(tmp_path / "app.db")
    # nobody pulls the plug in these tests, and waiting for the disk takes most of their time
    event.listen(opened.engine.sync_engine, "connect", lambda it, _: it.execute("PRAGMA synchronous=OFF"))
    yield opened
    await opened.close()


@pytest.fixture
def kept(tmp_path: Path) -> Files:
    return files.local(tmp_path / "files")


@pytest.fixture(scope="session")
def _apimart_server() -> Iterator[tuple[FakeApimart, str]]:
    fake = FakeApimart(KEY)
    with served(fake) as address:
        yield fake, address


@pytest.fixture
def fake(_apimart_server: tuple[FakeApimart, str]) -> FakeApimart:
    """The provider's server: what it saw, and nothing of earlier tests."""
    fake, _ = _apimart_server
    fake.forget()
    return fake


@pytest.fixture
async def apimart(fake: FakeApimart, _apimart_server: tuple[FakeApimart, str]) -> AsyncIterator[Apimart]:
    async with httpx.AsyncClient(verify=_CERTIFICATES, trust_env=False) as client:
        yield Apimart(
            client,
            f"{_apimart_server[1]}/v1",
            KEY,
            download=Download(client, allow_private=True),
            poll=Poll(first=0.02, interval=0.02, ceiling=20),
            patience=Patience(submit=10, upload=10, read=1, tries=3, downloads=3, wait=0.01),
        )


@pytest.fixture
async def workshop(tables: Database, kept: Files, apimart: Apimart) -> AsyncIterator[Workshop]:
    """The studio, working: images are made as soon as they are asked for."""
    made = Workshop(tables, kept, apimart)
    yield made
    await made.stop()


@pytest.fixture
async def idle(tables: Database, kept: Files, apimart: Apimart) -> AsyncIterator[Workshop]:
    """The studio while nobody works: images stay queued until `work` is called."""
    made = Workshop(tables, kept, apimart, working=False)
    yield made
    await made.stop()


@pytest.fixture
async def limited(tables: Database, kept: Files, apimart: Apimart) -> AsyncIterator[Workshop]:
    """The studio with its rate limits on; nobody works, and Ana can pay for everything."""
    made = Workshop(tables, kept, apimart, working=False, limited=True)
    await made.grant(ANA, 1000)
    yield made
    await made.stop()


@pytest.fixture
def site(idle: Workshop) -> Site:
    """The HTTP side of a studio in which nobody works."""
    return Site(idle)


@pytest.fixture
async def ana(site: Site) -> AsyncIterator[httpx.AsyncClient]:
    async with site.browser(ANA) as browser:
        yield browser


@pytest.fixture
async def cleo(site: Site) -> AsyncIterator[httpx.AsyncClient]:
    async with site.browser(CLEO) as browser:
        yield browser
