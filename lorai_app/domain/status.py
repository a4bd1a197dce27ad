"""How the site runs, from its own images: nothing is guessed, and too few prove nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from lorai_app.domain.eta import ENOUGH
from lorai_app.domain.generation import ImageState

HOURS = 24
"""How far back it looks."""


@dataclass(frozen=True)
class Record:
    """How the images of one model ended lately; `seconds` are those that the newest delivered ones took."""

    model: str
    ends: Mapping[ImageState, int]
    seconds: Sequence[float]

    @property
    def ended(self) -> int:
        """Images that the provider answered for; what a visitor cancelled says nothing about it."""
        return sum(self.ends.get(state, 0) for state in _ANSWERED)

    @property
    def tells(self) -> bool:
        """Whether there are enough to say anything."""
        return self.ended >= ENOUGH

    @property
    def median_seconds(self) -> float | None:
        """From submit to result; None while there are too few."""
        return median(self.seconds) if len(self.seconds) >= ENOUGH else None

    def share(self, state: ImageState) -> float:
        """The part of the answered images that ended so, from 0 to 1."""
        return self.ends.get(state, 0) / self.ended if self.ended else 0.0


@dataclass(frozen=True)
class Status:
    """All of it at one moment; `queued` wait for a place, `running` are being made."""

    records: tuple[Record, ...]
    queued: int
    running: int


_ANSWERED = (ImageState.DELIVERED, ImageState.BLOCKED, ImageState.FAILED)
