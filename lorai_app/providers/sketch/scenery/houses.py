"""Houses with gables, chimneys and lit windows, a church, and lamps that throw a pool of light."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.wayside import pool

WALLS: tuple[Tone, ...] = ((0, 40, 0), (20, 0, 0), (0, 95, 0), (70, 0, 0), (0, 150, 20), (40, 60, 0))
ROOFS: tuple[Tone, ...] = ((0, 255, 30), (0, 235, 90), (150, 60, 90), (220, 0, 90), (60, 180, 40))


def cottage(
    canvas: Canvas,
    dice: np.random.Generator,
    light: Light,
    x: float,
    foot: float,
    wide: float,
    depth: float = 1.0,
    tall: float | None = None,
) -> None:
    """A house with its gable to us or its long side, snow on the roof where it lies, smoke when it is cold."""
    wall = light.pale(light.on(WALLS[int(dice.integers(len(WALLS)))]), depth)
    roof = light.pale(light.on(ROOFS[int(dice.integers(len(ROOFS)))]), depth)
    if light.night:
        wall = light.pale((170, 0, 70), depth)
    dark = light.dark(depth)
    tall = wide * (tall or dice.uniform(0.5, 0.95))
    left, right = x - wide / 2, x + wide / 2
    eaves, rise = foot - tall, wide * dice.uniform(0.4, 0.6)
    gable = dice.random() < 0.55
    stack = x + wide * 0.2
    canvas.box(stack, eaves - rise * 0.95, stack + wide * 0.1, eaves - rise * 0.2, shade(roof, 60, 20))
    if light.bare or light.weather in ("snow", "fog") or light.night:
        for n in range(5):
            canvas.disc(
                stack + wide * (0.06 + 0.05 * n + light.lean * 0.25 * n),
                eaves - rise * (1.05 + 0.2 * n),
                wide * (0.03 + 0.012 * n),
                PAPER if not light.night else (150, 0, 60),
            )
    canvas.box(left, eaves, right, foot, wall)
    if gable:
        canvas.fill([(left, eaves + 1), (x, eaves - rise), (right, eaves + 1)], wall)
        dim = left if light.side > 0 else right
        canvas.fill(
            [(dim, eaves), (dim + (x - dim) * 0.5, eaves), (dim + (x - dim) * 0.5, foot), (dim, foot)],
            shade(wall, 45, 25),
        )
        for side in (left, right):
            out = side + (side - x) * 0.2
            canvas.fill(
                [
                    (x, eaves - rise * 1.12),
                    (out, eaves + rise * 0.1),
                    (side, eaves + rise * 0.1),
                    (x, eaves - rise * 0.86),
                ],
                PAPER if light.white_ground else roof,
            )
    else:
        slope = [
            (left - wide * 0.08, eaves + 1),
            (left + wide * 0.08, eaves - rise * 0.8),
            (right - wide * 0.08, eaves - rise * 0.8),
            (right + wide * 0.08, eaves + 1),
        ]
        canvas.fill(slope, PAPER if light.white_ground else roof)
        for n in range(1, 4):
            y = eaves - rise * 0.8 * n / 4
            canvas.line(
                [(left, y), (right, y)],
                wide * 0.012,
                shade(roof, 40, 20) if not light.white_ground else (60, 0, 0),
            )
    _openings(canvas, dice, light, left, right, eaves, foot, wide, dark)


def _openings(
    canvas: Canvas,
    dice: np.random.Generator,
    light: Light,
    left: float,
    right: float,
    eaves: float,
    foot: float,
    wide: float,
    dark: Tone,
) -> None:
    pane, columns = wide * 0.13, 3
    door = int(dice.integers(columns))
    for column in range(columns):
        x = left + (right - left) * (column + 0.5) / columns
        if column == door:
            canvas.box(x - pane * 0.55, foot - wide * 0.3, x + pane * 0.55, foot, light.on((0, 220, 60)))
            canvas.box(x - pane * 0.55, foot - wide * 0.3, x, foot, dark)
        for y in np.arange(eaves + wide * 0.08, foot - wide * 0.2, wide * 0.28):
            if column == door and y > foot - wide * 0.55:
                continue
            y = float(y)
            lit = light.lamps and dice.random() < 0.7
            glass: Tone = (0, 225, 0) if lit else light.on((190, 0, 110))
            canvas.box(x - pane * 0.62, y - pane * 0.1, x + pane * 0.62, y + pane * 1.2, PAPER)
            canvas.box(x - pane * 0.5, y, x + pane * 0.5, y + pane * 1.1, glass)
            canvas.box(x - pane * 0.04, y, x + pane * 0.04, y + pane * 1.1, PAPER)


def church(canvas: Canvas, light: Light, x: float, foot: float, tall: float, depth: float = 1.0) -> None:
    """A nave and a tower with a pointed roof."""
    wall, roof = light.pale(light.on((30, 15, 0)), depth), light.pale(light.on((120, 60, 110)), depth)
    if light.night:
        wall = light.pale((150, 0, 60), depth)
    wide = tall * 0.2
    canvas.box(x, foot - tall * 0.28, x + tall * 0.5, foot, wall)
    canvas.fill(
        [
            (x - wide * 0.1, foot - tall * 0.27),
            (x + tall * 0.1, foot - tall * 0.46),
            (x + tall * 0.48, foot - tall * 0.46),
            (x + tall * 0.55, foot - tall * 0.27),
        ],
        PAPER if light.white_ground else roof,
    )
    canvas.box(x - wide / 2, foot - tall * 0.62, x + wide / 2, foot, wall)
    edge = x - wide / 2 if light.side > 0 else x + wide * 0.1
    canvas.box(edge, foot - tall * 0.62, edge + wide * 0.4, foot, shade(wall, 45, 30))
    canvas.fill(
        [(x - wide * 0.62, foot - tall * 0.61), (x, foot - tall), (x + wide * 0.62, foot - tall * 0.61)], roof
    )
    glass: Tone = (0, 225, 0) if light.lamps else light.dark(depth)
    canvas.disc(x, foot - tall * 0.5, wide * 0.17, PAPER)
    canvas.oval(x, foot - tall * 0.3, wide * 0.09, wide * 0.2, glass)
    for n in range(3):
        canvas.oval(x + tall * (0.18 + 0.11 * n), foot - tall * 0.14, wide * 0.1, wide * 0.26, glass)


def lamp_post(canvas: Canvas, light: Light, x: float, foot: float, height: float) -> None:
    """A street lamp; when it is lit, with a glow and a pool of light at its foot."""
    dark: Tone = (90, 0, 255)
    top = foot - height
    if light.lamps:
        canvas.glow(x, top, height * 0.34, 0.55)
        pool(canvas, x, foot + height * 0.02, height * 0.42, (40, 180, 0))
    canvas.box(x - height * 0.012, top, x + height * 0.012, foot, dark)
    canvas.box(x - height * 0.035, foot - height * 0.05, x + height * 0.035, foot, dark)
    canvas.fill(
        [
            (x - height * 0.035, top - height * 0.06),
            (x + height * 0.035, top - height * 0.06),
            (x + height * 0.025, top + height * 0.05),
            (x - height * 0.025, top + height * 0.05),
        ],
        (0, 220, 0) if light.lamps else PAPER,
    )
    canvas.fill(
        [
            (x - height * 0.05, top - height * 0.055),
            (x, top - height * 0.11),
            (x + height * 0.05, top - height * 0.055),
        ],
        dark,
    )
    canvas.box(x - height * 0.03, top + height * 0.045, x + height * 0.03, top + height * 0.06, dark)
