"""The strip of reference photos in a browser, and newcomers with photos in it."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.support.photos import photo
from tests.support.running import RunningSite

Visit = Callable[..., BrowserContext]
COLOURS = ("firebrick", "teal", "goldenrod", "seagreen", "indigo")
SENDING = "**/api/v1/references"


def newcomer(visit: Visit, site: RunningSite, *size: dict[str, int]) -> Page:
    page = visit(*size).new_page()
    page.goto(site.url)
    expect(page.locator("[data-balance]:not([data-balance=''])").first).to_be_visible()
    return page


def files(count: int, start: int = 0) -> Any:
    return [
        {"name": f"{colour}.jpg", "mimeType": "image/jpeg", "buffer": photo(colour=colour)}
        for colour in COLOURS[start : start + count]
    ]


def choose(page: Page, chosen: Any) -> None:
    page.get_by_label("Reference images", exact=True).first.set_input_files(chosen)


def chips(page: Page) -> Locator:
    return page.locator("[data-references] .chip")


def hold(page: Page, number: int) -> Locator:
    """What a photo is moved by."""
    return page.get_by_role("button", name=f"Move reference {number}, or see")


def order(page: Page) -> list[str]:
    """The ids as the form sends them."""
    return page.locator("input[name=references]").input_value().split(",")


def trouble(page: Page) -> Locator:
    return page.locator("[data-reference-trouble]")


def with_photos(visit: Visit, site: RunningSite, count: int, *size: dict[str, int]) -> Page:
    page = newcomer(visit, site, *size)
    choose(page, files(count))
    expect(chips(page)).to_have_count(count)
    return page
