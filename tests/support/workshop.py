"""The studio with its real parts and the real maker at work, without the durable engine around it."""

import asyncio
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from sqlmodel import col, func, select

from lorai_app.domain.catalog import CATALOG
from lorai_app.domain.generation import Generation, Request
from lorai_app.domain.visitor import Visitor
from lorai_app.providers import Provider
from lorai_app.store import accounts, tables
from lorai_app.store.accounts import FreeStart
from lorai_app.store.database import Database
from lorai_app.store.files import Files
from lorai_app.studio import Studio, operator
from lorai_app.studio.estimates import Estimates
from lorai_app.studio.limits import Limits
from lorai_app.studio.load import Load
from lorai_app.studio.make import Maker
from lorai_app.studio.porter import Porter
from lorai_app.studio.seals import Seals
from lorai_app.studio.send import Patience
from lorai_app.studio.watch import Feed
from tests.support.clock import Clock
from tests.support.waiting import until

IMPATIENT = Patience(first_pause=0.01)
UNKNOWN_FOR = timedelta(minutes=30)
FREE = 10


@dataclass
class Workshop:
    """`working=False` leaves everything queued until `work` is called; `bugs` are what the maker did not expect."""

    database: Database
    files: Files
    provider: Provider
    clock: Clock = field(default_factory=Clock)
    free: FreeStart = field(default_factory=lambda: FreeStart(FREE, 20))
    limited: bool = False
    contact: str | None = None
    unknown_for: timedelta = UNKNOWN_FOR
    patience: Patience = IMPATIENT
    working: bool = True
    woken: list[tuple[str, int]] = field(default_factory=list)
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        estimates = Estimates(self.database, self.provider.name, self.clock)
        self.maker = self.new_maker()
        porter = Porter()
        self.feed = Feed(self.database, estimates, porter)
        self.studio = Studio(
            database=self.database,
            files=self.files,
            clock=self.clock,
            free=self.free,
            limits=Limits(enabled=self.limited),
            estimates=estimates,
            wake=self._wake,
            seals=Seals(("a key of the tests",), self.clock),
            contact=self.contact,
            porter=porter,
        )

    def new_maker(self, provider: Provider | None = None, patience: Patience | None = None) -> Maker:
        """One that knows nothing but the rows, as after a restart."""
        return Maker(
            self.database,
            self.files,
            provider or self.provider,
            self.clock,
            self.unknown_for,
            Load((provider or self.provider).at_once),
            patience=patience or self.patience,
        )

    async def _wake(self, images: Sequence[tuple[str, int]]) -> None:
        self.woken += images
        if self.working:
            self.work(images)

    def work(self, images: Sequence[tuple[str, int]] | None = None) -> None:
        """Begins the work on these, or on everything that was asked for."""
        for image, attempt in self.woken if images is None else images:
            self._tasks.append(asyncio.create_task(self.maker.make(image, attempt)))

    async def done(self) -> None:
        """Waits until all work has ended; a bug in it fails the test, and so does work that never ends."""
        async with asyncio.timeout(60):
            while self._tasks:
                await self._tasks.pop()

    async def stop(self) -> None:
        """As a crash does: whatever is under way is dropped where it is."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks.clear()

    async def grant(self, visitor: Visitor, credits: int) -> None:
        """Credits from the operator, on top of the free start."""
        await operator.grant_credits(self.database, visitor.id, credits, "a gift", FREE, self.clock())

    async def empty(self, visitor: Visitor) -> None:
        """An account with nothing in it."""
        async with self.database.begin() as session:
            await accounts.open_empty(session, visitor.id, self.clock())

    async def press(
        self, visitor: Visitor, prompt: str = "an owl", count: int = 1, **more: Any
    ) -> Generation:
        """One press of the button, with a key of its own for each wording."""
        key = str(more.pop("key", hashlib.sha256(f"{prompt}{count}{more}".encode()).hexdigest()))
        made, _ = await self.studio.submit(visitor, request(prompt, count, **more), key)
        return made

    async def see(self, visitor: Visitor, id: str) -> Generation:
        return await self.studio.generation(visitor, id)

    async def until(self, visitor: Visitor, id: str, holds: Callable[[Generation], bool]) -> Generation:
        """The generation as soon as that holds."""

        async def seen() -> bool:
            return holds(await self.see(visitor, id))

        await until(seen)
        return await self.see(visitor, id)

    async def intents(self) -> list[tables.Intent]:
        async with self.database.begin() as session:
            return list(await session.exec(select(tables.Intent)))

    async def rows(self) -> dict[str, int]:
        """How many rows each table has: what was stored, whatever it was."""
        kinds = (tables.Account, tables.Entry, tables.StartingGrant, tables.Generation, tables.Press)
        kinds += (tables.Image, tables.Intent, tables.Reference, tables.ProviderUpload)
        async with self.database.begin() as session:
            return {
                kind.__name__: (await session.exec(select(func.count()).select_from(kind))).one()
                for kind in kinds
            }

    async def assert_adds_up(self) -> None:
        """The invariants of the money: nobody is below zero, and every account is the sum of its entries."""
        async with self.database.begin() as session:
            for account in await session.exec(select(tables.Account)):
                moved = select(
                    func.coalesce(func.sum(tables.Entry.balance_change), 0),
                    func.coalesce(func.sum(tables.Entry.held_change), 0),
                ).where(col(tables.Entry.account) == account.id)
                assert (account.balance, account.held) == tuple((await session.exec(moved)).one())
                assert account.balance >= 0
                assert account.held >= 0


def request(prompt: str = "an owl", count: int = 1, **more: Any) -> Request:
    """The smallest valid request; `model` is an id."""
    model = CATALOG[more.pop("model", "gpt-image-2")]
    return Request(prompt, model, more.pop("ratio", "1:1"), count, tuple(more.pop("references", ())))
