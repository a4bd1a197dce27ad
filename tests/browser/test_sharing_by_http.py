"""Sharing where no socket comes through: the same dialog, asked and answered by HTTP."""

import pytest
from playwright.sync_api import expect

from tests.browser.asking import Visit, asking
from tests.browser.conftest import press
from tests.browser.sheet import dialog, linked, opened
from tests.browser.test_following import states
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow


def test_a_link_is_made_and_taken_back_without_a_socket(sketch_site: RunningSite, visit: Visit) -> None:
    page = asking(visit, sketch_site)
    press(page, "an owl that is sent around", count=2)
    states(page, "delivered", 2)
    sheet = opened(page, "Share image 2")
    expect(sheet.get_by_role("radio", name="Image 2")).to_be_checked()
    sheet.get_by_label("Show the prompt").check()
    address = linked(page)
    friend = visit().new_page()
    assert (answer := friend.goto(address))
    assert answer.status == 200
    expect(friend.get_by_text("an owl that is sent around").first).to_be_visible()
    sheet.get_by_role("button", name="Take back").click()
    expect(sheet).to_contain_text("Taken back. Nobody can open it any more.")
    assert (answer := friend.goto(address))
    assert answer.status == 410
    sheet.get_by_role("button", name="Make another link").click()
    linked(page)
    sheet.get_by_role("button", name="Close").click()
    opened(page)
    expect(dialog(page).locator(".links li")).to_have_count(1)


def test_without_any_connection_the_dialog_says_so(sketch_site: RunningSite, visit: Visit) -> None:
    page = asking(visit, sketch_site)
    press(page, "an owl behind seven mountains", count=1)
    states(page, "delivered", 1)
    opened(page)
    page.context.set_offline(True)
    dialog(page).get_by_role("button", name="Make the link").click()
    expect(dialog(page)).to_contain_text(
        "There is no connection to LoraAI just now. Press again in a moment."
    )
    page.context.set_offline(False)
    linked(page)
