"""Flowers in beds, bushes, hedges and climbers."""

from math import pi

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas
from lorai_app.providers.sketch.scenery import growth
from lorai_app.providers.sketch.scenery.growth import BLOOMS, bloom
from lorai_app.providers.sketch.scenery.land import spaced
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.touches import blob


def bed(canvas: Canvas, dice: np.random.Generator, light: Light, foot: float, reach: float) -> None:
    """Flowers of several kinds in two heaps at the lower corners."""
    m, w = canvas.short, canvas.width
    blooms = BLOOMS.get(light.season, BLOOMS[None])
    green = light.on((255, 0, 150))
    for _ in range(round(22 * (w / m) ** 0.6)):
        out = dice.random() ** 1.3
        x = w * (0.33 * out if dice.random() < 0.5 else 1 - 0.33 * out)
        tall = reach * (1.25 - 0.95 * out) * dice.uniform(0.5, 1.2)
        lean = tall * (dice.uniform(-0.15, 0.15) + light.lean)
        tone = blooms[int(dice.integers(len(blooms)))]
        canvas.line([(x, foot), (x + lean, foot - tall)], m * 0.0045, green)
        if light.white_ground:
            canvas.disc(x + lean, foot - tall, m * 0.008, PAPER)
            continue
        growth.leaf(
            canvas, x + lean * 0.4, foot - tall * 0.4, -0.6, tall * 0.4, tall * 0.1, green, shade(green)
        )
        growth.leaf(
            canvas, x + lean * 0.3, foot - tall * 0.3, pi + 0.6, tall * 0.4, tall * 0.1, green, shade(green)
        )
        if dice.random() < 0.3:
            for k in range(7):
                canvas.disc(x + lean, foot - tall * (0.72 + 0.06 * k), m * (0.012 - 0.0013 * k), tone)
        else:
            bloom(canvas, dice, x + lean, foot - tall, m * dice.uniform(0.014, 0.028), tone)


def hedge_flowers(canvas: Canvas, dice: np.random.Generator, light: Light, y: float, size: float) -> None:
    w = canvas.width
    for x in spaced(dice, w, size * 1.2):
        canvas.fill(blob(dice, x, y, size, size * 0.8, 6), light.ground((240, 0, 60)))
        for _ in range(3 if not light.white_ground else 0):
            canvas.disc(
                x + dice.uniform(-1, 1) * size * 0.7,
                y - dice.uniform(0, 0.7) * size,
                size * 0.13,
                (0, 255, 0) if dice.random() < 0.6 else PAPER,
            )


def growth_heap(
    canvas: Canvas, dice: np.random.Generator, light: Light, x: float, y: float, size: float
) -> None:
    """A bush in flower."""
    tone = light.on((245, 0, 80))
    canvas.fill(blob(dice, x, y - size * 0.4, size * 1.2, size * 0.75, 9), tone)
    canvas.fill(
        blob(dice, x - light.side * size * 0.4, y - size * 0.2, size * 0.7, size * 0.45, 7),
        shade(tone, 70, 0),
    )
    for _ in range(13):
        px, py = x + dice.normal(0, 0.5) * size, y - size * dice.uniform(0.05, 0.95)
        if light.white_ground:
            canvas.oval(px, py, size * 0.1, size * 0.05, PAPER)
        else:
            bloom(canvas, dice, px, py, size * 0.1, (0, 120, 0) if dice.random() < 0.5 else PAPER)


def climber(
    canvas: Canvas, dice: np.random.Generator, light: Light, x: float, foot: float, rise: float
) -> None:
    """Roses on a wall: leaves in one mass, broad at the foot, and flowers on it."""
    m = canvas.short
    green = light.on((250, 0, 100))
    for t in np.linspace(0, 1, 7):
        wide = m * (0.075 - 0.045 * t)
        canvas.fill(
            blob(dice, x + dice.normal(0, 0.012) * m, foot - rise * float(t), wide, m * 0.05, 7), green
        )
    for _ in range(0 if light.white_ground else 14):
        t = dice.random()
        at = x + dice.uniform(-1, 1) * m * (0.06 - 0.04 * t), foot - rise * t
        canvas.disc(*at, m * 0.011, (0, 190, 0) if dice.random() < 0.6 else (0, 70, 0))
        canvas.disc(*at, m * 0.005, PAPER)
