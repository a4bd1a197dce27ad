"""Nobody but Ana sees anything of hers by any call: all calls are found by themselves, also those of tomorrow.

What a call is asked with comes from tests/support/calls.py; what nobody may see is in tests/support/belongings.py.
"""

import json
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from anyio import run_process
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from sqlmodel import update

from lorai_app.domain.visitor import Visitor
from lorai_app.store import generations, tables
from lorai_app.store.files import ImageFiles
from tests.support.belongings import HER, Belongings, belongings_of_ana
from tests.support.calls import UnknownParameter, calls_of
from tests.support.people import CLEO
from tests.support.prowl import OF_A_KEY, OF_A_LIVE_LINK, Prowl, files
from tests.support.running import ROOT
from tests.support.site import Site
from tests.support.workshop import Workshop

pytestmark = [pytest.mark.anyio, pytest.mark.slow]


@pytest.fixture
async def hers(workshop: Workshop) -> Belongings:
    return await belongings_of_ana(workshop)


@pytest.mark.parametrize("who", [CLEO, None], ids=["cleo", "a stranger"])
async def test_nobody_else_finds_anything_of_anas_by_any_call(
    workshop: Workshop, hers: Belongings, tmp_path: Path, who: Visitor | None
) -> None:
    site, kept = Site(workshop), files(tmp_path / "files")
    prowl = await Prowl(site, hers, who).through(site.calls)
    assert prowl.leaks == []
    assert prowl.asked > 1000
    after = files(tmp_path / "files")
    assert {name: after.get(name) for name in kept} == kept
    await workshop.assert_adds_up()


@pytest.mark.slow
async def test_the_app_that_is_served_has_the_same_calls(workshop: Workshop) -> None:
    script = (
        "import json; from lorai_app.lorai_app import calls; from tests.support.calls import calls_of;"
        "print(json.dumps([[call.method, call.path] for call in calls_of(calls)]))"
    )
    told = await run_process([sys.executable, "-c", script], cwd=ROOT)
    served = json.loads(told.stdout.splitlines()[-1])
    assert served == [[call.method, call.path] for call in calls_of(Site(workshop).calls)]


async def test_what_may_be_seen_is_asked_for_by_calls_that_exist(workshop: Workshop) -> None:
    there = {(call.method, call.path) for call in calls_of(Site(workshop).calls)}
    assert {*OF_A_LIVE_LINK, OF_A_KEY} <= there


async def test_she_herself_sees_what_the_others_must_not(workshop: Workshop, hers: Belongings) -> None:
    """Else the prowl would be looking for things that are nowhere."""
    site, told = Site(workshop), b""
    async with site.browser(HER) as browser:
        for path in ("generations?limit=100", "generations?trash=true", "shares"):
            told += (await browser.get(f"/api/v1/{path}")).content
        for generation in hers.ids["generation"]:
            for index in (0, 1):
                for size in ("original", "1024.webp", "512.webp", "preview.webp"):
                    told += (await browser.get(f"/media/images/{generation}/{index}/1/{size}")).content
        for reference in hers.ids["reference"]:
            for size in ("256.webp", "photo"):
                told += (await browser.get(f"/media/references/{reference}/{size}")).content
    seen = hers.seen_in(told)
    unseen = hers.ids["generation"][2]  # it is in the trash
    assert [name for name in hers.files if name not in seen and unseen not in name] == []
    assert {*hers.ids["generation"], *hers.ids["slug"], "quetzal", "okapi", "axolotl"} <= {*seen}


Leak = Callable[[Workshop, Request], Awaitable[Response]]


async def tells_the_prompt(shop: Workshop, request: Request) -> Response:
    async with shop.database.begin() as session:
        found = await generations.by_ids(session, [request.path_params["id"]])
    return JSONResponse({"prompt": found[0].prompt} if found else {}, 200 if found else 404)


async def sends_the_picture(shop: Workshop, request: Request) -> Response:
    name = ImageFiles.of(f"{request.path_params['id']}-0", 1).small
    try:
        return Response(await shop.files.get(name))
    except FileNotFoundError:
        return Response(status_code=404)


async def names_another_thing_in_its_refusal(shop: Workshop, request: Request) -> Response:
    id = request.path_params["id"]
    return JSONResponse({"error": f"{id}-0 is not yours"}, 403)


async def refuses_and_does_it(shop: Workshop, request: Request) -> Response:
    async with shop.database.begin() as session:
        hers = tables.Generation.id == request.path_params["id"]
        await session.exec(update(tables.Generation).where(hers).values(favourite=True))
    return Response(status_code=404)


async def says_that_it_exists(shop: Workshop, request: Request) -> Response:
    async with shop.database.begin() as session:
        found = await generations.by_ids(session, [request.path_params["id"]])
    return Response(status_code=204 if found else 404)


async def lists_everybodys(shop: Workshop, request: Request) -> Response:
    return JSONResponse([share.slug for share in await shop.studio.shares(HER, None, 10)])


@pytest.mark.parametrize(
    ("leak", "path", "found"),
    [
        (tells_the_prompt, "/tomorrow/{id}", "tells quetzal"),
        (sends_the_picture, "/tomorrow/{id}", "tells images/"),
        (names_another_thing_in_its_refusal, "/tomorrow/{id}", "-0"),
        (refuses_and_does_it, "/tomorrow/{id}", "changed generation"),
        (says_that_it_exists, "/tomorrow/{id}", "answers 204"),
        (lists_everybodys, "/tomorrow", "tells "),
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_a_call_that_leaks_does_not_pass(
    workshop: Workshop, hers: Belongings, leak: Leak, path: str, found: str, method: str
) -> None:
    site = Site(workshop)

    async def leaky(request: Request) -> Response:
        return await leak(workshop, request)

    extra = FastAPI(openapi_url=None)
    for app in (extra, site.calls):
        app.router.add_api_route(path, leaky, methods=[method])
    assert found in "\n".join((await Prowl(site, hers, CLEO).through(extra)).leaks)


async def test_a_parameter_that_nobody_thought_of_does_not_pass(workshop: Workshop, hers: Belongings) -> None:
    async def tidy(drawer: str) -> None: ...

    extra = FastAPI(openapi_url=None)
    extra.add_api_route("/tomorrow/{drawer}", tidy)
    with pytest.raises(UnknownParameter, match="does not know what \\['drawer'\\] names"):
        await Prowl(Site(workshop), hers, CLEO).through(extra)
