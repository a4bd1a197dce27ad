"""What a page costs a phone before anything is touched: bytes over the wire, requests, and nobody else's server."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import BrowserContext, Page

from lorai_app import pages
from tests.support.running import RunningSite

pytestmark = pytest.mark.slow
Visit = Callable[[], BrowserContext]

EMPTY_PAGE = 187_000
"""An empty page of Reflex (reflex.md); benchmarks/empty_page.py is one."""
MORE_THAN_EMPTY = 90_000
WITHOUT_PICTURES = 225_000
APART = ("/pictures/", "/polling-", "/now?")
"""Pictures; and what is fetched when the socket is late, as on a machine with too much to do."""
REQUESTS = 20
AGAIN = 20_000
"""What a second look may cost: the page and what it asks for anew."""
SETTLED = 1500
LINE = {
    "offline": False,
    "latency": 40,
    "downloadThroughput": -1,
    "uploadThroughput": -1,
    "connectionType": "cellular4g",
}
"""A phone's, in ms, without a limit: how far ahead pictures are fetched depends on the line that is believed in."""


@dataclass
class Wire:
    """Everything that came over the wire for a page."""

    page: Page
    bytes: dict[str, int] = field(default_factory=dict)
    encodings: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        asked: dict[str, str] = {}
        wire = self.page.context.new_cdp_session(self.page)
        wire.send("Network.enable")
        wire.send("Network.emulateNetworkConditions", LINE)
        wire.on("Network.requestWillBeSent", lambda it: asked.update({it["requestId"]: it["request"]["url"]}))
        wire.on("Network.responseReceived", lambda it: self._answered(it["response"]))
        wire.on(
            "Network.loadingFinished",
            lambda it: self.bytes.update({asked[it["requestId"]]: int(it["encodedDataLength"])}),
        )

    def _answered(self, response: dict[str, object]) -> None:
        headers = {name.lower(): value for name, value in dict(response["headers"]).items()}  # type: ignore[call-overload]
        self.encodings[str(response["url"])] = headers.get("content-encoding", "")

    def load(self, address: str) -> None:
        self.bytes.clear()
        self.page.goto(address, wait_until="load")
        self.page.wait_for_timeout(SETTLED)

    def total(self) -> int:
        return sum(self.bytes.values())


def test_the_first_page_is_little_more_than_an_empty_one(sketch_site: RunningSite, visit: Visit) -> None:
    wire = Wire(visit().new_page())
    wire.load(sketch_site.url)
    assert wire.total() <= EMPTY_PAGE + MORE_THAN_EMPTY, sorted(wire.bytes.items(), key=lambda one: -one[1])
    assert len(wire.bytes) <= REQUESTS, list(wire.bytes)
    words = sum(size for address, size in wire.bytes.items() if not any(name in address for name in APART))
    assert words <= WITHOUT_PICTURES, wire.bytes
    scripts = [address for address in wire.bytes if address.partition("?")[0].endswith((".js", ".css"))]
    assert {wire.encodings[address] for address in scripts} == {"br"}
    assert wire.encodings[f"{sketch_site.url}/"] == "gzip"


def test_a_second_look_costs_next_to_nothing(sketch_site: RunningSite, visit: Visit) -> None:
    wire = Wire(visit().new_page())
    wire.load(sketch_site.url)
    wire.load(sketch_site.url)  # the first one brought the cookie, and may not be kept
    wire.load(sketch_site.url)
    assert wire.total() <= AGAIN, wire.bytes


@pytest.mark.parametrize("path", pages.FINDABLE)
def test_a_page_asks_nobody_else_for_anything(sketch_site: RunningSite, visit: Visit, path: str) -> None:
    wire = Wire(visit().new_page())
    wire.load(sketch_site.url + path)
    assert all(address.startswith(sketch_site.url) for address in wire.bytes)
    assert wire.total() <= EMPTY_PAGE + MORE_THAN_EMPTY
    cookies = wire.page.context.cookies()
    assert [cookie["name"] for cookie in cookies] == ["lorai_visitor"]
    assert [(cookie["httpOnly"], cookie["sameSite"]) for cookie in cookies] == [(True, "Lax")]
