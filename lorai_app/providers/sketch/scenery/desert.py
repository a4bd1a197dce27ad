"""Deserts: dunes with a knife's edge, table mountains with tall cactuses, and an arch of rock over a dry plain."""

from math import pi, sin

import numpy as np

from lorai_app.providers.sketch.canvas import Canvas
from lorai_app.providers.sketch.scenery import trees
from lorai_app.providers.sketch.scenery.land import contours, horizon_at, land, lowered, ridge, sides, spaced
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.sandstone import butte, dune, tone_at
from lorai_app.providers.sketch.scenery.sky import sky
from lorai_app.providers.sketch.scenery.wayside import prop, stones


def desert(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    (dunes, mesas, arch)[light.turn % 3](canvas, dice, light, ground)
    sand(canvas, dice, light, ground)


def sand(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    line = ridge(dice, w, ground * 0.965, m * 0.014, 0.9 * w / m)
    land(canvas, line, tone_at(light, 0.35))
    canvas.fade(
        [*lowered(line, m * 0.03), (w, h), (0, h)], ((0, tone_at(light, 0.35)), (1, tone_at(light, 1)))
    )
    for n in range(1, 10):
        t = (n / 10) ** 1.6
        y, phase = ground + (h - ground) * t, dice.uniform(0, 6.28)
        wave = [
            (float(x), y + m * 0.006 * sin(x / m * 9 + phase) * (0.5 + t))
            for x in np.linspace(-m * 0.05, w, 40)
        ]
        start = int(dice.integers(0, 22))
        canvas.line(
            wave[start : start + int(dice.integers(8, 18))], m * (0.0015 + 0.003 * t), tone_at(light, 1)
        )
    stones(canvas, dice, light, ground, (60, 120, 50))
    x = w * (0.5 - light.side * 0.43)
    if dice.random() < 0.7:
        prop(
            canvas,
            light,
            "cactus",
            x,
            ground + (h - ground) * 0.5,
            m * dice.uniform(0.22, 0.36),
            flip=light.side > 0,
        )
    tuft_tone = light.on((200, 60, 120))
    for _ in range(round(5 * w / m)):
        x, y = sides(dice, w, 0.3), ground + (h - ground) * dice.uniform(0.2, 0.95)
        for k in range(5):
            canvas.line(
                [(x, y), (x + m * 0.012 * (k - 2), y - m * dice.uniform(0.015, 0.04))], m * 0.003, tuft_tone
            )


def dunes(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    horizon = horizon_at(canvas, ground, 0.62, 0.36)
    sky(canvas, dice, light, horizon)
    for n in range(4):
        t = n / 4
        y = horizon + (ground - horizon) * t * 0.95
        x = w * dice.uniform(-0.1, 0.2)
        while x < w * 1.1:
            reach, tall = (
                m * dice.uniform(0.5, 0.9) * (0.5 + 0.7 * t),
                m * dice.uniform(0.07, 0.2) * (0.5 + 0.7 * t),
            )
            dune(canvas, light, x, y, reach, tall, h, tone_at(light, 0.05 + 0.5 * t))
            x += reach * dice.uniform(0.8, 1.5)
        line = ridge(dice, w, y + m * 0.075, m * 0.016, w / m)
        land(canvas, line, tone_at(light, 0.1 + 0.4 * t), 0)
    if dice.random() < 0.6:
        for n in range(4):
            prop(
                canvas,
                light,
                "camel",
                w * (0.5 + light.side * 0.2) + m * 0.075 * n,
                horizon + m * 0.035,
                m * 0.07,
                depth=0.7,
                flip=True,
            )


def mesas(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w = canvas.short, canvas.width
    horizon = horizon_at(canvas, ground, 0.76, 0.2)
    sky(canvas, dice, light, horizon)
    for depth, count in ((0.25, 0.5), (0.75, 0.95)):
        for x in spaced(dice, w, m * count, 0.45):
            tall = m * dice.uniform(0.12, 0.24) * (0.7 + 0.8 * depth)
            if canvas.height > 1.5 * w:
                tall *= 1.9
            butte(
                canvas, dice, light, x, horizon + m * 0.05 * depth, tall * dice.uniform(0.5, 1.7), tall, depth
            )
        land(
            canvas,
            ridge(dice, w, horizon + m * 0.04 * depth, m * 0.006, w / m),
            tone_at(light, 0.15 + 0.2 * depth),
            0,
        )
    for x in spaced(dice, w, m * 0.22, 0.5):
        if abs(x / w - 0.5) > 0.12:
            prop(
                canvas,
                light,
                "cactus",
                x,
                horizon + m * dice.uniform(0.05, 0.14),
                m * dice.uniform(0.06, 0.15),
                depth=0.7,
            )


def arch(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """A bow of rock over the horizon, or walls of a canyon on either side when the sheet is tall."""
    m, w = canvas.short, canvas.width
    horizon = horizon_at(canvas, ground, 0.74, 0.22)
    sky(canvas, dice, light, horizon)
    for n in range(2):
        line = ridge(dice, w, horizon - m * 0.04 * (1 - n), m * 0.03, 1.5 * w / m)
        land(canvas, line, light.pale(light.on((60, 130, 0)), 0.3 + 0.25 * n), 0)
    tone, x = light.on((30, 190, 0)), w * (0.5 + light.side * 0.12)
    half, tall, foot = m * 0.46, min(m * 0.52, ground * 0.6), ground * 0.97
    ts = np.linspace(0, pi, 24)
    outer = [
        (
            x - half * float(np.cos(t)) * (1 + 0.04 * sin(7 * t)),
            foot - tall * float(np.sin(t)) ** 0.7 * (1 + 0.03 * sin(11 * t)),
        )
        for t in ts
    ]
    inner = [
        (x + m * 0.02 - half * 0.62 * float(np.cos(t)), foot - tall * 0.74 * float(np.sin(t)) ** 0.8)
        for t in ts
    ]
    outer[0], outer[-1] = (x - half * 1.2, foot), (x + half * 1.15, foot)
    canvas.fill([*outer, *reversed(inner)], tone)
    away = [p for p in outer if (p[0] - x) * light.side < m * 0.05]
    near = [p for p in inner if (p[0] - x) * light.side < m * 0.05]
    canvas.fill([*away, *reversed(near)], shade(tone, 55, 50))
    for k in (4, 7, 10, 14, 17, 20):
        (ax, ay), (bx, by) = outer[k], inner[k]
        for share in (0.3, 0.6):
            px, py = ax + (bx - ax) * share, ay + (by - ay) * share
            nx, ny = (
                outer[k + 1][0] + (inner[k + 1][0] - outer[k + 1][0]) * share,
                outer[k + 1][1] + (inner[k + 1][1] - outer[k + 1][1]) * share,
            )
            canvas.line([(px, py), (nx, ny)], m * 0.004, shade(tone, 80, 40))
    contours(
        canvas,
        [(0.0, horizon + m * 0.05), (float(w), horizon + m * 0.05)],
        m * 0.1,
        3,
        m * 0.003,
        tone_at(light, 0.7),
    )
    for place in (0.06, 0.93):
        trees.palm(canvas, dice, light, w * place, ground * 0.97, min(m * 0.42, ground * 0.5), 0.9)
