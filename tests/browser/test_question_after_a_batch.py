"""One question after a delivered batch: at most once a day, never in the way, and shown only when twice allowed."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.conftest import DESK, PHONE, press
from tests.support.running import ROOT, RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]
SEEN_WITHIN_MS = 60_000
"""A page is told within 20 seconds what the operator has decided."""


def asked(page: Page) -> Locator:
    return page.get_by_role("form", name="How did these come out?")


def after_a_batch(visit: Visit, site: RunningSite, size: dict[str, int] = PHONE) -> Page:
    page = visit(size).new_page()
    page.goto(site.url)
    expect(page.locator("[data-ready=true]")).to_be_visible()
    press(page, "a barge at noon")
    expect(page.locator("section.results li[data-state=delivered]")).to_have_count(1)
    expect(asked(page)).to_be_visible()
    return page


def stays_unasked(page: Page) -> None:
    """It would come by the socket, a moment after the images."""
    page.wait_for_timeout(2_000)
    expect(asked(page)).to_have_count(0)


def lorai(site: RunningSite, *words: str) -> str:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LORAI_")}
    data = {"LORAI_DATA_DIR": str(site.folder / "data"), "PYTHONPATH": str(ROOT)}
    command = [str(Path(sys.executable).parent / "lorai"), *words]
    return subprocess.run(
        command, env=kept | data, cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout


def test_stars_a_sentence_and_a_name_become_a_story_once_the_operator_approves(
    apimart_site: RunningSite, visit: Visit
) -> None:
    words = "The rope was right on a small screen."
    page = after_a_batch(visit, apimart_site, PHONE)
    expect(page.get_by_label("In a sentence")).to_be_hidden()
    page.get_by_role("radio", name="4 stars").check()
    page.get_by_label("In a sentence").fill(words)
    expect(page.get_by_label("Name to show")).to_be_hidden()
    page.get_by_role("checkbox", name="It may be shown").check()
    page.get_by_label("Name to show").fill("Ana <b>B.</b>")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_text("Thank you.").first).to_be_visible()
    expect(page.get_by_role("status")).to_contain_text("Thank you.")

    listed = lorai(apimart_site, "feedback", "list")
    assert words in listed
    number = next(line for line in listed.splitlines() if line[:1].isdigit()).split()[0]
    page.goto(apimart_site.url)
    expect(page.locator("#workflows")).not_to_contain_text(words)
    lorai(apimart_site, "feedback", "approve", number)
    story = page.locator(".story", has_text=words)
    seen_after_loading_again(page, story, 1)
    expect(story).to_contain_text("Ana <b>B.</b>")
    expect(story.get_by_role("img", name="4 of 5 stars")).to_be_visible()
    lorai(apimart_site, "feedback", "hide", number)
    seen_after_loading_again(page, story, 0)
    expect(page.get_by_role("heading", name="Five jobs to start with")).to_be_visible()


def seen_after_loading_again(page: Page, what: Locator, times: int) -> None:
    for _ in range(SEEN_WITHIN_MS // 2_000):
        page.reload()
        if what.count() == times:
            return
        page.wait_for_timeout(2_000)
    raise AssertionError(f"not seen {times} times")


def test_not_now_is_an_answer_for_the_whole_day(apimart_site: RunningSite, visit: Visit) -> None:
    page = after_a_batch(visit, apimart_site)
    page.reload()
    expect(asked(page)).to_be_visible()
    page.get_by_role("button", name="Not now").click()
    expect(asked(page)).to_have_count(0)
    press(page, "another barge")
    expect(page.locator("section.results h2")).to_have_text("another barge")
    expect(page.locator("section.results li[data-state=delivered]")).to_have_count(1)
    page.reload()
    expect(page.locator("section.results li[data-state=delivered]")).to_have_count(1)
    stays_unasked(page)


def test_it_is_answered_by_keys_alone(apimart_site: RunningSite, visit: Visit) -> None:
    page = after_a_batch(visit, apimart_site, DESK)
    page.get_by_role("radio", name="1 star").focus()
    page.keyboard.press("Space")
    for _ in range(2):
        page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="3 stars")).to_be_checked()
    page.get_by_role("button", name="Send", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Thank you.").first).to_be_visible()
    expect(page.locator("section.results h2 a")).to_be_focused()


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_nothing_moves_when_it_comes(apimart_site: RunningSite, visit: Visit, size: dict[str, int]) -> None:
    page = visit(size).new_page()
    page.goto(apimart_site.url)
    expect(page.locator("[data-ready=true]")).to_be_visible()
    press(page, "a barge at night [slow=1]")
    place = page.locator(".asked-place")
    expect(place).to_be_visible()
    before = place.bounding_box()
    expect(asked(page)).to_be_visible()
    after = place.bounding_box()
    assert before
    assert after
    assert before["height"] == after["height"]


def test_what_brought_nothing_is_not_asked_about(apimart_site: RunningSite, visit: Visit) -> None:
    page = visit().new_page()
    page.goto(apimart_site.url)
    expect(page.locator("[data-ready=true]")).to_be_visible()
    press(page, "a barge [blocked]")
    expect(page.locator("section.results li[data-state=blocked]")).to_have_count(1)
    stays_unasked(page)
