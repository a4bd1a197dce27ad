"""WebKit on a screen of its own, by the few calls of the W3C's WebDriver that a visitor's walk needs."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import httpx

from tests.support.running import free_port

_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The name under which the standard hands out elements."""
_REDRAWN = ("no such element", "stale element reference", "element click intercepted")
"""A page that draws itself anew answers like this: what was asked is asked again."""
_QUIET = {
    "GSETTINGS_BACKEND": "memory",
    "NO_AT_BRIDGE": "1",
    "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    "LIBGL_ALWAYS_SOFTWARE": "1",
    "WEBKIT_DISABLE_DMABUF_RENDERER": "1",
}
"""No desktop, no graphics card, nobody's settings."""
_NAMED = """
const [css, name] = arguments;
const said = (one) => one.ariaLabel || one.labels?.[0]?.innerText || one.innerText || "";
const named = [...document.querySelectorAll(css)].filter((one) => said(one).trim().startsWith(name));
const found = named.find((one) => one.checkVisibility()) ?? named[0];
found?.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
return found;
"""
ENTER, ESCAPE, RIGHT = "\ue007", "\ue00c", "\ue014"
PATIENCE = 60.0
Thing = TypeVar("Thing")


class WebDriverError(Exception):
    """The driver refused; `kind` is the standard's own word for it."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(f"{kind}: {message}")
        self.kind = kind


class WebKit:
    """One window. What is looked for is waited for, as a visitor does."""

    def __init__(self, driver: httpx.Client, session: str) -> None:
        self._driver = driver
        self._session = f"/session/{session}"

    def goto(self, address: str) -> None:
        self._call("POST", "/url", url=address)

    @property
    def address(self) -> str:
        return str(self._call("GET", "/url"))

    @property
    def title(self) -> str:
        return str(self._call("GET", "/title"))

    def resize(self, width: int, height: int) -> None:
        self._call("POST", "/window/rect", width=width, height=height)

    def run(self, script: str, *given: Any) -> Any:
        """What the body of a function returns in the page; it finds what was given in `arguments`."""
        return self._call("POST", "/execute/sync", script=script, args=list(given))

    def press(self, css: str, name: str = "") -> None:
        """Clicks what matches and has a name, a label or words that begin so."""
        self._insist(lambda: self._of(css, name, "POST", "/click"), f"cannot press {css} “{name}”")

    def type(self, css: str, text: str) -> None:
        """Types into it; to a file input the text is the path of a file."""
        self._insist(lambda: self._of(css, "", "POST", "/value", text=text), f"cannot type into {css}")

    def text(self, css: str) -> str:
        return str(self._insist(lambda: self._of(css, "", "GET", "/text"), f"cannot read {css}"))

    def until(self, script: str, *given: Any) -> Any:
        """What the script returns, as soon as that is something."""
        return self._insist(lambda: self.run(script, *given), f"it never came to: {script}")

    def count(self, css: str, number: int) -> None:
        """Waits until there are so many."""
        self.until("return document.querySelectorAll(arguments[0]).length === arguments[1]", css, number)

    def _of(self, css: str, name: str, method: str, call: str, **body: Any) -> Any:
        """In the middle of the window: a bar may lie over what the driver itself brings just into view."""
        found = self.run(_NAMED, css, name)
        if not found:
            raise WebDriverError("no such element", f"{css} “{name}”")
        return self._call(method, f"/element/{found[_ELEMENT]}{call}", **body) or True

    def _insist(self, act: Callable[[], Thing], otherwise: str) -> Thing:
        deadline = time.monotonic() + PATIENCE
        refused: WebDriverError | None = None
        while time.monotonic() < deadline:
            try:
                if done := act():
                    return done
            except WebDriverError as error:
                if error.kind not in _REDRAWN:
                    raise
                refused = error
            time.sleep(0.1)
        raise AssertionError(f"{otherwise} at {self.address}") from refused

    def _call(self, method: str, call: str, **body: Any) -> Any:
        return asked(self._driver, method, self._session + call, body)


def asked(driver: httpx.Client, method: str, call: str, body: dict[str, Any]) -> Any:
    """The value of an answer, or the driver's own words for what is wrong."""
    answer = driver.request(method, call, json=body if method == "POST" else None)
    value = answer.json()["value"]
    if answer.is_error:
        raise WebDriverError(value["error"], value["message"])
    return value


@contextmanager
def webkit(folder: Path) -> Iterator[WebKit]:
    """A window of WebKit with its own screen, port and home, gone at the end; several can be open at once."""
    with _screen() as screen, _driver(folder, screen) as driver:
        session = asked(driver, "POST", "/session", {"capabilities": {}})["sessionId"]
        try:
            yield WebKit(driver, session)
        finally:
            asked(driver, "DELETE", f"/session/{session}", {})


@contextmanager
def _screen() -> Iterator[str]:
    """Xvfb says itself which number was free."""
    told, tells = os.pipe()
    size = ("-screen", "0", "1280x1024x24")
    screen = subprocess.Popen(
        [_found("Xvfb"), "-displayfd", str(tells), *size, "-nolisten", "tcp"],
        pass_fds=(tells,),
        stderr=subprocess.DEVNULL,
    )
    os.close(tells)
    with os.fdopen(told) as number, _ending(screen):
        display = number.readline().strip()
        assert display, "Xvfb did not start"
        yield f":{display}"


@contextmanager
def _driver(folder: Path, screen: str) -> Iterator[httpx.Client]:
    port = free_port()
    environment = {**os.environ, **_QUIET, "DISPLAY": screen, "HOME": str(folder)}
    environment |= {f"XDG_{kind}_HOME": str(folder) for kind in ("CACHE", "CONFIG", "DATA")}
    driver = subprocess.Popen([_found("WebKitWebDriver"), "-p", str(port)], env=environment)
    with (
        _ending(driver),
        httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=PATIENCE, trust_env=False) as client,
    ):
        _wait_until_ready(client)
        yield client


def _wait_until_ready(client: httpx.Client) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            if client.get("/status").json()["value"]["ready"]:
                return
        except httpx.TransportError:
            time.sleep(0.05)
    raise AssertionError("WebKitWebDriver did not start")


@contextmanager
def _ending(process: subprocess.Popen[bytes]) -> Iterator[None]:
    try:
        yield
    finally:
        process.terminate()
        process.wait(20)


def _found(name: str) -> str:
    path = shutil.which(name)
    assert path, f"{name} is missing: tests/support/machine.sh installs it"
    return path
