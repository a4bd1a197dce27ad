"""Space: a grey world with craters under a banded planet, earthrise, and rings over red mesas."""

from math import pi

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.land import crags, height_at, land, lowered, ridge, sides
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.planets import earth, ringed, world
from lorai_app.providers.sketch.scenery.sky import spark, stars
from lorai_app.providers.sketch.scenery.touches import lift, overprint
from lorai_app.providers.sketch.scenery.wayside import rock


def space(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    kind = light.turn % 3
    canvas.fade(
        [(0, 0), (w, 0), (w, h), (0, h)], ((0, (255, 0, 235)), (0.5, (255, 0, 175)), (1, (255, 0, 90)))
    )
    nebula(canvas, dice, ground)
    stars(canvas, dice, ground)
    constellation(canvas, dice, ground)
    side = light.side
    if light.lampless:
        pass
    elif kind == 0:
        world(
            canvas,
            dice,
            w * (0.5 + side * dice.uniform(0.2, 0.34)),
            ground * dice.uniform(0.24, 0.4),
            m * dice.uniform(0.13, 0.2),
        )
    elif kind == 1:
        earth(canvas, dice, w * (0.5 + side * 0.14), ground * 0.98, m * dice.uniform(0.42, 0.56), side)
    else:
        ringed(
            canvas,
            dice,
            w * (0.5 + side * dice.uniform(0.1, 0.25)),
            ground * 0.34,
            m * dice.uniform(0.17, 0.24),
        )
        world(canvas, dice, w * (0.5 - side * 0.36), ground * 0.18, m * 0.045)
    comet(
        canvas, w * (0.5 - side * 0.3), ground * dice.uniform(0.12, 0.3), m * dice.uniform(0.14, 0.24), side
    )
    surface(canvas, dice, light, ground, red=kind == 2)


def surface(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float, red: bool) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    far: Tone = (130, 130, 40) if red else (150, 0, 60)
    land(canvas, crags(dice, w, ground * 0.97, m * 0.13, max(4, round(5 * w / m))), shade(far, 55, 55), 0)
    land(canvas, ridge(dice, w, ground * 0.92, m * 0.03, 1.6 * w / m), far, 0)
    near = ridge(dice, w, ground * 0.955, m * 0.012, w / m)
    pale: Tone = (0, 110, 0) if red else PAPER
    dim: Tone = (40, 205, 20) if red else (120, 0, 45)
    canvas.fade([*near, (w, h), (0, h)], ((0, pale), (0.5, (20, 150, 0) if red else (45, 0, 10)), (1, dim)))
    for n in range(round(12 * w / m)):
        deep = dice.uniform(0.05, 1)
        x = dice.uniform(0, w) if n % 3 else sides(dice, w, 0.3)
        y = height_at(near, x) + m * 0.03 + (h - ground) * deep
        reach = m * (0.015 + 0.06 * deep) * dice.uniform(0.4, 1.2)
        canvas.oval(x, y, reach, reach * 0.3, PAPER if not red else (0, 60, 0))
        canvas.oval(
            x + light.side * reach * 0.06,
            y + reach * 0.05,
            reach * 0.92,
            reach * 0.25,
            (175, 0, 85) if not red else (90, 255, 60),
        )
        canvas.oval(
            x - light.side * reach * 0.12,
            y + reach * 0.1,
            reach * 0.7,
            reach * 0.16,
            (75, 0, 25) if not red else (40, 190, 20),
        )
    for _ in range(round(5 * w / m)):
        rock(
            canvas,
            dice,
            light,
            sides(dice, w, 0.26),
            h - (h - ground) * dice.uniform(-0.1, 0.8),
            m * dice.uniform(0.04, 0.15),
            (110, 0, 50) if not red else (80, 190, 40),
        )
    canvas.line(lowered(near, m * 0.003), m * 0.004, PAPER)


def nebula(canvas: Canvas, dice: np.random.Generator, ground: float) -> None:
    """Dust that catches light, in a band of torn rounds."""
    m, w = canvas.short, canvas.width
    slope, middle = dice.uniform(-0.5, 0.5), ground * dice.uniform(0.3, 0.6)
    for n in range(round(18 * max(1.0, w / m))):
        x = dice.uniform(-0.05, 1.05) * w
        y = middle + slope * (x - w / 2) * 0.6 + dice.normal(0, 0.09) * m
        rx, ry = m * dice.uniform(0.06, 0.2), m * dice.uniform(0.03, 0.08)
        ts = np.linspace(0, 2 * pi, 26)
        cloud = [
            (x + rx * float(np.cos(t)) * (1 + 0.2 * float(np.sin(3 * t + n))), y + ry * float(np.sin(t)))
            for t in ts
        ]
        if n % 3:
            lift(canvas, cloud, 0.1)
        else:
            overprint(canvas, cloud, (0, 60, 0))


def constellation(canvas: Canvas, dice: np.random.Generator, ground: float) -> None:
    m = canvas.short
    x, y = canvas.width * dice.uniform(0.1, 0.75), ground * dice.uniform(0.1, 0.4)
    points = [(x, y)]
    for _ in range(6):
        x, y = x + m * dice.uniform(0.03, 0.09), y + m * dice.uniform(-0.06, 0.06)
        points.append((x, y))
    canvas.line(points, m * 0.0014, (110, 0, 40))
    for px, py in points:
        spark(canvas, px, py, m * 0.011)


def comet(canvas: Canvas, x: float, y: float, reach: float, side: int) -> None:
    for spread, share in ((0.12, 0.3), (0.05, 0.55)):
        lift(
            canvas,
            [
                (x, y),
                (x - side * reach, y - reach * (0.42 + spread)),
                (x - side * reach, y - reach * (0.42 - spread)),
            ],
            share,
        )
    canvas.disc(x, y, reach * 0.045, PAPER)
