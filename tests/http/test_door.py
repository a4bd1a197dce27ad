"""The door: where a call comes from, who makes it, and what every answer wears."""

from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.types import Message, Receive, Scope, Send

from lorai_app.config import Settings
from lorai_app.domain.visitor import Visitor
from lorai_app.http.door import Door
from lorai_app.store import accounts
from lorai_app.studio.passport import COOKIE
from tests.support.people import ANA, BEN
from tests.support.site import ORIGIN, Site, error_of, press
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    "origin",
    [
        None,
        "https://evil.test",
        "null",
        "http://localhost:3001",
        "https://localhost:3000",
        f"{ORIGIN}.evil.test",
    ],
)
async def test_a_foreign_or_missing_origin_is_403(site: Site, origin: str | None) -> None:
    async with site.browser(ANA, origin=origin) as browser:
        assert error_of(await press(browser)) == (403, "bad_origin")
        assert error_of(await browser.delete("/api/v1/generations/x")) == (403, "bad_origin")
        assert error_of(await browser.options("/api/v1/me")) == (403, "bad_origin")
        assert (await browser.get("/api/v1/me")).status_code == 200
        assert (await browser.head("/media/references/x/256.webp")).status_code == 404
    assert set((await site.workshop.rows()).values()) == {0}


async def test_a_foreign_body_is_not_read(site: Site) -> None:
    read = []

    async def body() -> AsyncIterator[bytes]:
        read.append(1)
        yield b"{}"

    async with site.browser(ANA, origin="https://evil.test") as browser:
        answer = await browser.post("/api/v1/generations", content=body())
    assert error_of(answer) == (403, "bad_origin")
    assert read == []


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
async def test_this_machine_may_call_itself_while_no_public_address_is_set(idle: Workshop, host: str) -> None:
    at_home = Settings(_env_file=None, port=8123, public_url=None)
    public = Settings(_env_file=None, port=8123, public_url="https://lorai.test/")
    for settings, origin, status in (
        (at_home, f"http://{host}:8123", 202),
        (at_home, "https://lorai.test", 403),
        (public, f"http://{host}:8123", 403),
        (public, "https://lorai.test", 202),
    ):
        async with Site(idle, origins=settings.origins).browser(ANA, origin=origin) as browser:
            assert (await press(browser, key=f"{origin}-{status}")).status_code == status


async def test_any_call_without_a_cookie_makes_a_visitor(site: Site) -> None:
    async with site.browser() as first, site.browser() as second:
        asked = [await first.get("/api/v1/me"), await press(second)]
    for answer in asked:
        name, _, rest = answer.headers["set-cookie"].partition("=")
        assert name == COOKIE
        attributes = {part.strip() for part in rest.split(";")[1:]}
        assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= attributes
        assert "Secure" not in attributes
        assert answer.headers["cache-control"] == "no-store"
    assert asked[0].headers["set-cookie"] != asked[1].headers["set-cookie"]


async def test_the_cookie_is_secure_when_the_site_is(idle: Workshop) -> None:
    async with Site(idle, secure=True).browser() as browser:
        assert (await browser.get("/api/v1/me")).headers["set-cookie"].endswith("; Secure")


async def test_a_visitor_is_known_again(site: Site) -> None:
    async with site.browser() as browser:
        made = (await press(browser)).json()
        again = await browser.get(f"/api/v1/generations/{made['id']}")
        assert again.json()["id"] == made["id"]
        assert "set-cookie" not in again.headers


async def test_a_cookie_of_another_program_does_no_harm(site: Site) -> None:
    """Everything on localhost shares one jar, and not everybody writes what http.cookies can read."""
    mixed = f'prefs={{"a":"b, c"}}; {COOKIE}={site.cookie_of(ANA)}; [x]=é'
    made = await site.workshop.press(ANA)
    async with site.browser() as browser:
        answer = await browser.get(f"/api/v1/generations/{made.id}", headers={"Cookie": mixed.encode()})
    assert answer.status_code == 200


