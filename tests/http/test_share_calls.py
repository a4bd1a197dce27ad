"""Calls about public links, as their callers rely on them; anybody's answers tell nothing by which Ana is found."""

from collections.abc import AsyncIterator

import httpx
import pytest

from lorai_app.domain.generation import Generation
from tests.support.links import SECRET, SHARES, anas_images, share, slug_of
from tests.support.people import ANA, BEN, CLEO
from tests.support.site import ORIGIN, Site, error_of
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


@pytest.fixture
async def hers(workshop: Workshop) -> AsyncIterator[Generation]:
    async with anas_images(workshop) as made:
        yield made


async def test_a_link_is_201_with_its_whole_address(hers: Generation, anas: httpx.AsyncClient) -> None:
    answer = await share(anas, hers.id)
    assert answer.status_code == 201
    slug = answer.json()["slug"]
    assert answer.json() == {"slug": slug, "url": f"{ORIGIN}/s/{slug}"}


async def test_anybody_is_told_what_it_shows_and_no_more(
    hers: Generation, anas: httpx.AsyncClient, cleos: httpx.AsyncClient
) -> None:
    slug = await slug_of(anas, hers.id, image=1)
    answer = await cleos.get(f"{SHARES}/{slug}")
    told = answer.json()
    assert told.pop("created").endswith("Z")
    assert told == {
        "slug": slug,
        "url": f"{ORIGIN}/s/{slug}",
        "title": "An image made with GPT Image 2",
        "prompt": None,
        "model": "gpt-image-2",
        "ratio": "1:1",
        "count": 1,
        "expires": None,
        "images": [
            {
                "index": 1,
                "url": f"/s/{slug}/images/1/original",
                "thumbnail": f"/s/{slug}/images/1/512.webp",
                "width": 1024,
                "height": 1024,
                "mime": "image/png",
                "alt": "Image made with GPT Image 2",
            }
        ],
        "references": [],
    }
    for secret in (hers.id, SECRET, hers.references[0]):
        assert secret not in answer.text


async def test_prompt_and_photos_are_told_when_she_says_so(
    hers: Generation, anas: httpx.AsyncClient, cleos: httpx.AsyncClient
) -> None:
    slug = await slug_of(anas, hers.id, show_prompt=True, show_references=True, expires_in=60)
    answer = await cleos.get(f"{SHARES}/{slug}")
    told = answer.json()
    assert (told["prompt"], told["title"], told["count"], len(told["images"])) == (SECRET, SECRET, 2, 2)
    assert told["references"] == [{"position": 0, "url": f"/s/{slug}/references/0/256.webp"}]
    assert told["expires"] > told["created"]
    assert hers.id not in answer.text
    assert hers.references[0] not in answer.text


async def test_what_she_shared_is_listed_for_her_alone_page_by_page(
    hers: Generation, anas: httpx.AsyncClient, cleos: httpx.AsyncClient
) -> None:
    slugs = [await slug_of(anas, hers.id, image=number % 2, findable=True) for number in range(3)]
    first = (await anas.get(SHARES, params={"limit": 2})).json()
    assert [item["slug"] for item in first["items"]] == slugs[:0:-1]
    rest = (await anas.get(SHARES, params={"limit": 2, "before": first["next"]})).json()
    (item,) = rest["items"]
    assert rest["next"] is None
    assert item.pop("created").endswith("Z")
    assert item == {
        "slug": slugs[0],
        "url": f"{ORIGIN}/s/{slugs[0]}",
        "generation": hers.id,
        "image": 0,
        "show_prompt": False,
        "show_references": False,
        "findable": True,
        "expires": None,
        "state": "live",
        "views": 0,
    }
    assert (await cleos.get(SHARES)).json() == {"items": [], "next": None}


async def test_a_link_that_was_taken_back_is_410_and_again_204(
    hers: Generation, anas: httpx.AsyncClient, cleos: httpx.AsyncClient
) -> None:
    slug = await slug_of(anas, hers.id)
    for _ in range(2):
        taken_back = await anas.delete(f"{SHARES}/{slug}")
        assert (taken_back.status_code, taken_back.content) == (204, b"")
    assert error_of(await cleos.get(f"{SHARES}/{slug}")) == (410, "gone")
    assert error_of(await anas.get(f"{SHARES}/{slug}")) == (410, "gone")
    assert [item["state"] for item in (await anas.get(SHARES)).json()["items"]] == ["revoked"]


async def test_somebody_elses_link_is_404_to_take_back_like_one_that_never_was(
    hers: Generation, anas: httpx.AsyncClient, cleos: httpx.AsyncClient
) -> None:
    slug = await slug_of(anas, hers.id)
    foreign, nobodys = [await cleos.delete(f"{SHARES}/{one}") for one in (slug, "0" * 22)]
    assert error_of(foreign) == (404, "not_found")
    assert foreign.content == nobodys.content
    assert (await cleos.get(f"{SHARES}/{slug}")).status_code == 200


async def test_reports_are_204_and_the_third_hides_the_link(
    workshop: Workshop, hers: Generation, anas: httpx.AsyncClient
) -> None:
    slug = await slug_of(anas, hers.id)
    site = Site(workshop)
    for visitor in (BEN, BEN, CLEO, None):
        assert (await anas.get(f"{SHARES}/{slug}")).status_code == 200
        async with site.browser(visitor) as browser:
            told = {"reason": "person", "text": "That is me."}
            assert (await browser.post(f"{SHARES}/{slug}/report", json=told)).status_code == 204
    assert error_of(await anas.get(f"{SHARES}/{slug}")) == (410, "gone")
    assert [item["state"] for item in (await anas.get(SHARES)).json()["items"]] == ["hidden"]


async def test_another_sites_page_makes_no_link_takes_none_back_and_reports_none(
    workshop: Workshop, hers: Generation, anas: httpx.AsyncClient
) -> None:
    slug = await slug_of(anas, hers.id)
    async with Site(workshop).browser(ANA, origin="https://evil.example") as lured:
        for asked in (
            share(lured, hers.id),
            lured.delete(f"{SHARES}/{slug}"),
            lured.post(f"{SHARES}/{slug}/report", json={"reason": "other"}),
        ):
            assert error_of(await asked) == (403, "bad_origin")
    assert [item["state"] for item in (await anas.get(SHARES)).json()["items"]] == ["live"]
