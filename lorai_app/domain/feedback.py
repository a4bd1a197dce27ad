"""What visitors say of a batch when they are asked, and what of it others may read."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from lorai_app.domain.errors import InvalidRequest

STARS = (1, 2, 3, 4, 5)
LONGEST_WORDS = 400
LONGEST_NAME = 60
ASKED_EVERY = timedelta(days=1)
"""Nobody is asked more often, whether they answered, said no or looked away."""


@dataclass(frozen=True)
class Feedback:
    """An answer; one that can't be kept can't be made (InvalidRequest). `name` is what stands under it."""

    stars: int
    words: str = ""
    may_show: bool = False
    name: str = ""

    def __post_init__(self) -> None:
        if type(self.stars) is not int or self.stars not in STARS:
            raise InvalidRequest("Choose one to five stars.")
        if len(self.words) > LONGEST_WORDS:
            raise InvalidRequest(
                f"That is {len(self.words)} characters; {LONGEST_WORDS} is the most. Nothing was sent."
            )
        if len(self.name) > LONGEST_NAME:
            raise InvalidRequest(f"The name is too long; {LONGEST_NAME} characters is the most.")
        if not (self.words + self.name).replace(" ", "x").isprintable():
            raise InvalidRequest("That contains characters that are not text.")

    @classmethod
    def of(cls, stars: str, words: str, name: str, *, may_show: bool) -> "Feedback":
        """As a form has it: white space is one space, and a name is only kept when it may be shown."""
        chosen = int(stars) if stars in {str(number) for number in STARS} else 0
        return cls(chosen, " ".join(words.split()), may_show, " ".join(name.split()) if may_show else "")


class Fate(StrEnum):
    NEW = "new"
    APPROVED = "approved"
    HIDDEN = "hidden"


@dataclass(frozen=True)
class Told:
    """Feedback as the operator sees it."""

    id: int
    feedback: Feedback
    fate: Fate
    when: datetime

    @property
    def can_be_shown(self) -> bool:
        """Its visitor allowed it, and there is something to read."""
        return self.feedback.may_show and bool(self.feedback.words)


Stories = tuple[Feedback, ...]
"""What visitors said, was allowed by them and approved by the operator: the newest first."""
