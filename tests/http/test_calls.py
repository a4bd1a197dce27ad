"""Every call of the API, as its callers rely on it."""

from typing import Any

import httpx
import pytest

from lorai_app.domain.catalog import RATIOS
from tests.support.people import ANA
from tests.support.photos import photo
from tests.support.site import Site, error_of, press, upload
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


async def test_me_before_the_first_deed_tells_what_would_be_granted(
    ana: httpx.AsyncClient, site: Site
) -> None:
    assert (await ana.get("/api/v1/me")).json() == {"balance": 10, "held": 0, "free_credits": 10}
    assert set((await site.workshop.rows()).values()) == {0}


async def test_a_press_is_202_and_the_same_press_200(ana: httpx.AsyncClient) -> None:
    first = await press(ana, count=2, ratio="16:9")
    again = await press(ana, count=2, ratio="16:9")
    assert (first.status_code, again.status_code) == (202, 200)
    assert first.json()["id"] == again.json()["id"]
    assert (await ana.get("/api/v1/me")).json() == {"balance": 6, "held": 4, "free_credits": 10}
    assert error_of(await press(ana, count=1)) == (409, "key_reused")


async def test_a_generation_that_waits_is_told_whole(ana: httpx.AsyncClient) -> None:
    kept = (await upload(ana, photo())).json()["id"]
    told = (await press(ana, count=1, references=[kept])).json()
    assert told.pop("id")
    assert told.pop("created").endswith("Z")
    nothing = dict.fromkeys(
        ("reason", "url", "thumbnail", "width", "height", "mime", "seconds", "revised_prompt", "request_id")
    )
    assert told == {
        "state": "queued",
        "model": "gpt-image-2",
        "prompt": "an owl",
        "ratio": "1:1",
        "count": 1,
        "references": [kept],
        "favourite": False,
        "eta": {"low": 44, "high": 52},
        "receipt": {"reserved": 2, "settled": 0, "released": 0, "held": 2},
        "images": [{"index": 0, "state": "queued", "progress": 0, "attempt": 1, "credits": 0, **nothing}],
    }


async def test_a_generation_that_has_ended_is_told_whole(workshop: Workshop) -> None:
    async with Site(workshop).browser(ANA) as browser:
        id = (await press(browser, prompt="an owl [blocked-details:1]", count=2, ratio="9:16")).json()["id"]
        await workshop.done()
        told = (await browser.get(f"/api/v1/generations/{id}")).json()
    delivered, blocked = told["images"]
    assert (told["state"], told["eta"]) == ("finished", None)
    assert told["receipt"] == {"reserved": 4, "settled": 2, "released": 2, "held": 0}
    shown = {
        name: delivered[name]
        for name in ("state", "progress", "credits", "width", "height", "mime", "reason")
    }
    assert shown == {
        "state": "delivered",
        "progress": 100,
        "credits": 2,
        "width": 864,
        "height": 1536,
        "mime": "image/png",
        "reason": None,
    }
    assert delivered["url"] == f"/media/images/{id}/0/1/original"
    assert delivered["seconds"] >= 0
    reason = blocked["reason"]
    assert (blocked["state"], blocked["credits"], blocked["url"]) == ("blocked", 0, None)
    assert (reason["code"], reason["stage"], reason["categories"]) == (
        "moderation",
        "prompt",
        ["violence", "self-harm"],
    )


async def test_too_few_credits_are_402_with_both_numbers(site: Site, ana: httpx.AsyncClient) -> None:
    await press(ana, "first", count=4)
    before = await site.workshop.rows()
    answer = await press(ana, "second", count=2)
    assert error_of(answer) == (402, "not_enough_credits")
    assert "needs 4 credits and you have 2" in answer.json()["error"]["message"]
    assert await site.workshop.rows() == before


