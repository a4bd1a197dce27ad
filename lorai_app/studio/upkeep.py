"""What keeps the house in order, asked for by the engine's rounds and the operator."""

from datetime import datetime

from lorai_app.store import previews, references, work
from lorai_app.store.database import Database
from lorai_app.store.files import Files, ReferenceFiles, preview_of


async def under_way(database: Database) -> list[tuple[str, int]]:
    """Every (image, attempt) that has not ended."""
    async with database.begin() as session:
        return await work.under_way(session)


async def forget_unused(database: Database, files: Files, before: datetime) -> int:
    """Deletes photos uploaded before that moment that no generation used; returns how many."""
    async with database.begin() as session:
        ids = await references.unused(session, before)
        await references.forget(session, ids)
    for reference in ids:
        names = ReferenceFiles.of(reference)
        await files.delete(names.photo, names.preview)
    return len(ids)


async def forget_previews(database: Database, files: Files, image: str | None = None) -> None:
    """Deletes what was to be seen of images before they ended: of this one, or of all that a crash left behind."""
    async with database.begin() as session:
        left = await previews.left_over(session, image)
    for one in left:
        await files.delete(preview_of(one))
        async with database.begin() as session:
            await previews.forget(session, one)
