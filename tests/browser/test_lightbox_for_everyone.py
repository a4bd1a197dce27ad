"""The large view for everyone: axe finds nothing in it, and it has room on every screen."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, PHONE
from tests.browser.viewing import Visit, opened, printed, seen, viewer
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_it(
    sketch_site: RunningSite, visit: Visit, scheme: str, size: dict[str, int]
) -> None:
    page = printed(visit, sketch_site, size)
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    opened(page)
    viewer(page).get_by_text("What’s in this file").click()
    expect(viewer(page).get_by_text("LoraAI sketch")).to_be_visible()
    assert complaints(page) == []
    viewer(page).get_by_role("button", name="Compare").click()
    expect(page.locator("dialog.comparing")).to_be_visible()
    assert complaints(page) == []


def complaints(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {[node['target'] for node in one['nodes']]}" for one in found]


@pytest.mark.parametrize("width", [320, 390, 768])
def test_it_has_room_on_every_screen(sketch_site: RunningSite, visit: Visit, width: int) -> None:
    page = printed(visit, sketch_site, ratio="9:16", count=2)
    page.set_viewport_size({"width": width, "height": 640})
    assert (
        page.evaluate("document.documentElement.scrollWidth") <= width
    )  # two signs in the line of a narrow print
    opened(page)
    assert viewer(page).evaluate("it => it.scrollWidth") <= width
    box = seen(page).bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    for control in viewer(page).locator(".deeds :is(a, button)").all():
        place = control.bounding_box()
        assert place
        assert place["height"] >= 44
        assert place["width"] >= 44


def test_on_a_phone_that_lies_on_its_side_all_of_it_is_beside_the_picture(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = printed(visit, sketch_site, count=2)
    page.set_viewport_size({"width": 844, "height": 390})
    opened(page)
    expect(viewer(page).get_by_role("link", name="Download the original")).to_be_in_viewport()
    expect(viewer(page).get_by_role("button", name="Compare")).to_be_in_viewport()
    picture, slip = seen(page).bounding_box(), viewer(page).locator(".viewer-slip").bounding_box()
    assert picture
    assert slip
    assert picture["x"] + picture["width"] <= slip["x"]
