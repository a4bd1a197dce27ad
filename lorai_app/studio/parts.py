"""What every room of the studio works with; made once, by bootstrap."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from urllib.parse import quote

from lorai_app.domain.errors import NotFound, SignedOut
from lorai_app.domain.generation import Generation
from lorai_app.domain.status import Status
from lorai_app.domain.visitor import Visitor
from lorai_app.store import devices, generations
from lorai_app.store.accounts import FreeStart
from lorai_app.store.database import Database, Session
from lorai_app.store.files import Files
from lorai_app.studio.board import Board
from lorai_app.studio.estimates import Estimates
from lorai_app.studio.funnel import Funnel
from lorai_app.studio.limits import Limits
from lorai_app.studio.porter import Porter
from lorai_app.studio.seals import Seals

PHOTOS_AT_ONCE = 2
SEARCHES_AT_ONCE = 3
"""Each has a connection of the database's few, and may read all that a visitor ever wrote."""
"""A photo of 50 megapixels takes half a gigabyte while it is cleaned."""
Wake = Callable[[Sequence[tuple[str, int]]], Awaitable[None]]
"""Tells the engine of new (image, attempt) pairs; what it misses, the reconciler finds."""


@dataclass(frozen=True)
class Parts:
    """`clock` tells the time in UTC; `contact` is whom to ask for more credits; `site` is its address."""

    database: Database
    files: Files
    clock: Callable[[], datetime]
    free: FreeStart
    limits: Limits
    estimates: Estimates
    wake: Wake
    seals: Seals
    site: str = "http://localhost:3000"
    contact: str | None = None
    reports_to_hide: int = 3
    porter: Porter = field(default_factory=Porter)
    funnel: Funnel = field(default_factory=Funnel)
    board: Board = field(default_factory=Board)
    admitting: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(PHOTOS_AT_ONCE))
    searching: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(SEARCHES_AT_ONCE))
    last_status: list[tuple[datetime, Status]] = field(default_factory=list)
    """The newest one and when it was read: everybody who looks within a few seconds sees the same."""

    def today(self) -> date:
        return self.clock().date()

    def how_to_get_more(self, visitor: Visitor, starts_with: int) -> str:
        """What to do when credits are missing."""
        words = []
        if self.free.credits and not starts_with:
            words.append("Today's free starts for your network were all taken.")
        words.append(f"Ask {self.contact or 'the operator'} for more, and name visitor {visitor.id}.")
        return " ".join(words)

    def ask_at(self, visitor: Visitor) -> str:
        """The operator's contact as an address for that, if it is one: a letter that names the visitor, or a page."""
        contact = self.contact or ""
        if contact.startswith(("https://", "http://")):
            return contact
        if "@" in contact and " " not in contact:
            return f"mailto:{contact}?subject={quote(f'Credits for visitor {visitor.id}')}"
        return ""

    async def generation(self, visitor: Visitor, id: str) -> Generation:
        """One generation of this visitor, with what remains of its time; NotFound for anyone else's."""
        return await self._mine(visitor, id)

    async def _still_here(self, session: Session, visitor: Visitor) -> None:
        """SignedOut when the browser was ended, or its visitor forgotten, since it came in; asked under the lock."""
        if await devices.is_ended(session, visitor.device or visitor.id):
            raise SignedOut

    async def _mine(self, visitor: Visitor, id: str, *, even_deleted: bool = False) -> Generation:
        async with self.database.begin() as session:
            found = await generations.of_visitor(session, visitor.id, id, even_deleted=even_deleted)
        if found is None:
            await self.limits.hit("unknown", visitor)
            raise NotFound("There is no such generation, or it is not yours.")
        return await self.estimates.timed(found)
