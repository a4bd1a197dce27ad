"""Brings marks into the common box: whole numbers, the larger side 1000, middle at x 500, feet at y 1000."""

from shapely.ops import unary_union  # type: ignore[import-untyped]  # it has no types

from tools.drawings.fewer import fewer
from tools.drawings.marks import Mark, seen
from tools.drawings.outlines import Outline
from tools.drawings.paints import to_hex

SIDE = 1000
LEAST = 0.0006 * SIDE * SIDE
FINE = 3.0
"""How far an outline may stray to be said shorter."""
STRAIGHT = 1.5
"""A curve that leaves its chord by less than this is a line."""


def fitted(marks: list[Mark]) -> list[Mark]:
    """The marks in the box, without those too small or too hidden to be seen."""
    left, top, right, foot = unary_union([mark.ground() for mark in marks]).bounds
    scale = SIDE / max(right - left, foot - top)
    middle, floor = (left + right) / 2, foot

    def move(point: complex) -> complex:
        return complex((point.real - middle) * scale + SIDE / 2, (point.imag - floor) * scale + SIDE)

    return seen([mark.moved(move) for mark in marks], LEAST)


def told(mark: Mark) -> list[str | int]:
    """A mark as it is written: its colour, the width of its stroke, its path."""
    outer, *holes = mark.outlines
    kept = [outer, *(hole for hole in holes if abs(hole.turn()) > LEAST / 2)]
    path = "".join(_path(fewer(outline, FINE)) for outline in kept)
    return [to_hex(mark.rgb), max(1, round(mark.width)) if mark.width else 0, path]


def _path(outline: Outline) -> str:
    """`M L C Z` with absolute whole numbers; what is too short to be seen is left out."""
    at = _round(outline.start)
    words = [f"M{_pair(at)}"]
    for step in outline.steps:
        end = _round(step[-1])
        if len(step) == 3 and not _straight(at, *step):
            words.append("C" + " ".join(_pair(_round(point)) for point in step))
        elif abs(end - at) < STRAIGHT:
            continue
        else:
            words.append(f"L{_pair(end)}")
        at = end
    return "".join(words) + ("Z" if outline.closed else "")


def _straight(a: complex, b: complex, c: complex, d: complex) -> bool:
    chord = d - a
    if abs(chord) < STRAIGHT:
        return max(abs(b - a), abs(c - a)) < 2 * STRAIGHT
    return all(abs(((handle - a) / chord).imag) * abs(chord) < STRAIGHT for handle in (b, c))


def _round(point: complex) -> complex:
    return complex(round(point.real), round(point.imag))


def _pair(point: complex) -> str:
    return f"{round(point.real)} {round(point.imag)}"
