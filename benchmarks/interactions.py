"""From a press to the next paint at a quarter of this machine's speed, and what moves while images are made.

Needs a running site with credits to spend and a picture that takes a while:

    LORAI_FREE_CREDITS=100 LORAI_SKETCH_SECONDS=3 make run
    .venv/bin/python -m benchmarks.interactions http://localhost:3000
"""

import shutil
import statistics
import sys
from collections.abc import Callable

from playwright.sync_api import Page, expect, sync_playwright

SLOWDOWN = 4
MOST = 100
"""Milliseconds that a press may take to be seen."""
TIMES = 5
NOTHING = 0.0005
"""What is told as 0.000."""
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1440, "height": 900}
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
_WATCH = """
window.taken = [];
window.moved = [];
new PerformanceObserver((list) => {
    for (const { interactionId, duration, name } of list.getEntries()) {
        if (interactionId) taken.push({ interactionId, duration, name });
    }
}).observe({ type: "event", durationThreshold: 16, buffered: true });
new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, startTime, sources } of list.getEntries()) {
        const nodes = sources.map(({ node }) => node?.className || node?.nodeName || "");
        moved.push({ value, hadRecentInput, startTime, nodes });
    }
}).observe({ type: "layout-shift", buffered: true });
"""
"""An interaction below 16 ms is not told of: it counts as 16."""


def main(site: str) -> int:
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    slow = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        for name, size in (("phone", PHONE), ("desk", DESK)):
            on_phone = size is PHONE
            context = browser.new_context(viewport=size, has_touch=on_phone, is_mobile=on_phone)  # type: ignore[arg-type]
            page = context.new_page()
            page.add_init_script(_WATCH)
            slow += _measured(page, site, name)
            context.close()
        browser.close()
    return slow


def _measured(page: Page, site: str, name: str) -> int:
    page.goto(site)
    expect(page.locator("[data-balance]:not([data-balance=''])").first).to_be_visible(timeout=60_000)
    page.wait_for_timeout(1_000)
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
    walk: dict[str, Callable[[], None]] = {
        "count": lambda: _one_of(page, "count", ("1", "4", "3", "2")),
        "ratio": lambda: _one_of(page, "ratio", ("16:9", "9:16", "21:9", "4:3")),
        "long brief": lambda: _brief(page),
        "typing": lambda: _typing(page),
        "generate": lambda: _press(page),
    }
    print(f"{name}: next paint at {SLOWDOWN}x CPU slowdown, ms (at most {MOST})")
    slow = sum(_told(page, what, act) for what, act in walk.items())
    slow += _layout(page)
    slow += _told(page, "lightbox", lambda: _lightbox(page))
    return slow


def _one_of(page: Page, group: str, values: tuple[str, ...]) -> None:
    for value in values:
        page.locator(f"input[name={group}][value='{value}']").click()
        page.wait_for_timeout(400)


def _typing(page: Page) -> None:
    page.get_by_role("textbox", name="Prompt").click()
    page.keyboard.type("a heron at the edge of a pond", delay=120)


def _brief(page: Page) -> None:
    """Letters at the end of a prompt that is nearly as long as it may be."""
    prompt = page.get_by_role("textbox", name="Prompt")
    prompt.fill("a heron at the edge of a pond " * 1_000)
    prompt.press("Control+End")
    page.keyboard.type("at dusk", delay=200)
    prompt.fill("")


def _press(page: Page) -> None:
    page.evaluate("window.pressed = performance.now()")
    page.get_by_role("button", name="Generate").click()
    expect(page.locator("li[data-state=delivered]")).to_have_count(2, timeout=120_000)
    page.wait_for_timeout(2_000)


def _lightbox(page: Page) -> None:
    for _ in range(TIMES):
        page.locator("li[data-state=delivered] .frame a").first.click()
        expect(page.locator("dialog.viewer[open]")).to_be_visible(timeout=60_000)
        page.wait_for_timeout(800)
        page.keyboard.press("ArrowRight")
        page.wait_for_timeout(800)
        page.keyboard.press("Escape")
        expect(page.locator("dialog.viewer[open]")).to_have_count(0)
        page.wait_for_timeout(400)


def _told(page: Page, what: str, act: Callable[[], None]) -> bool:
    """Prints the slowest and the middle one of what was touched; whether it was too slow."""
    page.evaluate("taken.length = 0")
    act()
    page.wait_for_timeout(500)
    longest: dict[int, tuple[int, str]] = {}
    for one in page.evaluate("taken"):
        longest[one["interactionId"]] = max(
            longest.get(one["interactionId"], (0, "")), (one["duration"], one["name"])
        )
    found = sorted(longest.values()) or [(16, "none above 16")]
    worst, event = found[-1]
    middle = statistics.median(duration for duration, _ in found)
    print(f"  {what:<10} worst {worst:>5.0f} ({event})   median {middle:>5.0f}   of {len(found)}")
    return worst > MOST


def _layout(page: Page) -> bool:
    """Prints what moved between the press and the last image, input or not; whether anything did."""
    moved = page.evaluate("moved.filter(({ startTime }) => startTime >= window.pressed)")
    print(f"  layout shift from press to last image: {sum(one['value'] for one in moved):.4f}")
    for one in moved:
        print(f"    {one['value']:.4f} {'just after input' if one['hadRecentInput'] else ''} {one['nodes']}")
    return any(one["value"] >= NOTHING for one in moved)


if __name__ == "__main__":
    sys.exit(bool(main(sys.argv[1] if len(sys.argv) > 1 else "http://localhost:3000")))
