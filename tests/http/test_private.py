"""What is Ana's is not there for Cleo: not forbidden, not found, and nothing of it is told."""

import httpx
import pytest

from lorai_app.domain.generation import Generation
from tests.support.people import ANA
from tests.support.photos import photo
from tests.support.site import error_of, press, upload
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


@pytest.fixture
async def hers(workshop: Workshop) -> Generation:
    """Ana's generation: one delivered image and one that failed, with a photo."""
    kept = await workshop.studio.add_reference(ANA, photo())
    made = await workshop.press(ANA, "a secret owl [failed:1]", 2, references=(kept.id,))
    await workshop.done()
    return await workshop.see(ANA, made.id)


CALLS = [
    ("GET", "/api/v1/generations/{id}"),
    ("POST", "/api/v1/generations/{id}/cancel"),
    ("POST", "/api/v1/generations/{id}/retry"),
    ("DELETE", "/api/v1/generations/{id}"),
    ("GET", "/media/images/{id}/0/1/original"),
    ("HEAD", "/media/images/{id}/0/1/original"),
    ("GET", "/media/images/{id}/0/1/1024.webp"),
    ("GET", "/media/images/{id}/0/1/512.webp"),
    ("GET", "/media/references/{photo}/256.webp"),
    ("GET", "/media/references/{photo}/photo"),
]
NOT_THERE = [
    "images/{id}/1/1/original",
    "images/{id}/0/2/original",
    "images/{id}/0/0/original",
    "images/{id}/4/1/original",
    "images/{id}/0/1/2048.webp",
    "images/{id}/x/1/original",
    "images/{id}/-1/1/original",
    "images/{id}/0/" + "9" * 5000 + "/original",
    "images/{id}",
    "references/{id}/photo",
    "nothing",
    "",
]


async def test_a_stranger_finds_nothing(
    hers: Generation, cleos: httpx.AsyncClient, workshop: Workshop
) -> None:
    for method, path in CALLS:
        foreign = await ask(cleos, method, path.format(id=hers.id, photo=hers.references[0]))
        nobodys = await ask(cleos, method, path.format(id="0" * 32, photo="0" * 32))
        assert foreign.status_code == 404, (method, path)
        assert foreign.content == nobodys.content
    assert await workshop.see(ANA, hers.id) == hers


async def ask(browser: httpx.AsyncClient, method: str, address: str) -> httpx.Response:
    return await browser.request(method, address, headers={"Idempotency-Key": "k"})


async def test_a_strangers_lists_are_empty(hers: Generation, cleos: httpx.AsyncClient) -> None:
    for path in ("/api/v1/generations", "/api/v1/ledger"):
        assert (await cleos.get(path)).json() == {"items": [], "next": None}
    assert (await cleos.get("/api/v1/me")).json() == {"balance": 10, "held": 0, "free_credits": 10}


async def test_her_key_makes_a_stranger_a_generation_of_their_own(
    hers: Generation, anas: httpx.AsyncClient, cleos: httpx.AsyncClient
) -> None:
    mine, theirs = await press(anas, "the-same-key"), await press(cleos, "the-same-key")
    assert (mine.status_code, theirs.status_code) == (202, 202)
    assert mine.json()["id"] != theirs.json()["id"]


async def test_she_herself_sees_it_all_and_may_keep_it(hers: Generation, anas: httpx.AsyncClient) -> None:
    (told, failed) = (await anas.get(f"/api/v1/generations/{hers.id}")).json()["images"]
    assert (failed["url"], failed["thumbnail"]) == (None, None)
    for address, mime in ((told["url"], "image/png"), (told["thumbnail"], "image/webp")):
        assert address.startswith("/")
        file = await anas.get(address)
        assert (file.status_code, file.headers["content-type"]) == (200, mime)
        assert file.headers["cache-control"] == "private, max-age=31536000, immutable"
        assert (await anas.head(address)).status_code == 200
    preview = await anas.get(f"/media/references/{hers.references[0]}/256.webp")
    assert preview.headers["content-type"] == "image/webp"
    whole = await anas.get(f"/media/references/{hers.references[0]}/photo")
    assert whole.headers["content-type"] in ("image/png", "image/jpeg")
    assert len(whole.content) > len(preview.content)


async def test_a_file_that_is_not_there_is_404(hers: Generation, anas: httpx.AsyncClient) -> None:
    for path in NOT_THERE:
        assert error_of(await anas.get(f"/media/{path.format(id=hers.id)}")) == (404, "not_found"), path


async def test_a_deleted_generation_takes_its_files_out_of_sight(
    hers: Generation, anas: httpx.AsyncClient
) -> None:
    assert (await anas.delete(f"/api/v1/generations/{hers.id}")).status_code == 204
    assert error_of(await anas.get(f"/media/images/{hers.id}/0/1/original")) == (404, "not_found")
    small = await anas.get(f"/media/images/{hers.id}/0/1/512.webp")
    assert small.status_code == 200  # by which she knows it in the trash


async def test_a_photo_is_not_sent_to_somebody_elses_generation(
    anas: httpx.AsyncClient, cleos: httpx.AsyncClient
) -> None:
    id = (await upload(anas, photo())).json()["id"]
    assert error_of(await press(cleos, references=[id])) == (422, "invalid_request")
