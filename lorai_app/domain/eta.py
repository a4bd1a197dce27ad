"""How long it will take, said honestly: a range from our own recent images of the same shape."""

from collections.abc import Sequence
from dataclasses import dataclass

ENOUGH = 5
"""Fewer recent images than this prove nothing: the model's usual range is told instead."""


@dataclass(frozen=True)
class Eta:
    """Seconds that remain; both 0 when it takes longer than it usually does."""

    low: int
    high: int

    @property
    def words(self) -> str:
        """The range as it is told: "44 to 52 s"."""
        if self.low == self.high:
            return f"about {self.high} s"
        return f"{self.low} to {self.high} s"

    def after(self, elapsed: float) -> "Eta":
        return Eta(max(0, round(self.low - elapsed)), max(0, round(self.high - elapsed)))


def usual(recent: Sequence[float], one_image: tuple[int, int], count: int) -> Eta:
    """Seconds from submit to result: median and 90th percentile of the recent images of the same shape.

    Until there are enough, the model's own range; a batch's slowest image is later.
    """
    if len(recent) < ENOUGH:
        low, high = one_image
        return Eta(low, round(high * (1 + 0.25 * (count - 1))))
    ordered = sorted(recent)
    median = ordered[len(ordered) // 2]
    late = ordered[min(len(ordered) - 1, (len(ordered) * 9) // 10)]
    low = max(1, round(median))
    return Eta(low, max(low, round(late)))
