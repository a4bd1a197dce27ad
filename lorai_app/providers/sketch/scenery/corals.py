"""What grows and swims under water: kelp, corals, bubbles and shoals."""

from math import pi, sin

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.land import crags, land, spaced
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.touches import blob


def kelp(canvas: Canvas, dice: np.random.Generator, x: float, foot: float, reach: float, tone: Tone) -> None:
    """A ribbon that sways, with leaves on both sides."""
    turn, thick = dice.uniform(0, 6.28), canvas.short * 0.008
    ts = np.linspace(0, 1, 18)
    spine = [(x + reach * 0.1 * sin(t * 6 + turn) * (0.3 + t), foot - reach * t) for t in ts]
    left = [(px - thick * (1.15 - t), py) for (px, py), t in zip(spine, ts, strict=True)]
    right = [(px + thick * (1.15 - t), py) for (px, py), t in zip(spine, ts, strict=True)]
    canvas.fill([*left, *reversed(right)], tone)
    for n, (px, py) in enumerate(spine[1:-1]):
        side, far = (1 if n % 2 else -1), reach * 0.1 * (1.2 - n / 18)
        canvas.fill(
            [
                (px, py),
                (px + side * far * 0.7, py - far * 0.25),
                (px + side * far, py - far),
                (px + side * far * 0.25, py - far * 0.5),
            ],
            tone,
        )


def bubbles(canvas: Canvas, dice: np.random.Generator, ground: float) -> None:
    m, w = canvas.short, canvas.width
    for x in spaced(dice, w, m * 0.45, 0.5):
        y, size = ground * dice.uniform(0.5, 0.95), m * 0.005
        while y > ground * 0.12 and size < m * 0.018:
            canvas.line(
                [
                    (x + size * float(np.cos(t)), y + size * float(np.sin(t)))
                    for t in np.linspace(0, 2 * pi, 18)
                ],
                m * 0.0024,
                PAPER,
            )
            canvas.disc(x - size * 0.35, y - size * 0.35, size * 0.2, PAPER)
            x, y, size = (
                x + dice.normal(0, 0.012) * m,
                y - m * dice.uniform(0.04, 0.09),
                size * dice.uniform(1.0, 1.25),
            )


def shoal(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """Small far fish that turn together."""
    m, w = canvas.short, canvas.width
    for _ in range(max(1, round(w / m * 1.2))):
        x0, y0, side = w * dice.random(), ground * dice.uniform(0.2, 0.7), -light.side
        tone: Tone = light.on((0, 215, 0)) if dice.random() < 0.5 else (90, 0, 0)
        for _ in range(13):
            x, y, size = (
                x0 + dice.normal(0, 0.1) * m,
                y0 + dice.normal(0, 0.035) * m,
                m * dice.uniform(0.009, 0.014),
            )
            canvas.oval(x, y, size, size * 0.42, tone)
            canvas.fill(
                [
                    (x - side * size * 0.7, y),
                    (x - side * size * 1.5, y - size * 0.5),
                    (x - side * size * 1.5, y + size * 0.5),
                ],
                tone,
            )


def reef(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w = canvas.short, canvas.width
    line = crags(dice, w, ground * 0.9, m * 0.16, max(4, round(5 * w / m)))
    land(canvas, line, light.on((225, 0, 60)), 0)
    for x in spaced(dice, w, m * 0.12, 0.5):
        out = abs(x / w - 0.5) * 2
        foot, size = ground * 0.985, m * (0.05 + 0.14 * out) * dice.uniform(0.6, 1.3)
        tone: Tone = light.on(((0, 235, 0), (0, 110, 0), (60, 160, 0), (150, 0, 0))[int(dice.integers(4))])
        match int(dice.integers(3)):
            case 0:
                stems(canvas, dice, x, foot, size, tone)
            case 1:
                canvas.fill(blob(dice, x, foot - size * 0.3, size * 0.7, size * 0.5, 9), tone)
                for k in range(4):
                    ring = [
                        (
                            x + size * (0.12 + 0.13 * k) * float(np.cos(t)),
                            foot - size * 0.1 - size * (0.1 + 0.1 * k) * float(np.sin(t)),
                        )
                        for t in np.linspace(0, pi, 14)
                    ]
                    canvas.line(ring, m * 0.003, shade(tone, 60, 40))
            case _:
                for k in range(5):
                    high = size * dice.uniform(0.5, 1.1)
                    px = x + size * 0.22 * (k - 2)
                    canvas.line([(px, foot), (px, foot - high)], size * 0.16, tone)
                    canvas.oval(px, foot - high, size * 0.1, size * 0.05, shade(tone, 90, 40))


def stems(canvas: Canvas, dice: np.random.Generator, x: float, foot: float, size: float, tone: Tone) -> None:
    """A coral that forks."""
    limbs = [(x, foot, -pi / 2, size * 0.4, size * 0.14)]
    for _ in range(4):
        grown = []
        for bx, by, turn, reach, thick in limbs:
            ex, ey = bx + reach * float(np.cos(turn)), by + reach * float(np.sin(turn))
            canvas.line([(bx, by), (ex, ey)], thick, tone)
            canvas.disc(ex, ey, thick * 0.5, tone)
            grown += [
                (ex, ey, turn + s * dice.uniform(0.25, 0.6), reach * 0.75, thick * 0.75) for s in (-1, 1)
            ]
        limbs = grown
