"""The list of earlier prompts, as programs and the prompt box read it."""

import httpx
import pytest

from tests.support.site import error_of, press

pytestmark = pytest.mark.anyio


async def test_my_prompts_are_told_newest_first(ana: httpx.AsyncClient, cleo: httpx.AsyncClient) -> None:
    owl = (await press(ana, "1", prompt="an owl")).json()
    fox = (await press(ana, "2", prompt="a fox\nat night")).json()
    told = await ana.get("/api/v1/prompts")
    assert told.json() == {
        "items": [
            {"prompt": "a fox\nat night", "generation": fox["id"], "created": fox["created"]},
            {"prompt": "an owl", "generation": owl["id"], "created": owl["created"]},
        ],
        "next": None,
    }
    assert [one["prompt"] for one in (await ana.get("/api/v1/prompts?q=OWL")).json()["items"]] == ["an owl"]
    assert len((await ana.get("/api/v1/prompts?limit=1")).json()["items"]) == 1
    assert (await cleo.get("/api/v1/prompts")).json() == {"items": [], "next": None}


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "limit=x", f"q={'x' * 201}", "q=%00"])
async def test_what_cannot_be_asked_is_said(ana: httpx.AsyncClient, query: str) -> None:
    assert error_of(await ana.get(f"/api/v1/prompts?{query}")) == (422, "invalid_request")
