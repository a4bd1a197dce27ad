"""Knows by heart which browsers were ended, and notes which come by: no request waits for the database."""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from lorai_app.store import devices
from lorai_app.store.database import Database

LOOKS_EVERY_SECONDS = 2.0
"""How long another process may still let an ended browser in; the process that ends it does so at once."""
SEEN_EVERY = timedelta(hours=1)
NOTED_FOR = timedelta(minutes=5)
"""Whoever came by is not noted again for so long: most requests come from those who have just been here."""
OVERLAP = timedelta(minutes=1)
"""Looked back each time: writers commit a little after they take their time, and clocks differ."""

log = structlog.get_logger()


@dataclass
class Porter:
    """One for the process: the doors ask it, the feed tells it which pages are open."""

    _ended: set[str] = field(default_factory=set)
    _pages: dict[str, set[Callable[[], None]]] = field(default_factory=dict)
    _came_by: set[str] = field(default_factory=set)
    _noted: set[str] = field(default_factory=set)
    _noted_since: datetime | None = None
    _looked: datetime | None = None

    def admits(self, device: str) -> bool:
        """Whether that browser may still come in; if so, it is noted as seen."""
        if device in self._ended:
            return False
        if device not in self._noted:
            self._came_by.add(device)
        return True

    def end(self, ended: Iterable[str]) -> None:
        """These browsers are strangers from now on, and their open pages are told."""
        for device in set(ended) - self._ended:
            self._ended.add(device)
            for leave in tuple(self._pages.get(device, ())):
                leave()

    @contextmanager
    def open_page(self, device: str, leave: Callable[[], None]) -> Iterator[None]:
        """While a page of that browser is open: `leave` is called when the browser is ended, or is already."""
        self._pages.setdefault(device, set()).add(leave)
        if device in self._ended:
            leave()
        try:
            yield
        finally:
            self._pages[device].discard(leave)
            if not self._pages[device]:
                del self._pages[device]

    async def run(self, database: Database, clock: Callable[[], datetime]) -> None:
        """Looks for what other processes have ended and writes down who came by, for ever."""
        while True:
            await asyncio.sleep(LOOKS_EVERY_SECONDS)
            try:
                await self.look(database, clock())
            except Exception:
                log.exception("porter.look")  # the next look tries again

    async def look(self, database: Database, now: datetime) -> None:
        """Learns what was ended since the last look: the first time, everything."""
        since = self._looked - OVERLAP if self._looked else None
        async with database.begin() as session:
            ended = await devices.ended_since(session, since)
        self._looked = now
        self.end(ended)
        await self._write_down(database, now)

    async def _write_down(self, database: Database, now: datetime) -> None:
        if self._noted_since is None or now - self._noted_since >= NOTED_FOR:
            self._noted_since, self._noted = now, set()
        came_by, self._came_by = self._came_by, set()
        self._noted |= came_by
        if came_by:
            async with database.begin() as session:
                await devices.mark_seen(session, sorted(came_by), now, now - SEEN_EVERY)
