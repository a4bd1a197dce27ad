"""Subjects as a few marks of ink each: what can be drawn, and how its drawing is read.

A line is `tone kind numbers`; `~` before the kind adds the mark's mirror image. Kinds: `blob` (closed; a point
that ends in `!` is a corner, the rest are rounded), `twin` (the right half of a blob, top to bottom), `line`
(width, points), `ring` (width, centre, radius) and `oval` (centre, radii, degrees).
"""

from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import cos, dist, pi, radians, sin

from lorai_app.providers.sketch.shapes import animals, nature, people, places, things
from lorai_app.providers.sketch.strokes import Point, smooth


@dataclass(frozen=True)
class Mark:
    """One touch of ink; `width` 0 fills the outline, anything else draws along it."""

    tone: str
    outline: tuple[Point, ...]
    width: float = 0.0

    def mirrored(self) -> "Mark":
        return Mark(self.tone, tuple((100 - x, y) for x, y in self.outline), self.width)


@cache
def subjects() -> dict[str, tuple[Mark, ...]]:
    """Every drawing by its name."""
    found: dict[str, tuple[Mark, ...]] = {}
    for room in (animals, nature, places, things, people):
        for paragraph in room.SHAPES.strip().split("\n\n"):
            name, *lines = paragraph.splitlines()
            found[name] = tuple(mark for line in lines for mark in read(line))
    return found


def read(line: str) -> list[Mark]:
    """The mark of one line, and its mirror image if that was asked for."""
    tone, *words = line.split()
    both = words[0] == "~"
    kind, *rest = words[1:] if both else words
    mark = _mark(tone, kind, rest)
    return [mark, mark.mirrored()] if both else [mark]


def main_ink(name: str) -> str:
    """`cool` or `warm`: the ink that covers most of a subject."""
    areas = {"cool": 0.0, "warm": 0.0}
    for mark in subjects().get(name, ()):
        if mark.tone in _INK_OF:
            areas[_INK_OF[mark.tone]] += _area(mark)
    return "cool" if areas["cool"] > areas["warm"] else "warm"


_INK_OF = {"cool": "cool", "dusk": "cool", "warm": "warm", "deep": "warm"}


def _area(mark: Mark) -> float:
    if mark.width:
        return mark.width * sum(dist(p, q) for p, q in pairwise(mark.outline))
    turns = pairwise((*mark.outline, mark.outline[0]))
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in turns)) / 2


def _mark(tone: str, kind: str, words: list[str]) -> Mark:
    width = float(words.pop(0)) if kind in ("line", "ring") else 0.0
    match kind:
        case "oval":
            turn = float(words[2]) if len(words) > 2 else 0.0
            return Mark(tone, oval(_point(words[0]), _point(words[1]), turn))
        case "ring":
            radius = float(words[1])
            return Mark(tone, oval(_point(words[0]), (radius, radius)), width)
        case _:
            points = [_point(word.rstrip("!")) for word in words]
            corners = [word.endswith("!") for word in words]
    if kind == "twin":
        points += [(100 - x, y) for x, y in reversed(points)]
        corners += corners[::-1]
    return Mark(tone, smooth(points, corners, closed=kind != "line"), width)


def oval(centre: Point, radii: Point, turn: float = 0.0, steps: int = 40) -> tuple[Point, ...]:
    """An ellipse as a closed outline."""
    c, s = cos(radians(turn)), sin(radians(turn))
    around = [
        (radii[0] * cos(2 * pi * i / steps), radii[1] * sin(2 * pi * i / steps)) for i in range(steps + 1)
    ]
    return tuple((centre[0] + x * c - y * s, centre[1] + x * s + y * c) for x, y in around)


def _point(word: str) -> Point:
    x, y = word.split(",")
    return float(x), float(y)
