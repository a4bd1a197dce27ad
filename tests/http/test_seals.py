"""An address that opens one original without the cookie: for ten minutes, for exactly that file, and never longer."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from lorai_app.domain.generation import Generation
from lorai_app.studio.seals import LASTS, Seals
from tests.support.clock import Clock
from tests.support.people import ANA, CLEO
from tests.support.site import ORIGIN, Site, error_of
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio
FILE = "generation/0/1/original"


@pytest.fixture
async def hers(workshop: Workshop) -> Generation:
    """One image that was delivered, and one that failed."""
    made = await workshop.press(ANA, "a red fox [failed:1]", 2)
    await workshop.done()
    return await workshop.see(ANA, made.id)


@pytest.fixture
async def program(workshop: Workshop) -> AsyncIterator[httpx.AsyncClient]:
    """Another program: it has no cookie, and keeps none."""
    async with Site(workshop).browser(address="203.0.113.5", origin=None) as browser:
        yield browser


async def sealed(browser: httpx.AsyncClient, made: Generation, index: int = 0) -> dict[str, str]:
    answer = await browser.post(f"/api/v1/generations/{made.id}/images/{index}/link")
    assert answer.status_code == 201, answer.text
    assert answer.headers["cache-control"] == "private, no-store"
    told: dict[str, str] = answer.json()
    return told


async def test_another_program_opens_the_original(
    hers: Generation, anas: httpx.AsyncClient, program: httpx.AsyncClient, workshop: Workshop
) -> None:
    told = await sealed(anas, hers)
    assert set(told) == {"url", "expires"}
    assert told["url"].startswith(f"{ORIGIN}/media/images/{hers.id}/0/1/original?seal=")
    remains = datetime.fromisoformat(told["expires"]) - workshop.clock()
    assert timedelta(minutes=9, seconds=50) < remains <= timedelta(minutes=10)
    answer = await program.get(told["url"])
    original = await anas.get(f"/media/images/{hers.id}/0/1/original")
    assert (answer.status_code, answer.content) == (200, original.content)
    assert answer.headers["cache-control"] == "private, no-store"
    assert "set-cookie" not in answer.headers


async def test_it_can_be_resumed_and_saved(
    hers: Generation, anas: httpx.AsyncClient, program: httpx.AsyncClient
) -> None:
    url = (await sealed(anas, hers))["url"]
    part = await program.get(url, headers={"Range": "bytes=1-3"})
    assert (part.status_code, part.content) == (206, b"PNG")
    saved = await program.get(f"{url}&download=1")
    assert saved.headers["content-disposition"] == 'attachment; filename="a-red-fox-failed-1-1.png"'


async def test_it_ends_after_ten_minutes(
    hers: Generation, anas: httpx.AsyncClient, program: httpx.AsyncClient, workshop: Workshop
) -> None:
    url = (await sealed(anas, hers))["url"]
    workshop.clock.forward(minutes=9, seconds=58)
    assert (await program.get(url)).status_code == 200
    workshop.clock.forward(seconds=4)
    assert error_of(await program.get(url)) == (404, "not_found")
    assert (await anas.get(url)).status_code == 200, "her own cookie opens it still"


async def test_whoever_changes_a_letter_of_it_has_nothing(
    hers: Generation, anas: httpx.AsyncClient, program: httpx.AsyncClient, workshop: Workshop
) -> None:
    other = await workshop.press(ANA, "another fox")
    await workshop.done()
    url = (await sealed(anas, hers))["url"]
    address, seal = url.split("?seal=")
    for changed in (
        url.replace(hers.id, other.id),
        url.replace("/original", "/512.webp"),
        url.replace("/original", "/1024.webp"),
        url.replace("/original", "/preview.webp"),
        url.replace("/0/1/", "/1/1/"),
        url.replace("/0/1/", "/0/2/"),
        address,
        f"{address}?seal=",
        f"{address}?seal={seal}A",
        f"{address}?seal={seal[1:]}",
        f"{address}?seal=.{seal}",
        f"{address}?seal={seal}%00",
        f"{address}?seal=%F0%9F%A6%8A",
        f"{address}?seal={seal.upper()}",
        f"{address}?seal=x&seal={seal}x",
    ):
        assert error_of(await program.get(changed)) == (404, "not_found"), changed
    for place, letter in enumerate(seal):
        forged = f"{seal[:place]}{'A' if letter != 'A' else 'B'}{seal[place + 1 :]}"
        assert (await program.get(f"{address}?seal={forged}")).status_code == 404
    assert (await program.get(url)).status_code == 200


async def test_it_opens_nothing_of_what_was_deleted(
    hers: Generation, anas: httpx.AsyncClient, program: httpx.AsyncClient
) -> None:
    url = (await sealed(anas, hers))["url"]
    assert (await anas.delete(f"/api/v1/generations/{hers.id}")).status_code == 204
    assert error_of(await program.get(url)) == (404, "not_found")
    assert error_of(await anas.post(f"/api/v1/generations/{hers.id}/images/0/link")) == (404, "not_found")


@pytest.mark.parametrize("index", ["1", "2", "-1", "x", "9" * 30])
async def test_there_is_none_of_what_was_not_delivered(
    hers: Generation, anas: httpx.AsyncClient, index: str
) -> None:
    answer = await anas.post(f"/api/v1/generations/{hers.id}/images/{index}/link")
    assert error_of(answer) == (404, "not_found")


async def test_nobody_else_can_make_one(hers: Generation, workshop: Workshop) -> None:
    async with Site(workshop).browser(CLEO) as cleos, Site(workshop).browser() as strangers:
        for browser in (cleos, strangers):
            answer = await browser.post(f"/api/v1/generations/{hers.id}/images/0/link")
            assert error_of(answer) == (404, "not_found")


async def test_guesses_are_counted(limited: Workshop) -> None:
    async with Site(limited).browser(address="203.0.113.5") as browser:
        statuses = [
            (await browser.get(f"/media/images/{number:032x}/0/1/original?seal=x.{'x' * 64}")).status_code
            for number in range(70)
        ]
    assert statuses == [404] * 60 + [429] * 10


def test_a_new_key_leaves_the_seals_of_the_old_one_good_until_that_goes() -> None:
    clock = Clock()
    seal, expires = Seals(("old",), clock).seal(FILE, ANA.id)
    assert LASTS - timedelta(seconds=2) < expires - datetime.now(UTC) <= LASTS
    assert Seals(("old", "new"), clock).holds(seal, FILE, ANA.id)
    assert not Seals(("new",), clock).holds(seal, FILE, ANA.id)
    newest, _ = Seals(("old", "new"), clock).seal(FILE, ANA.id)
    assert Seals(("new",), clock).holds(newest, FILE, ANA.id)


def test_a_seal_is_one_visitors_and_begins_when_it_is_made() -> None:
    clock = Clock()
    seals = Seals(("key",), clock)
    seal, _ = seals.seal(FILE, ANA.id)
    assert not seals.holds(seal, FILE, CLEO.id)
    assert not seals.holds(seal, "generation/0/1/512.webp", ANA.id)
    clock.forward(minutes=-5)
    assert not seals.holds(seal, FILE, ANA.id)
