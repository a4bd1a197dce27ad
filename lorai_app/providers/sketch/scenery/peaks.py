"""One mountain: two faces along a spine, and its snow."""

from math import sin

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.strokes import Point


def peak(
    canvas: Canvas,
    dice: np.random.Generator,
    light: Light,
    x: float,
    base: float,
    height: float,
    tone: Tone,
    snow: float = 0.34,
) -> None:
    """One mountain: a lit and a shaded face along a crooked spine, hatched, under snow with a torn edge."""
    half = height * dice.uniform(0.72, 0.98)
    foot = base + height * 0.16
    n = 7

    def flank(side: int) -> list[Point]:
        return [
            (
                x + side * half * (k / n) ** 0.92 + (dice.uniform(-1, 1) * half * 0.03 if 0 < k < n else 0),
                base
                - height * (1 - k / n)
                + (foot - base) * k / n
                + (dice.uniform(-1, 1) * height * 0.02 if 0 < k < n else 0),
            )
            for k in range(n + 1)
        ]

    left, right = flank(-1), flank(1)
    spine = [
        (x + half * 0.13 * sin(k * 2.2 + half) * (0.3 + k / n) * (k > 0), left[k][1]) for k in range(n + 1)
    ]
    dim = shade(tone, 45 if not light.night else 55, 75)
    canvas.fill([*left, *reversed(right)], tone)
    face = left if light.side > 0 else right
    canvas.fill([*face, *reversed(spine)], dim)
    for k in range(2, n):
        ex, _ey = (right if light.side > 0 else left)[k]
        sx, sy = spine[k]
        canvas.fill(
            [
                (sx, sy - height * 0.04),
                (sx + (ex - sx) * dice.uniform(0.35, 0.7), sy + height * 0.05),
                (spine[min(n, k + 1)]),
            ],
            dim,
        )
    _cap(canvas, dice, light, left, right, spine, snow)


def _cap(
    canvas: Canvas,
    dice: np.random.Generator,
    light: Light,
    left: list[Point],
    right: list[Point],
    spine: list[Point],
    snow: float,
) -> None:
    """Snow on the top, white in the light and blue in the shade."""
    top, n = left[0], len(left) - 1
    last = max(1, min(n - 1, round(snow * n)))
    white: Tone = PAPER if not light.night else (95, 0, 15)
    if light.low and light.clear:
        white = (0, 45, 0)
    cold: Tone = light.on((95, 0, 0))
    for side, lit in ((left, light.side < 0), (right, light.side > 0)):
        edge = [top, *side[1 : last + 1]]
        ex, ey = edge[-1]
        sx, sy = spine[last]
        teeth = [
            (ex + (sx - ex) * t, ey + (sy - ey) * t + (ey - top[1]) * (0.3 if k % 2 else -0.16))
            for k, t in enumerate((0.2, 0.4, 0.6, 0.8))
        ]
        canvas.fill([*edge, *teeth, *reversed(spine[: last + 1])], white if lit else cold)
