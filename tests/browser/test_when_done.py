"""A word when it is done: the title, the mark on the icon, a sound or a notification for those who want one."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.becoming import becomes
from tests.browser.conftest import DESK, press
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]

HIDDEN = """
globalThis.away = false;
Object.defineProperty(document, "hidden", { get: () => away });
"""
NOTIFICATION = """
globalThis.notes = [];
globalThis.Notification = class {
  static permission = "default";
  static async requestPermission() { return (Notification.permission = "%s"); }
  constructor(title, more) { notes.push([title, more.body, more.tag]); }
};
"""
SOUND = """
globalThis.notes = [];
const start = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (at) { notes.push(this.frequency.value); return start.call(this, at); };
"""
ICON = "document.querySelector('link[rel=icon][data-done]').getAttribute('href')"


def opened(context: BrowserContext, site: RunningSite, *scripts: str) -> Page:
    page = context.new_page()
    for script in (HIDDEN, *scripts):
        page.add_init_script(script)
    page.goto(site.url)
    expect(page.locator("[data-balance]").first).not_to_have_attribute("data-balance", "")
    return page


def go(page: Page, *, away: bool) -> None:
    page.evaluate("(is) => { away = is; document.dispatchEvent(new Event('visibilitychange')) }", away)


def is_done(page: Page) -> None:
    expect(page.locator(".results [data-making=false]")).to_have_count(1)


def test_a_tab_in_the_background_is_marked_until_somebody_looks(
    apimart_site: RunningSite, visit: Visit
) -> None:
    page = opened(visit(), apimart_site)
    title, icon = page.title(), page.evaluate(ICON)
    press(page, "somebody goes away [failed:1] [slow=3]", count=2)
    expect(page).to_have_title("(0/2) LoraAI")
    go(page, away=True)
    is_done(page)
    expect(page).to_have_title("(1/2) LoraAI")
    becomes(page, f"{ICON}.startsWith('/favicon-done.svg')")
    assert page.request.get(apimart_site.url + page.evaluate(ICON)).ok
    go(page, away=False)
    expect(page).to_have_title(title)
    assert page.evaluate(ICON) == icon


def test_whoever_looks_sees_no_mark(apimart_site: RunningSite, visit: Visit) -> None:
    page = opened(visit(), apimart_site)
    icon = page.evaluate(ICON)
    press(page, "somebody stays")
    is_done(page)
    assert page.evaluate(ICON) == icon


def test_a_sound_is_off_at_first_and_remembered(apimart_site: RunningSite, visit: Visit) -> None:
    page = opened(visit(), apimart_site, SOUND)
    wish = page.get_by_role("checkbox", name="Sound")
    expect(wish).not_to_be_checked()
    press(page, "in silence")
    is_done(page)
    assert page.evaluate("notes") == []
    wish.check()
    becomes(page, "notes.length == 2")  # so that it is known what it will be
    page.reload()
    expect(wish).to_be_checked()
    expect(page.locator("[data-balance]").first).not_to_have_attribute("data-balance", "")
    press(page, "with a sound [slow=2]")
    becomes(page, "notes.length == 2")


def test_a_notification_is_asked_for_and_shown_while_the_page_is_hidden(
    apimart_site: RunningSite, visit: Visit
) -> None:
    page = opened(visit(DESK), apimart_site, NOTIFICATION % "granted")
    wish = page.get_by_role("checkbox", name="Notification")
    assert page.evaluate("Notification.permission") == "default"  # never asked without a press
    wish.check()
    becomes(page, "Notification.permission == 'granted'")
    press(page, "told of it [slow=3]", count=2)
    expect(page.locator(".results [data-making=true]")).to_have_count(1)
    go(page, away=True)
    is_done(page)
    becomes(page, "notes.length == 1")
    id = page.locator(".results [data-batch]").get_attribute("data-batch")
    assert page.evaluate("notes") == [["2 of 2 images ready", "told of it [slow=3]", id]]


def test_of_two_tabs_one_tells(apimart_site: RunningSite, visit: Visit) -> None:
    context = visit(DESK)
    page = opened(context, apimart_site, NOTIFICATION % "granted")
    page.get_by_role("checkbox", name="Notification").check()
    becomes(page, "Notification.permission == 'granted'")
    other = opened(context, apimart_site, NOTIFICATION % "granted")
    other.evaluate("Notification.requestPermission()")
    press(page, "told once [slow=4]")
    for tab in (page, other):
        expect(tab.locator(".results [data-making=true]")).to_have_count(1)
        go(tab, away=True)
    for tab in (page, other):
        is_done(tab)
        tab.wait_for_timeout(1_000)
    assert page.evaluate("notes.length") + other.evaluate("notes.length") == 1


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        (NOTIFICATION % "denied", "were not allowed"),
        ("delete globalThis.Notification", "shows no notifications"),
    ],
    ids=["refused", "unknown"],
)
def test_a_browser_that_refuses_says_so_and_it_stays_off(
    apimart_site: RunningSite, visit: Visit, script: str, sentence: str
) -> None:
    page = opened(visit(DESK), apimart_site, script)
    wish = page.get_by_role("checkbox", name="Notification")
    wish.click()
    expect(page.get_by_role("group", name="When it is done")).to_contain_text(sentence)
    expect(page.get_by_role("status")).to_contain_text(sentence)
    expect(wish).not_to_be_checked()
    page.reload()
    expect(wish).not_to_be_checked()
