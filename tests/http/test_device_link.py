"""`/d/<secret>`: plain pages, whole without scripts; a preview changes nothing, one press brings everything."""

import re
from collections.abc import AsyncIterator

import httpx
import pytest

from lorai_app.domain.devices import DeviceLink
from lorai_app.domain.visitor import Visitor
from lorai_app.studio.passport import COOKIE
from tests.support.people import ANA, BEN, CLEO
from tests.support.site import Site, error_of, press
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
    "Version/18.5 Mobile/15E148 Safari/604.1"
)
MESSENGERS = ("WhatsApp/2.23.20.0", "facebookexternalhit/1.1", "Slackbot-LinkExpanding 1.0", "TelegramBot")


@pytest.fixture
async def link(idle: Workshop) -> DeviceLink:
    """Ana's, who has three images under way and 24 credits left."""
    await idle.grant(ANA, 20)
    await idle.press(ANA, "a secret owl", 3)
    return await idle.studio.make_device_link(ANA, "Windows, Firefox")


@pytest.fixture
async def phone(site: Site) -> AsyncIterator[httpx.AsyncClient]:
    """In which nothing was done yet."""
    async with site.browser(address="203.0.113.7") as browser:
        browser.headers["User-Agent"] = IPHONE
        yield browser


def words(page: httpx.Response) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.text.partition("<body>")[2]).split())


async def test_the_page_says_what_comes_and_to_beware(link: DeviceLink, phone: httpx.AsyncClient) -> None:
    page = await phone.get(f"/d/{link.secret}")
    assert page.status_code == 200
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    told = words(page)
    for part in ("images 3", "credits 24", "if you made this link yourself", "for about 10 more minutes"):
        assert part in told
    assert "of its own" not in told
    assert 'method="post"' in page.text
    assert "owl" not in page.text
    assert "og:" not in page.text


async def test_nobody_keeps_finds_or_passes_on_the_address(
    link: DeviceLink, phone: httpx.AsyncClient
) -> None:
    pages = [await phone.get(f"/d/{link.secret}"), await phone.post(f"/d/{link.secret}")]
    pages += [await phone.get(f"/d/{link.secret}"), await phone.get("/d/nobody")]
    assert [page.status_code for page in pages] == [200, 303, 410, 404]
    for page in pages:
        assert page.headers["cache-control"] == "no-store"
        assert page.headers["referrer-policy"] == "strict-origin"
        assert page.headers["x-frame-options"] == "DENY"
        assert link.secret not in page.text
    for page in (pages[0], pages[2], pages[3]):
        assert page.headers["x-robots-tag"] == "noindex"
        assert "form-action 'self'" in page.headers["content-security-policy"]


async def test_previews_and_looks_do_not_use_it_up(
    link: DeviceLink, site: Site, phone: httpx.AsyncClient
) -> None:
    async with site.browser() as messenger:
        for name in MESSENGERS:
            for method in ("GET", "HEAD"):
                told = {"User-Agent": name}
                assert (await messenger.request(method, f"/d/{link.secret}", headers=told)).status_code == 200
    assert (await phone.post(f"/d/{link.secret}")).status_code == 303


async def test_one_press_brings_history_credits_and_what_runs(
    link: DeviceLink, idle: Workshop, phone: httpx.AsyncClient
) -> None:
    await phone.get(f"/d/{link.secret}")
    before = phone.cookies[COOKIE]
    joined = await phone.post(f"/d/{link.secret}")
    assert (joined.status_code, joined.headers["location"]) == (303, "/history")
    assert len(joined.headers.get_list("set-cookie")) == 1
    assert phone.cookies[COOKIE] != before
    (mine,) = (await phone.get("/api/v1/generations")).json()["items"]
    assert (mine["prompt"], mine["state"]) == ("a secret owl", "queued")
    assert (await phone.get("/api/v1/me")).json()["balance"] == 24
    assert (await phone.post(f"/api/v1/generations/{mine['id']}/cancel")).status_code == 200
    assert [device.name for device in await idle.studio.devices(ANA)] == [
        "Windows, Firefox",
        "iPhone, Safari",
    ]


