"""What every page says of itself, and the pieces that pages are made of."""

from dataclasses import dataclass
from datetime import date

OPENED = date(2026, 11, 22)
"""The day of the site's first words."""


@dataclass(frozen=True)
class Page:
    """`title` for tabs and searches, `headline` is its only h1, `card` names what messengers show (cards.py).

    `updated` is the day on which its words changed last: search engines are told.
    """

    title: str
    description: str
    headline: str
    lead: str = ""
    card: str = "home"
    updated: date = OPENED


@dataclass(frozen=True)
class Section:
    """A heading and what is said under it; `id` makes it an address."""

    id: str
    title: str
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()


@dataclass(frozen=True)
class Fact:
    """One line of a fact sheet."""

    name: str
    words: str
