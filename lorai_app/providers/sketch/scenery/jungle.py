"""Jungles: a waterfall, a river between palms, and a ruin behind great leaves."""

from math import pi

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas
from lorai_app.providers.sketch.scenery import trees
from lorai_app.providers.sketch.scenery.greenery import leaves, wall
from lorai_app.providers.sketch.scenery.land import horizon_at, land, lofty, lowered, ridge, ticks
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.sky import sky
from lorai_app.providers.sketch.scenery.water import dash
from lorai_app.providers.sketch.strokes import smooth


def jungle(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    horizon = horizon_at(canvas, ground, 0.66, 0.34)
    sky(canvas, dice, light, horizon)
    for n, depth in enumerate((0.15, 0.3)):
        line = ridge(dice, w, horizon - m * (0.12 - 0.08 * n), m * 0.04, 1.2 * w / m)
        trees.treeline(
            canvas, dice, lowered(line, m * 0.03), m * 0.16, light.pale(light.on((220, 0, 30)), depth), False
        )
    (fall, river, ruin)[light.turn % 3](canvas, dice, light, ground, horizon)
    line = ridge(dice, w, ground * 0.965, m * 0.012, 1.1 * w / m)
    if light.turn % 3 != 1:
        land(canvas, line, light.plane(0.85))
        canvas.fade([*lowered(line, m * 0.03), (w, h), (0, h)], ((0, light.plane(0.85)), (1, light.plane(1))))
        ticks(canvas, dice, line, h - ground, int(50 * w / m), m * 0.012, light.plane(1))
    leaves(canvas, dice, light)


def fall(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float, horizon: float) -> None:
    m, w = canvas.short, canvas.width
    x, half = w * (0.5 + light.side * 0.2), m * dice.uniform(0.06, 0.1)
    top = horizon - min(ground * 0.5, m * 0.55 * lofty(canvas))
    stone = light.on((90, 50, 30))
    cliff = [
        (x - m * 0.55, ground),
        (x - m * 0.42, top + m * 0.16),
        (x - m * 0.26, top + m * 0.08),
        (x - half, top),
        (x + half, top),
        (x + m * 0.22, top + m * 0.03),
        (x + m * 0.4, top + m * 0.14),
        (x + m * 0.6, ground),
    ]
    canvas.fill(cliff, stone)
    for _ in range(26):
        cx, cy = x + dice.uniform(-0.42, 0.45) * m, dice.uniform(top + m * 0.15, ground)
        canvas.fill(
            [
                (cx, cy),
                (cx + m * 0.05, cy - m * 0.012),
                (cx + m * 0.06, cy + m * 0.03),
                (cx + m * 0.01, cy + m * 0.05),
            ],
            shade(stone, 50, 50),
        )
    canvas.fill(
        [(x - half, top), (x + half, top), (x + half * 1.25, ground), (x - half * 1.25, ground)], PAPER
    )
    for n in range(9):
        px = x + half * (n / 4 - 1)
        start = top + m * dice.uniform(0.0, 0.25)
        canvas.line(
            [(px, start), (px + (px - x) * 0.2, ground * dice.uniform(0.85, 0.95))],
            m * 0.004,
            light.on((110, 0, 0)),
        )
    wall(canvas, dice, light, ground, 0.7)
    for _ in range(14):
        canvas.disc(x + dice.normal(0, 1) * half * 1.3, ground * 0.955, m * dice.uniform(0.015, 0.04), PAPER)


def river(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float, horizon: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    bank = ridge(dice, w, horizon + m * 0.05, m * 0.01, w / m)
    land(canvas, bank, light.plane(0.5))
    wall(canvas, dice, light, horizon + m * 0.1, 0.55)
    canvas.fade(
        [(0, horizon + m * 0.08), (w, horizon + m * 0.08), (w, h), (0, h)],
        ((0, light.on((60, 40, 0))), (1, light.on((210, 0, 30)))),
    )
    for _ in range(int(40 * w / m)):
        near = dice.random()
        y = horizon + m * 0.09 + (h - horizon) * near * 0.8
        dash(
            canvas,
            dice.uniform(0, w),
            y,
            m * (0.02 + 0.05 * near),
            m * 0.003,
            PAPER if dice.random() < 0.6 else light.on((230, 0, 40)),
        )
    for side in (-1, 1):
        bay = [
            (w * (0.5 + side * 0.54), horizon + m * 0.11),
            (w * (0.5 + side * 0.3), horizon + m * 0.13),
            (w * (0.5 + side * 0.24), ground * 0.93),
            (w * (0.5 + side * 0.34), ground + (h - ground) * 0.2),
            (w * (0.5 + side * 0.22), h + m * 0.05),
            (w * (0.5 + side * 0.6), h + m * 0.05),
        ]
        canvas.fill(smooth(bay, [False] * 6, closed=True), light.plane(0.88))
    canvas.fill(_mound(w * 0.5, ground * 0.975, w * 0.34, (h - ground) * 1.3), light.plane(0.9))


def _mound(x: float, y: float, reach: float, deep: float) -> list[tuple[float, float]]:
    ts = np.linspace(0, 2 * pi, 40)
    return [
        (float(x + reach * c), float(y + deep * 0.5 + deep * 0.5 * s))
        for c, s in zip(np.cos(ts), np.sin(ts), strict=True)
    ]


def ruin(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float, horizon: float) -> None:
    """A stepped pyramid over the trees, with the sun on one side of it."""
    m, w = canvas.short, canvas.width
    x, steps, tall = w * (0.5 - light.side * 0.14), 6, min(ground * 0.55, m * 0.5 * lofty(canvas))
    foot = horizon + m * 0.1
    stone = light.pale(light.on((40, 75, 0)), 0.75)
    for n in range(steps):
        half, top = m * (0.5 - 0.068 * n), foot - tall * (n + 1) / (steps + 1.4)
        canvas.box(x - half, top, x + half, foot - tall * n / (steps + 1.4), stone)
        edge = x if light.side < 0 else x - half
        canvas.box(edge, top, edge + half, foot - tall * n / (steps + 1.4), shade(stone, 35, 45))
        canvas.box(x - half, top, x + half, top + m * 0.005, PAPER)
    crest = foot - tall * steps / (steps + 1.4)
    canvas.box(x - m * 0.07, crest - m * 0.07, x + m * 0.07, crest, stone)
    canvas.box(x - m * 0.02, crest - m * 0.05, x + m * 0.02, crest, light.dark())
    stair = [(x - m * 0.035, crest), (x + m * 0.035, crest), (x + m * 0.07, foot), (x - m * 0.07, foot)]
    canvas.fill(stair, light.pale(light.on((10, 40, 0)), 0.8))
    for n in range(18):
        y = crest + (foot - crest) * n / 18
        canvas.line(
            [(x - m * (0.035 + 0.002 * n), y), (x + m * (0.035 + 0.002 * n), y)],
            m * 0.002,
            shade(stone, 60, 60),
        )
    land(canvas, ridge(dice, w, foot, m * 0.012, w / m), light.plane(0.6), 0)
    wall(canvas, dice, light, ground, 0.75)
