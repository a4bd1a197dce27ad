"""An honest time: how long images of the same shape took lately, and what of it remains."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from lorai_app.domain.catalog import CATALOG
from lorai_app.domain.eta import Eta, usual
from lorai_app.domain.generation import Generation, Image
from lorai_app.store import generations
from lorai_app.store.database import Database

FRESH_SECONDS = 20


def shape_of(provider: str, model: str, count: int, references: int) -> str:
    """Images of one shape take about as long as each other."""
    return f"{provider} {model} ×{count}{' with references' if references else ''}"


class Estimates:
    """Ranges by shape, read at most every 20 s each.

    `gives_up_after`: from the send of an order to when nothing more is expected of it; None where nobody gives up.
    """

    def __init__(
        self,
        database: Database,
        provider: str,
        clock: Callable[[], datetime],
        gives_up_after: timedelta | None = None,
    ) -> None:
        self._database = database
        self.provider = provider
        self._clock = clock
        self._gives_up_after = gives_up_after
        self._known: dict[str, tuple[datetime, Eta]] = {}

    def shape(self, model: str, count: int, references: int) -> str:
        return shape_of(self.provider, model, count, references)

    async def timed(self, generation: Generation) -> Generation:
        """The generation with the seconds that its slowest image still needs, and when nobody waits any longer."""
        if not generation.under_way:
            return generation
        whole = await self.whole(generation.model, generation.count, len(generation.references))
        now = self._clock()
        elapsed = min(
            (now - (image.submitted or now)).total_seconds() for image in generation.images if image.under_way
        )
        return replace(
            generation, eta=whole.after(elapsed), usual=whole, returns=self._returns(generation, now)
        )

    async def before_a_press(self) -> dict[str, Eta]:
        """How long an image of each press takes: by "model count", and "model count photos" with references."""
        return {
            f"{model.id} {count}{' photos' if photos else ''}": await self.whole(model.id, count, photos)
            for model in CATALOG.values()
            for count in model.counts
            for photos in (0, 1)
        }

    async def whole(self, model: str, count: int, references: int) -> Eta:
        """Seconds from submit to result for an image of that shape."""
        shape = self.shape(model, count, references)
        now = self._clock()
        read, known = self._known.get(shape, (None, None))
        if known and read and (now - read).total_seconds() < FRESH_SECONDS:
            return known
        async with self._database.begin() as session:
            recent = await generations.recent_seconds(session, shape)
        one_image = CATALOG[model].usual_seconds[self.provider]
        eta = usual(recent, one_image, count)
        self._known[shape] = (now, eta)
        return eta

    def _returns(self, generation: Generation, now: datetime) -> datetime | None:
        """When the last credits held for what was sent come back; None when that can't be told, or was wrong."""
        ends = [self._gives_up(image) for image in generation.images if image.under_way and image.submitted]
        known = [end for end in ends if end is not None]
        if not known or len(known) < len(ends):
            return None
        return max(known) if max(known) > now else None

    def _gives_up(self, image: Image) -> datetime | None:
        if image.reason and image.reason.until:
            return image.reason.until
        if image.submitted is None or self._gives_up_after is None:
            return None
        return image.submitted + self._gives_up_after
