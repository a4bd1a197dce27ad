"""Everything that can be done to a history, by several at once and in no order: what is left is whole."""

import asyncio
import random
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import col, select

from lorai_app.domain.errors import LoraiError
from lorai_app.domain.generation import ImageState
from lorai_app.domain.history import Sought
from lorai_app.domain.sharing import Wish
from lorai_app.domain.visitor import Visitor
from lorai_app.store import tables
from lorai_app.store.files import Files, ImageFiles, ReferenceFiles
from tests.support.photos import photo
from tests.support.trash import HOUR, files_in, hourly
from tests.support.workshop import Workshop

pytestmark = [pytest.mark.anyio, pytest.mark.soak]
HANDS, SECONDS = 8, 45.0
PEOPLE = [Visitor(f"visitor-{number}", f"198.51.100.{number}") for number in range(3)]
PROMPTS = ("an owl", "a fox [failed:once]", "a stag [blocked-details:1]")


class Unsteady(Files):
    """Now and then it fails when files are to be deleted, and now and then half-way."""

    def __init__(self, files: Files, rng: random.Random) -> None:
        super().__init__(files._store)
        self._rng = rng

    async def clear(self, folder: str) -> None:
        if self._rng.random() < 0.1:
            raise OSError("the storage is away")
        await super().clear(folder)


async def test_a_storm_leaves_no_half_of_anything(workshop: Workshop, tmp_path: Path) -> None:
    rng = random.Random(time.time_ns())
    workshop.studio = replace(workshop.studio, files=Unsteady(workshop.files, rng))
    for visitor in PEOPLE:
        await workshop.grant(visitor, 10_000)
    done: Counter[str] = Counter()
    until = time.monotonic() + SECONDS
    await asyncio.gather(*(_hand(workshop, rng, until, done) for _ in range(HANDS)))
    await workshop.done()
    workshop.clock.ahead += HOUR
    await hourly(workshop)
    print(f"\n{sum(done.values())} deeds: {dict(sorted(done.items()))}; {await _check(workshop, tmp_path)}")


async def _hand(workshop: Workshop, rng: random.Random, until: float, done: Counter[str]) -> None:
    while time.monotonic() < until:
        deed = rng.choices(("press", "delete", "restore", "destroy", "retry", "share", "empty", "forget"),
                           (8, 8, 4, 4, 4, 4, 1, 0.15))[0]  # fmt: skip
        try:
            await _do(workshop, rng, deed)
            done[deed] += 1
        except LoraiError:
            done[f"{deed} refused"] += 1


async def _do(workshop: Workshop, rng: random.Random, deed: str) -> None:
    studio, visitor = workshop.studio, rng.choice(PEOPLE)
    in_trash = deed in ("restore", "destroy")
    found = (await studio.history(visitor, None, 10, Sought(trash=in_trash))).items
    id = rng.choice(found).id if found else "0" * 32
    key = f"{rng.getrandbits(64):x}"
    if deed == "press":
        used = [(await studio.add_reference(visitor, photo())).id] if rng.random() < 0.3 else []
        await workshop.press(visitor, rng.choice(PROMPTS), rng.randint(1, 4), references=used, key=key)
    elif deed == "share":
        slug = (await studio.share(visitor, Wish(id))).slug
        await asyncio.sleep(rng.random() / 10)
        await studio.card(visitor, slug)
    elif deed == "retry":
        await studio.retry(visitor, id, key)
    elif deed == "empty":
        await studio.empty_trash(visitor)
    elif deed == "forget":
        await studio.forget_me(visitor)
    else:
        deeds = {"delete": studio.delete, "restore": studio.restore, "destroy": studio.destroy}
        await deeds[deed](visitor, id)


async def _check(workshop: Workshop, folder: Path) -> str:
    """Rows without the rows or the files that they need, files without rows, money that is lost."""
    await workshop.assert_adds_up()
    async with workshop.database.begin() as session:
        assert (await session.exec(text("PRAGMA foreign_key_check"))).all() == []
        images = (await session.exec(select(tables.Image))).all()
        references = (await session.exec(select(tables.Reference.id))).all()
        shown = select(tables.Share.slug).where(col(tables.Share.generation).is_not(None))
        live = set(await session.exec(shown))
        intents = (await session.exec(select(tables.Intent.image))).all()
        assert (await session.exec(select(tables.Leftover))).all() == []
    needed = {
        name
        for image in images
        if image.state == ImageState.DELIVERED
        for name in vars(ImageFiles.of(image.id, image.attempt)).values()
    } | {name for id in references for name in vars(ReferenceFiles.of(id)).values()}
    there = {name for name in files_in(folder / "files") if not name.startswith("shares/")}
    cards = {name.split("/")[1] for name in files_in(folder / "files") if name.startswith("shares/")}
    assert there == needed
    assert cards <= live
    assert {id.rpartition("-")[0] for id in intents} <= {image.generation for image in images}
    return f"{len(images)} images, {len(there)} files and {len(cards)} cards are left"
