"""Prompts are taken into the form and back, questions open and are found, prices are reckoned, an address is left."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import DESK
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[..., BrowserContext]


@pytest.fixture
def home(sketch_site: RunningSite, visit: Visit) -> Page:
    page = visit().new_page()
    page.goto(sketch_site.url)
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    return page


def prompt(page: Page) -> str:
    return page.get_by_role("textbox", name="Prompt").input_value()


def ratio(page: Page) -> str:
    return str(page.locator("input[name=ratio]:checked").get_attribute("value"))


def test_a_print_brings_its_words_and_its_frame_and_starts_nothing(home: Page) -> None:
    home.get_by_role("button", name="Put into the form: a whale under the stars").click()
    expect(home.get_by_role("textbox", name="Prompt")).to_be_in_viewport()
    assert (prompt(home), ratio(home)) == ("a whale under the stars", "16:9")
    home.wait_for_timeout(500)
    expect(home.locator("li[data-state]")).to_have_count(0)
    expect(home.locator("[data-balance='10']").first).to_be_visible()


def test_one_press_brings_the_own_draft_back_also_after_several_prints(home: Page) -> None:
    home.get_by_role("textbox", name="Prompt").fill("my own heron")
    home.get_by_role("radio", name="9:21").check()
    for name in ("botanical plate", "pop art"):
        home.get_by_role("button", name=f"Put into the form: {name}").click()
    assert ratio(home) == "1:1"
    home.get_by_role("button", name="Put my draft back").click()
    assert (prompt(home), ratio(home)) == ("my own heron", "9:21")
    expect(home.get_by_role("button", name="Put my draft back")).to_have_count(0)
    home.reload()
    assert prompt(home) == "my own heron"


def test_typing_on_what_was_taken_ends_the_way_back(home: Page) -> None:
    home.get_by_role("button", name="Put it into the form: Product photography").click()
    expect(home.get_by_role("button", name="Take it out again")).to_be_visible()
    home.get_by_role("textbox", name="Prompt").press_sequentially("!")
    expect(home.get_by_role("button", name="Take it out again")).to_have_count(0)
    assert prompt(home).startswith("Studio photograph")


def test_a_model_that_lacks_the_frame_is_changed_for_one_that_has_it(home: Page) -> None:
    model = home.get_by_role("combobox", name="Model")
    model.select_option("gpt-image-1.5")
    home.get_by_role("button", name="Put into the form: an elephant herd").click()
    assert ratio(home) == "21:9"
    expect(model).to_have_value("gpt-image-2")


@pytest.mark.parametrize(
    ("address", "id", "cost"), [("gpt-image-2", "gpt-image-2", 4), ("gpt-image-1-5", "gpt-image-1.5", 6)]
)
def test_a_models_page_opens_with_its_model_whatever_was_chosen_before(
    sketch_site: RunningSite, visit: Visit, address: str, id: str, cost: int
) -> None:
    page = visit().new_page()
    page.goto(sketch_site.url)
    other = "gpt-image-1.5" if id == "gpt-image-2" else "gpt-image-2"
    page.get_by_role("combobox", name="Model").select_option(other)
    page.goto(f"{sketch_site.url}/models/{address}")
    expect(page.locator(f"[data-cost='{cost}']").first).to_be_visible()
    expect(page.get_by_role("combobox", name="Model")).to_have_value(id)
    page.goto(sketch_site.url)
    expect(page.get_by_role("combobox", name="Model")).to_have_value(other)


def test_a_question_opens_by_its_address_and_is_found_by_a_word(
    sketch_site: RunningSite, visit: Visit
) -> None:
    page = visit().new_page()
    page.goto(f"{sketch_site.url}/faq#missing")
    expect(page.locator("#missing .answer")).to_be_in_viewport()
    search = page.get_by_role("searchbox", name="Search the questions")
    search.fill("HEIC")
    expect(page.locator(".question:visible")).to_have_count(1)
    expect(page.get_by_text("1 found")).to_be_visible()
    expect(page.locator(".group:visible")).to_have_count(1)
    search.fill("zzz")
    expect(page.get_by_text("Nothing about that here")).to_be_visible()
    search.fill("")
    assert page.locator(".question:visible").count() > 15


def test_the_bar_stays_closed(home: Page) -> None:
    bar = home.get_by_role("complementary", name="Announcement")
    expect(bar.get_by_role("link")).to_have_attribute("href", "/models/seedance-2")
    home.get_by_role("button", name="Close the announcement").click()
    expect(bar).to_be_hidden()
    home.reload(wait_until="commit")
    expect(home.locator("h1")).to_be_visible()
    expect(bar).to_be_hidden()


def test_the_calculator_reckons_at_once(sketch_site: RunningSite, visit: Visit) -> None:
    page = visit().new_page()
    page.goto(f"{sketch_site.url}/pricing")
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    sum = page.locator("[data-sum]")
    expect(sum).to_have_text("24")
    page.get_by_role("radio", name="1", exact=True).check()
    expect(sum).to_have_text("6")
    page.get_by_label("Model and shape").select_option(label="GPT Image 1.5, 3:2 and 2:3")
    expect(sum).to_have_text("12")
    for written, credits in (("7", "28"), ("-2", "0"), ("", "0"), ("1000", "396"), ("2.9", "8")):
        page.get_by_label("Batches").fill(written)
        expect(sum).to_have_text(credits)


def test_an_address_is_left_to_be_told(sketch_site: RunningSite, visit: Visit) -> None:
    page = visit().new_page()
    page.goto(f"{sketch_site.url}/models/seedance-2")
    expect(page.locator("[data-balance='10']").first).to_be_visible()
    page.get_by_label("E-mail address").fill("ana@example")
    page.get_by_label(re.compile("^Write to me once")).check()
    page.get_by_role("button", name="Tell me").click()
    expect(page.get_by_role("alert").filter(has_text="like name@example.org")).to_be_visible()
    assert page.get_by_label("E-mail address").input_value() == "ana@example"
    page.get_by_label("E-mail address").fill("ana@example.org")
    page.get_by_role("button", name="Tell me").click()
    expect(page.get_by_text("You are on the list.")).to_be_visible()
    assert "example" not in page.url


def test_the_status_tells_what_happened(sketch_site: RunningSite, visit: Visit) -> None:
    page = visit(DESK).new_page()
    page.goto(f"{sketch_site.url}/status")
    expect(page.get_by_text("No trouble with the image service is known.")).to_be_visible()
    expect(page.get_by_role("heading", name="GPT Image 2", exact=True)).to_be_visible()


def test_the_menu_leads_everywhere_and_closes_with_escape(home: Page) -> None:
    menu = home.get_by_role("navigation", name="Menu")
    home.locator("summary[aria-label=Menu]").click()
    expect(menu.get_by_role("link", name="Pricing")).to_be_visible()
    home.keyboard.press("Escape")
    expect(menu).to_be_hidden()


def test_the_button_is_not_in_the_way_of_reading(home: Page) -> None:
    button = home.get_by_role("button", name="Generate")
    expect(button).to_be_in_viewport()
    home.locator("#faq").scroll_into_view_if_needed()
    expect(button).not_to_be_in_viewport()
    home.get_by_role("link", name="Write a prompt").click()
    expect(button).to_be_in_viewport()
