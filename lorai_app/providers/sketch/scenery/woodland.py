"""What every wood has: its floor, its undergrowth, a roof of leaves, an old trunk."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas
from lorai_app.providers.sketch.scenery import growth
from lorai_app.providers.sketch.scenery.land import (
    land,
    ridge,
    sides,
    spaced,
    ticks,
)
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.scenery.touches import blob
from lorai_app.providers.sketch.scenery.wayside import prop


def undergrowth(canvas: Canvas, dice: np.random.Generator, light: Light) -> None:
    """Ferns, grasses and mushrooms at the lower corners."""
    m, w, h = canvas.short, canvas.width, canvas.height
    for _ in range(round(6 * (w / m) ** 0.6)):
        x = sides(dice, w, 0.24)
        out = abs(x / w - 0.5) * 2
        reach = m * (0.05 + 0.13 * out**2)
        if light.bare:
            growth.tuft(canvas, dice, light, x, h + m * 0.01, reach, light.on((150, 60, 170)))
        else:
            growth.fern(
                canvas,
                dice,
                x,
                h + m * 0.02,
                reach,
                light.on((255, 0, 200 - 60 * int(dice.integers(2)))),
                light.lean,
            )
    if not light.white_ground:
        for _ in range(round(2 * w / m)):
            x = sides(dice, w, 0.3)
            prop(
                canvas,
                light,
                "mushroom",
                x,
                h - m * dice.uniform(0.01, 0.05),
                m * dice.uniform(0.05, 0.09),
                flip=dice.random() < 0.5,
            )


def floor(
    canvas: Canvas, dice: np.random.Generator, light: Light, ground: float
) -> list[tuple[float, float]]:
    """Moss or snow, with fallen leaves."""
    m, w, h = canvas.short, canvas.width, canvas.height
    line = ridge(dice, w, ground * 0.96, m * 0.012, 1.2 * w / m)
    land(canvas, line, light.plane(0.84))
    canvas.fade(
        [*[(x, y + m * 0.03) for x, y in line], (w, h), (0, h)], ((0, light.plane(0.84)), (1, light.plane(1)))
    )
    ticks(
        canvas,
        dice,
        line,
        h - ground,
        int(60 * w / m),
        m * 0.011,
        light.plane(1) if not light.white_ground else light.on((90, 0, 0)),
    )
    return line


def leaves(canvas: Canvas, dice: np.random.Generator, light: Light, deep: float, depth: float) -> None:
    """A roof of leaves along the top of the sheet."""
    if light.bare:
        return
    m, w = canvas.short, canvas.width
    deep *= max(1.0, canvas.height / m)
    for x in spaced(dice, w, m * 0.08, 0.6):
        rx, hang = m * dice.uniform(0.05, 0.11), deep * dice.uniform(0.1, 0.9)
        canvas.fill(blob(dice, x, hang * 0.4, rx, hang * 0.6 + m * 0.03, 8), light.leaf(dice, depth))
    for _ in range(int(40 * w / m)):
        x, y = dice.uniform(0, w), deep * dice.uniform(0.2, 1.3)
        canvas.oval(x, y, m * 0.009, m * 0.005, light.leaf(dice, depth))


def old(
    canvas: Canvas, dice: np.random.Generator, light: Light, x: float, foot: float, thick: float, side: int
) -> None:
    """A great trunk at the edge with roots, bark and a bough."""
    dark = light.dark()
    canvas.fill(
        [
            (x - thick * 2.2, foot),
            (x - thick, foot - thick * 1.6),
            (x - thick * 0.8, -5),
            (x + thick * 0.8, -5),
            (x + thick, foot - thick * 1.6),
            (x + thick * 2.2, foot),
        ],
        dark,
    )
    bough = foot * dice.uniform(0.22, 0.36)
    ts = np.linspace(0, 1, 12)
    under = [(x - side * thick * 6 * t, bough + thick * (1.1 - 2.2 * t + 1.5 * t * t)) for t in ts]
    over = [(px, py - thick * (0.9 * (1 - t) + 0.03)) for (px, py), t in zip(under, ts, strict=True)]
    canvas.fill([*under, *reversed(over)], dark)
    for _ in range(16):
        bx, by, reach = (
            x + dice.uniform(-0.7, 0.7) * thick,
            foot * dice.random(),
            thick * dice.uniform(0.4, 1.4),
        )
        canvas.line(
            [(bx, by), (bx + thick * 0.05, by + reach)],
            thick * 0.05,
            (90, 70, 60) if not light.night else (255, 0, 120),
        )
    if light.white_ground:
        canvas.line([(px, py - thick * 0.08) for px, py in over[2:]], thick * 0.2, PAPER)
