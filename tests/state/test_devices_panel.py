"""The panel of devices, and what an open page of a browser that was ended still gets: nothing."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

import pytest
import reflex as rx
from reflex.event import Event

from lorai_app.domain.errors import SignedOut
from lorai_app.domain.visitor import Visitor
from lorai_app.state import devices
from lorai_app.state.desk import Desk
from lorai_app.state.devices import Devices
from lorai_app.state.own import OwnPages
from tests.support.page import Page
from tests.support.people import ANA, CLEO
from tests.support.site import Site
from tests.support.waiting import until
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

Open = Callable[..., Page]
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:139.0) Gecko/20100101 Firefox/139.0"


@pytest.fixture(autouse=True)
def _looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "LOOK_SECONDS", 0.02)


@pytest.fixture
def panel(opens: Open, workshop: Workshop) -> Iterator[Callable[[Visitor], Page]]:
    """The panel in one of a visitor's browsers."""

    def opened(visitor: Visitor) -> Page:
        page = Page(Devices, f"lorai_visitor={Site(workshop).cookie_of(visitor)}", visitor.address)
        page.router.headers.user_agent = FIREFOX
        return page

    return opened  # type: ignore[return-value]


async def on_the_phone(shop: Workshop) -> Visitor:
    """Ana, on her phone."""
    made = await shop.studio.make_device_link(ANA, "Windows, Firefox")
    return await shop.studio.join(Visitor("phone", "203.0.113.7"), made.secret, "iPhone, Safari")


@asynccontextmanager
async def running(page: Page, event: str) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(page.call_in_background(event))
    yield task
    task.cancel()


async def shows(holds: Callable[[], Any]) -> None:
    async def seen() -> bool:
        return bool(holds())

    await until(seen)


async def test_the_panel_lists_the_browsers(panel: Any, workshop: Workshop) -> None:
    alone = panel(ANA)
    await alone.call("look")
    assert [(one.name, one.note, one.current) for one in alone.listed] == [
        ("Windows, Firefox", "The first one", True)
    ]
    there = await on_the_phone(workshop)
    workshop.clock.forward(hours=26)
    desk, phone = panel(ANA), panel(there)
    await desk.call("look")
    await phone.call("look")
    assert [(one.name, one.note) for one in desk.listed] == [
        ("Windows, Firefox", "The first one"),
        ("iPhone, Safari", "Joined 1 day ago, seen 1 day ago"),
    ]
    assert [one.note for one in phone.listed] == ["Joined 1 day ago", "The first one, seen 1 day ago"]


async def test_a_link_is_shown_until_somebody_joins_by_it(panel: Any, workshop: Workshop) -> None:
    page = panel(ANA)
    async with running(page, "make_link") as task:
        await shows(lambda: page.link.address)
        assert page.link.address.startswith("http://localhost:3000/d/")
        assert page.link.qr.startswith("data:image/svg+xml")
        writes = page.writes
        await asyncio.sleep(0.2)
        assert page.writes == writes
        secret = page.link.address.rpartition("/")[2]
        await workshop.studio.join(Visitor("phone", "203.0.113.7"), secret, "iPhone, Safari")
        await task
    assert (page.link.address, page.said) == ("", "iPhone, Safari has joined.")
    assert [one.name for one in page.listed] == ["Windows, Firefox", "iPhone, Safari"]


async def test_a_link_is_put_away_when_its_time_is_over(panel: Any, workshop: Workshop) -> None:
    page = panel(ANA)
    async with running(page, "make_link") as task:
        await shows(lambda: page.link.address)
        workshop.clock.forward(minutes=10)
        await task
    assert page.link.address == ""
    assert page.said == "The link does not work any more. Make a new one if you need it."


async def test_a_link_that_is_withdrawn_is_of_no_use(panel: Any, workshop: Workshop) -> None:
    page = panel(ANA)
    async with running(page, "make_link") as task:
        await shows(lambda: page.link.address)
        secret = page.link.address.rpartition("/")[2]
        await page.call("withdraw")
        await task
    assert (page.link.address, page.said) == ("", "The link does not work any more.")
    assert not await workshop.studio.device_link_waits(ANA, secret)


