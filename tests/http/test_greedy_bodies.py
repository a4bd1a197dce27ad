"""Bodies that are made to keep everybody else waiting."""

import gc
import time
from collections.abc import AsyncIterator, Iterator

import httpx
import pytest

from lorai_app.domain.sharing import LONGEST_REPORT, Wish
from tests.support.people import ANA, CLEO
from tests.support.site import Site, error_of
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
PATIENCE = 1.5
"""Seconds of this thread; each of these took three or more."""


@pytest.fixture
async def cleo(workshop: Workshop) -> AsyncIterator[httpx.AsyncClient]:
    async with Site(workshop).browser(CLEO) as browser:
        yield browser


@pytest.fixture
def unburdened() -> Iterator[None]:
    """What earlier tests have left in memory is not looked through meanwhile."""
    gc.freeze()
    yield
    gc.unfreeze()


async def test_a_form_of_a_share_is_small(cleo: httpx.AsyncClient) -> None:
    for path in ("/s/any/report", "/d/any", "/api/v1/shares", "/api/v1/shares/any/report", "/now/share"):
        answer = await cleo.post(path, content=b"a=&" * 30_000, headers=FORM)
        assert error_of(answer) == (413, "too_large"), path
        assert "64 kB" in answer.json()["error"]["message"]


async def test_the_longest_report_fits_in_every_script(workshop: Workshop, cleo: httpx.AsyncClient) -> None:
    made = await workshop.press(ANA)
    await workshop.done()
    slug = (await workshop.studio.share(ANA, Wish(made.id))).slug
    sent = await cleo.post(f"/s/{slug}/report", data={"reason": "other", "text": "🦊" * LONGEST_REPORT})
    assert sent.status_code == 303


@pytest.mark.parametrize(
    "body",
    [
        "{" + ",".join(f'"{number}":1' for number in range(80_000)) + "}",
        '{"prompt":"a","ratio":"1:1","count":1,"references":[' + ",".join(["1"] * 450_000) + "]}",
    ],
    ids=["fields", "references"],
)
@pytest.mark.usefixtures("unburdened")
async def test_a_body_of_mistakes_is_not_read_out(cleo: httpx.AsyncClient, body: str) -> None:
    began = time.thread_time()
    answer = await cleo.post("/api/v1/generations", content=body, headers={"Idempotency-Key": "k"})
    assert error_of(answer) == (422, "invalid_request")
    assert time.thread_time() - began < PATIENCE
