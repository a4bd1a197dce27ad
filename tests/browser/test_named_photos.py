"""Photos that a prompt names: by tapping, by typing, by keys; names that follow, and one that is missing."""

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import DESK
from tests.support.photos import photo
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]
COLOURS = ("firebrick", "teal", "goldenrod", "seagreen")
NOT_A_DOUBLE_CLICK_MS = 800


def desk_of(visit: Visit, site: RunningSite, photos: int, *size: dict[str, int]) -> Page:
    """The form of a newcomer with photos in the strip."""
    page = visit(*size).new_page()
    page.goto(site.url)
    expect(page.locator("[data-balance='100']").first).to_be_visible()
    files: Any = [
        {"name": f"{colour}.jpg", "mimeType": "image/jpeg", "buffer": photo(colour=colour)}
        for colour in COLOURS[:photos]
    ]
    if files:
        page.get_by_label("Reference images", exact=True).first.set_input_files(files)
    expect(page.get_by_role("listitem", name="Reference")).to_have_count(photos)
    return page


def box(page: Page) -> Any:
    return page.get_by_role("textbox", name="Prompt")


def offers(page: Page) -> Any:
    return page.get_by_role("listbox", name="Reference images").get_by_role("option")


def moved(page: Page, origins: list[int]) -> None:
    """What the strip tells the form when its photos have moved."""
    page.evaluate(
        "(from) => document.getElementById('press')"
        ".dispatchEvent(new CustomEvent('photos', { bubbles: true, detail: { from } }))",
        origins,
    )


def test_there_are_as_many_chips_as_photos_and_a_tap_names_one_at_the_caret(
    apimart_site: RunningSite, visit: Visit
) -> None:
    page = desk_of(visit, apimart_site, 0)
    names = page.get_by_role("group", name="Name a reference").get_by_role("button")
    expect(names).to_have_count(0)
    page = desk_of(visit, apimart_site, 2)
    names = page.get_by_role("group", name="Name a reference").get_by_role("button")
    expect(names).to_have_count(2)
    box(page).fill("the light of")
    page.get_by_role("button", name="Insert @2").tap()
    expect(box(page)).to_have_value("the light of @2 ")
    expect(box(page)).to_be_focused()
    box(page).press_sequentially("and a fox")
    box(page).press("Home")
    page.get_by_role("button", name="Insert @1").tap()
    expect(box(page)).to_have_value("@1 the light of @2 and a fox")
    box(page).press("Control+z")
    expect(box(page)).to_have_value("the light of @2 and a fox")


def test_an_at_sign_offers_the_photos_that_are_there(apimart_site: RunningSite, visit: Visit) -> None:
    page = desk_of(visit, apimart_site, 2, DESK)
    box(page).press_sequentially("a fox like @")
    expect(offers(page)).to_have_count(2)
    expect(offers(page).first).to_have_attribute("aria-selected", "true")
    box(page).press("ArrowDown")
    expect(box(page)).to_have_attribute("aria-activedescendant", "offer-2")
    assert Axe().run(page).response["violations"] == []
    box(page).press("Enter")
    expect(box(page)).to_have_value("a fox like @2 ")
    expect(offers(page)).to_have_count(0)
    box(page).press_sequentially("and @")
    expect(offers(page)).to_have_count(2)
    box(page).press("Escape")
    expect(offers(page)).to_have_count(0)
    expect(box(page)).to_have_value("a fox like @2 and @")
    box(page).press("Backspace")
    box(page).press_sequentially("@")
    offers(page).first.click()
    expect(box(page)).to_have_value("a fox like @2 and @1 ")
    box(page).press_sequentially("me@")
    box(page).press_sequentially("2")
    expect(offers(page)).to_have_count(0)


def test_the_names_follow_photos_that_are_moved(apimart_site: RunningSite, visit: Visit) -> None:
    page = desk_of(visit, apimart_site, 3)
    box(page).fill("@1 in the light of @2, colours of @3, logo@2x stays")
    moved(page, [3, 1, 2])
    expect(box(page)).to_have_value("@2 in the light of @3, colours of @1, logo@2x stays")
    expect(page.get_by_role("status")).to_contain_text("@1 is now @2, @2 is now @3 and @3 is now @1.")
    assert page.evaluate("localStorage['lorai:draft']") == box(page).input_value()


