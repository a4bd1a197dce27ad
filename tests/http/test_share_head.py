"""What the head of a share's page tells machines: of each image, and whether they may list it."""

from collections.abc import AsyncIterator

import httpx
import pytest

from tests.http.test_share_page import shared
from tests.support.html import Html
from tests.support.people import CLEO
from tests.support.site import ORIGIN, Site
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


@pytest.fixture
async def cleo(workshop: Workshop) -> AsyncIterator[httpx.AsyncClient]:
    async with Site(workshop).browser(CLEO) as browser:
        yield browser


async def test_machines_are_told_of_each_image(workshop: Workshop, cleo: httpx.AsyncClient) -> None:
    slug = await shared(workshop, count=2, ratio="3:4")
    [told] = Html((await cleo.get(f"/s/{slug}")).text).data
    assert told["@context"] == "https://schema.org"
    assert len(told["@graph"]) == 2
    for index, thing in enumerate(told["@graph"]):
        assert thing["@type"] == "ImageObject"
        assert thing["contentUrl"] == f"{ORIGIN}/s/{slug}/images/{index}/original"
        assert thing["thumbnailUrl"] == f"{ORIGIN}/s/{slug}/images/{index}/512.webp"
        assert (thing["width"], thing["height"]) == (768, 1024)
        assert thing["creditText"] == "Made with GPT Image 2 on LoraAI"
        assert thing["license"] == thing["acquireLicensePage"] == f"{ORIGIN}/content-policy"
        assert thing["datePublished"] == "2026-06-01"
        assert "caption" not in thing


@pytest.mark.parametrize("findable", [False, True])
async def test_search_engines_list_it_only_when_ana_allows_it(
    workshop: Workshop, cleo: httpx.AsyncClient, findable: bool
) -> None:
    slug = await shared(workshop, findable=findable)
    page = await cleo.get(f"/s/{slug}")
    answers = [
        page,
        *[await cleo.get(f"/s/{slug}/{it}") for it in ("card.jpg", "images/0/original", "qr.svg")],
    ]
    assert {one.headers.get("x-robots-tag") for one in answers} == {None if findable else "noindex"}
    assert Html(page.text).meta.get("robots") == (None if findable else "noindex")
