"""Tables with a million images of 5,000 visitors; one of them, Ana, made 10,000 generations."""

import random
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from lorai_app.domain.catalog import RATIOS
from lorai_app.domain.history import folded
from lorai_app.store import database

ANA = "ana"
OTHERS = 5_000
HERS = 10_000
AT_ONCE = 2_000
TRASHED, STARRED, CANCELLED, RUNNING, RARE = 1 / 50, 1 / 25, 1 / 200, 1 / 20_000, 1 / 2_000
BEGAN = datetime(2025, 1, 1, tzinfo=UTC)
BRIEF = (
    "a the of in under with soft golden morning light fog harbour lighthouse fox paper cut studio window rain street "
    "portrait glass bottle linen shadow palette teal ochre camera grain wide calm quiet poster city tram bridge river"
)
WORDS = BRIEF.split()
ENDS = ("delivered",) * 92 + ("blocked",) * 4 + ("failed",) * 3 + ("cancelled",)
GENERATION = (
    "INSERT INTO generation (id, visitor, prompt, searched, favourite, model, ratio, count, created, deleted, "
    "version, touched) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 3, 0)"
)
IMAGE = (
    'INSERT INTO image (id, generation, "index", state, attempt, progress, previews, price, queued, submitted, ended, '
    "shape, width, height, mime, thumbhash, seconds) VALUES (?, ?, ?, ?, 1, 100, 0, 2, ?, ?, ?, ?, 1024, 1024, "
    "'image/png', 'HBkSHYSIeHiPiHh8eJd4eTN0EEQG', 46.2)"
)
ENTRY = (
    "INSERT INTO entry (account, kind, amount, balance_change, held_change, reason, created, generation, image, "
    "attempt) VALUES (?, ?, 2, ?, ?, ?, ?, ?, ?, 1)"
)


def fill(file: Path, images: int) -> int:
    """Ana's generations among everybody's, in the order of time; how many there are in all."""
    rng = random.Random(7)
    database.migrate(file)
    counts = list(_counts(rng, images))
    hers = set(rng.sample(range(len(counts)), HERS))
    writing = sqlite3.connect(file, isolation_level=None)
    for pragma in ("synchronous=OFF", "cache_size=-1000000"):
        writing.execute(f"PRAGMA {pragma}")
    writing.execute("BEGIN")
    writing.executemany(
        "INSERT INTO account (id, balance, held, granted, created) VALUES (?, 0, 0, 10, '2025-01-01')",
        [(ANA,), *((f"visitor {number}",) for number in range(OTHERS))],
    )
    for start in range(0, len(counts), AT_ONCE):
        rows: dict[str, list[tuple[Any, ...]]] = {GENERATION: [], IMAGE: [], ENTRY: []}
        for number in range(start, min(start + AT_ONCE, len(counts))):
            whose = ANA if number in hers else f"visitor {rng.randrange(OTHERS)}"
            _make(rng, number, whose, counts[number], rows)
        for insert, some in rows.items():
            writing.executemany(insert, some)
    writing.execute("COMMIT")
    writing.close()
    return len(counts)


def _counts(rng: random.Random, images: int) -> Iterator[int]:
    left = images
    while left:
        count = min(left, rng.choice((1, 2, 2, 4)))
        left -= count
        yield count


def _make(
    rng: random.Random, number: int, whose: str, count: int, rows: dict[str, list[tuple[Any, ...]]]
) -> None:
    id = f"{rng.getrandbits(128):032x}"
    created = (BEGAN + timedelta(seconds=60 * number)).strftime("%Y-%m-%d %H:%M:%S.%f")
    prompt = " ".join(rng.choices(WORDS, k=rng.choice((8, 15, 15, 25, 40, 300))))
    if rng.random() < RARE:
        prompt += " Zeppelin"
    model, ratio = rng.choice(("gpt-image-2",) * 9 + ("gpt-image-1.5",)), rng.choice(tuple(RATIOS))
    trashed = created if rng.random() < TRASHED else None
    starred = rng.random() < STARRED
    rows[GENERATION].append(
        (id, whose, prompt, folded(prompt), starred, model, ratio, count, created, trashed)
    )
    ends = ["cancelled"] * count if rng.random() < CANCELLED else rng.choices(ENDS, k=count)
    if rng.random() < RUNNING and not trashed:
        ends[0] = "running"
    for index, end in enumerate(ends):
        image = f"{id}-{index}"
        ended = None if end == "running" else created
        rows[IMAGE].append((image, id, index, end, created, created, ended, f"apimart {model} ×{count}"))
        rows[ENTRY].append((whose, "reserve", -2, 2, "image asked for", created, id, image))
        if end != "running":
            kind, back = ("settle", 0) if end == "delivered" else ("release", 2)
            rows[ENTRY].append((whose, kind, back, -2, end, created, id, image))
