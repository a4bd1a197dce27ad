"""A link that fills the form: with what its owner let others see, and never more than fills it."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.support.friends import Sharer, sharer
from tests.support.photos import photo
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]
PROMPT = "a paper boat on a wide, still lake"
DRAFT = "a heron that I began to describe"
CALM = "Nothing runs until you press Generate."


@pytest.fixture(scope="module")
def ana(apimart_site: RunningSite) -> Iterator[Sharer]:
    with sharer(apimart_site) as ana:
        yield ana


@pytest.fixture(scope="module")
def made(ana: Sharer) -> dict[str, Any]:
    return ana.makes(PROMPT, ratio="16:9", count=3)


def form(page: Page) -> dict[str, str]:
    """What a press would send now."""
    fields: dict[str, str] = page.evaluate(
        "Object.fromEntries(new FormData(document.getElementById('press')))"
    )
    return {name: value for name, value in fields.items() if name != "key"}


def line(page: Page) -> Any:
    """What is said above the prompt."""
    return page.locator("[data-filled]")


def newcomer(visit: Visit, site: RunningSite, draft: str = "") -> Page:
    page = visit().new_page()
    page.goto(site.url)
    expect(page.locator("[data-balance='100']").first).to_be_visible()
    if draft:
        page.get_by_role("textbox", name="Prompt").fill(draft)
        page.get_by_role("radio", name="4", exact=True).check()
    return page


def test_a_friend_gets_the_form_filled_and_presses_it_themselves(
    apimart_site: RunningSite, visit: Visit, ana: Sharer, made: dict[str, Any]
) -> None:
    page = newcomer(visit, apimart_site)
    page.goto(f"{apimart_site.url}/?remix={ana.shares(made['id'])}")
    expect(line(page)).to_contain_text(f"Filled from a shared result. {CALM}")
    filled = {"prompt": PROMPT, "model": "gpt-image-2", "ratio": "16:9", "count": "3", "references": ""}
    assert form(page) == filled
    expect(page.locator("[data-cost='6']").first).to_be_visible()
    assert page.url == f"{apimart_site.url}/"
    expect(page.get_by_role("region", name="Results").get_by_role("listitem")).to_have_count(0)
    page.get_by_role("button", name="Generate").click()
    expect(page.locator("li[data-state=delivered]")).to_have_count(3)


def test_one_image_of_several_is_remixed_as_one(
    apimart_site: RunningSite, visit: Visit, ana: Sharer, made: dict[str, Any]
) -> None:
    page = newcomer(visit, apimart_site)
    page.goto(f"{apimart_site.url}/?remix={ana.shares(made['id'], image=1)}")
    expect(line(page)).to_contain_text(CALM)
    assert form(page)["count"] == "1"


@pytest.mark.parametrize("order", ["before the page is alive", "after"])
def test_it_does_not_matter_which_comes_first(
    apimart_site: RunningSite, visit: Visit, ana: Sharer, made: dict[str, Any], order: str
) -> None:
    page = visit().new_page()
    held: list[Route] = []
    letting = False

    def hold(route: Route) -> None:
        route.continue_() if letting else held.append(route)

    page.route(re.compile(r"/api/v1/shares/" if order == "after" else r"/assets/.*\.js"), hold)
    page.goto(f"{apimart_site.url}/?remix={ana.shares(made['id'])}", wait_until="commit")
    if order == "after":
        expect(page.locator("#press[data-ready=true]")).to_be_visible()
        expect(line(page)).to_be_empty()
    else:
        expect(line(page)).to_contain_text(CALM)
        expect(page.locator("#press")).to_have_attribute("data-ready", "false")
    letting = True
    for route in held:
        route.continue_()
    expect(page.locator("#press[data-ready=true]")).to_be_visible()
    expect(line(page)).to_contain_text(CALM)
    expect(page.locator("[data-cost='6']").first).to_be_visible()
    assert (form(page)["prompt"], form(page)["ratio"]) == (PROMPT, "16:9")


def test_a_draft_is_set_aside_and_comes_back_also_after_a_reload(
    apimart_site: RunningSite, visit: Visit, ana: Sharer, made: dict[str, Any]
) -> None:
    page = newcomer(visit, apimart_site, DRAFT)
    page.goto(f"{apimart_site.url}/?remix={ana.shares(made['id'])}")
    expect(line(page)).to_contain_text(CALM)
    expect(page.get_by_role("textbox", name="Prompt")).to_have_value(PROMPT)
    expect(page.locator("[data-cost='6']").first).to_be_visible()
    page.reload()
    expect(line(page)).to_contain_text("The draft that you had before is kept.")
    assert form(page)["prompt"] == PROMPT
    page.get_by_role("button", name="Put my draft back").click()
    assert (form(page)["prompt"], form(page)["count"]) == (DRAFT, "4")
    expect(page.get_by_role("textbox", name="Prompt")).to_be_focused()
    expect(page.locator("[data-cost='8']").first).to_be_visible()
    page.reload()
    expect(page.locator("#press[data-ready=true]")).to_be_visible()
    assert form(page)["prompt"] == DRAFT
    expect(line(page)).to_be_empty()


def test_a_second_link_does_not_take_the_first_ones_words_for_a_draft(
    apimart_site: RunningSite, visit: Visit, ana: Sharer, made: dict[str, Any]
) -> None:
    other = ana.shares(ana.makes("a stone bridge")["id"])
    page = newcomer(visit, apimart_site, DRAFT)
    for slug in (ana.shares(made["id"]), other):
        page.goto(f"{apimart_site.url}/?remix={slug}")
        expect(line(page)).to_contain_text(CALM)
    assert form(page)["prompt"] == "a stone bridge"
    page.get_by_role("button", name="Put my draft back").click()
    assert form(page)["prompt"] == DRAFT


def test_a_prompt_that_is_not_shown_leaves_the_draft_where_it_is(
    apimart_site: RunningSite, visit: Visit, ana: Sharer, made: dict[str, Any]
) -> None:
    page = newcomer(visit, apimart_site, DRAFT)
    page.goto(f"{apimart_site.url}/?remix={ana.shares(made['id'], show_prompt=False)}")
    expect(line(page)).to_contain_text("The prompt of the shared result stayed private")
    assert (form(page)["prompt"], form(page)["ratio"], form(page)["count"]) == (DRAFT, "16:9", "3")
    assert PROMPT not in page.content()
    page.get_by_role("button", name="Hide this").click()
    expect(line(page)).to_be_empty()


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ("remix=nothing", "There is no such link."),
        ("remix=", "This link is not whole."),
        ("remix=../me", "This link is not whole."),
        ("again=nothing", "Those images are not here"),
    ],
)
def test_a_link_to_nothing_leaves_the_form_as_it_was(
    apimart_site: RunningSite, visit: Visit, asked: str, says: str
) -> None:
    page = newcomer(visit, apimart_site, DRAFT)
    before = form(page)
    page.goto(f"{apimart_site.url}/?{asked}")
    expect(line(page)).to_contain_text(says)
    expect(line(page)).to_contain_text("Your form is as you left it.")
    assert form(page) == before
    assert page.url == f"{apimart_site.url}/"


def test_a_link_that_was_taken_back_says_so(
    apimart_site: RunningSite, visit: Visit, ana: Sharer, made: dict[str, Any]
) -> None:
    slug = ana.shares(made["id"])
    ana.takes_back(slug)
    page = newcomer(visit, apimart_site)
    page.goto(f"{apimart_site.url}/?remix={slug}")
    expect(line(page)).to_contain_text("has taken it back")
    assert form(page)["prompt"] == ""


def test_again_fills_the_form_from_my_own_images_with_their_photos(
    apimart_site: RunningSite, visit: Visit, ana: Sharer
) -> None:
    photos = [ana.adds_photo(photo(colour=colour)) for colour in ("navy", "maroon")]
    mine = ana.makes("the boat, at night", ratio="2:3", count=2, references=photos)
    context = visit()
    ana.uses(context)
    page = context.new_page()
    page.goto(f"{apimart_site.url}/?again={mine['id']}")
    expect(line(page)).to_contain_text(f"Filled from your earlier images. {CALM}")
    expect(page.get_by_role("listitem", name="Reference 2")).to_be_visible()
    filled = form(page)
    assert (filled["prompt"], filled["ratio"], filled["count"]) == ("the boat, at night", "2:3", "2")
    assert filled["references"].split(",") == photos
