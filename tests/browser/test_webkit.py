"""The whole path in WebKit, as half of the phones have it: prompt, photo, press, prints, history, a link for others."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.support.running import RunningSite
from tests.support.webdriver import ESCAPE, RIGHT, WebKit, webkit

pytestmark = pytest.mark.slow
PROMPT = "a heron at the edge of a pond"
DELIVERED = "[data-generation] li[data-state=delivered]"
COMPLAINTS = """
window.complaints ??= [];
addEventListener("error", (event) => complaints.push(event.message));
addEventListener("unhandledrejection", (event) => complaints.push(String(event.reason)));
"""
"""Kept by the page itself, as the driver has no console."""
DRAWN = """
const images = [...document.querySelectorAll(arguments[0])];
return images.length > 0 && images.every((image) => image.complete && image.naturalWidth > 0) && images.length;
"""
SEEN = "document.querySelector('dialog[open] .stage figure:not([inert]) img')"
"""The picture in sight."""


@pytest.fixture
def window(tmp_path: Path) -> Iterator[WebKit]:
    with webkit(tmp_path) as window:
        yield window


def photo(folder: Path) -> Path:
    Image.new("RGB", (900, 600), (30, 90, 160)).save(folder / "sea.jpg")
    return folder / "sea.jpg"


def entered(window: WebKit, site: RunningSite) -> None:
    """The page is there, alive, and knows what the visitor has."""
    window.goto(site.url)
    window.run(COMPLAINTS)
    window.count("[data-balance='10']", 1)


def generated(window: WebKit, count: int = 2) -> None:
    window.type("#prompt", PROMPT)
    window.press("input[name=ratio]", "4:3")
    window.press("input[name=count]", str(count))
    window.count(f"[data-cost='{2 * count}']", 1)
    window.press("button.generate")
    window.count(DELIVERED, count)


def test_a_prompt_and_a_photo_become_prints_and_a_receipt(
    sketch_site: RunningSite, window: WebKit, tmp_path: Path
) -> None:
    window.resize(420, 900)
    entered(window, sketch_site)
    assert "GPT Image 2" in window.title
    window.type("input[type=file]", str(photo(tmp_path)))
    window.until("return document.querySelector('input[name=references]').value")
    generated(window)
    assert window.until(DRAWN, f"{DELIVERED} .frame img") == 2
    window.count("[data-balance='6']", 1)
    receipt = window.text("[data-generation] .receipt")
    assert [int(sum) for sum in re.findall(r"\d+", receipt)[:3]] == [4, 4, 0], receipt
    assert window.run("return document.querySelector('[role=status]').innerText") != ""
    assert window.run("return document.documentElement.scrollWidth <= innerWidth")
    assert window.run("return complaints") == []


def test_a_print_is_looked_at_closely_and_left_again(sketch_site: RunningSite, window: WebKit) -> None:
    entered(window, sketch_site)
    generated(window)
    window.until(DRAWN, f"{DELIVERED} .frame img")
    window.press(f"{DELIVERED} a")
    window.count("dialog[open]", 1)
    first = window.until(f"return {SEEN}?.alt")
    window.type("dialog[open]", RIGHT)
    window.until(f"return {SEEN}.alt !== arguments[0]", first)
    window.until(f"return {SEEN}.complete && {SEEN}.naturalWidth > 0")
    window.type("dialog[open]", ESCAPE)
    window.count("dialog[open]", 0)
    assert window.run("return complaints") == []


def test_what_was_made_is_in_the_history_and_a_link_shows_it_to_others(
    sketch_site: RunningSite, window: WebKit
) -> None:
    entered(window, sketch_site)
    generated(window, count=1)
    window.press("[data-generation] button[data-share]")
    window.press("dialog[open] button", "Make the link")
    link = window.until("return document.querySelector('dialog[open] input[type=url]')?.value")
    window.goto(f"{sketch_site.url}/history")
    window.until("return document.querySelector('main').innerText.includes(arguments[0])", PROMPT)
    window.goto(str(link))
    assert window.until(DRAWN, "main img[alt^='Image made']") == 1
    assert window.address == link
