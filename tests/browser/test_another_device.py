"""Another device: a desk makes the link, a phone opens it and has everything, the desk signs the phone out."""

import re
from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, WebSocket, expect

from tests.browser.becoming import becomes
from tests.browser.conftest import DESK, PHONE, press
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]
PROMPT = "a secret heron"
WITHIN_MS = 60_000
"""On a machine that does much else meanwhile."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """One of its own: every test here is a new visitor, and one address has only so many free starts a day."""
    settings = {"LORAI_FREE_GRANTS_PER_ADDRESS": "1000", "LORAI_RATE_LIMITS": "off"}
    site = RunningSite(tmp_path_factory.mktemp("devices"), settings)
    yield site.start()
    site.stop()


@pytest.fixture
def desk(site: RunningSite, visit: Visit) -> Page:
    """With the history open, in which there is nothing yet."""
    page = visit(DESK).new_page()
    page.goto(f"{site.url}/history")
    expect(page.get_by_role("list", name="Browsers that have it").get_by_role("listitem")).to_have_count(1)
    return page


def made(page: Page, site: RunningSite, prompt: str) -> None:
    """One image, in the visitor's history."""
    page.goto(site.url)
    expect(page.locator("[data-balance]:not([data-balance=''])").first).to_be_visible()
    press(page, prompt)
    expect(page.locator("li[data-state=delivered]").first).to_be_visible(timeout=WITHIN_MS)
    page.goto(f"{site.url}/history")
    expect(page.get_by_text(prompt).first).to_be_visible()


def link_of(desk: Page) -> str:
    desk.get_by_role("button", name="Use on another device").click()
    field = desk.get_by_role("textbox", name="One-time link")
    expect(field).to_be_visible()
    return field.input_value()


def joined(desk: Page, visit: Visit) -> Page:
    """A phone that has come in by the desk's link, at its history."""
    phone = visit(PHONE).new_page()
    phone.goto(link_of(desk))
    phone.get_by_role("button", name="Open it here").click()
    expect(phone).to_have_url(re.compile("/history"))
    expect(phone.get_by_role("list", name="Browsers that have it").get_by_role("listitem")).to_have_count(2)
    return phone


def sign_out(desk: Page) -> None:
    """The other browser, from the desk."""
    other = desk.get_by_role("list", name="Browsers that have it").get_by_role("listitem").nth(1)
    other.get_by_text("Sign out", exact=True).click()
    other.get_by_role("button", name="Yes, sign it out").click()
    expect(desk.get_by_text("Signed out:")).to_be_visible()


def test_a_phone_comes_in_by_a_link_and_is_sent_away_again(
    site: RunningSite, desk: Page, visit: Visit
) -> None:
    made(desk, site, PROMPT)
    phone = joined(desk, visit)
    expect(phone.get_by_text(PROMPT).first).to_be_visible()
    pictures = phone.locator("img[src^='/media/']").evaluate_all("all => all.map((one) => one.currentSrc)")
    assert [asked(phone, picture) for picture in pictures] == [200]
    expect(desk.get_by_text("has joined")).to_be_visible()
    expect(desk.get_by_role("textbox", name="One-time link")).to_have_count(0)
    phone.goto(site.url)
    expect(phone.locator("[data-balance='8']").first).to_be_visible()
    expect(phone.get_by_text(PROMPT).first).to_be_visible()
    phone.get_by_role("textbox", name="Prompt").fill("half a thought")
    sign_out(desk)
    expect(phone.locator("[data-balance='10']").first).to_be_visible()  # the open page, without a click
    assert PROMPT not in phone.inner_text("body")
    expect(phone.get_by_role("textbox", name="Prompt")).to_have_value("")
    made(desk, site, "a fox that the phone must not see")
    assert "must not see" not in phone.inner_text("body")
    phone.goto(f"{site.url}/history")
    expect(phone.get_by_text("Nothing here yet")).to_be_visible()
    for picture in pictures:  # the browser empties its cache when it has time
        becomes(phone, f"fetch('{picture}', {{ cache: 'force-cache' }}).then((it) => it.status === 404)")


