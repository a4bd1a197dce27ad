"""Offline, a server that is killed, a slow line: the page that asks by HTTP waits, says so, and goes on."""

import pytest
from playwright.sync_api import expect

from tests.browser.asking import Visit, asked, asking, the_line
from tests.browser.conftest import press
from tests.browser.test_following import states
from tests.browser.test_for_everyone import complaints
from tests.support.blocked import sockets_can_be_blocked
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow


def test_offline_is_said_and_a_press_goes_when_the_line_is_back(
    apimart_site: RunningSite, visit: Visit
) -> None:
    page = asking(visit, apimart_site)
    page.context.set_offline(True)
    expect(page.get_by_text("You are offline")).to_be_visible()
    expect(the_line(page)).to_be_hidden()
    press(page, "pressed while offline", count=1)
    expect(page.locator("[data-press-notice]")).to_contain_text("You are offline")
    page.context.set_offline(False)
    expect(the_line(page)).to_be_visible()
    states(page, "delivered", 1)
    assert len(asked(page, "/api/v1/generations")["items"]) == 1


def test_a_server_that_is_killed_in_the_middle_is_waited_for(apimart_site: RunningSite, visit: Visit) -> None:
    page = asking(visit, apimart_site)
    press(page, "survives without a socket [slow=5]", count=1)
    states(page, "running", 1)
    apimart_site.kill()
    expect(page.get_by_text("Reconnecting")).to_be_visible()
    expect(the_line(page)).to_be_hidden()
    apimart_site.start()
    states(page, "delivered", 1, 40_000)
    expect(the_line(page)).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_line_hides_nothing_and_moves_nothing(
    sketch_site: RunningSite, visit: Visit, scheme: str
) -> None:
    context = visit()
    sockets_can_be_blocked(context)
    page = context.new_page()
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(sketch_site.url)
    button = page.get_by_role("radiogroup", name="Number of images")
    before = button.bounding_box()
    expect(the_line(page)).to_be_visible()
    assert button.bounding_box() == before
    assert complaints(page) == []


def test_on_a_slow_line_the_price_changes_at_once_and_a_press_is_seen(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = visit().new_page()
    page.goto(sketch_site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    slow = page.context.new_cdp_session(page)
    slow.send("Network.enable")
    line = {"offline": False, "latency": 200, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
    slow.send("Network.emulateNetworkConditions", line)
    costs = page.evaluate(
        """async () => {
          const cost = () => document.querySelector("[data-cost]").dataset.cost, seen = [];
          for (const count of ["1", "3", "2"]) {
            document.querySelector(`input[name=count][value="${count}"]`).click();
            await new Promise(requestAnimationFrame);
            seen.push(cost());
          }
          return seen;
        }"""
    )
    assert costs == ["2", "6", "4"]
    page.get_by_role("textbox", name="Prompt").fill("a slow line")
    pressed = page.evaluate(
        """async () => {
          const form = document.getElementById("press");
          form.requestSubmit();
          await new Promise(requestAnimationFrame);
          return form.hasAttribute("data-on-its-way");
        }"""
    )
    assert pressed
    states(page, "delivered", 2)
    expect(page.locator("#press")).not_to_have_attribute("data-on-its-way", "")
