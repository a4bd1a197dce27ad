"""The built site with a real browser in front of it, on a phone's screen."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.fakes.apimart import FakeApimart
from tests.fakes.serving import served
from tests.support.running import ROOT, RunningSite

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1440, "height": 900}
KEY = "sk-browser-test"

# A busy machine takes its time; whatever is never seen fails all the same.
expect.set_options(timeout=20_000)


@pytest.fixture(scope="session", autouse=True)
def _built() -> None:
    lorai = Path(sys.executable).parent / "lorai"
    subprocess.run([lorai, "build"], check=True, env={**os.environ, "PYTHONPATH": str(ROOT)})


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    names = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
    found = next((path for name in names if (path := shutil.which(name))), None)
    assert found, "no Chromium: tests/support/machine.sh installs it"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: Browser) -> Iterator[Callable[[], BrowserContext]]:
    """Opens the door for one more visitor, with a phone in hand; what their pages complain of fails the test."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def enter(size: dict[str, int] = PHONE) -> BrowserContext:
        context = browser.new_context(viewport=size, has_touch=size is PHONE, is_mobile=size is PHONE)
        context.set_default_timeout(15_000)
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        contexts.append(context)
        return context

    yield enter
    for context in contexts:
        context.close()
    assert not complaints


@pytest.fixture(scope="session")
def sketch_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """No key: the built-in provider, with one refused word."""
    folder = tmp_path_factory.mktemp("sketch")
    (folder / "refused.txt").write_text("forbidden\n")
    site = RunningSite(
        folder,
        {
            "LORAI_REFUSED_WORDS": str(folder / "refused.txt"),
            "LORAI_CONTACT": "help@example.org",
            "LORAI_FREE_GRANTS_PER_ADDRESS": "1000",  # every test brings newcomers, all from here
        },
    )
    yield site.start()
    site.stop()


@pytest.fixture(scope="session")
def fake() -> Iterator[tuple[FakeApimart, str]]:
    fake = FakeApimart(KEY)
    with served(fake) as address:
        yield fake, address


@pytest.fixture(scope="session")
def apimart_site(
    tmp_path_factory: pytest.TempPathFactory, fake: tuple[FakeApimart, str]
) -> Iterator[RunningSite]:
    """An APIMart-shaped server that does what the prompt says."""
    settings = {
        "LORAI_APIMART_API_KEY": KEY,
        "LORAI_APIMART_BASE_URL": f"{fake[1]}/v1",
        "LORAI_ALLOW_PRIVATE_PROVIDER": "true",
        "LORAI_POLL_SECONDS": "0.2,0.2",
        "LORAI_FREE_CREDITS": "100",
        "LORAI_FREE_GRANTS_PER_ADDRESS": "1000",
        "LORAI_RATE_LIMITS": "off",
    }
    site = RunningSite(tmp_path_factory.mktemp("apimart"), settings)
    yield site.start()
    site.stop()


def press(page: Page, prompt: str, *, ratio: str = "1:1", count: int = 1) -> None:
    """Fills the form and presses Generate, as a visitor does."""
    page.get_by_role("textbox", name="Prompt").fill(prompt)
    page.get_by_role("radio", name=ratio, exact=False).first.check()
    page.get_by_role("radio", name=str(count), exact=True).check()
    page.get_by_role("button", name="Generate").click()


def tiles(page: Page, state: str | None = None) -> list[str | None]:
    """The states of the tiles in Results."""
    found = page.get_by_role("region", name="Results").get_by_role("listitem")
    states = [tile.get_attribute("data-state") for tile in found.all()]
    return [one for one in states if state in (None, one)]
