"""Figures and capitals as a draughtsman letters them: single strokes on a grid of four by six."""

from collections.abc import Sequence
from functools import cache

import numpy as np

from lorai_app.providers.sketch.canvas import Canvas, Tone
from lorai_app.providers.sketch.strokes import Point

_STROKES = {
    "0": "10 30 41 45 36 16 05 01 10",
    "1": "11 20 26|16 36",
    "2": "01 10 30 41 42 06 46",
    "3": "01 10 30 41 42 33 13|33 44 45 36 16 05",
    "4": "36 30 04 44",
    "5": "40 00 03 33 44 45 36 06",
    "6": "30 10 02 05 16 36 45 44 33 03",
    "7": "00 40 16",
    "8": "10 30 41 42 33 13 02 01 10|13 04 05 16 36 45 44 33",
    "9": "43 13 02 01 10 30 41 44 36 16",
    "A": "06 20 46|14 34",
    "B": "00 06 36 45 44 33 03|33 42 41 30 00",
    "C": "41 30 10 01 05 16 36 45",
    "D": "00 06 26 44 42 20 00",
    "E": "40 00 06 46|03 33",
    "F": "40 00 06|03 33",
    "G": "41 30 10 01 05 16 36 45 43 23",
    "I": "20 26",
    "L": "00 06 46",
    "N": "06 00 46 40",
    "O": "10 30 41 45 36 16 05 01 10",
    "P": "06 00 30 41 42 33 03",
    "R": "06 00 30 41 42 33 03|23 46",
    "S": "41 30 10 01 02 13 33 44 45 36 16 05",
    "T": "00 40|20 26",
    "V": "00 26 40",
    ".": "16 17",
    ":": "11 12|15 16",
    "-": "13 33",
    "x": "13 35|15 33",
}


def letter(
    canvas: Canvas, text: str, x: float, y: float, high: float, tone: Tone, weight: float = 0.1
) -> None:
    """Letters a text with its middle there, `high` pixels tall; what has no strokes is a gap."""
    step = high / 6
    at = x - width(text, high) / 2
    for sign in text:
        for line in strokes(sign):
            points = [(at + a * step, y - high / 2 + b * step) for a, b in line]
            canvas.line(points, max(0.7, high * weight), tone)
        at += step * (5.4 if sign not in "1I.:" else 3.8)


def width(text: str, high: float) -> float:
    return sum(high / 6 * (5.4 if sign not in "1I.:" else 3.8) for sign in text) - high * 0.2


def scribble(
    canvas: Canvas, left: float, right: float, y: float, high: float, codes: Sequence[int], tone: Tone
) -> None:
    """Handwriting that cannot be read, in the rhythm of somebody's letters."""
    if right - left < high * 2:
        return
    xs = np.arange(left, right, high * 0.2)
    ys = [
        y + high * 0.5 * float(np.sin(n * 1.15) * (0.35 + codes[n // 5 % len(codes)] % 5 / 6))
        for n in range(len(xs))
    ]
    gaps = [n for n in range(len(xs)) if codes[(n // 3) % len(codes)] % 7 == 0 and n % 9 == 0]
    for a, b in zip([0, *gaps], [*gaps, len(xs)], strict=True):
        if b - a > 3:
            canvas.line([(float(xs[n]), ys[n]) for n in range(a, b - 1)], max(0.7, high * 0.14), tone)


@cache
def strokes(sign: str) -> tuple[tuple[Point, ...], ...]:
    told = _STROKES.get(sign, "")
    return tuple(tuple((float(p[0]), float(p[1])) for p in line.split()) for line in told.split("|") if line)
