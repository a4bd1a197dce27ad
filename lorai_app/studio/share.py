"""Sending a result to others: a link that shows what its visitor chose, and can be taken back at any moment."""

import secrets
import string
from datetime import datetime, timedelta

from lorai_app.domain.errors import InvalidRequest, NotFound
from lorai_app.domain.history import Cursor
from lorai_app.domain.sharing import Fate, Share, Shared, Wish
from lorai_app.domain.visitor import Visitor
from lorai_app.store import leftovers, shares
from lorai_app.store.files import share_folder
from lorai_app.studio import upkeep
from lorai_app.studio.parts import Parts

SLUG_LETTERS = string.ascii_letters + string.digits
SLUG_LENGTH = 22
"""131 random bits. Letters and digits alone: a link that ends in a dash loses it in some messengers, and a word
that begins with one is an option to the operator's command."""

MOST_LINKS = 20
"""To one generation at a time; each keeps a card of its own."""


class Sharing(Parts):
    """Make a link, list them, take one back."""

    async def share(self, visitor: Visitor, wish: Wish) -> Share:
        """A new link; NotFound for anyone else's generation, InvalidRequest when there is nothing to show of it."""
        await self.limits.hit("shares", visitor)
        generation = await self._mine(visitor, wish.generation)
        now = self.clock()
        share = Share(
            slug="".join(secrets.choice(SLUG_LETTERS) for _ in range(SLUG_LENGTH)),
            visitor=visitor.id,
            generation=generation.id,
            image=wish.image,
            show_prompt=wish.show_prompt,
            show_references=wish.show_references,
            findable=wish.findable,
            created=now,
            expires=now + timedelta(seconds=wish.expires_in) if wish.expires_in else None,
            revoked=None,
            hidden=None,
            kept=False,
            views=0,
        )
        if not Shared(share, generation).images:
            raise InvalidRequest(
                "There is nothing to share yet: share this when an image of it is ready."
                if wish.image is None
                else "That image can't be shared: it was not made. Choose one that was."
            )
        async with self.database.begin() as session:
            _check_room(await shares.of_generation(session, visitor.id, generation.id), now)
            if not await shares.add(session, share):  # it went to the trash since it was read
                raise NotFound("There is no such generation, or it is not yours.")
        return share

    async def shares(self, visitor: Visitor, before: Cursor | None, limit: int) -> list[Share]:
        """The visitor's links, newest first, with those that are over."""
        async with self.database.begin() as session:
            return await shares.of_visitor(session, visitor.id, before, limit)

    async def shares_of(self, visitor: Visitor, generation: str) -> list[Share]:
        """The visitor's live links to this generation, newest first; none for anyone else's."""
        async with self.database.begin() as session:
            found = await shares.of_generation(session, visitor.id, generation)
        return [share for share in found if share.fate(self.clock()) is Fate.LIVE]

    async def revoke(self, visitor: Visitor, slug: str) -> None:
        """Takes a link back, at once and for good; twice is fine, NotFound for anyone else's."""
        async with self.database.begin() as session:
            now = self.clock()
            if await shares.revoke(session, visitor.id, slug, now):
                await leftovers.add(session, [share_folder(slug)], now)
            share = await shares.of_slug(session, slug)
        if share is None or share.visitor != visitor.id:
            await self.limits.hit("unknown", visitor)
            raise NotFound("There is no such link, or it is not yours.")
        await upkeep.clear(self.files, [share_folder(slug)])


def _check_room(others: list[Share], now: datetime) -> None:
    """InvalidRequest when a new link would go around a hidden one, or when there are more than anybody needs."""
    if any(one.hidden and not one.kept for one in others):
        raise InvalidRequest("A link to this was reported and is hidden until somebody has looked at it.")
    if sum(one.fate(now) is Fate.LIVE for one in others) >= MOST_LINKS:
        raise InvalidRequest(f"There are {MOST_LINKS} links to this already. Take one back first.")
