"""A world of blocks in true 2:1 projection: x runs down to the right, y down to the left, z up."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.strokes import Point

RISE = 1.12
"""How many pixels of height a unit of z is, in half tile widths (1.22 would be exact; lower reads better)."""

At = tuple[float, float, float]
Dice = np.random.Generator

DARK: Tone = (90, 0, 255)
WARM: Tone = (0, 255, 0)


@dataclass(frozen=True)
class Grid:
    """Where the world's origin lies on the sheet, half a tile's width in pixels, and where the light is."""

    canvas: Canvas
    x: float
    y: float
    unit: float
    lit: float

    def at(self, x: float, y: float, z: float = 0.0) -> Point:
        return self.x + (x - y) * self.unit, self.y + (x + y) * self.unit / 2 - z * self.unit * RISE

    def face(self, corners: Sequence[At], tone: Tone) -> None:
        self.canvas.fill([self.at(*corner) for corner in corners], tone)

    def left(self, tone: Tone) -> Tone:
        """A tone on the faces that look down to the left."""
        return shaded(tone, 100 if self.lit > 0 else 42)

    def right(self, tone: Tone) -> Tone:
        return shaded(tone, 42 if self.lit > 0 else 100)

    def tile(
        self, x: float, y: float, z: float, tone: Tone, size: float = 1.0, deep: float | None = None
    ) -> None:
        """A flat tile with its far corner there."""
        d = size if deep is None else deep
        self.face([(x, y, z), (x + size, y, z), (x + size, y + d, z), (x, y + d, z)], tone)

    def block(self, at: At, size: At, tone: Tone, *, top: Tone | None = None, edge: bool = True) -> None:
        """A block by its far lower corner and its size along x, y and z."""
        (x, y, z), (a, b, c) = at, size
        self.face(
            [(x, y + b, z), (x + a, y + b, z), (x + a, y + b, z + c), (x, y + b, z + c)], self.left(tone)
        )
        self.face(
            [(x + a, y, z), (x + a, y + b, z), (x + a, y + b, z + c), (x + a, y, z + c)], self.right(tone)
        )
        self.face([(x, y, z + c), (x + a, y, z + c), (x + a, y + b, z + c), (x, y + b, z + c)], top or tone)
        if edge:
            rim = [self.at(x, y + b, z + c), self.at(x + a, y + b, z + c), self.at(x + a, y, z + c)]
            self.canvas.line(rim, max(0.8, self.unit * 0.022), PAPER)

    def pane(self, side: str, at: At, wide: float, high: float, tone: Tone) -> None:
        """A flat rectangle on a face that looks left (it runs along x) or right (along y)."""
        x, y, z = at
        if side == "left":
            corners = [(x, y, z), (x + wide, y, z), (x + wide, y, z + high), (x, y, z + high)]
        else:
            corners = [(x, y, z), (x, y + wide, z), (x, y + wide, z + high), (x, y, z + high)]
        self.face(corners, tone)

    def shadow(self, corners: Sequence[At]) -> None:
        """Key ink printed over what lies there."""
        self.canvas.fill([self.at(*corner) for corner in corners], (120, 0, 150))


def shaded(tone: Tone, key: int) -> Tone:
    return tone[0], tone[1], min(255, tone[2] + key)
