"""How many of a kind go together: a herd with depth, a flock in a slanting line, a shoal, a fleet."""

import numpy as np

Step = tuple[float, float, float]
"""Across (in widths of the first), up (negative) or down (in its height), and how large."""


def fellows(dice: np.random.Generator, count: int, mode: str, *, tall: bool = False) -> list[Step]:
    """The places of the others about the first; on a tall sheet one above the other."""
    if tall:
        return [_column(dice, n, mode) for n in range(count)]
    match mode:
        case "air":
            return [_flock(dice, n) for n in range(count)]
        case "water":
            return [_fleet(dice, n) for n in range(count)]
        case _:
            return [_herd(dice, n) for n in range(count)]


def _column(dice: np.random.Generator, n: int, mode: str) -> Step:
    """Farther away and higher up, from side to side."""
    side = -1 if n % 2 == 0 else 1
    rise = 0.62 if mode == "air" else 0.2
    return side * dice.uniform(0.3, 0.42), -rise * (n + 1), max(0.34, 0.84 - 0.14 * n)


def _herd(dice: np.random.Generator, n: int) -> Step:
    """Left and right in turn, each pair farther back and smaller, every third one nearer than the first."""
    side = -1 if n % 2 == 0 else 1
    rank = n // 2 + 1
    if n % 3 == 2:
        return side * (0.5 + 0.28 * rank) * dice.uniform(0.9, 1.1), 0.07, 0.98
    return side * (0.54 * rank + 0.06) * dice.uniform(0.92, 1.1), -0.06 * rank, 0.9 - 0.13 * rank


def _flock(dice: np.random.Generator, n: int) -> Step:
    """A slanting line with an arm on either side, smaller to its ends."""
    side = -1 if n % 2 == 0 else 1
    rank = n // 2 + 1
    return (
        side * (0.85 * rank + dice.uniform(-0.08, 0.08)),
        (-0.42 if side < 0 else 0.3) * rank + dice.uniform(-0.1, 0.1),
        max(0.3, 0.82 - 0.17 * rank + dice.uniform(-0.04, 0.04)),
    )


def _fleet(dice: np.random.Generator, n: int) -> Step:
    """Farther out on the water, each smaller and nearer to the horizon."""
    side = -1 if n % 2 == 0 else 1
    rank = n // 2 + 1
    return side * (0.75 * rank + dice.uniform(0.0, 0.2)), -0.11 * rank, max(0.28, 0.72 - 0.17 * rank)
