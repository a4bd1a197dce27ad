"""Palms and great leaves, as a wall behind and as a frame before."""

from math import pi

import numpy as np

from lorai_app.providers.sketch.canvas import Canvas
from lorai_app.providers.sketch.scenery import growth, trees
from lorai_app.providers.sketch.scenery.land import lofty, spaced
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.touches import rays
from lorai_app.providers.sketch.scenery.wayside import prop


def wall(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float, depth: float) -> None:
    """Palms and great leaves as a green wall that leaves the middle open."""
    m, w = canvas.short, canvas.width
    for x in spaced(dice, w, m * 0.17, 0.5):
        out = abs(x / w - 0.5) * 2
        if out < 0.25:
            continue
        tall = min(ground * 0.85, m * (0.4 + 0.4 * out) * lofty(canvas)) * dice.uniform(0.75, 1.15)
        trees.palm(canvas, dice, light, x, ground * 0.97, tall, depth)
    for x in spaced(dice, w, m * 0.09, 0.5):
        tone = light.pale(light.on((225, 20, 20) if dice.random() < 0.5 else (170, 0, 0)), depth)
        growth.leaf(
            canvas,
            x,
            ground * 0.98,
            -pi / 2 + dice.uniform(-0.8, 0.8),
            m * dice.uniform(0.12, 0.24),
            m * 0.035,
            tone,
            shade(tone, 30, 40),
        )


def leaves(canvas: Canvas, dice: np.random.Generator, light: Light) -> None:
    """What hangs and grows right before the eye: great leaves from the corners, vines from the top."""
    m, w, h = canvas.short, canvas.width, canvas.height
    for x in spaced(dice, w, m * 0.2, 0.5):
        if abs(x / w - 0.5) > 0.16:
            drop = h * dice.uniform(0.08, 0.34)
            canvas.line([(x, 0), (x + m * 0.015, drop * 0.5), (x, drop)], m * 0.005, light.dark())
            for y in np.arange(m * 0.03, drop, m * 0.035):
                canvas.oval(x + m * 0.012, float(y), m * 0.011, m * 0.006, light.on((250, 0, 140)))
    for side, foot in ((-1, h), (1, h), (-1, 0.0), (1, 0.0)):
        x = w * 0.5 + side * w * 0.52
        for n in range(5):
            up = -1 if foot else 1
            turn = (0.0 if side < 0 else pi) + side * -1 * up * (0.15 + 0.3 * n) + dice.uniform(-0.1, 0.1)
            tone = light.on(((255, 0, 200), (255, 0, 140), (235, 30, 80))[n % 3])
            reach = m * (0.3 if foot else 0.24) * dice.uniform(0.8, 1.2)
            growth.leaf(
                canvas,
                x,
                foot + up * m * 0.02 * n,
                turn,
                reach,
                reach * 0.17,
                tone,
                shade(tone, -60, -60) if tone[2] > 60 else tone,
            )
    for _ in range(round(2 * w / m)):
        x = w * (0.08 if dice.random() < 0.5 else 0.92)
        prop(canvas, light, "hibiscus", x, h - m * dice.uniform(0.02, 0.12), m * 0.1)
    if light.clear and not light.night:
        tops = [w * (0.5 + light.side * (0.1 + 0.12 * n)) for n in range(3)]
        lean = light.side * m
        beams = [[(x, 0.0), (x + m * 0.05, 0.0), (x - lean * 0.4, h), (x - lean * 0.55, h)] for x in tops]
        rays(canvas, beams, 0.14)
