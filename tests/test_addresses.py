"""A page has one address, and no detour leads to it."""

from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from lorai_app.site.addresses import OwnAddresses

pytestmark = pytest.mark.anyio


@pytest.fixture
def site(tmp_path: Path) -> httpx.AsyncClient:
    for name in ("", "history", "models/one"):
        (tmp_path / name).mkdir(parents=True, exist_ok=True)
        (tmp_path / name / "index.html").write_text(f"page {name}")
    app = Starlette(routes=[Mount("/", StaticFiles(directory=tmp_path, html=True))])
    return httpx.AsyncClient(
        transport=httpx.ASGITransport(OwnAddresses(app, tmp_path)), base_url="http://inside", trust_env=False
    )


async def test_a_built_page_answers_at_its_address(site: httpx.AsyncClient) -> None:
    for path, text in (("/", "page "), ("/history", "page history"), ("/models/one?q=1", "page models/one")):
        answer = await site.get(path)
        assert (answer.status_code, answer.text) == (200, text)


async def test_the_address_with_a_slash_leads_to_the_one_without(site: httpx.AsyncClient) -> None:
    answer = await site.get("/models/one/?q=1")
    assert (answer.status_code, answer.headers["location"]) == (308, "/models/one?q=1")


async def test_what_was_not_built_is_not_there(site: httpx.AsyncClient) -> None:
    assert (await site.get("/nowhere")).status_code == 404
