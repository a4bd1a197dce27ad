"""One touch of ink, and a drawing of many."""

from dataclasses import dataclass, replace
from math import cos, radians, sin

from lorai_app.providers.sketch.strokes import Point


@dataclass(frozen=True)
class Mark:
    """`fill` is `#rrggbb`, a name of `TONES`, or `shade`; outlines after the first are holes in it.

    `width` 0 fills the outlines, anything else draws along them. The box is 100 by 100, feet at y 100.
    """

    fill: str
    outlines: tuple[tuple[Point, ...], ...]
    width: float = 0.0

    def mirrored(self) -> "Mark":
        turned = tuple(tuple((100 - x, y) for x, y in outline) for outline in self.outlines)
        return replace(self, outlines=turned)

    def moved(self, to: Point, scale: float = 1.0, turn: float = 0.0) -> "Mark":
        """Its 0,0 put there, after it was scaled and turned clockwise by so many degrees."""
        c, s = cos(radians(turn)) * scale, sin(radians(turn)) * scale
        put = tuple(
            tuple((to[0] + x * c - y * s, to[1] + x * s + y * c) for x, y in outline)
            for outline in self.outlines
        )
        return Mark(self.fill, put, self.width * scale)


@dataclass(frozen=True)
class Drawing:
    """A subject as marks from back to front; `faces` is left, right or front."""

    marks: tuple[Mark, ...]
    faces: str = "front"