async def test_a_browser_without_any_cookie_joins_as_well(link: DeviceLink, phone: httpx.AsyncClient) -> None:
    joined = await phone.post(f"/d/{link.secret}")
    assert len(joined.headers.get_list("set-cookie")) == 1
    assert (await phone.get("/api/v1/me")).json()["balance"] == 24


async def test_it_works_once(link: DeviceLink, site: Site, phone: httpx.AsyncClient) -> None:
    await phone.post(f"/d/{link.secret}")
    async with site.browser(CLEO) as cleo:
        for again in (await cleo.get(f"/d/{link.secret}"), await cleo.post(f"/d/{link.secret}")):
            assert again.status_code == 410
            assert "used, or its time is over" in words(again)
            assert "set-cookie" not in again.headers
        assert (await cleo.get("/api/v1/generations")).json()["items"] == []


async def test_after_ten_minutes_it_is_over(
    link: DeviceLink, idle: Workshop, phone: httpx.AsyncClient
) -> None:
    idle.clock.forward(minutes=10)
    for late in (await phone.get(f"/d/{link.secret}"), await phone.post(f"/d/{link.secret}")):
        assert late.status_code == 410
    assert (await phone.get("/api/v1/generations")).json()["items"] == []


@pytest.mark.parametrize("origin", [None, "null", "https://evil.test"])
async def test_no_other_site_can_press_it(link: DeviceLink, site: Site, origin: str | None) -> None:
    async with site.browser(BEN, origin=origin) as victim:
        assert error_of(await victim.post(f"/d/{link.secret}")) == (403, "bad_origin")
    async with site.browser(BEN) as himself:
        assert (await himself.get("/api/v1/generations")).json()["items"] == []
        assert (await himself.post(f"/d/{link.secret}")).status_code == 303


async def test_it_says_what_stays_behind(link: DeviceLink, phone: httpx.AsyncClient) -> None:
    await press(phone, count=2)
    told = words(await phone.get(f"/d/{link.secret}"))
    assert "This browser has 2 images of its own, and 6 credits" in told
    assert "can't reach them from here afterwards" in told


async def test_where_it_was_made_it_only_says_so(link: DeviceLink, site: Site) -> None:
    async with site.browser(ANA) as desk:
        page = await desk.get(f"/d/{link.secret}")
        assert "Open this link on your other device" in words(page)
        assert "<form" not in page.text
        pressed = await desk.post(f"/d/{link.secret}")
        assert (pressed.status_code, "set-cookie" in pressed.headers) == (303, False)
        assert (await desk.get(f"/d/{link.secret}")).status_code == 200


@pytest.mark.parametrize("guess", ["nobody", "x" * 5000, "a.js", "%00", "%ff%fe", "<script>", "é"])
async def test_an_unknown_link_is_404(site: Site, guess: str) -> None:
    async with site.browser(CLEO) as cleo:
        for answer in (await cleo.get(f"/d/{guess}"), await cleo.post(f"/d/{guess}")):
            assert answer.status_code == 404
            assert "<script>alert" not in answer.text


async def test_guessing_ends_with_429(limited: Workshop) -> None:
    site = Site(limited)
    made = await limited.studio.make_device_link(ANA, "")
    async with site.browser(address="203.0.113.9") as guesser:
        for number in range(60):
            guesser.cookies.clear()
            assert (await guesser.get(f"/d/guess-{number}")).status_code == 404
        stopped = await guesser.post("/d/guess-61")
        assert (stopped.status_code, "Too many tries" in words(stopped)) == (429, True)
        assert 0 < int(stopped.headers["retry-after"]) <= 60
    async with site.browser(Visitor("phone", "203.0.113.10")) as phone:
        assert (await phone.get(f"/d/{made.secret}")).status_code == 200
