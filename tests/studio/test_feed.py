"""One reader for everybody who watches."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager

import pytest

from lorai_app.domain.credits import Purse
from lorai_app.domain.generation import Generation, ImageState
from lorai_app.store import images
from lorai_app.studio.watch import OVERLAP_SECONDS, PROGRESS_SECONDS, Watch
from tests.support.people import ANA, BEN, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def reading(workshop: Workshop) -> AsyncIterator[None]:
    running = asyncio.create_task(workshop.feed.run())
    try:
        yield
    finally:
        running.cancel()


async def news(watch: Watch, seconds: float = 2) -> tuple[list[Generation], Purse]:
    async with asyncio.timeout(seconds):
        found = await watch.news()
        assert found
        return found.generations, found.purse


async def test_a_change_reaches_its_watcher_in_half_a_second(idle: Workshop) -> None:
    async with reading(idle):
        with idle.feed.watch(ANA, "page") as watch:
            pressed = time.monotonic()
            made = await idle.press(ANA, count=2)
            (seen,), purse = await news(watch)
            assert time.monotonic() - pressed < 0.5
            assert seen.id == made.id
            assert (purse.balance, purse.held) == (6, 4)
            cancelled = time.monotonic()
            await idle.studio.cancel(ANA, made.id)
            (seen,), purse = await news(watch)
            assert time.monotonic() - cancelled < 0.5
            assert seen.images[1].state is ImageState.CANCELLED
            assert (purse.balance, purse.held) == (10, 0)


async def test_every_watcher_of_a_visitor_is_told(idle: Workshop) -> None:
    async with reading(idle):
        with idle.feed.watch(ANA, "page") as page, idle.feed.watch(ANA, "second tab") as second_tab:
            made = await idle.press(ANA)
            for watch in (page, second_tab):
                (seen,), _ = await news(watch)
                assert seen.id == made.id


async def test_nobody_is_told_of_anybody_elses(idle: Workshop) -> None:
    async with reading(idle):
        with idle.feed.watch(CLEO, "cleo") as watch, idle.feed.watch(ANA, "ana") as hers:
            await idle.press(ANA)
            await news(hers)
            with pytest.raises(TimeoutError):
                await news(watch, 0.4)


async def test_a_watcher_is_told_only_what_is_new(idle: Workshop) -> None:
    async with reading(idle):
        with idle.feed.watch(ANA, "page") as watch:
            await idle.press(ANA)
            await news(watch)
            with pytest.raises(TimeoutError):
                await news(watch, 0.4)


async def test_several_changes_between_two_looks_are_told_as_the_newest(idle: Workshop) -> None:
    with idle.feed.watch(ANA, "page") as watch:
        made = await idle.press(ANA)
        await idle.studio.cancel(ANA, made.id)
        async with reading(idle):
            (seen,), _ = await news(watch)
    assert seen.images[0].state is ImageState.CANCELLED


async def test_progress_alone_is_told_once_a_second(idle: Workshop) -> None:
    made = await idle.press(ANA)
    image = made.images[0].id
    async with idle.database.begin() as session:
        await images.mark_submitted(session, image, 1, idle.clock())
    async with reading(idle):
        with idle.feed.watch(ANA, "page") as watch:
            await news(watch)
            began = time.monotonic()
            async with idle.database.begin() as session:
                await images.mark_progress(session, image, 1, 40, idle.clock())
            (seen,), _ = await news(watch)
    assert seen.images[0].progress == 40
    assert time.monotonic() - began > PROGRESS_SECONDS / 2


async def test_reads_do_not_grow_with_the_watchers(idle: Workshop) -> None:
    for visitor in (ANA, BEN, CLEO):
        await idle.press(visitor)
    few = await reads_while_watching(idle, 1)
    many = await reads_while_watching(idle, 200)
    assert few > 0
    assert many <= few + 2


async def test_nothing_is_read_when_nobody_watches(idle: Workshop) -> None:
    await idle.press(ANA)
    assert await reads_while_watching(idle, 0) == 0
    assert idle.feed.watchers == 0


async def test_the_feed_goes_on_after_a_look_that_failed(idle: Workshop) -> None:
    working = idle.feed.database
    async with reading(idle):
        with idle.feed.watch(ANA, "page") as watch:
            idle.feed.database = None  # type: ignore[assignment]  # a database that can't be asked
            await asyncio.sleep(0.3)
            idle.feed.database = working
            await idle.press(ANA)
            assert await news(watch)


async def reads_while_watching(workshop: Workshop, watchers: int) -> int:
    """Database reads in one second, in which two images change for all of the watchers."""
    with ExitStack() as open_pages:
        for number in range(watchers):
            open_pages.enter_context(workshop.feed.watch((ANA, BEN, CLEO)[number % 3], str(number)))
        before = workshop.feed.reads
        async with reading(workshop):
            for _ in range(2):
                await asyncio.sleep(0.4)
                await workshop.press(ANA, f"an owl for {watchers}", key=f"{watchers}-{time.monotonic()}")
            await asyncio.sleep(0.2)
        return workshop.feed.reads - before


async def test_a_page_that_watches_anew_has_one_watch(idle: Workshop) -> None:
    with idle.feed.watch(ANA, "page") as before, idle.feed.watch(ANA, "page") as after:
        assert await before.news() is None
        async with reading(idle):
            made = await idle.press(ANA)
            assert [one.id for one in (await news(after))[0]] == [made.id]
    assert idle.feed.watchers == 0


async def test_what_goes_to_the_trash_is_told(workshop: Workshop) -> None:
    made = await workshop.press(ANA)
    await workshop.until(ANA, made.id, lambda seen: not seen.under_way)
    with workshop.feed.watch(ANA, "second tab") as watch:
        async with reading(workshop):
            await workshop.studio.delete(ANA, made.id)
            found = await asyncio.wait_for(watch.news(), 2)
            while found and not found.gone:
                found = await asyncio.wait_for(watch.news(), 2)
            assert found
            assert found.gone == [made.id]


async def test_a_change_that_waited_long_for_the_lock_is_told_all_the_same(idle: Workshop) -> None:
    made = await idle.press(ANA)
    with idle.feed.watch(ANA, "page") as watch:
        async with reading(idle):
            await news(watch)
            async with idle.database.engine.connect() as other:
                await other.exec_driver_sql("BEGIN IMMEDIATE")
                cancelling = asyncio.create_task(idle.studio.cancel(ANA, made.id))
                await asyncio.sleep(OVERLAP_SECONDS + 0.3)
                await other.rollback()
            await cancelling
            (seen,), _ = await news(watch)
            assert not seen.under_way
