"""The only maker of concrete parts: from the settings to a house in which everything runs."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx

from lorai_app import config, logs
from lorai_app.config import Settings
from lorai_app.domain.visitor import Visitor
from lorai_app.jobs.engine import Engine
from lorai_app.providers import Provider
from lorai_app.providers.apimart import USUAL_POLL, Apimart, Poll
from lorai_app.providers.download import Download
from lorai_app.providers.sketch import Sketch
from lorai_app.store import database, files
from lorai_app.store.accounts import FreeStart
from lorai_app.store.files import Files, ReferenceFiles
from lorai_app.studio import Studio, upkeep
from lorai_app.studio.estimates import Estimates
from lorai_app.studio.limits import Limits
from lorai_app.studio.make import Maker
from lorai_app.studio.passport import Passports
from lorai_app.studio.watch import Feed


@dataclass
class House:
    """Everything that runs in one process."""

    studio: Studio
    feed: Feed
    passports: Passports
    engine: Engine
    provider: Provider

    @property
    def sketching(self) -> bool:
        """No AI model is connected: the page says so."""
        return isinstance(self.provider, Sketch)

    def visitor(self, cookies: str, address: str) -> Visitor:
        """Whoever holds that cookie; a stranger with an id of their own when nobody does."""
        return Visitor(self.passports.read(cookies) or self.passports.issue()[0], address)

    def checks(self) -> Mapping[str, Callable[[], Awaitable[None]]]:
        return {
            "database": self.studio.database.check,
            "storage": self.studio.files.check,
            "engine": self._check_engine,
        }

    async def figures(self) -> Mapping[str, tuple[str, float]]:
        return {
            "images_under_way": (
                "Images queued or running",
                len(await upkeep.under_way(self.studio.database)),
            ),
            "watchers": ("Pages that follow their generations in this process", self.feed.watchers),
            "feed_reads": ("Database reads made for all watchers of this process", self.feed.reads),
        }

    async def _check_engine(self) -> None:
        if not self.engine.running:
            raise RuntimeError("the engine's rounds have ended")


_open: list[House] = []


def house() -> House:
    """The house of this process; open while `opened` runs."""
    return _open[0]


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[House]:
    """Migrates, starts the engine and the feed; closes everything at the end, leaving running jobs resumable."""
    logs.configure()
    migrate(settings)
    async with httpx.AsyncClient() as api, httpx.AsyncClient(trust_env=False) as downloads:
        made = _build(settings, api, downloads)
        await made.engine.start()
        feeding = asyncio.create_task(made.feed.run())
        _open[:] = [made]
        try:
            yield made
        finally:
            feeding.cancel()
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


def passports(settings: Settings) -> Passports:
    return Passports(_keys(settings), secure=settings.site.startswith("https://"))


def now() -> datetime:
    return datetime.now(UTC)


def _build(settings: Settings, api: httpx.AsyncClient, downloads: httpx.AsyncClient) -> House:
    tables = database.sqlite(_tables(settings))
    kept = files.local(_files(settings))
    provider = _provider(settings, kept, api, downloads)
    estimates = Estimates(tables, provider.name, now)
    unknown_for = timedelta(minutes=settings.unknown_outcome_minutes)
    engine = Engine(settings.data_dir, Maker(tables, kept, provider, now, unknown_for))

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
        contact=settings.contact,
    )
    return House(studio, Feed(tables, estimates, now), passports(settings), engine, provider)


def _provider(
    settings: Settings, kept: Files, api: httpx.AsyncClient, downloads: httpx.AsyncClient
) -> Provider:
    if settings.provider == "apimart":
        assert settings.apimart_api_key
        download = Download(downloads, allow_private=settings.allow_private_provider)
        poll = Poll(*settings.poll_seconds) if settings.poll_seconds else USUAL_POLL
        return Apimart(api, settings.apimart_base_url, settings.apimart_api_key, download=download, poll=poll)

    async def photo(reference: str) -> bytes:
        return await kept.get(ReferenceFiles.of(reference).photo)

    return Sketch(photo, _refused_words(settings), settings.sketch_seconds)


def _refused_words(settings: Settings) -> frozenset[str]:
    if settings.refused_words is None:
        return frozenset()
    lines = settings.refused_words.read_text().splitlines()
    return frozenset(word.strip() for word in lines if word.strip())


def _keys(settings: Settings) -> tuple[str, ...]:
    """The signing keys: the operator's, or one made at the first start and kept."""
    if settings.secret_keys:
        return settings.secret_keys
    kept = settings.data_dir / "secret_keys"
    if not kept.exists():
        fresh = kept.with_name(f"secret_keys.{secrets.token_hex(4)}")
        fresh.touch(mode=0o600)
        fresh.write_text(secrets.token_urlsafe(48))
        try:
            kept.hardlink_to(fresh)  # fails when another process was first: then its key is the one
        except FileExistsError:
            pass
        fresh.unlink()
    return tuple(kept.read_text().split())


def _tables(settings: Settings) -> Path:
    return settings.data_dir / "app.db"


def _files(settings: Settings) -> Path:
    if settings.storage_url:
        return Path(settings.storage_url.removeprefix("file://"))
    return settings.data_dir / "files"


def settings() -> Settings:
    """The settings, read from the environment."""
    return config.read()
