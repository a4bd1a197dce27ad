"""Drawings made by hand, a mark of ink a line, and how they are read.

A drawing begins with its name and, if it has them, its own colours `#main #second` and the side that it
  faces. A line
is `fill kind numbers`; `~` before the kind adds the mark's mirror image. Fills: `warm deep blush` are the main colour,
its shade and its tint, `cool dusk pale` the same of the second colour, `paper`, `dark`, `#rrggbb`, or `shade` (key
ink over what is already there). Kinds: `blob` (closed; a point that ends in `!` is a corner, the rest are rounded),
`twin` (the right half of a blob, top to bottom), `limb` (points `x,y,width`: a stroke that swells and
  tapers), `line`
(width, points), `ring` (width, centre, radius) and `oval` (centre, radii, degrees). The box is 100 by 100, feet at
y 100.
"""

import re
from math import cos, hypot, pi, radians, sin

import numpy as np

from lorai_app.providers.sketch import oklab
from lorai_app.providers.sketch.shapes.mark import Drawing, Mark
from lorai_app.providers.sketch.strokes import Point, smooth

_MAIN, _SECOND = "#e9683c", "#4f87b3"
_SIDES = ("left", "right")


def sheets(text: str) -> dict[str, str]:
    """The text of every drawing by its name; a blank line ends a drawing, an indented line goes on with the last."""
    parts = re.sub(r"\n +", " ", text).strip().split("\n\n")
    return {sheet.split(maxsplit=1)[0]: sheet for sheet in parts}


def drawn(sheet: str, *colours: str) -> Drawing:
    """The drawing that one sheet describes, in its own colours or in these."""
    header, *lines = sheet.splitlines()
    _, *about = header.split()
    own = [word for word in about if word.startswith("#")]
    fills = tones(*colours, *own[len(colours) :])
    side = next((word for word in about if word in _SIDES), "front")
    return Drawing(tuple(mark for line in lines for mark in read(line, fills)), side)


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


def limb(points: list[Point], widths: list[float], steps: int = 6) -> tuple[Point, ...]:
    """The outline of a stroke through these points that is as wide at each as it says, with round ends."""
    plain = [False] * len(points)
    spine = smooth(points, plain, closed=False, steps=steps)
    girth = [w / 2 for w, _ in smooth([(w, 0.0) for w in widths], plain, closed=False, steps=steps)]
    left, right = [], []
    for i, (x, y) in enumerate(spine):
        before, after = spine[max(0, i - 1)], spine[min(len(spine) - 1, i + 1)]
        long = hypot(after[0] - before[0], after[1] - before[1]) or 1.0
        across, down = -(after[1] - before[1]) / long * girth[i], (after[0] - before[0]) / long * girth[i]
        left.append((x + across, y + down))
        right.append((x - across, y - down))
    return (*left, *_cap(spine[-1], left[-1]), *reversed(right), *_cap(spine[0], right[0]))


def tones(main: str = _MAIN, second: str = _SECOND) -> dict[str, str]:
    """The colours of a drawing by their names."""
    return {
        "warm": main,
        "deep": lighter(main, -0.13),
        "blush": lighter(main, 0.16),
        "cool": second,
        "dusk": lighter(second, -0.13),
        "pale": lighter(second, 0.2),
        "paper": "#fffdf5",
        "dark": "#1e2136",
    }


def lighter(colour: str, step: float) -> str:
    """A colour by that much lighter, or darker if the step is negative."""
    lab = oklab.of(colour)
    light = float(np.clip(lab[0] + step, 0.08, 0.97))
    softer = min(1.0, light / float(lab[0])) if step < 0 else 1 - step * 2.2
    return oklab.to_hex(np.array([light, lab[1] * softer, lab[2] * softer]))


def _cap(centre: Point, start: Point, steps: int = 6) -> list[Point]:
    """Half a circle from the left side of a stroke to its right side."""
    x, y = start[0] - centre[0], start[1] - centre[1]
    turns = [-pi * i / steps for i in range(1, steps)]
    return [(centre[0] + x * cos(a) - y * sin(a), centre[1] + x * sin(a) + y * cos(a)) for a in turns]


def _mark(fill: str, kind: str, words: list[str]) -> Mark:
    width = float(words.pop(0)) if kind in ("line", "ring") else 0.0
    match kind:
        case "oval":
            turn = float(words[2]) if len(words) > 2 else 0.0
            return Mark(fill, (oval(_point(words[0]), _point(words[1]), turn),))
        case "ring":
            radius = float(words[1])
            return Mark(fill, (oval(_point(words[0]), (radius, radius)),), width)
        case "limb":
            girths = [float(word.split(",")[2]) for word in words]
            return Mark(fill, (limb([_point(word) for word in words], girths),))
        case _:
            points = [_point(word.rstrip("!")) for word in words]
            corners = [word.endswith("!") for word in words]
    if kind == "twin":
        points += [(100 - x, y) for x, y in reversed(points)]
        corners += corners[::-1]
    return Mark(fill, (smooth(points, corners, closed=kind != "line"),), width)


def _point(word: str) -> Point:
    x, y = word.split(",")[:2]
    return float(x), float(y)
