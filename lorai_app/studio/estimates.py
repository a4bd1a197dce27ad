"""An honest time: how long images of the same shape took lately, and what of it remains."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from lorai_app.domain.catalog import CATALOG
from lorai_app.domain.eta import Eta, usual
from lorai_app.domain.generation import Generation
from lorai_app.store import generations
from lorai_app.store.database import Database

FRESH_SECONDS = 20


def shape_of(provider: str, model: str, count: int, references: int) -> str:
    """Images of one shape take about as long as each other."""
    return f"{provider} {model} ×{count}{' with references' if references else ''}"


class Estimates:
    """Ranges by shape, read at most every 20 s each."""

    def __init__(self, database: Database, provider: str, clock: Callable[[], datetime]) -> None:
        self._database = database
        self.provider = provider
        self._clock = clock
        self._known: dict[str, tuple[datetime, Eta]] = {}

    def shape(self, model: str, count: int, references: int) -> str:
        return shape_of(self.provider, model, count, references)

    async def timed(self, generation: Generation) -> Generation:
        """The generation with the seconds that its slowest image still needs."""
        if not generation.under_way:
            return generation
        whole = await self.whole(generation.model, generation.count, len(generation.references))
        now = self._clock()
        elapsed = min(
            (now - (image.submitted or now)).total_seconds() for image in generation.images if image.under_way
        )
        return replace(generation, eta=whole.after(elapsed))

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
