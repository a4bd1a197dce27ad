"""What pages tell search engines: in schema.org's terms, with whole addresses, and nothing that a page does not say."""

import json
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from typing import Any

import pytest

from lorai_app import pages
from lorai_app.content import told
from lorai_app.content.cards import CARDS

SITE = "https://lorai.test"
TERMS: dict[str, str] = {
    "Organization": "name url logo",
    "WebSite": "name url inLanguage publisher",
    "WebPage": "url name description dateModified inLanguage isPartOf",
    "SoftwareApplication": "name description url image applicationCategory operatingSystem isAccessibleForFree "
    "publisher",
    "Offer": "price description",
    "FAQPage": "mainEntity",
    "Question": "name acceptedAnswer",
    "Answer": "text",
    "HowTo": "name step",
    "HowToStep": "position name text",
    "BreadcrumbList": "itemListElement",
    "ListItem": "position name item",
}
"""The terms of schema.org that we use: what each type of thing must have here, which is also all that it may have."""
ALSO = {"SoftwareApplication": {"offers"}}
PARTS = {
    "publisher": "Organization",
    "isPartOf": "WebSite",
    "offers": "Offer",
    "mainEntity": "Question",
    "acceptedAnswer": "Answer",
    "step": "HowToStep",
    "itemListElement": "ListItem",
}
"""Which type of thing schema.org expects behind a term."""
ADDRESSED = ("url", "item", "logo", "image", "@id")
ON_EVERY_OTHER_PAGE = {"WebPage", "BreadcrumbList"}


class Head(HTMLParser):
    """What a crawler reads in the end of a head."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.told: dict[str, str] = {}
        self.things: list[dict[str, Any]] = []
        self._in_things = False
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attributes}
        if tag == "meta":
            self.told[given.get("property") or given["name"]] = given["content"]
        elif tag == "link":
            self.told[given["rel"]] = given["href"]
        self._in_things = tag == "script" and given["type"] == "application/ld+json"

    def handle_data(self, data: str) -> None:
        if self._in_things:
            document = json.loads(data)
            assert document["@context"] == "https://schema.org"
            self.things = document["@graph"]


def words(free: int = 10) -> dict[str, str]:
    house = told.House("Ana", "help@lorai.test", free, 20, 3, 30, "apimart")
    return told.told(house, date(2026, 11, 22))


def head(address: str, free: int = 10) -> Head:
    return Head(pages.head_of(address, SITE, words(free)))


def inside(thing: Any) -> Iterator[dict[str, Any]]:
    """The thing and every thing in it."""
    if isinstance(thing, list):
        for one in thing:
            yield from inside(one)
    elif isinstance(thing, dict):
        yield thing
        for value in thing.values():
            yield from inside(value)


@pytest.mark.parametrize("address", pages.FINDABLE)
def test_every_thing_is_said_in_schema_orgs_terms(address: str) -> None:
    things = head(address).things
    named = {thing["@id"] for thing in things if "@id" in thing} | {f"{SITE}/#website"}
    for thing in inside(things):
        if set(thing) == {"@id"}:
            assert thing["@id"] in named
            continue
        needed = set(TERMS[thing["@type"]].split())
        given = {term for term in thing if not term.startswith("@")}
        assert needed <= given <= needed | ALSO.get(thing["@type"], set())
        for term, value in thing.items():
            assert value not in ("", [], None)
            for part in value if isinstance(value, list) else [value]:
                if isinstance(part, dict) and "@type" in part:
                    assert part["@type"] == PARTS[term]
            if term in ADDRESSED:
                assert value.startswith(f"{SITE}/")


@pytest.mark.parametrize("address", pages.FINDABLE)
def test_every_page_says_where_it_stands(address: str) -> None:
    things = {thing["@type"]: thing for thing in head(address).things}
    if address == "/":
        assert set(things) == {"Organization", "WebSite", "SoftwareApplication", "HowTo", "FAQPage"}
        return
    assert set(things) >= ON_EVERY_OTHER_PAGE
    trail = things["BreadcrumbList"]["itemListElement"]
    assert [step["item"] for step in trail] == [f"{SITE}/", f"{SITE}{address}"]
    assert [step["position"] for step in trail] == [1, 2]


def test_the_offer_is_the_free_start_and_names_no_currency() -> None:
    def application(free: int) -> Any:
        return next(one for one in head("/", free).things if one["@type"] == "SoftwareApplication")

    offer = application(10)["offers"]
    assert (offer["price"], "10 credits" in offer["description"]) == ("0", True)
    assert "priceCurrency" not in offer
    assert application(10)["isAccessibleForFree"] is True
    assert "offers" not in application(0)
    assert application(0)["isAccessibleForFree"] is False


def test_questions_and_steps_are_those_of_the_page() -> None:
    by_type = {thing["@type"]: thing for thing in head("/").things}
    assert len(by_type["FAQPage"]["mainEntity"]) == 8
    assert len(by_type["HowTo"]["step"]) == 4
    everything = {one["@type"]: one for one in head("/faq").things}["FAQPage"]["mainEntity"]
    assert len(everything) > 15
    for one in everything:
        assert not {"<", ">", "["} & set(one["acceptedAnswer"]["text"])
        assert one["name"].endswith("?")


@pytest.mark.parametrize("address", pages.FINDABLE)
def test_messengers_get_whole_addresses_and_a_card(address: str) -> None:
    said, page = head(address).told, pages.FINDABLE[address]
    assert said["canonical"] == said["og:url"] == SITE + address
    assert said["og:title"] == said["twitter:title"] == page.title
    assert said["og:description"] == page.description
    assert said["og:image"] == said["twitter:image"]
    assert said["og:image"].removeprefix(SITE) in {card.path for card in CARDS}
    assert (said["og:image:width"], said["og:image:height"]) == ("1200", "630")
    assert said["twitter:card"] == "summary_large_image"
    assert said["og:image:alt"]
    assert "robots" not in said


def test_what_is_one_visitors_alone_names_nothing() -> None:
    said = head("/g/secret")
    assert said.told["robots"] == "noindex"
    assert {"canonical", "og:url"}.isdisjoint(said.told)
    assert said.things == []


def test_titles_and_descriptions_are_of_a_length_that_is_shown_whole() -> None:
    for page in pages.FINDABLE.values():
        assert "GPT Image 2" in page.title
        assert len(page.title) <= 70
        assert 70 <= len(page.description) <= 220
    assert len({page.title for page in pages.FINDABLE.values()}) == len(pages.FINDABLE)


def test_no_word_can_end_the_element_that_holds_it() -> None:
    evil = {**words(), "free_start": "</script><script>alert(1)</script>&lt;!--"}
    html = pages.head_of("/", SITE, evil)
    assert html.count("<script") == html.count("</script>") == 1
    assert "<!--" not in html