async def test_ending_the_phone_takes_it_off_the_list(panel: Any, workshop: Workshop) -> None:
    there = await on_the_phone(workshop)
    desk = panel(ANA)
    await desk.call("look")
    await desk.call("end", there.device)
    assert ([one.id for one in desk.listed], desk.said) == ([ANA.id], "Signed out: iPhone, Safari.")
    with pytest.raises(SignedOut):
        await panel(there).call("look")


@pytest.mark.parametrize("device", ["nobody", "", 7, None, ["x"]])
async def test_what_is_no_browser_of_mine_is_refused_with_a_sentence(
    panel: Any, workshop: Workshop, device: Any
) -> None:
    await on_the_phone(workshop)
    page = panel(CLEO)
    await page.call("end", device)
    assert page.notice == "There is no such browser, or it is not yours."
    assert len(await workshop.studio.devices(ANA)) == 2


async def test_an_open_page_of_an_ended_browser_receives_nothing_more(
    opens: Open, workshop: Workshop
) -> None:
    await workshop.press(ANA, "an owl")
    await workshop.done()
    there = await on_the_phone(workshop)
    phone, desk = opens(there), opens(ANA)
    feed = asyncio.create_task(workshop.feed.run())
    async with running(phone, "follow") as following, running(desk, "follow"):
        await shows(lambda: phone.shown and desk.shown)
        await workshop.studio.end_device(ANA, there.device)
        await asyncio.wait_for(following, 2)
        assert (phone.signed_out, phone.shown, phone.balance, phone.held) == (True, [], 0, 0)
        writes = phone.writes
        await workshop.press(ANA, "a fox")
        await shows(lambda: len(desk.shown) == 2)
        assert (phone.writes, workshop.feed.watchers) == (writes, 1)
    feed.cancel()
    for event, given in (("submit", [{}]), ("retry", ["x"]), ("cancel", ["x"]), ("delete", ["x"])):
        with pytest.raises(SignedOut):
            await phone.call(event, *given)


async def test_a_page_that_opens_with_an_ended_cookie_is_loaded_again(
    opens: Open, workshop: Workshop
) -> None:
    there = await on_the_phone(workshop)
    await workshop.studio.end_device(ANA, there.device)
    page = opens(there)
    await page.call_in_background("follow")
    assert (page.signed_out, page.ready, page.shown) == (True, False, [])


async def test_the_watcher_of_a_link_tells_an_ended_browser_nothing(panel: Any, workshop: Workshop) -> None:
    there = await on_the_phone(workshop)
    page = panel(there)
    async with running(page, "make_link") as task:
        await shows(lambda: page.link.address)
        writes = page.writes
        await workshop.studio.end_device(ANA, there.device)
        await task
    assert (page.writes, page.said) == (writes, "")


async def test_a_tab_that_comes_with_another_browsers_cookie_begins_anew(
    opens: Open, workshop: Workshop
) -> None:
    there = await on_the_phone(workshop)
    tab = rx.State(_reflex_internal_init=True)  # type: ignore[call-arg]
    desk, own = await tab.get_state(Desk), OwnPages()

    async def comes(cookie: str) -> None:
        tab.router_data = {"headers": {"cookie": cookie}}
        tab._update_router_vars(tab.router_data, {})
        await own.preprocess(SimpleNamespace(), tab, Event(name="x"))  # type: ignore[arg-type]

    cookie = f"lorai_visitor={Site(workshop).cookie_of(there)}"
    await comes(cookie)
    desk.notice, desk.balance = "Ana's", 8
    await comes(cookie)
    assert (desk.notice, desk.balance) == ("Ana's", 8)
    await workshop.studio.end_device(ANA, there.device)
    await comes(cookie)
    assert (desk.notice, desk.balance) == ("", 0)
    desk.notice = "Cleo's"
    await comes(f"lorai_visitor={Site(workshop).cookie_of(CLEO)}")
    await comes(f"lorai_visitor={Site(workshop).cookie_of(ANA)}")
    assert desk.notice == ""
