"""The only maker of concrete parts: from the settings to a house in which everything runs."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx

from lorai_app import config, logs
from lorai_app.bootstrap.checkup import checkup as checkup
from lorai_app.bootstrap.connect import gives_up_after
from lorai_app.bootstrap.connect import provider as connected
from lorai_app.bootstrap.house import House
from lorai_app.bootstrap.keys import keys
from lorai_app.bootstrap.sketched import sketched as sketched
from lorai_app.config import Settings
from lorai_app.domain.feedback import Stories
from lorai_app.jobs.engine import Engine
from lorai_app.providers.openai import PROFILES
from lorai_app.store import database, files
from lorai_app.store.accounts import FreeStart
from lorai_app.studio import Studio
from lorai_app.studio.estimates import Estimates
from lorai_app.studio.funnel import Funnel
from lorai_app.studio.limits import Limits
from lorai_app.studio.load import Load
from lorai_app.studio.make import Maker
from lorai_app.studio.passport import Passports
from lorai_app.studio.porter import Porter
from lorai_app.studio.seals import Seals
from lorai_app.studio.watch import Feed

_open: list[House] = []


def house() -> House:
    """The house of this process; open while `opened` runs."""
    return _open[0]


def stories() -> Stories:
    """What visitors said and everybody may read; nothing while no house is open."""
    return _open[0].studio.board.stories if _open else ()


@asynccontextmanager
async def opened(
    settings: Settings, is_open: Callable[[str], bool] = lambda page: False
) -> AsyncIterator[House]:
    """Migrates, starts the engine and the feed; closes everything at the end, leaving running jobs resumable."""
    logs.configure()
    migrate(settings)
    async with httpx.AsyncClient() as api, httpx.AsyncClient(trust_env=False) as downloads:
        made = _build(settings, api, downloads, is_open)
        tables, porter = made.studio.database, made.studio.porter
        await porter.look(tables, now())  # before anybody may come in
        await made.engine.start()
        board = made.studio.board
        works = (made.feed.run(), porter.run(tables, now), board.run(tables))
        running = [asyncio.create_task(work) for work in works]
        _open[:] = [made]
        try:
            yield made
        finally:
            for task in running:
                task.cancel()
            await made.engine.stop()
            await made.studio.database.close()


@asynccontextmanager
async def ledger_only(settings: Settings) -> AsyncIterator[database.Database]:
    """Only the tables, for the operator's commands."""
    migrate(settings)
    tables = database.sqlite(_tables(settings))
    try:
        yield tables
    finally:
        await tables.close()


def migrate(settings: Settings) -> None:
    """Makes the data folder and brings the tables up to date."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    database.migrate(_tables(settings))


def passports(settings: Settings, porter: Porter) -> Passports:
    return Passports(keys(settings), secure=settings.site.startswith("https://"), admits=porter.admits)


def now() -> datetime:
    return datetime.now(UTC)


def _build(
    settings: Settings, api: httpx.AsyncClient, downloads: httpx.AsyncClient, is_open: Callable[[str], bool]
) -> House:
    tables = database.sqlite(_tables(settings))
    kept = files.local(files_folder(settings))
    provider = connected(settings, kept, api, downloads)
    estimates = Estimates(tables, provider.name, now, gives_up_after(settings))
    unknown_for = timedelta(minutes=settings.unknown_outcome_minutes)
    load = Load(provider.at_once, settings.submits_per_minute)
    funnel = Funnel()
    maker = Maker(tables, kept, provider, now, unknown_for, load, funnel=funnel)
    engine = Engine(settings.data_dir, maker)

    async def wake(images: Sequence[tuple[str, int]]) -> None:
        await engine.enqueue(images)

    studio = Studio(
        database=tables,
        files=kept,
        clock=now,
        free=FreeStart(settings.free_credits, settings.free_grants_per_address),
        limits=Limits(enabled=settings.rate_limits == "on"),
        estimates=estimates,
        wake=wake,
        seals=Seals(keys(settings), now),
        funnel=funnel,
        site=settings.site,
        contact=settings.contact,
        reports_to_hide=settings.reports_to_hide,
    )
    feed, known = Feed(tables, estimates, studio.porter), passports(settings, studio.porter)
    return House(studio, feed, known, engine, provider, load, is_open)


def _tables(settings: Settings) -> Path:
    return settings.data_dir / "app.db"


def files_folder(settings: Settings) -> Path:
    """Where the images and photos are."""
    if settings.storage_url:
        return Path(settings.storage_url.removeprefix("file://"))
    return settings.data_dir / "files"


def settings() -> Settings:
    """The settings, read from the environment; WrongSetting says what is wrong with them."""
    found = config.read()
    if found.openai_server not in PROFILES:
        known = ", ".join(PROFILES)
        raise config.WrongSetting(f"LORAI_OPENAI_SERVER={found.openai_server}: allowed: {known}")
    return found
