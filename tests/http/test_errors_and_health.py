"""One shape for every error, an incident for every bug, and three calls for operators."""

import json
import shutil
from pathlib import Path
from typing import Any

import httpx
import pytest

from lorai_app.domain import errors
from lorai_app.domain.errors import LoraiError
from lorai_app.http.errors import STATUS
from tests.support.people import ANA
from tests.support.photos import photo
from tests.support.site import Site, error_of, press, upload
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


def test_every_error_for_people_has_a_status_and_a_code_of_its_own() -> None:
    family = {
        kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, LoraiError)
    }
    assert set(STATUS) == family - {LoraiError}
    assert len({kind.code for kind in STATUS}) == len(STATUS)


@pytest.mark.parametrize(
    "path", ["/api/v1/nothing", "/api/v1/", "/api/v1/generations/x/y", "/api/v1/me/x", "/nothing"]
)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
async def test_a_call_that_does_not_exist_is_404_in_the_same_shape(
    ana: httpx.AsyncClient, method: str, path: str
) -> None:
    assert error_of(await ana.request(method, path)) == (404, "not_found")


async def test_a_call_by_the_wrong_method_is_refused_in_the_same_shape(ana: httpx.AsyncClient) -> None:
    for method, path in (("PUT", "/api/v1/me"), ("PATCH", "/api/v1/generations"), ("POST", "/healthz")):
        status, _ = error_of(await ana.request(method, path))
        assert status in (404, 405)


async def test_a_bug_is_an_apology_that_names_its_incident(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    @site.calls.get("/bug")
    async def bug() -> None:
        raise ZeroDivisionError("the secret inside")

    async with site.browser(ANA) as browser:
        answer = await browser.get("/bug")
    assert error_of(answer) == (500, "internal_error")
    error = answer.json()["error"]
    assert error["incident"] in error["message"]
    assert "secret" not in answer.text
    log = capsys.readouterr().out
    assert error["incident"] in log
    assert "the secret inside" in log


async def test_the_31st_generation_in_a_minute_is_429_with_retry_after(limited: Workshop) -> None:
    for _ in range(29):
        await limited.studio.limits.hit("generations", ANA)
    async with Site(limited).browser(ANA) as browser:
        assert (await press(browser, "key-29")).status_code == 202
        before = await limited.rows()
        answer = await press(browser, "key-30")
    assert error_of(answer) == (429, "too_many_requests")
    assert 1 <= int(answer.headers["retry-after"]) <= 60
    assert await limited.rows() == before


@pytest.mark.parametrize(
    "path", ["/api/v1/generations/{}", "/media/images/{}/0/1/original", "/media/references/{}/256.webp"]
)
async def test_guessing_ids_is_429_after_sixty(limited: Workshop, path: str) -> None:
    for _ in range(59):
        await limited.studio.limits.hit("unknown", ANA)
    async with Site(limited).browser(ANA) as browser:
        assert error_of(await browser.get(path.format("guess-59"))) == (404, "not_found")
        assert error_of(await browser.get(path.format("guess-60"))) == (429, "too_many_requests")


async def test_the_61st_photo_in_a_minute_is_429(limited: Workshop) -> None:
    for _ in range(60):
        await limited.studio.limits.hit("references", ANA)
    async with Site(limited).browser(ANA) as browser:
        assert error_of(await upload(browser, photo())) == (429, "too_many_requests")


async def test_it_is_alive_and_able_to_work(site: Site) -> None:
    async with site.browser() as machine:
        alive, ready = await machine.get("/healthz"), await machine.get("/readyz")
    assert (alive.status_code, alive.json()) == (200, {"status": "alive"})
    assert (ready.status_code, ready.json()) == (200, dict.fromkeys(("database", "storage", "engine"), "ok"))
    assert "set-cookie" not in alive.headers
    assert "set-cookie" not in ready.headers


async def test_a_note_leaves_it_able_to_work(site: Site) -> None:
    site.vitals.noted = ["The image service does not answer just now."]
    async with site.browser() as machine:
        ready = await machine.get("/readyz")
    assert ready.status_code == 200
    assert ready.json()["notes"] == ["The image service does not answer just now."]


@pytest.mark.parametrize("part", ["database", "storage", "engine"])
async def test_what_does_not_work_is_named_and_the_rest_is_still_told(site: Site, part: str) -> None:
    site.vitals.failing = {part}
    async with site.browser() as machine:
        ready, alive = await machine.get("/readyz"), await machine.get("/healthz")
    assert ready.status_code == 503
    assert [name for name, state in ready.json().items() if state != "ok"] == [part]
    assert "broken" not in ready.text
    assert alive.status_code == 200


async def test_the_real_checks_find_what_is_broken(idle: Workshop, tmp_path: Path) -> None:
    await idle.database.check()
    await idle.files.check()
    folder = tmp_path / "files"
    shutil.rmtree(folder)
    folder.write_text("a file where the folder was")
    with pytest.raises(Exception, match="files"):
        await idle.files.check()


async def test_figures_are_told_to_prometheus(site: Site) -> None:
    async with site.browser() as machine:
        answer = await machine.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    assert "lorai_images_under_way 3.0" in answer.text


async def test_the_api_describes_itself(ana: httpx.AsyncClient) -> None:
    described: dict[str, Any] = (await ana.get("/api/v1/openapi.json")).json()
    assert set(described["paths"]) == {
        "/api/v1/me",
        "/api/v1/models",
        "/api/v1/ledger",
        "/api/v1/references",
        "/api/v1/generations",
        "/api/v1/generations/{id}",
        "/api/v1/generations/{id}/cancel",
        "/api/v1/generations/{id}/retry",
        "/api/v1/generations/{id}/truth",
        "/api/v1/generations/{id}/restore",
        "/api/v1/generations/{id}/favourite",
        "/api/v1/generations/{id}/images/{index}/link",
        "/api/v1/generations/{id}/images/{index}/contents",
        "/api/v1/generations/{id}/images/{index}/reference",
        "/api/v1/generations/{id}/zip",
        "/api/v1/prompts",
        "/api/v1/trash",
        "/api/v1/trash/{id}",
        "/api/v1/shares",
        "/api/v1/shares/{slug}",
        "/api/v1/shares/{slug}/report",
    }
    assert "Press" in json.dumps(described["paths"]["/api/v1/generations"]["post"]["requestBody"])
