"""Sharing in a browser: images to share, the sheet, and the link that comes of it."""

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.conftest import press
from tests.support.running import RunningSite

PROMPT = "a heron at the edge of a pond"


def printed(context: BrowserContext, site: RunningSite, count: int = 2) -> Page:
    """A page with images on it."""
    page = context.new_page()
    page.goto(site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    press(page, PROMPT, ratio="4:3", count=count)
    expect(page.locator("li[data-state=delivered]")).to_have_count(count, timeout=30_000)
    return page


def dialog(page: Page) -> Locator:
    return page.get_by_role("dialog", name="Share")


def opened(page: Page, button: str = "Share") -> Locator:
    page.get_by_role("button", name=button, exact=True).first.click()
    expect(dialog(page).get_by_role("button", name="Make the link")).to_be_visible()
    return dialog(page)


def linked(page: Page) -> str:
    """Presses for the link; its address."""
    dialog(page).get_by_role("button", name="Make the link").click()
    field = dialog(page).get_by_role("textbox", name="Link")
    expect(field).to_be_visible()
    return field.input_value()
