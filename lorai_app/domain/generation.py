"""One press of the button and the images that come of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lorai_app.domain.catalog import Model, Ratio
from lorai_app.domain.credits import Receipt
from lorai_app.domain.errors import InvalidRequest
from lorai_app.domain.eta import Eta


class ImageState(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    DELIVERED = "delivered"
    BLOCKED = "blocked"
    FAILED = "failed"
    CANCELLED = "cancelled"


UNDER_WAY = frozenset({ImageState.QUEUED, ImageState.RUNNING})
TO_RETRY = frozenset({ImageState.BLOCKED, ImageState.FAILED})


class GenerationState(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    FINISHED = "finished"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Request:
    """What a visitor asks for; one that breaks a rule of its model can't be made (InvalidRequest)."""

    prompt: str
    model: Model
    ratio: str
    count: int
    references: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _check_prompt(self.prompt, self.model)
        _check_shape(self.ratio, self.count, self.model)
        if len(self.references) > self.model.max_references:
            raise InvalidRequest(
                f"{self.model.name} takes up to {self.model.max_references} reference photos; "
                f"{len(self.references)} were given."
            )
        if len(set(self.references)) != len(self.references):
            raise InvalidRequest("The same reference photo was given twice.")


def _check_prompt(prompt: str, model: Model) -> None:
    if not any(letter.isprintable() and not letter.isspace() for letter in prompt):
        raise InvalidRequest("Write a prompt first: a few words are enough.")
    if len(prompt) > model.max_prompt:
        raise InvalidRequest(f"The prompt has {len(prompt):,} characters; {model.max_prompt:,} is the most.")
    if "\0" in prompt or any("\ud800" <= letter <= "\udfff" for letter in prompt):
        raise InvalidRequest("The prompt contains characters that are not text.")


def _check_shape(ratio: str, count: int, model: Model) -> None:
    if ratio not in model.prices:
        offered = ", ".join(model.prices)
        raise InvalidRequest(f"{model.name} has no ratio “{ratio[:20]}”. It has {offered}.")
    if type(count) is not int or count not in model.counts:
        raise InvalidRequest(f"Ask for {model.counts[0]} to {model.counts[-1]} images.")


@dataclass(frozen=True)
class Reason:
    """Why an image is where it is; `until` is when held credits return by themselves.

    `words` are those of the prompt that the operator's own list refuses: providers name a class, never a word.
    """

    code: str
    message: str
    stage: str | None = None
    categories: tuple[str, ...] = ()
    until: datetime | None = None
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Picture:
    """The delivered file: what really arrived, whatever was asked."""

    width: int
    height: int
    mime: str
    thumbhash: str
    seconds: float
    revised_prompt: str | None = None
    request_id: str | None = None


@dataclass(frozen=True)
class Image:
    """One of the 1 to 4 tiles; `credits` is what it has cost so far.

    `previews`: how many times it could be seen unfinished so far; 0 when there is nothing to see.
    """

    id: str
    index: int
    state: ImageState
    attempt: int
    progress: int
    credits: int
    previews: int = 0
    submitted: datetime | None = None
    ended: datetime | None = None
    reason: Reason | None = None
    picture: Picture | None = None

    @property
    def under_way(self) -> bool:
        return self.state in UNDER_WAY


@dataclass(frozen=True)
class Generation:
    """While it is under way `eta` remains of its `usual` time, and `returns` is when held credits come back at last."""

    id: str
    visitor: str
    prompt: str
    model: str
    ratio: Ratio
    count: int
    created: datetime
    references: tuple[str, ...]
    images: tuple[Image, ...]
    receipt: Receipt
    eta: Eta | None = None
    usual: Eta | None = None
    returns: datetime | None = None
    favourite: bool = False
    deleted: datetime | None = None

    @property
    def state(self) -> GenerationState:
        return state_of([image.state for image in self.images])

    @property
    def under_way(self) -> bool:
        return any(image.under_way for image in self.images)

    @property
    def missing(self) -> tuple[Image, ...]:
        """The images that a retry would make."""
        return tuple(image for image in self.images if image.state in TO_RETRY)


def state_of(images: Sequence[ImageState]) -> GenerationState:
    """A generation has no state of its own: it is what its images are."""
    states = set(images)
    if not states & UNDER_WAY:
        cancelled = states == {ImageState.CANCELLED}
        return GenerationState.CANCELLED if cancelled else GenerationState.FINISHED
    return GenerationState.QUEUED if states == {ImageState.QUEUED} else GenerationState.RUNNING
