"""A touch is seen at once: what the page computes for it, in its main thread's own time, to which no other job adds."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, CDPSession, expect

from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]
SLOWDOWN, MOST = 4, 100
"""A phone is four times slower; what takes longer than 100 ms is felt (benchmarks/interactions.py sees the paint)."""
TIMES = 12
TOUCHES = ("count", "ratio", "typing")
_EACH = """async ([touch, times]) => {
    const touches = {
        count: (at) => document.querySelector(`[name=count][value="${1 + (at % 4)}"]`).click(),
        ratio: (at) => document.querySelectorAll("[name=ratio]")[at % 13].click(),
        typing: () => document.execCommand("insertText", false, "a"),
    };
    document.getElementById("prompt").focus();
    for (let at = 0; at < times; at += 1) {
        touches[touch](at);
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 60)));
    }
}"""


def spent(wire: CDPSession) -> float:
    """Milliseconds that the main thread has worked so far."""
    figures = {one["name"]: one["value"] for one in wire.send("Performance.getMetrics")["metrics"]}
    return float(figures["TaskDuration"]) * 1000


@pytest.mark.parametrize("touch", TOUCHES)
def test_a_touch_costs_a_phone_less_than_can_be_felt(
    sketch_site: RunningSite, visit: Visit, touch: str
) -> None:
    context = visit()
    page = context.new_page()
    wire = context.new_cdp_session(page)
    wire.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.goto(sketch_site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    page.evaluate(_EACH, [touch, TIMES])  # what is only computed once is computed
    before = spent(wire)
    page.evaluate(_EACH, [touch, TIMES])
    assert (spent(wire) - before) / TIMES * SLOWDOWN < MOST
