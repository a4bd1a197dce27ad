"""Whoever asks to be forgotten is: no row, no file and no browser knows them, and nobody else misses anything."""

from pathlib import Path

import pytest
from sqlmodel import SQLModel, select

from lorai_app.domain.errors import Gone, NotFound, StillRunning
from lorai_app.domain.generation import Reason
from lorai_app.domain.sharing import Complaint, Wish
from lorai_app.domain.visitor import Visitor
from lorai_app.store import tables
from lorai_app.store.database import Database
from lorai_app.studio import upkeep
from tests.support.belongings import HER, Belongings, belongings_of_ana
from tests.support.people import BEN, CLEO
from tests.support.photos import photo
from tests.support.trash import HOUR, hourly
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio
BROKEN = Reason("broken", "Broken. Not charged.")
TABLES = [getattr(tables, name) for name in tables.__all__]


@pytest.fixture
async def hers(workshop: Workshop) -> Belongings:
    """One of everything of Ana's, some of it under way."""
    return await belongings_of_ana(workshop)


async def finish(workshop: Workshop) -> None:
    """Everything that is under way ends."""
    for image, attempt in await upkeep.under_way(workshop.database):
        assert await workshop.maker.give_up(image, attempt, BROKEN)


async def written(database: Database, kinds: list[type[SQLModel]] = TABLES) -> dict[str, list[str]]:
    """Every row of every table, as text."""
    async with database.begin() as session:
        return {
            kind.__name__: sorted(str(row.model_dump()) for row in await session.exec(select(kind)))
            for kind in kinds
        }


def kept(folder: Path) -> dict[str, bytes]:
    """Every file, by its name."""
    found = [file for file in (folder / "files").rglob("*") if file.is_file()]
    return {str(file.relative_to(folder / "files")): file.read_bytes() for file in found}


async def test_nothing_is_forgotten_while_images_are_made(
    workshop: Workshop, hers: Belongings, tmp_path: Path
) -> None:
    rows, files = await written(workshop.database), kept(tmp_path)
    with pytest.raises(StillRunning, match="Cancel them or wait"):
        await workshop.studio.forget_me(HER)
    assert (await written(workshop.database), kept(tmp_path)) == (rows, files)
    never_written = {hers.secret, *hers.ids["secret"]}
    assert hers.words - never_written <= set(hers.seen_in(str(rows)))
    assert workshop.studio.porter.admits(HER.id)


async def test_no_row_and_no_file_tells_of_who_is_forgotten(
    workshop: Workshop, hers: Belongings, tmp_path: Path
) -> None:
    await finish(workshop)
    await workshop.studio.forget_me(HER)
    assert kept(tmp_path) == {}
    workshop.clock.ahead += HOUR
    await hourly(workshop)
    rows = await written(workshop.database)
    stay = [*hers.ids["slug"], *hers.ids["device"], HER.id, "kookaburra"]
    assert hers.seen_in(str(rows), allowed=stay) == []
    assert {name for name, found in rows.items() if found} == {"Share", "Device", "Report", "StartingGrant"}
    assert HER.id not in str([rows["Share"], rows["Report"], rows["StartingGrant"]])


async def test_their_browsers_are_strangers_at_once_and_stay_so(workshop: Workshop, hers: Belongings) -> None:
    await finish(workshop)
    await workshop.studio.forget_me(HER)
    browsers = {HER.id, *hers.ids["device"]}
    assert not any(workshop.studio.porter.admits(device) for device in browsers)
    async with workshop.database.begin() as session:
        rows = (await session.exec(select(tables.Device))).all()
    assert {row.id for row in rows} == browsers
    assert all(row.ended and (row.visitor, row.name) == ("", "") for row in rows)
    for secret in (hers.secret, *hers.ids["secret"]):
        with pytest.raises(NotFound):
            await workshop.studio.join(CLEO, secret, "Phone")


async def test_what_they_shared_is_gone_for_ever(workshop: Workshop, hers: Belongings) -> None:
    await finish(workshop)
    for slug in hers.shown:
        assert await workshop.studio.card(CLEO, slug)
    await workshop.studio.forget_me(HER)
    for slug in hers.ids["slug"]:
        with pytest.raises(Gone):
            await workshop.studio.shared(CLEO, slug)


async def test_nobody_else_misses_anything(workshop: Workshop, hers: Belongings, tmp_path: Path) -> None:
    await finish(workshop)
    workshop.working = True
    reference = await workshop.studio.add_reference(BEN, photo(colour="olive"))
    made = await workshop.press(BEN, "a fox [failed:1]", 2, references=(reference.id,))
    await workshop.done()
    slug = (await workshop.studio.share(BEN, Wish(made.id))).slug
    await workshop.studio.report(CLEO, slug, Complaint.OTHER, "not a fox")
    await workshop.studio.report(HER, slug, Complaint.OTHER, "I don't like it")
    await workshop.studio.make_device_link(BEN, "Laptop")
    before, files, purse = await bens(workshop), kept(tmp_path), await workshop.studio.purse(BEN)
    await workshop.studio.forget_me(HER)
    assert await bens(workshop) == before
    assert await workshop.studio.purse(BEN) == purse
    assert {name: files[name] for name in kept(tmp_path)} == kept(tmp_path)
    assert (await workshop.studio.shared(CLEO, slug)).generation == await workshop.see(BEN, made.id)
    assert workshop.studio.porter.admits(BEN.id)
    await workshop.assert_adds_up()


async def bens(workshop: Workshop) -> dict[str, list[str]]:
    """The rows that name Ben or what is his, and what Cleo has said of it."""
    rows = await written(workshop.database)
    ids = [one.id for one in (await workshop.studio.history(BEN, None, 20)).items]
    return {
        table: [row for row in found if any(name in row for name in ("'ben'", "'cleo'", *ids))]
        for table, found in rows.items()
    }


async def test_who_comes_again_afterwards_begins_anew(workshop: Workshop, hers: Belongings) -> None:
    await finish(workshop)
    await workshop.studio.forget_me(HER)
    again = Visitor("somebody-new", HER.address)
    assert (await workshop.studio.history(again, None, 20)).items == ()
    assert (await workshop.studio.purse(again)).balance == 10
    await workshop.studio.forget_me(HER)
    await workshop.assert_adds_up()
