"""Photos: cleaned, kept for their visitor alone, and thrown away when nobody used them."""

from datetime import timedelta
from pathlib import Path

import pytest

from lorai_app.domain.errors import NotFound, UnsupportedFormat
from lorai_app.studio import upkeep
from tests.support.people import ANA, CLEO
from tests.support.photos import photo
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


async def test_a_photo_is_cleaned_and_shown_to_its_visitor_alone(idle: Workshop) -> None:
    mine = await idle.studio.add_reference(ANA, photo(3000, 1500))
    assert (mine.width, mine.height, mine.mime) == (2048, 1024, "image/jpeg")
    assert "shrunk from 3000×1500 to 2048×1024" in mine.changes
    assert (await (await idle.studio.reference_file(ANA, mine.id)).read())[8:12] == b"WEBP"
    assert await idle.studio.references(CLEO, (mine.id,)) == {}
    with pytest.raises(NotFound):
        await idle.studio.reference_file(CLEO, mine.id)


async def test_what_is_no_photo_leaves_nothing_behind(idle: Workshop, tmp_path: Path) -> None:
    with pytest.raises(UnsupportedFormat):
        await idle.studio.add_reference(ANA, b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    assert set((await idle.rows()).values()) == {0}
    assert kept_files(tmp_path) == 0


async def test_photos_that_no_generation_used_are_deleted_after_a_day(idle: Workshop, tmp_path: Path) -> None:
    used = await idle.studio.add_reference(ANA, photo(colour="red"))
    unused = await idle.studio.add_reference(ANA, photo(colour="blue"))
    await idle.press(ANA, references=(used.id,))
    day = timedelta(hours=24)
    assert await upkeep.forget_unused(idle.database, idle.files, idle.clock() - day) == 0
    idle.clock.forward(hours=25)
    assert await upkeep.forget_unused(idle.database, idle.files, idle.clock() - day) == 1
    assert list(await idle.studio.references(ANA, (used.id, unused.id))) == [used.id]
    assert kept_files(tmp_path) == 2


def kept_files(folder: Path) -> int:
    return sum(file.is_file() for file in (folder / "files").rglob("*"))
