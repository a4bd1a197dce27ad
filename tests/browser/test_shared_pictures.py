"""The page of a share in a browser: large pictures, copying, the phone's own sheet, and all of it without scripts."""

import re
import time
from collections.abc import Callable, Iterator

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import DESK
from tests.browser.test_for_everyone import complaints
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]
HEAVIEST = 60_000


@pytest.fixture(scope="module")
def links(sketch_site: RunningSite) -> Iterator[dict[str, str]]:
    """Addresses of Ana's links: four images, one image, one that was taken back; and one that never was."""
    origin = {"Origin": sketch_site.url}
    with httpx.Client(base_url=sketch_site.url, headers=origin, trust_env=False, timeout=30) as ana:
        ana.get("/api/v1/me")
        four = _made(ana, "a lighthouse in a storm at night", "2:3", 4)
        one = _made(ana, "a red fox\nin falling snow", "16:9", 1)
        slugs = {
            "four": _shared(ana, four, show_prompt=True),
            "one": _shared(ana, one, show_prompt=True),
            "gone": _shared(ana, one),
            "unknown": "nothing",
        }
        assert ana.delete(f"/api/v1/shares/{slugs['gone']}").status_code == 204
        yield {name: f"{sketch_site.url}/s/{slug}" for name, slug in slugs.items()}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_a_share(visit: Visit, links: dict[str, str], scheme: str) -> None:
    page = visit().new_page()
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    for name, address in links.items():
        page.goto(f"{address}?reported")
        for fold in page.locator("summary").all():
            fold.click()
        assert complaints(page) == [], name
    page.goto(links["four"])
    page.locator("[data-enlarge]").first.click()
    assert complaints(page) == []


@pytest.mark.parametrize("width", [320, 390, 768, 1024, 1440])
def test_a_share_never_scrolls_sideways(browser: Browser, links: dict[str, str], width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    for address in links.values():
        page.goto(address)
        for fold in page.locator("summary").all():
            fold.click()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.close()


def test_pictures_open_large_and_are_walked_through_with_keys(visit: Visit, links: dict[str, str]) -> None:
    page = visit(DESK).new_page()
    page.goto(links["four"])
    opener = page.locator("[data-enlarge]").nth(1)
    opener.focus()
    page.keyboard.press("Enter")
    large = page.get_by_role("dialog")
    for key, place in (("", 2), ("ArrowRight", 3), ("ArrowRight", 4), ("ArrowRight", 4), ("ArrowLeft", 3)):
        if key:
            page.keyboard.press(key)
        _expect_place(page, place)
    page.keyboard.press("Home")
    _expect_place(page, 1)
    expect(large.get_by_role("button", name="Previous image")).to_be_disabled()
    large.get_by_role("button", name="Next image").click()
    _expect_place(page, 2)
    page.keyboard.press("Escape")
    expect(large).to_be_hidden()
    expect(opener).to_be_focused()


def test_a_swipe_shows_the_next_picture_and_a_tap_beside_it_closes(
    visit: Visit, links: dict[str, str]
) -> None:
    page = visit().new_page()
    page.goto(links["four"])
    page.locator("[data-enlarge]").first.tap()
    _expect_place(page, 1)
    page.evaluate("document.querySelector('dialog ol').scrollBy(300, 0)")  # what a finger does
    _expect_place(page, 2)
    page.touchscreen.tap(195, 90)
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_a_single_picture_opens_large_without_steps(visit: Visit, links: dict[str, str]) -> None:
    page = visit().new_page()
    page.goto(links["one"])
    page.locator("[data-enlarge]").tap()
    picture = page.get_by_role("dialog").get_by_role("img")
    expect(picture).to_have_js_property("complete", True)
    assert picture.evaluate("image => image.naturalWidth") == 1536
    box = picture.bounding_box()
    assert box
    assert box["width"] <= 390
    assert abs(box["width"] / box["height"] - 16 / 9) < 0.02
    page.get_by_role("dialog").get_by_role("button", name="Close").tap()
    expect(page.locator("[data-enlarge]")).to_be_focused()


def test_the_link_is_copied_and_sent_as_it_is(visit: Visit, links: dict[str, str]) -> None:
    context = visit()
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    context.add_init_script("navigator.share = async (what) => { window.sent = what; }")
    page = context.new_page()
    page.goto(f"{links['one']}?reported")
    page.get_by_role("button", name="Copy link").tap()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == links["one"]
    page.get_by_role("button", name="Send").first.tap()
    assert page.evaluate("window.sent.url") == links["one"]


def test_without_scripts_it_is_whole_and_can_be_reported(browser: Browser, links: dict[str, str]) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=DESK)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(links["one"])
    assert page.get_by_role("img", name="fox").evaluate("image => image.naturalWidth") > 500
    expect(page.get_by_role("heading", level=1)).to_have_text("a red fox in falling snow")
    assert page.get_by_text("in falling snow").last.inner_text() == "a red fox\nin falling snow"
    for scripted in page.locator("[data-scripted], .theme").all():
        expect(scripted).to_be_hidden()
    page.get_by_text("Report this").click()
    page.get_by_role("radio", name="Something else").check()
    page.get_by_label("What should we know?").fill("A test.\nTwo lines.")
    page.get_by_role("button", name="Send the report").click()
    expect(page.get_by_role("status").first).to_contain_text("Your report has arrived")
    context.close()


