"""The main job: one press becomes queued images with their credits held, once, whatever is pressed twice."""

import hashlib
import json
from collections.abc import Sequence

from lorai_app.domain import catalog
from lorai_app.domain.errors import InvalidRequest, NotEnoughCredits, NotFound, NothingToRetry, StillRunning
from lorai_app.domain.generation import Generation, ImageState, Reason, Request
from lorai_app.domain.visitor import Visitor
from lorai_app.store import accounts, generations, images, presses, references
from lorai_app.store.accounts import Charge
from lorai_app.store.database import Session
from lorai_app.studio.parts import Parts

LONGEST_KEY = 191
CANCELLED = Reason("cancelled", "Cancelled before it was sent. Not charged.")


def check_key(key: str | None) -> str:
    """The idempotency key of a press: 1 to 191 visible ASCII characters, or InvalidRequest."""
    if key is None or not 1 <= len(key) <= LONGEST_KEY or any(not "!" <= letter <= "~" for letter in key):
        raise InvalidRequest(
            f"The Idempotency-Key header is missing or wrong: 1 to {LONGEST_KEY} visible ASCII characters."
        )
    return key


class Generating(Parts):
    """Submit, retry and cancel."""

    async def submit(self, visitor: Visitor, request: Request, key: str | None) -> tuple[Generation, bool]:
        """Holds the credits and queues the images; the same key again gives the same generation and False."""
        key, digest = check_key(key), _digest(request)
        await self.limits.hit("generations", visitor)
        id = presses.new_id()
        async with self.database.begin() as session:
            before = await presses.pressed_before(session, visitor.id, key, digest)
            charges: Sequence[Charge] = ()
            if before is None and await presses.claim(session, visitor.id, key, digest, id):
                charges = await self._queue(session, visitor, request, id)
            elif before is None:  # the same key came through another door in this very moment
                before = await presses.pressed_before(session, visitor.id, key, digest)
        if charges:
            self.funnel.pressed()
        await self._wake(charges)
        return await self._mine(visitor, before or id, even_deleted=True), before is None

    async def retry(self, visitor: Visitor, id: str, key: str | None) -> tuple[Generation, bool]:
        """Makes the blocked and failed images again, in their places; NothingToRetry, StillRunning."""
        key, digest = check_key(key), f"retry {id}"
        await self.limits.hit("generations", visitor)
        generation = await self._mine(visitor, id, even_deleted=True)
        async with self.database.begin() as session:
            if await presses.pressed_before(session, visitor.id, key, digest):
                return generation, False
            charges: Sequence[Charge] = ()
            if await presses.claim(session, visitor.id, key, digest, id):
                charges = await self._queue_again(session, visitor, generation)
        await self._wake(charges)
        return await self._mine(visitor, id), bool(charges)

    async def cancel(self, visitor: Visitor, id: str) -> Generation:
        """Ends what has not been sent and returns its credits; what was sent goes on (providers have no cancel)."""
        generation = await self._mine(visitor, id)
        only_queued = frozenset({ImageState.QUEUED})
        async with self.database.begin() as session:
            for image in generation.images:
                await images.end_without(
                    session,
                    image.id,
                    image.attempt,
                    ImageState.CANCELLED,
                    CANCELLED,
                    self.clock(),
                    only_queued,
                )
        return await self._mine(visitor, id)

    async def _queue(self, session: Session, visitor: Visitor, request: Request, id: str) -> Sequence[Charge]:
        await self._still_here(session, visitor)
        mine = await references.of_visitor(session, visitor.id, request.references)
        if len(mine) != len(request.references):
            raise InvalidRequest("A reference photo is gone or is not yours. Add it again.")
        now = self.clock()
        await accounts.open_account(session, visitor, self.free, now)
        shape = self.estimates.shape(request.model.id, request.count, len(request.references))
        charges = await presses.add(session, id, visitor.id, request, shape, now)
        await self._hold(session, visitor, charges)
        return charges

    async def _queue_again(self, session: Session, visitor: Visitor, seen: Generation) -> Sequence[Charge]:
        await self._still_here(session, visitor)
        # read again: between the look and the lock another tab may have retried
        found = await generations.of_visitor(session, visitor.id, seen.id)
        if found is None:
            raise NotFound("This generation is in the trash. Restore it first, then retry what is missing.")
        catalog.choose(found.model, self.today())
        if found.under_way:
            raise StillRunning("Some images are still being made. Wait for them, then retry what is missing.")
        if not found.missing:
            raise NothingToRetry("Every image of this generation was delivered: nothing is missing.")
        charges = []
        for image in found.missing:
            if await images.begin_again(session, image.id, image.attempt, self.clock()):
                price = await images.price(session, image.id)
                charges.append(Charge(found.id, image.id, image.attempt + 1, price))
        await self._hold(session, visitor, charges)
        return charges

    async def _hold(self, session: Session, visitor: Visitor, charges: Sequence[Charge]) -> None:
        try:
            await accounts.reserve(session, visitor.id, charges, self.clock())
        except NotEnoughCredits as short:
            purse = await accounts.purse(session, visitor, self.free, self.clock())
            advice = self.how_to_get_more(visitor, purse.starts_with)
            raise NotEnoughCredits(f"{short.message} {advice}".strip()) from None

    async def _wake(self, charges: Sequence[Charge]) -> None:
        if charges:
            await self.wake([(charge.image, charge.attempt) for charge in charges])


def _digest(request: Request) -> str:
    words = [request.prompt, request.model.id, request.ratio, request.count, list(request.references)]
    return hashlib.sha256(json.dumps(words).encode()).hexdigest()
