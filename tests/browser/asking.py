"""A page that has no socket, and what it knows by asking."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.support.blocked import sockets_can_be_blocked
from tests.support.running import RunningSite

Visit = Callable[..., BrowserContext]


def asking(visit: Visit, site: RunningSite, path: str = "", **how: object) -> Page:
    """A page that has found out that it must ask."""
    context = visit(**how)
    sockets_can_be_blocked(context)
    page = context.new_page()
    page.goto(f"{site.url}{path}")
    expect(the_line(page)).to_be_visible()
    return page


def the_line(page: Page) -> Locator:
    return page.locator(".asking", has_text="Live updates are blocked on this network.")


def receipt(page: Page) -> dict[str, int]:
    id = page.get_by_role("region", name="Results").get_attribute("data-generation")
    told: dict[str, int] = asked(page, f"/api/v1/generations/{id}")["receipt"]
    return told


def asked(page: Page, address: str) -> Any:
    return page.evaluate("address => fetch(address).then((answer) => answer.json())", address)
