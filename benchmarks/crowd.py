"""The visitors of the benchmark: each has a cookie, one running job, and its page open by a socket."""

import asyncio
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx

from benchmarks.page_socket import PageSocket
from benchmarks.scene import SECRET
from lorai_app.domain.generation import ImageState
from lorai_app.jobs.engine import IMAGES_AT_ONCE
from lorai_app.store import images
from lorai_app.store.database import Database
from lorai_app.studio.passport import Passports
from tests.support.running import RunningSite
from tests.support.waiting import until

AT_ONCE = 25
DELIVERED = 101


@dataclass(eq=False)
class Watcher:
    """A visitor with one running job; `stage` is its progress as written, DELIVERED at its end."""

    cookie: str
    image: str = ""
    stage: int = 0
    socket: PageSocket | None = None
    written: dict[int, float] = field(default_factory=dict)
    """Stages that have not come to the page yet, and when they were written."""
    delays: list[float] = field(default_factory=list)
    deltas: int = 0
    strangers: int = 0
    """Generations of somebody else that this visitor was told of."""

    def hear(self, news: dict[str, Any], now: float) -> None:
        self.deltas += 1
        for view in news.get("shown", ()):
            self.strangers += not self.image.startswith(view["id"])
            tile = view["tiles"][0]
            shown = DELIVERED if tile["state"] == ImageState.DELIVERED else tile["progress"]
            for stage in [stage for stage in self.written if stage <= shown]:
                self.delays.append(now - self.written.pop(stage))


def gather(many: int) -> list[Watcher]:
    passports = Passports((SECRET,), secure=False)
    return [Watcher(passports.issue()[1].partition(";")[0]) for _ in range(many)]


async def press(site: RunningSite, watchers: Sequence[Watcher], prompt: str) -> None:
    """Everybody presses Generate, for one image."""
    form = {"prompt": prompt, "ratio": "1:1", "count": 1}
    gate = asyncio.Semaphore(AT_ONCE)
    async with httpx.AsyncClient(base_url=site.url, timeout=60) as client:

        async def one(watcher: Watcher) -> None:
            headers = {"Cookie": watcher.cookie, "Origin": site.url, "Idempotency-Key": "press"}
            async with gate:
                answer = await client.post("/api/v1/generations", json=form, headers=headers)
            watcher.image = f"{answer.raise_for_status().json()['id']}-0"

        await asyncio.gather(*map(one, watchers))


async def take_over(site: RunningSite, tables: Database, watchers: Sequence[Watcher]) -> list[Watcher]:
    """Begins the jobs that the site has no room for, once it is full: they are the benchmark's from now on."""

    async def is_full() -> bool:
        with sqlite3.connect(f"file:{site.folder}/data/app.db?mode=ro", uri=True) as reading:
            running = reading.execute("SELECT count(*) FROM image WHERE state = 'running'").fetchone()
        return bool(running == (IMAGES_AT_ONCE,))

    await until(is_full, 60)
    async with tables.begin() as session:
        now = datetime.now(UTC)
        return [one for one in watchers if await images.mark_submitted(session, one.image, 1, now)]


async def open_pages(site: RunningSite, watchers: Sequence[Watcher]) -> int:
    """Opens `/` for everybody who has not got it open; how many those were."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(watcher: Watcher) -> None:
        async with gate:
            watcher.socket = PageSocket(site.port, watcher.cookie, watcher.hear)
            await watcher.socket.open()

    closed = [one(watcher) for watcher in watchers if watcher.socket is None]
    await asyncio.gather(*closed)
    return len(closed)


async def close_pages(watchers: Sequence[Watcher]) -> None:
    """Closes them all; raises what went wrong with one that did not stay open."""
    await asyncio.gather(*(one.socket.close() for one in watchers if one.socket))