@pytest.mark.parametrize("forged", ["", "ana", "ImFuYSI.AAAA", "ImFuYSI.é", '"', ".", "x" * 5000, "null.sig"])
async def test_a_forged_cookie_is_a_new_visitors(site: Site, forged: str) -> None:
    made = await site.workshop.press(ANA)
    async with site.browser() as browser:
        headers = {"Cookie": f"{COOKIE}={forged}".encode()}
        answer = await browser.get(f"/api/v1/generations/{made.id}", headers=headers)
    assert error_of(answer) == (404, "not_found")
    assert answer.headers["set-cookie"].startswith(f"{COOKIE}=")


async def test_a_cookie_signed_with_another_key_is_a_new_visitors(site: Site, idle: Workshop) -> None:
    made = await idle.press(ANA)
    value = site.cookie_of(ANA)
    tampered = value[:-1] + ("A" if value[-1] != "A" else "B")
    async with site.browser() as browser:
        headers = {"Cookie": f"{COOKIE}={tampered}"}
        assert (await browser.get(f"/api/v1/generations/{made.id}", headers=headers)).status_code == 404


@pytest.mark.parametrize(
    ("proxies", "forwarded", "same_household"),
    [
        (0, "203.0.113.1", False),
        (1, "203.0.113.1", True),
        (1, "198.51.100.77, 203.0.113.1", True),
        (2, "203.0.113.1, 10.0.0.1", True),
    ],
)
async def test_an_address_is_what_the_trusted_proxies_saw(
    idle: Workshop, proxies: int, forwarded: str, same_household: bool
) -> None:
    behind = Site(idle, proxies=proxies)
    household = Visitor("somebody", "203.0.113.1")
    async with idle.database.begin() as session:
        for number in range(20):
            neighbour = Visitor(f"visitor-{number}", household.address)
            await accounts.open_account(session, neighbour, idle.free, idle.clock())
    async with behind.browser(address="192.0.2.1") as browser:
        purse = (await browser.get("/api/v1/me", headers={"X-Forwarded-For": forwarded})).json()
    assert (purse["balance"] == 0) == same_household


async def test_every_answer_says_how_it_is_to_be_read(site: Site) -> None:
    async with site.browser(BEN) as browser:
        for answer in (await browser.get("/api/v1/me"), await browser.get("/api/v1/nothing")):
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert answer.headers["x-frame-options"] == "DENY"
            assert answer.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("path", ["/_upload", "/_all_routes", "/_upload/x"])
async def test_reflexs_own_doors_are_closed(ana: httpx.AsyncClient, path: str) -> None:
    assert error_of(await ana.get(path)) == (404, "not_found")
    assert error_of(await ana.post(path)) == (404, "not_found")


async def test_a_socket_from_elsewhere_is_not_opened(site: Site) -> None:
    for origin, opened in ((ORIGIN, True), ("https://evil.test", False), (None, False)):
        reached: list[str] = []

        async def inner(scope: Scope, receive: Receive, send: Send, reached: list[str] = reached) -> None:
            reached.append(scope["type"])

        headers = [(b"origin", origin.encode())] if origin else []
        door = Door(inner, lambda: site.passports, frozenset({ORIGIN}), 0)
        sent: list[Message] = []

        async def send(message: Message, sent: list[Message] = sent) -> None:
            sent.append(message)

        await door({"type": "websocket", "path": "/_event", "headers": headers}, _nothing, send)
        assert (reached, sent) == (
            (["websocket"], []) if opened else ([], [{"type": "websocket.close", "code": 1008}])
        )


async def _nothing() -> Message:
    return {}


async def test_head_is_answered_like_get_without_a_body(site: Site) -> None:
    async with site.browser(ANA) as browser:
        for path in ("/api/v1/me", "/api/v1/models", "/healthz"):
            answer = await browser.head(path)
            assert (answer.status_code, answer.content) == (200, b"")


async def test_a_call_that_is_asked_in_another_way_says_which_it_takes(site: Site) -> None:
    async with site.browser(ANA) as browser:
        for method, path, allowed in (
            ("PUT", "/api/v1/me", "DELETE, GET"),
            ("PATCH", "/api/v1/generations/x", "DELETE, GET"),
            ("GET", "/api/v1/generations/x/cancel", "POST"),
        ):
            answer = await browser.request(method, path)
            assert error_of(answer) == (405, "method_not_allowed")
            assert ", ".join(sorted(answer.headers["allow"].split(", "))) == allowed
