"""Blocks, the editor of their words and the question, for everyone: axe finds nothing, nothing moves sideways."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import press
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
NARROW = {"width": 320, "height": 640}


def finds_nothing(page: Page) -> None:
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_what_is_blocked_edited_and_asked(
    apimart_site: RunningSite, visit: Callable[..., BrowserContext], scheme: str
) -> None:
    page = visit(NARROW).new_page()
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]  # one of two words
    page.goto(apimart_site.url)
    expect(page.locator("[data-ready=true]")).to_be_visible()
    press(page, "a street [blocked-details:0] [blocked-output:1] [failed:2]", ratio="3:2", count=4)
    expect(page.locator("section.results li[data-state=delivered]")).to_have_count(1)
    expect(page.get_by_role("form", name="How did these come out?")).to_be_visible()
    finds_nothing(page)
    page.get_by_role("radio", name="5 stars").check()
    page.get_by_role("checkbox", name="It may be shown").check()
    page.get_by_role("button", name="Change the words").click()
    expect(page.get_by_role("textbox", name="Your words")).to_be_focused()
    finds_nothing(page)
