"""What a visitor looks for in their history."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lorai_app.domain.catalog import CATALOG, RATIOS
from lorai_app.domain.errors import InvalidRequest
from lorai_app.domain.generation import Generation

TRASH_DAYS = 7
LONGEST_SEARCH = 200


class Ended(StrEnum):
    """How a generation stands, for those who look for it; each is in one of them.

    `missing`: it has ended and some of its images were not delivered; `cancelled`: all of them were cancelled.
    """

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
    """Only these; what is empty does not matter. `trash`: those that were deleted, instead of the others.

    Every one of the `words` is in the prompt, wherever it stands and however its letters are written.
    """

    words: str = ""
    model: str = ""
    ratio: str = ""
    ended: Ended | None = None
    favourites: bool = False
    trash: bool = False

    def __post_init__(self) -> None:
        if len(self.words) > LONGEST_SEARCH:
            raise InvalidRequest(
                f"Search for fewer words: {LONGEST_SEARCH} characters is the most, {len(self.words):,} were given."
            )
        if "\0" in self.words or any("\ud800" <= letter <= "\udfff" for letter in self.words):
            raise InvalidRequest("The search contains characters that are not text. Write it again.")
        if self.model and self.model not in CATALOG:
            raise InvalidRequest(f"There is no model “{self.model[:40]}”. There are {', '.join(CATALOG)}.")
        if self.ratio and self.ratio not in RATIOS:
            raise InvalidRequest(f"There is no ratio “{self.ratio[:20]}”. There are {', '.join(RATIOS)}.")


@dataclass(frozen=True)
class Page:
    """Newest first; `next` is None when there are no more."""

    items: tuple[Generation, ...]
    next: Cursor | None


def folded(text: str) -> str:
    """The text as the search compares it: case, white space and how an accent was typed do not matter."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
