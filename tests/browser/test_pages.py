"""Every page of the site: one headline, a quiet console, nothing for axe, nothing sideways, no dead link."""

import re
from collections.abc import Callable
from itertools import pairwise

import httpx
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from lorai_app.pages import SITE
from tests.browser.conftest import DESK, PHONE
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]
ADDRESSES = [address for address, _, _ in SITE]
TITLES = {address: words.title for address, words, _ in SITE}
NOTHING = 0.005
"""What rounds to 0.00: words in the middle of a line move a little when the font comes after the first paint."""
SHIFTS = """
window.shifted = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
}).observe({ type: "layout-shift", buffered: true });
"""


def alive(page: Page, address: str) -> None:
    """Opens it, waits until the socket has told the balance, and looks at it to its end."""
    page.goto(address)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)")
    page.wait_for_timeout(200)


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_a_page_has_one_headline_a_quiet_console_and_stands_still(
    sketch_site: RunningSite, visit: Visit, address: str, size: dict[str, int]
) -> None:
    page = visit(size).new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("requestfailed", lambda request: said.append(request.url))
    page.add_init_script(SHIFTS)
    alive(page, sketch_site.url + address)
    expect(page.locator("h1")).to_have_count(1)
    expect(page).to_have_title(TITLES[address])
    assert page.evaluate("window.shifted") < NOTHING
    assert [words for words in said if "[vite]" not in words] == []
    ids: list[str] = page.evaluate("[...document.querySelectorAll('[id]')].map((one) => one.id)")
    assert len(set(ids)) == len(ids)
    levels: list[int] = page.evaluate(
        "[...document.querySelectorAll('h1,h2,h3,h4')].map((one) => +one.tagName[1])"
    )
    assert all(deeper - level <= 1 for level, deeper in pairwise(levels))


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(sketch_site: RunningSite, visit: Visit, address: str, scheme: str) -> None:
    page = visit().new_page()
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    alive(page, sketch_site.url + address)
    for details in page.locator("main details").all():
        details.evaluate("(one) => one.open = true")
    page.wait_for_timeout(300)
    found = Axe().run(page).response["violations"]
    assert [f"{one['id']}: {[node['target'] for node in one['nodes']]}" for one in found] == []


@pytest.mark.parametrize("width", [320, 390, 768])
def test_nothing_moves_sideways(browser: Browser, sketch_site: RunningSite, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    for address in [*ADDRESSES, "/nowhere"]:
        page.goto(sketch_site.url + address)
        expect(page.locator("[data-balance]").first).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= width, address
    page.close()


def test_every_link_and_every_picture_is_there(sketch_site: RunningSite) -> None:
    with httpx.Client(base_url=sketch_site.url, timeout=20) as client:
        pages = {address: client.get(address) for address in ADDRESSES}
        assert {answer.status_code for answer in pages.values()} == {200}
        wanted = {one for answer in pages.values() for one in linked(answer.text)}
        for address in sorted(wanted - set(ADDRESSES)):
            assert client.get(address).status_code == 200, address
        assert set(ADDRESSES) <= wanted


def test_a_fragment_names_something_on_its_page(browser: Browser, sketch_site: RunningSite) -> None:
    page = browser.new_page()
    for address in ADDRESSES:
        page.goto(sketch_site.url + address)
        missing = page.evaluate(
            "[...document.querySelectorAll('a[href^=\"#\"]')].map((one) => one.getAttribute('href').slice(1))"
            ".filter((id) => !document.getElementById(id))"
        )
        assert missing == [], address
    page.close()


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_words_are_there_without_scripts(
    browser: Browser, sketch_site: RunningSite, address: str
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(sketch_site.url + address)
    expect(page.locator("h1")).to_have_count(1)
    text = page.locator("body").inner_text()
    assert "OpenAI’s image model" in text  # the foot
    assert "help@example.org" in text  # the operator's contact, told when the page was sent
    assert set(re.findall(r"told:(\w+)", page.content())) <= {"stories"}  # nobody has told one yet
    context.close()


def test_words_that_never_change_are_sent_once(sketch_site: RunningSite) -> None:
    with httpx.Client(base_url=sketch_site.url, timeout=20) as client:
        for address, words in (("/", "Brand visuals from a long brief"), ("/terms", "Whose the images are")):
            html = client.get(address).text
            assert words in html
            scripts = {one for one in linked(html) if one.startswith("/assets/") and ".js" in one}
            assert scripts
            assert not [one for one in scripts if words in client.get(one).text]


def test_a_wrong_address_helps(sketch_site: RunningSite, visit: Visit) -> None:
    page = visit().new_page()
    answer = page.goto(f"{sketch_site.url}/nowhere/at/all")
    assert answer
    assert answer.status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("No such page.")
    page.get_by_role("link", name="To the generator").click()
    expect(page.get_by_role("button", name="Generate")).to_be_visible()


def linked(html: str) -> set[str]:
    """Everything of this site that a page names: links and files, without their fragments."""
    named = re.findall(r'(?:href|src)="(/[^"#]*)', html)
    named += [
        one.strip().split(" ")[0] for many in re.findall(r'srcSet="([^"]+)"', html) for one in many.split(",")
    ]
    return {one.replace("&amp;", "&").partition("#")[0] for one in named}