def test_it_is_light_over_the_wire_and_never_wakes_the_app(visit: Visit, links: dict[str, str]) -> None:
    page = visit().new_page()
    wire = page.context.new_cdp_session(page)
    asked: dict[str, str] = {}
    weights: dict[str, float] = {}
    wire.on(
        "Network.requestWillBeSent", lambda event: asked.update({event["requestId"]: event["request"]["url"]})
    )
    wire.on(
        "Network.loadingFinished",
        lambda event: weights.update({asked[event["requestId"]]: event["encodedDataLength"]}),
    )
    wire.send("Network.enable")
    page.goto(links["four"], wait_until="networkidle")
    beside = {url: weight for url, weight in weights.items() if "/images/" not in url}
    assert len(weights) - len(beside) == 4
    assert sum(beside.values()) < HEAVIEST, beside
    assert not [url for url in asked.values() if "/assets/" in url or "_event" in url]
    assert page.evaluate("performance.getEntriesByType('layout-shift').length") == 0


def test_the_theme_is_kept_from_page_to_page(visit: Visit, links: dict[str, str]) -> None:
    page = visit().new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(links["one"])
    page.get_by_label("Theme").select_option("dark")
    page.goto(links["four"])
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(23, 20, 17)"
    assert not said  # what the policy refuses is told there


def _expect_place(page: Page, place: int) -> None:
    expect(page.get_by_role("dialog")).to_contain_text(f"{place} of 4")
    in_sight = page.get_by_role("dialog").get_by_role("img").nth(place - 1)
    expect(in_sight).to_be_in_viewport(ratio=0.9)
    expect(in_sight).to_have_attribute("alt", re.compile(f"^Image {place} of 4"))


def _made(browser: httpx.Client, prompt: str, ratio: str, count: int) -> str:
    order = {"prompt": prompt, "model": "gpt-image-2", "ratio": ratio, "count": count, "references": []}
    made = browser.post("/api/v1/generations", json=order, headers={"Idempotency-Key": f"key-{count}"})
    assert made.status_code == 202, made.text
    address = f"/api/v1/generations/{made.json()['id']}"
    deadline = time.monotonic() + 60
    while browser.get(address).json()["state"] != "finished":
        assert time.monotonic() < deadline
        time.sleep(0.2)
    return str(made.json()["id"])


def _shared(browser: httpx.Client, generation: str, **wish: bool) -> str:
    made = browser.post("/api/v1/shares", json={"generation": generation, **wish})
    assert made.status_code == 201, made.text
    return str(made.json()["slug"])
