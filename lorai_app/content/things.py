"""What a page tells search engines in the terms of schema.org; every word of it can be read on the page too."""

import re
from collections.abc import Iterable, Mapping, Sequence
from html import unescape
from typing import Any

from lorai_app.content.faq import Question
from lorai_app.content.markup import Link, Told, parts
from lorai_app.content.page import Page
from lorai_app.content.steps import Step
from lorai_app.domain.catalog import Model

Thing = dict[str, Any]
NAME = "LoraAI"


def graph(things: Iterable[Thing]) -> Thing:
    """All of a page's things as the one JSON-LD document that it holds."""
    return {"@context": "https://schema.org", "@graph": list(things)}


def organization(site: str, logo: str) -> Thing:
    return {
        "@type": "Organization",
        "@id": f"{site}/#organization",
        "name": NAME,
        "url": f"{site}/",
        "logo": f"{site}{logo}",
    }


def website(site: str) -> Thing:
    return {
        "@type": "WebSite",
        "@id": f"{site}/#website",
        "name": NAME,
        "url": f"{site}/",
        "inLanguage": "en",
        "publisher": {"@id": f"{site}/#organization"},
    }


def application(site: str, page: Page, model: Model, card: str, words: Mapping[str, str]) -> Thing:
    """The site as what it is, with its free start as the one offer that has a price in money: none."""
    thing: Thing = {
        "@type": "SoftwareApplication",
        "name": f"{NAME}: {model.name}",
        "description": page.description,
        "url": f"{site}/",
        "image": f"{site}{card}",
        "applicationCategory": "DesignApplication",
        "operatingSystem": "Any, in a web browser",
        "isAccessibleForFree": True,
        "publisher": {"@id": f"{site}/#organization"},
    }
    if words.get("free", "0") != "0":
        offered = {"@type": "Offer", "price": "0", "description": plain("<free_start>", words)}
        return thing | {"offers": offered}
    return thing | {"isAccessibleForFree": False}


def web_page(site: str, address: str, page: Page) -> Thing:
    return {
        "@type": "WebPage",
        "@id": f"{site}{address}",
        "url": f"{site}{address}",
        "name": page.title,
        "description": page.description,
        "dateModified": page.updated.isoformat(),
        "inLanguage": "en",
        "isPartOf": {"@id": f"{site}/#website"},
    }


def questions(those: Iterable[Question], words: Mapping[str, str]) -> Thing:
    return {
        "@type": "FAQPage",
        "mainEntity": [
            {
                "@type": "Question",
                "name": one.question,
                "acceptedAnswer": {"@type": "Answer", "text": plain(" ".join(one.answer), words)},
            }
            for one in those
        ],
    }


def how_to(title: str, steps: Sequence[Step], words: Mapping[str, str]) -> Thing:
    return {
        "@type": "HowTo",
        "name": title,
        "step": [
            {"@type": "HowToStep", "position": place, "name": step.title, "text": plain(step.words, words)}
            for place, step in enumerate(steps, 1)
        ],
    }


def breadcrumbs(site: str, trail: Iterable[tuple[str, str]]) -> Thing:
    """`trail` is names with their addresses, from the front page to this one."""
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": place, "name": name, "item": f"{site}{address}"}
            for place, (name, address) in enumerate(trail, 1)
        ],
    }


def plain(text: str, words: Mapping[str, str]) -> str:
    """The words alone: links without their addresses, and what this site knows in the place of its marks."""
    said = "".join(_said(part, words) for part in parts(text))
    return " ".join(said.split())


def _said(part: str | Link | Told, words: Mapping[str, str]) -> str:
    match part:
        case Link(said, _):
            return said
        case Told(name, otherwise):
            return unescape(re.sub(r"<[^>]*>", "", words.get(name, otherwise)))
        case _:
            return part
