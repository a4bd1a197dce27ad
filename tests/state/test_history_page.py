"""What the history shows, and what a click in it does, with real rows behind it."""

from collections.abc import Callable
from typing import Any

import pytest

from lorai_app.domain.errors import InvalidRequest, NotFound, StillRunning
from lorai_app.domain.sharing import Wish
from lorai_app.domain.visitor import Visitor
from lorai_app.state.history import History
from lorai_app.state.history_place import A_PAGE
from tests.support.following import followed
from tests.support.page import Page
from tests.support.people import ANA, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

Open = Callable[..., Page]
FORM = {"q": "", "model": "", "ratio": "", "state": ""}


@pytest.fixture
def visit(opens: Open) -> Open:
    """The history page of a visitor, at an address."""

    def opened(visitor: Visitor = ANA, query: str = "") -> Page:
        cookies = opens(visitor).router.headers.cookie
        return Page(History, cookies, visitor.address, "/history", query)

    return opened


async def opened_at(visit: Open, workshop: Workshop, query: str = "", visitor: Visitor = ANA) -> Page:
    """The page as it is once it has been read."""
    page = visit(visitor, query)
    async with followed(page, workshop):
        return page


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


async def test_everything_is_listed_newest_first(visit: Open, workshop: Workshop) -> None:
    await made(workshop, "a fox", "an owl [failed:1]", count=2)
    page = await opened_at(visit, workshop)
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


async def test_an_address_opens_its_list_and_its_search(visit: Open, workshop: Workshop) -> None:
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
        page = await opened_at(visit, workshop, query)
        assert (titles(page), page.address) == (found, f"/history?{query}")


async def test_an_address_that_somebody_wrote_by_hand_shows_everything(
    visit: Open, workshop: Workshop
) -> None:
    await made(workshop, "a fox")
    page = await opened_at(visit, workshop, "view=nowhere&ratio=7:5")
    assert (titles(page), page.address) == (["a fox"], "/history")


async def test_a_search_narrows_what_is_shown_and_says_how_much_was_found(
    visit: Open, workshop: Workshop
) -> None:
    await made(workshop, "a fox", "an owl")
    page = await opened_at(visit, workshop)
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


async def test_more_comes_page_by_page_until_there_is_no_more(visit: Open, workshop: Workshop) -> None:
    await many(workshop, 2 * A_PAGE + 2)
    page = await opened_at(visit, workshop)
    assert (len(page.cards), page.more) == (A_PAGE, True)
    await page.call("show_more")
    assert (len(page.cards), page.more, page.address) == (2 * A_PAGE, True, f"/history?shown={2 * A_PAGE}")
    await page.call("show_more")
    await page.call("show_more")
    assert titles(page) == [f"owl {number}" for number in reversed(range(2 * A_PAGE + 2))]
    assert page.more is False


async def test_a_reload_shows_as_much_as_before(visit: Open, workshop: Workshop) -> None:
    await many(workshop, 2 * A_PAGE + 2)
    page = await opened_at(visit, workshop, f"shown={2 * A_PAGE}")
    assert (len(page.cards), page.more) == (2 * A_PAGE, True)


async def test_the_star_is_kept(visit: Open, workshop: Workshop) -> None:
    (id,) = await made(workshop, "a fox")
    page = await opened_at(visit, workshop)
    await page.call("favour", id, True)
    assert page.cards[0].favourite
    assert (await workshop.see(ANA, id)).favourite
    await page.call("show", "favourites")
    await page.call("favour", id, False)
    assert [card.favourite for card in page.cards] == [False]
    await page.call("show", "favourites")
    assert page.cards == []


async def test_what_is_deleted_leaves_a_line_in_its_place_that_brings_it_back(
    visit: Open, workshop: Workshop
) -> None:
    _, owl = await made(workshop, "a fox", "an owl")
    page = await opened_at(visit, workshop)
    await page.call("delete", owl)
    assert [card.gone for card in page.cards] == ["trashed", ""]
    assert page.said == "Moved to the trash. The button Undo brings it back."
    await page.call("restore", owl)
    assert [(card.title, card.gone) for card in page.cards] == [("an owl", ""), ("a fox", "")]
    assert (await workshop.see(ANA, owl)).deleted is None