def asked(page: Page, picture: str) -> int:
    """What the browser has of it, its own cache before all."""
    status: int = page.evaluate(
        "url => fetch(url, { cache: 'force-cache' }).then((it) => it.status)", picture
    )
    return status


def test_a_phone_that_was_away_meanwhile_is_shown_nothing_of_what_its_tab_held(
    site: RunningSite, desk: Page, visit: Visit
) -> None:
    made(desk, site, PROMPT)
    phone = joined(desk, visit)
    expect(phone.get_by_text(PROMPT).first).to_be_visible()
    expect(desk.get_by_text("has joined")).to_be_visible()
    phone.goto("about:blank")  # the tab keeps its session; its page is gone
    sign_out(desk)
    heard: list[str] = []

    def listen(socket: WebSocket) -> None:
        socket.on("framereceived", lambda frame: heard.append(str(frame)))

    phone.on("websocket", listen)
    phone.goto(f"{site.url}/history")
    expect(phone.get_by_text("Nothing here yet")).to_be_visible()
    assert heard
    assert not [frame for frame in heard if PROMPT in frame]


def test_this_browser_can_sign_itself_out(site: RunningSite, desk: Page, visit: Visit) -> None:
    made(desk, site, PROMPT)
    phone = joined(desk, visit)
    own = phone.get_by_role("list", name="Browsers that have it").get_by_role("listitem").first
    own.get_by_text("Sign out", exact=True).click()
    expect(own).to_contain_text("You reach it from your other devices only")
    own.get_by_role("button", name="Yes, sign out here").click()
    expect(phone.get_by_text("Nothing here yet")).to_be_visible()
    expect(desk.get_by_text(PROMPT).first).to_be_visible()


def test_without_scripts_a_phone_comes_in_as_well(desk: Page, visit: Visit) -> None:
    link = link_of(desk)
    bare = visit(PHONE).browser
    assert bare
    context = bare.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(link)
    page.get_by_role("button", name="Open it here").click()
    expect(page).to_have_url(re.compile("/history"))
    expect(desk.get_by_text("has joined")).to_be_visible()
    page.goto(link)
    expect(page.get_by_role("heading", level=1)).to_have_text("This link is over.")
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_nothing_moves_sideways(desk: Page, visit: Visit, scheme: str) -> None:
    link = link_of(desk)
    phone = visit(PHONE).new_page()
    phone.goto(link)
    pages = [desk, phone]
    for path in (link, f"{link}x"):
        narrow = visit({"width": 320, "height": 640}).new_page()
        narrow.goto(path)
        assert narrow.evaluate("document.documentElement.scrollWidth") <= 320
        pages.append(narrow)
    for page in pages:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
        page.wait_for_timeout(400)
        found = Axe().run(page).response["violations"]
        assert [(one["id"], [node["target"] for node in one["nodes"]]) for one in found] == []


def test_the_address_of_a_link_goes_no_further(desk: Page, visit: Visit) -> None:
    link = link_of(desk)
    phone = visit(PHONE).new_page()
    told: list[str] = []
    phone.on("request", lambda request: told.append(request.headers.get("referer", "")))
    phone.goto(link)
    phone.get_by_role("button", name="Open it here").click()
    expect(phone).to_have_url(re.compile("/history"))
    assert not [address for address in told if link.rpartition("/")[2] in address]


def test_a_link_is_copied_and_withdrawn_with_the_keyboard(desk: Page, visit: Visit) -> None:
    desk.get_by_role("button", name="Use on another device").focus()
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("heading", name="Scan it, or open the link there")).to_be_focused()
    link = desk.get_by_role("textbox", name="One-time link").input_value()
    expect(desk.get_by_text(re.compile(r"Works once, until \d\d:\d\d"))).to_be_visible()
    desk.get_by_role("button", name="Withdraw it").focus()
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("button", name="Use on another device")).to_be_visible()
    expect(desk.get_by_role("heading", name="Your devices")).to_be_focused()
    phone = visit(PHONE).new_page()
    answer = phone.goto(link)
    assert answer
    assert answer.status == 410
