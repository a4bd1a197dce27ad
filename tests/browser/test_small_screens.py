"""Narrow, enlarged, right to left, in one endless word: nothing scrolls sideways, and a finger finds everything."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from lorai_app import pages
from tests.browser.conftest import DESK, PHONE, press
from tests.browser.strip import with_photos
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]
NARROW = {"width": 320, "height": 640}
ENLARGED = {"width": 640, "height": 400}
"""A window of 1280×800 at 200 %."""
LONG = "Donaudampfschifffahrtsgesellschaft" * 6
ARABIC = "ثعلب أحمر يستريح في الثلج المتساقط عند الغسق، لقطة واسعة وهادئة"
FINGER = 44
SMALL = """(finger) => {
    const drawnElsewhere = ".cover, input[type=checkbox], input[type=radio]";
    const controls = ":is(main, .header, .footer) :is(button, select, summary, input), .header a";
    const reach = (one) => {
        const touched = one.matches(drawnElsewhere) ? one.closest("label") ?? one.parentElement : one;
        const box = touched.getBoundingClientRect();
        const around = getComputedStyle(one, "::after");
        const grown = around.content !== "none" && around.position === "absolute" ? 16 : 0;
        return [box.width + grown, box.height + grown];
    };
    const all = [...document.querySelectorAll(controls)]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches(".sr-only, [type=hidden]"));
    return all.filter((one) => Math.min(...reach(one)) < finger - 0.5)
        .map((one) => `${one.outerHTML.slice(0, 120)} ${reach(one)}`);
}"""
OUTSIDE = """() => {
    const cut = (one) => /auto|scroll|hidden/.test(getComputedStyle(one).overflowX);
    const scrolls = (one) => one && (cut(one) || scrolls(one.parentElement));
    const wide = document.documentElement.clientWidth;
    const apart = (one) => one.closest(".sr-only, .skip, [hidden], .behind, .theme, .cover");
    return [...document.querySelectorAll("body *")]
        .filter((one) => one.checkVisibility() && !apart(one) && !scrolls(one.parentElement))
        .map((one) => [one, one.getBoundingClientRect()])
        .filter(([, box]) => box.width > 1 && (box.right > wide + 1 || box.left < -1))
        .map(([one]) => one.outerHTML.slice(0, 140));
}"""


def fits(page: Page) -> None:
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert page.evaluate(OUTSIDE) == []


@pytest.mark.parametrize("size", [NARROW, ENLARGED], ids=["320", "200%"])
@pytest.mark.parametrize("path", [*pages.FINDABLE, "/history", "/nowhere"])
def test_every_page_fits(browser: Browser, sketch_site: RunningSite, size: dict[str, int], path: str) -> None:
    page = browser.new_page(viewport=size)  # type: ignore[arg-type]  # its own type for a size
    page.goto(sketch_site.url + path)
    expect(page.locator("main")).to_be_visible()
    fits(page)
    page.close()


@pytest.mark.parametrize("prompt", [LONG, ARABIC], ids=["long", "arabic"])
def test_a_long_word_and_arabic_fit_from_the_prompt_to_the_link(
    sketch_site: RunningSite, visit: Visit, prompt: str
) -> None:
    page = visit(NARROW).new_page()
    page.goto(sketch_site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    press(page, prompt, ratio="9:16")
    expect(page.locator("li[data-state=delivered]")).to_have_count(1)
    fits(page)
    results = page.get_by_role("region", name="Results")
    generation = results.get_attribute("data-generation")
    results.get_by_role("button", name="Share", exact=True).first.click()
    dialog = page.get_by_role("dialog", name="Share")
    dialog.get_by_role("button", name="Make the link").click()
    link = dialog.get_by_role("textbox", name="Link").input_value()
    for address in (f"{sketch_site.url}/g/{generation}", f"{sketch_site.url}/history", link):
        page.goto(address)
        expect(page.locator("main img").first).to_be_visible()
        fits(page)


def test_arabic_is_written_and_read_from_the_right(sketch_site: RunningSite, visit: Visit) -> None:
    page = visit().new_page()
    page.goto(sketch_site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    prompt = page.get_by_role("textbox", name="Prompt")
    prompt.fill(ARABIC)
    assert prompt.evaluate("(box) => getComputedStyle(box).direction") == "rtl"
    press(page, ARABIC)
    title = page.get_by_role("region", name="Results").get_by_role("heading").first
    expect(title).to_contain_text(ARABIC[:20])
    assert (
        title.evaluate("(title) => getComputedStyle(title.querySelector('[dir]') ?? title).direction")
        == "rtl"
    )


@pytest.mark.parametrize("path", ["/", "/history", "/pricing", "/faq"])
def test_a_finger_finds_every_control(sketch_site: RunningSite, visit: Visit, path: str) -> None:
    page = visit().new_page()
    page.goto(sketch_site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    press(page, "a heron", count=2)
    expect(page.locator("li[data-state=delivered]")).to_have_count(2)
    if path != "/":
        page.goto(sketch_site.url + path)
        expect(page.locator("[data-balance='6']").first).to_be_visible()
    assert page.evaluate(SMALL, FINGER) == []


@pytest.mark.parametrize(
    "size", [PHONE, DESK, {"width": 1280, "height": 720}], ids=lambda size: str(size["width"])
)
def test_the_button_is_in_sight_however_long_the_form_grows(
    sketch_site: RunningSite, visit: Visit, size: dict[str, int]
) -> None:
    page = with_photos(visit, sketch_site, 4, size)
    page.get_by_role("textbox", name="Prompt").fill("a very long brief of many lines\n" * 30)
    page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    button = page.get_by_role("button", name="Generate")
    expect(button).to_be_in_viewport(ratio=1)
    button.click()
    expect(page.locator("li[data-state=delivered]")).to_have_count(2)
    expect(button).to_be_in_viewport(ratio=1)
