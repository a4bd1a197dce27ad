"""Bad input: each with its exact error, and nothing stored or reserved."""

import json
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from tests.support.people import ANA, BEN
from tests.support.photos import photo
from tests.support.site import PRESS, Site, error_of, press, upload

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"prompt": ""}, "Write a prompt first"),
        ({"prompt": "   \n"}, "Write a prompt first"),
        ({"prompt": "x" * 32_001}, "32,001 characters"),
        ({"prompt": None}, "prompt"),
        ({"prompt": 7}, "prompt"),
        ({"ratio": "16:10"}, "no ratio “16:10”"),
        ({"ratio": 1}, "ratio"),
        ({"count": 0}, "1 to 4 images"),
        ({"count": 5}, "1 to 4 images"),
        ({"count": "2"}, "count"),
        ({"count": True}, "count"),
        ({"count": 2.0}, "count"),
        ({"count": None}, "count"),
        ({"model": "gpt-image-9"}, "no model “gpt-image-9”"),
        ({"model": "seedance-2"}, "not open yet"),
        ({"references": ["a", "b", "c", "d", "e"]}, "up to 4 reference photos"),
        ({"references": ["unknown"]}, "not yours"),
        ({"references": "unknown"}, "references"),
        ({"references": [7]}, "references"),
        ({"quality": "high"}, "quality"),
    ],
    ids=lambda value: str(value)[:40],
)
async def test_a_wrong_press_is_422_and_stores_nothing(
    site: Site, ana: httpx.AsyncClient, change: dict[str, Any], sentence: str
) -> None:
    answer = await press(ana, **change)
    assert error_of(answer) == (422, "invalid_request")
    assert sentence in answer.json()["error"]["message"]
    await nothing_happened(site)


@pytest.mark.parametrize(
    "body", [b"", b"not json", b"[]", b"{", b'"text"', b"null", b"{}", b"\xff\xfe", b'{"prompt": "\\ud800"}']
)
async def test_a_body_that_is_no_press_is_422(site: Site, ana: httpx.AsyncClient, body: bytes) -> None:
    answer = await ana.post("/api/v1/generations", content=body, headers={"Idempotency-Key": "key-1"})
    assert error_of(answer) == (422, "invalid_request")
    await nothing_happened(site)


@pytest.mark.parametrize("key", ["", "two words", "x" * 192, "caf\xe9"])
async def test_a_missing_or_wrong_key_is_422(site: Site, ana: httpx.AsyncClient, key: str) -> None:
    headers = {"Idempotency-Key": key.encode("latin-1")} if key else {}
    answer = await ana.post("/api/v1/generations", json=PRESS, headers=headers)
    assert error_of(answer) == (422, "invalid_request")
    assert "Idempotency-Key" in answer.json()["error"]["message"]
    await nothing_happened(site)


async def test_a_retired_model_is_422_from_its_day_on(site: Site, ana: httpx.AsyncClient) -> None:
    site.workshop.clock.set(datetime(2026, 11, 30, 23, 59, tzinfo=UTC))
    assert (await press(ana, "before", model="gpt-image-1.5")).status_code == 202
    site.workshop.clock.set(datetime(2026, 12, 1, 0, 0, 1, tzinfo=UTC))
    before = await site.workshop.rows()
    answer = await press(ana, "after", model="gpt-image-1.5")
    assert error_of(answer) == (422, "invalid_request")
    assert "retired by OpenAI on 2026-12-01" in answer.json()["error"]["message"]
    assert await site.workshop.rows() == before


async def test_a_fifth_photo_is_422(site: Site, ana: httpx.AsyncClient) -> None:
    colours = ("red", "blue", "green", "white", "black")
    ids = [(await upload(ana, photo(colour=colour))).json()["id"] for colour in colours]
    before = await site.workshop.rows()
    assert error_of(await press(ana, references=ids)) == (422, "invalid_request")
    assert await site.workshop.rows() == before
    assert (await press(ana, references=ids[:4])).status_code == 202


async def test_somebody_elses_photo_is_422(
    site: Site, ana: httpx.AsyncClient, cleo: httpx.AsyncClient
) -> None:
    hers = (await upload(ana, photo())).json()["id"]
    before = await site.workshop.rows()
    assert error_of(await press(cleo, references=[hers])) == (422, "invalid_request")
    assert await site.workshop.rows() == before


async def test_a_wrong_press_is_told_before_a_missing_credit(site: Site) -> None:
    await site.workshop.empty(BEN)
    async with site.browser(BEN) as ben:
        assert error_of(await press(ben, ratio="16:10")) == (422, "invalid_request")
        assert error_of(await press(ben)) == (402, "not_enough_credits")
    rows = await site.workshop.rows()
    assert {name for name, count in rows.items() if count} == {"Account"}


async def test_a_body_of_more_than_a_megabyte_is_413(site: Site, ana: httpx.AsyncClient) -> None:
    body = json.dumps(PRESS | {"prompt": "x" * 1_100_000}).encode()
    answer = await ana.post("/api/v1/generations", content=body, headers={"Idempotency-Key": "key-1"})
    assert error_of(answer) == (413, "too_large")
    await nothing_happened(site)


@pytest.mark.parametrize(
    "id", ["unknown", "..%2f..%2fetc", "%00", "%ff", "'; DROP TABLE image; --", "x" * 5000]
)
async def test_an_id_that_is_none_is_404(site: Site, ana: httpx.AsyncClient, id: str) -> None:
    for answer in (
        await ana.get(f"/api/v1/generations/{id}"),
        await ana.delete(f"/api/v1/generations/{id}"),
        await ana.post(f"/api/v1/generations/{id}/cancel"),
        await ana.post(f"/api/v1/generations/{id}/retry", headers={"Idempotency-Key": "k"}),
    ):
        assert error_of(answer) == (404, "not_found")
    await nothing_happened(site)


@pytest.mark.parametrize(
    "query",
    [
        "limit=0",
        "limit=101",
        "limit=-1",
        "limit=two",
        "limit=" + "9" * 5000,
        "before=yesterday",
        "before=",
        "before=2026-01-01",
        "before=0001-01-01T00:00:00%2B23:00",
        "before=9999-12-31T23:59:59-23:00",
    ],
    ids=lambda query: query[:40],
)
async def test_a_wrong_page_of_the_history_is_422(ana: httpx.AsyncClient, query: str) -> None:
    assert error_of(await ana.get(f"/api/v1/generations?{query}")) == (422, "invalid_request")


@pytest.mark.parametrize("before", ["x", "-1", "1.5", "9" * 30, "9" * 5000], ids=lambda before: before[:30])
async def test_a_wrong_page_of_the_ledger_is_422(ana: httpx.AsyncClient, before: str) -> None:
    assert error_of(await ana.get(f"/api/v1/ledger?before={before}")) == (422, "invalid_request")


async def nothing_happened(site: Site) -> None:
    assert set((await site.workshop.rows()).values()) == {0}
    assert site.workshop.woken == []
    assert (await site.workshop.studio.purse(ANA)).balance == 10
