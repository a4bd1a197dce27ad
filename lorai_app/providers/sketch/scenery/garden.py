"""Gardens: beds before a cottage and its pickets, clipped yews along an axis, and a wall with roses."""

from math import pi

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery import trees
from lorai_app.providers.sketch.scenery.beds import bed, climber, growth_heap, hedge_flowers
from lorai_app.providers.sketch.scenery.houses import cottage
from lorai_app.providers.sketch.scenery.land import horizon_at, land, ridge, spaced, ticks
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.meadow import far_hills
from lorai_app.providers.sketch.scenery.sky import sky
from lorai_app.providers.sketch.scenery.touches import blob
from lorai_app.providers.sketch.scenery.wayside import path, pickets, prop


def garden(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    (at_home, clipped, walled)[light.turn % 3](canvas, dice, light, ground)
    bed(canvas, dice, light, canvas.height + canvas.short * 0.01, canvas.short * 0.15)


def lawn(canvas: Canvas, dice: np.random.Generator, light: Light, top: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    line = ridge(dice, w, top, m * 0.006, w / m)
    land(canvas, line, light.plane(0.72))
    for n in range(1, 9):
        t = (n / 9) ** 1.7
        y, deep = top + (h - top) * t, (h - top) * 0.055 * (0.3 + t)
        if n % 2:
            canvas.box(0, y, w, y + deep, light.plane(0.8))
    ticks(canvas, dice, line, h - top, int(50 * w / m), m * 0.009, light.plane(0.95))


def at_home(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    horizon = horizon_at(canvas, ground, 0.74, 0.2)
    sky(canvas, dice, light, horizon)
    far_hills(canvas, dice, light, horizon, m * 0.1)
    x = w * (0.5 + light.side * 0.27)
    for place in spaced(dice, w, m * 0.22):
        trees.crown(canvas, dice, light, place, horizon + m * 0.02, m * dice.uniform(0.2, 0.36), 0.6)
    cottage(canvas, dice, light, x, horizon + m * 0.05, min(m * 0.42, w * 0.36), tall=0.62)
    lawn(canvas, dice, light, horizon + m * 0.03)
    foot = horizon + m * 0.095
    hedge_flowers(canvas, dice, light, foot - m * 0.02, m * 0.035)
    white: Tone = PAPER if not light.night else (110, 0, 30)
    pickets(canvas, foot, m * 0.1, -m * 0.02, w + m * 0.02, white, light.on((70, 0, 25)))
    path(
        canvas,
        dice,
        (x - light.side * m * 0.1, foot),
        (w * 0.36, w * 0.6),
        h,
        light.on((0, 50, 0)),
        light.on((60, 60, 20)),
    )
    for side in (-1, 1):
        growth_heap(canvas, dice, light, w * (0.5 + side * 0.44), ground * 1.01, m * 0.12)


def clipped(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """Yews in two rows that lead to a fountain, a pale axis between them."""
    m, w, h = canvas.short, canvas.width, canvas.height
    horizon = horizon_at(canvas, ground, 0.72, 0.24)
    sky(canvas, dice, light, horizon)
    far_hills(canvas, dice, light, horizon, m * 0.14)
    lawn(canvas, dice, light, horizon)
    x0 = w * 0.5
    gravel = light.on((0, 40, 0)) if not light.white_ground else light.on((40, 0, 0))
    canvas.fill(
        [(x0 - m * 0.03, horizon), (x0 + m * 0.03, horizon), (x0 + m * 0.62, h), (x0 - m * 0.62, h)], gravel
    )
    canvas.box(0, horizon - m * 0.045, w, horizon + m * 0.004, light.plane(0.6))
    name = ("fountain", "gate", "statue")[int(dice.integers(3))]
    prop(canvas, light, name, x0, horizon + m * 0.03, m * 0.2, depth=0.8)
    kind = int(dice.integers(2))
    rows = 6 if w > 1.8 * m else 4
    for n in range(rows):
        t = ((n + 0.6) / rows) ** 1.8
        y, size = horizon + (ground * 1.02 - horizon) * t, m * (0.09 + 0.42 * t)
        for side in (-1, 1):
            x = x0 + side * (m * 0.1 + (w * 0.47 - m * 0.1) * t)
            canvas.shadow(x - light.side * size * 0.2, y, size * 0.34, size * 0.05)
            if kind or n % 2:
                trees.poplar(canvas, dice, light, x, y, size * 1.25, 0.5 + 0.5 * t)
            else:
                tone = light.pale(light.on((230, 0, 60)), 0.5 + 0.5 * t)
                canvas.box(x - size * 0.03, y - size * 0.3, x + size * 0.03, y, light.dark())
                canvas.disc(x, y - size * 0.5, size * 0.26, tone)
                canvas.fill(
                    blob(dice, x - light.side * size * 0.08, y - size * 0.44, size * 0.17, size * 0.17, 7),
                    shade(tone),
                )


def walled(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """A brick wall with climbing roses, an arch in it and treetops over it."""
    m, w, h = canvas.short, canvas.width, canvas.height
    foot, tall = ground * 0.94, min(m * 0.36, ground * 0.5)
    top = foot - tall
    sky(canvas, dice, light, top + m * 0.05)
    for x in spaced(dice, w, m * 0.26):
        trees.crown(canvas, dice, light, x, top + m * 0.15, m * dice.uniform(0.3, 0.5), 0.5)
    brick = light.on((0, 105, 0))
    canvas.box(0, top, w, foot, brick)
    pitch = m * 0.03
    for row, y in enumerate(np.arange(top, foot, pitch)):
        canvas.box(0, float(y), w, float(y) + m * 0.002, PAPER)
        for x in np.arange((row % 2) * pitch, w, pitch * 2):
            if dice.random() < 0.22:
                canvas.box(
                    float(x), float(y), float(x) + pitch * 1.9, float(y) + pitch, light.on((0, 165, 10))
                )
            canvas.box(float(x), float(y), float(x) + m * 0.002, float(y) + pitch, PAPER)
    canvas.box(0, top - m * 0.02, w, top, light.ground((70, 40, 60)))
    x, half = w * (0.5 + light.side * 0.3), m * 0.11
    ts = np.linspace(pi, 0, 20)
    for grow, tone in ((1.18, light.on((70, 40, 60))), (1.0, light.plane(0.25))):
        arch = [
            (x + half * grow * float(np.cos(t)), top + tall * 0.42 - half * grow * float(np.sin(t)))
            for t in ts
        ]
        canvas.fill([(x - half * grow, foot), *arch, (x + half * grow, foot)], tone)
    trees.poplar(canvas, dice, light, x, foot, tall * 0.55, 0.6)
    for place in spaced(dice, w, m * 0.17):
        if abs(place - x) > half * 1.5:
            climber(canvas, dice, light, place, foot, tall * dice.uniform(0.35, 1.1))
    lawn(canvas, dice, light, foot)
    path(canvas, dice, (x, foot), (w * 0.36, w * 0.64), h, light.on((0, 35, 0)), light.on((70, 40, 20)))
