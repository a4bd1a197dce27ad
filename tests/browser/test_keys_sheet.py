"""The keys of the page: shown on `?`, not in the way of typing, of the browser's own, or of those who want none."""

import re
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.conftest import DESK, press
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]


def desk(site: RunningSite, visit: Visit) -> Page:
    page = visit(DESK).new_page()
    page.goto(site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    return page


def sheet(page: Page) -> Locator:
    return page.get_by_role("dialog", name="Keys")


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id || document.activeElement.tagName"))


def test_the_keys_are_shown_on_a_question_mark_and_the_focus_comes_back(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = desk(sketch_site, visit)
    page.get_by_role("link", name="Pricing").first.focus()
    page.keyboard.press("?")
    expect(sheet(page)).to_be_visible()
    for line in ("Generate", "To the prompt", "Earlier prompts, while the box is empty"):
        expect(sheet(page).get_by_text(line)).to_be_visible()
    assert Axe().run(page).response["violations"] == []
    page.keyboard.press("Escape")
    expect(sheet(page)).to_have_count(0)
    expect(page.get_by_role("link", name="Pricing").first).to_be_focused()
    button = page.get_by_role("contentinfo").get_by_role("button", name="Keys")
    button.click()
    expect(sheet(page)).to_be_visible()
    sheet(page).get_by_role("button", name="Close").click()
    expect(button).to_be_focused()


def test_the_prompt_is_one_key_away_and_typing_is_only_typing(sketch_site: RunningSite, visit: Visit) -> None:
    page = desk(sketch_site, visit)
    prompt = page.get_by_role("textbox", name="Prompt")
    for key in ("p", "/"):
        page.get_by_role("radio", name="3", exact=True).focus()
        page.keyboard.press(key)
        expect(prompt).to_be_focused()
    page.keyboard.type("A puppy? p/p")
    expect(prompt).to_have_value("A puppy? p/p")
    expect(sheet(page)).to_have_count(0)


@pytest.mark.parametrize("keys", ["Control+p", "Alt+p", "Meta+p", "Control+/"])
def test_keys_with_a_modifier_stay_the_browser_s(sketch_site: RunningSite, visit: Visit, keys: str) -> None:
    page = desk(sketch_site, visit)
    page.evaluate(
        "addEventListener('keydown', (event) => { window.taken = event.defaultPrevented; event.preventDefault(); })"
    )
    page.keyboard.press(keys)
    assert page.evaluate("window.taken") is False
    assert focused(page) == "BODY"


def test_a_key_that_has_nothing_to_do_here_stays_the_browser_s(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = visit(DESK).new_page()
    page.goto(f"{sketch_site.url}/pricing")
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    page.evaluate("addEventListener('keydown', (event) => { window.taken = event.defaultPrevented; })")
    page.keyboard.press("/")
    assert page.evaluate("window.taken") is False
    page.keyboard.press("?")
    expect(sheet(page)).to_be_visible()
    expect(sheet(page).get_by_text("To the prompt")).to_have_count(0)


def test_single_keys_can_be_switched_off_and_stay_off(sketch_site: RunningSite, visit: Visit) -> None:
    page = desk(sketch_site, visit)
    page.keyboard.press("?")
    sheet(page).get_by_role("checkbox", name=re.compile("Single keys")).uncheck()
    page.keyboard.press("Escape")
    page.reload()
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    for key in ("?", "p", "/"):
        page.keyboard.press(key)
    expect(sheet(page)).to_have_count(0)
    assert focused(page) == "BODY"
    page.get_by_role("contentinfo").get_by_role("button", name="Keys").click()
    sheet(page).get_by_role("checkbox", name=re.compile("Single keys")).check()
    page.keyboard.press("Escape")
    page.get_by_role("radio", name="3", exact=True).focus()
    page.keyboard.press("p")
    expect(page.get_by_role("textbox", name="Prompt")).to_be_focused()


def test_over_a_large_image_the_keys_come_and_go_and_the_image_stays(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = desk(sketch_site, visit)
    press(page, "a heron", count=2)
    expect(page.locator("li[data-state=delivered]")).to_have_count(2)
    page.locator("li[data-state=delivered] a[data-print]").first.click()
    image = page.get_by_role("dialog", name="Image 1 of 2")
    expect(image).to_be_visible()
    page.keyboard.press("?")
    expect(sheet(page)).to_be_visible()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("p")
    page.keyboard.press("Escape")
    expect(sheet(page)).to_have_count(0)
    expect(image).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("dialog", name="Image 2 of 2")).to_be_visible()
