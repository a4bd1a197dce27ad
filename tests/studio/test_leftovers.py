"""Files whose rows are gone are deleted, whatever comes in between."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from obstore.store import MemoryStore

from lorai_app.store import tables, trash
from lorai_app.store.files import Files, ImageFiles
from lorai_app.studio import upkeep
from tests.support.people import ANA
from tests.support.trash import HOUR, count, files_in, hourly, trashed
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


class Away(Files):
    """A storage that fails when files are to be deleted."""

    def __init__(self) -> None:
        super().__init__(MemoryStore())

    async def clear(self, folder: str) -> None:
        raise OSError("the storage is away")


class Silent(Away):
    """A storage that does not answer."""

    async def clear(self, folder: str) -> None:
        await asyncio.sleep(60)


async def test_files_that_could_not_be_deleted_at_once_are_deleted_by_the_hourly_round(
    workshop: Workshop, tmp_path: Path
) -> None:
    owl = await trashed(workshop, count=2)
    await replace(workshop.studio, files=Away()).destroy(ANA, owl.id)
    assert await count(workshop, tables.Generation) == 0
    assert files_in(tmp_path / "files")
    workshop.clock.ahead += HOUR
    await hourly(workshop)
    assert files_in(tmp_path / "files") == []
    assert await count(workshop, tables.Leftover) == 0


async def test_nobody_waits_for_a_storage_that_does_not_answer() -> None:
    async with asyncio.timeout(5):
        await upkeep.clear(Silent(), ["images/an-owl"], seconds=0.05)


async def test_what_somebody_wrote_a_moment_too_late_is_deleted_by_the_hourly_round(
    workshop: Workshop, tmp_path: Path
) -> None:
    owl = await trashed(workshop)
    await workshop.studio.destroy(ANA, owl.id)
    await workshop.files.put(ImageFiles.of(owl.images[0].id, 2).original, b"late")
    await hourly(workshop)
    assert await count(workshop, tables.Leftover) == 1
    workshop.clock.ahead += HOUR
    await hourly(workshop)
    assert (files_in(tmp_path / "files"), await count(workshop, tables.Leftover)) == ([], 0)


async def test_a_crash_before_the_first_file_was_deleted_leaves_none(
    workshop: Workshop, tmp_path: Path
) -> None:
    owl = await trashed(workshop)
    async with workshop.database.begin() as session:
        destroyed, folders = await trash.destroy(session, [owl.id], workshop.clock())
    assert (destroyed, len(folders), len(files_in(tmp_path / "files"))) == (1, 1, 3)
    workshop.clock.ahead += HOUR
    await hourly(workshop)
    assert files_in(tmp_path / "files") == []


async def test_a_crash_before_the_end_of_the_transaction_destroys_nothing(
    workshop: Workshop, tmp_path: Path
) -> None:
    owl = await trashed(workshop)

    async def half_way() -> None:
        async with workshop.database.begin() as session:
            await trash.destroy(session, [owl.id], workshop.clock())
            raise RuntimeError("the power fails")

    with pytest.raises(RuntimeError):
        await half_way()
    workshop.clock.ahead += HOUR
    await hourly(workshop)
    assert len(files_in(tmp_path / "files")) == 3
    assert (await workshop.studio.restore(ANA, owl.id)).images == owl.images
