"""What a visitor looks for in their history."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lorai_app.domain.generation import Generation

TRASH_DAYS = 7
LONGEST_SEARCH = 200


class Ended(StrEnum):
    """How a generation stands, for those who look for it."""

    RUNNING = "running"
    COMPLETE = "complete"
    MISSING = "missing"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Cursor:
    """The last one that was listed: the next page begins after it, also when several were made in one moment."""

    created: datetime
    id: str = ""


@dataclass(frozen=True)
class Sought:
    """Only these; what is empty does not matter. `trash`: those that were deleted, instead of the others."""

    words: str = ""
    model: str = ""
    ratio: str = ""
    ended: Ended | None = None
    favourites: bool = False
    trash: bool = False


@dataclass(frozen=True)
class Page:
    """Newest first; `next` is None when there are no more."""

    items: tuple[Generation, ...]
    next: Cursor | None


def folded(text: str) -> str:
    """The text as the search compares it: case and white space do not matter."""
    return " ".join(text.casefold().split())
