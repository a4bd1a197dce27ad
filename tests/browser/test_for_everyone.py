"""For everyone: axe finds nothing, nothing moves sideways, the keyboard reaches everything, words without scripts."""

import re
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import press
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[[], BrowserContext]


def complaints(page: Page) -> list[str]:
    page.wait_for_timeout(400)  # colours fade in
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {[node['target'] for node in one['nodes']]}" for one in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_any_page(sketch_site: RunningSite, visit: Visit, scheme: str) -> None:
    page = visit().new_page()
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    page.goto(sketch_site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    assert complaints(page) == []
    press(page, "a heron", ratio="9:16", count=2)
    expect(page.locator("li[data-state=delivered]")).to_have_count(2)
    press(page, "something forbidden", count=2)
    expect(page.locator("li[data-state=blocked]")).to_have_count(2)
    assert complaints(page) == []
    generation = page.get_by_role("region", name="Results").get_attribute("data-generation")
    for path in (f"/g/{generation}", "/g/nobody", "/nowhere"):
        page.goto(sketch_site.url + path)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert complaints(page) == [], path


@pytest.mark.parametrize("width", [320, 390, 768, 1440])
def test_nothing_makes_the_page_scroll_sideways(
    browser: Browser, sketch_site: RunningSite, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(sketch_site.url)
    expect(page.locator("[data-balance]").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


def test_the_whole_job_can_be_done_with_the_keyboard(sketch_site: RunningSite, visit: Visit) -> None:
    page = visit().new_page()
    page.goto(sketch_site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    page.get_by_role("textbox", name="Prompt").focus()
    page.keyboard.type("an owl at night")
    page.get_by_role("radio", name=re.compile("^1:1")).focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name=re.compile("^16:9"))).to_be_checked()
    page.get_by_role("radio", name="2", exact=True).focus()
    page.keyboard.press("ArrowLeft")
    expect(page.locator("[data-cost='2']").first).to_be_visible()
    page.get_by_role("textbox", name="Prompt").focus()
    page.keyboard.press("Control+Enter")
    expect(page.locator("li[data-state=delivered]")).to_have_count(1)


def test_one_polite_region_tells_how_it_goes(sketch_site: RunningSite, visit: Visit) -> None:
    page = visit().new_page()
    page.goto(sketch_site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    press(page, "a lighthouse", count=2)
    expect(page.locator("li[data-state=delivered]")).to_have_count(2)
    spoken = page.locator("[role=status]:not([hidden])")
    expect(spoken).to_have_count(1)
    expect(spoken).to_contain_text("2 of 2 delivered")


def test_without_scripts_the_words_are_there_and_the_form_says_what_it_needs(
    browser: Browser, sketch_site: RunningSite
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(sketch_site.url)
    expect(page).to_have_title(re.compile("GPT Image 2"))
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator("noscript p")).to_be_visible()
    expect(page.locator("noscript p")).to_contain_text("JavaScript")
    assert not re.search(r"\b(newest|latest)\b", page.content(), re.IGNORECASE)
    context.close()
