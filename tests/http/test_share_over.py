"""A link that is over, or never was: gone at once for everybody, page, files and card; and what caches are told."""

from collections.abc import AsyncIterator, Awaitable, Callable

import httpx
import pytest
from sqlalchemy import text

from lorai_app import routes
from lorai_app.domain.sharing import Complaint, Wish
from lorai_app.http.shared import THANKED
from tests.support.html import Html
from tests.support.people import ANA, BEN, CLEO
from tests.support.photos import photo
from tests.support.site import ORIGIN, Site, error_of
from tests.support.workshop import Workshop

pytestmark = pytest.mark.anyio

FILES = (
    "images/0/original",
    "images/0/1024.webp",
    "images/0/512.webp",
    "references/0/256.webp",
    "card.jpg",
    "qr.svg",
)
DAY = 86_400
SMALL_PRINT = (routes.TERMS, routes.PRIVACY, routes.CONTENT_POLICY)


@pytest.fixture
async def cleo(workshop: Workshop) -> AsyncIterator[httpx.AsyncClient]:
    async with Site(workshop).browser(CLEO) as browser:
        yield browser


@pytest.fixture
async def slug(workshop: Workshop) -> str:
    """A link of Ana's that shows all there is, for a day."""
    kept = await workshop.studio.add_reference(ANA, photo())
    made = await workshop.press(ANA, "a secret owl", references=(kept.id,))
    await workshop.done()
    wish = Wish(made.id, expires_in=DAY, show_prompt=True, show_references=True)
    return (await workshop.studio.share(ANA, wish)).slug


async def revoked(workshop: Workshop, slug: str) -> None:
    await workshop.studio.revoke(ANA, slug)


async def expired(workshop: Workshop, slug: str) -> None:
    workshop.clock.forward(days=1)


async def trashed(workshop: Workshop, slug: str) -> None:
    [share] = await workshop.studio.shares(ANA, None, 10)
    assert share.generation
    await workshop.studio.delete(ANA, share.generation)


async def hidden(workshop: Workshop, slug: str) -> None:
    for visitor in (ANA, BEN, CLEO):
        await workshop.studio.report(visitor, slug, Complaint.ILLEGAL)


@pytest.mark.parametrize("end", [revoked, expired, trashed, hidden])
async def test_page_and_files_are_gone_at_once_also_for_who_has_them(
    workshop: Workshop, cleo: httpx.AsyncClient, slug: str, end: Callable[[Workshop, str], Awaitable[None]]
) -> None:
    tags = {}
    for path in ("", *(f"/{file}" for file in FILES)):
        answer = await cleo.get(f"/s/{slug}{path}")
        assert answer.status_code == 200, path
        assert answer.headers["cache-control"] == "no-cache", path
        tags[path] = answer.headers["etag"]
        known = await cleo.get(f"/s/{slug}{path}", headers={"If-None-Match": tags[path]})
        assert (known.status_code, known.content) == (304, b""), path
        assert known.headers["cache-control"] == "no-cache"
    await end(workshop, slug)
    for path, tag in tags.items():
        for known in ({}, {"If-None-Match": tag}, {"Range": "bytes=0-1"}):
            answer = await cleo.get(f"/s/{slug}{path}", headers=known)
            assert answer.status_code == 410, path
            assert answer.headers["cache-control"] == "no-store"
            assert answer.headers["x-robots-tag"] == "noindex"
            if path:
                assert error_of(answer) == (410, "gone")
        assert (await cleo.head(f"/s/{slug}{path}")).status_code == 410
    page = await cleo.get(f"/s/{slug}")
    assert Html(page.text).title == "This link is over. | LoraAI"
    assert not {"owl", ANA.id} & set(page.text.split())
    assert (await cleo.get(f"/oembed?url={ORIGIN}/s/{slug}")).status_code == 404


