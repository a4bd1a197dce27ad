"""Where a visitor's own colours stand: what is chosen, what has the focus and what is running is still seen."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.conftest import press
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]


def opened(site: RunningSite, visit: Visit, **asked: Any) -> Page:
    page = visit().new_page()
    page.emulate_media(reduced_motion="reduce", **asked)
    page.goto(site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    return page


def look(one: Locator) -> dict[str, str]:
    """What the eye has to go by."""
    return dict(
        one.evaluate(
            """(element) => {
                const style = getComputedStyle(element);
                return Object.fromEntries(
                    ["backgroundColor", "color", "borderTopColor", "borderTopWidth", "outlineStyle", "visibility"]
                        .map((name) => [name, style[name]]));
            }"""
        )
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_with_forced_colours_the_choices_the_button_and_the_focus_are_seen(
    sketch_site: RunningSite, visit: Visit, scheme: str
) -> None:
    page = opened(sketch_site, visit, forced_colors="active", color_scheme=scheme)
    chosen, other = page.locator("label[for=count-3]"), page.locator("label[for=count-2]")
    page.get_by_role("radio", name="3", exact=True).check()
    assert look(chosen)["backgroundColor"] != look(other)["backgroundColor"]
    assert look(chosen)["color"] != look(chosen)["backgroundColor"]
    frame, others = page.locator("label[for=ratio-0]"), page.locator("label[for=ratio-1]")
    assert look(frame)["borderTopWidth"] != look(others)["borderTopWidth"]
    assert look(frame.locator("i"))["backgroundColor"] != look(others.locator("i"))["backgroundColor"]
    button = look(page.get_by_role("button", name="Generate"))
    assert button["borderTopWidth"] == "2px"
    page.get_by_role("radio", name="3", exact=True).focus()
    page.keyboard.press("ArrowLeft")
    assert look(other)["outlineStyle"] == "solid"
    assert look(page.locator("[data-behind]"))["visibility"] == "hidden"


def test_with_forced_colours_the_whole_job_is_done_and_its_edges_are_drawn(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = opened(sketch_site, visit, forced_colors="active")
    press(page, "a heron", count=2)
    printed = page.locator("li[data-state=delivered]")
    expect(printed).to_have_count(2)
    assert look(printed.first)["borderTopColor"] == look(printed.first)["color"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_who_asks_for_more_contrast_gets_it(sketch_site: RunningSite, visit: Visit, scheme: str) -> None:
    page = opened(sketch_site, visit, contrast="more", color_scheme=scheme)
    for css in (".hero .lead", ".field-head em", ".footer .lines p"):
        assert contrast(page.locator(css).first) >= 7, css
    for css in (".print", ".slot.add", ".count .segments"):
        assert contrast(page.locator(css).first, "borderTopColor") >= 4.5, css


def contrast(one: Locator, of: str = "color") -> float:
    """The ratio of the WCAG between this colour and the paper it lies on."""
    return float(
        one.evaluate(
            """(element, of) => {
                const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
                const light = (colour) => {
                    const [r, g, b] = parts(colour).map((it) => it / 255)
                        .map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4));
                    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
                };
                let under = element;
                while (parts(getComputedStyle(under).backgroundColor)[3] === 0) under = under.parentElement;
                const [a, b] = [getComputedStyle(element)[of], getComputedStyle(under).backgroundColor].map(light);
                return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            }""",
            of,
        )
    )