async def test_what_is_being_made_stays(visit: Open, workshop: Workshop) -> None:
    workshop.working = False
    id = (await workshop.press(ANA)).id
    page = await opened_at(visit, workshop)
    with pytest.raises(StillRunning):
        await page.call("delete", id)
    assert [card.gone for card in page.cards] == [""]


async def test_from_the_trash_it_comes_back_or_is_gone_for_ever(visit: Open, workshop: Workshop) -> None:
    fox, owl, kite = await made(workshop, "a fox", "an owl", "a kite")
    for id in (fox, owl, kite):
        await workshop.studio.delete(ANA, id)
    workshop.clock.forward(days=2, hours=1)
    page = await opened_at(visit, workshop, "view=trash")
    assert {card.left for card in page.cards} == {"5 days left"}
    await page.call("restore", owl)
    await page.call("destroy", kite)
    assert [card.gone for card in page.cards] == ["destroyed", "restored", ""]
    await page.call("empty_trash")
    assert (page.cards, page.said) == ([], "The trash is empty: 1 deleted for ever.")
    await page.call("show", "all")
    assert titles(page) == ["an owl"]


async def test_the_last_day_in_the_trash_is_called_so(visit: Open, workshop: Workshop) -> None:
    (id,) = await made(workshop, "a fox")
    await workshop.studio.delete(ANA, id)
    workshop.clock.forward(days=6, hours=12)
    page = await opened_at(visit, workshop, "view=trash")
    assert [card.left for card in page.cards] == ["Last day"]


async def test_shared_links_say_what_became_of_them(visit: Open, workshop: Workshop) -> None:
    fox, owl = await made(workshop, "a fox", "an owl")
    old = await workshop.studio.share(ANA, Wish(fox, expires_in=3600))
    gone = await workshop.studio.share(ANA, Wish(owl))
    workshop.clock.forward(hours=2)
    live = await workshop.studio.share(ANA, Wish(fox, show_prompt=True))
    await workshop.studio.count_view(live.slug)
    await workshop.studio.delete(ANA, owl)
    page = await opened_at(visit, workshop, "view=shared")
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


async def test_shared_links_come_page_by_page_too(visit: Open, workshop: Workshop) -> None:
    (id,) = await made(workshop, "a fox")
    for _ in range(A_PAGE + 1):
        await workshop.studio.share(ANA, Wish(id))
    page = await opened_at(visit, workshop, "view=shared")
    assert (len(page.links), page.more) == (A_PAGE, True)
    await page.call("show_more")
    assert (len({one.slug for one in page.links}), page.more) == (A_PAGE + 1, False)


EVENTS_WITH_AN_ID = ("delete", "restore", "destroy", "revoke")


@pytest.mark.parametrize("event", EVENTS_WITH_AN_ID)
async def test_somebody_elses_is_not_found(visit: Open, workshop: Workshop, event: str) -> None:
    (id,) = await made(workshop, "a fox")
    slug = (await workshop.studio.share(ANA, Wish(id))).slug
    page = await opened_at(visit, workshop, visitor=CLEO)
    assert page.cards == []
    with pytest.raises(NotFound):
        await page.call(event, slug if event == "revoke" else id)
    with pytest.raises(NotFound):
        await page.call("favour", id, True)
    assert (await workshop.studio.history(ANA, None, 9)).items[0].favourite is False


@pytest.mark.parametrize("event", EVENTS_WITH_AN_ID)
@pytest.mark.parametrize("given", [None, 7, ["x"], {"id": "x"}, True], ids=str)
async def test_what_is_no_id_is_not_found_either(
    visit: Open, workshop: Workshop, event: str, given: object
) -> None:
    with pytest.raises(NotFound):
        await visit().call(event, given)


@pytest.mark.parametrize("star", [None, "yes", 1, []], ids=str)
async def test_a_star_that_is_neither_on_nor_off_is_refused(
    visit: Open, workshop: Workshop, star: object
) -> None:
    (id,) = await made(workshop, "a fox")
    with pytest.raises(InvalidRequest):
        await visit().call("favour", id, star)
