"""Whatever is done to accounts and images, in whatever order, at once or twice: the money adds up."""

import asyncio
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy.exc import IntegrityError
from sqlmodel import col, select

from lorai_app.domain.catalog import CATALOG
from lorai_app.domain.errors import NotEnoughCredits
from lorai_app.domain.generation import ImageState, Picture, Reason, Request
from lorai_app.domain.visitor import Visitor
from lorai_app.store import accounts, database, generations, images, presses
from lorai_app.store.accounts import Charge, FreeStart
from lorai_app.store.tables import Account, Entry
from tests.support.people import ANA, BEN

NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
FREE = FreeStart(10, 20)
PRICE = 2
GONE = Reason("task_failed", "Gone. Not charged.")
PICTURE = Picture(64, 64, "image/png", "", 1.0)

visitors = st.sampled_from([ANA, BEN])
ends = st.sampled_from([ImageState.BLOCKED, ImageState.FAILED, ImageState.CANCELLED])
picks = st.integers(0, 1000)


@dataclass
class Tile:
    """What the model knows of one image."""

    id: str
    visitor: str
    state: str = "under way"
    attempt: int = 1


class Ledger(RuleBasedStateMachine):
    """A model of the money beside the real tables."""

    @initialize()
    def open(self) -> None:
        self.runner = asyncio.Runner()
        self.folder = tempfile.TemporaryDirectory()
        file = Path(self.folder.name) / "app.db"
        database.migrate(file)
        self.database = database.sqlite(file)
        self.tiles: list[Tile] = []
        self.spendable = {ANA.id: 0, BEN.id: 0}
        self.opened: set[str] = set()

    def teardown(self) -> None:
        self.runner.run(self.database.close())
        self.runner.close()
        self.folder.cleanup()

    def pick(self, number: int, *states: str) -> Tile:
        return (fitting := [tile for tile in self.tiles if tile.state in states])[number % len(fitting)]

    def has(self, *states: str) -> bool:
        return any(tile.state in states for tile in self.tiles)

    @rule(visitor=visitors)
    def first_deed(self, visitor: Visitor) -> None:
        async def do() -> None:
            async with self.database.begin() as session:
                await accounts.open_account(session, visitor, FREE, NOW)

        self.runner.run(do())
        self.spendable[visitor.id] += 0 if visitor.id in self.opened else FREE.credits
        self.opened.add(visitor.id)

    @precondition(lambda self: self.opened)
    @rule(credits=st.integers(1, 9), number=picks)
    def gift(self, credits: int, number: int) -> None:
        visitor = sorted(self.opened)[number % len(self.opened)]

        async def do() -> None:
            async with self.database.begin() as session:
                await accounts.grant(session, visitor, credits, "a gift", NOW)

        self.runner.run(do())
        self.spendable[visitor] += credits

    @precondition(lambda self: self.opened)
    @rule(counts=st.lists(st.integers(1, 4), min_size=1, max_size=4), number=picks)
    def presses_at_once(self, counts: list[int], number: int) -> None:
        visitor = sorted(self.opened)[number % len(self.opened)]

        async def do() -> list[object]:
            tries = (self._press(visitor, count) for count in counts)
            return await asyncio.gather(*tries, return_exceptions=True)

        for made in self.runner.run(do()):
            if not isinstance(made, NotEnoughCredits):
                assert isinstance(made, list)
                self.tiles += made
                self.spendable[visitor] -= PRICE * len(made)

    async def _press(self, visitor: str, count: int) -> list[Tile]:
        wanted = Request("an owl", CATALOG["gpt-image-2"], "1:1", count)
        async with self.database.begin() as session:
            charges = await presses.add(session, uuid4().hex, visitor, wanted, "shape", NOW)
            await accounts.reserve(session, visitor, charges, NOW)
        return [Tile(charge.image, visitor) for charge in charges]

    @precondition(lambda self: self.has("under way"))
    @rule(number=picks, end=ends, deliveries=st.integers(0, 2), endings=st.integers(0, 2))
    def ends_at_once(self, number: int, end: ImageState, deliveries: int, endings: int) -> None:
        """Several workers bring the same image to its end: one of them does."""
        tile = self.pick(number, "under way")

        async def deliver() -> str | None:
            async with self.database.begin() as session:
                done = await images.deliver(session, tile.id, tile.attempt, PICTURE, None, NOW)
                return "delivered" if done else None

        async def release() -> str | None:
            async with self.database.begin() as session:
                done = await images.end_without(session, tile.id, tile.attempt, end, GONE, NOW)
                return str(end) if done else None

        async def do() -> list[str | None]:
            return await asyncio.gather(
                *(deliver() for _ in range(deliveries)), *(release() for _ in range(endings))
            )

        won = [state for state in self.runner.run(do()) if state]
        assert len(won) == min(1, deliveries + endings)
        if won:
            (tile.state,) = won
            self.spendable[tile.visitor] += 0 if tile.state == "delivered" else PRICE

    @precondition(lambda self: self.has("blocked", "failed"))
    @rule(number=picks)
    def retry(self, number: int) -> None:
        tile = self.pick(number, "blocked", "failed")

        async def do() -> None:
            async with self.database.begin() as session:
                assert await images.begin_again(session, tile.id, tile.attempt, NOW)
                charge = Charge(tile.id.rpartition("-")[0], tile.id, tile.attempt + 1, PRICE)
                await accounts.reserve(session, tile.visitor, [charge], NOW)

        try:
            self.runner.run(do())
        except NotEnoughCredits:
            assert self.spendable[tile.visitor] < PRICE
            return
        tile.state, tile.attempt = "under way", tile.attempt + 1
        self.spendable[tile.visitor] -= PRICE

    @precondition(lambda self: self.has("delivered", "blocked", "failed", "cancelled"))
    @rule(number=picks)
    def the_same_end_twice(self, number: int) -> None:
        """Even code that forgot every guard cannot book an entry again."""
        tile = self.pick(number, "delivered", "blocked", "failed", "cancelled")
        charge = Charge(tile.id.rpartition("-")[0], tile.id, tile.attempt, PRICE)

        async def do() -> None:
            async with self.database.begin() as session:
                if tile.state == "delivered":
                    await accounts.settle(session, tile.visitor, charge, NOW)
                else:
                    await accounts.release(session, tile.visitor, charge, "again", NOW)

        with pytest.raises(IntegrityError):
            self.runner.run(do())

    @invariant()
    def the_money_adds_up(self) -> None:
        self.runner.run(self._check())

    async def _check(self) -> None:
        async with self.database.begin() as session:
            rows = list(await session.exec(select(Account)))
            assert {row.id for row in rows} == self.opened
            for row in rows:
                entries = list(await session.exec(select(Entry).where(col(Entry.account) == row.id)))
                held = [t for t in self.tiles if (t.visitor, t.state) == (row.id, "under way")]
                assert row.balance == sum(entry.balance_change for entry in entries)
                assert row.held == sum(entry.held_change for entry in entries)
                assert (row.balance, row.held) == (self.spendable[row.id], PRICE * len(held))
            for made in await generations.by_ids(session, [t.id.rpartition("-")[0] for t in self.tiles]):
                receipt = made.receipt
                assert receipt.held == PRICE * sum(image.under_way for image in made.images)
                assert receipt.reserved == receipt.settled + receipt.released + receipt.held


TestLedger = Ledger.TestCase
TestLedger.settings = settings(max_examples=8, stateful_step_count=25, deadline=None)
