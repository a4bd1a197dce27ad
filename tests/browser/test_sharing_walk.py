"""Sharing as it is done on a phone: from a print to a friend, and back again."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.becoming import becomes
from tests.browser.sheet import PROMPT, dialog, linked, opened, printed
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]
SENDS = """
navigator.canShare = () => true;
navigator.share = async (sent) => { window.sent = { ...sent, files: sent.files?.map((file) => file.name) }; };
"""


def handed_on(page: Page) -> dict[str, Any]:
    """What the phone was given, once it was; and forgets it."""
    becomes(page, "window.sent")
    sent: dict[str, Any] = page.evaluate("window.sent")
    page.evaluate("window.sent = null")
    return sent


def test_a_friend_opens_remixes_and_loses_what_is_taken_back(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit(), sketch_site)
    sheet = opened(page, "Share image 2")
    expect(sheet.get_by_role("radio", name="Image 2")).to_be_checked()
    sheet.get_by_label("Show the prompt").check()
    address = linked(page)
    assert re.fullmatch(re.escape(sketch_site.url) + r"/s/\w{22,}", address)

    friend = visit().new_page()
    assert (answer := friend.goto(address))
    assert answer.status == 200
    expect(friend.get_by_text(PROMPT).first).to_be_visible()
    slug = address.rpartition("/")[2]
    friend.locator(f"a[href='/?remix={slug}']").first.click()
    expect(friend.locator("[data-filled]")).to_contain_text("Nothing runs until you press Generate.")
    expect(friend.get_by_role("textbox", name="Prompt")).to_have_value(PROMPT)
    expect(friend.get_by_role("radio", name="1", exact=True)).to_be_checked()

    sheet.get_by_role("button", name="Take back").click()
    expect(sheet).to_contain_text("Taken back. Nobody can open it any more.")
    assert (again := friend.goto(address))
    assert again.status == 410


def test_an_impatient_finger_makes_one_link(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit(), sketch_site, 1)
    opened(page)
    expect(dialog(page).locator(".card-lines b span:visible")).to_have_count(1)  # a title, once
    dialog(page).get_by_role("button", name="Make the link").evaluate(
        "button => { button.click(); button.click(); }"
    )
    expect(dialog(page).get_by_role("textbox", name="Link")).to_be_visible()
    page.keyboard.press("Escape")
    opened(page)
    expect(dialog(page).locator(".links li")).to_have_count(1)


@pytest.mark.parametrize("clipboard", [True, False])
def test_the_link_is_copied_and_what_can_be_done_with_it_is_there(
    sketch_site: RunningSite, visit: Visit, clipboard: bool
) -> None:
    context = visit()
    if clipboard:
        context.grant_permissions(["clipboard-read", "clipboard-write"])
    else:
        context.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined });")
    page = printed(context, sketch_site, 1)
    opened(page)
    address = linked(page)
    copy = dialog(page).get_by_role("button", name="Copy the link")
    expect(copy).to_be_focused()
    copy.click()
    expect(dialog(page).locator("[data-copied]")).to_have_count(1)
    expect(dialog(page).locator("[aria-live=polite]")).to_have_text("Copied.")
    if clipboard:
        assert page.evaluate("navigator.clipboard.readText()") == address
    dialog(page).get_by_text("QR code", exact=True).click()
    code = dialog(page).get_by_role("img", name="The link as a QR code")
    expect(code).to_be_visible()
    becomes(page, "document.querySelector('.qr').naturalWidth > 0")
    dialog(page).get_by_text("Embed it in a page").click()
    snippet = dialog(page).get_by_role("textbox", name="HTML to embed").input_value()
    assert f'href="{address}"' in snippet
    expect(dialog(page).get_by_role("link", name="Open the link")).to_have_attribute(
        "href", address.removeprefix(sketch_site.url)
    )


def test_a_phone_that_can_send_sends_the_image_with_the_link(sketch_site: RunningSite, visit: Visit) -> None:
    context = visit()
    context.add_init_script(SENDS)
    page = printed(context, sketch_site)
    opened(page, "Share image 2")
    address = linked(page)
    page.wait_for_load_state("networkidle")
    dialog(page).get_by_role("button", name="Send…").click()
    sent = handed_on(page)
    assert (sent["url"], sent["files"]) == (address, ["lorai-2.png"])
    dialog(page).get_by_role("button", name="Make another link").click()
    dialog(page).get_by_role("radio", name="All 2").check()
    address = linked(page)
    dialog(page).get_by_role("button", name="Send…").click()
    sent = handed_on(page)
    assert (sent["title"], sent["url"]) == ("Two images made with Sketch preview", address)
    assert sent["files"] is None


def test_where_nothing_can_be_sent_there_is_no_button_for_it(sketch_site: RunningSite, visit: Visit) -> None:
    page = printed(visit(), sketch_site, 1)
    opened(page)
    linked(page)
    expect(dialog(page).get_by_role("button", name="Send…")).to_be_hidden()
