"""The panel of devices: the browsers, a link that works once, and signing out."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from lorai_app.domain.errors import SignedOut
from lorai_app.domain.visitor import Visitor
from tests.support.devices import PHONE, on_the_phone
from tests.support.following import running, shows
from tests.support.page import Page
from tests.support.people import ANA, CLEO
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

Panel = Callable[[Visitor], Page]


async def test_the_panel_lists_the_browsers(panel: Panel, workshop: Workshop) -> None:
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


async def test_a_link_is_shown_until_somebody_joins_by_it(panel: Panel, workshop: Workshop) -> None:
    page = panel(ANA)
    async with running(page, "make_link") as task:
        await shows(page, lambda: page.link.address)
        assert page.link.address.startswith("http://localhost:3000/d/")
        assert page.link.qr.startswith("data:image/svg+xml")
        writes = page.writes
        await asyncio.sleep(0.2)
        assert page.writes == writes
        secret = page.link.address.rpartition("/")[2]
        await workshop.studio.join(PHONE, secret, "iPhone, Safari")
        await task
    assert (page.link.address, page.said) == ("", "iPhone, Safari has joined.")
    assert [one.name for one in page.listed] == ["Windows, Firefox", "iPhone, Safari"]


async def test_a_link_is_put_away_when_its_time_is_over(panel: Panel, workshop: Workshop) -> None:
    page = panel(ANA)
    async with running(page, "make_link") as task:
        await shows(page, lambda: page.link.address)
        workshop.clock.forward(minutes=10)
        await task
    assert page.link.address == ""
    assert page.said == "The link does not work any more. Make a new one if you need it."


async def test_a_link_that_is_withdrawn_is_of_no_use(panel: Panel, workshop: Workshop) -> None:
    page = panel(ANA)
    async with running(page, "make_link") as task:
        await shows(page, lambda: page.link.address)
        secret = page.link.address.rpartition("/")[2]
        await page.call("withdraw")
        await task
    assert (page.link.address, page.said) == ("", "The link does not work any more.")
    assert not await workshop.studio.device_link_waits(ANA, secret)


async def test_ending_the_phone_takes_it_off_the_list(panel: Panel, workshop: Workshop) -> None:
    there = await on_the_phone(workshop)
    desk = panel(ANA)
    await desk.call("look")
    await desk.call("end", there.device)
    assert ([one.id for one in desk.listed], desk.said) == ([ANA.id], "Signed out: iPhone, Safari.")
    with pytest.raises(SignedOut):
        await panel(there).call("look")


@pytest.mark.parametrize("device", ["nobody", "", 7, None, ["x"]])
async def test_what_is_no_browser_of_mine_is_refused_with_a_sentence(
    panel: Panel, workshop: Workshop, device: Any
) -> None:
    await on_the_phone(workshop)
    page = panel(CLEO)
    await page.call("end", device)
    assert page.notice == "There is no such browser, or it is not yours."
    assert len(await workshop.studio.devices(ANA)) == 2
