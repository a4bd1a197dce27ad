"""Villages: on the slope under a church, a street of gables, and a square with bunting."""

import itertools

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery import growth, trees
from lorai_app.providers.sketch.scenery.houses import church, cottage, lamp_post
from lorai_app.providers.sketch.scenery.land import height_at, horizon_at, land, lowered, ridge, spaced, ticks
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.meadow import far_hills
from lorai_app.providers.sketch.scenery.sky import sky
from lorai_app.providers.sketch.scenery.touches import blob
from lorai_app.providers.sketch.scenery.water import rings
from lorai_app.providers.sketch.scenery.wayside import path, prop, rail


def village(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    (slope, street, square)[light.turn % 3](canvas, dice, light, ground)


def slope(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """Roofs over roofs up a hill, the church highest."""
    m, w, h = canvas.short, canvas.width, canvas.height
    horizon = horizon_at(canvas, ground, 0.58, 0.46)
    sky(canvas, dice, light, horizon - m * 0.05)
    far_hills(canvas, dice, light, horizon, m * 0.14)
    spire = w * (0.5 - light.side * 0.2)
    rows = 4 if canvas.height < 1.5 * w else 5
    for n in range(rows):
        t = (n + 0.5) / rows
        hump = m * 0.13 * (1 - t)
        line = [
            (x, y - hump * float(np.exp(-(((x - spire) / (m * 0.5)) ** 2))))
            for x, y in ridge(dice, w, horizon + (ground * 0.95 - horizon) * t, m * 0.012, w / m)
        ]
        land(canvas, line, light.plane(0.25 + 0.55 * t))
        ticks(canvas, dice, line, m * 0.06, int(24 * w / m), m * 0.008, light.plane(0.6))
        if n == 0:
            church(canvas, light, spire, height_at(line, spire) + m * 0.02, m * 0.32, 0.7)
        size = m * (0.08 + 0.08 * t)
        for x in spaced(dice, w, size * 1.6, 0.4):
            if n == rows - 1 and abs(x / w - 0.5) < 0.2:
                continue
            if n == 0 and abs(x - spire) < m * 0.2:
                continue
            y = height_at(line, x) + m * 0.014
            if dice.random() < 0.62:
                cottage(canvas, dice, light, x, y, size * dice.uniform(0.85, 1.2), 0.45 + 0.55 * t)
            else:
                kind = (trees.crown, trees.poplar, trees.pine)[int(dice.integers(3))]
                kind(canvas, dice, light, x, y, size * 1.3, 0.45 + 0.5 * t)
    near = ridge(dice, w, ground * 0.965, m * 0.012, w / m)
    land(canvas, near, light.plane(0.86))
    canvas.fade([*lowered(near, m * 0.03), (w, h), (0, h)], ((0, light.plane(0.86)), (1, light.plane(1))))
    path(
        canvas,
        dice,
        (w * (0.5 + light.side * 0.1), ground * 0.95),
        (w * 0.34, w * 0.6),
        h,
        light.on((20, 35, 0)),
    )
    start, end = (
        (w * (0.5 + light.side * 0.18), ground * 0.97),
        (w * (0.5 + light.side * 0.56), ground + (h - ground) * 0.6),
    )
    rail(canvas, light, start, end, (m * 0.04, m * 0.12), 6, light.dark())
    growth.grass(canvas, dice, light, ground)


def front(
    canvas: Canvas, dice: np.random.Generator, light: Light, foot: float, size: float, depth: float
) -> None:
    """Gables side by side along a street."""
    x = -size * 0.2
    while x < canvas.width + size * 0.5:
        wide = size * dice.uniform(0.8, 1.15)
        cottage(canvas, dice, light, x + wide / 2, foot, wide, depth)
        x += wide * 1.02


def cobbles(canvas: Canvas, dice: np.random.Generator, light: Light, top: float) -> None:
    """A paved ground whose stones grow towards the eye; it shines when it is wet."""
    m, w, h = canvas.short, canvas.width, canvas.height
    tone: Tone = light.plane(0.8) if light.white_ground else light.on((55, 35, 25))
    canvas.box(0, top, w, h, tone)
    canvas.box(0, top, w, top + m * 0.004, PAPER)
    y, size, row = top + m * 0.01, m * 0.012, 0
    line = shade(tone, 35, 45)
    while y < h:
        for x in np.arange((row % 2) * size * 1.3, w, size * 2.6):
            if dice.random() < (0.16 if light.white_ground else 0.55):
                canvas.oval(float(x) + dice.uniform(-0.3, 0.3) * size, y, size, size * 0.34, line)
        y, size, row = y + size * 0.95, size * 1.09, row + 1
    if light.wet:
        for _ in range(int(26 * w / m)):
            x, y = dice.uniform(0, w), dice.uniform(top + m * 0.02, h)
            canvas.oval(
                x,
                y,
                m * dice.uniform(0.004, 0.012),
                m * dice.uniform(0.012, 0.04),
                (0, 225, 0) if dice.random() < 0.5 else PAPER,
            )
        rings(canvas, dice, light, top + m * 0.02)


def street(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w = canvas.short, canvas.width
    foot = ground * 0.95
    horizon = horizon_at(canvas, ground, 0.5, 0.4)
    sky(canvas, dice, light, horizon)
    far_hills(canvas, dice, light, foot - m * 0.24, m * 0.16)
    church(canvas, light, w * (0.5 + light.side * 0.24), foot, min(m * 0.7, ground * 0.72), 0.5)
    front(canvas, dice, light, foot - m * 0.02, m * 0.2, 0.55)
    front(canvas, dice, light, foot, min(m * 0.3, w * 0.3), 0.95)
    cobbles(canvas, dice, light, foot)
    for x in spaced(dice, w, m * 0.62, 0.12):
        if abs(x / w - 0.5) > 0.15:
            lamp_post(canvas, light, x, foot + m * 0.05, min(m * 0.42, ground * 0.5))
    side = -light.side
    tub = w * (0.5 + side * 0.44)
    canvas.fill(blob(dice, tub, ground * 0.96, m * 0.09, m * 0.09, 8), light.ground((240, 0, 90)))
    if not light.white_ground:
        for _ in range(10):
            growth.bloom(
                canvas,
                dice,
                tub + dice.normal(0, 0.04) * m,
                ground * 0.95 + dice.normal(0, 0.03) * m,
                m * 0.012,
                (0, 255, 0) if dice.random() < 0.6 else PAPER,
            )
    canvas.fill(
        [
            (tub - m * 0.08, ground),
            (tub + m * 0.08, ground),
            (tub + m * 0.06, ground * 1.0 + m * 0.07),
            (tub - m * 0.06, ground + m * 0.07),
        ],
        light.on((0, 170, 70)),
    )


def square(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """Houses around a market place with a well or stalls, and flags across it."""
    m, w = canvas.short, canvas.width
    foot = ground * 0.92
    sky(canvas, dice, light, horizon_at(canvas, ground, 0.45, 0.42))
    trees.treeline(
        canvas, dice, ridge(dice, w, foot - m * 0.2, m * 0.03, w / m), m * 0.12, light.plane(0.3), False
    )
    church(canvas, light, w * (0.5 - light.side * 0.05), foot, min(m * 0.62, ground * 0.7), 0.6)
    front(canvas, dice, light, foot, min(m * 0.24, w * 0.26), 0.75)
    cobbles(canvas, dice, light, foot)
    for side, name in ((1, "well"), (-1, "market")):
        prop(canvas, light, name, w * (0.5 + side * light.side * 0.34), foot + m * 0.05, m * 0.22)
    for side in (-1, 1):
        trees.crown(
            canvas, dice, light, w * (0.5 + side * 0.47), ground * 1.0, min(m * 0.5, ground * 0.6), 1.0
        )
    bunting(canvas, dice, light, foot - min(m * 0.5, ground * 0.6))
    for x in spaced(dice, w, m * 0.8, 0.1):
        if abs(x / w - 0.5) > 0.2:
            lamp_post(canvas, light, x, foot + m * 0.03, m * 0.3)


def bunting(canvas: Canvas, dice: np.random.Generator, light: Light, y: float) -> None:
    m, w = canvas.short, canvas.width
    tones: tuple[Tone, ...] = ((0, 255, 0), PAPER, (210, 0, 30), (0, 120, 0))
    for n in range(2):
        sag, start = m * dice.uniform(0.08, 0.14), y + m * 0.09 * n
        count = round(14 * w / m)
        points = [(w * k / count, start + sag * (1 - (2 * k / count - 1) ** 2)) for k in range(count + 1)]
        canvas.line(points, m * 0.002, light.dark())
        for k, (a, b) in enumerate(itertools.pairwise(points)):
            lean = light.lean * m * 0.04
            if light.night:
                canvas.disc(a[0], a[1] + m * 0.008, m * 0.008, (0, 215, 0))
            else:
                canvas.fill(
                    [a, b, ((a[0] + b[0]) / 2 + lean, (a[1] + b[1]) / 2 + m * 0.05)], tones[(k + n) % 4]
                )
