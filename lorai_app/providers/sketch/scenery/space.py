"""Nights without air: stars, a planet, and a ground of craters."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.land import down, height_at, ridge
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.scenery.sky import stars


def space(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    canvas.fade(
        [(0, 0), (w, 0), (w, h), (0, h)], ((0, (255, 0, 235)), (0.5, (255, 0, 170)), (1, (255, 0, 90)))
    )
    stars(canvas, dice, ground)
    world(
        canvas,
        dice,
        w * dice.uniform(0.62, 0.85),
        ground * dice.uniform(0.22, 0.4),
        m * dice.uniform(0.13, 0.2),
    )
    far = ridge(dice, w, ground * 0.86, m * 0.04, 1.6 * w / m)
    canvas.fill(down(canvas, far), (150, 0, 60))
    near = ridge(dice, w, ground * 0.955, m * 0.012, w / m)
    canvas.fade(down(canvas, near), ((0, PAPER), (0.5, (40, 0, 10)), (1, (110, 0, 40))))
    for _ in range(int(13 * w / m)):
        x = dice.uniform(0, w)
        deep = dice.uniform(0.05, 1)
        y = height_at(near, x) + m * 0.03 + (h - ground) * deep
        reach = m * (0.015 + 0.05 * deep) * dice.uniform(0.5, 1.2)
        canvas.oval(x, y, reach, reach * 0.3, (160, 0, 75))
        canvas.oval(x, y + reach * 0.07, reach * 0.9, reach * 0.22, (70, 0, 25))


def world(canvas: Canvas, dice: np.random.Generator, x: float, y: float, radius: float) -> None:
    """A far planet, banded, with its night side."""
    warm: Tone = (0, 255, 0)
    canvas.glow(x, y, radius * 2, 0.35)
    canvas.disc(x, y, radius, warm)
    for _ in range(5):
        at = dice.uniform(-0.8, 0.8)
        half = radius * float(np.sqrt(1 - at * at))
        thick = radius * dice.uniform(0.02, 0.06)
        canvas.box(
            x - half * 0.98, y + radius * at - thick, x + half * 0.98, y + radius * at + thick, (0, 120, 0)
        )
    around = np.linspace(-np.pi / 2, np.pi / 2, 24)
    dark = [(x + radius * float(np.cos(t)), y + radius * float(np.sin(t))) for t in around]
    inner = [(x + radius * 0.35 * float(np.cos(t)), y + radius * float(np.sin(t))) for t in around[::-1]]
    canvas.fill([*dark, *inner], (90, 255, 130))
