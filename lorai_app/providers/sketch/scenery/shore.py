"""Shores: a beach with lines of surf, a headland over the water, and dunes with a fence."""

from math import sin

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery import growth, trees
from lorai_app.providers.sketch.scenery.land import horizon_at, land, lofty, lowered, ridge, sides, ticks
from lorai_app.providers.sketch.scenery.light import Light, mixed, shade
from lorai_app.providers.sketch.scenery.sea import heave, islands, sails
from lorai_app.providers.sketch.scenery.sky import sky
from lorai_app.providers.sketch.scenery.water import dash, surface, swell
from lorai_app.providers.sketch.scenery.wayside import prop, rail, rock, stones
from lorai_app.providers.sketch.strokes import Point


def shore(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    kind = light.turn % 3
    horizon = horizon_at(canvas, ground, 0.55, (0.34, 0.4, 0.24)[kind])
    lamp = sky(canvas, dice, light, horizon)
    if kind != 2:
        islands(canvas, dice, light, horizon)
    surface(canvas, dice, light, horizon, lamp)
    if light.weather == "storm":
        heave(canvas, dice, light, horizon)
    else:
        sails(canvas, dice, light, horizon)
        for step in range(2):
            swell(canvas, dice, light, horizon + (ground - horizon) * (0.3 + 0.3 * step), step + 1)
    (beach, headland, dunes)[kind](canvas, dice, light, ground, horizon)


def sand(light: Light, depth: float) -> Tone:
    if light.white_ground:
        return light.plane(0.8)
    return light.on(mixed((10, 35, 0), (45, 110, 30), depth))


def beach(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float, horizon: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    tilt, turn = m * 0.1 * light.side, dice.uniform(0, 6.28)

    def edge(at: float, roll: float) -> list[Point]:
        return [
            (
                float(x),
                at
                + tilt * (float(x) / w - 0.5)
                + roll * m * sin(float(x) / m * 4.5 + turn)
                + roll * 0.5 * m * sin(float(x) / m * 11 + turn),
            )
            for x in np.linspace(0, w, 80)
        ]

    top = ground - m * 0.07
    for at, tone in (
        (-0.05, light.on((90, 0, 0))),
        (-0.025, PAPER),
        (-0.012, light.on((60, 20, 0))),
        (0.0, PAPER),
        (0.016, sand(light, 0.9)),
        (0.03, sand(light, 0.1)),
    ):
        land(canvas, edge(top + m * at, 0.012), tone, 0)
    base = edge(top + m * 0.03, 0.012)
    canvas.fade([*lowered(base, m * 0.04), (w, h), (0, h)], ((0, sand(light, 0.1)), (1, sand(light, 1))))
    ticks(canvas, dice, base, h - top, int(60 * w / m), m * 0.008, sand(light, 1))
    for _ in range(round(7 * w / m)):
        x, y = sides(dice, w, 0.36), ground + (h - ground) * dice.uniform(0.2, 0.95)
        name = ("shell", "starfish", "rock", "")[int(dice.integers(4))]
        if name:
            prop(canvas, light, name, x, y, m * dice.uniform(0.03, 0.05))
        else:
            canvas.oval(x, y, m * 0.012, m * 0.005, sand(light, 1))
    side = -light.side
    if dice.random() < 0.6 and not light.white_ground:
        trees.palm(
            canvas,
            dice,
            light,
            w * (0.5 + side * 0.44),
            h * 1.01,
            min(h * 0.7, m * 0.95 * lofty(canvas)),
            1.0,
        )
    elif light.clear and not light.night:
        prop(canvas, light, "beach_umbrella", w * (0.5 + side * 0.36), ground + (h - ground) * 0.2, m * 0.26)
    else:
        prop(canvas, light, "fishing_boat", w * (0.5 + side * 0.34), ground * 1.0, m * 0.24)


def headland(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float, horizon: float) -> None:
    """Cliffs that step back into the sea, a lighthouse far off, turf to stand on."""
    m, w, h = canvas.short, canvas.width, canvas.height
    side = -light.side
    for n in range(2):
        foot, reach, tall = horizon + m * (0.03 + 0.09 * n), m * (0.7 - 0.16 * n), m * (0.13 + 0.1 * n)
        x = w * (0.5 + side * 0.56)
        top = [
            (x - side * reach * t, foot - tall * (1 - t**3) - m * 0.008 * sin(t * 17))
            for t in np.linspace(0, 1, 16)
        ]
        tone = light.plane(0.3 + 0.3 * n)
        canvas.fill([(x, foot), *top], tone)
        canvas.fill(
            [(x, foot), *[(px, py + tall * (0.18 + 0.1 * sin(k * 2.1))) for k, (px, py) in enumerate(top)]],
            light.pale(light.on((40, 60, 30)), 0.5 + 0.3 * n),
        )
        for k in range(1, 15, 2):
            px, py = top[k]
            canvas.line(
                [(px, py + tall * 0.25), (px + side * m * 0.008, foot - (foot - py) * 0.1)],
                m * 0.003,
                shade(tone, 60, 40),
            )
        canvas.box(
            min(x, x - side * reach), foot - m * 0.004, max(x, x - side * reach), foot + m * 0.003, PAPER
        )
        if n == 0:
            prop(canvas, light, "lighthouse", x - side * reach * 0.62, foot - tall * 0.7, m * 0.17, depth=0.8)
    line = [
        (x, y + m * 0.07 * side * (x / w - 0.5) * -1)
        for x, y in ridge(dice, w, ground * 0.975, m * 0.018, 0.8 * w / m)
    ]
    torn = [(x, y + m * 0.008 * dice.uniform(-1, 1)) for x, y in line]
    upper, lower = light.ground((75, 95, 35)), light.ground((165, 70, 130))
    land(canvas, torn, upper, 0.008)
    canvas.fade([*lowered(torn, m * 0.04), (w, h), (0, h)], ((0, upper), (1, lower)))
    for _ in range(round(4 * (w / m) ** 0.6)):
        rock(
            canvas,
            dice,
            light,
            sides(dice, w, 0.25),
            h - (h - ground) * dice.uniform(-0.2, 0.7),
            m * dice.uniform(0.07, 0.18),
            light.on((110, 30, 70)),
        )
    growth.grass(canvas, dice, light, ground, 0.2)


def dunes(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float, horizon: float) -> None:
    """Sand hills with beach grass and a leaning fence that goes down to the water."""
    m, w, h = canvas.short, canvas.width, canvas.height
    wet = ridge(dice, w, horizon + (ground - horizon) * 0.72, m * 0.01, w / m)
    land(canvas, lowered(wet, -m * 0.015), PAPER, 0)
    land(canvas, wet, sand(light, 0.35), 0)
    for side, rise in ((-light.side, 0.2), (light.side, 0.1)):
        x = w * (0.5 + side * 0.5)
        reach = max(m * 0.5, w * 0.3)
        hump = [
            (
                x - side * reach * (t - 0.15),
                ground - m * rise * (1 - t) ** 1.3 * (1 + 0.08 * sin(t * 15)) + m * 0.01,
            )
            for t in np.linspace(0, 1, 18)
        ]
        canvas.fill([*hump, (x - side * reach, h), (x + side * m * 0.2, h)], sand(light, 0.15))
        canvas.fill([*hump[:8], (hump[4][0], ground), (hump[0][0], ground + m * 0.03)], sand(light, 0.6))
        for px, py in hump[:13:2]:
            growth.tuft(
                canvas,
                dice,
                light,
                px,
                py + m * 0.012,
                m * dice.uniform(0.06, 0.12),
                light.on((235, 20, 110)),
            )
    line = ridge(dice, w, ground * 0.98, m * 0.012, w / m)
    land(canvas, line, sand(light, 0.2), 0)
    canvas.fade([*lowered(line, m * 0.03), (w, h), (0, h)], ((0, sand(light, 0.2)), (1, sand(light, 1))))
    ticks(canvas, dice, line, h - ground, int(50 * w / m), m * 0.009, sand(light, 1))
    start, end = (
        (w * (0.5 + light.side * 0.16), ground * 0.965),
        (w * (0.5 + light.side * 0.56), ground + (h - ground) * 0.6),
    )
    rail(canvas, light, start, end, (m * 0.03, m * 0.12), 9, light.on((80, 60, 120)))
    stones(canvas, dice, light, ground, (70, 50, 60))
    growth.stand(canvas, dice, light, h, 0.05)
    for _ in range(round(6 * w / m)):
        dash(canvas, dice.uniform(0, w), horizon + m * 0.04 * dice.random(), m * 0.03, m * 0.002, PAPER)
