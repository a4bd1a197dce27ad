"""Shares: what a visitor lets others see, for how long, and what others may say about it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lorai_app.domain.catalog import CATALOG
from lorai_app.domain.errors import InvalidRequest
from lorai_app.domain.generation import Generation, Image

LONGEST_LIFE = 10 * 366 * 86_400
EXPIRES_IN = {"never": None, "1 day": 86_400, "7 days": 7 * 86_400, "30 days": 30 * 86_400}
"""What the page offers, in seconds."""
LONGEST_REPORT = 1_000
TITLE_LETTERS = 70
"""What messengers show of a title before they cut it."""

SKETCH = "Sketch preview"
_UNSEEN = dict.fromkeys(
    (
        *range(0x09),
        *range(0x0E, 0x1C),
        *(0x7F, 0x061C, 0x200E, 0x200F),
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
    )
)
"""Controls, and marks that turn the reading around: in a title they would turn a messenger's own words too."""
_HOW_MANY = {1: "An image", 2: "Two images", 3: "Three images", 4: "Four images"}


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
        if self.generation is None:
            return Fate.DELETED
        if self.revoked:
            return Fate.REVOKED
        if self.in_trash:
            return Fate.DELETED
        if self.expires and self.expires <= now:
            return Fate.EXPIRED
        return Fate.HIDDEN if self.hidden else Fate.LIVE


@dataclass(frozen=True)
class Shared:
    """A live share with what it shows; `sketched`: the site drew it itself, the model was never asked."""

    share: Share
    generation: Generation
    sketched: bool = False

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

    @property
    def model(self) -> str:
        """What made it, as people read it: nothing that was only sketched is said to be a model's."""
        return SKETCH if self.sketched else CATALOG[self.generation.model].name

    @property
    def count(self) -> int:
        """How many images a remix asks for."""
        return self.generation.count if self.share.image is None else 1

    @property
    def first_words(self) -> str | None:
        """The prompt on one short line, cut between words; None unless the prompt is shown."""
        return None if self.prompt is None else _first_words(self.prompt)

    @property
    def title(self) -> str:
        """What the share is called: the prompt's first words, or only what it is."""
        return self.first_words or f"{_HOW_MANY[len(self.images)]} made with {self.model}"

    def alt(self, image: Image) -> str:
        """What somebody who can't see the image is told of it."""
        images = self.images
        place = f"Image {images.index(image) + 1} of {len(images)}" if len(images) > 1 else "Image"
        return f"{place} made with {self.model}" + (f": {self.first_words}" if self.first_words else "")


@dataclass(frozen=True)
class Report:
    """One visitor's complaint about a share; `text` is what they add to the reason, in their words."""

    share: str
    reason: Complaint
    text: str
    created: datetime

    def __post_init__(self) -> None:
        if len(self.text) > LONGEST_REPORT:
            raise InvalidRequest(
                f"Your report has {len(self.text):,} characters; {LONGEST_REPORT:,} is the most. Shorten it."
            )
        if "\0" in self.text or any("\ud800" <= letter <= "\udfff" for letter in self.text):
            raise InvalidRequest("Your report contains characters that are not text. Write it again.")


@dataclass(frozen=True)
class Reported:
    """A share with everything that was said of it; `pictures` are the names of its files, for who has to judge."""

    share: Share
    reports: tuple[Report, ...]
    pictures: tuple[str, ...]


def _first_words(text: str) -> str:
    line = " ".join(text.translate(_UNSEEN).split())
    if len(line) <= TITLE_LETTERS:
        return line
    cut = line[:TITLE_LETTERS]
    whole, space, _ = cut.rpartition(" ")
    # a language without spaces, or one endless word, is cut where the line ends
    return f"{(whole if space and len(whole) > TITLE_LETTERS // 2 else cut[:-1]).rstrip(' ,;:.')}…"
