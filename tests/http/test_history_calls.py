"""The calls by which a visitor finds, marks, deletes and takes back what is theirs, and makes us forget them."""

from collections.abc import AsyncIterator

import httpx
import pytest

from lorai_app.studio.passport import COOKIE
from tests.support.people import ANA, CLEO
from tests.support.site import Site, error_of, press
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio
LIST = "/api/v1/generations"


@pytest.fixture
def open_site(workshop: Workshop) -> Site:
    return Site(workshop)


@pytest.fixture
async def anas(open_site: Site) -> AsyncIterator[httpx.AsyncClient]:
    """Ana's browser, on a site where images are made."""
    async with open_site.browser(ANA) as browser:
        yield browser


async def made(browser: httpx.AsyncClient, workshop: Workshop, prompt: str, **more: object) -> str:
    """The id of a generation that has ended."""
    id = (await press(browser, f"key of {prompt}".replace(" ", "-"), prompt=prompt, **more)).json()["id"]
    await workshop.done()
    return str(id)


async def ids(browser: httpx.AsyncClient, query: str = "") -> list[str]:
    answer = await browser.get(f"{LIST}?{query}")
    assert answer.status_code == 200, answer.text
    return [one["id"] for one in answer.json()["items"]]


async def test_the_history_is_searched_and_filtered(anas: httpx.AsyncClient, workshop: Workshop) -> None:
    owl = await made(anas, workshop, "A snowy owl", ratio="16:9")
    fox = await made(anas, workshop, "a fox [failed]", model="gpt-image-1.5")
    both = await made(anas, workshop, "an owl and a fox")
    await anas.put(f"{LIST}/{owl}/favourite")
    for query, found in {
        "": [both, fox, owl],
        "q=OWL": [both, owl],
        "q=fox+owl": [both],
        "q=%25": [],
        "ratio=16:9": [owl],
        "model=gpt-image-1.5": [fox],
        "state=missing": [fox],
        "state=complete": [both, owl],
        "state=running": [],
        "favourite=true": [owl],
        "favourite=false&trash=false": [both, fox, owl],
        "q=owl&model=gpt-image-2&ratio=16:9&state=complete&favourite=true": [owl],
        "q=&model=&ratio=&state=&favourite=&trash=": [both, fox, owl],
        "trash=true": [],
    }.items():
        assert await ids(anas, query) == found, query


@pytest.mark.parametrize(
    "query",
    [
        "state=finished",
        "model=gpt-image-9",
        "ratio=7:5",
        "favourite=yes",
        "trash=1",
        "q=" + "x" * 201,
        "q=a%00b",
        "before=2026-07-01T12:00:00Z~" + "0" * 100,
        "before=2026-07-01T12:00:00Z~%E9",
        "before=~" + "0" * 32,
        "before=~",
    ],
    ids=lambda query: query[:30],
)
async def test_what_can_not_be_looked_for_is_422(ana: httpx.AsyncClient, query: str) -> None:
    assert error_of(await ana.get(f"{LIST}?{query}")) == (422, "invalid_request")


async def test_next_names_the_last_one_and_there_is_none_after_the_last(ana: httpx.AsyncClient) -> None:
    first, second = [(await press(ana, f"key-{n}", prompt=f"owl {n}")).json() for n in range(2)]
    told = (await ana.get(LIST, params={"limit": 1})).json()
    assert told["next"] == f"{second['created']}~{second['id']}"
    rest = (await ana.get(LIST, params={"limit": 1, "before": told["next"]})).json()
    assert ([one["id"] for one in rest["items"]], rest["next"]) == ([first["id"]], None)
    assert (await ana.get(LIST, params={"limit": 2})).json()["next"] is None


async def test_a_moment_alone_is_still_a_cursor(ana: httpx.AsyncClient) -> None:
    first, second = [(await press(ana, f"key-{n}", prompt=f"owl {n}")).json() for n in range(2)]
    assert await ids(ana, f"before={second['created']}") == [first["id"]]


async def test_a_favourite_says_so(anas: httpx.AsyncClient, workshop: Workshop) -> None:
    owl = await made(anas, workshop, "an owl")
    for method, favourite in (("PUT", True), ("PUT", True), ("DELETE", False), ("DELETE", False)):
        answer = await anas.request(method, f"{LIST}/{owl}/favourite")
        assert (answer.status_code, answer.json()["favourite"]) == (200, favourite)
        assert (await anas.get(f"{LIST}/{owl}")).json() == answer.json()


