"""The form, what runs and the sheets in each of their states, for everyone: axe finds nothing, in both themes."""

import pytest
from playwright.sync_api import expect

from tests.browser.strip import Visit, with_photos
from tests.browser.test_following import states
from tests.browser.test_for_everyone import complaints
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_while_it_is_filled_made_and_looked_up(
    apimart_site: RunningSite, visit: Visit, scheme: str
) -> None:
    page = with_photos(visit, apimart_site, 3)
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
    prompt = page.get_by_role("textbox", name="Prompt")
    prompt.fill("the light of @2 and the missing @4 [slow=9] ")
    assert complaints(page) == [], "filled"
    prompt.press_sequentially("like @")
    expect(page.get_by_role("listbox", name="Reference images").get_by_role("option")).to_have_count(3)
    assert complaints(page) == [], "offered"
    prompt.press("Escape")
    prompt.fill("the light of @2 [slow=9]")
    page.get_by_role("button", name="Generate").click()
    states(page, "running", 2)
    assert complaints(page) == [], "running"
    page.get_by_role("button", name="Earlier prompts").click()
    expect(page.get_by_role("dialog", name="Earlier prompts")).to_be_visible()
    assert complaints(page) == [], "earlier prompts"
    page.keyboard.press("Escape")
    page.get_by_role("contentinfo").get_by_role("button", name="Keys").click()
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    assert complaints(page) == [], "keys"
    page.keyboard.press("Escape")
    states(page, "delivered", 2)
    assert complaints(page) == [], "done"
