"""What a click asks and what the page then shows, with real rows behind it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from lorai_app import bootstrap
from lorai_app.bootstrap.house import House
from lorai_app.domain.errors import InvalidRequest, NotEnoughCredits, NotFound, StillRunning
from lorai_app.domain.visitor import Visitor
from lorai_app.jobs.engine import Engine
from lorai_app.state.desk import Desk
from tests.support.page import Page
from tests.support.people import ANA, BEN, CLEO
from tests.support.site import Site
from tests.support.waiting import until
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

FORM = {
    "prompt": "an owl",
    "model": "gpt-image-2",
    "ratio": "1:1",
    "count": "2",
    "references": "",
    "key": "key-1",
}
Open = Callable[..., Page]


@pytest.fixture
def opens(workshop: Workshop, tmp_path: Path) -> Open:
    """Opens a page of the site as one visitor; the house is this test's."""
    site = Site(workshop)
    engine = Engine(tmp_path, workshop.maker)
    bootstrap._open[:] = [House(workshop.studio, workshop.feed, site.passports, engine, workshop.provider)]

    def page(visitor: Visitor, path: str = "/") -> Page:
        return Page(Desk, f"lorai_visitor={site.cookie_of(visitor)}", visitor.address, path)

    return page


@asynccontextmanager
async def followed(page: Page, workshop: Workshop) -> AsyncIterator[None]:
    """While the page is open: its background event and the reader of the rows run."""
    running = [
        asyncio.create_task(workshop.feed.run()),
        asyncio.create_task(page.call_in_background("follow")),
    ]
    try:
        await shows(page, lambda: page.ready)
        yield
    finally:
        if running[1].done():
            running[1].result()
        for task in running:
            task.cancel()


async def shows(page: Page, holds: Callable[[], Any]) -> None:
    async def seen() -> bool:
        return bool(holds())

    await until(seen)


async def test_a_press_is_shown_at_once_with_its_receipt_and_the_new_balance(opens: Open) -> None:
    page = opens(ANA)
    await page.call("submit", FORM)
    (shown,) = page.shown
    assert (shown.reserved, shown.held, len(shown.tiles), shown.under_way) == (4, 4, 2, True)
    assert (page.balance, page.held, page.acknowledged, page.notice) == (6, 4, "key-1", "")


async def test_a_press_that_is_sent_again_is_shown_once(opens: Open) -> None:
    page = opens(ANA)
    await page.call("submit", FORM)
    await page.call("submit", FORM)
    assert (len(page.shown), page.held) == (1, 4)


@pytest.mark.parametrize(
    "wrong",
    [
        {"prompt": " "},
        {"count": "0"},
        {"count": ""},
        {"count": "-1"},
        {"ratio": "16:10"},
        {"model": "x"},
        {"key": ""},
    ],
    ids=str,
)
async def test_a_wrong_form_is_refused_and_acknowledged(opens: Open, wrong: dict[str, str]) -> None:
    page = opens(ANA)
    with pytest.raises(InvalidRequest):
        await page.call("submit", FORM | wrong)
    assert page.shown == []
    assert page.acknowledged == (FORM | wrong)["key"]


async def test_without_credits_nothing_is_shown(opens: Open, workshop: Workshop) -> None:
    await workshop.empty(BEN)
    page = opens(BEN)
    with pytest.raises(NotEnoughCredits):
        await page.call("submit", FORM)
    assert page.shown == []


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


async def test_a_page_that_is_closed_watches_no_longer(opens: Open, workshop: Workshop) -> None:
    async with followed(opens(ANA), workshop):
        assert workshop.feed.watchers == 1
    await asyncio.sleep(0)
    assert workshop.feed.watchers == 0


async def test_nothing_is_written_while_nothing_changes(opens: Open, workshop: Workshop) -> None:
    page = opens(ANA)
    async with followed(page, workshop):
        before = page.writes
        await workshop.press(CLEO)
        await asyncio.sleep(0.4)
        assert page.writes == before


async def test_a_double_click_on_retry_is_one_retry(opens: Open, workshop: Workshop) -> None:
    made = await workshop.press(ANA, "an owl [failed]")
    await workshop.done()
    workshop.working = False
    page = opens(ANA)
    await page.call("retry", made.id)
    with pytest.raises(StillRunning):
        await page.call("retry", made.id)
    assert (page.shown[0].reserved, page.shown[0].tiles[0].state) == (4, "queued")


async def test_cancel_and_delete_change_what_is_shown(opens: Open, workshop: Workshop) -> None:
    workshop.working = False
    page = opens(ANA)
    await page.call("submit", FORM)
    id = page.shown[0].id
    with pytest.raises(StillRunning):
        await page.call("delete", id)
    await page.call("cancel", id)
    assert [tile.heading for tile in page.shown[0].tiles] == ["Cancelled", "Cancelled"]
    assert (page.balance, page.held) == (10, 0)
    await page.call("delete", id)
    assert page.shown == []


@pytest.mark.parametrize("event", ["retry", "cancel", "delete"])
async def test_a_click_on_somebody_elses_generation_finds_nothing(
    opens: Open, workshop: Workshop, event: str
) -> None:
    made = await workshop.press(ANA)
    await workshop.done()
    page = opens(CLEO)
    with pytest.raises(NotFound):
        await page.call(event, made.id)
    assert page.shown == []


async def test_without_a_cookie_the_page_is_a_strangers(opens: Open, workshop: Workshop) -> None:
    await workshop.press(ANA)
    page = Page(Desk, "", ANA.address)
    async with followed(page, workshop):
        assert (page.shown, page.balance) == ([], 10)
