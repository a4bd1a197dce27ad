"""WebKit with a screen of its own, driven by the W3C's WebDriver calls: no library is needed for the few used here."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import httpx

from tests.support.running import free_port

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The name under which the standard hands out elements."""
KEYS = {"Enter": "\ue007", "Escape": "\ue00c", "ArrowRight": "\ue014", "ArrowLeft": "\ue012", "Tab": "\ue004"}
_SECONDS = 60.0
_CHOSEN = "webkit2gtk-driver or xvfb is missing: tests/support/machine.sh installs them"
_QUIET = {
    "GSETTINGS_BACKEND": "memory",
    "NO_AT_BRIDGE": "1",
    "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    "LIBGL_ALWAYS_SOFTWARE": "1",
    "WEBKIT_DISABLE_DMABUF_RENDERER": "1",
    "LC_ALL": "C.UTF-8",
}
"""No desktop, no graphics card, nobody's settings."""


class WebDriverError(Exception):
    """The driver refused a call; `kind` is the standard's own word for it."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(f"{kind}: {message}")
        self.kind = kind


class WebKit:
    """One window of WebKit; what is asked of it is waited for, because a page takes its time."""

    def __init__(self, driver: httpx.Client, session: str) -> None:
        self._driver = driver
        self._session = f"/session/{session}"

    def goto(self, address: str) -> None:
        self._call("POST", "/url", url=address)

    def back(self) -> None:
        self._call("POST", "/back")

    @property
    def address(self) -> str:
        return str(self._call("GET", "/url"))

    @property
    def title(self) -> str:
        return str(self._call("GET", "/title"))

    def run(self, script: str, *given: Any) -> Any:
        """What the function body returns in the page."""
        return self._call("POST", "/execute/sync", script=script, args=list(given))

    def seen(self, css: str, words: str = "", *, seconds: float = _SECONDS) -> "Seen":
        """The first element that matches, has these words in its text or name, and can be seen."""

        def look() -> "Seen | None":
            for found in self._all(css):
                if words in found.words and found.is_shown:
                    return found
            return None

        return self.wait(look, f"{css} with “{words}” is not seen", seconds)

    def count(self, css: str) -> int:
        return len(self._all(css))

    def all_seen(self, css: str, many: int, *, seconds: float = _SECONDS) -> None:
        self.wait(lambda: self.count(css) == many, f"there are not {many} of {css}", seconds)

    def wait[T](self, holds: Callable[[], T], otherwise: str, seconds: float = _SECONDS) -> T:
        """What it gives as soon as that is something; a page that is drawn anew meanwhile is looked at again."""
        raise NotImplementedError

    def screenshot(self) -> str:
        """A PNG of what is seen, in base64."""
        return str(self._call("GET", "/screenshot"))
