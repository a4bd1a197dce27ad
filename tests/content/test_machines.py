"""The files for machines: each in the form that its readers know, with whole addresses of this site."""

import json
import xml.etree.ElementTree as ElementTree
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from urllib.robotparser import RobotFileParser

import pytest
from PIL import Image

from lorai_app import pages, routes
from lorai_app.content import legal, told
from lorai_app.content.changes import CHANGES
from lorai_app.content.content_policy import CONTENT_POLICY
from lorai_app.content.figures import day
from lorai_app.content.privacy import privacy
from lorai_app.content.terms import terms
from lorai_app.domain.catalog import CATALOG

SITE = "https://lorai.test"
TODAY = date(2026, 11, 22)
ASSETS = Path(__file__).parents[2] / "assets"


def files(contact: str | None = "help@lorai.test") -> dict[str, str]:
    words = told.told(told.House(None, contact, 10, 20, 3, 30, "sketch"), TODAY)
    return {address: text for address, (_, text) in pages.files(SITE, words, contact, TODAY).items()}


@pytest.mark.parametrize(
    ("path", "may"),
    [
        ("/", True),
        ("/models/gpt-image-2", True),
        ("/s/abc", True),
        ("/pictures/card-home.jpg", True),
        ("/g/abc", False),
        ("/history", False),
        ("/d/secret", False),
        ("/api/v1/me", False),
    ],
)
def test_robots_may_read_what_is_for_everybody(path: str, may: bool) -> None:
    robots = RobotFileParser()
    robots.parse(files()[routes.ROBOTS].splitlines())
    assert robots.can_fetch("*", SITE + path) is may
    assert robots.site_maps() == [f"{SITE}/sitemap.xml"]


def test_the_sitemap_names_every_page_with_the_day_of_its_words() -> None:
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    root = ElementTree.fromstring(files()[routes.SITEMAP].encode())
    found = {
        url.findtext("s:loc", "", space): url.findtext("s:lastmod", "", space)
        for url in root.findall("s:url", space)
    }
    assert found == {SITE + address: str(page.updated) for address, page in pages.FINDABLE.items()}
    assert all(page.updated <= datetime.now(UTC).date() for page in pages.FINDABLE.values())


@pytest.mark.parametrize("words", [terms(), privacy(), CONTENT_POLICY])
def test_a_legal_page_tells_people_and_machines_the_same_day(words: legal.Legal) -> None:
    assert words.since == day(words.page.updated)


def test_language_models_are_told_every_fact() -> None:
    text, model = files()[routes.LLMS], CATALOG["gpt-image-2"]
    assert text.startswith("# LoraAI\n\n> ")
    for fact in ("32,000", "0 to 4", "2 credits", "8 credits", "44 to 52 seconds", "10 credits, free"):
        assert fact in text
    assert all(ratio.name in text for ratio in model.ratios)
    assert all(f"({SITE}{address})" in text for address in pages.FINDABLE)
    assert "<" not in text


def test_a_phone_can_put_the_site_on_its_screen() -> None:
    manifest = json.loads(files()[routes.MANIFEST])
    assert {"name", "short_name", "start_url", "display", "icons"} <= set(manifest)
    assert manifest["display"] == "standalone"
    sizes = {(icon["sizes"], icon["purpose"]) for icon in manifest["icons"]}
    assert {("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")} <= sizes
    for icon in manifest["icons"]:
        file, _, edition = icon["src"].partition("?")
        image = Image.open(ASSETS / file.lstrip("/"))
        assert f"{image.width}x{image.height}" == icon["sizes"]
        assert routes.is_edition(file, edition)
        if icon["purpose"] == "maskable":
            assert image.convert("RGBA").getpixel((0, 0)) == (0xF6, 0xF1, 0xE6, 255)


@pytest.mark.parametrize(
    ("contact", "address"),
    [
        ("help@lorai.test", "mailto:help@lorai.test"),
        ("https://lorai.test/help", "https://lorai.test/help"),
        ("write\nContact: evil@evil.test", None),
        ("the front desk", None),
        (None, None),
    ],
)
def test_whoever_finds_a_hole_knows_whom_to_tell(contact: str | None, address: str | None) -> None:
    text = files(contact).get(routes.SECURITY)
    if address is None:
        assert text is None
        return
    assert text is not None
    fields = dict(line.split(": ", 1) for line in text.splitlines())
    assert fields["Contact"] == address
    assert fields["Canonical"] == f"{SITE}/.well-known/security.txt"
    expires = datetime.fromisoformat(fields["Expires"])
    # RFC 9116: less than a year
    assert timedelta(days=30) < expires.date() - TODAY < timedelta(days=365)


def test_changes_can_be_followed() -> None:
    space = {"a": "http://www.w3.org/2005/Atom"}
    root = ElementTree.fromstring(files()[routes.CHANGES].encode())
    entries = root.findall("a:entry", space)
    assert [entry.findtext("a:title", "", space) for entry in entries] == [one.title for one in CHANGES]
    assert len({entry.findtext("a:id", "", space) for entry in entries}) == len(entries)
    for feed in (root, *entries):
        assert feed.findtext("a:id", "", space).startswith(SITE)
        assert datetime.fromisoformat(feed.findtext("a:updated", "", space))
        assert all(link.get("href", "").startswith(SITE) for link in feed.findall("a:link", space))
    assert sorted(CHANGES, key=lambda one: one.day, reverse=True) == list(CHANGES)
    assert {one.address for one in CHANGES} <= set(pages.FINDABLE)
