"""What the history shows: its lists, its search, its pages, with real rows behind it."""

from collections.abc import Callable
from typing import Any

import pytest

from lorai_app.domain.sharing import Wish
from lorai_app.state.history_place import A_PAGE
from tests.support.following import read
from tests.support.page import Page
from tests.support.people import ANA
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

Open = Callable[..., Page]
FORM = {"q": "", "model": "", "ratio": "", "state": ""}


def titles(page: Page) -> list[str]:
    return [card.title for card in page.cards]


async def made(workshop: Workshop, *prompts: str, **more: Any) -> list[str]:
    ids = [(await workshop.press(ANA, prompt, **more)).id for prompt in prompts]
    await workshop.done()
    return ids


async def many(workshop: Workshop, count: int) -> None:
    workshop.working = False
    await workshop.grant(ANA, 2 * count)
    for number in range(count):
        await workshop.press(ANA, f"owl {number}")


async def test_everything_is_listed_newest_first(history: Open, workshop: Workshop) -> None:
    await made(workshop, "a fox", "an owl [failed:1]", count=2)
    page = await read(history(), workshop)
    assert (titles(page), page.tab, page.address, page.more) == (
        ["an owl [failed:1]", "a fox"],
        "all",
        "/history",
        False,
    )
    owl, fox = page.cards
    assert (fox.receipt, fox.outcome, fox.retry) == ("4 credits", "", "")
    assert owl.receipt == "2 of 4 credits, 2 returned"
    assert (owl.outcome, owl.retry) == ("1 of 2 delivered, 1 failed", "Try just this one · 2 credits")
    assert [one.state for one in owl.prints] == ["delivered", "failed"]


async def test_an_address_opens_its_list_and_its_search(history: Open, workshop: Workshop) -> None:
    fox, owl, _ = await made(workshop, "a red fox", "an owl", "a red kite")
    await workshop.studio.favour(ANA, fox, True)
    await workshop.studio.delete(ANA, owl)
    for query, found in (
        ("q=RED", ["a red kite", "a red fox"]),
        ("view=favourites", ["a red fox"]),
        ("view=favourites&q=kite", []),
        ("view=trash", ["an owl"]),
        ("state=missing", []),
        ("ratio=16%3A9", []),
    ):
        page = await read(history(query=query), workshop)
        assert (titles(page), page.address) == (found, f"/history?{query}")


async def test_an_address_that_somebody_wrote_by_hand_shows_everything(
    history: Open, workshop: Workshop
) -> None:
    await made(workshop, "a fox")
    page = await read(history(query="view=nowhere&ratio=7:5"), workshop)
    assert (titles(page), page.address) == (["a fox"], "/history")


async def test_a_search_narrows_what_is_shown_and_says_how_much_was_found(
    history: Open, workshop: Workshop
) -> None:
    await made(workshop, "a fox", "an owl")
    page = await read(history(), workshop)
    await page.call("seek", FORM | {"q": "fox"})
    assert (titles(page), page.said, page.narrowed) == (["a fox"], "1 shown.", True)
    assert page.address == "/history?q=fox"
    await page.call("seek", FORM | {"q": "fox", "state": "running"})
    assert (titles(page), page.said) == ([], "Nothing found.")
    await page.call("show", "trash")
    assert page.address == "/history?view=trash&q=fox&state=running"
    await page.call("seek", FORM)
    await page.call("show", "all")
    assert (len(page.cards), page.narrowed, page.address) == (2, False, "/history")


async def test_more_comes_page_by_page_until_there_is_no_more(history: Open, workshop: Workshop) -> None:
    await many(workshop, 2 * A_PAGE + 2)
    page = await read(history(), workshop)
    assert (len(page.cards), page.more) == (A_PAGE, True)
    await page.call("show_more")
    assert (len(page.cards), page.more, page.address) == (2 * A_PAGE, True, f"/history?shown={2 * A_PAGE}")
    await page.call("show_more")
    await page.call("show_more")
    assert titles(page) == [f"owl {number}" for number in reversed(range(2 * A_PAGE + 2))]
    assert page.more is False


async def test_a_reload_shows_as_much_as_before(history: Open, workshop: Workshop) -> None:
    await many(workshop, 2 * A_PAGE + 2)
    page = await read(history(query=f"shown={2 * A_PAGE}"), workshop)
    assert (len(page.cards), page.more) == (2 * A_PAGE, True)


async def test_shared_links_say_what_became_of_them(history: Open, workshop: Workshop) -> None:
    fox, owl = await made(workshop, "a fox", "an owl")
    old = await workshop.studio.share(ANA, Wish(fox, expires_in=3600))
    gone = await workshop.studio.share(ANA, Wish(owl))
    workshop.clock.forward(hours=2)
    live = await workshop.studio.share(ANA, Wish(fox, show_prompt=True))
    await workshop.studio.count_view(live.slug)
    await workshop.studio.delete(ANA, owl)
    page = await read(history(query="view=shared"), workshop)
    assert [one.slug for one in page.links] == [live.slug, gone.slug, old.slug]
    works, trashed, expired = page.links
    assert (works.over, works.title, works.views) == ("", "a fox", "opened once")
    assert works.url == f"{workshop.studio.site}/s/{live.slug}"
    assert trashed.over == "Its images are in the trash: it shows nothing until they are back."
    assert expired.over == "Expired: it shows nothing any more."
    await page.call("revoke", live.slug)
    assert page.links[0].over == "Taken back: it shows nothing any more."
    assert [share.revoked is None for share in await workshop.studio.shares(ANA, None, 9)] == [
        False,
        True,
        True,
    ]


async def test_shared_links_come_page_by_page_too(history: Open, workshop: Workshop) -> None:
    ids = await made(workshop, "a fox", "an owl")
    for number in range(A_PAGE + 1):
        await workshop.studio.share(ANA, Wish(ids[number % 2]))
    page = await read(history(query="view=shared"), workshop)
    assert (len(page.links), page.more) == (A_PAGE, True)
    await page.call("show_more")
    assert (len({one.slug for one in page.links}), page.more) == (A_PAGE + 1, False)
