"""The sharing sheet for everyone: by keyboard, for axe, on the narrowest screen."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.conftest import DESK, PHONE
from tests.browser.sheet import dialog, linked, opened, printed
from tests.browser.test_for_everyone import complaints
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]


def test_the_sheet_is_for_the_keyboard_too(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit(DESK), sketch_site)
    opener = page.get_by_role("button", name="Share image 1")
    opener.focus()
    page.keyboard.press("Enter")
    expect(dialog(page).get_by_role("button", name="Make the link")).to_be_visible()
    for _ in range(12):
        page.keyboard.press("Tab")
        inside = page.evaluate(
            "document.activeElement === document.body || !!document.activeElement.closest('dialog')"
        )
        assert inside
    page.keyboard.press("Escape")
    expect(dialog(page)).to_be_hidden()
    expect(opener).to_be_focused()
    page.keyboard.press("Enter")
    expect(dialog(page).get_by_role("button", name="Make the link")).to_be_visible()
    page.mouse.click(10, 10)
    expect(dialog(page)).to_be_hidden()
    expect(opener).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_axe_finds_nothing_in_the_sheet(
    sketch_site: RunningSite, visit: Visit, size: dict[str, int], scheme: str
) -> None:
    page = printed(visit(size), sketch_site, 2)
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    opened(page)
    assert complaints(page) == []
    linked(page)
    for fold in dialog(page).locator("summary").all():
        fold.click()
        assert complaints(page) == []
    page.keyboard.press("Escape")
    opened(page)
    dialog(page).locator(".links [data-revoke]").first.click()
    expect(dialog(page).locator(".taken-back")).to_be_focused()
    assert complaints(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Delete").click()
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    assert complaints(page) == []


@pytest.mark.parametrize("width", [320, 390])
def test_the_sheet_never_scrolls_sideways(sketch_site: RunningSite, visit: Visit, width: int) -> None:
    page = printed(visit({"width": width, "height": 640}), sketch_site, 4)
    opened(page)
    for _ in range(2):
        wide = page.evaluate(
            "[document.documentElement, document.querySelector('dialog')].map(e => e.scrollWidth)"
        )
        assert max(wide) <= width
        if dialog(page).get_by_role("button", name="Make the link").is_visible():
            linked(page)
