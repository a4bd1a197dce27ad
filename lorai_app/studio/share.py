"""Sending a result to others: a link that shows what its visitor chose, and can be taken back at any moment."""

import asyncio
import secrets
import string
from datetime import datetime, timedelta

from lorai_app.domain.errors import Gone, InvalidRequest, NotFound
from lorai_app.domain.history import Cursor
from lorai_app.domain.sharing import Complaint, Fate, Report, Share, Shared, Wish
from lorai_app.domain.visitor import Visitor
from lorai_app.imaging.card import card as drawn_card
from lorai_app.store import generations, leftovers, reports, shares, truth
from lorai_app.store.files import card_of, share_folder
from lorai_app.studio import upkeep
from lorai_app.studio.media import File, Size, file_of
from lorai_app.studio.parts import Parts
from lorai_app.studio.references import preview_file

JPEG = "image/jpeg"
SLUG_LETTERS = string.ascii_letters + string.digits
SLUG_LENGTH = 22
"""131 random bits. Letters and digits alone: a link that ends in a dash loses it in some messengers, and a word
that begins with one is an option to the operator's command."""

MOST_LINKS = 20
"""To one generation at a time; each keeps a card of its own."""

_WHAT_HAPPENED = {
    Fate.REVOKED: "Whoever shared this has taken it back. Ask them for a new link.",
    Fate.EXPIRED: "This link was made for a while, and its time is over. Ask whoever sent it for a new one.",
    Fate.DELETED: "What this link showed has been deleted.",
    Fate.HIDDEN: "This was reported, and is hidden until somebody has looked at it. Try again later.",
}


class Sharing(Parts):
    """Make a link, see what it shows, take it back, report it."""

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

    async def shared(self, visitor: Visitor, slug: str) -> Shared:
        """What a live link shows, to anybody; NotFound when there never was one, Gone when it is over."""
        share = await self._known(visitor, slug)
        fate = share.fate(self.clock())
        if fate is not Fate.LIVE or share.generation is None:
            raise gone(fate)
        async with self.database.begin() as session:
            found = await generations.by_ids(session, [share.generation])
            truths = await truth.of_generation(session, share.generation)
        if not found:  # it went to the trash since the link was read
            raise gone(Fate.DELETED)
        return Shared(share, found[0], any(one.sketched for one in truths if one.got))

    async def shared_file(self, visitor: Visitor, slug: str, index: int, size: Size) -> File:
        """One file of an image that the link shows; NotFound for every other, and for unfinished pictures."""
        shared = await self.shared(visitor, slug)
        image = next((one for one in shared.images if one.index == index), None)
        if image is None or size is Size.PREVIEW:
            raise NotFound("There is no such image.")
        return await file_of(self.files, image, size, shared.prompt)

    async def shared_reference(self, visitor: Visitor, slug: str, position: int) -> File:
        """The small copy of a reference photo, counted from 0, when the link shows them."""
        references = (await self.shared(visitor, slug)).references
        if not 0 <= position < len(references):
            raise NotFound("There is no such photo.")
        return await preview_file(self.files, references[position])

    async def card(self, visitor: Visitor, slug: str) -> File:
        """What messengers show of the link: a JPEG of 1200×630, drawn when it is first asked for."""
        shared = await self.shared(visitor, slug)
        image = shared.images[0]
        kept, name = card_of(slug, image.id, image.attempt), "lorai-card.jpg"
        async with self.admitting:
            try:
                return File(await self.files.get(kept), JPEG, name)
            except FileNotFoundError:  # nobody has asked for it yet
                picture = await file_of(self.files, image, Size.ORIGINAL, None)
                drawn = await asyncio.to_thread(drawn_card, await picture.read(), shared.first_words)
        await self.shared(visitor, slug)  # Gone, when it was taken back while the card was drawn
        await self.files.put(kept, drawn)
        return File(drawn, JPEG, name)

    async def count_view(self, slug: str) -> None:
        """Somebody has opened the link."""
        async with self.database.begin() as session:
            await shares.count_view(session, slug)

    async def report(self, visitor: Visitor, slug: str, reason: Complaint, text: str = "") -> None:
        """Keeps one complaint of this visitor; enough of them hide the link until the operator has looked.

        A second one says nothing new and changes nothing.
        """
        await self.limits.hit("reports", visitor)
        report = Report(slug, reason, text.strip(), self.clock())
        fate = (await self._known(visitor, slug)).fate(report.created)
        if fate not in (Fate.LIVE, Fate.HIDDEN):  # who reports what was hidden meanwhile is heard too
            raise gone(fate)
        async with self.database.begin() as session:
            await reports.add(session, visitor, report, self.reports_to_hide)
            await self._still_here(session, visitor)

    async def _known(self, visitor: Visitor, slug: str) -> Share:
        async with self.database.begin() as session:
            share = await shares.of_slug(session, slug)
        if share is None:
            await self.limits.hit("unknown", visitor)
            raise NotFound("There is no such link. Check that it was copied whole.")
        return share


def _check_room(others: list[Share], now: datetime) -> None:
    """InvalidRequest when a new link would go around a hidden one, or when there are more than anybody needs."""
    if any(one.hidden and not one.kept for one in others):
        raise InvalidRequest("A link to this was reported and is hidden until somebody has looked at it.")
    if sum(one.fate(now) is Fate.LIVE for one in others) >= MOST_LINKS:
        raise InvalidRequest(f"There are {MOST_LINKS} links to this already. Take one back first.")


def gone(fate: Fate) -> Gone:
    """What is told of a link that is over: never whose it was."""
    return Gone(_WHAT_HAPPENED[fate])