def test_the_name_of_a_photo_that_is_gone_never_comes_to_mean_another(
    apimart_site: RunningSite, visit: Visit
) -> None:
    page = desk_of(visit, apimart_site, 2)
    box(page).fill("@1 in the light of @2")
    page.get_by_role("button", name="Remove reference 1").click()
    expect(box(page)).to_have_value("@2 in the light of @1")
    said = page.locator("#prompt-note")
    expect(said).to_contain_text("@2 is named, but there is only 1 photo.")
    expect(said).to_contain_text("@2 was @1, until that photo was removed.")
    page.get_by_role("button", name="Remove reference 1").click()
    expect(said).to_contain_text("@1 and @2 are named, but there is no photo.")
    expect(box(page)).to_have_value("@2 in the light of @1")


@pytest.mark.parametrize("size", [(), (DESK,)], ids=["phone", "desk"])
def test_a_named_photo_that_is_missing_is_said_and_a_press_waits_for_a_second_one(
    apimart_site: RunningSite, visit: Visit, size: tuple[dict[str, int], ...]
) -> None:
    page = desk_of(visit, apimart_site, 2, *size)
    sentence = "@3 is named, but there are only 2 photos."
    box(page).fill("a fox like @1 in the light of @3")
    expect(page.get_by_text(sentence, exact=True)).to_be_visible()
    expect(page.get_by_role("status")).to_contain_text(sentence)
    sent: list[str] = []
    page.on("request", lambda one: sent.append(one.url) if one.method == "POST" else None)
    generate = page.get_by_role("button", name="Generate")
    generate.dblclick()
    expect(page.get_by_text(f"{sentence} Press again")).to_be_visible()
    expect(page.locator("[data-balance='100']").first).to_be_visible()
    assert not [address for address in sent if address.endswith("/generations")]
    expect(page.get_by_role("region", name="Results").get_by_role("listitem")).to_have_count(0)
    page.wait_for_timeout(NOT_A_DOUBLE_CLICK_MS)
    generate.click()
    expect(page.locator("li[data-state=delivered]")).to_have_count(2)
    expect(page.locator("[data-balance='96']").first).to_be_visible()


def test_once_the_missing_photo_is_there_nothing_holds_the_press(
    apimart_site: RunningSite, visit: Visit
) -> None:
    page = desk_of(visit, apimart_site, 0)
    box(page).fill("a fox like @1")
    expect(page.get_by_text("@1 is named, but there is no photo.", exact=True)).to_be_visible()
    files: Any = {"name": "a.jpg", "mimeType": "image/jpeg", "buffer": photo()}
    page.get_by_label("Reference images", exact=True).first.set_input_files(files)
    expect(page.get_by_text("@1 is named")).to_have_count(0)
    page.get_by_role("button", name="Generate").click()
    expect(page.locator("li[data-state=delivered]")).to_have_count(2)


MEANT = [
    ("@1 and @2", [2, 1], 2, "@2 and @1"),
    ("@1, @2, @3", [2, 3], 3, "@3, @1, @2"),
    ("@1 and @2", [1], 2, "@1 and @2"),
    ("@1 and @3", [2], 2, "@2 and @3"),
    ("@1 @2 @3 @4", [2, 4], 4, "@4 @1 @3 @2"),
    ("@1", [], 1, "@1"),
    ("@2 waits", [1, 0], 1, "@2 waits"),
    ("me@1 @1x @1.", [2, 1], 2, "me@1 @1x @2."),
    ("用@1的颜色", [2, 1], 2, "用@2的颜色"),
]
"""A prompt, where each photo was before, how many there were, and the prompt after."""


def test_every_name_goes_on_meaning_the_same_photo(sketch_site: RunningSite, visit: Visit) -> None:
    page = visit().new_page()
    page.goto(f"{sketch_site.url}/faq")
    made = page.evaluate(
        "async (cases) => { const { renumbered } = await import('/mentions.js');"
        " return cases.map(([text, from, before]) => renumbered(text, from, before).text); }",
        [one[:3] for one in MEANT],
    )
    assert made == [one[3] for one in MEANT]
