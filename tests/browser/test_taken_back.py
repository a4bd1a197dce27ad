"""What a visitor takes back: to the trash and out of it, a link, a star, everything."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import DESK, press
from tests.browser.remembered import Visit, history, make, said, visitor
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow


def test_a_card_is_starred_deleted_and_brought_back_with_the_keyboard(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = visitor(visit, sketch_site, DESK)
    make(page, sketch_site, "a red fox")
    cards = history(page, sketch_site)
    star = page.get_by_role("button", name="Favourite: a red fox")
    star.press("Enter")
    expect(star).to_have_attribute("aria-pressed", "true")
    page.get_by_role("link", name="Favourites").click()
    expect(page).to_have_url(f"{sketch_site.url}/history?view=favourites")
    expect(cards).to_have_count(1)
    more = cards.locator("summary")
    more.press("Enter")
    page.keyboard.press("Escape")
    expect(more).to_be_focused()
    more.press("Enter")
    cards.get_by_role("button", name="Delete").press("Enter")
    undo = page.get_by_role("button", name="Undo")
    expect(undo).to_be_focused()
    expect(said(page)).to_contain_text("Moved to the trash")
    undo.press("Enter")
    expect(star).to_be_focused()
    expect(cards.get_by_role("link", name="a red fox")).to_be_visible()


def test_the_trash_gives_back_or_deletes_for_ever_in_two_taps(sketch_site: RunningSite, visit: Visit) -> None:
    page = visitor(visit, sketch_site)
    for prompt in ("a red fox", "a heron", "an owl"):
        id = make(page, sketch_site, prompt)
        page.request.delete(f"{sketch_site.url}/api/v1/generations/{id}", headers={"Origin": sketch_site.url})
    cards = history(page, sketch_site, "?view=trash")
    expect(cards).to_have_count(3)
    expect(cards.first).to_contain_text("7 days left")
    cards.nth(0).get_by_role("button", name="Restore").click()
    expect(cards.nth(0)).to_contain_text("Back in your history.")
    expect(cards.nth(0).get_by_role("link", name="Open")).to_be_focused()
    cards.nth(1).get_by_text("Delete", exact=True).click()
    cards.nth(1).get_by_role("button", name="Yes, for ever").click()
    expect(cards.nth(1)).to_contain_text("Deleted for ever.")
    page.get_by_text("Empty the trash").click()
    page.get_by_role("button", name="Yes, delete all of it for ever").click()
    expect(page.get_by_role("heading", name="The trash is empty.")).to_be_visible()
    page.get_by_role("link", name="All", exact=True).click()
    expect(cards).to_have_count(1)
    expect(cards.first).to_contain_text("an owl")


def test_a_link_that_was_shared_is_listed_and_taken_back(sketch_site: RunningSite, visit: Visit) -> None:
    page = visitor(visit, sketch_site)
    id = make(page, sketch_site, "a red fox")
    headers = {"Origin": sketch_site.url}
    shared = {"generation": id, "show_prompt": True, "show_references": False}
    link = page.request.post(f"{sketch_site.url}/api/v1/shares", headers=headers, data=shared).json()
    lines = history(page, sketch_site, "?view=shared")
    expect(lines).to_have_count(1)
    expect(lines).to_contain_text("a red fox")
    assert page.request.get(link["url"]).status == 200
    lines.get_by_role("button", name="Take back").click()
    expect(lines).to_contain_text("Taken back: it shows nothing any more.")
    assert page.request.get(link["url"]).status == 410


def test_deleting_everything_needs_a_box_and_two_taps_and_leaves_a_stranger(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = visitor(visit, sketch_site)
    make(page, sketch_site, "a red fox")
    history(page, sketch_site)
    page.evaluate("localStorage.setItem('lorai:draft', 'a secret')")
    page.get_by_text("Delete everything about me").click()
    form = page.locator("[data-forget]")
    form.get_by_text("Delete everything", exact=True).click()
    form.get_by_role("button", name="Yes, delete everything now").click()
    expect(page).to_have_url(re.compile("/history"))
    form.get_by_role("checkbox").check()
    form.get_by_role("button", name="Yes, delete everything now").click()
    expect(page.get_by_role("textbox", name="Prompt")).to_have_value("")
    expect(history(page, sketch_site)).to_have_count(0)
    expect(page.get_by_role("heading", name="Nothing here yet.")).to_be_visible()


def test_while_images_are_made_nothing_is_forgotten_and_the_page_says_why(
    apimart_site: RunningSite, visit: Visit
) -> None:
    page = visitor(visit, apimart_site)
    page.goto(apimart_site.url)
    press(page, "takes its time [slow=4]")
    expect(page.locator("li[data-state=running]")).to_have_count(1)
    history(page, apimart_site)
    page.get_by_text("Delete everything about me").click()
    form = page.locator("[data-forget]")
    form.get_by_role("checkbox").check()
    form.get_by_text("Delete everything", exact=True).click()
    form.get_by_role("button", name="Yes, delete everything now").click()
    expect(form.get_by_role("alert")).to_contain_text("Images are still being made.")
