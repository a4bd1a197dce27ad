"""What stands and hangs in a room: window, shelves, hearth, lamp, pictures, rug and boards."""

import itertools
from math import cos, pi, sin

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.light import Light, between, shade
from lorai_app.providers.sketch.scenery.touches import lift
from lorai_app.providers.sketch.scenery.wayside import pool

WOOD: Tone = (40, 120, 40)


DARK: Tone = (60, 0, 255)


def boards(canvas: Canvas, light: Light, top: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    tone = light.on(WOOD)
    canvas.box(0, top, w, h, tone)
    count = round(16 * w / m)
    for n in range(-count, count + 1):
        x = w / 2 + n * m * 0.09
        canvas.line([(x, top), (w / 2 + n * m * 0.19, h)], m * 0.003, shade(tone, 60, 25))
        y = top + (h - top) * ((n * 0.37) % 1)
        share = (y - top) / (h - top)
        a, b = (w / 2 + k * m * (0.09 + 0.1 * share) for k in (n, n + 1))
        canvas.line([(a, y), (b, y)], m * 0.003, shade(tone, 60, 25))


def rug(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w = canvas.short, canvas.width
    reach, second = min(w * 0.45, m * 0.66), light.on((0, 235, 20) if dice.random() < 0.5 else (220, 0, 20))
    rounds = (
        (1.0, PAPER),
        (0.97, second),
        (0.82, light.on((30, 30, 0))),
        (0.76, second),
        (0.5, light.on((0, 110, 0))),
    )
    for share, tone in rounds:
        canvas.oval(w * 0.5, ground + m * 0.012, reach * share, m * 0.086 * share, tone)


def pictures(canvas: Canvas, dice: np.random.Generator, light: Light, x: float, y: float) -> None:
    """A few frames hung together."""
    m = canvas.short
    for across, up, wide, tall in (
        (-0.1, 0.0, 0.13, 0.17),
        (0.07, -0.05, 0.15, 0.11),
        (0.06, 0.1, 0.11, 0.13),
    ):
        left, top = x + across * m - wide * m / 2, y + up * m - tall * m / 2
        right, foot = left + wide * m, top + tall * m
        canvas.box(left - m * 0.008, top - m * 0.008, right + m * 0.008, foot + m * 0.008, light.dark())
        canvas.box(left, top, right, foot, PAPER)
        canvas.box(left + m * 0.015, top + m * 0.015, right - m * 0.015, foot - m * 0.015, (60, 0, 0))
        canvas.disc((left + right) / 2, (top + foot) / 2, m * 0.022, (0, 230, 0))
        canvas.fill(
            [
                (left + m * 0.015, foot - m * 0.015),
                (left + m * 0.05, top + tall * m * 0.5),
                (right - m * 0.015, foot - m * 0.015),
            ],
            (200, 0, 40),
        )


def lamp(canvas: Canvas, light: Light, x: float, foot: float, tall: float) -> None:
    """A standing lamp; lit, it lays a round of light on the wall."""
    m = canvas.short
    if light.lamps:
        for share in (1.0, 0.7, 0.45):
            lift(
                canvas,
                [
                    (x + tall * 0.55 * share * cos(t), foot - tall * 0.9 + tall * 0.5 * share * sin(t))
                    for t in np.linspace(0, 2 * pi, 40)
                ],
                0.22,
            )
        pool(canvas, x, foot + m * 0.04, tall * 0.4, (20, 120, 0))
    canvas.box(x - m * 0.004, foot - tall * 0.8, x + m * 0.004, foot + m * 0.02, DARK)
    canvas.oval(x, foot + m * 0.02, m * 0.05, m * 0.01, DARK)
    top, wide = foot - tall, m * 0.05
    canvas.fill(
        [
            (x - wide, top),
            (x + wide, top),
            (x + wide * 1.8, top + tall * 0.24),
            (x - wide * 1.8, top + tall * 0.24),
        ],
        (0, 200, 0) if light.lamps else light.on((215, 0, 30)),
    )


def chequered(canvas: Canvas, light: Light, top: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    canvas.box(0, top, w, h, light.on((15, 20, 0)))
    rows, count = 6, round(9 * w / m)
    edges = [top + (h - top) * (n / rows) ** 1.35 for n in range(rows + 1)]
    for row, (a, b) in enumerate(itertools.pairwise(edges)):
        s, e = (0.09 + 0.1 * (y - top) / (h - top) for y in (a, b))
        for n in range(-count, count):
            if (n + row) % 2:
                canvas.fill(
                    [
                        (w / 2 + n * m * s, a),
                        (w / 2 + (n + 1) * m * s, a),
                        (w / 2 + (n + 1) * m * e, b),
                        (w / 2 + n * m * e, b),
                    ],
                    light.on((175, 0, 40)),
                )
    canvas.box(0, top, w, top + m * 0.004, DARK)


def window(
    canvas: Canvas, dice: np.random.Generator, light: Light, x: float, y: float, width: float, height: float
) -> None:
    """A window with bars and what is outside, a curtain on either side."""
    m = canvas.short
    frame = m * 0.014
    canvas.box(x - frame, y - frame, x + width + frame, y + height + frame, DARK)
    canvas.box(x - frame * 0.7, y - frame * 0.7, x + width + frame * 0.7, y + height + frame * 0.7, PAPER)
    for n in range(10):
        canvas.box(
            x, y + height * n / 10, x + width, y + height * (n + 1) / 10, between(light.sky, (n + 0.5) / 10)
        )
    radius = width * 0.13
    canvas.disc(
        x + width * dice.uniform(0.25, 0.72), y + height * 0.34, radius, PAPER if light.night else (0, 255, 0)
    )
    for n in range(2):
        turn = dice.uniform(0, 6)
        hill = [
            (x + width * t, y + height * (0.72 + 0.12 * n - 0.08 * sin(t * 5 + turn)))
            for t in np.linspace(0, 1, 20)
        ]
        canvas.fill([(x, y + height), *hill, (x + width, y + height)], light.plane(0.35 + 0.4 * n))
    if light.weather == "snow":
        for _ in range(30):
            canvas.disc(x + width * dice.random(), y + height * dice.random(), m * 0.004, PAPER)
    canvas.box(x + width / 2 - frame / 2, y, x + width / 2 + frame / 2, y + height, PAPER)
    canvas.box(x, y + height * 0.44, x + width, y + height * 0.44 + frame, PAPER)
    canvas.box(
        x - frame * 2, y + height + frame * 0.6, x + width + frame * 2, y + height + frame * 1.8, PAPER
    )
    cloth = light.on((0, 200, 0) if dice.random() < 0.6 else (200, 0, 20))
    for side in (-1, 1):
        edge = x if side < 0 else x + width
        drape = [
            (edge + side * width * 0.16, y - frame * 2),
            (edge - side * width * 0.16, y - frame * 2),
            (edge - side * width * 0.1, y + height * 0.35),
            (edge + side * width * 0.03, y + height * 0.62),
            (edge - side * width * 0.02, y + height * 1.16),
            (edge + side * width * 0.18, y + height * 1.16),
        ]
        canvas.fill(drape, cloth)
        for t in (0.02, 0.09):
            canvas.line(
                [(edge + side * width * t, y), (edge + side * width * (t + 0.04), y + height * 1.1)],
                m * 0.003,
                shade(cloth, 70, 20),
            )
    canvas.box(x - width * 0.2, y - frame * 3, x + width * 1.2, y - frame * 2, DARK)
