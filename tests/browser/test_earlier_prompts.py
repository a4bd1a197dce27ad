"""What I wrote before: walked through with the arrows, found in a list; it fills the form and never runs."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import DESK
from tests.support.friends import Sharer, sharer
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]
FIRST, SECOND, LAST = "a heron in the reeds", "a paper boat\non a still lake", "an owl at night"
DRAFT = "a half written thought"


@pytest.fixture(scope="module")
def ana(apimart_site: RunningSite) -> Iterator[Sharer]:
    """She has pressed four times, with three different prompts."""
    with sharer(apimart_site) as ana:
        for prompt in (FIRST, SECOND, FIRST, LAST):
            ana.makes(prompt)
        yield ana


def desk_of(
    visit: Visit, site: RunningSite, ana: Sharer | None, size: tuple[dict[str, int], ...] = (DESK,)
) -> Page:
    context = visit(*size)
    if ana:
        ana.uses(context)
    page = context.new_page()
    page.goto(site.url)
    expect(page.locator("#press[data-ready='true']")).to_be_visible()
    return page


def box(page: Page) -> Any:
    return page.get_by_role("textbox", name="Prompt")


def opened(page: Page) -> Any:
    page.get_by_role("button", name="Earlier prompts").click()
    dialog = page.get_by_role("dialog", name="Earlier prompts")
    expect(dialog).to_be_visible()
    return dialog


def test_arrows_in_an_empty_box_walk_through_them_newest_first(
    apimart_site: RunningSite, visit: Visit, ana: Sharer
) -> None:
    page = desk_of(visit, apimart_site, ana)
    box(page).focus()
    for expected in (LAST, FIRST, SECOND):
        box(page).press("ArrowUp")
        expect(box(page)).to_have_value(expected)
    expect(page.get_by_role("status")).to_contain_text("Earlier prompt 3 of 3")
    box(page).press("ArrowUp")
    for expected in (FIRST, LAST, ""):
        box(page).press("ArrowDown")
        expect(box(page)).to_have_value(expected)


def test_in_words_of_ones_own_the_arrows_are_the_carets(
    apimart_site: RunningSite, visit: Visit, ana: Sharer
) -> None:
    page = desk_of(visit, apimart_site, ana)
    box(page).fill(DRAFT)
    box(page).press("ArrowUp")
    box(page).fill("")
    box(page).press("ArrowUp")
    expect(box(page)).to_have_value(LAST)
    box(page).press_sequentially("!")
    box(page).press("ArrowUp")
    box(page).press("ArrowDown")
    expect(box(page)).to_have_value(f"{LAST}!")


@pytest.mark.parametrize("size", [(), (DESK,)], ids=["phone", "desk"])
def test_one_is_found_in_the_list_and_fills_the_form_and_the_draft_can_be_put_back(
    apimart_site: RunningSite, visit: Visit, ana: Sharer, size: tuple[dict[str, int], ...]
) -> None:
    page = desk_of(visit, apimart_site, ana, size)
    made = page.locator("[data-generation]").first.get_attribute("data-generation")
    box(page).fill(DRAFT)
    dialog = opened(page)
    expect(dialog.get_by_role("listitem")).to_have_count(3)
    expect(dialog).to_contain_text("3 prompts")
    assert Axe().run(page).response["violations"] == []
    dialog.get_by_role("searchbox").fill("LAKE")
    expect(dialog.get_by_role("listitem")).to_have_count(1)
    dialog.get_by_role("button", name=re.compile("paper boat")).click()
    expect(dialog).to_have_count(0)
    expect(box(page)).to_have_value(SECOND)
    expect(page.get_by_text("In the form. Nothing has been started.")).to_be_visible()
    assert page.locator("[data-generation]").first.get_attribute("data-generation") == made
    page.get_by_role("button", name="Put my draft back").click()
    expect(box(page)).to_have_value(DRAFT)


def test_the_list_is_used_with_the_keyboard_alone(
    apimart_site: RunningSite, visit: Visit, ana: Sharer
) -> None:
    page = desk_of(visit, apimart_site, ana)
    page.get_by_role("button", name="Earlier prompts").focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Earlier prompts")
    expect(dialog.get_by_role("searchbox")).to_be_focused()
    expect(dialog.get_by_role("listitem")).to_have_count(3)
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(page.get_by_role("button", name="Earlier prompts")).to_be_focused()
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("listitem")).to_have_count(3)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(box(page)).to_have_value(FIRST)
    expect(box(page)).to_be_focused()


def test_words_that_nothing_has_and_a_newcomer_are_told_so(
    apimart_site: RunningSite, visit: Visit, ana: Sharer
) -> None:
    dialog = opened(desk_of(visit, apimart_site, ana))
    dialog.get_by_role("searchbox").fill("zeppelin")
    expect(dialog).to_contain_text("None of your prompts has these words.")
    dialog = opened(desk_of(visit, apimart_site, None))
    expect(dialog).to_contain_text("Nothing yet.")


def test_without_a_connection_it_says_so_and_can_be_tried_again(
    apimart_site: RunningSite, visit: Visit, ana: Sharer
) -> None:
    page = desk_of(visit, apimart_site, ana)
    page.route("**/api/v1/prompts?*", lambda route: route.abort())
    box(page).press("ArrowUp")
    expect(page.locator("#prompt-note")).to_contain_text("could not be fetched")
    dialog = opened(page)
    expect(dialog).to_contain_text("could not be fetched")
    page.unroute("**/api/v1/prompts?*")
    dialog.get_by_role("button", name="Try again").click()
    expect(dialog.get_by_role("listitem")).to_have_count(3)
