"""Drawings made by hand, a mark of ink a line, and how they are read.

A drawing begins with its name and, if it has colours of its own, `#main` or `#main #second`. A line is
`fill kind numbers`; `~` before the kind adds the mark's mirror image. Fills: `warm deep blush` are the main colour,
its shade and its tint, `cool dusk pale` the same of the second colour, `paper`, `dark`, `#rrggbb`, or `shade` (key
ink over what is already there). Kinds: `blob` (closed; a point that ends in `!` is a corner, the rest are rounded),
`twin` (the right half of a blob, top to bottom), `line` (width, points), `ring` (width, centre, radius) and `oval`
(centre, radii, degrees). The box is 100 by 100, feet at y 100.
"""

from math import cos, pi, radians, sin

import numpy as np

from lorai_app.providers.sketch import oklab
from lorai_app.providers.sketch.shapes.mark import Mark
from lorai_app.providers.sketch.strokes import Point, smooth

_MAIN, _SECOND = "#e9683c", "#4f87b3"


def drawings(text: str) -> dict[str, tuple[Mark, ...]]:
    """Every drawing of a text by its name; a blank line ends a drawing."""
    found: dict[str, tuple[Mark, ...]] = {}
    for paragraph in text.strip().split("\n\n"):
        header, *lines = paragraph.splitlines()
        name, *colours = header.split()
        fills = _fills(*colours)
        found[name] = tuple(mark for line in lines for mark in read(line, fills))
    return found


def read(line: str, fills: dict[str, str] | None = None) -> list[Mark]:
    """The mark of one line, and its mirror image if that was asked for."""
    tone, *words = line.split()
    both = words[0] == "~"
    kind, *rest = words[1:] if both else words
    mark = _mark((fills or {}).get(tone, tone), kind, rest)
    return [mark, mark.mirrored()] if both else [mark]


def oval(centre: Point, radii: Point, turn: float = 0.0, steps: int = 40) -> tuple[Point, ...]:
    """An ellipse as a closed outline."""
    c, s = cos(radians(turn)), sin(radians(turn))
    around = [
        (radii[0] * cos(2 * pi * i / steps), radii[1] * sin(2 * pi * i / steps)) for i in range(steps + 1)
    ]
    return tuple((centre[0] + x * c - y * s, centre[1] + x * s + y * c) for x, y in around)


def _fills(main: str = _MAIN, second: str = _SECOND) -> dict[str, str]:
    return {
        "warm": main,
        "deep": _lighter(main, -0.13),
        "blush": _lighter(main, 0.16),
        "cool": second,
        "dusk": _lighter(second, -0.13),
        "pale": _lighter(second, 0.2),
        "paper": "#fffdf5",
        "dark": "#1e2136",
    }


def _lighter(colour: str, step: float) -> str:
    lab = oklab.of(colour)
    softer = 1 - max(0.0, step) * 2.2
    return oklab.to_hex(np.array([min(0.97, lab[0] + step), lab[1] * softer, lab[2] * softer]))


def _mark(fill: str, kind: str, words: list[str]) -> Mark:
    width = float(words.pop(0)) if kind in ("line", "ring") else 0.0
    match kind:
        case "oval":
            turn = float(words[2]) if len(words) > 2 else 0.0
            return Mark(fill, (oval(_point(words[0]), _point(words[1]), turn),))
        case "ring":
            radius = float(words[1])
            return Mark(fill, (oval(_point(words[0]), (radius, radius)),), width)
        case _:
            points = [_point(word.rstrip("!")) for word in words]
            corners = [word.endswith("!") for word in words]
    if kind == "twin":
        points += [(100 - x, y) for x, y in reversed(points)]
        corners += corners[::-1]
    return Mark(fill, (smooth(points, corners, closed=kind != "line"),), width)


def _point(word: str) -> Point:
    x, y = word.split(",")
    return float(x), float(y)
