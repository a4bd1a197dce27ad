"""A picture can be watched while it is made, and the finished one takes its place without a flash."""

import re
import threading
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, Route, expect

from tests.browser.conftest import press
from tests.browser.test_for_everyone import complaints
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[[], BrowserContext]
BEHIND = "tile => getComputedStyle(tile.querySelector('.frame'), '::after').backgroundImage"
MOVING = "() => document.getAnimations().filter(one => one.playState === 'running').length"


@pytest.fixture(scope="module")
def slow_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """No key, and pictures slow enough to watch."""
    site = RunningSite(tmp_path_factory.mktemp("slow"), {"LORAI_SKETCH_SECONDS": "6"})
    yield site.start()
    site.stop()


def begun(page: Page, site: RunningSite) -> Locator:
    """The tile of one image, as soon as something is to be seen in it."""
    page.goto(site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    press(page, "a red fox in falling snow", ratio="3:2")
    tile = page.get_by_role("region", name="Results").get_by_role("listitem")
    expect(tile).to_have_attribute("data-previewed", "")
    expect(tile).to_have_attribute("data-state", "running")
    return tile


def test_a_tile_shows_its_picture_before_it_is_delivered(slow_site: RunningSite, visit: Visit) -> None:
    page = visit().new_page()
    tile = begun(page, slow_site)
    assert re.search(r"/media/images/\w+/0/1/preview\.webp\?\d", tile.evaluate(BEHIND))
    expect(tile.get_by_role("progressbar")).to_be_visible()
    expect(tile.locator(".facts")).to_contain_text(re.compile(r"\d s"))
    expect(tile.locator("img")).to_have_count(0)
    expect(page.get_by_role("status")).not_to_contain_text("preview")
    shape = tile.locator(".frame").bounding_box()
    expect(tile).to_have_attribute("data-state", "delivered")
    expect(tile.locator("img")).to_have_count(1)
    finished = tile.locator(".frame").bounding_box()
    assert shape
    assert finished
    assert (shape["width"], shape["height"]) == (finished["width"], finished["height"])
    expect(tile).not_to_have_attribute("data-previewed", "")


def test_the_last_preview_stays_until_the_finished_picture_has_come(
    slow_site: RunningSite, visit: Visit
) -> None:
    page, sent = visit().new_page(), threading.Event()

    def late(route: Route) -> None:
        page.wait_for_timeout(1_500)
        sent.set()
        route.continue_()

    page.route("**/512.webp", late)
    page.route("**/1024.webp", late)
    tile = begun(page, slow_site)
    expect(tile).to_have_attribute("data-state", "delivered")
    assert not sent.is_set()
    assert "preview.webp" in tile.evaluate(BEHIND)
    expect(tile).not_to_have_attribute("data-previewed", "")
    assert sent.is_set()
    assert tile.locator("img").evaluate("img => img.complete && img.naturalWidth > 0")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_opened_half_way_shows_it_too_still_and_readable(
    slow_site: RunningSite, visit: Visit, scheme: str
) -> None:
    page = visit().new_page()
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    tile = begun(page, slow_site)
    page.reload()
    expect(tile).to_have_attribute("data-previewed", "")
    assert page.evaluate(MOVING) == 0
    assert complaints(page) == []
    expect(tile).to_have_attribute("data-state", "delivered")
