"""Prints, and the large view of them in a browser: what opens it, what fingers do to it."""

from collections.abc import Callable

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.remembered import make
from tests.support.running import RunningSite

Visit = Callable[..., BrowserContext]
PROMPT = "a heron at the edge of a pond"


def printed(
    visit: Visit, site: RunningSite, *size: dict[str, int], count: int = 3, ratio: str = "4:3"
) -> Page:
    """The page of a batch that has been delivered."""
    page = visit(*size).new_page()
    page.request.get(f"{site.url}/api/v1/me")
    id = make(page, site, PROMPT, ratio=ratio, count=count)
    page.goto(f"{site.url}/g/{id}")
    expect(prints(page)).to_have_count(count)
    return page


def prints(page: Page) -> Locator:
    return page.locator("a[data-print]")


def viewer(page: Page) -> Locator:
    return page.locator("dialog.viewer:not(.comparing)")


def seen(page: Page) -> Locator:
    """The picture that is in sight."""
    return viewer(page).locator("figure:not([inert]) img")


def expect_place(page: Page, place: int, of: int) -> None:
    title = f"Image {place} of {of}"
    expect(viewer(page).get_by_role("heading", name=title, exact=True)).to_be_visible()
    expect(seen(page)).to_have_attribute("alt", f"{title}: {PROMPT}")


def opened(page: Page, place: int = 1) -> Locator:
    prints(page).nth(place - 1).click()
    expect(viewer(page)).to_be_visible()
    return viewer(page)


class Fingers:
    """One or two of them on the glass."""

    def __init__(self, page: Page) -> None:
        self._glass = page.context.new_cdp_session(page)

    def swipe(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        self._move([(start, end)])

    def spread(self, x: float, y: float, wide: float) -> None:
        self._move([((x - 10, y), (x - wide, y)), ((x + 10, y), (x + wide, y))])

    def _move(self, ways: list[tuple[tuple[float, float], tuple[float, float]]], steps: int = 6) -> None:
        for step in range(steps + 1):
            points = [
                {"x": a[0] + (b[0] - a[0]) * step / steps, "y": a[1] + (b[1] - a[1]) * step / steps, "id": id}
                for id, (a, b) in enumerate(ways)
            ]
            self._touch("touchMove" if step else "touchStart", points)
        self._touch("touchEnd", [])

    def _touch(self, kind: str, points: list[dict[str, float]]) -> None:
        self._glass.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
