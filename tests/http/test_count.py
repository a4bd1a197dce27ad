"""What a page tells of its visitor: that somebody began to type, once, without a word of it."""

import httpx
import pytest
from fastapi import FastAPI
from prometheus_client import generate_latest

from lorai_app.http import health
from tests.support.people import ANA
from tests.support.site import ORIGIN, Site, Vitals, error_of
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


def typed(workshop: Workshop) -> bool:
    return b'lorai_funnel_total{step="typed"} 1.0' in generate_latest(workshop.studio.funnel.registry)


async def test_a_beginning_is_counted(idle: Workshop) -> None:
    idle.studio.funnel.seen("/", has_form=True)
    async with Site(idle).browser(ANA) as browser:
        answer = await browser.post("/count/typed")
    assert (answer.status_code, answer.content) == (204, b"")
    assert typed(idle)


async def test_only_the_sites_own_pages_may_tell_it(idle: Workshop) -> None:
    idle.studio.funnel.seen("/", has_form=True)
    async with Site(idle).browser(ANA, origin="https://evil.test") as browser:
        assert error_of(await browser.post("/count/typed")) == (403, "bad_origin")
    async with Site(idle).browser(ANA) as browser:
        assert (await browser.get("/count/typed")).status_code == 405
    assert not typed(idle)


async def test_it_can_not_be_used_to_flood(limited: Workshop) -> None:
    async with Site(limited).browser(ANA) as browser:
        told = [(await browser.post("/count/typed")).status_code for _ in range(31)]
    assert told == [204] * 30 + [429]
    assert not typed(limited)  # no page was sent that anybody could have typed in


async def test_the_sums_stand_in_the_metrics(idle: Workshop) -> None:
    idle.studio.funnel.seen("/", has_form=True)
    idle.studio.funnel.typed()
    app = FastAPI()
    app.include_router(health.calls(Vitals, lambda: idle.studio.funnel.registry))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=ORIGIN) as browser:
        text = (await browser.get("/metrics")).text
    assert 'lorai_pages_total{page="/"} 1.0' in text
    assert 'lorai_funnel_total{step="typed"} 1.0' in text
    assert "lorai_images_under_way 3.0" in text
