"""Opening an address never spends: no row that a press writes, no call to a provider, whatever stands in it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.fakes.apimart import FakeApimart
from tests.support.friends import money_rows, sharer
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
PUSHY = "prompt=a+cat&autorun=1&generate=1&run=true&submit=1&count=4&key=k&confirm=yes"


def test_no_address_ever_spends(
    apimart_site: RunningSite, fake: tuple[FakeApimart, str], visit: Callable[..., BrowserContext]
) -> None:
    with sharer(apimart_site) as ana:
        made = ana.makes("a paper boat on a wide, still lake", count=2)
        slug, gone = ana.shares(made["id"]), ana.shares(made["id"])
        ana.takes_back(gone)
        friends, owners = visit(), visit()
        ana.uses(owners)
    friend, owner = friends.new_page(), owners.new_page()
    friend.goto(apimart_site.url)
    expect(friend.locator("[data-balance='100']").first).to_be_visible()
    friend.get_by_role("textbox", name="Prompt").fill("a heron that I began to describe")
    before, calls = money_rows(apimart_site), len(fake[0].log)
    assert before["generation"] > 0
    for path in (
        f"/?remix={slug}&{PUSHY}",
        f"/?again={made['id']}&remix={slug}&{PUSHY}",
        f"/?again={made['id']}&{PUSHY}",
        f"/?remix={gone}&{PUSHY}",
        f"/?{PUSHY}#generate",
        f"/s/{slug}?{PUSHY}",
        f"/s/{gone}?{PUSHY}",
        f"/g/{made['id']}?{PUSHY}",
        f"/history?{PUSHY}&q=boat",
    ):
        for page in (friend, owner):
            page.goto(f"{apimart_site.url}{path}")
            page.wait_for_timeout(700)
    assert money_rows(apimart_site) == before
    assert len(fake[0].log) == calls
