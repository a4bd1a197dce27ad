"""A bath of size with colours afloat on it: drops push each other aside, tines and combs draw them out.

The maths is of Aubrey Jaffer and Shufang Lu ("Mathematical Marbling", 2012); every outline is moved point by point.
"""

import numpy as np

from lorai_app.providers.sketch.canvas import Canvas, Floats, Tone

_ROUND = 72


class Bath:
    """Outlines in the order in which they came to lie on each other, in pixels."""

    def __init__(self) -> None:
        self._points: Floats = np.empty((0, 2), np.float32)
        self._ends: list[int] = []
        self._tones: list[Tone] = []

    def lay(self, outline: Floats, tone: Tone) -> None:
        """Adds a shape that moves nothing."""
        self._points = np.concatenate([self._points, outline.astype(np.float32)])
        self._ends.append(len(self._points))
        self._tones.append(tone)

    def drop(self, x: float, y: float, radius: float, tone: Tone, points: int = _ROUND) -> None:
        """A drop of colour, which pushes all that floats there outwards."""
        self.push(x, y, radius)
        turn = np.linspace(0, 2 * np.pi, points, endpoint=False)
        self.lay(np.stack([x + radius * np.cos(turn), y + radius * np.sin(turn)], 1), tone)

    def push(self, x: float, y: float, radius: float) -> None:
        """Room for a drop without a drop: nothing is compressed."""
        away = self._points - np.array([x, y], np.float32)
        square = (away * away).sum(1) + np.float32(0.01)
        self._points = (
            np.array([x, y], np.float32) + away * np.sqrt(1 + np.float32(radius**2) / square)[:, None]
        )

    def comb(self, turn: float, gap: float, reach: float, soft: float, shift: float = 0.0) -> None:
        """Tines every `gap`, drawn through by `reach` in the direction `turn`; `soft` is how far each one drags."""
        along, across = _axes(turn)
        place = self._points @ across + np.float32(shift)
        far = np.abs((place + gap / 2) % gap - gap / 2)
        self._points = self._points + along * (np.float32(reach) * np.exp2(-far / np.float32(soft)))[:, None]

    def rake(self, turn: float, gap: float, reach: float, soft: float) -> None:
        """A comb one way, and between its tines the other way."""
        self.comb(turn, gap * 2, reach, soft)
        self.comb(turn + np.pi, gap * 2, reach, soft, shift=gap)

    def sway(self, turn: float, length: float, reach: float, phase: float = 0.0) -> None:
        """The comb drawn in waves."""
        along, across = _axes(turn)
        wave = np.sin(self._points @ across * np.float32(2 * np.pi / length) + np.float32(phase))
        self._points = self._points + along * (np.float32(reach) * wave)[:, None]

    def swirl(self, x: float, y: float, reach: float, turn: float) -> None:
        """A stylus turned in one place."""
        away = self._points - np.array([x, y], np.float32)
        angle = np.float32(turn) * np.exp(-(away * away).sum(1) / np.float32(reach**2))
        c, s = np.cos(angle), np.sin(angle)
        turned = np.stack([away[:, 0] * c - away[:, 1] * s, away[:, 0] * s + away[:, 1] * c], 1)
        self._points = np.array([x, y], np.float32) + turned

    def lift(self, canvas: Canvas) -> None:
        """Lays the paper on it."""
        start = 0
        for end, tone in zip(self._ends, self._tones, strict=True):
            canvas.fill([(float(x), float(y)) for x, y in self._points[start:end]], tone)
            start = end


def _axes(turn: float) -> tuple[Floats, Floats]:
    c, s = float(np.cos(turn)), float(np.sin(turn))
    return np.array([c, s], np.float32), np.array([-s, c], np.float32)
