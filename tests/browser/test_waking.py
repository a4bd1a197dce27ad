"""While the page comes alive: what is typed and chosen just then is kept like all the rest."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.support.running import RunningSite

pytestmark = pytest.mark.slow

_TYPES_ON = """
const typed = { kept: 0, lost: 0 };
const turn = new MessageChannel();  // as React itself takes its turns
turn.port1.onmessage = () => {
  const form = document.getElementById("press");
  if (form?.dataset.ready === "true") {
    window.typed = typed;
    return;
  }
  turn.port2.postMessage(null);
  if (!form) return;
  const { prompt } = form.elements;
  prompt.value = `a heron, letter ${typed.kept + typed.lost}`;
  prompt.dispatchEvent(new Event("input", { bubbles: true }));
  if (localStorage.getItem("lorai:draft") === prompt.value) typed.kept += 1;
  else if (typed.kept) typed.lost += 1;
};
turn.port2.postMessage(null);
"""


def test_no_letter_is_lost_while_the_page_comes_alive(
    sketch_site: RunningSite, visit: Callable[..., BrowserContext]
) -> None:
    page = visit().new_page()
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 6})
    page.add_init_script(_TYPES_ON)
    page.goto(sketch_site.url)
    expect(page.locator("#press[data-ready=true]")).to_be_visible()
    typed = page.evaluate("window.typed")
    assert typed["kept"] > 3, "the letters came too late to say anything"
    assert typed["lost"] == 0
