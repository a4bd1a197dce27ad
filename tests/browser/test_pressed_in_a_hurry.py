"""A thumb in a hurry: an empty press, one press too many, and the wrong button while words are mended."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, press
from tests.browser.test_changed_words import Visit, change_the_words, editor, opened, results
from tests.fakes.apimart import FakeApimart
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow


def notice(page: Page) -> str:
    return page.locator("[data-press-notice]").inner_text()


def test_an_empty_press_leads_to_the_prompt(sketch_site: RunningSite, visit: Visit) -> None:
    page = opened(visit, sketch_site)
    page.get_by_role("button", name="Generate").click()
    expect(page.get_by_role("textbox", name="Prompt")).to_be_focused()
    assert notice(page) == "Write a prompt first: a few words are enough."
    page.keyboard.type("an owl")
    expect(page.locator("[data-press-notice]")).to_be_empty()


def test_a_press_that_came_too_soon_is_answered_and_makes_nothing(
    apimart_site: RunningSite, visit: Visit, fake: tuple[FakeApimart, str]
) -> None:
    fake[0].forget()
    page = opened(visit, apimart_site)
    press(page, "an owl in a hurry", count=1)
    expect(results(page)).to_contain_text("an owl in a hurry")
    page.wait_for_timeout(800)  # no double click, and within three seconds of the press
    page.get_by_role("button", name="Generate").click()
    expect(page.locator("[data-press-notice]")).to_contain_text("This has just been started.")
    expect(page.locator("li[data-state=delivered]")).to_have_count(1)
    assert len(fake[0].seen("submit")) == 1


def test_while_words_are_mended_the_forms_own_button_makes_room(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = opened(visit, sketch_site)
    generate = page.get_by_role("button", name="Generate")
    press(page, "a forbidden cake")
    change_the_words(page)
    expect(generate).to_be_hidden()
    editor(page).fill("a happy cake")
    page.reload()
    expect(generate).to_be_visible()
    change_the_words(page)
    expect(editor(page)).to_have_value("a happy cake")
    page.get_by_role("button", name="Make this one · 2 credits").click()
    expect(results(page).locator("li[data-state=delivered]")).to_have_count(1)
    expect(page.get_by_role("textbox", name="Prompt")).to_have_value("a happy cake")
    expect(generate).to_be_visible()


def test_on_a_desk_it_stays(sketch_site: RunningSite, visit: Visit) -> None:
    page = opened(visit, sketch_site, DESK)
    press(page, "a forbidden cake")
    change_the_words(page)
    expect(page.get_by_role("button", name="Generate")).to_be_visible()
