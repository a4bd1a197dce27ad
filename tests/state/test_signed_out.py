"""What an open page of a browser that was ended still gets: nothing."""

import asyncio
from collections.abc import Callable
from types import SimpleNamespace

import pytest
import reflex as rx
from reflex.event import Event

from lorai_app.domain.errors import SignedOut
from lorai_app.state.desk import Desk
from lorai_app.state.own import OwnPages
from tests.support.devices import on_the_phone
from tests.support.following import running, shows
from tests.support.page import Page
from tests.support.people import ANA, CLEO
from tests.support.site import Site
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

Open = Callable[..., Page]


async def test_an_open_page_of_an_ended_browser_receives_nothing_more(
    opens: Open, workshop: Workshop
) -> None:
    await workshop.press(ANA, "an owl")
    await workshop.done()
    there = await on_the_phone(workshop)
    phone, desk = opens(there), opens(ANA)
    feed = asyncio.create_task(workshop.feed.run())
    async with running(phone, "follow") as following, running(desk, "follow"):
        await shows(phone, lambda: phone.shown and desk.shown)
        await workshop.studio.end_device(ANA, there.device)
        await asyncio.wait_for(following, 2)
        assert (phone.signed_out, phone.shown, phone.balance, phone.held) == (True, [], 0, 0)
        writes = phone.writes
        await workshop.press(ANA, "a fox")
        await shows(desk, lambda: len(desk.shown) == 2)
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


async def test_the_watcher_of_a_link_tells_an_ended_browser_nothing(panel: Open, workshop: Workshop) -> None:
    there = await on_the_phone(workshop)
    page = panel(there)
    async with running(page, "make_link") as task:
        await shows(page, lambda: page.link.address)
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
