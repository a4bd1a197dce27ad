"""What stands in the head of a page as it is sent: for messengers and search engines, with absolute addresses."""

import json
from dataclasses import dataclass
from html import escape

from lorai_app.content.cards import Card
from lorai_app.content.page import Page
from lorai_app.content.things import NAME, Thing

CARD_SIZE = (1200, 630)
NOT_FOUND_BY_SEARCH = '<meta name="robots" content="noindex">'


@dataclass(frozen=True)
class Files:
    """Addresses of what every page names: the app's manifest, the sign for a phone's screen, the feed of changes."""

    manifest: str
    sign: str
    changes: str


def always(files: Files) -> str:
    """For every page, whoever's it is."""
    return (
        f'<link rel="manifest" href="{files.manifest}"><link rel="apple-touch-icon" href="{files.sign}">'
        f'<link rel="alternate" type="application/atom+xml" title="{NAME}: changes" href="{files.changes}">'
    )


def findable(site: str, address: str, page: Page, card: Card, things: Thing) -> str:
    """For pages that are the same for everybody."""
    width, height = CARD_SIZE
    card_words = f"{card.title} {card.line}. A print of {card.prompt}."
    told = {
        "og:type": "website",
        "og:site_name": NAME,
        "og:locale": "en_US",
        "og:url": site + address,
        "og:title": page.title,
        "og:description": page.description,
        "og:image": site + card.path,
        "og:image:type": "image/jpeg",
        "og:image:width": str(width),
        "og:image:height": str(height),
        "og:image:alt": card_words,
    }
    twitter = {
        "twitter:card": "summary_large_image",
        "twitter:title": page.title,
        "twitter:description": page.description,
        "twitter:image": site + card.path,
        "twitter:image:alt": card_words,
    }
    return "".join(
        (
            f'<link rel="canonical" href="{escape(site + address)}">',
            *[f'<meta property="{name}" content="{escape(value)}">' for name, value in told.items()],
            *[f'<meta name="{name}" content="{escape(value)}">' for name, value in twitter.items()],
            f'<script type="application/ld+json">{_in_html(things)}</script>',
        )
    )


def _in_html(things: Thing) -> str:
    """As JSON of which no character can end the element."""
    told = json.dumps(things, ensure_ascii=False, separators=(",", ":"))
    for letter in "<>&\u2028\u2029":
        told = told.replace(letter, f"\\u{ord(letter):04x}")
    return told
