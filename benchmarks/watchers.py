"""A thousand visitors watch their running jobs on one `lorai web`: `python -m benchmarks.watchers`.

The site makes as many images at once as one process follows; for the other jobs this program stands for further
workers: it writes their rows with the store's own functions, and notes when each change reaches its visitor's socket.
"""

import argparse
import asyncio
import resource
import sqlite3
import sys
import time
from collections.abc import Coroutine, Sequence
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
from lorai_app.studio.passport import Passports
from lorai_app.studio.watch import TICK_SECONDS
from tests.support.running import RunningSite
from tests.support.waiting import until

TARGET_SECONDS = 0.5
MOST_READS = 2 / TICK_SECONDS
"""At each tick: what has changed, and the rows of it that somebody watches."""
POLL_SECONDS = 4.0
"""APIMart's advice; so often each running job is asked about and its row written."""
JOB_SECONDS = 400
"""One percent of progress at each poll, and longer than this program takes."""
AT_ONCE = 25
OPEN_FILES = 8192
PICTURE = Picture(1024, 1024, "image/png", "KCkOFwZnp2iPinaGdndXZ3iJd6BYB4sF", 20.0)
DELIVERED = 101


@dataclass(eq=False)
class Watcher:
    """A visitor with one running job; `stage` is its progress, DELIVERED at its end."""

    cookie: str
    image: str = ""
    stage: int = 0
    socket: PageSocket | None = None
    written: dict[int, float] = field(default_factory=dict)
    """Stages that have not been seen in the page, and when they were written."""
    delays: list[float] = field(default_factory=list)
    deltas: int = 0
    strangers: int = 0

    def hear(self, news: dict[str, Any], now: float) -> None:
        self.deltas += 1
        for view in news.get("shown", ()):
            self.strangers += not self.image.startswith(view["id"])
            tile = view["tiles"][0]
            shown = DELIVERED if tile["state"] == ImageState.DELIVERED else tile["progress"]
            for stage in [stage for stage in self.written if stage <= shown]:
                self.delays.append(now - self.written.pop(stage))


