"""A thousand visitors watch their running jobs on one `lorai web`: `python -m benchmarks.watchers`.

The site makes as many images at once as one process follows; for the other jobs this program stands for further
workers: it writes their rows with the store's own functions, and notes when each change reaches its visitor's socket.
"""

import argparse
import asyncio
import os
import resource
import sys
import time
from collections.abc import Coroutine, Sequence
from datetime import UTC, datetime
from itertools import cycle
from typing import Any

import httpx

from benchmarks.crowd import DELIVERED, Watcher, close_pages, gather, open_pages, press, take_over
from benchmarks.scene import cpu_seconds, memory_mib, percentile, scene, spread, worker_of
from lorai_app.domain.generation import Picture
from lorai_app.store import images
from lorai_app.store.database import Database, sqlite
from lorai_app.studio.watch import TICK_SECONDS
from tests.support.running import RunningSite

TARGET_SECONDS = 0.5
MOST_READS = 2 / TICK_SECONDS
"""At each tick: what has changed, and what somebody watches of it. However many watch."""
POLL_SECONDS = 4.0
"""APIMart's advice; so often each running job is asked about and its row written."""
JOB_SECONDS = 400
"""One percent of progress at each poll, and longer than this program takes."""
SETTLE_SECONDS = 3.0
"""A page that was just opened has just been told of progress, which it is once a second."""
GRACE_SECONDS = 5.0
ENOUGH = 100
"""The p95 of fewer changes says nothing."""
PICTURE = Picture(1024, 1024, "image/png", "KCkOFwZnp2iPinaGdndXZ3iJd6BYB4sF", 20.0)


async def measure(site: RunningSite, many: int, seconds: float) -> bool:
    """Prints a line for each number of watchers, all with the same running jobs; whether the targets are met."""
    tables, everybody, begun = sqlite(site.folder / "data" / "app.db"), gather(many), time.perf_counter()
    await press(site, everybody, f"a lighthouse [slow={JOB_SECONDS}]")
    ours = await take_over(site, tables, everybody)
    told(f"{many} jobs run after {time.perf_counter() - begun:.0f} s; {len(ours)} of them are written here")

    met, watchers = True, ours + [one for one in everybody if one not in ours]
    for count in (1, many // 10, many):
        opening = time.perf_counter()
        opened = await open_pages(site, watchers[:count])
        told(f"{opened} pages opened in {time.perf_counter() - opening:.1f} s")
        met &= await figures(site, f"{count} watching", watchers[:count], progress(tables, ours, seconds))
    assert all(one.deltas > 1 for one in watchers), "a visitor saw nothing of their running job"
    met &= await figures(site, "… images arriving", watchers, finish(tables, ours, seconds))

    assert not any(one.strangers for one in watchers), "a visitor was told of somebody else's job"
    assert time.perf_counter() - begun < JOB_SECONDS, "too slow a machine: the provider's jobs have ended"
    await close_pages(watchers)
    await tables.close()
    return met


async def figures(
    site: RunningSite, name: str, watchers: Sequence[Watcher], writing: Coroutine[Any, Any, None]
) -> bool:
    """One line of the table, measured during that writing."""
    await asyncio.sleep(SETTLE_SECONDS)
    worker, deltas = worker_of(site), sum(one.deltas for one in watchers)
    reads, cpu, begun = await feed_reads(site), cpu_seconds(worker), time.perf_counter()
    await writing
    took = time.perf_counter() - begun
    reads, cpu = (await feed_reads(site) - reads) / took, (cpu_seconds(worker) - cpu) / took
    deltas = sum(one.deltas for one in watchers) - deltas
    await asyncio.sleep(GRACE_SECONDS)
    delays = [delay for one in watchers for delay in one.delays]
    lost = sum(len(one.written) for one in watchers)
    for one in watchers:
        one.delays.clear()
        one.written.clear()
    told(
        f"{name:<17} {reads:5.1f} reads/s {deltas / took:6.1f} deltas/s   row to socket: {spread(delays)}"
        f"   web process: {cpu:.0%} of a core, {memory_mib(worker):.0f} MiB"
    )
    if lost:
        told(f"{lost} changes did not reach their visitors within {GRACE_SECONDS:.0f} s")
    is_quick = percentile(delays, 95) <= TARGET_SECONDS or len(delays) < ENOUGH
    return not lost and is_quick and reads <= MOST_READS


async def feed_reads(site: RunningSite) -> float:
    async with httpx.AsyncClient(timeout=30) as client:
        lines = (await client.get(f"{site.url}/metrics")).text.splitlines()
    return next(float(line.split()[1]) for line in lines if line.startswith("lorai_feed_reads "))


async def progress(tables: Database, jobs: Sequence[Watcher], seconds: float) -> None:
    """Each job's, once in POLL_SECONDS, evenly spread, or as fast as the database takes it."""
    begun, pause = time.perf_counter(), POLL_SECONDS / len(jobs)
    for turn, job in enumerate(cycle(jobs)):
        await asyncio.sleep(begun + turn * pause - time.perf_counter())
        if time.perf_counter() > begun + seconds:
            return
        await write(tables, job, job.stage + 1)


async def finish(tables: Database, jobs: Sequence[Watcher], seconds: float) -> None:
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
        "--many", type=int, default=1000, help="visitors: more than one process follows images"
    )
    parser.add_argument(
        "--seconds", type=float, default=20, help="how long each number of watchers is measured"
    )
    given = parser.parse_args()
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))  # two thousand sockets, and the site inherits it
    with scene(LORAI_POLL_SECONDS=f"{POLL_SECONDS},{POLL_SECONDS}") as (site, _):
        met = asyncio.run(measure(site, given.many, given.seconds))
    told(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    sys.exit(0 if met else "a target was missed")


if __name__ == "__main__":
    main()
