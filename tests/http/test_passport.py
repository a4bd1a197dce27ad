"""The cookie: an old one stays good, one of a browser that joined names it too, and an ended browser's is none."""

from typing import Any

import pytest
from itsdangerous import URLSafeSerializer

from lorai_app.studio.passport import COOKIE, Passport, Passports
from tests.support.devices import on_the_phone
from tests.support.people import ANA
from tests.support.site import Site, error_of, press
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

OLD, NEW = "an old key", "a new key"


def signed(payload: Any, key: str = NEW) -> str:
    return str(URLSafeSerializer([key], salt="visitor").dumps(payload))


def test_a_cookie_from_before_there_were_devices_is_the_visitors_first_browser() -> None:
    passports = Passports((NEW,), secure=False)
    assert passports.read(f"{COOKIE}={signed('ana')}") == Passport("ana", "ana")
    assert passports.issued(Passport("ana", "ana")).startswith(f"{COOKIE}={signed('ana')};")


def test_a_browser_that_joined_has_a_name_of_its_own_in_its_cookie() -> None:
    passports = Passports((NEW,), secure=True)
    phone = Passport("ana", "phone")
    cookie = passports.issued(phone)
    assert passports.read(cookie.partition(";")[0]) == phone
    assert cookie.partition(";")[2] == " Max-Age=34560000; Path=/; HttpOnly; SameSite=Lax; Secure"


@pytest.mark.parametrize(
    "payload",
    [None, 7, True, {}, {"visitor": "ana"}, [], ["ana"], ["ana", 7], [["ana"], "x"], ["ana", "x", "y"]],
)
def test_what_is_signed_but_no_passport_is_nobodys(payload: Any) -> None:
    assert Passports((NEW,), secure=False).read(f"{COOKIE}={signed(payload)}") is None


@pytest.mark.parametrize("payload", ["ana", ["ana", "phone"]])
def test_a_forged_cookie_is_nobodys(payload: Any) -> None:
    passports = Passports((NEW,), secure=False)
    good = signed(payload)
    body, _, mark = good.rpartition(".")
    others = signed(["cleo", "phone"]).rpartition(".")
    for forged in (
        signed(payload, "a guessed key"),
        f"{others[0]}.{mark}",
        f"{body}.{others[2]}",
        body,
        f"{good}x",
        str(URLSafeSerializer([NEW], salt="another purpose").dumps(payload)),
    ):
        assert passports.read(f"{COOKIE}={forged}") is None, forged


def test_cookies_outlive_a_new_key_and_die_with_the_old_one() -> None:
    before, both, after = (Passports(keys, secure=False) for keys in ((OLD,), (OLD, NEW), (NEW,)))
    for passport in (Passport("ana", "ana"), Passport("ana", "phone")):
        old = before.issued(passport).partition(";")[0]
        assert both.read(old) == passport
        assert after.read(old) is None
        assert after.read(both.issued(passport).partition(";")[0]) == passport


async def test_an_ended_browser_finds_nothing_at_any_door(workshop: Workshop) -> None:
    made = await workshop.press(ANA, "a secret owl")
    await workshop.done()
    there = await on_the_phone(workshop)
    site = Site(workshop)
    async with site.browser(there) as phone:
        mine = (await phone.get(f"/api/v1/generations/{made.id}")).json()
        picture = mine["images"][0]["url"]
        assert (await phone.get(picture)).status_code == 200
        await workshop.studio.end_device(ANA, there.device)
        phone.cookies.clear()
        ended = {"Cookie": f"{COOKIE}={site.cookie_of(there)}"}
        for path in (f"/api/v1/generations/{made.id}", picture):
            answer = await phone.get(path, headers=ended)
            assert error_of(answer) == (404, "not_found")
            assert answer.headers["set-cookie"].startswith(f"{COOKIE}=")
            assert answer.headers["cache-control"] == "no-store"
            assert answer.headers["clear-site-data"] == '"cache", "storage"'
        for path in ("/api/v1/generations", "/api/v1/ledger", "/api/v1/shares"):
            phone.cookies.clear()
            assert (await phone.get(path, headers=ended)).json()["items"] == []
    async with site.browser(ANA) as desk, site.browser() as newcomer:
        assert (await desk.get(picture)).status_code == 200
        assert "clear-site-data" not in (await newcomer.get("/api/v1/me")).headers


async def test_an_ended_browser_begins_as_a_new_visitor(idle: Workshop) -> None:
    there = await on_the_phone(idle)
    site = Site(idle)
    await idle.studio.end_device(ANA, there.device)
    async with site.browser(there) as phone:
        first = await press(phone)
        assert first.status_code == 202
        cookie = first.headers["set-cookie"].partition(";")[0]
        newcomer = site.passports.read(cookie)
        assert newcomer
        assert newcomer.visitor not in {ANA.id, there.device}
        phone.cookies.clear()
        again = await phone.get(f"/api/v1/generations/{first.json()['id']}", headers={"Cookie": cookie})
        assert again.status_code == 200
    assert (await idle.studio.history(ANA, None, 10)).items == ()


async def test_a_browser_that_joined_may_do_what_the_first_one_may(idle: Workshop) -> None:
    there = await on_the_phone(idle)
    async with Site(idle).browser(there) as phone, Site(idle).browser(ANA) as desk:
        made = (await press(phone, count=2)).json()
        assert (await desk.get(f"/api/v1/generations/{made['id']}")).json()["id"] == made["id"]
        assert (await desk.get("/api/v1/me")).json() == {"balance": 6, "held": 4, "free_credits": 10}
