"""Another device: a visitor's history, credits and running images in more than one of their browsers."""

import hashlib
from datetime import timedelta
from secrets import token_hex, token_urlsafe

from lorai_app.domain.devices import LINK_MINUTES, Belongings, Device, DeviceLink, Invitation
from lorai_app.domain.errors import Gone, LoraiError, NotFound
from lorai_app.domain.visitor import Visitor
from lorai_app.store import accounts, devices
from lorai_app.store.database import Session
from lorai_app.store.devices import KeptLink
from lorai_app.studio.parts import Parts

SECRET_BYTES = 18
TELLS_THAT_IT_WAS = timedelta(days=7)
"""After that an old link is as unknown as any other."""


class Joining(Parts):
    """Links that bring a browser in, and the browsers that are in."""

    async def make_device_link(self, visitor: Visitor, device_name: str) -> DeviceLink:
        """A link that works once, for `LINK_MINUTES`; the one before it does not work any more."""
        await self.limits.hit("links", visitor)
        made = DeviceLink(token_urlsafe(SECRET_BYTES), self.clock() + timedelta(minutes=LINK_MINUTES))
        now = self.clock()
        async with self.database.begin() as session:
            await devices.add(session, _current(visitor), visitor.id, device_name, now)
            # a browser that is ended in this moment can't come back by its own link
            await self._still_here(session, visitor)
            await devices.void_links(session, visitor.id, now)
            await devices.forget_links(session, visitor.id, now - TELLS_THAT_IT_WAS)
            await devices.add_link(session, _digest(made.secret), visitor.id, made.expires)
        return made

    async def withdraw_device_link(self, visitor: Visitor) -> None:
        """The link that waits does not work any more; without one it is fine too."""
        async with self.database.begin() as session:
            await devices.void_links(session, visitor.id, self.clock())

    async def device_link_waits(self, visitor: Visitor, secret: str) -> bool:
        """Whether this visitor's link can still be used."""
        async with self.database.begin() as session:
            kept = await devices.link(session, _digest(secret), self.clock())
        return kept is not None and kept.visitor == visitor.id and kept.waits

    async def waiting_link(self, newcomer: Visitor, secret: str) -> Invitation:
        """What a link would bring to whoever opened it, without using it up; NotFound, Gone."""
        async with self.database.begin() as session:
            kept = await devices.link(session, _digest(secret), self.clock())
            if kept and kept.waits:
                there = Visitor(kept.visitor, newcomer.address)
                return Invitation(
                    secret,
                    kept.expires,
                    brings=await self._belongings(session, there),
                    leaves=await self._left_behind(session, newcomer),
                    is_here=kept.visitor == newcomer.id,
                )
        raise await self._refusal(newcomer, kept)

    async def join(self, newcomer: Visitor, secret: str, name: str) -> Visitor:
        """Uses the link up: the visitor who made it, in a browser of its own; NotFound, Gone.

        A browser that knows the visitor already stays what it is, and the link waits for another one.
        """
        digest, device, now = _digest(secret), token_hex(8), self.clock()
        async with self.database.begin() as session:
            kept = await devices.link(session, digest, now)
            if kept and kept.waits and kept.visitor == newcomer.id:
                return newcomer
            if kept and await devices.use_link(session, digest, now):
                await devices.add(session, device, kept.visitor, name, now)
                return Visitor(kept.visitor, newcomer.address, device)
        raise await self._refusal(newcomer, kept)

    async def devices(self, visitor: Visitor) -> list[Device]:
        """The browsers that know this visitor, the one that asks first."""
        async with self.database.begin() as session:
            return await devices.of_visitor(session, visitor.id, _current(visitor))

    async def end_device(self, visitor: Visitor, device_id: str) -> None:
        """That browser is a stranger from now on; links that wait are over too, whichever browser made them."""
        now = self.clock()
        async with self.database.begin() as session:
            is_theirs = await devices.end(session, visitor.id, device_id, now)
            if is_theirs:
                await devices.void_links(session, visitor.id, now)
        if not is_theirs:
            await self.limits.hit("unknown", visitor)
            raise NotFound("There is no such browser, or it is not yours.")
        self.porter.end([device_id])

    async def _belongings(self, session: Session, visitor: Visitor) -> Belongings:
        purse = await accounts.purse(session, visitor, self.free, self.clock())
        return Belongings(await devices.images_of(session, visitor.id), purse.balance)

    async def _left_behind(self, session: Session, newcomer: Visitor) -> Belongings:
        """A browser in which nothing was done has nothing to lose: its free start was not granted yet."""
        purse = (await accounts.purses(session, [newcomer.id])).get(newcomer.id)
        return Belongings(await devices.images_of(session, newcomer.id), purse.balance if purse else 0)

    async def _refusal(self, newcomer: Visitor, kept: KeptLink | None) -> LoraiError:
        if kept is None:
            await self.limits.hit("unknown", newcomer)
            return NotFound("There is no such link. Make one where your images are.")
        return Gone("This link was used, or its time is over. Make a new one where your images are.")


def _digest(secret: str) -> str:
    # an address may hold what is no text
    return hashlib.sha256(secret.encode(errors="backslashreplace")).hexdigest()


def _current(visitor: Visitor) -> str:
    """The browser that asks."""
    return visitor.device or visitor.id
