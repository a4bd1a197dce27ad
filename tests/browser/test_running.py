"""While images are being made: nothing moves, the time is honest, and several batches stand side by side."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, Route, expect

from tests.browser.becoming import becomes
from tests.browser.conftest import DESK, PHONE, press
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]

SMALL = {"width": 320, "height": 700}
NOT_SEEN = 0.001
"""A sum of layout shifts below this is a digit more in a line of small print."""
SHIFTS = """
globalThis.shifts = [];
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) if (!one.hadRecentInput) shifts.push(one);
}).observe({ type: "layout-shift", buffered: true });
"""
MOVED = """() => shifts.filter((one) => one.startTime > pressed && one.sources.some((it) => it.previousRect.width))
  .map((one) => [one.value, ...one.sources.map((it) => it.node?.className ?? it.node?.nodeName ?? "")])"""
"""What was seen before and is elsewhere now: a picture far below that comes late pushes nothing aside."""


def opened(context: BrowserContext, site: RunningSite) -> Page:
    page = context.new_page()
    page.add_init_script(SHIFTS)
    page.goto(site.url)
    expect(page.locator("[data-balance]").first).not_to_have_attribute("data-balance", "")
    return page


def results(page: Page) -> Locator:
    return page.get_by_role("region", name="Results")


def ahead(page: Page, by: timedelta) -> None:
    """The server's clock is that much later: whatever is being made has taken so long."""

    def later(route: Route) -> None:
        date = (datetime.now(UTC) + by).strftime("%a, %d %b %Y %H:%M:%S GMT")
        route.fulfill(status=200, headers={"date": date}, body="{}")

    page.route("**/healthz", later)


@pytest.mark.parametrize("size", [SMALL, PHONE, DESK], ids=lambda size: str(size["width"]))
@pytest.mark.parametrize(
    ("ratio", "prompt"),
    [("1:1", "all well [slow=3]"), ("4:3", "mixed fates [blocked:1] [failed:2] [slow=3]")],
    ids=["well", "mixed"],
)
def test_nothing_moves_from_the_press_to_the_last_image(
    apimart_site: RunningSite, visit: Visit, size: dict[str, int], ratio: str, prompt: str
) -> None:
    page = opened(visit(size), apimart_site)
    page.evaluate(
        "document.addEventListener('submit', () => { globalThis.pressed = performance.now() }, true)"
    )
    press(page, prompt, ratio=ratio, count=4)
    expect(results(page).locator("[data-making=false]")).to_have_count(1)
    page.wait_for_timeout(1_000)  # whatever would move late
    moved = page.evaluate(MOVED)
    assert sum(one[0] for one in moved) < NOT_SEEN, moved


def test_before_a_press_the_usual_time_of_what_is_chosen_is_told(
    apimart_site: RunningSite, visit: Visit
) -> None:
    page = opened(visit(), apimart_site)
    page.get_by_label("Model").select_option("gpt-image-1.5")
    page.get_by_role("radio", name="1", exact=True).check()
    told = page.get_by_role("radiogroup", name="Number of images").locator("[data-usual]")
    expect(told).to_have_text("usually 30 to 60 s")
    page.get_by_role("radio", name="4", exact=True).check()
    expect(told).to_have_text("usually 30 to 105 s")


def test_past_the_usual_time_it_says_so_and_when_the_credits_return(
    apimart_site: RunningSite, visit: Visit
) -> None:
    page = opened(visit(), apimart_site)
    ahead(page, timedelta(minutes=5))
    press(page, "slower than usual [slow=8]", count=2)
    batch = results(page).locator("[data-batch]")
    expect(batch).to_contain_text("0 of 2 ready")
    expect(batch.get_by_text(", longer than usual", exact=True)).to_be_visible()
    expect(batch.get_by_text("return by themselves at about")).to_be_visible()
    sent = datetime.fromisoformat(str(batch.locator("b[data-since]").first.get_attribute("data-since")))
    until = datetime.fromisoformat(str(batch.locator("time").get_attribute("datetime")))
    assert timedelta(0) <= until - sent - timedelta(minutes=16) < timedelta(seconds=30)  # the last one counts
    expect(page.get_by_role("status")).to_contain_text("Taking longer than usual")
    expect(batch.get_by_text("close this page")).to_be_hidden()
    expect(batch).to_have_attribute("data-making", "false")
    expect(batch.get_by_text("longer than usual")).to_have_count(0)


def test_a_visitor_whose_clock_is_wrong_sees_the_right_time(apimart_site: RunningSite, visit: Visit) -> None:
    page = opened(visit(), apimart_site)
    page.evaluate("const now = Date.now; Date.now = () => now() - 3_600_000")
    press(page, "an hour late [slow=6]")
    left = results(page).locator(".left")
    expect(left).to_contain_text("left")
    seconds = results(page).locator("b[data-since]")
    expect(seconds).to_have_text("3 s")


def test_several_are_made_at_once_each_with_its_own_address(apimart_site: RunningSite, visit: Visit) -> None:
    page = opened(visit(DESK), apimart_site)
    title = page.title()
    press(page, "the first of two [slow=5]", count=2)
    expect(results(page).get_by_role("heading", name="the first of two")).to_be_visible()
    press(page, "the second of two [slow=3]", count=2)
    expect(page.locator("[data-making=true]")).to_have_count(2)
    expect(page).to_have_title("(0/4) LoraAI")
    for name in ("the first of two", "the second of two"):
        link = page.get_by_role("heading", name=name).get_by_role("link")
        batch = page.locator("[data-batch]", has=page.get_by_role("heading", name=name))
        assert link.get_attribute("href") == f"/g/{batch.get_attribute('data-batch')}"
    expect(page.locator("[data-making=true]")).to_have_count(0)
    expect(page).to_have_title(title)


def test_a_cancelled_batch_says_what_came_back_and_what_goes_on(
    apimart_site: RunningSite, visit: Visit
) -> None:
    page = opened(visit(), apimart_site)
    press(page, "they fill the line [post-delay=4]", count=3)
    expect(results(page).locator("li[data-state=running]")).to_have_count(3)
    press(page, "half of it waits [post-delay=4] [slow=3]", count=2)
    batch = results(page).locator("[data-batch]", has_text="half of it waits")
    expect(batch.locator("li[data-state=running]")).to_have_count(1)
    batch.get_by_role("button", name="Cancel what is in line").click()
    told = "2 credits are back. What was already sent goes on, and is charged if it arrives."
    expect(batch.get_by_text(told)).to_be_visible()
    expect(page.get_by_role("status")).to_contain_text(told)
    expect(batch.locator("li[data-state=delivered]")).to_have_count(1)
    expect(batch.locator("dl")).to_contain_text("Returned2")


def test_an_arriving_picture_is_awaited_by_its_colours(apimart_site: RunningSite, visit: Visit) -> None:
    page = opened(visit(), apimart_site)
    page.route(
        "**/*.webp", lambda route: None if "/media/images/" in route.request.url else route.continue_()
    )
    press(page, "one plain colour")
    tile = results(page).locator("li[data-state=delivered]")
    expect(tile).to_have_count(1)
    colour = "tile => getComputedStyle(tile).getPropertyValue('--tint-0')"
    becomes(page, f"[...document.querySelectorAll('li[data-tints]')].some({colour})")
    assert tile.evaluate(colour) == str(tile.get_attribute("data-tints")).split()[0]
