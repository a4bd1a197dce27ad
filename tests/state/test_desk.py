"""What a click asks and what the page then shows, with real rows behind it."""

import asyncio
from collections.abc import Callable

import pytest

from lorai_app.providers import Fault, ProviderError
from lorai_app.state.desk import Desk
from lorai_app.state.views import GenerationView
from lorai_app.studio.load import BREAKS_AFTER
from tests.support.following import followed, shows
from tests.support.page import Page
from tests.support.people import ANA, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

Open = Callable[..., Page]


async def test_a_followed_page_fills_by_itself(opens: Open, workshop: Workshop) -> None:
    page = opens(ANA)
    async with followed(page, workshop):
        assert (page.balance, page.shown, page.sketching) == (10, [], False)
        await workshop.press(ANA, "an owl [failed:1]", 2)
        await shows(page, lambda: page.shown and not page.shown[0].under_way)
    (shown,) = page.shown
    assert [tile.state for tile in shown.tiles] == ["delivered", "failed"]
    assert (page.balance, page.held) == (8, 0)


async def test_a_reload_shows_what_there_is(opens: Open, workshop: Workshop) -> None:
    made = await workshop.press(ANA)
    await workshop.done()
    again = opens(ANA)
    async with followed(again, workshop):
        assert [view.id for view in again.shown] == [made.id]
        assert again.shown[0].tiles[0].state == "delivered"


async def test_the_page_of_one_generation_shows_only_that_one(opens: Open, workshop: Workshop) -> None:
    made = await workshop.press(ANA)
    await workshop.done()
    page = opens(ANA, f"/g/{made.id}")
    async with followed(page, workshop):
        await workshop.press(ANA, "a fox", 2)
        await shows(page, lambda: page.balance == 4)
        await workshop.done()
        await shows(page, lambda: page.held == 0)
    assert [view.id for view in page.shown] == [made.id]


async def test_the_page_of_somebody_elses_generation_is_lost(opens: Open, workshop: Workshop) -> None:
    made = await workshop.press(ANA)
    page = opens(CLEO, f"/g/{made.id}")
    await page.call_in_background("follow")
    assert (page.lost, page.ready, page.shown) == (True, True, [])


async def test_the_line_of_what_was_deleted_here_stays_until_it_comes_back_anywhere(
    opens: Open, workshop: Workshop
) -> None:
    made = await workshop.press(ANA)
    await workshop.done()
    page = opens(ANA)
    async with followed(page, workshop):
        await page.call("delete", made.id)
        await workshop.press(ANA, "a fox")
        await shows(page, lambda: len(page.shown) == 2)
        assert [view.trashed for view in page.shown] == [False, True]
        await workshop.studio.restore(ANA, made.id)
        await shows(page, lambda: not page.shown[1].trashed)


async def test_what_was_deleted_elsewhere_goes(opens: Open, workshop: Workshop) -> None:
    made = await workshop.press(ANA)
    await workshop.done()
    page = opens(ANA)
    async with followed(page, workshop):
        await workshop.studio.delete(ANA, made.id)
        await shows(page, lambda: page.shown == [])


async def test_a_page_that_is_closed_watches_no_longer(opens: Open, workshop: Workshop) -> None:
    async with followed(opens(ANA), workshop):
        assert workshop.feed.watchers == 1
    await asyncio.sleep(0.05)
    assert workshop.feed.watchers == 0


async def test_nothing_is_written_while_nothing_changes(opens: Open, workshop: Workshop) -> None:
    page = opens(ANA)
    async with followed(page, workshop):
        before = page.writes
        await workshop.press(CLEO)
        await asyncio.sleep(0.4)
        assert page.writes == before


async def test_without_a_cookie_the_page_is_a_strangers(opens: Open, workshop: Workshop) -> None:
    await workshop.press(ANA)
    page = Page(Desk, "", ANA.address)
    async with followed(page, workshop):
        assert (page.shown, page.balance) == ([], 10)


async def test_the_newest_press_is_on_top_in_whichever_order_the_news_comes(
    opens: Open, workshop: Workshop
) -> None:
    first, second, third = [await workshop.press(ANA, f"press {number}") for number in range(3)]
    await workshop.done()
    page = opens(ANA)
    async with page:
        for made in (third, first, second):
            page._put(GenerationView.of(await workshop.see(ANA, made.id)))
    assert [view.id for view in page.shown] == [third.id, second.id, first.id]


async def test_a_page_says_that_new_images_wait_and_when_that_is_over(
    opens: Open, workshop: Workshop
) -> None:
    load = workshop.maker.load
    page = opens(ANA)
    async with followed(page, workshop):
        assert page.waiting == ""
        for _ in range(BREAKS_AFTER):
            load.heard(ProviderError(Fault.CONNECTION, refused=True))
        await workshop.press(ANA)
        await shows(page, lambda: "does not answer" in page.waiting)
        load.heard(None)
        await workshop.press(ANA, "another owl")
        await shows(page, lambda: page.waiting == "")
