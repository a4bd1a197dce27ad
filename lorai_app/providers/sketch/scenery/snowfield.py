"""Snow: drifts with a track, a frozen lake under northern lights, and a fenced lane with bare trees."""

from dataclasses import replace

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery import growth, trees
from lorai_app.providers.sketch.scenery.aurora import aurora
from lorai_app.providers.sketch.scenery.houses import cottage
from lorai_app.providers.sketch.scenery.land import (
    contours,
    crags,
    height_at,
    horizon_at,
    land,
    lowered,
    ridge,
    sides,
    spaced,
    ticks,
)
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.scenery.peaks import peak
from lorai_app.providers.sketch.scenery.sky import sky
from lorai_app.providers.sketch.scenery.wayside import path, prop, rail


def snowfield(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, h = canvas.short, canvas.height
    light = replace(light, season="winter")
    if light.time == "day" and light.weather == "clear":
        light = replace(light, sky=Light.of("day", "snow", mood=light.mood).sky)
    (drifts, ice, lane)[light.turn % 3](canvas, dice, light, ground)
    for _ in range(round(6 * (canvas.width / m) ** 0.6)):
        x = sides(dice, canvas.width, 0.26)
        growth.tuft(
            canvas,
            dice,
            light,
            x,
            h - (h - ground) * dice.uniform(-0.05, 0.4),
            m * dice.uniform(0.04, 0.12),
            light.on((120, 90, 110)),
        )


def snow(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """The near drift with its blue hollows."""
    m, w, h = canvas.short, canvas.width, canvas.height
    line = ridge(dice, w, ground * 0.965, m * 0.016, 0.8 * w / m)
    land(canvas, lowered(line, -m * 0.004), light.on((85, 0, 0)), 0)
    land(canvas, line, light.plane(0.95), 0)
    for n in range(3):
        y = ground + (h - ground) * (0.25 + 0.28 * n)
        x, reach = w * dice.uniform(0, 1), m * dice.uniform(0.25, 0.6)
        ts = np.linspace(-1, 1, 16)
        top = [(float(x + reach * t), float(y - m * 0.012 * (1 - t * t))) for t in ts]
        foot = [(float(x + reach * t + m * 0.04), float(y + m * 0.012 * (1 - t * t))) for t in ts[::-1]]
        canvas.fill([*top, *foot], light.on((55, 0, 0)))
    ticks(canvas, dice, line, h - ground, int(26 * w / m), m * 0.012, light.on((70, 0, 0)))


def drifts(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    horizon = horizon_at(canvas, ground, 0.62, 0.36)
    sky(canvas, dice, light, horizon)
    land(
        canvas,
        crags(dice, w, horizon + m * 0.03, m * 0.16, max(4, round(5 * w / m))),
        light.on((80, 0, 0)),
        0,
    )
    for n in range(3):
        t = (n + 1) / 4
        line = ridge(dice, w, horizon + (ground - horizon) * (t - 0.12), m * 0.04, (1.3 - 0.3 * n) * w / m)
        trees.treeline(
            canvas,
            dice,
            lowered(line, m * 0.015),
            m * (0.05 + 0.05 * t),
            light.pale(light.on((220, 0, 80)), 0.25 + 0.4 * t),
            True,
        )
        land(canvas, line, light.plane(0.2 + 0.6 * t))
        contours(canvas, line, m * 0.06, 2, m * 0.003, light.on((75, 0, 0)))
        for x in spaced(dice, w, m * 0.3, 0.6):
            if abs(x / w - 0.5) > 0.14:
                trees.pine(
                    canvas,
                    dice,
                    light,
                    x,
                    height_at(line, x) + m * 0.012,
                    m * (0.08 + 0.22 * t) * dice.uniform(0.6, 1.2),
                    0.35 + 0.65 * t,
                )
    snow(canvas, dice, light, ground)
    x = w * (0.5 + light.side * 0.14)
    for shift in (0.0, 0.03):
        path(
            canvas,
            np.random.default_rng(7),
            (x, ground * 0.965),
            (w * (0.4 + shift) - m * 0.012, w * (0.4 + shift) + m * 0.012),
            h,
            light.on((85, 0, 5)),
        )


def ice(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """A frozen lake with cracks, mountains behind it, and by night the northern lights."""
    m, w, h = canvas.short, canvas.width, canvas.height
    shore = horizon_at(canvas, ground, 0.68, 0.26)
    sky(canvas, dice, light, shore)
    if light.night and light.weather != "storm":
        aurora(canvas, dice, shore)
    for x in spaced(dice, w, m * 0.4, 0.4):
        peak(canvas, dice, light, x, shore, m * dice.uniform(0.16, 0.34), light.on((75, 0, 0)), 0.6)
    bank = ridge(dice, w, shore - m * 0.01, m * 0.006, 2 * w / m)
    trees.treeline(canvas, dice, bank, m * 0.07, light.pale(light.on((225, 0, 90)), 0.6), True)
    canvas.fade(
        [(0, shore), (w, shore), (w, h), (0, h)],
        ((0, light.on((30, 0, 0))), (0.5, light.on((95, 0, 0))), (1, light.on((150, 0, 10)))),
    )
    for _ in range(round(7 * w / m)):
        x, y, turn = (
            dice.uniform(0, w),
            shore + (ground - shore) * dice.uniform(0.1, 1.3),
            dice.uniform(-1, 1),
        )
        crack = [(x, y)]
        for _ in range(5):
            x, y, turn = (
                x + m * 0.05 * turn + m * dice.uniform(-0.03, 0.03),
                y + m * dice.uniform(-0.006, 0.02),
                turn + dice.uniform(-0.3, 0.3),
            )
            crack.append((x, y))
        canvas.line(crack, m * 0.003, PAPER)
    for side in (-1, 1):
        drift = [
            (w * (0.5 + side * 0.56), ground * 0.93),
            (w * (0.5 + side * 0.2), ground + (h - ground) * 0.35),
            (w * 0.5, h + 2),
            (w * (0.5 + side * 0.56), h + 2),
        ]
        canvas.fill(drift, light.plane(0.95))
        trees.pine(
            canvas, dice, light, w * (0.5 + side * 0.45), ground * 0.99, m * dice.uniform(0.3, 0.5), 1.0
        )
    canvas.fill(
        [
            (-2, h + 2),
            (-2, ground + (h - ground) * 0.55),
            (w / 2, ground + (h - ground) * 0.3),
            (w + 2, ground + (h - ground) * 0.5),
            (w + 2, h + 2),
        ],
        light.plane(0.97),
    )


def lane(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """Bare trees and a fence along a lane to a lit house."""
    m, w, h = canvas.short, canvas.width, canvas.height
    horizon = horizon_at(canvas, ground, 0.72, 0.24)
    sky(canvas, dice, light, horizon)
    far = ridge(dice, w, horizon - m * 0.05, m * 0.03, 1.2 * w / m)
    trees.treeline(canvas, dice, far, m * 0.06, light.on((110, 0, 20)), False)
    land(canvas, lowered(far, m * 0.02), light.plane(0.1), 0)
    line = ridge(dice, w, horizon + m * 0.02, m * 0.014, w / m)
    land(canvas, line, light.plane(0.5))
    spot = w * (0.5 + light.side * 0.24)
    cottage(canvas, dice, light, spot, height_at(line, spot) + m * 0.02, m * 0.2, 0.9)
    snow(canvas, dice, light, ground)
    tone: Tone = light.on((48, 0, 0)) if not light.night else (105, 0, 60)
    path(canvas, dice, (spot, height_at(line, spot) + m * 0.02), (w * 0.38, w * 0.62), h, tone)
    for side in (-1, 1):
        start, end = (
            (spot + side * m * 0.1, horizon + m * 0.06),
            (w * (0.5 + side * 0.6), ground + (h - ground) * 0.55),
        )
        rail(canvas, light, start, end, (m * 0.02, m * 0.12), 7, light.dark())
    for n, place in enumerate((0.1, 0.9, 0.24, 0.8)):
        tall = min(m * 0.5, ground * 0.6) * (1.0 if n < 2 else 0.55)
        trees.bare(
            canvas, dice, light, w * place, ground * (0.985 if n < 2 else 0.93), tall, 1.0 if n < 2 else 0.6
        )
    if dice.random() < 0.4:
        prop(canvas, light, "snowman", w * (0.5 - light.side * 0.3), ground * 1.0, m * 0.14)
