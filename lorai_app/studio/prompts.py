"""What a visitor wrote before: found again, to be put into the form."""

from collections.abc import Sequence

from lorai_app.domain.history import Sought
from lorai_app.domain.prompts import Prompt
from lorai_app.domain.visitor import Visitor
from lorai_app.store import prompts
from lorai_app.studio.parts import Parts


class Recalling(Parts):
    """Their own words only; those in the trash were thrown away."""

    async def prompts(self, visitor: Visitor, words: str, limit: int) -> Sequence[Prompt]:
        """Their different prompts, newest first, in which every one of the words is."""
        async with self.searching, self.database.begin() as session:
            return await prompts.different(session, visitor.id, limit, Sought(words=words))
