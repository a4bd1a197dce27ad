"""What messengers and search engines get of a share, as they ask for it: no scripts, no cookie, their own names."""

from collections.abc import AsyncIterator
from io import BytesIO

import httpx
import pytest
from PIL import Image

from lorai_app.domain.sharing import Wish
from tests.support.html import Html
from tests.support.people import ANA
from tests.support.site import ORIGIN, Site
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

CRAWLERS = {
    "Facebook": "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
    "Twitter": "Twitterbot/1.0",
    "Slack": "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
    "WhatsApp": "WhatsApp/2.23.20.0 A",
    "Discord": "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
    "LinkedIn": "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)",
    "iMessage": "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) "
    "Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0",
}
PROMPT = "a red fox in falling snow at dusk"
LARGEST_CARD = 300_000
"""What WhatsApp still shows; the others take more."""


@pytest.fixture
async def messenger(workshop: Workshop, request: pytest.FixtureRequest) -> AsyncIterator[httpx.AsyncClient]:
    """A crawler by its name; it sends no Origin and keeps no cookies."""
    async with Site(workshop).browser(origin=None) as browser:
        browser.headers["User-Agent"] = CRAWLERS[request.param]
        browser.headers["Accept"] = "*/*"
        yield browser


@pytest.fixture
async def slug(workshop: Workshop) -> str:
    """Two of Ana's images with their prompt."""
    made = await workshop.press(ANA, PROMPT, 2, ratio="16:9")
    await workshop.done()
    return (await workshop.studio.share(ANA, Wish(made.id, show_prompt=True))).slug


every_crawler = pytest.mark.parametrize("messenger", CRAWLERS, indirect=True)


@every_crawler
async def test_a_crawler_finds_title_words_and_card_of_a_share(
    messenger: httpx.AsyncClient, slug: str
) -> None:
    answer = await messenger.get(f"/s/{slug}")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    page, here = Html(answer.text), f"{ORIGIN}/s/{slug}"
    assert page.title == f"{PROMPT} | LoraAI"
    assert page.links["canonical"]["href"] == here
    assert "GPT Image 2" in page.meta["description"]
    told = {name.removeprefix("og:"): text for name, text in page.meta.items() if name.startswith("og:")}
    assert told["title"] == PROMPT
    assert told["type"] == "website"
    assert told["url"] == here
    assert told["site_name"] == "LoraAI"
    assert told["description"] == page.meta["description"]
    assert told["image"] == f"{here}/card.jpg"
    assert (told["image:width"], told["image:height"]) == ("1200", "630")
    assert told["image:type"] == "image/jpeg"
    assert PROMPT in told["image:alt"]
    assert page.meta["twitter:card"] == "summary_large_image"
    assert page.meta["twitter:title"] == told["title"]
    assert page.meta["twitter:description"] == told["description"]
    assert page.meta["twitter:image"] == told["image"]
    assert page.meta["robots"] == answer.headers["x-robots-tag"] == "noindex"


@every_crawler
async def test_the_card_is_a_jpeg_that_every_messenger_shows(messenger: httpx.AsyncClient, slug: str) -> None:
    page = Html((await messenger.get(f"/s/{slug}")).text)
    messenger.cookies.clear()
    answer = await messenger.get(page.meta["og:image"])
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "image/jpeg"
    assert answer.headers["x-robots-tag"] == "noindex"
    assert "set-cookie" not in answer.headers
    assert len(answer.content) == int(answer.headers["content-length"]) <= LARGEST_CARD
    card = Image.open(BytesIO(answer.content))
    card.load()
    assert (card.format, card.size) == ("JPEG", (1200, 630))
    asked = await messenger.head(page.meta["og:image"])
    assert (asked.status_code, asked.content) == (200, b"")
    assert asked.headers["content-length"] == answer.headers["content-length"]


@every_crawler
async def test_what_was_taken_back_tells_a_crawler_nothing(
    messenger: httpx.AsyncClient, workshop: Workshop, slug: str
) -> None:
    card = Html((await messenger.get(f"/s/{slug}")).text).meta["og:image"]
    assert (await messenger.get(card)).status_code == 200
    await workshop.studio.revoke(ANA, slug)
    gone = await messenger.get(f"/s/{slug}")
    assert gone.status_code == 410
    assert PROMPT not in gone.text
    assert not [name for name in Html(gone.text).meta if name.startswith(("og:", "twitter:"))]
    assert gone.headers["cache-control"] == "no-store"
    picture = await messenger.get(card)
    assert (picture.status_code, picture.headers["cache-control"]) == (410, "no-store")
    assert not picture.headers["content-type"].startswith("image/")


@every_crawler
async def test_an_unknown_link_is_a_404_for_crawlers_too(messenger: httpx.AsyncClient, slug: str) -> None:
    for path in (f"/s/{slug[::-1]}", f"/s/{slug[:-1]}", f"/s/{slug[::-1]}/card.jpg"):
        assert (await messenger.get(path)).status_code == 404


@every_crawler
async def test_crawlers_are_not_counted_as_people_who_looked(
    messenger: httpx.AsyncClient, workshop: Workshop, slug: str
) -> None:
    await messenger.get(f"/s/{slug}")
    [share] = await workshop.studio.shares(ANA, None, 10)
    assert share.views == 0
