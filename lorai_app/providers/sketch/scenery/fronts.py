"""Fronts of town houses: windows in rows, roofs, water tanks, and shops with awnings."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.light import Light, shade

_WALLS: tuple[Tone, ...] = ((255, 0, 70), (225, 0, 20), (0, 200, 20), (255, 0, 130), (150, 60, 20))


def towers(
    canvas: Canvas,
    dice: np.random.Generator,
    light: Light,
    foot: float,
    tall: float,
    wide: float,
    depth: float,
    low: bool,
) -> None:
    """One row of houses from edge to edge; `low` leaves the middle open."""
    m, w, x = canvas.short, canvas.width, -wide * dice.random()
    while x < w:
        width = wide * dice.uniform(0.6, 1.3)
        out = abs((x + width / 2) / w - 0.5) * 2
        high = tall * dice.uniform(0.5, 1.1) * (0.45 + 0.7 * out if low else 1.0)
        facade(canvas, dice, light, x, foot - high, width, foot, depth)
        x += width + (m * 0.004 if depth > 0.8 else 0)


def facade(
    canvas: Canvas,
    dice: np.random.Generator,
    light: Light,
    x: float,
    top: float,
    width: float,
    street: float,
    depth: float,
) -> None:
    """One front with its roof and, when it is near enough, its windows and its shaded side."""
    m = canvas.short
    wall = light.pale(
        light.on(_WALLS[int(dice.integers(len(_WALLS)))] if depth > 0.4 else (230, 0, 20)), depth
    )
    crown = dice.random()
    if crown < 0.2:
        canvas.fill([(x, top + 1), (x + width / 2, top - width * 0.4), (x + width, top + 1)], wall)
    elif crown < 0.38:
        canvas.box(x + width * 0.2, top - width * 0.16, x + width * 0.8, top, wall)
        canvas.box(x + width * 0.36, top - width * 0.3, x + width * 0.64, top, wall)
        canvas.box(x + width * 0.49, top - width * 0.6, x + width * 0.51, top, wall)
    elif crown < 0.52 and depth > 0.4:
        tank = x + width * 0.34
        canvas.box(tank, top - width * 0.34, tank + width * 0.3, top - width * 0.12, wall)
        canvas.fill(
            [
                (tank - width * 0.03, top - width * 0.33),
                (tank + width * 0.15, top - width * 0.46),
                (tank + width * 0.33, top - width * 0.33),
            ],
            wall,
        )
        canvas.box(tank + width * 0.03, top - width * 0.13, tank + width * 0.06, top, wall)
        canvas.box(tank + width * 0.24, top - width * 0.13, tank + width * 0.27, top, wall)
    canvas.box(x, top, x + width, street, wall)
    if depth > 0.3:
        edge = x if light.side > 0 else x + width * 0.78
        canvas.box(edge, top, edge + width * 0.22, street, shade(wall, round(50 * depth), 25))
    if light.white_ground:
        canvas.box(x, top - m * 0.004, x + width, top + m * 0.006, PAPER)
    if depth > 0.3:
        _windows(canvas, dice, light, x, top, width, street, wall, depth)


def _windows(
    canvas: Canvas,
    dice: np.random.Generator,
    light: Light,
    x: float,
    top: float,
    width: float,
    street: float,
    wall: Tone,
    depth: float,
) -> None:
    pane = canvas.short * (0.012 + 0.008 * depth)
    columns = max(1, int(width / (pane * 2.2)))
    gap, tall = width / columns, pane * (1.0 if dice.random() < 0.3 else 1.5)
    strip = dice.random() < 0.2
    for row in range(int((street - top) / (tall + pane * 1.1))):
        y = top + pane * 0.9 + (tall + pane * 1.1) * row
        if y + tall > street - pane:
            break
        if strip:
            canvas.box(x + gap * 0.2, y, x + width - gap * 0.2, y + tall * 0.6, shade(wall, 100, 40))
        for column in range(columns):
            lit = dice.random() < (0.5 if light.lamps else 0.14)
            if strip and not lit:
                continue
            glass: Tone = ((0, 240, 0) if wall[1] < 120 else PAPER) if lit else shade(wall, 100, 40)
            left = x + gap * (column + 0.5) - pane / 2
            canvas.box(left, y, left + pane, y + (tall * 0.6 if strip else tall), glass)


def shops(canvas: Canvas, dice: np.random.Generator, light: Light, street: float, tall: float) -> None:
    """A row of houses with shop windows below and awnings over them."""
    m, x = canvas.short, -canvas.short * 0.06
    while x < canvas.width:
        width = m * dice.uniform(0.2, 0.32)
        top = street - tall * dice.uniform(0.7, 1.08)
        wall = light.on(
            ((0, 150, 10), (190, 0, 10), (0, 60, 0), (110, 50, 10), (60, 0, 0))[int(dice.integers(5))]
        )
        if light.night:
            wall = (190, wall[1] // 3, 90)
        canvas.box(x, top, x + width, street, wall)
        canvas.box(
            x - m * 0.006,
            top,
            x + width + m * 0.006,
            top + m * 0.018,
            PAPER if light.white_ground else shade(wall, 80, 40),
        )
        canvas.box(x, top + m * 0.018, x + width, top + m * 0.024, PAPER)
        pane, columns = m * 0.04, max(2, round(width / (m * 0.09)))
        shop = street - m * 0.2
        for y in np.arange(top + m * 0.06, shop - m * 0.09, m * 0.11):
            for column in range(columns):
                left = x + width * (column + 0.5) / columns - pane / 2
                lit = dice.random() < (0.55 if light.lamps else 0.08)
                canvas.box(
                    left - m * 0.004,
                    float(y) - m * 0.004,
                    left + pane + m * 0.004,
                    float(y) + pane * 1.6 + m * 0.004,
                    PAPER,
                )
                canvas.box(
                    left,
                    float(y),
                    left + pane,
                    float(y) + pane * 1.6,
                    (0, 235, 0) if lit else light.on((170, 0, 90)),
                )
                canvas.box(left, float(y) + pane * 0.75, left + pane, float(y) + pane * 0.82, PAPER)
        _shop(canvas, dice, light, x, width, shop, street)
        canvas.box(x + width - m * 0.003, top, x + width, street, shade(wall, 90, 50))
        x += width


def _shop(
    canvas: Canvas, dice: np.random.Generator, light: Light, x: float, width: float, top: float, street: float
) -> None:
    m = canvas.short
    glass: Tone = (0, 215, 0) if light.lamps else light.on((70, 0, 20))
    door = x + width * (0.68 if dice.random() < 0.5 else 0.06)
    canvas.box(x + width * 0.04, top, x + width * 0.96, street, light.dark())
    canvas.box(
        x + width * (0.07 if door > x + width / 2 else 0.36),
        top + m * 0.03,
        x + width * (0.64 if door > x + width / 2 else 0.93),
        street - m * 0.04,
        glass,
    )
    canvas.box(door, top + m * 0.03, door + width * 0.25, street, light.on((0, 190, 90)))
    canvas.box(door + width * 0.05, top + m * 0.045, door + width * 0.2, street - m * 0.07, glass)
    stripes, deep = 8, m * 0.06
    second: Tone = ((0, 255, 0), (220, 0, 40), (0, 140, 0))[int(dice.integers(3))]
    for n in range(stripes):
        a, b = x + width * (0.02 + 0.96 * n / stripes), x + width * (0.02 + 0.96 * (n + 1) / stripes)
        tone = PAPER if n % 2 else second
        canvas.fill([(a, top - m * 0.01), (b, top - m * 0.01), (b, top + deep), (a, top + deep)], tone)
        canvas.oval((a + b) / 2, top + deep, (b - a) / 2, m * 0.01, tone)
