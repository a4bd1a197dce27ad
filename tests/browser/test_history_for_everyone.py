"""The history for everyone: axe finds nothing, nothing moves sideways or jumps, words without scripts."""

import pytest
from playwright.sync_api import expect

from tests.browser.remembered import Visit, history, make, visitor
from tests.browser.test_for_everyone import complaints
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
SHIFTS = """
window.shifted = 0;
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) if (!one.hadRecentInput) window.shifted += one.value;
}).observe({ type: "layout-shift", buffered: true });
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_any_list(sketch_site: RunningSite, visit: Visit, scheme: str) -> None:
    page = visitor(visit, sketch_site)
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    history(page, sketch_site)
    assert complaints(page) == []
    id = make(page, sketch_site, "a red fox", ratio="21:9", count=2)
    make(page, sketch_site, "something forbidden")
    headers = {"Origin": sketch_site.url}
    page.request.post(f"{sketch_site.url}/api/v1/shares", headers=headers, data={"generation": id})
    cards = history(page, sketch_site)
    cards.first.locator("summary").click()
    page.get_by_text("Delete everything about me").click()
    assert complaints(page) == []
    cards.first.locator("summary").click()
    cards.first.get_by_role("button", name="Delete").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    assert complaints(page) == []
    for query in ("?view=favourites", "?view=shared", "?view=trash"):
        history(page, sketch_site, query)
        assert complaints(page) == [], query


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_nothing_scrolls_sideways_and_nothing_jumps(
    sketch_site: RunningSite, visit: Visit, width: int
) -> None:
    page = visitor(visit, sketch_site, {"width": width, "height": 800})
    make(page, sketch_site, "a red fox in the snow " * 20, ratio="9:21", count=4)
    page.add_init_script(SHIFTS)
    expect(history(page, sketch_site).locator("img")).to_have_count(4)
    page.wait_for_timeout(500)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate("shifted") < 0.01


def test_before_the_socket_there_are_frames_and_without_scripts_a_sentence(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = visitor(visit, sketch_site)
    page.route_web_socket("**/*", lambda socket: None)
    page.goto(f"{sketch_site.url}/history")
    expect(page.locator(".card.blank").first).to_be_visible()
    plain = page.request.get(f"{sketch_site.url}/history")
    assert "Your history needs JavaScript" in plain.text()
    assert plain.headers["x-robots-tag"] == "noindex"
