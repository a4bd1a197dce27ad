"""Meadows: rolling hills with a path, furrows under one great tree, and pasture behind a fence."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery import growth, trees
from lorai_app.providers.sketch.scenery.land import (
    contours,
    height_at,
    horizon_at,
    land,
    lofty,
    ridge,
    spaced,
    ticks,
)
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.sky import sky
from lorai_app.providers.sketch.scenery.touches import blob
from lorai_app.providers.sketch.scenery.wayside import path, prop, rail


def meadow(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    (hills, furrows, pasture)[light.turn % 3](canvas, dice, light, ground)
    growth.grass(canvas, dice, light, ground)


def far_hills(
    canvas: Canvas, dice: np.random.Generator, light: Light, horizon: float, rise: float, count: int = 2
) -> None:
    """Pale hills on the horizon, the last with a wood along it."""
    m, w = canvas.short, canvas.width
    for n in range(count):
        line = ridge(dice, w, horizon - rise * (1 - n / count), rise * 0.4, 1.3 * w / m)
        tone = light.plane(0.05 + 0.17 * n)
        land(canvas, line, tone, 0)
        if n == count - 1:
            trees.treeline(
                canvas, dice, [(x, y + m * 0.02) for x, y in line], m * 0.05, light.plane(0.4), light.bare
            )
        else:
            contours(canvas, line, rise * 0.4, 3, m * 0.0022, shade(tone, 0, 28))


def hills(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    horizon = horizon_at(canvas, ground, 0.6, 0.42)
    sky(canvas, dice, light, horizon)
    far_hills(canvas, dice, light, horizon, m * 0.1)
    steps = 3
    for n in range(steps):
        t = (n + 1) / (steps + 1)
        line = ridge(
            dice,
            w,
            horizon + (ground - horizon) * (t - 0.1),
            m * 0.045 * (1 - 0.4 * t),
            (1.4 - 0.5 * t) * w / m,
        )
        tone = light.plane(0.25 + 0.5 * t)
        land(canvas, line, tone)
        ticks(canvas, dice, line, m * 0.1, int(36 * w / m), m * 0.009, shade(tone, 12, 35))
        clump = dice.uniform(0, w)
        for k in range(round(5 * w / m)):
            x = (clump + dice.normal(0, m * 0.13)) if k % 3 else dice.uniform(0, w)
            size = m * (0.06 + 0.16 * t) * dice.uniform(0.6, 1.15)
            kind = trees.poplar if dice.random() < 0.2 else trees.crown
            kind(canvas, dice, light, x, height_at(line, x) + m * 0.012, size, 0.3 + 0.6 * t)
        if n == 1 and dice.random() < 0.7:
            name = ("barn", "windmill", "house", "silo")[int(dice.integers(4))]
            x = w * (0.5 + 0.28 * light.side * (1 if dice.random() < 0.5 else -1))
            prop(canvas, light, name, x, height_at(line, x) + m * 0.02, m * 0.15, depth=0.75)
    line = ridge(dice, w, ground * 0.965, m * 0.012, 1.2 * w / m)
    land(canvas, line, light.plane(0.88))
    canvas.fade(
        [*[(x, y + m * 0.03) for x, y in line], (w, h), (0, h)], ((0, light.plane(0.88)), (1, light.plane(1)))
    )
    middle = w * (0.5 + 0.2 * light.side)
    path(
        canvas,
        dice,
        (middle, height_at(line, middle) - 1),
        (w * 0.36, w * 0.62),
        h,
        light.ground((0, 45, 0)) if not light.white_ground else light.on((45, 0, 0)),
    )


def furrows(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """Rows that run together at the horizon, and one great tree."""
    m, w, h = canvas.short, canvas.width, canvas.height
    horizon = horizon_at(canvas, ground, 0.7, 0.26)
    sky(canvas, dice, light, horizon)
    far_hills(canvas, dice, light, horizon, m * 0.09, 3)
    level = [(0.0, horizon), (float(w), horizon)]
    land(canvas, level, light.plane(0.5))
    x0 = w * (0.5 + 0.12 * light.side)
    rows = round(15 * w / m)
    second = light.ground((0, 170, 0)) if light.season != "winter" else light.plane(0.9)
    if light.white_ground:
        second = light.plane(0.35)
    for n in range(-rows, rows):
        a, b = x0 + n * m * 0.2, x0 + (n + 0.55) * m * 0.2
        tone = second if n % 4 == 0 else light.plane(0.78)
        canvas.fill(
            [
                (x0 + n * m * 0.012, horizon),
                (x0 + (n + 0.55) * m * 0.012, horizon),
                (b * 1.6 - x0 * 0.6, h),
                (a * 1.6 - x0 * 0.6, h),
            ],
            tone,
        )
    line = ridge(dice, w, ground * 0.985, m * 0.01, 1.1 * w / m)
    land(canvas, line, light.plane(0.94))
    ticks(canvas, dice, line, h - ground, int(70 * w / m), m * 0.012, light.plane(0.8))
    for x in spaced(dice, w, m * 0.3):
        trees.crown(canvas, dice, light, x, horizon + m * 0.012, m * dice.uniform(0.06, 0.1), 0.55)
    x = w * (0.5 - light.side * 0.34)
    tall = min(m * 0.6 * lofty(canvas), ground * 0.75)
    canvas.shadow(x - light.side * m * 0.1, ground * 0.965, tall * 0.4, m * 0.014)
    trees.crown(canvas, dice, light, x, ground * 0.965, tall, 1.0)


def pasture(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """A wide slope with bales or bushes and a fence that walks into the distance."""
    m, w, h = canvas.short, canvas.width, canvas.height
    horizon = horizon_at(canvas, ground, 0.64, 0.36)
    sky(canvas, dice, light, horizon)
    far_hills(canvas, dice, light, horizon, m * 0.13, 3)
    tilt = m * 0.09 * light.side
    slope = [
        (x, y + tilt * (x / w - 0.5)) for x, y in ridge(dice, w, horizon + m * 0.05, m * 0.02, 0.8 * w / m)
    ]
    land(canvas, slope, light.plane(0.55))
    contours(canvas, slope, m * 0.16, 5, m * 0.004, light.plane(0.7))
    for x in spaced(dice, w, m * 0.35, 0.5):
        y = height_at(slope, x)
        if dice.random() < 0.5:
            trees.crown(canvas, dice, light, x, y + m * 0.015, m * dice.uniform(0.1, 0.2), 0.65)
        else:
            bale(canvas, dice, light, x, y + m * dice.uniform(0.05, 0.1), m * 0.03)
    line = ridge(dice, w, ground * 0.96, m * 0.014, w / m)
    land(canvas, line, light.plane(0.85))
    canvas.fade(
        [*[(x, y + m * 0.03) for x, y in line], (w, h), (0, h)], ((0, light.plane(0.85)), (1, light.plane(1)))
    )
    ticks(canvas, dice, line, h - ground, int(60 * w / m), m * 0.01, light.plane(1))
    start = (w * 0.5 + light.side * m * 0.05, horizon + m * 0.09)
    end = (w * (0.5 + light.side * 0.56), ground + (h - ground) * 0.45)
    tone = light.dark() if light.white_ground else PAPER if not light.night else light.on((90, 0, 20))
    rail(canvas, light, start, end, (m * 0.02, m * 0.13), max(7, round(8 * w / m / 1.5)), tone)
    for _ in range(2):
        x = w * (0.5 - light.side * dice.uniform(0.3, 0.5))
        canvas.fill(blob(dice, x, ground * 0.975, m * 0.12, m * 0.06, 7), light.plane(1.0))


def bale(canvas: Canvas, dice: np.random.Generator, light: Light, x: float, y: float, size: float) -> None:
    """Straw in a roll."""
    tone: Tone = light.ground((0, 190, 10))
    canvas.shadow(x - light.side * size * 0.5, y, size * 1.2, size * 0.2)
    canvas.box(x - size * 0.7, y - size * 1.6, x + size * 0.5, y, shade(tone, 40, 20))
    canvas.oval(x + size * 0.5, y - size * 0.8, size * 0.5, size * 0.8, tone)
    canvas.oval(x + size * 0.5, y - size * 0.8, size * 0.22, size * 0.36, shade(tone, 40, 10))
