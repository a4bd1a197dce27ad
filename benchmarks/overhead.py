"""From the press to the last image seen in a real browser, beside a bare script: `python -m benchmarks.overhead`.

Four images at a provider that takes 20 seconds, the same poll settings for both, one after the other in each round.
"""

import argparse
import asyncio
import os
import shutil
import sqlite3
import sys
from datetime import datetime
from itertools import pairwise
from statistics import median
from typing import Any

import httpx
from playwright.async_api import Browser, ViewportSize, async_playwright

from benchmarks import bare
from benchmarks.scene import KEY, scene
from lorai_app.providers.apimart import Poll
from tests.browser.conftest import FLAGS
from tests.support.running import RunningSite

TARGET_SECONDS = 1.0
PROVIDER_SECONDS = 20
COUNT = 4
SCREEN = ViewportSize(width=390, height=844)
POLL = Poll(first=0.5, interval=0.5)
PROMPT = f"a lighthouse in the evening [slow={PROVIDER_SECONDS}]"
STEPS = (
    "press → rows written",
    "→ first order at the provider",
    "→ last order at the provider",
    "provider's seconds",
    "→ its end noticed (poll)",
    "→ file stored, row delivered",
    "→ seen in the page",
)

WATCH = """
() => {
  const form = document.getElementById("press");
  form.addEventListener("submit", () => { window.pressed ??= Date.now(); }, true);
  const look = () => {
    const images = [...document.querySelectorAll("section.results li[data-state=delivered] img")];
    const seen = images.filter((image) => image.complete && image.naturalWidth);
    if (seen.length === COUNT) window.seen = Date.now();
    else requestAnimationFrame(look);
  };
  look();
}
""".replace("COUNT", str(COUNT))
"""Notes the press and the frame in which the last image is decoded and laid out."""


async def in_the_page(browser: Browser, site: RunningSite, provider: str) -> tuple[float, list[float]]:
    """Seconds from the press to the last image, and how they were spent."""
    context = await browser.new_context(viewport=SCREEN, has_touch=True, is_mobile=True)
    page = await context.new_page()
    await page.goto(site.url)
    await page.locator("#press[data-ready=true]").wait_for()
    await page.get_by_role("textbox", name="Prompt").fill(PROMPT)
    await page.get_by_role("radio", name=str(COUNT), exact=True).check(force=True)
    await page.evaluate(WATCH)
    await page.get_by_role("button", name="Generate").click()
    await page.wait_for_function("window.seen", timeout=1000 * (PROVIDER_SECONDS + 20))
    pressed, seen = [at / 1000 for at in await page.evaluate("[window.pressed, window.seen]")]
    generation = str(await page.locator("[data-generation]").get_attribute("data-generation"))
    await context.close()
    written, delivered = rows(site, generation)
    orders, files = await at_the_provider(provider, generation)
    ended = max(orders) + PROVIDER_SECONDS
    moments = [pressed, written, min(orders), max(orders), ended, max(files), delivered, seen]
    return seen - pressed, [after - before for before, after in pairwise(moments)]


def rows(site: RunningSite, generation: str) -> tuple[float, float]:
    """When its rows were written, and the last image was delivered."""
    query = "SELECT min(queued), max(ended) FROM image WHERE generation = ? AND state = 'delivered'"
    with sqlite3.connect(f"file:{site.folder}/data/app.db?mode=ro", uri=True) as reading:
        written, delivered = reading.execute(query, (generation,)).fetchone()
    return _moment(written), _moment(delivered)


def _moment(kept: str) -> float:
    return datetime.fromisoformat(f"{kept}+00:00").timestamp()


async def at_the_provider(provider: str, generation: str) -> tuple[list[float], list[float]]:
    """When it got the orders, and was asked for the files."""
    async with httpx.AsyncClient() as client:
        seen: list[dict[str, Any]] = (await client.get(f"{provider}/__log")).json()
    orders = [one for one in seen if one["kind"] == "submit" and one["key"].startswith(generation)]
    tasks = {one["task"] for one in orders}
    files = [one["at"] for one in seen if one["kind"] == "file" and one["task"] in tasks]
    return [one["at"] for one in orders], files


async def measure(site: RunningSite, provider: str, rounds: int) -> float:
    """Prints each round and the medians; how much more the page takes."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    pages, scripts, splits = [], [], []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        for number in range(1, rounds + 1):
            scripts.append(await bare.make(provider, KEY, PROMPT, COUNT, POLL, site.folder))
            seconds, split = await in_the_page(browser, site, provider)
            pages.append(seconds)
            splits.append(split)
            print(f"round {number}: page {pages[-1]:.2f} s, bare script {scripts[-1]:.2f} s", flush=True)
        await browser.close()
    for step, spent in zip(STEPS, zip(*splits, strict=True), strict=True):
        print(f"  {step:<30} {median(spent):6.2f} s")
    more = median(pages) - median(scripts)
    print(f"median: page {median(pages):.2f} s, bare script {median(scripts):.2f} s, {more:+.2f} s")
    return more


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="each takes 45 seconds")
    given = parser.parse_args()
    with scene(LORAI_POLL_SECONDS=f"{POLL.first},{POLL.interval}") as (site, provider):
        more = asyncio.run(measure(site, provider, given.rounds))
    print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    sys.exit(0 if more <= TARGET_SECONDS else "the target was missed")


if __name__ == "__main__":
    main()
