"""A thousand visitors watch their running jobs on one `lorai web`: `python -m benchmarks.watchers`.

The site makes as many images as one process follows; for the other jobs this program stands for the further
workers: it writes their rows with the store's own functions and notes when each change reaches its visitor's socket.
"""

import argparse
import asyncio
import os
import resource
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx

from benchmarks.page_socket import PageSocket
from benchmarks.scene import SECRET, cpu_seconds, memory_mib, percentile, scene, spread, worker_of
from lorai_app.domain.generation import ImageState, Picture
from lorai_app.jobs.engine import IMAGES_AT_ONCE
from lorai_app.store import images
from lorai_app.store.database import Database, sqlite
from lorai_app.store.work import under_way
from lorai_app.studio.passport import Passports
from lorai_app.studio.watch import TICK_SECONDS
from tests.support.running import RunningSite

TARGET_SECONDS = 0.5
JOB_SECONDS = 600
POLL_SECONDS = 4.0
"""APIMart's own advice: each running job is asked about, and its row written, this often."""
ENDINGS_A_SECOND = 40
AT_ONCE = 25
OPEN_FILES = 8192
PICTURE = Picture(1024, 1024, "image/png", "KCkOFwZnp2iPinaGdndXZ3iJd6BYB4sF", 20.0)
DELIVERED = 101


@dataclass
class Watcher:
    """A visitor with one running job; `stage` is its progress, DELIVERED at its end."""

    visitor: str
    cookie: str
    image: str = ""
    stage: int = 0
    written: dict[int, float] = field(default_factory=dict)
    seen: list[float] = field(default_factory=list)
    strangers: int = 0
    deltas: int = 0
    socket: PageSocket | None = None

    def hear(self, news: dict[str, Any], now: float) -> None:
        for view in news.get("shown", ()):
            self.deltas += 1
            self.strangers += not self.image.startswith(view["id"])
            tile = view["tiles"][0]
            shown = DELIVERED if tile["state"] == ImageState.DELIVERED else tile["progress"]
            for stage in [stage for stage in self.written if stage <= shown]:
                self.seen.append(now - self.written.pop(stage))


async def press(site: RunningSite, watchers: Sequence[Watcher]) -> None:
    """Everybody presses Generate, for one image."""
    form = {"prompt": f"a lighthouse [slow={JOB_SECONDS}]", "ratio": "1:1", "count": 1}
    gate = asyncio.Semaphore(AT_ONCE)
    async with httpx.AsyncClient(base_url=site.url, timeout=60) as client:

        async def one(watcher: Watcher) -> None:
            headers = {"Cookie": watcher.cookie, "Origin": site.url, "Idempotency-Key": "press"}
            async with gate:
                answer = await client.post("/api/v1/generations", json=form, headers=headers)
            watcher.image = f"{answer.raise_for_status().json()['id']}-0"

        await asyncio.gather(*map(one, watchers))


async def take_over(tables: Database, watchers: Sequence[Watcher]) -> list[Watcher]:
    """Begins what the site's own process has no room for; those jobs are this program's from now on."""
    async with tables.begin() as session:
        now = datetime.now(UTC)
        return [one for one in watchers if await images.mark_submitted(session, one.image, 1, now)]


async def open_pages(site: RunningSite, watchers: Iterable[Watcher]) -> None:
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(watcher: Watcher) -> None:
        watcher.socket = PageSocket(site.port, watcher.cookie, watcher.hear)
        async with gate:
            await watcher.socket.open()

    await asyncio.gather(*(one(watcher) for watcher in watchers if watcher.socket is None))


async def work(tables: Database, jobs: Sequence[Watcher], seconds: float, each: float) -> None:
    """Writes progress for these jobs, evenly spread, each of them once in `each` seconds."""
    begun, turn = time.perf_counter(), 0
    while (due := begun + turn * each / len(jobs)) < begun + seconds:
        await asyncio.sleep(due - time.perf_counter())
        await write(tables, jobs[turn % len(jobs)], jobs[turn % len(jobs)].stage + 1)
        turn += 1


async def write(tables: Database, job: Watcher, stage: int) -> None:
    """One change in a transaction of its own; its time is taken just before the commit."""
    async with tables.begin() as session:
        now, job.stage = datetime.now(UTC), stage
        if stage == DELIVERED:
            assert await images.deliver(session, job.image, 1, PICTURE, 0.01, now)
        else:
            await images.mark_progress(session, job.image, 1, stage, now)
        if job.socket:
            job.written[stage] = time.perf_counter()


@dataclass
class Phase:
    """One line of the table."""

    name: str
    site: RunningSite
    watchers: Sequence[Watcher]
    seen: list[float] = field(default_factory=list)
    reads: float = 0.0

    async def during(self, work: Any) -> "Phase":
        """Measures while that work is done; every change must have arrived 2 seconds after it."""
        deltas, worker = sum(one.deltas for one in self.watchers), worker_of(self.site)
        reads, cpu, begun = await feed_reads(self.site), cpu_seconds(worker), time.perf_counter()
        await work
        took = time.perf_counter() - begun
        self.reads = (await feed_reads(self.site) - reads) / took
        cpu = (cpu_seconds(worker) - cpu) / took
        deltas = sum(one.deltas for one in self.watchers) - deltas
        await asyncio.sleep(2)
        for one in self.watchers:
            self.seen += one.seen
            one.seen.clear()
        assert not any(one.written for one in self.watchers), "a change never reached its visitor"
        print(
            f"{self.name:<22} {self.reads:5.1f} reads/s  {deltas / took:6.1f} deltas/s  {spread(self.seen)}  "
            f"{len(self.seen):5} changes  {cpu:4.0%} of a core  {memory_mib(worker):4.0f} MiB",
            flush=True,
        )
        return self


async def feed_reads(site: RunningSite) -> float:
    async with httpx.AsyncClient(timeout=30) as client:
        lines = (await client.get(f"{site.url}/metrics")).text.splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith("lorai_feed_reads "))


async def measure(site: RunningSite, many: int, seconds: float) -> bool:
    tables = sqlite(site.folder / "data" / "app.db")
    passports = Passports((SECRET,), secure=False)
    issued = [passports.issue() for _ in range(many)]
    watchers = [Watcher(visitor, cookie.partition(";")[0]) for visitor, cookie in issued]
    begun = time.perf_counter()
    await press(site, watchers)
    print(f"{many} presses in {time.perf_counter() - begun:.0f} s", flush=True)
    # … 
    return True
