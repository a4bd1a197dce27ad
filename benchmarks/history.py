"""One visitor's history of 10,000 generations in a table of a million images: `python -m benchmarks.history`.

No site runs: tables are filled in a temporary folder and pages are read as the studio reads them. What counts is the
time of all reads that make a page, in milliseconds; `cold` is the first one, while nothing of the file is in memory.
"""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

from sqlalchemy import event

from benchmarks.million import ANA, HERS, fill
from lorai_app.domain.history import Cursor, Ended, Sought
from lorai_app.store import database, history
from lorai_app.store.database import Database

PAGE = 24
PLAIN_MS = 20.0
FOUND_MS = 50.0


class Stopwatch:
    """Adds up what statements take, their rows fetched."""

    def __init__(self, tables: Database) -> None:
        self.spent, self.reads, self._began = 0.0, 0, 0.0
        event.listen(tables.engine.sync_engine, "before_cursor_execute", self._before)
        event.listen(tables.engine.sync_engine, "after_cursor_execute", self._after)

    def begin(self) -> None:
        self.spent, self.reads = 0.0, 0

    def _before(self, *_: object) -> None:
        self._began = time.perf_counter()

    def _after(self, *_: object) -> None:
        self.spent += time.perf_counter() - self._began
        self.reads += 1


async def measure(file: Path, rounds: int) -> list[str]:
    """Prints a line for each kind of page; the names of those that missed their target."""
    missed = []
    print(
        f"{'page of ' + str(PAGE):<32} {'found':>5} {'reads':>5} {'cold':>7} {'p50':>6} {'p95':>6} {'max':>6}"
    )
    for name, sought, before, most in await _pages(file):
        _forget(file)
        tables = database.sqlite(file)
        watch, spent = Stopwatch(tables), []
        for _ in range(rounds + 1):
            watch.begin()
            async with tables.begin() as session:
                page = await history.page(session, ANA, before, PAGE, sought)
            spent.append(1000 * watch.spent)
        await tables.close()
        cold, *warm = spent
        p95 = quantiles(warm, n=20)[-1]
        print(
            f"{name:<32} {len(page.items):>5} {watch.reads:>5} "
            f"{cold:>7.1f} {median(warm):>6.1f} {p95:>6.1f} {max(warm):>6.1f}"
        )
        if median(warm) > most:
            missed.append(name)
    return missed


async def _pages(file: Path) -> list[tuple[str, Sought, Cursor | None, float]]:
    tables = database.sqlite(file)
    deep, last = await _cursor(tables, 200 * PAGE), await _cursor(tables, 400 * PAGE)
    await tables.close()
    states = [(f"state {ended}", Sought(ended=ended), None, FOUND_MS) for ended in Ended]
    nothing = Sought(favourites=True, trash=True, model="gpt-image-1.5", ratio="21:9")
    return [
        ("first", Sought(), None, PLAIN_MS),
        ("200th", Sought(), deep, PLAIN_MS),
        ("400th", Sought(), last, PLAIN_MS),
        ("favourites", Sought(favourites=True), None, PLAIN_MS),
        ("favourites, near the last", Sought(favourites=True), last, PLAIN_MS),
        ("trash", Sought(trash=True), None, PLAIN_MS),
        ("model gpt-image-1.5", Sought(model="gpt-image-1.5"), None, FOUND_MS),
        ("ratio 9:21", Sought(ratio="9:21"), None, FOUND_MS),
        *states,
        ("four filters, nothing found", nothing, None, FOUND_MS),
        ("search, in half of the prompts", Sought("fox"), None, FOUND_MS),
        ("search, in one of 2,000", Sought("zeppelin"), None, FOUND_MS),
        ("search, in none", Sought("xylophone"), None, FOUND_MS),
        ("search, three words, in none", Sought("fox light xylophone"), None, FOUND_MS),
        ("search with a filter", Sought("zeppelin", ended=Ended.COMPLETE), None, FOUND_MS),
    ]


async def _cursor(tables: Database, nth: int) -> Cursor:
    async with tables.begin() as session:
        page = await history.page(session, ANA, None, nth, Sought())
    assert page.next
    return page.next


def _forget(file: Path) -> None:
    """Makes the system read the file from the disk again, where it can be told to."""
    if hasattr(os, "posix_fadvise"):
        with file.open("rb") as opened:
            os.fsync(opened.fileno())
            os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=30)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "app.db"
        began = time.perf_counter()
        generations = fill(file, given.images)
        print(
            f"{given.images:,} images of {generations:,} generations, {HERS:,} of them Ana's: "
            f"{file.stat().st_size / 2**20:,.0f} MiB, filled in {time.perf_counter() - began:.0f} s"
        )
        missed = asyncio.run(measure(file, given.rounds))
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    sys.exit(f"missed: {', '.join(missed)}" if missed else 0)


if __name__ == "__main__":
    main()
