"""Small ornaments between the subjects of a cloth."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.sky import spark

Sprig = tuple[Tone, Tone]


def sprig(canvas: Canvas, x: float, y: float, size: float, tones: Sprig, lean: float) -> None:
    """A stalk with pairs of leaves."""
    c, s = float(np.sin(lean)), -float(np.cos(lean))
    tip = (x + c * size, y + s * size)
    root = (x - c * size, y - s * size)
    canvas.line([root, tip], max(0.6, size * 0.05), tones[0])
    for t in (-0.6, -0.1, 0.4, 1.0):
        at = (x + c * size * t, y + s * size * t)
        for side in (-1, 1) if t < 1 else (0,):
            turn = lean + side * 0.95
            far = (at[0] + float(np.sin(turn)) * size * 0.55, at[1] - float(np.cos(turn)) * size * 0.55)
            _leaf(canvas, at, far, tones[0])


def _leaf(canvas: Canvas, a: tuple[float, float], b: tuple[float, float], tone: Tone) -> None:
    dx, dy = b[0] - a[0], b[1] - a[1]
    bow = [(t, 0.26 * float(np.sin(np.pi * t))) for t in np.linspace(0, 1, 8)]
    whole = [*bow, *[(t, -v) for t, v in reversed(bow)]]
    canvas.fill([(a[0] + dx * t - dy * v, a[1] + dy * t + dx * v) for t, v in whole], tone)


def between(canvas: Canvas, x: float, y: float, size: float, n: int, tones: Sprig) -> None:
    """A small mark: a berry with dots, a spark, a ring."""
    match n % 3:
        case 0:
            canvas.disc(x, y, size * 0.22, tones[1])
            for t in np.linspace(0, 2 * np.pi, 7)[:-1]:
                canvas.disc(
                    x + size * 0.5 * float(np.cos(t)), y + size * 0.5 * float(np.sin(t)), size * 0.1, tones[0]
                )
        case 1 if tones[0] == PAPER:
            spark(canvas, x, y, size * 0.6)
        case _:
            for t in np.linspace(0, 2 * np.pi, 6)[:-1]:
                end = (x + size * 0.6 * float(np.sin(t)), y - size * 0.6 * float(np.cos(t)))
                _leaf(canvas, (x, y), end, tones[1])


def spot(canvas: Canvas, x: float, y: float, size: float, n: int, tone: Tone) -> None:
    """A dot or a lozenge in turn."""
    if n % 2:
        canvas.fill([(x, y - size), (x + size, y), (x, y + size), (x - size, y)], tone)
    else:
        canvas.disc(x, y, size * 0.6, tone)
