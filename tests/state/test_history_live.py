"""The history while something happens: what runs is followed, and what is done elsewhere is seen here."""

from collections.abc import Callable

import pytest

from tests.support.following import followed, shows
from tests.support.page import Page
from tests.support.people import ANA, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

Open = Callable[..., Page]


async def test_a_new_press_comes_first(history: Open, workshop: Workshop) -> None:
    await workshop.press(ANA, "a fox")
    await workshop.done()
    page = history()
    async with followed(page, workshop):
        await workshop.press(ANA, "an owl")
        await shows(page, lambda: len(page.cards) == 2 and not page.cards[0].under_way)
        assert [card.title for card in page.cards] == ["an owl", "a fox"]


async def test_what_runs_is_followed_to_its_end_apart_from_the_long_list(
    history: Open, workshop: Workshop
) -> None:
    workshop.working = False
    made = await workshop.press(ANA, "an owl [slow=1]", 2)
    page = history()
    async with followed(page, workshop):
        listed = page.cards
        workshop.work()
        await shows(page, lambda: page.live)
        assert page.live[made.id].prints[0].state == "running"
        assert page.cards is listed
        await shows(page, lambda: not page.live)
        assert [one.state for one in page.cards[0].prints] == ["delivered", "delivered"]
        assert page.cards[0].receipt == "4 credits"


async def test_a_narrowed_list_takes_in_nothing_new(history: Open, workshop: Workshop) -> None:
    narrowed, trash, everything = history(query="q=fox"), history(query="view=trash"), history()
    async with followed(narrowed, workshop), followed(trash, workshop), followed(everything, workshop):
        await workshop.press(ANA, "an owl")
        await shows(everything, lambda: everything.cards)
        assert (narrowed.cards, trash.cards) == ([], [])


async def test_what_is_deleted_in_another_window_leaves_its_line_here(
    history: Open, workshop: Workshop
) -> None:
    made = await workshop.press(ANA)
    await workshop.done()
    page, trash = history(), history(query="view=trash")
    async with followed(page, workshop):
        await workshop.studio.delete(ANA, made.id)
        await shows(page, lambda: page.cards[0].gone == "trashed elsewhere")
        async with followed(trash, workshop):
            await workshop.studio.restore(ANA, made.id)
            await shows(page, lambda: not page.cards[0].gone)
            await shows(trash, lambda: trash.cards[0].gone == "restored")


async def test_ones_own_line_stays_when_the_news_of_it_arrive(history: Open, workshop: Workshop) -> None:
    made, other = await workshop.press(ANA), await workshop.press(ANA, "a fox")
    await workshop.done()
    page = history()
    async with followed(page, workshop):
        await page.call("delete", made.id)
        await workshop.studio.delete(ANA, other.id)
        await shows(page, lambda: page.cards[0].gone == "trashed elsewhere")
        assert page.cards[1].gone == "trashed"


async def test_news_that_were_on_their_way_do_not_undo_an_undo(history: Open, workshop: Workshop) -> None:
    made = await workshop.press(ANA)
    await workshop.done()
    page = history()
    async with followed(page, workshop):
        await page.call("delete", made.id)
        await page.call("restore", made.id)
        await page._hear([], [made.id])
        assert [card.gone for card in page.cards] == [""]


async def test_somebody_elses_press_is_not_seen(history: Open, workshop: Workshop) -> None:
    page = history(CLEO)
    async with followed(page, workshop):
        await workshop.press(ANA)
        mine = await workshop.press(CLEO, "a kite")
        await shows(page, lambda: page.cards)
        assert [card.id for card in page.cards] == [mine.id]


async def test_a_browser_that_is_signed_out_keeps_nothing_in_sight(history: Open, workshop: Workshop) -> None:
    await workshop.press(ANA)
    await workshop.done()
    page = history()
    async with followed(page, workshop):
        assert page.cards
        await workshop.studio.end_device(ANA, ANA.id)
        await shows(page, lambda: not page.ready)
    assert (page.cards, page.links) == ([], [])


async def test_a_page_of_a_browser_that_was_signed_out_before_shows_nothing(
    history: Open, workshop: Workshop
) -> None:
    await workshop.press(ANA)
    await workshop.studio.end_device(ANA, ANA.id)
    page = history()
    await page.call_in_background("follow")
    assert (page.ready, page.cards) == (False, [])
