"""An image can be seen while it is made, by nobody else and not a moment longer."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest
from obstore.store import LocalStore
from sqlmodel import select
from structlog.testing import capture_logs

from lorai_app.domain.errors import NotFound
from lorai_app.domain.generation import Generation, ImageState, Reason
from lorai_app.providers import Fault, Made, Order, Photo, ProviderError, Report, Upload
from lorai_app.store import images, tables
from lorai_app.store.database import Database
from lorai_app.store.files import Files, preview_of
from lorai_app.studio import upkeep
from lorai_app.studio.media import Size
from lorai_app.studio.progress import PREVIEW_SECONDS
from tests.support.people import ANA, CLEO
from tests.support.photos import photo
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio
GONE = Reason("task_failed", "Gone. Not charged.")


class Easel:
    """A provider whose image is told of, and ended, when the test says so."""

    name = "sketch"
    replays_keys = True
    keeps_results = True
    at_once = 4
    report: Report

    def __init__(self) -> None:
        self.began, self.may_end = asyncio.Event(), asyncio.Event()
        self.fails = False

    async def upload(self, photo: Photo) -> Upload:
        raise AssertionError(photo)

    def body(self, order: Order, urls: Sequence[str]) -> bytes:
        return order.prompt.encode()

    async def submit(self, key: str, body: bytes) -> str:
        return key

    async def collect(self, ticket: str, body: bytes, report: Report) -> Made:
        self.report = report
        self.began.set()
        await self.may_end.wait()
        if self.fails:
            raise ProviderError(Fault.TASK_FAILED)
        return Made(photo())


class Full(Files):
    """A storage that takes no previews."""

    async def put(self, name: str, data: bytes) -> None:
        if "preview" in name:
            raise OSError("no space left")
        await super().put(name, data)


@pytest.fixture
def easel() -> Easel:
    return Easel()


@pytest.fixture
async def studio(tables: Database, kept: Files, easel: Easel) -> AsyncIterator[Workshop]:
    made = Workshop(tables, kept, easel)
    yield made
    await made.stop()


async def begun(workshop: Workshop, easel: Easel) -> Generation:
    made = await workshop.press(ANA)
    await easel.began.wait()
    return made


async def ended(workshop: Workshop, easel: Easel, made: Generation) -> Generation:
    easel.may_end.set()
    await workshop.done()
    return await workshop.see(ANA, made.id)


async def seen(workshop: Workshop, made: Generation) -> bytes:
    return await (await workshop.studio.image_file(ANA, made.id, 0, 1, Size.PREVIEW)).read()


async def is_kept(workshop: Workshop, made: Generation) -> bool:
    try:
        await workshop.files.get(preview_of(made.images[0].id))
    except FileNotFoundError:
        return False
    return True


async def counted(workshop: Workshop) -> list[int]:
    async with workshop.database.begin() as session:
        return list(await session.exec(select(tables.Image.previews)))


async def test_each_preview_takes_the_place_of_the_one_before(studio: Workshop, easel: Easel) -> None:
    made = await begun(studio, easel)
    assert await seen(studio, made) == b""
    for number, preview in enumerate((b"drawn", b"printed"), 1):
        await easel.report(40 * number, preview)
        assert await seen(studio, made) == preview
        (image,) = (await studio.see(ANA, made.id)).images
        assert (image.previews, image.progress) == (number, 40 * number)
        await asyncio.sleep(PREVIEW_SECONDS + 0.05)


async def test_a_stranger_sees_nothing_of_it(studio: Workshop, easel: Easel) -> None:
    made = await begun(studio, easel)
    await easel.report(40, b"drawn")
    with pytest.raises(NotFound):
        await studio.studio.image_file(CLEO, made.id, 0, 1, Size.PREVIEW)


async def test_previews_that_come_faster_than_they_can_be_looked_at_are_dropped(
    studio: Workshop, easel: Easel
) -> None:
    made = await begun(studio, easel)
    for number in range(50):
        await easel.report(number, b"%d" % number)
    assert await seen(studio, made) == b"0"
    assert (await studio.see(ANA, made.id)).images[0].previews == 1


@pytest.mark.parametrize("fails", [False, True])
async def test_when_the_image_has_ended_its_preview_is_gone(
    studio: Workshop, easel: Easel, fails: bool
) -> None:
    made = await begun(studio, easel)
    await easel.report(40, b"drawn")
    easel.fails = fails
    (image,) = (await ended(studio, easel, made)).images
    assert (image.state, image.previews) == (ImageState.FAILED if fails else ImageState.DELIVERED, 0)
    finished = (await studio.studio.image_file(ANA, made.id, 0, 1, Size.SMALL)) if image.picture else None
    assert await seen(studio, made) == (await finished.read() if finished else b"")
    assert not await is_kept(studio, made)
    assert await counted(studio) == [0]


async def test_a_preview_that_comes_after_the_end_leaves_nothing(studio: Workshop, easel: Easel) -> None:
    made = await begun(studio, easel)
    before = await ended(studio, easel, made)
    await easel.report(90, b"too late")
    assert await studio.see(ANA, made.id) == before
    assert not await is_kept(studio, made)
    assert await counted(studio) == [0]


async def test_a_preview_that_cannot_be_kept_is_not_the_images_trouble(
    tables: Database, easel: Easel, tmp_path: Path
) -> None:
    (tmp_path / "full").mkdir()
    workshop = Workshop(tables, Full(LocalStore(tmp_path / "full")), easel)
    made = await begun(workshop, easel)
    with capture_logs() as logs:
        for progress in (30, 60):
            await easel.report(progress, b"drawn")
            await asyncio.sleep(PREVIEW_SECONDS + 0.05)
    assert [line["event"] for line in logs] == ["preview.not_kept"]
    assert (await workshop.see(ANA, made.id)).images[0].previews == 0
    assert (await ended(workshop, easel, made)).images[0].state is ImageState.DELIVERED


async def test_what_a_crash_left_behind_is_swept_and_what_is_being_made_is_not(
    studio: Workshop, easel: Easel
) -> None:
    made = await begun(studio, easel)
    await easel.report(40, b"drawn")
    await upkeep.forget_previews(studio.database, studio.files)
    assert await seen(studio, made) == b"drawn"
    async with studio.database.begin() as session:  # by a process that dies before it has tidied up
        await images.end_without(session, made.images[0].id, 1, ImageState.FAILED, GONE, studio.clock())
    assert await is_kept(studio, made)
    await upkeep.forget_previews(studio.database, studio.files)
    assert not await is_kept(studio, made)
    assert await counted(studio) == [0]
