"""No event of any page shows Cleo anything of Ana's: all States and their events are found by themselves."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
import reflex as rx

from lorai_app import bootstrap
from lorai_app.domain.errors import LoraiError
from lorai_app.domain.visitor import Visitor
from tests.support.belongings import HER, Belongings, belongings_of_ana
from tests.support.events import FIELDS, events_of, ways_to_call
from tests.support.page import Page
from tests.support.people import CLEO
from tests.support.prowl import rows
from tests.support.site import Site
from tests.support.workshop import Workshop
from tests.test_architecture import states

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

STATES = sorted(states(), key=lambda state: state.__name__)
FOLLOWED_SECONDS = 0.3
"""An event in the background shows what there is at once; then it waits for news that don't come."""
QUERIES = ("view=trash", "view=shared", "view=favourites", "q=quetzal", "state=complete")


@pytest.fixture
async def hers(workshop: Workshop) -> Belongings:
    return await belongings_of_ana(workshop)


Visit = Callable[..., Page]


@pytest.fixture
def visit(opens: Visit, workshop: Workshop) -> Visit:
    """Opens a page with any State, as Cleo unless another is named."""
    site = Site(workshop)
    bootstrap.house().is_open = lambda page: False

    def opened(state: type[rx.State], path: str = "/", query: str = "", who: Visitor = CLEO) -> Page:
        return Page(state, f"lorai_visitor={site.cookie_of(who)}", who.address, path, query)

    return opened


async def told_by(page: Page, name: str, event: Any, *given: Any) -> str:
    """Everything that a browser hears of an event: what it hands on, why not, and the vars afterwards."""
    heard: list[Any] = []
    call = page.call_in_background if event.is_background else page.call
    with suppress(TimeoutError):
        try:
            async with asyncio.timeout(FOLLOWED_SECONDS if event.is_background else None):
                heard = await call(name, *given)
        except LoraiError as refusal:
            heard = [refusal.message]
    return f"{heard} {vars_of(page)}"


def vars_of(page: Page) -> dict[str, Any]:
    return {name: getattr(page, name) for name in page._state.base_vars}


async def leaks_of(page: Page, hers: Belongings) -> list[str]:
    """Whatever a page tells, whichever way its events are sent; it stays open all the time."""
    leaks = []
    for name, event in events_of(page._state):
        for given in ways_to_call(event, hers):
            said = "".join(str(one) for one in given)
            for seen in hers.seen_in(await told_by(page, name, event, *given), asked=f"{said} {FIELDS}"):
                leaks.append(f"{name}({said}) tells {seen}")
    return leaks


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
async def test_no_event_tells_cleo_anything_of_anas(
    visit: Visit, hers: Belongings, workshop: Workshop, state: type[rx.State]
) -> None:
    before = await rows(workshop.database)
    assert await leaks_of(visit(state), hers) == []
    after = await rows(workshop.database)
    assert {name: row for name, row in before.items() if after.get(name) != row} == {}
    await workshop.assert_adds_up()


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
async def test_no_address_of_anas_opens_anything_for_cleo(
    visit: Visit, hers: Belongings, state: type[rx.State]
) -> None:
    """What begins by itself when a page is opened reads the address."""
    beginnings = [(name, event) for name, event in events_of(state) if event.is_background]
    names = [*hers.ids["generation"], *(ids[0] for ids in hers.ids.values())]
    places = [(f"/g/{id}", "") for id in names] + [("/history", query) for query in QUERIES]
    for path, query in places:
        for name, event in beginnings:
            told = await told_by(visit(state, path, query), name, event)
            assert hers.seen_in(told, asked=f"{path}?{query}") == []


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
async def test_cleos_open_page_hears_nothing_while_anas_images_are_made(
    visit: Visit, hers: Belongings, workshop: Workshop, state: type[rx.State]
) -> None:
    bootstrap.house().is_open = lambda page: True
    pages = [(visit(state), name) for name, event in events_of(state) if event.is_background]
    running = [asyncio.create_task(page.call_in_background(name)) for page, name in pages]
    running.append(asyncio.create_task(workshop.feed.run()))
    workshop.working = True
    await workshop.press(HER, "a capybara with a lute")
    await workshop.done()
    await asyncio.sleep(0.5)
    for page, _ in pages:
        assert hers.seen_in(f"{vars_of(page)}") == []
        assert "capybara" not in f"{vars_of(page)}"
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)


@pytest.mark.parametrize("name", ["Desk", "History", "Sharing", "Devices"])
async def test_she_herself_is_told_of_her_things(visit: Visit, hers: Belongings, name: str) -> None:
    """Else the others would be asked for what these events never tell anybody."""
    (state,) = (state for state in STATES if state.__name__ == name)
    assert await leaks_of(visit(state, who=HER), hers) != []


class Leaky(rx.State):
    """What nobody must write."""

    shown: str = ""

    @rx.event
    async def look(self, generation: str) -> None:
        found = await bootstrap.house().studio.generation(HER, generation)
        self.shown = found.prompt

    @rx.event
    async def hand_on(self, form: dict[str, Any]) -> Any:
        photos = await bootstrap.house().studio.references(HER, (form["photo"],))
        yield rx.redirect(f"/look?at={[one.created for one in photos.values()]}")
        yield rx.redirect(f"/look/{form['photo']}/quetzal") if photos else None

    @rx.event(background=True)
    async def follow(self) -> None:
        async with self:
            self.shown = (await bootstrap.house().studio.history(HER, None, 1)).items[0].id


async def test_a_state_that_leaks_does_not_pass(visit: Visit, hers: Belongings) -> None:
    leaks = "\n".join(await leaks_of(visit(Leaky), hers))
    for event in ("look", "hand_on", "follow"):
        assert f"{event}(" in leaks
