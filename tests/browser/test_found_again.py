"""The history in a browser: found again, followed, and in the same place after a reload."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.becoming import becomes
from tests.browser.conftest import DESK, press
from tests.browser.remembered import Visit, history, make, said, visitor
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow


def test_the_way_to_it_is_in_the_header_and_the_footer(sketch_site: RunningSite, visit: Visit) -> None:
    page = visitor(visit, sketch_site)
    page.goto(sketch_site.url)
    links = page.get_by_role("link", name="History", exact=True)
    expect(links).to_have_count(2)
    for link in links.all():
        box = link.bounding_box()
        assert box
        assert box["height"] >= 44
    links.first.click()
    expect(page).to_have_title("Your history | GPT Image 2 on LoraAI")
    expect(page.get_by_role("heading", name="Nothing here yet.")).to_be_visible()
    assert page.locator("meta[name=robots]").get_attribute("content") == "noindex"


def test_what_was_made_is_found_by_its_words_and_the_place_outlives_a_reload(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = visitor(visit, sketch_site)
    make(page, sketch_site, "a red fox in the snow", ratio="16:9")
    make(page, sketch_site, "a heron in the reeds", ratio="9:16", count=2)
    cards = history(page, sketch_site)
    expect(cards).to_have_count(2)
    expect(cards.first).to_contain_text("a heron in the reeds")
    expect(cards.first.locator("time")).to_have_text(re.compile(r"^today \d\d:\d\d$"))
    expect(cards.first.locator("li[data-state=delivered] img")).to_have_count(2)
    page.get_by_role("searchbox", name="Search your prompts").fill("FOX snow")
    expect(cards).to_have_count(1)
    expect(page).to_have_url(f"{sketch_site.url}/history?q=FOX+snow")
    expect(said(page)).to_have_text("1 shown.")
    page.locator(".seek summary").click()
    page.get_by_role("combobox", name="Ratio").select_option("9:16")
    expect(page.get_by_role("heading", name="Nothing found.")).to_be_visible()
    page.reload()
    expect(page.get_by_role("heading", name="Nothing found.")).to_be_visible()
    expect(page.get_by_role("searchbox")).to_have_value("FOX snow")
    expect(page.get_by_role("combobox", name="Ratio", include_hidden=True)).to_have_value("9:16")
    page.get_by_role("link", name="Clear the search").click()
    expect(cards).to_have_count(2)


def test_what_runs_shows_how_far_it_is_and_its_missing_images_are_made_again(
    apimart_site: RunningSite, visit: Visit
) -> None:
    page = visitor(visit, apimart_site)
    page.goto(apimart_site.url)
    press(page, "mixed fates [slow=2] [failed:1:once]", count=2)
    expect(page.get_by_role("region", name="Results").locator("li[data-state]")).to_have_count(2)
    cards = history(page, apimart_site)
    expect(cards.locator("li[data-state=running]")).to_have_count(2)
    expect(cards.locator("li[data-state=delivered]")).to_have_count(1)
    expect(cards.locator("li[data-state=failed]")).to_have_count(1)
    expect(cards).to_contain_text("2 of 4 credits, 2 returned")
    cards.locator("summary").click()
    cards.get_by_role("button", name="Try just this one · 2 credits").click()
    expect(cards.locator("li[data-state=delivered]")).to_have_count(2)


def test_more_comes_when_it_is_near_and_back_finds_the_place(apimart_site: RunningSite, visit: Visit) -> None:
    page = visitor(visit, apimart_site, DESK)
    ids = [make(page, apimart_site, f"owl {number}") for number in range(30)]
    cards = history(page, apimart_site)
    expect(cards).to_have_count(24)
    page.mouse.wheel(0, 20_000)
    expect(cards).to_have_count(30)
    expect(page.get_by_role("button", name="Show more")).to_have_count(0)
    expect(page).to_have_url(f"{apimart_site.url}/history?shown=48")
    last = page.get_by_role("link", name="owl 1", exact=True)
    last.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    last.click()
    expect(page).to_have_url(f"{apimart_site.url}/g/{ids[1]}")
    page.go_back()
    expect(cards).to_have_count(30)
    becomes(page, f"Math.abs(scrollY - {before}) < 3")


def test_somebody_else_finds_nothing_in_theirs(sketch_site: RunningSite, visit: Visit) -> None:
    make(visitor(visit, sketch_site), sketch_site, "a red fox")
    stranger = visitor(visit, sketch_site)
    for query in ("", "?q=fox", "?view=trash", "?view=shared"):
        expect(history(stranger, sketch_site, query)).to_have_count(0)


def test_sharing_from_a_card_hands_the_keyboard_back_to_it(sketch_site: RunningSite, visit: Visit) -> None:
    page = visitor(visit, sketch_site, DESK)
    make(page, sketch_site, "a red fox")
    cards = history(page, sketch_site)
    cards.locator("summary").press("Enter")
    share = cards.get_by_role("button", name="Share")
    share.press("Enter")
    expect(page.get_by_role("dialog", name="Share")).to_be_visible()
    page.keyboard.press("Escape")
    expect(share).to_be_focused()


def test_again_fills_the_form_and_runs_nothing(sketch_site: RunningSite, visit: Visit) -> None:
    page = visitor(visit, sketch_site)
    make(page, sketch_site, "a red fox", ratio="9:16")
    cards = history(page, sketch_site)
    cards.locator("summary").click()
    cards.get_by_role("link", name="Again").click()
    expect(page.get_by_role("textbox", name="Prompt")).to_have_value("a red fox")
    expect(page.get_by_role("radio", name=re.compile("^9:16"))).to_be_checked()
    expect(page.locator("[data-balance='8']").first).to_be_visible()
