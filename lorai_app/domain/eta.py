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

    def after(self, elapsed: float) -> "Eta":
        return Eta(max(0, round(self.low - elapsed)), max(0, round(self.high - elapsed)))


def usual(recent: Sequence[float], otherwise: tuple[int, int]) -> Eta:
    """Seconds from submit to result: median and 90th percentile of the recent ones."""
    if len(recent) < ENOUGH:
        return Eta(*otherwise)
    ordered = sorted(recent)
    median = ordered[len(ordered) // 2]
    late = ordered[min(len(ordered) - 1, (len(ordered) * 9) // 10)]
    low = max(1, round(median))
    return Eta(low, max(low, round(late)))