async def test_cancel_retry_and_delete_answer_as_the_fine_print_says(workshop: Workshop) -> None:
    async with Site(workshop).browser(ANA) as browser:
        id = (await press(browser, prompt="an owl [failed:once] [slow=0.3]")).json()["id"]
        path = f"/api/v1/generations/{id}"
        key = {"Idempotency-Key": "again"}
        assert error_of(await browser.delete(path)) == (409, "still_running")
        assert error_of(await browser.post(f"{path}/retry", headers=key)) == (409, "still_running")
        assert (await browser.post(f"{path}/cancel")).status_code == 200
        await workshop.done()
        assert error_of(await browser.post(f"{path}/retry")) == (422, "invalid_request")
        if (await browser.get(path)).json()["state"] == "cancelled":
            return  # it was quicker than its order: nothing is left to retry
        assert (await browser.post(f"{path}/retry", headers=key)).status_code == 202
        assert (await browser.post(f"{path}/retry", headers=key)).status_code == 200
        await workshop.done()
        other = {"Idempotency-Key": "once more"[:4]}
        assert error_of(await browser.post(f"{path}/retry", headers=other)) == (409, "nothing_to_retry")
        assert (await browser.delete(path)).status_code == 204
        assert error_of(await browser.get(path)) == (404, "not_found")


async def test_a_cancelled_generation_says_so(ana: httpx.AsyncClient) -> None:
    id = (await press(ana, count=2)).json()["id"]
    told = (await ana.post(f"/api/v1/generations/{id}/cancel")).json()
    assert told["state"] == "cancelled"
    assert [image["reason"]["code"] for image in told["images"]] == ["cancelled"] * 2
    assert told["receipt"] == {"reserved": 4, "settled": 0, "released": 4, "held": 0}


async def test_the_history_is_newest_first_page_by_page(ana: httpx.AsyncClient) -> None:
    made = [(await press(ana, f"key-{n}", prompt=f"owl {n}")).json()["id"] for n in range(5)]
    assert await pages(ana, "/api/v1/generations", 2) == [made[::-1][:2], made[::-1][2:4], made[::-1][4:]]


async def test_the_ledger_is_newest_first_page_by_page(ana: httpx.AsyncClient) -> None:
    id = (await press(ana, count=2)).json()["id"]
    await ana.post(f"/api/v1/generations/{id}/cancel")
    entries = (await ana.get("/api/v1/ledger")).json()["items"]
    assert [entry["kind"] for entry in entries] == ["release", "release", "reserve", "reserve", "grant"]
    assert set(entries[0]) == {"id", "kind", "amount", "reason", "created", "image", "attempt"}
    assert (entries[-1]["amount"], entries[-1]["image"]) == (10, None)
    ids = [entry["id"] for entry in entries]
    assert await pages(ana, "/api/v1/ledger", 2) == [ids[:2], ids[2:4], ids[4:]]


async def test_the_models_are_the_catalog(ana: httpx.AsyncClient) -> None:
    two, older, soon = (await ana.get("/api/v1/models")).json()["items"]
    assert [ratio["name"] for ratio in two["ratios"]] == list(RATIOS)
    assert {(ratio["credits"], two["selectable"]) for ratio in two["ratios"]} == {(2, True)}
    assert (older["id"], older["retires"]) == ("gpt-image-1.5", "2026-12-01")
    assert (soon["id"], soon["state"], soon["selectable"], soon["counts"]) == (
        "seedance-2",
        "soon",
        False,
        [],
    )


async def test_a_photo_is_201_with_what_was_changed(ana: httpx.AsyncClient) -> None:
    answer = await upload(ana, photo(2500, 2500, kind="PNG"))
    assert answer.status_code == 201
    told = answer.json()
    assert (told["width"], told["height"]) == (2048, 2048)
    assert told["changes"] == ["shrunk from 2500×2500 to 2048×2048", "converted from PNG to JPEG"]


async def pages(browser: httpx.AsyncClient, path: str, limit: int) -> list[list[Any]]:
    """The ids of every page, following `next` to the end."""
    found, cursor = [], None
    while True:
        told = (
            await browser.get(path, params={"limit": limit} | ({"before": cursor} if cursor else {}))
        ).json()
        assert set(told) == {"items", "next"}
        found.append([item["id"] for item in told["items"]])
        cursor = told["next"]
        if cursor is None:
            return found
