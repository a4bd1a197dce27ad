"""What a click in the history does, and to whom it does nothing."""

from collections.abc import Callable
from typing import Any

import pytest

from lorai_app.domain.errors import InvalidRequest, NotFound, StillRunning
from lorai_app.domain.sharing import Wish
from tests.support.following import read
from tests.support.page import Page
from tests.support.people import ANA, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

Open = Callable[..., Page]


def titles(page: Page) -> list[str]:
    return [card.title for card in page.cards]


async def made(workshop: Workshop, *prompts: str, **more: Any) -> list[str]:
    ids = [(await workshop.press(ANA, prompt, **more)).id for prompt in prompts]
    await workshop.done()
    return ids


async def test_the_star_is_kept(history: Open, workshop: Workshop) -> None:
    (id,) = await made(workshop, "a fox")
    page = await read(history(), workshop)
    await page.call("favour", id, True)
    assert page.cards[0].favourite
    assert (await workshop.see(ANA, id)).favourite
    await page.call("show", "favourites")
    await page.call("favour", id, False)
    assert [card.favourite for card in page.cards] == [False]
    await page.call("show", "favourites")
    assert page.cards == []


async def test_what_is_deleted_leaves_a_line_in_its_place_that_brings_it_back(
    history: Open, workshop: Workshop
) -> None:
    _, owl = await made(workshop, "a fox", "an owl")
    page = await read(history(), workshop)
    await page.call("delete", owl)
    assert [card.gone for card in page.cards] == ["trashed", ""]
    assert page.said == "Moved to the trash. The button Undo brings it back."
    await page.call("restore", owl)
    assert [(card.title, card.gone) for card in page.cards] == [("an owl", ""), ("a fox", "")]
    assert (await workshop.see(ANA, owl)).deleted is None


async def test_what_is_being_made_stays(history: Open, workshop: Workshop) -> None:
    workshop.working = False
    id = (await workshop.press(ANA)).id
    page = await read(history(), workshop)
    with pytest.raises(StillRunning):
        await page.call("delete", id)
    assert [card.gone for card in page.cards] == [""]


async def test_from_the_trash_it_comes_back_or_is_gone_for_ever(history: Open, workshop: Workshop) -> None:
    fox, owl, kite = await made(workshop, "a fox", "an owl", "a kite")
    for id in (fox, owl, kite):
        await workshop.studio.delete(ANA, id)
    workshop.clock.forward(days=2, hours=1)
    page = await read(history(query="view=trash"), workshop)
    assert {card.left for card in page.cards} == {"5 days left"}
    await page.call("restore", owl)
    await page.call("destroy", kite)
    assert [card.gone for card in page.cards] == ["destroyed", "restored", ""]
    await page.call("empty_trash")
    assert (page.cards, page.said) == ([], "The trash is empty: 1 deleted for ever.")
    await page.call("show", "all")
    assert titles(page) == ["an owl"]


async def test_the_last_day_in_the_trash_is_called_so(history: Open, workshop: Workshop) -> None:
    (id,) = await made(workshop, "a fox")
    await workshop.studio.delete(ANA, id)
    workshop.clock.forward(days=6, hours=12)
    page = await read(history(query="view=trash"), workshop)
    assert [card.left for card in page.cards] == ["Last day"]


EVENTS_WITH_AN_ID = ("delete", "restore", "destroy", "revoke")


@pytest.mark.parametrize("event", EVENTS_WITH_AN_ID)
async def test_somebody_elses_is_not_found(history: Open, workshop: Workshop, event: str) -> None:
    (id,) = await made(workshop, "a fox")
    slug = (await workshop.studio.share(ANA, Wish(id))).slug
    page = await read(history(CLEO), workshop)
    assert page.cards == []
    with pytest.raises(NotFound):
        await page.call(event, slug if event == "revoke" else id)
    with pytest.raises(NotFound):
        await page.call("favour", id, True)
    assert (await workshop.studio.history(ANA, None, 9)).items[0].favourite is False


@pytest.mark.parametrize("event", EVENTS_WITH_AN_ID)
@pytest.mark.parametrize("given", [None, 7, ["x"], {"id": "x"}, True], ids=str)
async def test_what_is_no_id_is_not_found_either(
    history: Open, workshop: Workshop, event: str, given: object
) -> None:
    with pytest.raises(NotFound):
        await history().call(event, given)


@pytest.mark.parametrize("star", [None, "yes", 1, []], ids=str)
async def test_a_star_that_is_neither_on_nor_off_is_refused(
    history: Open, workshop: Workshop, star: object
) -> None:
    (id,) = await made(workshop, "a fox")
    with pytest.raises(InvalidRequest):
        await history().call("favour", id, star)
