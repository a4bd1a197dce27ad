"""oEmbed, as a page uses it that embeds a share: discovery from the page, then a photo of the wanted size."""

from collections.abc import AsyncIterator
from io import BytesIO
from urllib.parse import quote

import httpx
import pytest
from PIL import Image

from lorai_app.domain.sharing import Wish
from lorai_app.http.oembed import CACHE_SECONDS
from tests.support.html import Html
from tests.support.people import ANA
from tests.support.site import ORIGIN, Site, error_of
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio


@pytest.fixture
async def consumer(workshop: Workshop) -> AsyncIterator[httpx.AsyncClient]:
    """A program of another site, which has never been here."""
    async with Site(workshop).browser(origin=None) as browser:
        browser.headers["User-Agent"] = "Iframely/1.3.1 (+https://iframely.com/docs/about)"
        yield browser


@pytest.fixture
async def slug(workshop: Workshop) -> str:
    return await shared(workshop)


async def shared(workshop: Workshop, ratio: str = "16:9", **wish: object) -> str:
    made = await workshop.press(ANA, "a red fox", ratio=ratio)
    await workshop.done()
    return (await workshop.studio.share(ANA, Wish(made.id, show_prompt=True, **wish))).slug  # type: ignore[arg-type]


async def asked(consumer: httpx.AsyncClient, slug: str, more: str = "") -> httpx.Response:
    return await consumer.get(f"/oembed?url={quote(f'{ORIGIN}/s/{slug}', safe='')}{more}")


async def test_a_consumer_walks_from_the_page_to_the_photo(consumer: httpx.AsyncClient, slug: str) -> None:
    page = await consumer.get(f"/s/{slug}")
    discovered = Html(page.text).links["alternate"]
    assert discovered["type"] == "application/json+oembed"
    assert page.headers["link"] == f'<{discovered["href"]}>; rel="alternate"; type="application/json+oembed"'
    consumer.cookies.clear()
    answer = await consumer.get(discovered["href"])
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "set-cookie" not in answer.headers
    assert answer.json() == {
        "version": "1.0",
        "type": "photo",
        "url": f"{ORIGIN}/s/{slug}/images/0/original",
        "width": 1536,
        "height": 864,
        "title": "a red fox",
        "provider_name": "LoraAI",
        "provider_url": ORIGIN,
        "cache_age": CACHE_SECONDS,
        "thumbnail_url": f"{ORIGIN}/s/{slug}/images/0/512.webp",
        "thumbnail_width": 512,
        "thumbnail_height": 288,
    }
    photo = await consumer.get(answer.json()["url"])
    assert Image.open(BytesIO(photo.content)).size == (1536, 864)


@pytest.mark.parametrize(
    ("most", "size", "pixels"),
    [
        ("maxwidth=1536", "original", (1536, 864)),
        ("maxwidth=1535", "1024.webp", (1024, 576)),
        ("maxheight=576", "1024.webp", (1024, 576)),
        ("maxheight=575", "512.webp", (512, 288)),
        ("maxwidth=9999&maxheight=288", "512.webp", (512, 288)),
    ],
)
async def test_the_photo_is_the_largest_that_fits(
    consumer: httpx.AsyncClient, slug: str, most: str, size: str, pixels: tuple[int, int]
) -> None:
    told = (await asked(consumer, slug, f"&{most}")).json()
    assert told["url"].rpartition("/")[2] == size
    assert (told["width"], told["height"]) == pixels
    photo = await consumer.get(told["url"])
    assert Image.open(BytesIO(photo.content)).size == pixels


@pytest.mark.parametrize("ratio", ["1:1", "21:9", "9:21"])
async def test_nothing_is_ever_larger_than_was_asked_for(
    consumer: httpx.AsyncClient, workshop: Workshop, ratio: str
) -> None:
    slug = await shared(workshop, ratio)
    for wide, high in ((100, 100), (1, 1), (300, 9999), (9999, 40)):
        told = (await asked(consumer, slug, f"&maxwidth={wide}&maxheight={high}")).json()
        for name in ("", "thumbnail_"):
            assert 1 <= told[f"{name}width"] <= wide
            assert 1 <= told[f"{name}height"] <= high


@pytest.mark.parametrize("most", ["0", "-1", "many", "1e3", "", "9" * 400])
async def test_a_size_that_is_none_is_refused(consumer: httpx.AsyncClient, slug: str, most: str) -> None:
    assert error_of(await asked(consumer, slug, f"&maxwidth={most}")) == (422, "invalid_request")


async def test_only_json_is_offered(consumer: httpx.AsyncClient, slug: str) -> None:
    assert (await asked(consumer, slug, "&format=json")).status_code == 200
    answer = await asked(consumer, slug, "&format=xml")
    assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (501, "*")


async def test_the_address_may_be_written_as_people_paste_it(consumer: httpx.AsyncClient, slug: str) -> None:
    here = ORIGIN.removeprefix("http:")
    for url in (f"{ORIGIN}/s/{slug}/", f"https:{here}/s/{slug}", f"{ORIGIN}/s/{slug}?reported#top"):
        assert (await consumer.get("/oembed", params={"url": url})).status_code == 200, url


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nothing",
        ORIGIN,
        f"{ORIGIN}/s/",
        f"{ORIGIN}/s/{'A' * 22}",
        f"{ORIGIN}/g/SLUG",
        f"{ORIGIN}/s/SLUG/images/0/original",
        "https://elsewhere.example/s/SLUG",
        f"{ORIGIN}@elsewhere.example/s/SLUG",
        "ftp://localhost:3000/s/SLUG",
        "http://[::1/s/SLUG",
        "/s/SLUG",
    ],
)
async def test_what_is_no_share_of_this_site_is_not_found(
    consumer: httpx.AsyncClient, slug: str, url: str
) -> None:
    answer = await consumer.get("/oembed", params={"url": url.replace("SLUG", slug)})
    assert error_of(answer) == (404, "not_found")
    assert answer.headers["access-control-allow-origin"] == "*"


async def test_what_was_taken_back_is_as_unknown_as_what_never_was(
    consumer: httpx.AsyncClient, workshop: Workshop, slug: str
) -> None:
    await workshop.studio.revoke(ANA, slug)
    assert error_of(await asked(consumer, slug)) == (404, "not_found")


async def test_nobody_keeps_it_longer_than_it_lasts(consumer: httpx.AsyncClient, workshop: Workshop) -> None:
    slug = await shared(workshop, expires_in=60)
    assert 50 <= (await asked(consumer, slug)).json()["cache_age"] <= 60


async def test_whoever_guesses_addresses_is_slowed_down(limited: Workshop) -> None:
    async with Site(limited).browser(origin=None) as guesser:
        statuses = [(await asked(guesser, f"{number:022}")).status_code for number in range(61)]
    assert statuses == [404] * 60 + [429]
