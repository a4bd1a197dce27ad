"""One question after a batch, at most once a day; what is said, and what of it everybody may read."""

from lorai_app.domain.errors import InvalidRequest, NotFound
from lorai_app.domain.feedback import ASKED_EVERY, Fate, Feedback, Told
from lorai_app.domain.generation import Generation, ImageState
from lorai_app.domain.visitor import Visitor
from lorai_app.store import feedback
from lorai_app.store.database import Database, Session
from lorai_app.studio.parts import Parts


class Hearing(Parts):
    """Ask, hear, and be content with silence."""

    async def ask(self, visitor: Visitor, generation: str) -> bool:
        """Whether to ask this visitor now what they think of that generation; NotFound for anyone else's."""
        if not self._is_worth_asking(await self.generation(visitor, generation)):
            return False
        now = self.clock()
        async with self.database.begin() as session:
            asked = await feedback.ask(session, visitor.id, generation, now, now - ASKED_EVERY)
            await self._still_here(session, visitor)
            return asked

    async def hear(self, visitor: Visitor, generation: str, said: Feedback) -> None:
        """Keeps an answer to a question that stands; InvalidRequest for any other."""
        await self.limits.hit("feedback", visitor)
        async with self.database.begin() as session:
            if not await feedback.close(session, visitor.id, generation):
                raise InvalidRequest("This question is over: it was answered or closed before.")
            await self._still_here(session, visitor)
            await feedback.add(session, visitor.id, said, self.clock())

    async def leave_it(self, visitor: Visitor, generation: str) -> None:
        """No answer is an answer: the question is over."""
        await self.limits.hit("feedback", visitor)
        async with self.database.begin() as session:
            await feedback.close(session, visitor.id, generation)

    def _is_worth_asking(self, generation: Generation) -> bool:
        """It is over, brought something, and is not a thing of the past."""
        brought = any(image.state is ImageState.DELIVERED for image in generation.images)
        return brought and not generation.under_way and self.clock() - generation.created < ASKED_EVERY


async def everything(database: Database) -> list[Told]:
    """What visitors said, for the operator; the newest first."""
    async with database.begin() as session:
        return await feedback.newest(session)


async def approve(database: Database, id: int) -> Told:
    """Everybody may read it from now on; NotFound, or InvalidRequest when its visitor did not allow it."""
    async with database.begin() as session:
        told = await _known(session, id)
        if not told.can_be_shown:
            why = (
                "has no words" if told.feedback.may_show else "may not be shown: its visitor did not allow it"
            )
            raise InvalidRequest(f"Feedback {id} {why}.")
        await feedback.decide(session, id, Fate.APPROVED)
        return told


async def hide(database: Database, id: int) -> Told:
    """Nobody reads it from now on; NotFound."""
    async with database.begin() as session:
        told = await _known(session, id)
        await feedback.decide(session, id, Fate.HIDDEN)
        return told


async def _known(session: Session, id: int) -> Told:
    told = await feedback.one(session, id)
    if told is None:
        raise NotFound(f"There is no feedback {id}. `lorai feedback list` shows what there is.")
    return told
