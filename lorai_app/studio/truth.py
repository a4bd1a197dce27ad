"""What was asked of the provider for a visitor's images, and what came of it."""

from collections.abc import Sequence

from lorai_app.domain.truth import Truth
from lorai_app.domain.visitor import Visitor
from lorai_app.store import truth
from lorai_app.studio.parts import Parts


class Telling(Parts):
    """Nothing is kept back from whoever asked for the images."""

    async def truth(self, visitor: Visitor, id: str) -> Sequence[Truth]:
        """One for each image; NotFound for anyone else's generation."""
        await self._mine(visitor, id)
        async with self.database.begin() as session:
            return await truth.of_generation(session, id)
