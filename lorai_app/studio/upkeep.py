"""What keeps the house in order, asked for by the engine's rounds, the operator and whoever destroys what is theirs."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog

from lorai_app.store import leftovers, previews, references, trash, work
from lorai_app.store.database import Database
from lorai_app.store.files import Files, preview_of, reference_folder

BATCH = 100
"""Generations that one transaction destroys: others wait for the lock meanwhile."""
CLEARING_SECONDS = 5.0
"""How long somebody waits for files to be deleted; the hourly round deletes the rest."""
LATE = timedelta(minutes=10)
"""Whoever was writing a file when its rows were deleted has done so by then."""

log = structlog.get_logger()


async def under_way(database: Database) -> list[tuple[str, int]]:
    """Every (image, attempt) that has not ended."""
    async with database.begin() as session:
        return await work.under_way(session)


async def empty_trash(
    database: Database,
    files: Files,
    now: datetime,
    *,
    visitor: str | None = None,
    before: datetime | None = None,
) -> int:
    """Destroys what is in the trash, of this visitor or since before that moment; returns how many there were."""
    destroyed, folders = 0, []
    while True:
        async with database.begin() as session:
            ids = await trash.listed(session, visitor, before, BATCH)
            count, left = await trash.destroy(session, ids, now)
        if not ids:
            break
        destroyed += count
        folders += left
    await clear(files, folders)
    return destroyed


async def clear(files: Files, folders: Sequence[str], seconds: float = CLEARING_SECONDS) -> None:
    """Deletes files whose rows are gone, as far as it can in that time; the rest is left to `forget_leftovers`."""
    try:
        async with asyncio.timeout(seconds):
            for folder in folders:
                await files.clear(folder)
    except TimeoutError:
        log.info("files.left", of=len(folders))
    except Exception:
        log.exception("files.left", of=len(folders))  # the rows are gone, and that is what was promised


async def forget_leftovers(database: Database, files: Files, now: datetime) -> None:
    """Clears the folders that a crash left, and those that were cleared once again: somebody may have been late."""
    while True:
        async with database.begin() as session:
            folders = await leftovers.given_up_before(session, now - LATE, BATCH)
        if not folders:
            return
        for folder in folders:
            await files.clear(folder)
        async with database.begin() as session:
            await leftovers.forget(session, folders)


async def forget_unused(database: Database, files: Files, before: datetime) -> int:
    """Deletes photos uploaded before that moment that no generation used; returns how many."""
    async with database.begin() as session:
        ids = await references.unused(session, before)
        folders = [reference_folder(id) for id in ids]
        await references.forget(session, ids)
        await leftovers.add(session, folders, before)
    await clear(files, folders)
    return len(ids)


async def forget_previews(database: Database, files: Files, image: str | None = None) -> None:
    """Deletes what was to be seen of images before they ended: of this one, or of all that a crash left behind."""
    async with database.begin() as session:
        left = await previews.left_over(session, image)
    for one in left:
        await files.delete(preview_of(one))
        async with database.begin() as session:
            await previews.forget(session, one)