async def measure(site: RunningSite, many: int, seconds: float) -> bool:
    """Prints a line for each number of watchers, all with the same running jobs; whether the targets are met."""
    tables, passports = sqlite(site.folder / "data" / "app.db"), Passports((SECRET,), secure=False)
    watchers = [Watcher(passports.issue()[1].partition(";")[0]) for _ in range(many)]
    begun = time.perf_counter()
    await press(site, watchers)
    ours = await take_over(site, tables, watchers)
    watchers.sort(key=lambda one: one not in ours)  # the first to watch has a job that we write
    told(f"{many} jobs run after {time.perf_counter() - begun:.0f} s; {len(ours)} of them are written here")

    met = True
    for count in (1, many // 10, many):
        await open_pages(site, watchers[:count])
        met &= await figures(site, f"{count} watching", watchers[:count], work(tables, ours, seconds))
    assert all(one.deltas > 1 for one in watchers), "a visitor saw nothing of their running job"
    met &= await figures(site, "… images arriving", watchers, finish(tables, ours, seconds))
    assert not any(one.strangers for one in watchers), "a visitor was told of somebody else's job"
    assert time.perf_counter() - begun < JOB_SECONDS, (
        "the provider's jobs ended meanwhile: the machine is too slow"
    )
    await asyncio.gather(*(one.socket.close() for one in watchers if one.socket))
    await tables.close()
    return met


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


async def take_over(site: RunningSite, tables: Database, watchers: Sequence[Watcher]) -> set[Watcher]:
    """Begins what the site has no room for, once it is full: those jobs are ours from now on."""

    async def is_full() -> bool:
        with sqlite3.connect(f"file:{site.folder}/data/app.db?mode=ro", uri=True) as reading:
            running = reading.execute("SELECT count(*) FROM image WHERE state = 'running'").fetchone()
        return running == (IMAGES_AT_ONCE,)

    await until(is_full, 60)
    async with tables.begin() as session:
        now = datetime.now(UTC)
        return {one for one in watchers if await images.mark_submitted(session, one.image, 1, now)}


async def open_pages(site: RunningSite, watchers: Sequence[Watcher]) -> None:
    """Opens `/` for everybody who has not got it open."""
    gate, begun = asyncio.Semaphore(AT_ONCE), time.perf_counter()

    async def one(watcher: Watcher) -> None:
        async with gate:
            watcher.socket = PageSocket(site.port, watcher.cookie, watcher.hear)
            await watcher.socket.open()

    closed = [one(watcher) for watcher in watchers if watcher.socket is None]
    await asyncio.gather(*closed)
    told(f"{len(closed)} pages opened in {time.perf_counter() - begun:.1f} s")


async def figures(
    site: RunningSite, name: str, watchers: Sequence[Watcher], writing: Coroutine[Any, Any, None]
) -> bool:
    """One line of the table, measured during that writing."""
    worker, deltas = worker_of(site), sum(one.deltas for one in watchers)
    reads, cpu, begun = await feed_reads(site), cpu_seconds(worker), time.perf_counter()
    await writing
    took = time.perf_counter() - begun
    reads, cpu = (await feed_reads(site) - reads) / took, (cpu_seconds(worker) - cpu) / took
    deltas = sum(one.deltas for one in watchers) - deltas
    await asyncio.sleep(2)
    assert not any(one.written for one in watchers), "a change never reached its visitor"
    delays = [delay for one in watchers for delay in one.delays]
    for one in watchers:
        one.delays.clear()
    told(
        f"{name:<18} {reads:5.1f} reads/s {deltas / took:6.1f} deltas/s   row to socket: {spread(delays)}"
        f"   web process: {cpu:4.0%} of a core, {memory_mib(worker):.0f} MiB"
    )
    return percentile(delays, 95) <= TARGET_SECONDS and reads <= MOST_READS


async def feed_reads(site: RunningSite) -> float:
    async with httpx.AsyncClient(timeout=30) as client:
        lines = (await client.get(f"{site.url}/metrics")).text.splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith("lorai_feed_reads "))


async def work(tables: Database, jobs: set[Watcher], seconds: float) -> None:
    """Progress, written evenly spread: each job's once in POLL_SECONDS."""
    in_turn, pause = list(jobs), POLL_SECONDS / len(jobs)
    begun = time.perf_counter()
    for turn in range(round(seconds / pause)):
        job = in_turn[turn % len(in_turn)]
        await asyncio.sleep(begun + turn * pause - time.perf_counter())
        await write(tables, job, job.stage + 1)


async def finish(tables: Database, jobs: set[Watcher], seconds: float) -> None:
    """Every job is delivered, one after the other."""
    begun = time.perf_counter()
    for turn, job in enumerate(jobs):
        await asyncio.sleep(begun + turn * seconds / len(jobs) - time.perf_counter())
        await write(tables, job, DELIVERED)


async def write(tables: Database, job: Watcher, stage: int) -> None:
    """One change in a transaction of its own, timed just before its commit."""
    async with tables.begin() as session:
        job.stage = stage
        if stage == DELIVERED:
            assert await images.deliver(session, job.image, 1, PICTURE, 0.01, datetime.now(UTC))
        else:
            await images.mark_progress(session, job.image, 1, stage, datetime.now(UTC))
        if job.socket:
            job.written[stage] = time.perf_counter()


def told(line: str) -> None:
    print(line, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--many", type=int, default=1000, help="visitors (more than one process follows images)"
    )
    parser.add_argument(
        "--seconds", type=float, default=20, help="how long each number of watchers is measured"
    )
    given = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_NOFILE, (OPEN_FILES, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    with scene(LORAI_POLL_SECONDS=f"{POLL_SECONDS:.0f},{POLL_SECONDS:.0f}") as (site, _):
        sys.exit(0 if asyncio.run(measure(site, given.many, given.seconds)) else "a target was missed")


if __name__ == "__main__":
    main()
