"""One reader per process for everybody who watches: database reads do not grow with the watchers."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import structlog

from lorai_app.domain.credits import Purse
from lorai_app.domain.generation import Generation
from lorai_app.domain.visitor import Visitor
from lorai_app.store import accounts, generations
from lorai_app.store.database import Database
from lorai_app.store.generations import Change
from lorai_app.studio.estimates import Estimates
from lorai_app.studio.porter import Porter

TICK_SECONDS = 0.15
PROGRESS_SECONDS = 1.0
"""Progress alone is told once a second; an image that changes its state, at once."""
OVERLAP_SECONDS = 3.0
"""Looked back at each tick: writers commit a little after they take their time, and clocks differ."""
NOTHING = Purse(0, 0, 0)

log = structlog.get_logger()


@dataclass(frozen=True)
class News:
    """Generations as they are now, those that are in the trash now, and what the visitor has."""

    generations: list[Generation]
    gone: list[str]
    purse: Purse


@dataclass(eq=False)
class Watch:
    """What one page has not seen yet; only the newest state of each generation is kept.

    `signed_out`: the page's browser was ended, so nothing is told any more.
    """

    signed_out: bool = False
    _replaced: bool = False
    _news: dict[str, Generation | None] = field(default_factory=dict)
    _purse: Purse = field(default_factory=lambda: Purse(0, 0, 0))
    _ring: asyncio.Event = field(default_factory=asyncio.Event)

    def tell(self, id: str, generation: Generation | None, purse: Purse) -> None:
        self._news[id], self._purse = generation, purse
        self._ring.set()

    def replace(self) -> None:
        """The same page watches anew: this watch has nothing to tell any more."""
        self._replaced = True
        self._ring.set()

    def sign_out(self) -> None:
        """The page's browser was ended: there is nothing for it any more, also of what it was not told yet."""
        self.signed_out = True
        self._ring.set()

    async def news(self) -> News | None:
        """Waits until something has changed and hands it over; None when the watch is replaced or signed out."""
        await self._ring.wait()
        if self._replaced or self.signed_out:
            return None
        self._ring.clear()
        news, self._news = self._news, {}
        kept = [generation for generation in news.values() if generation]
        return News(kept, [id for id, generation in news.items() if generation is None], self._purse)


@dataclass(frozen=True)
class _Told:
    change: Change
    when: float


@dataclass
class Feed:
    """Tells every watcher what has changed in their visitor's generations."""

    database: Database
    estimates: Estimates
    porter: Porter = field(default_factory=Porter)
    reads: int = 0
    """Database reads so far, for /metrics and the benchmark."""
    _watchers: dict[str, set[Watch]] = field(default_factory=dict)
    _pages: dict[str, Watch] = field(default_factory=dict)
    _told: dict[str, _Told] = field(default_factory=dict)

    @property
    def watchers(self) -> int:
        return sum(map(len, self._watchers.values()))

    @contextmanager
    def watch(self, visitor: Visitor, page: str) -> Iterator[Watch]:
        """Every change in this visitor's generations from now on, until the watcher leaves; one watch for a page."""
        watch = Watch()
        self._watchers.setdefault(visitor.id, set()).add(watch)
        if before := self._pages.get(page):
            before.replace()
        self._pages[page] = watch
        try:
            with self.porter.open_page(visitor.device or visitor.id, watch.sign_out):
                yield watch
        finally:
            if self._pages.get(page) is watch:
                del self._pages[page]
            self._watchers[visitor.id].discard(watch)
            if not self._watchers[visitor.id]:
                del self._watchers[visitor.id]

    async def run(self) -> None:
        """Reads what has changed and hands it to its watchers, for ever."""
        while True:
            try:
                if self._watchers:
                    await self._tick()
            except Exception:
                log.exception("feed.tick")  # the next tick tries again; watchers only wait
            await asyncio.sleep(TICK_SECONDS)

    async def _tick(self) -> None:
        self.reads += 1
        async with self.database.begin() as session:
            changes = await generations.changes_since(session, time.time() - OVERLAP_SECONDS)
        due = {one.id: one for one in changes if one.visitor in self._watchers and self._is_due(one)}
        if due:
            await self._tell(due)
        recent = {one.id for one in changes}
        self._told = {id: told for id, told in self._told.items() if id in recent}

    def _is_due(self, change: Change) -> bool:
        told = self._told.get(change.id)
        if told is None or change.version > told.change.version:
            return True
        moved = change.touched > told.change.touched
        return moved and time.monotonic() - told.when >= PROGRESS_SECONDS

    async def _tell(self, due: dict[str, Change]) -> None:
        self.reads += 1
        async with self.database.begin() as session:
            found = {one.id: one for one in await generations.by_ids(session, list(due))}
            purses = await accounts.purses(session, {change.visitor for change in due.values()})
        for id, change in due.items():
            self._told[id] = _Told(change, time.monotonic())
            timed = await self.estimates.timed(found[id]) if id in found else None
            for watch in self._watchers.get(change.visitor, ()):
                watch.tell(id, timed, purses.get(change.visitor, NOTHING))  # none: forgotten meanwhile
