"""Cities: a skyline over a park, a street that runs to its vanishing point, and shop fronts along a pavement."""

import numpy as np

from lorai_app.providers.sketch.canvas import Canvas
from lorai_app.providers.sketch.scenery import trees
from lorai_app.providers.sketch.scenery.fronts import shops, towers
from lorai_app.providers.sketch.scenery.houses import lamp_post
from lorai_app.providers.sketch.scenery.land import horizon_at, lofty, spaced
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.scenery.paving import walk
from lorai_app.providers.sketch.scenery.sky import sky
from lorai_app.providers.sketch.scenery.street import perspective
from lorai_app.providers.sketch.scenery.touches import blob


def city(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    (skyline, perspective, pavement)[light.turn % 3](canvas, dice, light, ground)


def skyline(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w = canvas.short, canvas.width
    foot = ground * 0.93
    sky(canvas, dice, light, foot - m * 0.1)
    tall = min(foot * 0.8, m * 0.62 * lofty(canvas) ** 1.6)
    towers(canvas, dice, light, foot, tall, m * 0.09, 0.15, False)
    towers(canvas, dice, light, foot, tall * 0.8, m * 0.12, 0.45, False)
    towers(canvas, dice, light, foot, tall * 0.72, m * 0.17, 0.95, True)
    for x in spaced(dice, w, m * 0.12, 0.4):
        if light.bare:
            trees.bare(canvas, dice, light, x, foot + m * 0.01, m * dice.uniform(0.1, 0.15), 0.9)
        else:
            canvas.fill(
                blob(dice, x, foot - m * 0.03, m * 0.06, m * dice.uniform(0.03, 0.05), 8),
                light.leaf(dice, 0.9),
            )
    walk(canvas, dice, light, foot, ground)
    for x in np.arange(0, w, m * 0.024):
        canvas.box(float(x), foot - m * 0.05, float(x) + m * 0.004, foot, light.dark())
    canvas.box(0, foot - m * 0.055, w, foot - m * 0.047, light.dark())
    canvas.box(0, foot - m * 0.015, w, foot - m * 0.009, light.dark())
    for x in spaced(dice, w, m * 0.6, 0.15):
        if abs(x / w - 0.5) > 0.13:
            lamp_post(canvas, light, x, foot + m * 0.03, min(m * 0.4, ground * 0.5))


def pavement(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w = canvas.short, canvas.width
    foot = ground * 0.95
    sky(canvas, dice, light, horizon_at(canvas, ground, 0.3, 0.5))
    towers(
        canvas,
        dice,
        light,
        foot,
        min(foot * 0.95, m * 0.8 * lofty(canvas)),
        m * 0.12,
        0.25,
        False,
    )
    shops(canvas, dice, light, foot, min(m * 0.56 * lofty(canvas), foot * 0.72))
    walk(canvas, dice, light, foot, ground)
    for x in spaced(dice, w, m * 0.75, 0.2):
        if abs(x / w - 0.5) > 0.18:
            if dice.random() < 0.5:
                lamp_post(canvas, light, x, foot + m * 0.03, min(m * 0.44, ground * 0.5))
            else:
                trees.crown(canvas, dice, light, x, foot + m * 0.03, min(m * 0.4, ground * 0.5), 0.95)
