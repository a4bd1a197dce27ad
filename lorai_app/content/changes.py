"""What is new for visitors, newest first: the feed of changes. What is new for operators is in CHANGELOG.md."""

from dataclasses import dataclass
from datetime import date

from lorai_app.content import figures
from lorai_app.content.figures import credits, number
from lorai_app.content.page import OPENED
from lorai_app.domain.catalog import CATALOG

_MODEL, _BEFORE, _SOON = (CATALOG[id] for id in ("gpt-image-2", "gpt-image-1.5", "seedance-2"))


@dataclass(frozen=True)
class Change:
    """`id` never changes: it is how readers know what they have read. `address` is where to see it."""

    id: str
    day: date
    title: str
    words: str
    address: str


CHANGES = (
    Change(
        "open",
        OPENED,
        f"{_MODEL.name} is here",
        f"A prompt of up to {_MODEL.max_prompt:,} characters and up to {number(_MODEL.max_references)} photos "
        f"become one to {number(figures.most(_MODEL))} images in {number(len(_MODEL.ratios))} ratios, at "
        f"{credits(figures.dearest(_MODEL))} for each one that is delivered.",
        "/",
    ),
    Change(
        "last-day-of-1-5",
        OPENED,
        f"{_BEFORE.name} has a last day",
        f"{_BEFORE.maker} retires it on {figures.day(_BEFORE.retires)}. "
        if _BEFORE.retires
        else "Until then it can be chosen beside its successor.",
        "/models/gpt-image-1-5",
    ),
    Change(
        "seedance-soon",
        OPENED,
        f"{_SOON.name} is announced",
        f"{_SOON.maker}’s video model comes to LoraAI. There is no date yet; leave an e-mail address to be told.",
        "/models/seedance-2",
    ),
)
