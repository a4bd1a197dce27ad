"""Somebody who shares by the API what a browser test then opens."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
from playwright.sync_api import BrowserContext

from tests.support.running import RunningSite

MONEY = ("generation", "image", "entry", "intent", "press", "startinggrant")


class Sharer:
    """A visitor with a cookie of their own, whose calls have the site's Origin."""

    def __init__(self, browser: httpx.Client) -> None:
        self._browser = browser

    def makes(self, prompt: str, **more: Any) -> dict[str, Any]:
        """A generation that has ended."""
        wanted = {"prompt": prompt, "ratio": "1:1", "count": 1, "references": []} | more
        key = {"Idempotency-Key": f"key-{time.monotonic_ns()}"}
        made: dict[str, Any] = self._asked("POST", "generations", json=wanted, headers=key)
        for _ in range(200):
            made = self._asked("GET", f"generations/{made['id']}")
            if made["state"] == "finished":
                return made
            time.sleep(0.1)
        raise AssertionError(f"never finished: {made}")

    def shares(self, generation: str, **more: Any) -> str:
        """The slug of a new link."""
        wished = {"generation": generation, "show_prompt": True} | more
        return str(self._asked("POST", "shares", json=wished)["slug"])

    def adds_photo(self, photo: bytes) -> str:
        """The id of a reference."""
        return str(
            self._asked("POST", "references", files={"file": ("photo.jpg", photo, "image/jpeg")})["id"]
        )

    def takes_back(self, slug: str) -> None:
        self._asked("DELETE", f"shares/{slug}")

    def deletes(self, generation: str) -> None:
        self._asked("DELETE", f"generations/{generation}")

    def uses(self, context: BrowserContext) -> None:
        """Their cookie goes into a browser, which is theirs from then on."""
        (cookie,) = self._browser.cookies.jar
        context.add_cookies(
            [{"name": cookie.name, "value": str(cookie.value), "url": str(self._browser.base_url)}]
        )

    def _asked(self, method: str, call: str, **more: Any) -> Any:
        answer = self._browser.request(method, f"/api/v1/{call}", **more)
        assert answer.is_success, answer.text
        return answer.json() if answer.content else None


@contextmanager
def sharer(site: RunningSite) -> Iterator[Sharer]:
    origin = {"Origin": site.url}
    with httpx.Client(base_url=site.url, headers=origin, trust_env=False, timeout=30) as browser:
        browser.get("/api/v1/me")
        yield Sharer(browser)


def money_rows(site: RunningSite) -> dict[str, int]:
    """How many rows each table has that a press of the button writes."""
    with sqlite3.connect(f"file:{site.folder}/data/app.db?mode=ro", uri=True) as tables:
        return {name: tables.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in MONEY}
