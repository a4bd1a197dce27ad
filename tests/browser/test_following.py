"""Whoever looks sees the truth: after a reload, in a second tab, after a cut line, and days later."""

import threading
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import press
from tests.fakes.apimart import FakeApimart
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
WITHIN_MS = 2_000
Visit = Callable[[], BrowserContext]


def states(page: Page, state: str, count: int, within: float = 15_000) -> None:
    tiles = page.get_by_role("region", name="Results").locator(f"li[data-state={state}]")
    expect(tiles).to_have_count(count, timeout=within)


def open_desk(visit: Visit, site: RunningSite) -> Page:
    page = visit().new_page()
    page.goto(site.url)
    expect(page.locator("[data-balance]").first).not_to_have_attribute("data-balance", "")
    return page


def test_a_reload_shows_the_truth_at_every_moment(apimart_site: RunningSite, visit: Visit) -> None:
    page = open_desk(visit, apimart_site)
    press(page, "a heron [slow=2] [slow=9:1] [post-delay=1]", count=2)
    states(page, "running", 2)
    page.reload()
    states(page, "running", 2, WITHIN_MS)
    states(page, "delivered", 1)
    page.reload()
    states(page, "delivered", 1, WITHIN_MS)
    states(page, "running", 1, WITHIN_MS)
    states(page, "delivered", 2)
    page.reload()
    states(page, "delivered", 2, WITHIN_MS)


def test_queued_images_are_shown_and_can_be_cancelled(apimart_site: RunningSite, visit: Visit) -> None:
    page = open_desk(visit, apimart_site)
    press(page, "first in line [post-delay=5]", count=4)
    states(page, "running", 4)
    press(page, "second in line [post-delay=5]", count=2)
    states(page, "queued", 2)
    page.reload()
    states(page, "queued", 2, WITHIN_MS)
    page.get_by_role("region", name="Results").get_by_role("button", name="Cancel").click()
    states(page, "cancelled", 2, WITHIN_MS)


def test_a_second_tab_follows_too(apimart_site: RunningSite, visit: Visit) -> None:
    page = open_desk(visit, apimart_site)
    other = page.context.new_page()
    other.goto(apimart_site.url)
    press(page, "two tabs [slow=2]", count=1)
    states(other, "running", 1)
    states(other, "delivered", 1)
    states(page, "delivered", 1)


def test_a_line_that_was_cut_for_ten_seconds_catches_up_without_a_reload(
    apimart_site: RunningSite, visit: Visit
) -> None:
    page = open_desk(visit, apimart_site)
    press(page, "a cut line [slow=4]", count=2)
    states(page, "running", 2)
    page.get_by_role("textbox", name="Prompt").fill("typed while away")
    page.context.set_offline(True)
    page.wait_for_timeout(10_000)
    page.context.set_offline(False)
    states(page, "delivered", 2, 5_000)
    assert page.get_by_role("textbox", name="Prompt").input_value() == "typed while away"


def test_everything_closed_and_opened_later_shows_the_images(apimart_site: RunningSite, visit: Visit) -> None:
    page = open_desk(visit, apimart_site)
    press(page, "close the tab [slow=2]", count=2)
    states(page, "running", 2)
    generation = page.get_by_role("region", name="Results").get_attribute("data-generation")
    context = page.context
    page.close()
    threading.Event().wait(4)
    later = context.new_page()
    later.goto(f"{apimart_site.url}/g/{generation}")
    states(later, "delivered", 2, WITHIN_MS)
    assert later.get_by_role("region", name="Results").get_attribute("data-generation") == generation


def test_somebody_else_finds_nothing_at_that_address(apimart_site: RunningSite, visit: Visit) -> None:
    page = open_desk(visit, apimart_site)
    press(page, "private", count=1)
    states(page, "delivered", 1)
    generation = page.get_by_role("region", name="Results").get_attribute("data-generation")
    stranger = visit().new_page()
    stranger.goto(f"{apimart_site.url}/g/{generation}")
    expect(stranger.get_by_text("There is nothing here for you").first).to_be_visible()
    assert "private" not in stranger.inner_text("body")


def test_blocked_failed_and_delivered_stand_side_by_side_and_the_missing_are_retried(
    apimart_site: RunningSite, visit: Visit
) -> None:
    page = open_desk(visit, apimart_site)
    press(page, "mixed fates [blocked:1:once] [failed:2:once]", count=4)
    states(page, "delivered", 2)
    results = page.get_by_role("region", name="Results")
    for state in ("blocked", "failed"):
        tile = results.locator(f"li[data-state={state}]")
        expect(tile).to_have_count(1)
        expect(tile).to_contain_text("Not charged")
    for word, credits in (("Reserved", 8), ("Used", 4), ("Returned", 4)):
        expect(results.locator("dl, [class*=receipt]").first).to_contain_text(word)
        expect(results).to_contain_text(str(credits))
    results.get_by_role("button", name="Try just these 2 · 4 credits").click()
    states(page, "delivered", 4)


def test_a_restart_of_the_server_is_only_a_pause(apimart_site: RunningSite, visit: Visit) -> None:
    page = open_desk(visit, apimart_site)
    press(page, "survives a restart [slow=5]", count=1)
    states(page, "running", 1)
    apimart_site.kill()
    apimart_site.start()
    states(page, "delivered", 1, 30_000)


def test_the_provider_is_asked_once_for_each_image(
    apimart_site: RunningSite, visit: Visit, fake: tuple[FakeApimart, str]
) -> None:
    provider, _ = fake
    provider.forget()
    page = open_desk(visit, apimart_site)
    press(page, "wire format", ratio="21:9", count=4)
    states(page, "delivered", 4)
    generation = page.get_by_role("region", name="Results").get_attribute("data-generation")
    sent = provider.seen("submit")
    assert sorted(one.key for one in sent) == [f"{generation}-{index}-1" for index in range(4)]
    assert {(one.fields["n"], one.fields["size"], one.fields["model"]) for one in sent} == {
        (1, "21:9", "gpt-image-2")
    }
