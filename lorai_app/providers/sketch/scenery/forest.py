"""Woods: birches with rays between them, pines in layers of mist, and a glade under old crowns."""

import numpy as np

from lorai_app.providers.sketch.canvas import Canvas, Tone
from lorai_app.providers.sketch.scenery import trees
from lorai_app.providers.sketch.scenery.land import (
    height_at,
    horizon_at,
    land,
    lofty,
    ridge,
    sides,
    spaced,
)
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.sky import sky
from lorai_app.providers.sketch.scenery.touches import blob, rays
from lorai_app.providers.sketch.scenery.wayside import path
from lorai_app.providers.sketch.scenery.woodland import floor, leaves, old, undergrowth


def forest(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    (pines, birches, glade)[light.turn % 3](canvas, dice, light, ground)
    undergrowth(canvas, dice, light)


def pines(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w = canvas.short, canvas.width
    horizon = horizon_at(canvas, ground, 0.66, 0.3)
    sky(canvas, dice, light, horizon)
    deep = min(ground * 0.75, m * 0.75 * lofty(canvas))
    for n, depth in enumerate((0.12, 0.3, 0.52)):
        line = ridge(dice, w, horizon + (ground - horizon) * (0.1 + 0.25 * n), m * 0.02, 1.4 * w / m)
        tone = light.pale(light.on((225, 0, 20 + 20 * n)), depth)
        trees.treeline(canvas, dice, line, deep * (0.42 + 0.12 * n), tone, True)
        base = height_at(line, w / 2)
        canvas.veil(base - m * 0.1, base + m * 0.1, 0.5 if light.weather != "fog" else 0.75)
    line = floor(canvas, dice, light, ground)
    for x in [*spaced(dice, w, m * 0.34, 0.45), sides(dice, w, 0.12)]:
        out = abs(x / w - 0.5) * 2
        tall = deep * (0.5 + 0.55 * out) * dice.uniform(0.75, 1.15)
        trees.pine(canvas, dice, light, x, height_at(line, x) + m * 0.015, tall, 0.75 + 0.25 * out)


def birches(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """Trunks from the ground to beyond the top, paler and thinner the farther, with light between them."""
    m, w, h = canvas.short, canvas.width, canvas.height
    horizon = horizon_at(canvas, ground, 0.7, 0.22)
    lamp = sky(canvas, dice, light, horizon)
    wood = ridge(dice, w, horizon, m * 0.01, 1.6 * w / m)
    trees.treeline(canvas, dice, wood, m * 0.24, light.plane(0.22), False)
    land(canvas, wood, light.plane(0.45))
    for x in spaced(dice, w, m * 0.055, 0.6):
        canvas.box(
            x,
            -1,
            x + m * dice.uniform(0.004, 0.009),
            horizon + m * dice.uniform(0, 0.03),
            light.pale(light.on((190, 0, 40)), 0.25),
        )
    leaves(canvas, dice, light, m * 0.14, 0.35)
    for x in spaced(dice, w, m * 0.12, 0.6):
        trees.birch(
            canvas, dice, light, x, -m * 0.02, horizon + m * dice.uniform(0.03, 0.06), m * 0.019, 0.45
        )
    if lamp and light.clear and not light.night:
        beams = []
        for n in range(6):
            x, wide = lamp.x - light.side * m * (0.1 + 0.2 * n), m * dice.uniform(0.02, 0.07)
            beams.append(
                [(lamp.x, lamp.y), (lamp.x + m * 0.01, lamp.y), (x + wide, h * 1.05), (x - wide, h * 1.05)]
            )
        rays(canvas, beams, 0.3)
    floor(canvas, dice, light, ground)
    for x in spaced(dice, w, m * 0.27, 0.45):
        out = abs(x / w - 0.5) * 2
        if out > 0.3 or dice.random() < 0.4:
            foot = ground * (0.965 + 0.06 * out * dice.random())
            canvas.shadow(x - light.side * m * 0.09, foot, m * 0.12, m * 0.008)
            trees.birch(canvas, dice, light, x, -m * 0.02, foot, m * (0.03 + 0.022 * out), 1.0)
    leaves(canvas, dice, light, m * 0.1, 1.0)


def glade(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """A way under old trees whose crowns close above it, and light at its end."""
    m, w, h = canvas.short, canvas.width, canvas.height
    horizon = horizon_at(canvas, ground, 0.72, 0.24)
    sky(canvas, dice, light, horizon)
    x0 = w * (0.5 + 0.06 * light.side)
    for n, depth in enumerate((0.2, 0.38, 0.6)):
        half = (0.1 + 0.09 * n) * w
        y = horizon + (ground - horizon) * (0.15 + 0.25 * n)
        tone = light.pale(light.leaf(dice), depth)
        for side in (-1, 1):
            x = x0 + side * half
            while -m * 0.2 < x < w + m * 0.2:
                size = m * (0.12 + 0.05 * n) * dice.uniform(0.8, 1.3)
                top = y - min(ground * 0.8, m * (0.34 + 0.14 * n) * lofty(canvas)) * dice.uniform(0.85, 1.15)
                if light.bare:
                    trees.bare(canvas, dice, light, x, y + m * 0.02, y - top, depth)
                else:
                    _grown(canvas, dice, light, x, y, top, size, tone, depth)
                x += side * size * dice.uniform(0.9, 1.5)
        land(canvas, ridge(dice, w, y, m * 0.01, w / m), light.plane(0.35 + 0.16 * n), 0)
    floor(canvas, dice, light, ground)
    way: Tone = light.on((0, 55, 0)) if not light.white_ground else light.on((40, 0, 0))
    path(canvas, dice, (x0, horizon + m * 0.03), (w * 0.32, w * 0.66), h, way)
    for side in (-1, 1):
        old(canvas, dice, light, w * (0.5 + side * 0.47), ground * 1.02, m * 0.075, side)
    leaves(canvas, dice, light, m * 0.13, 1.0)


def _grown(
    canvas: Canvas,
    dice: np.random.Generator,
    light: Light,
    x: float,
    foot: float,
    top: float,
    size: float,
    tone: Tone,
    depth: float,
) -> None:
    """A tall tree as heaps of leaves along its trunk."""
    m = canvas.short
    thick = m * (0.004 + 0.015 * depth)
    canvas.box(x - thick, top, x + thick, foot + m * 0.02, light.pale(light.dark(), depth))
    dim = shade(tone, round(40 * depth), 25)
    for py in np.arange(top, foot - m * 0.1, size * 0.75):
        canvas.fill(blob(dice, x, float(py), size, size * 0.7, 8), tone)
        under = x - light.side * size * 0.3, float(py) + size * 0.2
        canvas.fill(blob(dice, *under, size * 0.5, size * 0.35, 6), dim)
