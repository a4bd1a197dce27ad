"""Searches that are made to keep everybody else waiting."""

import asyncio
import time

import httpx
import pytest
from sqlalchemy import update

from lorai_app.store.tables import Generation
from tests.support.people import ANA, CLEO
from tests.support.site import Site
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio
LONGEST_WAIT = 3.0


async def test_nobody_waits_for_somebody_elses_searches(workshop: Workshop) -> None:
    for number in range(5):
        await workshop.press(CLEO, f"an owl {number}", 1)
        await workshop.done()
    async with workshop.studio.database.begin() as session:
        same = update(Generation).values(searched="a" * 31_980)
        await session.exec(same)
    site = Site(workshop)
    async with site.browser(CLEO) as cleo, site.browser(ANA) as ana:
        asked = [cleo.get("/api/v1/prompts", params={"q": "a" * 199 + "b"}) for _ in range(60)]
        searches = asyncio.gather(*asked)
        await asyncio.sleep(0.05)
        began = time.monotonic()
        assert (await ana.get("/api/v1/me")).status_code == httpx.codes.OK
        assert time.monotonic() - began < LONGEST_WAIT
        assert {answer.status_code for answer in await searches} == {httpx.codes.OK}
