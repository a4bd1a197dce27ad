"""The trash, what it leaves, and the hourly round that comes for it."""

from datetime import timedelta
from pathlib import Path

from sqlmodel import SQLModel, select

from lorai_app.domain.generation import Generation
from lorai_app.domain.history import TRASH_DAYS, Sought
from lorai_app.domain.visitor import Visitor
from lorai_app.studio import upkeep
from tests.support.people import ANA
from tests.support.workshop import Workshop

TRASH = Sought(trash=True)
HOUR = timedelta(hours=1)


async def trashed(
    workshop: Workshop, prompt: str = "an owl", visitor: Visitor = ANA, **more: object
) -> Generation:
    """A generation that has ended and was deleted."""
    made = await workshop.press(visitor, prompt, **more)  # type: ignore[arg-type]
    await workshop.done()
    await workshop.studio.delete(visitor, made.id)
    return (await workshop.studio.history(visitor, None, 1, Sought(trash=True))).items[0]


async def in_trash(workshop: Workshop, visitor: Visitor = ANA) -> list[str]:
    return [one.id for one in (await workshop.studio.history(visitor, None, 20, TRASH)).items]


def files_in(folder: Path) -> list[str]:
    """Every file that is kept, by its name."""
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file())


async def hourly(workshop: Workshop) -> None:
    """What the engine's round does about old trash and files."""
    now = workshop.clock()
    await upkeep.empty_trash(workshop.database, workshop.files, now, before=now - timedelta(days=TRASH_DAYS))
    await upkeep.forget_unused(workshop.database, workshop.files, now - timedelta(days=1))
    await upkeep.forget_leftovers(workshop.database, workshop.files, now)


async def count(workshop: Workshop, table: type[SQLModel]) -> int:
    async with workshop.database.begin() as session:
        return len((await session.exec(select(table))).all())
