"""Shares: what a visitor lets others see, for how long, and what others may say about it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lorai_app.domain.errors import InvalidRequest
from lorai_app.domain.generation import Generation, Image

LONGEST_LIFE = 10 * 366 * 86_400
EXPIRES_IN = {"never": None, "1 day": 86_400, "7 days": 7 * 86_400, "30 days": 30 * 86_400}
"""What the page offers, in seconds."""
LONGEST_REPORT = 1_000


class Fate(StrEnum):
    """What has become of a share; only a live one is seen by anybody."""

    LIVE = "live"
    EXPIRED = "expired"
    REVOKED = "revoked"
    HIDDEN = "hidden"
    DELETED = "deleted"


class Complaint(StrEnum):
    """Why a share is reported."""

    ILLEGAL = "illegal"
    SEXUAL = "sexual"
    VIOLENT = "violent"
    PERSON = "person"
    COPYRIGHT = "copyright"
    OTHER = "other"


@dataclass(frozen=True)
class Wish:
    """What is to be shared: a whole generation, or the image at that index; `expires_in` is in seconds.

    `findable`: search engines may list it.
    """

    generation: str
    image: int | None = None
    expires_in: int | None = None
    show_prompt: bool = False
    show_references: bool = False
    findable: bool = False

    def __post_init__(self) -> None:
        if self.expires_in is not None and not 1 <= self.expires_in <= LONGEST_LIFE:
            raise InvalidRequest(f"expires_in is 1 to {LONGEST_LIFE:,} seconds, or left out.")
        if self.image is not None and self.image < 0:
            raise InvalidRequest("image is the index of one of the images, from 0.")


@dataclass(frozen=True)
class Share:
    """A public link; `image` is None for a whole generation, `in_trash` while its generation is."""

    slug: str
    visitor: str
    generation: str | None
    image: int | None
    show_prompt: bool
    show_references: bool
    findable: bool
    created: datetime
    expires: datetime | None
    revoked: datetime | None
    hidden: datetime | None
    kept: bool
    views: int
    in_trash: bool = False

    def fate(self, now: datetime) -> Fate:
        """What has become of it by now."""
        if self.revoked:
            return Fate.REVOKED
        if self.generation is None or self.in_trash:
            return Fate.DELETED
        if self.expires and self.expires <= now:
            return Fate.EXPIRED
        return Fate.HIDDEN if self.hidden else Fate.LIVE


@dataclass(frozen=True)
class Shared:
    """A live share with what it shows."""

    share: Share
    generation: Generation

    @property
    def images(self) -> tuple[Image, ...]:
        """The delivered images that anybody may see, in their order."""
        wanted = self.share.image
        return tuple(
            image for image in self.generation.images if image.picture and wanted in (None, image.index)
        )

    @property
    def prompt(self) -> str | None:
        return self.generation.prompt if self.share.show_prompt else None

    @property
    def references(self) -> tuple[str, ...]:
        return self.generation.references if self.share.show_references else ()


@dataclass(frozen=True)
class Report:
    """One visitor's complaint about a share."""

    share: str
    reason: Complaint
    text: str
    created: datetime
