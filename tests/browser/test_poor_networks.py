"""Where no socket comes through the page asks by HTTP, says so, and does the same work; then it is live again."""

import pytest
from playwright.sync_api import expect

from tests.browser.asking import Visit, asked, asking, receipt, the_line
from tests.browser.conftest import DESK, press
from tests.browser.test_following import states
from tests.fakes.apimart import FakeApimart
from tests.support.blocked import block, sockets_can_be_blocked, unblock
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow


def test_the_main_job_is_done_without_a_socket(
    apimart_site: RunningSite, visit: Visit, fake: tuple[FakeApimart, str]
) -> None:
    fake[0].forget()
    page = asking(visit, apimart_site)
    expect(page.locator("[data-balance]").first).to_have_attribute("data-balance", "100")
    press(page, "no socket [blocked:1:once] [slow=2]", count=2)
    results = page.get_by_role("region", name="Results")
    expect(results.get_by_role("listitem")).to_have_count(2)
    expect(page).to_have_title("(0/2) LoraAI")
    expect(page.locator("#press")).not_to_have_attribute("data-on-its-way", "")
    states(page, "delivered", 1)
    states(page, "blocked", 1)
    expect(page.get_by_role("status")).to_contain_text("1 of 2 delivered, 1 blocked")
    assert receipt(page) == {"reserved": 4, "settled": 2, "released": 2, "held": 0}
    results.get_by_role("button", name="Try just this one · 2 credits").dblclick()
    states(page, "delivered", 2)
    expect(page.locator("[data-balance]").first).to_have_attribute("data-balance", "96")
    assert receipt(page) == {"reserved": 6, "settled": 4, "released": 2, "held": 0}
    assert len(fake[0].seen("submit")) == 3
    expect(results.get_by_role("img").first).to_be_visible()


def test_two_presses_at_once_are_one_job_there_too(
    apimart_site: RunningSite, visit: Visit, fake: tuple[FakeApimart, str]
) -> None:
    fake[0].forget()
    page = asking(visit, apimart_site)
    page.get_by_role("textbox", name="Prompt").fill("pressed twice [slow=1]")
    page.get_by_role("radio", name="1", exact=True).check()
    page.get_by_role("button", name="Generate").dblclick()
    states(page, "delivered", 1)
    assert len(asked(page, "/api/v1/generations")["items"]) == 1
    assert len(fake[0].seen("submit")) == 1


def test_what_is_in_line_is_cancelled_and_what_is_done_is_deleted_and_taken_back(
    apimart_site: RunningSite, visit: Visit
) -> None:
    page = asking(visit, apimart_site)
    results = page.get_by_role("region", name="Results")
    press(page, "first in line there [post-delay=9]", count=4)
    states(page, "running", 4)
    press(page, "second in line there [post-delay=9]", count=2)
    states(page, "queued", 2)
    results.get_by_role("button", name="Cancel").click()
    states(page, "cancelled", 2)
    results.get_by_role("button", name="Delete").click()
    expect(page.get_by_role("status")).to_contain_text("Moved to the trash: second in line there")
    undo = page.get_by_role("button", name="Undo")
    expect(undo).to_be_focused()
    page.wait_for_timeout(2_500)  # the next answers do not know of it
    undo.press("Enter")
    states(page, "cancelled", 2)


def test_a_refusal_is_said_where_the_button_is(sketch_site: RunningSite, visit: Visit) -> None:
    page = asking(visit, sketch_site)
    press(page, "too dear an owl", count=4)
    states(page, "delivered", 4, 60_000)
    press(page, "another dear owl", count=4)
    expect(page.locator("[data-press-notice]")).to_contain_text("credits")


def test_the_page_of_a_generation_and_the_history_ask_too(apimart_site: RunningSite, visit: Visit) -> None:
    page = asking(visit, apimart_site)
    press(page, "a heron found again", count=1)
    states(page, "delivered", 1)
    press(page, "an otter found again", count=1)
    expect(page.get_by_role("region", name="Results")).to_contain_text("otter")
    states(page, "delivered", 1)
    page.get_by_role("region", name="Results").get_by_role(
        "link", name="an otter found again", exact=True
    ).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("an otter found again")
    page.get_by_role("link", name="History").first.click()
    cards = page.locator("[data-card]")
    expect(cards).to_have_count(2)
    page.get_by_role("searchbox").fill("heron")
    expect(cards).to_have_count(1)
    expect(page).to_have_url(f"{apimart_site.url}/history?q=heron")
    cards.get_by_role("button", name="Favourite").click()
    expect(cards.get_by_role("button", name="Favourite")).to_have_attribute("aria-pressed", "true")
    page.get_by_role("searchbox").fill("")
    page.get_by_role("link", name="Favourites", exact=True).click()
    expect(cards).to_have_count(1)
    expect(cards).to_contain_text("heron")


def test_a_page_that_loses_its_socket_half_way_asks_and_is_live_again_by_itself(
    apimart_site: RunningSite, visit: Visit
) -> None:
    context = visit(DESK)
    sockets_can_be_blocked(context, at_first=False)
    page = context.new_page()
    page.goto(apimart_site.url)
    expect(page.locator("[data-balance='100']").first).to_be_visible()
    press(page, "half way [slow=6]", count=1)
    states(page, "running", 1)
    block(page)
    expect(the_line(page)).to_be_visible()
    states(page, "delivered", 1)
    unblock(page)
    expect(the_line(page)).to_be_hidden()
    expect(page.locator("[data-live]")).to_have_attribute("data-live", "true")
    calls: list[str] = []
    page.on("request", lambda request: calls.append(request.url))
    press(page, "live again", count=1)
    expect(page.get_by_role("region", name="Results")).to_contain_text("live again")
    states(page, "delivered", 1)
    assert not [address for address in calls if "/now" in address or "/api/v1/generations" in address]


def test_a_socket_that_is_swallowed_without_a_word_is_noticed_too(
    apimart_site: RunningSite, visit: Visit
) -> None:
    page = visit().new_page()
    page.route_web_socket("**/_event/**", lambda socket: None)
    page.goto(apimart_site.url)
    expect(page.locator("[data-balance='100']").first).to_be_visible()
    expect(the_line(page)).to_be_visible()
