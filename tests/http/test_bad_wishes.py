"""Wrong calls about public links: each with its exact error, and nothing comes of it."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from lorai_app.domain.generation import Generation
from tests.support.links import SHARES, anas_images, share, slug_of
from tests.support.site import error_of
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


@pytest.fixture
async def hers(workshop: Workshop) -> AsyncIterator[Generation]:
    async with anas_images(workshop) as made:
        yield made


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"generation": "0" * 32}, "not yours"),
        ({"generation": ""}, "not yours"),
        ({"generation": None}, "generation"),
        ({"generation": 7}, "generation"),
        ({"image": 2}, "not made"),
        ({"image": 10**30}, "not made"),
        ({"image": -1}, "index"),
        ({"image": "0"}, "image"),
        ({"image": True}, "image"),
        ({"image": 0.0}, "image"),
        ({"expires_in": 0}, "expires_in is 1 to"),
        ({"expires_in": -60}, "expires_in is 1 to"),
        ({"expires_in": 10**30}, "expires_in is 1 to"),
        ({"expires_in": "60"}, "expires_in"),
        ({"expires_in": 1.5}, "expires_in"),
        ({"show_prompt": "yes"}, "show_prompt"),
        ({"show_prompt": 1}, "show_prompt"),
        ({"show_references": None}, "show_references"),
        ({"findable": "no"}, "findable"),
        ({"slug": "mine"}, "slug"),
    ],
    ids=str,
)
async def test_a_wrong_wish_is_422_and_makes_no_link(
    hers: Generation, anas: httpx.AsyncClient, change: dict[str, Any], sentence: str
) -> None:
    answer = await anas.post(SHARES, json={"generation": hers.id} | change)
    assert error_of(answer) == (422, "invalid_request")
    assert sentence in answer.json()["error"]["message"]
    assert (await anas.get(SHARES)).json() == {"items": [], "next": None}


@pytest.mark.parametrize("body", [b"", b"not json", b"[]", b"null", b"{}", b"\xff\xfe"])
async def test_a_body_that_is_no_wish_is_422(anas: httpx.AsyncClient, body: bytes) -> None:
    assert error_of(await anas.post(SHARES, content=body)) == (422, "invalid_request")


async def test_somebody_elses_generation_is_answered_like_one_that_never_was(
    hers: Generation, cleos: httpx.AsyncClient
) -> None:
    foreign, nobodys = await share(cleos, hers.id), await share(cleos, "0" * 32)
    assert foreign.status_code == nobodys.status_code == 422
    assert foreign.content == nobodys.content


@pytest.mark.parametrize(
    "query",
    ["limit=0", "limit=101", "before=yesterday", "before=", "before=2026-01-01T00:00:00Z~" + "x" * 65],
)
async def test_a_wrong_page_is_422(anas: httpx.AsyncClient, query: str) -> None:
    assert error_of(await anas.get(f"{SHARES}?{query}")) == (422, "invalid_request")


@pytest.mark.parametrize(
    "slug", ["unknown", "..%2f..%2fetc", "%00", "%ff", "'; DROP TABLE share; --", "x" * 5000]
)
async def test_a_slug_that_is_none_is_404(anas: httpx.AsyncClient, slug: str) -> None:
    assert error_of(await anas.get(f"{SHARES}/{slug}")) == (404, "not_found")
    assert error_of(await anas.delete(f"{SHARES}/{slug}")) == (404, "not_found")


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ({}, "reason"),
        ({"reason": "boring"}, "reason is one of illegal, sexual"),
        ({"reason": 1}, "reason"),
        ({"reason": "other", "text": None}, "text"),
        ({"reason": "other", "text": "x" * 1_001}, "1,001 characters"),
        ({"reason": "other", "visitor": "ana"}, "visitor"),
    ],
    ids=lambda value: str(value)[:40],
)
async def test_a_wrong_report_is_422(
    hers: Generation, anas: httpx.AsyncClient, body: dict[str, Any], sentence: str
) -> None:
    slug = await slug_of(anas, hers.id)
    answer = await anas.post(f"{SHARES}/{slug}/report", json=body)
    assert error_of(answer) == (422, "invalid_request")
    assert sentence in answer.json()["error"]["message"]