async def test_what_was_deleted_comes_back_or_is_destroyed(
    anas: httpx.AsyncClient, workshop: Workshop
) -> None:
    owl = await made(anas, workshop, "an owl")
    before = (await anas.get(f"{LIST}/{owl}")).json()
    address = before["images"][0]["url"]
    assert error_of(await anas.delete(f"/api/v1/trash/{owl}")) == (404, "not_found")
    assert (await anas.delete(f"{LIST}/{owl}")).status_code == 204
    assert (await ids(anas), await ids(anas, "trash=true")) == ([], [owl])
    assert error_of(await anas.put(f"{LIST}/{owl}/favourite")) == (404, "not_found")
    assert (await anas.get(address)).status_code == 404
    back = await anas.post(f"{LIST}/{owl}/restore")
    assert (back.status_code, back.json()) == (200, before)
    assert (await anas.get(address)).status_code == 200
    await anas.delete(f"{LIST}/{owl}")
    assert (await anas.delete(f"/api/v1/trash/{owl}")).status_code == 204
    assert error_of(await anas.delete(f"/api/v1/trash/{owl}")) == (404, "not_found")
    assert error_of(await anas.post(f"{LIST}/{owl}/restore")) == (404, "not_found")
    assert (await ids(anas), await ids(anas, "trash=true")) == ([], [])


async def test_a_key_goes_on_meaning_what_it_meant(anas: httpx.AsyncClient, workshop: Workshop) -> None:
    owl = await made(anas, workshop, "an owl")
    await anas.delete(f"{LIST}/{owl}")
    again = await press(anas, "key-of-an-owl", prompt="an owl")
    assert (again.status_code, again.json()["id"]) == (200, owl)
    assert error_of(await press(anas, "key-of-an-owl", prompt="a fox")) == (409, "key_reused")
    await anas.delete(f"/api/v1/trash/{owl}")
    assert error_of(await press(anas, "key-of-an-owl", prompt="an owl")) == (404, "not_found")
    assert (await anas.get("/api/v1/me")).json()["balance"] == 8


async def test_the_trash_is_emptied_at_once(anas: httpx.AsyncClient, workshop: Workshop) -> None:
    for prompt in ("an owl", "a fox"):
        await anas.delete(f"{LIST}/{await made(anas, workshop, prompt)}")
    for destroyed in (2, 0):
        answer = await anas.delete("/api/v1/trash")
        assert (answer.status_code, answer.json()) == (200, {"destroyed": destroyed})


async def test_a_stranger_finds_none_of_it(anas: httpx.AsyncClient, open_site: Site) -> None:
    owl = await made(anas, open_site.workshop, "an owl")
    fox = await made(anas, open_site.workshop, "a fox")
    await anas.delete(f"{LIST}/{fox}")
    async with open_site.browser(CLEO) as cleos:
        for id in (owl, fox):
            for method, path in (
                ("PUT", f"{LIST}/{id}/favourite"),
                ("DELETE", f"{LIST}/{id}/favourite"),
                ("POST", f"{LIST}/{id}/restore"),
                ("DELETE", f"/api/v1/trash/{id}"),
            ):
                assert error_of(await cleos.request(method, path)) == (404, "not_found"), path
        assert (await cleos.delete("/api/v1/trash")).json() == {"destroyed": 0}
        assert (await ids(cleos, "trash=true"), await ids(cleos, "q=owl")) == ([], [])
    assert (await ids(anas), await ids(anas, "trash=true")) == ([owl], [fox])


async def test_who_is_forgotten_is_a_stranger_to_us_and_their_browser_to_them(open_site: Site) -> None:
    async with open_site.browser() as browser:
        running = (await press(browser, prompt="an owl [slow=0.5]")).json()["id"]
        cookie = str(browser.cookies[COOKIE])
        assert error_of(await browser.delete("/api/v1/me")) == (409, "still_running")
        assert (await browser.get(f"{LIST}/{running}")).status_code == 200
        await open_site.workshop.done()
        answer = await browser.delete("/api/v1/me")
        assert (answer.status_code, answer.content) == (204, b"")
        assert answer.headers["set-cookie"].startswith(f"{COOKIE}=; Max-Age=0; Path=/;")
        assert answer.headers["clear-site-data"] == '"cache", "storage"'
        assert COOKIE not in browser.cookies
    async with open_site.browser() as old:
        old.cookies.set(COOKIE, cookie)
        assert (await old.get("/api/v1/me")).json() == {"balance": 10, "held": 0, "free_credits": 10}
        assert error_of(await old.get(f"{LIST}/{running}")) == (404, "not_found")
        assert await ids(old) == []


async def test_nobody_is_forgotten_because_another_site_asks(
    anas: httpx.AsyncClient, workshop: Workshop
) -> None:
    owl = await made(anas, workshop, "an owl")
    for path in ("/api/v1/me", "/api/v1/trash", f"/api/v1/trash/{owl}"):
        answer = await anas.delete(path, headers={"Origin": "https://elsewhere.example"})
        assert error_of(answer) == (403, "bad_origin")
    assert await ids(anas) == [owl]
