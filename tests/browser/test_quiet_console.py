"""The console stays empty on every page, whatever simple thing is pressed: no error, no warning, no refused script."""

from collections.abc import Callable, Iterator

import httpx
import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from lorai_app import pages
from tests.browser.conftest import press, tiles
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]

PAGES = (*pages.FINDABLE, "/g/nobody", "/nowhere")
SIMPLE = "summary, button:not([type=submit]), select, label:has(input[type=radio])"
ITS_OWN_ADDRESS = "the server responded with a status of 404"
"""What Chromium says of an address that leads nowhere, whatever stands there."""
_VIOLATIONS = """
globalThis.violations = [];
document.addEventListener("securitypolicyviolation", (event) =>
  violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));
"""

_SLIP_IN = """() => {
  const script = document.createElement("script");
  script.text = "globalThis.slipped = 1";
  document.body.append(script);
  document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='slipped = 1'>");
}"""


@pytest.fixture
def page(visit: Visit) -> tuple[Page, list[str]]:
    """A page, and everything that it has said to the console."""
    said: list[str] = []
    opened = visit().new_page()
    opened.add_init_script(_VIOLATIONS)
    opened.on("console", lambda message: said.append(f"{message.type}: {message.text}"))
    opened.on("pageerror", lambda error: said.append(f"error: {error}"))
    return opened, said


def is_alive(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("[data-balance]:not([data-balance=''])").first).to_be_attached()


def simple_things(page: Page) -> Iterator[Locator]:
    for place in range(page.locator(SIMPLE).count()):
        thing = page.locator(SIMPLE).nth(place)
        if thing.is_visible() and thing.is_enabled():
            yield thing


@pytest.mark.parametrize("path", PAGES)
def test_nothing_that_is_pressed_makes_a_page_complain(
    sketch_site: RunningSite, page: tuple[Page, list[str]], path: str
) -> None:
    opened, said = page
    opened.emulate_media(reduced_motion="reduce")  # a page that still scrolls takes the next press elsewhere
    opened.goto(sketch_site.url + path)
    is_alive(opened)
    pressed = 0
    for thing in simple_things(opened):
        if thing.evaluate("it => it.tagName") == "SELECT":
            options = thing.locator("option:not([disabled])").evaluate_all("all => all.map(it => it.value)")
            thing.select_option(options[-1])
        else:
            thing.click(timeout=3000, force=True)
        pressed += 1
        if opened.locator("dialog[open], .menu[open]").count():  # what is opened lies above what comes next
            opened.keyboard.press("Escape")
    opened.wait_for_timeout(300)
    assert pressed
    assert opened.evaluate("violations") == []
    if path == "/nowhere":
        said = [line for line in said if ITS_OWN_ADDRESS not in line]
    assert said == []


def test_the_main_job_is_quiet_too(sketch_site: RunningSite, page: tuple[Page, list[str]]) -> None:
    opened, said = page
    opened.goto(sketch_site.url)
    is_alive(opened)
    press(opened, "an owl at night", count=2)
    expect(opened.locator("li[data-state=delivered]")).to_have_count(2)
    assert tiles(opened) == ["delivered", "delivered"]
    assert opened.evaluate("violations") == []
    assert said == []


def test_a_script_that_somebody_slips_in_does_not_run(
    sketch_site: RunningSite, page: tuple[Page, list[str]]
) -> None:
    opened, _ = page
    opened.goto(sketch_site.url)
    is_alive(opened)
    opened.evaluate(_SLIP_IN)
    opened.wait_for_timeout(300)
    assert opened.evaluate("globalThis.slipped") is None
    assert len(opened.evaluate("violations")) >= 2


def test_typing_is_told_once_and_without_a_word(
    sketch_site: RunningSite, page: tuple[Page, list[str]]
) -> None:
    opened, _ = page
    told: list[tuple[str, str | None]] = []
    opened.on("request", lambda it: told.append((it.url, it.post_data)) if "/count/" in it.url else None)
    opened.goto(sketch_site.url)
    is_alive(opened)
    before = _sum(sketch_site, "typed")
    opened.get_by_role("textbox", name="Prompt").press_sequentially("a secret owl")
    opened.wait_for_timeout(300)
    assert [(url, body or "") for url, body in told] == [(f"{sketch_site.url}/count/typed", "")]
    assert _sum(sketch_site, "typed") == before + 1
    assert 1 <= _sum(sketch_site, "typed") <= _sum(sketch_site, "seen")


@pytest.mark.parametrize("path", PAGES)
def test_every_built_page_is_guarded_as_it_is_sent(sketch_site: RunningSite, path: str) -> None:
    answer = httpx.get(sketch_site.url + path)
    rules = dict(rule.split(" ", 1) for rule in answer.headers["content-security-policy"].split("; "))
    assert rules["script-src"].startswith("'self' 'sha256-")
    assert "unsafe" not in answer.headers["content-security-policy"]
    for name in ("referrer-policy", "permissions-policy", "x-frame-options", "cross-origin-opener-policy"):
        assert name in answer.headers
    assert "same-origin.invalid" not in answer.text
    assert ("x-robots-tag" in answer.headers) is (path not in pages.FINDABLE)


def _sum(site: RunningSite, step: str) -> int:
    line = f'lorai_funnel_total{{step="{step}"}} '
    found = next(one for one in httpx.get(f"{site.url}/metrics").text.splitlines() if one.startswith(line))
    return int(float(found.removeprefix(line)))
