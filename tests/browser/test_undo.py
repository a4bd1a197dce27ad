"""Deleting in one press, and the way back."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.sheet import PROMPT, printed
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]


def test_deleting_can_be_undone_where_it_was_done(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit(), sketch_site, 1)
    page.get_by_role("button", name="Delete").click()
    undo = page.get_by_role("button", name="Undo")
    expect(undo).to_be_focused()
    expect(page.locator("[role=status]")).to_contain_text(f"Moved to the trash: {PROMPT}")
    expect(page.locator("li[data-state=delivered]")).to_have_count(0)
    undo.click()
    expect(page.locator("li[data-state=delivered]")).to_have_count(1)
    expect(page.locator("[role=status]")).to_contain_text("Back from the trash")


def test_the_page_of_deleted_images_says_where_they_are(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit(), sketch_site, 1)
    page.get_by_role("region", name="Results").get_by_role("link", name=PROMPT, exact=True).click()
    page.wait_for_url("**/g/*")
    page.get_by_role("button", name="Delete").click()
    expect(page.get_by_text("It stays there for 7 days")).to_be_visible()
    page.reload()
    expect(page.get_by_text("stays in the trash for 7 days")).to_be_visible()
    page.get_by_role("link", name="Open the trash").click()
    expect(page.get_by_text(PROMPT).first).to_be_visible()
