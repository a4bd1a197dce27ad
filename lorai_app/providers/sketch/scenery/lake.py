"""Lakes: hills mirrored behind reeds, a jetty, and water lilies under a willow."""

from itertools import pairwise
from math import pi, sin

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery import growth, trees
from lorai_app.providers.sketch.scenery.houses import cottage
from lorai_app.providers.sketch.scenery.jetties import jetty
from lorai_app.providers.sketch.scenery.land import height_at, horizon_at, land, lowered, ridge, spaced
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.peaks import peak
from lorai_app.providers.sketch.scenery.sky import Lamp, sky
from lorai_app.providers.sketch.scenery.touches import mirror
from lorai_app.providers.sketch.scenery.water import dash, glint, glitter, rings
from lorai_app.providers.sketch.scenery.wayside import rock


def lake(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, _w, h = canvas.short, canvas.width, canvas.height
    kind = light.turn % 3
    shore = horizon_at(canvas, ground, 0.56, (0.36, 0.3, 0.38)[kind])
    lamp = sky(canvas, dice, light, shore)
    far_shore(canvas, dice, light, shore, kind)
    water(canvas, dice, light, shore, lamp)
    (reedy, boards, lilies)[kind](canvas, dice, light, ground, shore)
    if light.wet:
        rings(canvas, dice, light, shore + m * 0.1)
    if kind != 1:
        bank(canvas, dice, light, ground)
    growth.reeds(canvas, dice, light, h + m * 0.01, min(m * 0.4, h * 0.3))


def far_shore(canvas: Canvas, dice: np.random.Generator, light: Light, shore: float, kind: int) -> None:
    m, w = canvas.short, canvas.width
    if kind == 1 or canvas.height > 1.5 * w:
        for x in spaced(dice, w, m * 0.5, 0.4):
            peak(
                canvas,
                dice,
                light,
                x,
                shore,
                min(m * 0.5, shore * 0.5) * dice.uniform(0.5, 1.0),
                light.plane(0.12),
                0.3,
            )
    for n in range(2):
        line = ridge(dice, w, shore - m * (0.1 - 0.06 * n), m * 0.05, 1.3 * w / m)
        land(canvas, line, light.plane(0.12 + 0.2 * n), 0)
    bank = ridge(dice, w, shore - m * 0.012, m * 0.008, 1.8 * w / m)
    trees.treeline(canvas, dice, bank, m * 0.07, light.pale(light.on((225, 0, 50)), 0.55), kind != 0)
    land(canvas, lowered(bank, m * 0.004), light.plane(0.5), 0)
    for x in spaced(dice, w, m * 0.35, 0.5):
        kinds = (trees.crown, trees.poplar) if kind == 0 else (trees.pine, trees.pine)
        kinds[int(dice.integers(2))](
            canvas, dice, light, x, height_at(bank, x) + m * 0.01, m * dice.uniform(0.1, 0.17), 0.7
        )
    if dice.random() < 0.75:
        cottage(canvas, dice, light, w * (0.5 - light.side * 0.3), shore + m * 0.004, m * 0.09, 0.85)


def water(canvas: Canvas, dice: np.random.Generator, light: Light, shore: float, lamp: Lamp | None) -> None:
    """The far shore upside down, then darker water, glitter and the light's path."""
    m, w, h = canvas.short, canvas.width, canvas.height
    near: Tone = light.on((235, 0, 45))
    canvas.box(0, shore, w, h, near)
    deep = min(h, shore + min(shore, h - shore))
    mirror(canvas, shore, deep, (38, 0, 10), m * 0.014)
    for _ in range(round(26 * w / m)):
        t = dice.random()
        y, reach = shore + (h - shore) * (0.22 + 0.78 * t), m * (0.05 + 0.16 * t) * dice.uniform(0.5, 1.2)
        dash(canvas, dice.uniform(0, w), y, reach, m * (0.003 + 0.006 * t), shade(near, round(30 * t), 20))
    canvas.box(0, shore - m * 0.002, w, shore + m * 0.003, PAPER)
    glitter(canvas, dice, shore, h, PAPER, 0.8)
    if lamp:
        glint(canvas, dice, light, lamp, shore, h)


def bank(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """A low tongue of land to stand on, with water still to be seen on one side."""
    m, w, h = canvas.short, canvas.width, canvas.height
    side = -light.side
    edge = [(w * 0.5 + side * w * 0.54, ground - m * 0.05)]
    for t in np.linspace(0, 1, 22):
        edge.append(
            (
                w * 0.5 + side * w * (0.5 - 0.94 * t),
                ground
                - m * 0.035 * (1 - t)
                + m * 0.01 * sin(t * 14)
                + (h - ground) * 0.75 * max(0.0, t - 0.62) / 0.38,
            )
        )
    land_tone = light.ground((120, 85, 45))
    canvas.fill([*[(x, y - m * 0.006) for x, y in edge], (edge[-1][0], h + 2), (edge[0][0], h + 2)], PAPER)
    canvas.fill([*edge, (edge[-1][0], h + 2), (edge[0][0], h + 2)], land_tone)
    for px, py in edge[2::2]:
        growth.tuft(
            canvas, dice, light, px, py + m * 0.012, m * dice.uniform(0.02, 0.05), light.on((250, 0, 140))
        )
    for _ in range(3):
        rock(
            canvas,
            dice,
            light,
            w * (0.5 + side * dice.uniform(0.25, 0.48)),
            ground + (h - ground) * dice.uniform(0.1, 0.7),
            m * dice.uniform(0.05, 0.11),
            light.on((110, 20, 60)),
        )


def reedy(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float, shore: float) -> None:
    """A small island with a pine out on the water."""
    m, w = canvas.short, canvas.width
    x, y = w * (0.5 + light.side * 0.24), shore + m * 0.07
    canvas.fill(
        [(x - m * 0.14, y), (x - m * 0.07, y - m * 0.02), (x + m * 0.05, y - m * 0.024), (x + m * 0.15, y)],
        light.plane(0.7),
    )
    for n in range(3):
        trees.pine(
            canvas, dice, light, x + m * (n - 1) * 0.05, y - m * 0.014, m * dice.uniform(0.12, 0.2), 0.8
        )
    canvas.box(x - m * 0.15, y - m * 0.001, x + m * 0.16, y + m * 0.004, PAPER)


def boards(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float, shore: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    wide = min(w * 0.62, m * 0.9)
    jetty(canvas, light, (w * 0.5, ground - m * 0.08), (w * 0.5 - wide / 2, w * 0.5 + wide / 2), h + 2)


def lilies(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float, shore: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    for _ in range(round(26 * w / m)):
        t = dice.random() ** 0.8
        x, y = dice.uniform(0, w), shore + (h - shore) * (0.2 + 0.75 * t)
        reach = m * (0.012 + 0.04 * t)
        cut = dice.uniform(0, 6.28)
        pad = [
            (x + reach * float(np.cos(a)), y + reach * 0.34 * float(np.sin(a)))
            for a in np.linspace(cut, cut + 5.7, 20)
        ]
        canvas.fill([*pad, (x, y)], light.on((150, 40, 0) if dice.random() < 0.4 else (200, 30, 50)))
        if dice.random() < 0.28 and not light.white_ground:
            for k in range(5):
                px = x + reach * 0.16 * (k - 2)
                canvas.fill(
                    [
                        (x, y),
                        (px - reach * 0.1, y - reach * 0.35),
                        (px + reach * 0.06 * (k - 2), y - reach * 0.62),
                        (px + reach * 0.1, y - reach * 0.3),
                    ],
                    (0, 110, 0) if k % 2 else PAPER,
                )
    willow(canvas, dice, light, ground)


def willow(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """Hanging twigs from an upper corner."""
    m, w = canvas.short, canvas.width
    side = -light.side
    tone = light.on((245, 0, 120)) if not light.bare else light.dark()
    x0 = w * (0.5 + side * 0.5)
    bough = [(x0 - side * m * 0.055 * k, m * (0.012 + 0.03 * sin(k / 3))) for k in range(11)]
    for k, (a, b) in enumerate(pairwise(bough)):
        canvas.line([a, b], m * 0.018 * (1 - k / 11), light.dark())
    for n in range(20):
        x, drop = x0 - side * m * 0.027 * n, ground * dice.uniform(0.2, 0.62) * (1.05 - n / 24)
        ts = np.linspace(0, 1, 10)
        spine = [
            (x + light.lean * drop * t * t + m * 0.012 * sin(t * pi + n), m * 0.03 + drop * t) for t in ts
        ]
        canvas.line(spine, m * 0.0022, tone)
        if not light.bare:
            for k, (px, py) in enumerate(spine[1:]):
                lean = m * 0.008 * (1 if k % 2 else -1)
                canvas.fill(
                    [
                        (px, py),
                        (px + lean, py + m * 0.012),
                        (px + lean * 0.6, py + m * 0.034),
                        (px - lean * 0.1, py + m * 0.016),
                    ],
                    tone,
                )
