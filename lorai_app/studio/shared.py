"""What a link shows to anybody, for as long as it is live; each look asks its row."""

import asyncio
from dataclasses import replace

from lorai_app.domain.errors import Gone, NotFound
from lorai_app.domain.generation import Image
from lorai_app.domain.sharing import Complaint, Fate, Report, Share, Shared
from lorai_app.domain.truth import was_sketched
from lorai_app.domain.visitor import Visitor
from lorai_app.imaging.card import card as drawn_card
from lorai_app.imaging.telling import silenced
from lorai_app.store import generations, reports, shares, truth
from lorai_app.store.files import Kept, card_of, silent_of
from lorai_app.studio.file import File
from lorai_app.studio.media import SHARED, Size, file_of
from lorai_app.studio.parts import Parts
from lorai_app.studio.references import preview_file

JPEG = "image/jpeg"

_WHAT_HAPPENED = {
    Fate.REVOKED: "Whoever shared this has taken it back. Ask them for a new link.",
    Fate.EXPIRED: "This link was made for a while, and its time is over. Ask whoever sent it for a new one.",
    Fate.DELETED: "What this link showed has been deleted.",
    Fate.HIDDEN: "This was reported, and is hidden until somebody has looked at it. Try again later.",
}


class Opening(Parts):
    """See what a link shows, and report it."""

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
        return Shared(share, found[0], was_sketched(truths))

    async def shared_file(self, visitor: Visitor, slug: str, index: int, size: Size) -> File:
        """One file of an image that the link shows; NotFound for every other, and for what is not shared."""
        shared = await self.shared(visitor, slug)
        image = next((one for one in shared.images if one.index == index), None)
        if image is None or size not in SHARED:
            raise NotFound("There is no such image.")
        file = await file_of(self.files, image, size, shared.prompt)
        if size is Size.ORIGINAL and shared.prompt is None:
            return await self._silent(visitor, shared, image, file)
        return file

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

    async def _silent(self, visitor: Visitor, shared: Shared, image: Image, original: File) -> File:
        """The original as it is, with its C2PA; a copy without words when the prompt is written in it."""
        slug, prompt = shared.share.slug, shared.generation.prompt
        revised = image.picture.revised_prompt if image.picture else None
        name = silent_of(slug, image.id, image.attempt)
        content: bytes | Kept | None = await self.files.seek(name)
        if content is None:
            async with self.admitting:
                content = await self.files.seek(name)
                if content is None:  # nobody has looked into it while this one waited
                    data = await original.read()
                    content = await asyncio.to_thread(silenced, data, prompt, revised or "")
                    await self.shared(visitor, slug)  # Gone, when it was taken back meanwhile
                    await self.files.put(name, content)
        copy = replace(original, content=content)
        return copy if copy.size else original

    async def _known(self, visitor: Visitor, slug: str) -> Share:
        async with self.database.begin() as session:
            share = await shares.of_slug(session, slug)
        if share is None:
            await self.limits.hit("unknown", visitor)
            raise NotFound("There is no such link. Check that it was copied whole.")
        return share


def gone(fate: Fate) -> Gone:
    """What is told of a link that is over: never whose it was."""
    return Gone(_WHAT_HAPPENED[fate])
