"""A visitor's history in a browser: what is made for it, and its page."""

from collections.abc import Callable
from uuid import uuid4

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.support.running import RunningSite

Visit = Callable[..., BrowserContext]


def make(page: Page, site: RunningSite, prompt: str, *, ratio: str = "1:1", count: int = 1) -> str:
    """One press, by the API, as the visitor of this page; comes back when it has ended."""
    headers = {"Origin": site.url, "Idempotency-Key": uuid4().hex}
    body = {"prompt": prompt, "model": "gpt-image-2", "ratio": ratio, "count": count}
    made = page.request.post(f"{site.url}/api/v1/generations", headers=headers, data=body).json()
    while made["state"] in ("queued", "running"):
        page.wait_for_timeout(100)
        made = page.request.get(f"{site.url}/api/v1/generations/{made['id']}").json()
    return str(made["id"])


def visitor(visit: Visit, site: RunningSite, *args: dict[str, int]) -> Page:
    """A visitor who has nothing yet, and a cookie."""
    page = visit(*args).new_page()
    page.request.get(f"{site.url}/api/v1/me")
    return page


def history(page: Page, site: RunningSite, query: str = "") -> Locator:
    """Opens it and waits until it is read; the cards."""
    page.goto(f"{site.url}/history{query}")
    expect(page.locator("[data-history^='/history']")).to_be_attached()
    return page.locator("[data-card]")


def said(page: Page) -> Locator:
    return page.locator("[role=status]:not([hidden])")
