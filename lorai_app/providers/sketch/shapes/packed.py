"""Drawings reduced from open icon sets (NOTICE names them, `make drawings` makes the file anew)."""

import json
import re
from functools import cache, lru_cache
from math import ceil, dist
from pathlib import Path
from typing import Any

from lorai_app.providers.sketch.shapes.mark import Drawing, Mark
from lorai_app.providers.sketch.strokes import Point

FILE = Path(__file__).with_name("packed.jsonl")

_STEP = re.compile(r"([MLC])([^MLCZ]*)|Z")
_NUMBER = re.compile(r"-?\d+")
_STRIDE = 2.5
"""Hundredths of a drawing's box for which a curve is taken as straight."""


@cache
def names() -> dict[str, dict[str, Any]]:
    """Every line of the file by its name; the paths are read when a drawing is first wanted."""
    lines = FILE.read_text("utf-8").splitlines()
    return {line["name"]: line for line in map(json.loads, lines)}


@lru_cache(maxsize=256)
def drawing(name: str) -> Drawing:
    line = names()[name]
    marks = tuple(Mark(fill, _outlines(path), width / 10) for fill, width, path in line["marks"])
    return Drawing(marks, line["faces"])


def _outlines(path: str) -> tuple[tuple[Point, ...], ...]:
    """The subpaths of `M L C Z` with whole numbers on a box of 1000, curves as short lines."""
    found: list[list[Point]] = []
    for step in _STEP.finditer(path):
        numbers = [int(n) / 10 for n in _NUMBER.findall(step[2] or "")]
        points = list(zip(numbers[::2], numbers[1::2], strict=True))
        match step[1]:
            case "M":
                found.append(points)
            case "L":
                found[-1] += points
            case "C":
                for n in range(0, len(points), 3):
                    found[-1] += _curve(found[-1][-1], *points[n : n + 3])
            case _:
                pass
    return tuple(tuple(outline) for outline in found)


def _curve(a: Point, b: Point, c: Point, d: Point) -> list[Point]:
    """A cubic as lines, more of them the longer it is: one curve may span half a circle."""
    steps = max(3, ceil((dist(a, b) + dist(b, c) + dist(c, d)) / _STRIDE))
    ts = (n / steps for n in range(1, steps + 1))
    mixes = (((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3) for t in ts)
    return [
        (i * a[0] + j * b[0] + k * c[0] + n * d[0], i * a[1] + j * b[1] + k * c[1] + n * d[1])
        for i, j, k, n in mixes
    ]
