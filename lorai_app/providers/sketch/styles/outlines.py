"""Single cut shapes: leaves and sprigs, bars with round ends, closed rings."""

import numpy as np

from lorai_app.providers.sketch.strokes import Point

Outline = list[Point]


def sprig(x: float, y: float, reach: float, turn: float, pairs: int = 6, bend: float = 0.5) -> list[Outline]:
    """A bent stem with leaves in pairs, growing from a point towards `turn` (radians, 0 is right, up is -pi/2)."""
    outlines: list[Outline] = []
    spine: Outline = []
    for n in range(pairs + 1):
        spine.append((x, y))
        way = turn + bend * n / pairs
        if n:
            size = reach * 0.34 * float(np.sin(np.pi * (0.25 + 0.72 * n / (pairs + 1)))) + reach * 0.05
            outlines += [leaf(x, y, size, way - 0.85), leaf(x, y, size, way + 0.85)]
        x, y = x + float(np.cos(way)) * reach / pairs, y + float(np.sin(way)) * reach / pairs
    outlines.append(leaf(*spine[-1], reach * 0.22, turn + bend))
    thick = reach * 0.014 + 0.6
    outlines.append([(a - thick, b) for a, b in spine] + [(a + thick, b) for a, b in reversed(spine)])
    return outlines


def leaf(x: float, y: float, reach: float, turn: float, wide: float = 0.21) -> Outline:
    """A pointed leaf from its stalk to its tip."""
    t = np.linspace(0, 1, 10)
    half = np.sin(np.pi * t**0.8) * reach * wide
    c, s = float(np.cos(turn)), float(np.sin(turn))
    along = [*(t * reach), *(t[::-1] * reach)]
    across = [*half, *(-half[::-1])]
    return [
        (x + float(a) * c - float(b) * s, y + float(a) * s + float(b) * c)
        for a, b in zip(along, across, strict=True)
    ]


def pill(x: float, y: float, half: float, thick: float) -> Outline:
    """A bar with round ends."""
    turn = np.linspace(-np.pi / 2, np.pi / 2, 12)
    right = [(x + half + thick * float(np.cos(t)), y + thick * float(np.sin(t))) for t in turn]
    return right + [(x - half - thick * float(np.cos(t)), y - thick * float(np.sin(t))) for t in turn]


def ring(x: float, y: float, rx: float, ry: float, square: float = 2.0, count: int = 120) -> Outline:
    """A closed curve between an ellipse (`square` 2) and a rounded box (higher)."""
    turn = np.linspace(0, 2 * np.pi, count, endpoint=False)
    c, s = np.cos(turn), np.sin(turn)
    across = np.sign(c) * np.abs(c) ** (2 / square) * rx + x
    down = np.sign(s) * np.abs(s) ** (2 / square) * ry + y
    return [(float(a), float(b)) for a, b in zip(across, down, strict=True)]


def star(
    x: float, y: float, reach: float, points: int, deep: float = 0.32, turn: float = -np.pi / 2
) -> Outline:
    """A star; `deep` is how far its notches go in."""
    ways = np.linspace(turn, turn + 2 * np.pi, 2 * points, endpoint=False)
    return [
        (
            x + reach * (deep if n % 2 else 1) * float(np.cos(t)),
            y + reach * (deep if n % 2 else 1) * float(np.sin(t)),
        )
        for n, t in enumerate(ways)
    ]
