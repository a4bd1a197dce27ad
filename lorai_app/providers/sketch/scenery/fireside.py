"""Shelves full of books and a fire."""

from math import cos, pi, sin

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.furnishing import DARK
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.wayside import pool


def shelves(
    canvas: Canvas,
    dice: np.random.Generator,
    light: Light,
    left: float,
    right: float,
    top: float,
    foot: float,
) -> None:
    m, dark = canvas.short, light.on((120, 60, 130))
    canvas.box(left, top, right, foot, light.on((60, 140, 60)))
    tones: tuple[Tone, ...] = (
        (0, 240, 0),
        (210, 0, 20),
        (20, 30, 0),
        (0, 130, 0),
        (230, 0, 120),
        (90, 0, 0),
        (90, 180, 20),
    )
    rows = max(3, round((foot - top) / (m * 0.13)))
    high = (foot - top) / rows
    for row in range(rows):
        base = top + high * (row + 1) - m * 0.012
        canvas.box(left + m * 0.012, top + high * row + m * 0.006, right - m * 0.012, base, dark)
        x = left + m * 0.016
        while x < right - m * 0.03:
            wide, tall = m * dice.uniform(0.01, 0.026), high * dice.uniform(0.5, 0.8)
            if dice.random() < 0.12:
                x += m * dice.uniform(0.03, 0.06)
                continue
            tone = light.on(tones[int(dice.integers(len(tones)))])
            x1 = min(x + wide, right - m * 0.014)
            canvas.box(x, base - tall, x1, base, tone)
            canvas.box(x, base - tall * 0.8, x1, base - tall * 0.74, PAPER)
            x += wide + m * 0.0015
        canvas.box(left, base, right, base + m * 0.012, light.on((40, 110, 30)))


def hearth(canvas: Canvas, light: Light, x: float, foot: float, half: float) -> None:
    m = canvas.short
    tall = half * 1.5
    stone = PAPER if not light.night else (90, 20, 20)
    canvas.box(x - half, foot - tall, x + half, foot, stone)
    canvas.box(x - half * 1.15, foot - tall - half * 0.14, x + half * 1.15, foot - tall, shade(stone, 30, 40))
    arch = [
        (x + half * 0.62 * cos(t), foot - tall * 0.42 - half * 0.4 * sin(t)) for t in np.linspace(pi, 0, 24)
    ]
    canvas.fill([(x - half * 0.62, foot), *arch, (x + half * 0.62, foot)], DARK)
    for wide, high, tone in ((0.42, 0.62, (0, 255, 0)), (0.3, 0.46, (0, 150, 0)), (0.16, 0.28, PAPER)):
        flame = [
            (x - half * wide, foot - half * 0.1),
            (x - half * wide * 0.7, foot - half * high * 0.6),
            (x - half * wide * 0.4, foot - half * high * 0.45),
            (x - half * 0.04, foot - half * (high + 0.18)),
            (x + half * wide * 0.35, foot - half * high * 0.5),
            (x + half * wide * 0.75, foot - half * high * 0.75),
            (x + half * wide, foot - half * 0.1),
        ]
        canvas.fill(flame, tone)
    canvas.line(
        [(x - half * 0.45, foot - half * 0.04), (x + half * 0.45, foot - half * 0.12)],
        half * 0.1,
        light.on((60, 120, 120)),
    )
    pool(canvas, x, foot + m * 0.04, half * 1.3, (20, 150, 0))
    for n in range(4):
        canvas.box(
            x + half * (0.5 - 0.32 * n),
            foot - tall - half * 0.14 - m * 0.05 * (1 + n % 2),
            x + half * (0.5 - 0.32 * n) + m * 0.016,
            foot - tall - half * 0.14,
            light.on(((0, 200, 0), (200, 0, 0))[n % 2]),
        )
