"""What the head of a share's page tells machines: of each image, and whether they may list it."""

from collections.abc import AsyncIterator

import httpx
import pytest

from lorai_app.providers.sketch import Sketch
from lorai_app.store.database import Database
from lorai_app.store.files import Files, ReferenceFiles
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


async def test_what_was_only_sketched_is_not_said_to_be_a_models(tables: Database, kept: Files) -> None:
    async def photo(reference: str) -> bytes:
        return await kept.get(ReferenceFiles.of(reference).photo)

    workshop = Workshop(tables, kept, Sketch(photo))
    slug = await shared(workshop)
    async with Site(workshop).browser(CLEO) as browser:
        answer = await browser.get(f"/s/{slug}")
        remix = (await browser.get(f"/api/v1/shares/{slug}")).json()
    assert "GPT Image 2" not in answer.text.partition("<footer")[0]
    assert "without an AI model" in answer.text
    page = Html(answer.text)
    assert page.title == "An image made with Sketch preview | LoraAI"
    assert page.data[0]["@graph"][0]["creditText"] == "Made with Sketch preview on LoraAI"
    assert remix["model"] == "gpt-image-2"  # which the form can be filled with