@pytest.mark.parametrize(
    "slug", ["A" * 22, "a", "-", "ä", "%00", "%F0%9F%A6%8A", "..%2e", "x" * 4000, "a%20b", "%ff", "'%22<b>"]
)
async def test_an_unknown_link_is_a_page_that_says_so(cleo: httpx.AsyncClient, slug: str) -> None:
    answer = await cleo.get(f"/s/{slug}")
    assert answer.status_code == 404
    assert answer.headers["cache-control"] == "no-store"
    assert Html(answer.text).title == "There is nothing at this link. | LoraAI"
    assert {one["href"] for one in Html(answer.text).all("a")} == {"#main", "/", *SMALL_PRINT}


async def test_files_that_a_share_does_not_have_are_not_found(cleo: httpx.AsyncClient, slug: str) -> None:
    for path in (
        "images/1/original",
        "images/-1/original",
        "images/x/original",
        "images/0/preview.webp",
        "images/0/2048.webp",
        f"images/{'9' * 5000}/original",
        "references/1/256.webp",
        "references/x/256.webp",
        "references/0/photo",
        "images",
        "card.png",
    ):
        assert error_of(await cleo.get(f"/s/{slug}/{path}")) == (404, "not_found"), path


async def test_whoever_guesses_is_slowed_down_in_words_and_in_files(limited: Workshop) -> None:
    async with Site(limited).browser(CLEO) as guesser:
        for number in range(30):
            assert (await guesser.get(f"/s/{number:022}")).status_code == 404
            assert (await guesser.get(f"/s/{number:022}/card.jpg")).status_code == 404
        page = await guesser.get("/s/" + "b" * 22)
        assert page.status_code == 429
        assert page.headers["content-type"].startswith("text/html")
        assert 1 <= int(page.headers["retry-after"]) <= 60
        file = await guesser.get("/s/" + "b" * 22 + "/card.jpg")
        assert error_of(file) == (429, "too_many_requests")
        assert file.headers["retry-after"]


async def test_a_fault_of_ours_is_told_as_a_page_with_its_incident(
    workshop: Workshop, cleo: httpx.AsyncClient, slug: str
) -> None:
    async with workshop.database.begin() as session:
        await session.exec(text("ALTER TABLE share RENAME TO elsewhere"))  # type: ignore[call-overload]
    answer = await cleo.get(f"/s/{slug}")
    assert answer.status_code == 500
    assert answer.headers["cache-control"] == "no-store"
    assert "Incident " in answer.text
    assert "sqlite" not in answer.text.lower()


async def test_only_the_page_makes_a_cookie(workshop: Workshop, slug: str) -> None:
    async with Site(workshop).browser() as stranger:
        for path in (*(f"/s/{slug}/{file}" for file in FILES), f"/oembed?url={ORIGIN}/s/{slug}"):
            answer = await stranger.get(path)
            assert answer.status_code == 200, path
            assert "set-cookie" not in answer.headers, path
        page = await stranger.get(f"/s/{slug}")
        assert "set-cookie" in page.headers
        assert page.headers["cache-control"] == "no-store"  # it carries a cookie


async def test_other_ways_to_write_the_address_lead_to_it(cleo: httpx.AsyncClient, slug: str) -> None:
    for path in (f"/s/{slug}/", f"/s/{slug}/report"):
        answer = await cleo.get(path)
        assert (answer.status_code, answer.headers["location"]) == (308, f"/s/{slug}")
    thanked = await cleo.get(f"/s/{slug}?{THANKED}")
    assert "Your report has arrived" in thanked.text
    assert Html(thanked.text).links["canonical"]["href"] == f"{ORIGIN}/s/{slug}"


async def test_a_picture_can_be_read_in_parts_and_saved_under_its_name(
    cleo: httpx.AsyncClient, slug: str
) -> None:
    whole = await cleo.get(f"/s/{slug}/images/0/original")
    part = await cleo.get(f"/s/{slug}/images/0/original", headers={"Range": "bytes=10-19"})
    assert (part.status_code, part.content) == (206, whole.content[10:20])
    saved = await cleo.get(f"/s/{slug}/images/0/original?download")
    assert saved.headers["content-disposition"] == 'attachment; filename="a-secret-owl-1.png"'
    assert saved.headers["x-content-type-options"] == "nosniff"
