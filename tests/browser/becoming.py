"""Waiting for what no element shows. Playwright's own way needs `eval`, which no page of ours allows."""

import time

from playwright.sync_api import Page

WITHIN_SECONDS = 20.0


def becomes(page: Page, expression: str) -> None:
    """Looks until the expression is true in the page."""
    deadline = time.monotonic() + WITHIN_SECONDS
    while not page.evaluate(expression):
        assert time.monotonic() < deadline, f"never true: {expression}"
        page.wait_for_timeout(50)
