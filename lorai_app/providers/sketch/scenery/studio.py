"""A studio: a seamless backdrop, a soft floor shadow, and one prop or light."""

from math import cos, pi, sin

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.light import Light, mixed, shade
from lorai_app.providers.sketch.scenery.touches import hatch, lift, overprint

_WALLS: tuple[tuple[Tone, Tone, Tone], ...] = (
    ((70, 0, 0), (35, 0, 0), (0, 215, 0)),
    ((0, 85, 0), (0, 40, 0), (200, 0, 10)),
    ((10, 30, 0), PAPER, (0, 140, 0)),
    ((150, 0, 10), (95, 0, 0), (0, 90, 0)),
)
"""A wall, its floor, and the tone of the prop."""


def studio(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    wall, floor, accent = _WALLS[int(dice.integers(len(_WALLS)))]
    if light.night:
        wall, floor = (255, 0, 110), (225, 0, 60)
    elif light.time == "dusk":
        wall, floor = mixed(wall, (120, 90, 10), 0.5), mixed(floor, (60, 70, 0), 0.5)
    edge = ground * 0.93
    canvas.box(0, 0, w, h, wall)
    canvas.fade(
        [(0, edge - m * 0.14), (w, edge - m * 0.14), (w, edge + m * 0.04), (0, edge + m * 0.04)],
        ((0, wall), (1, floor)),
    )
    canvas.box(0, edge + m * 0.04, w, h, floor)
    (disc, blocks, window, arches)[light.turn % 4](canvas, dice, light, ground, accent)
    for share in (1.0, 0.7, 0.4):
        ring = [
            (w * 0.5 - light.side * m * 0.06 + m * 0.36 * share * cos(t), ground + m * 0.045 * share * sin(t))
            for t in np.linspace(0, 2 * pi, 40)
        ]
        overprint(canvas, ring, (22, 8, 14))


def disc(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float, accent: Tone) -> None:
    m, w = canvas.short, canvas.width
    radius = m * dice.uniform(0.28, 0.36)
    x, y = w * 0.5 + light.side * m * dice.uniform(0.0, 0.14), ground * 0.95 - radius * dice.uniform(0.7, 1.3)
    for ring in (1.5, 1.25):
        lift(
            canvas,
            [(x + radius * ring * cos(t), y + radius * ring * sin(t)) for t in np.linspace(0, 2 * pi, 70)],
            0.3,
        )
    canvas.disc(x, y, radius + m * 0.006, PAPER)
    canvas.disc(x, y, radius, light.on(accent))


def blocks(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float, accent: Tone) -> None:
    """Plinths of several heights at the sides, a ball on one of them."""
    m, w = canvas.short, canvas.width
    tones: tuple[Tone, ...] = (light.on(accent), light.on((40, 20, 0)), light.on((0, 110, 0)))
    for n, (place, wide, tall) in enumerate(((0.27, 0.18, 0.3), (0.38, 0.16, 0.16), (-0.33, 0.22, 0.22))):
        x = w * 0.5 + light.side * min(place * w, place * m * 1.5 if place > 0 else place * w)
        if w > 1.5 * m:
            x = w * (0.5 + light.side * place * 0.8)
        half, high, foot = (
            m * wide / 2,
            min(m * tall * dice.uniform(0.8, 1.3), ground * 0.6),
            ground * (0.955 + 0.02 * n),
        )
        tone = tones[(n + light.turn) % 3]
        overprint(
            canvas,
            [
                (x + half, foot),
                (x - half, foot),
                (x - half - light.side * m * 0.3, foot + m * 0.05),
                (x + half - light.side * m * 0.3, foot + m * 0.05),
            ],
            (25, 5, 20),
        )
        canvas.box(x - half, foot - high, x + half, foot, tone)
        canvas.oval(x, foot, half, half * 0.24, tone)
        dim = x - half if light.side > 0 else x + half * 0.2
        canvas.box(dim, foot - high, dim + half * 0.8, foot + half * 0.1, shade(tone, 45, 30))
        canvas.oval(x, foot - high, half, half * 0.24, mixed(tone, PAPER, 0.55))
        if n == 1:
            ball = half * 0.62
            canvas.disc(x, foot - high - ball * 0.9, ball, light.on((0, 250, 0)))
            crescent = [
                (x - light.side * ball * cos(t), foot - high - ball * 0.9 + ball * sin(t))
                for t in np.linspace(-pi / 2, pi / 2, 16)
            ]
            overprint(canvas, [*crescent, (x, foot - high)], (30, 0, 70))
            canvas.oval(x + light.side * ball * 0.4, foot - high - ball * 1.3, ball * 0.14, ball * 0.1, PAPER)


def window(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float, accent: Tone) -> None:
    """The light of a window with its bars, slanting over the wall, and the shadow of a plant."""
    m, w = canvas.short, canvas.width
    wide, tall, slant = min(m * 0.24, w * 0.2), min(m * 0.34, ground * 0.36), m * 0.1 * light.side
    x0, y0 = w * 0.5 - light.side * m * 0.14 - wide, ground * 0.5 - tall
    for row in range(2):
        for column in range(2):
            x, y = x0 + column * (wide + m * 0.02) - slant * row, y0 + row * (tall + m * 0.02)
            lift(
                canvas,
                [
                    (x, y),
                    (x + wide, y + wide * 0.1 * light.side),
                    (x + wide - slant, y + tall + wide * 0.1 * light.side),
                    (x - slant, y + tall),
                ],
                0.62,
            )
    root = (w * (0.5 - light.side * 0.38), ground * 0.95)
    for n in range(7):
        turn, reach = -pi / 2 + 0.3 * (n - 3), m * dice.uniform(0.3, 0.46)
        tip = (root[0] + reach * cos(turn), root[1] + reach * sin(turn))
        side = (-sin(turn) * reach * 0.12, cos(turn) * reach * 0.12)
        middle = (root[0] + (tip[0] - root[0]) * 0.6, root[1] + (tip[1] - root[1]) * 0.6)
        overprint(
            canvas,
            [
                root,
                (middle[0] + side[0], middle[1] + side[1]),
                tip,
                (middle[0] - side[0], middle[1] - side[1]),
            ],
            (40, 10, 25),
        )


def arches(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float, accent: Tone) -> None:
    """Arches one inside the other, with steps before them."""
    m, w = canvas.short, canvas.width
    x, foot = w * 0.5 + light.side * m * 0.06, ground * 0.95
    tones: tuple[Tone, ...] = (
        light.on(accent),
        light.on((10, 20, 0)),
        light.on((0, 90, 0)),
        light.on((90, 0, 0)),
    )
    for n, half in enumerate((0.42, 0.34, 0.26, 0.18)):
        reach, rise = min(m * half, w * 0.46), min(m * (0.24 + 0.42 * half), ground * 0.5)
        curve = [(x + reach * cos(t), foot - rise - reach * 0.9 * sin(t)) for t in np.linspace(pi, 0, 36)]
        canvas.fill([(x - reach, foot), *curve, (x + reach, foot)], tones[n])
        if n == 3:
            hatch(
                canvas,
                [(x - reach, foot), *curve, (x + reach, foot)],
                shade(tones[n], 30, 40),
                m * 0.012,
                m * 0.003,
                90,
            )
    for n in range(2):
        reach = min(w * 0.5, m * (0.48 + 0.08 * n))
        canvas.box(
            x - reach,
            foot + m * 0.022 * n,
            x + reach,
            foot + m * 0.022 * (n + 1),
            mixed(tones[1], (60, 30, 10), 0.5 * n),
        )
        canvas.box(x - reach, foot + m * 0.022 * n, x + reach, foot + m * 0.022 * n + m * 0.003, PAPER)
