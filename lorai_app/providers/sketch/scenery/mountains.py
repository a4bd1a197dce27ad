"""Mountains: mirrored in a lake, one huge peak, and foothills with a cabin."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas
from lorai_app.providers.sketch.scenery import growth, trees
from lorai_app.providers.sketch.scenery.houses import cottage
from lorai_app.providers.sketch.scenery.land import (
    contours,
    crags,
    height_at,
    horizon_at,
    land,
    lofty,
    ridge,
    sides,
    spaced,
    ticks,
)
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.peaks import peak
from lorai_app.providers.sketch.scenery.sky import sky
from lorai_app.providers.sketch.scenery.touches import mirror
from lorai_app.providers.sketch.scenery.water import glitter
from lorai_app.providers.sketch.scenery.wayside import path, rock


def mountains(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    (tarn, giant, foothills)[light.turn % 3](canvas, dice, light, ground)
    alp(canvas, dice, light, ground)


def alp(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """The near ground: a slope with flowers and boulders, pines at its edges."""
    m, w, h = canvas.short, canvas.width, canvas.height
    line = ridge(dice, w, ground * 0.965, m * 0.014, 1.1 * w / m)
    land(canvas, line, light.plane(0.82))
    canvas.fade(
        [*[(x, y + m * 0.03) for x, y in line], (w, h), (0, h)], ((0, light.plane(0.82)), (1, light.plane(1)))
    )
    ticks(
        canvas,
        dice,
        line,
        h - ground,
        int(50 * w / m),
        m * 0.011,
        light.plane(1) if not light.white_ground else light.on((80, 0, 0)),
    )
    for _ in range(round(4 * (w / m) ** 0.7)):
        x = sides(dice, w, 0.2)
        trees.pine(
            canvas,
            dice,
            light,
            x,
            height_at(line, x) + m * dice.uniform(0.01, 0.06),
            m * dice.uniform(0.22, 0.46),
            1.0,
        )
    for _ in range(3):
        rock(
            canvas,
            dice,
            light,
            sides(dice, w, 0.26),
            h - (h - ground) * dice.uniform(0.0, 0.6),
            m * dice.uniform(0.06, 0.14),
            light.on((95, 30, 50)),
        )
    growth.grass(canvas, dice, light, ground, 0.25)


def tarn(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w = canvas.short, canvas.width
    shore = horizon_at(canvas, ground, 0.6, 0.3)
    sky(canvas, dice, light, shore)
    tall = min(shore * 0.66, m * 0.62 * lofty(canvas))
    line = crags(dice, w, shore, tall * 0.62, max(4, round(4 * w / m)))
    land(canvas, line, light.plane(0.08), 0)
    places = spaced(dice, w, m * 0.52, 0.3)
    for x in sorted(places, key=lambda place: -abs(place / w - 0.5)):
        peak(
            canvas,
            dice,
            light,
            x,
            shore,
            tall * dice.uniform(0.6, 1.1),
            light.on((95, 0, 0) if light.mood % 2 else (50, 45, 0)),
            0.4,
        )
    bank = ridge(dice, w, shore - m * 0.02, m * 0.012, 2 * w / m)
    trees.treeline(canvas, dice, bank, m * 0.09, light.pale(light.on((230, 0, 70)), 0.75), True)
    mirror(canvas, shore, ground, (45, 0, 14) if not light.night else (20, 0, 20), m * 0.012)
    canvas.box(0, shore - m * 0.002, w, shore + m * 0.003, PAPER)
    glitter(canvas, dice, shore, ground, PAPER, 0.8)


def giant(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w = canvas.short, canvas.width
    base = horizon_at(canvas, ground, 0.74, 0.2)
    sky(canvas, dice, light, base)
    line = crags(dice, w, base, m * 0.26, max(4, round(5 * w / m)))
    land(canvas, line, light.plane(0.1), 0)
    tall = min(base * 0.8, m * (0.72 if w < 2 * m else 0.85), m * 0.5 + base * 0.2)
    if canvas.height > 1.5 * w:
        tall = min(base * 0.7, m * 1.3)
    x = w * (0.5 - light.side * 0.1)
    if w > 1.9 * canvas.height:
        for side in (-1, 1):
            peak(
                canvas,
                dice,
                light,
                w * (0.5 + side * dice.uniform(0.3, 0.42)),
                base,
                tall * dice.uniform(0.4, 0.55),
                light.plane(0.28),
                0.3,
            )
    peak(canvas, dice, light, x, base, tall, light.on((110, 0, 0) if light.mood % 2 else (30, 85, 0)), 0.42)
    for n in range(2):
        haze = ridge(dice, w, base - m * (0.02 - 0.06 * n), m * 0.02, 1.6 * w / m)
        trees.treeline(
            canvas,
            dice,
            haze,
            m * (0.07 + 0.04 * n),
            light.pale(light.on((225, 0, 50)), 0.45 + 0.2 * n),
            True,
        )
        land(canvas, haze, light.plane(0.5 + 0.14 * n), 0)
        canvas.veil(base - m * 0.06, base + m * 0.06, 0.3)


def foothills(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    horizon = horizon_at(canvas, ground, 0.6, 0.38)
    sky(canvas, dice, light, horizon)
    for x in spaced(dice, w, m * 0.45, 0.4):
        peak(
            canvas,
            dice,
            light,
            x,
            horizon + m * 0.03,
            min(ground * 0.5, m * dice.uniform(0.26, 0.46) * lofty(canvas)),
            light.plane(0.1),
            0.42,
        )
    spot = w * (0.5 + light.side * 0.26)
    for n in range(3):
        t = n / 3
        tilt = m * 0.1 * (1 if n % 2 else -1)
        line = [
            (x, y + tilt * (x / w - 0.5))
            for x, y in ridge(dice, w, horizon + (ground - horizon) * (t + 0.08), m * 0.025, w / m)
        ]
        tone = light.plane(0.35 + 0.4 * t)
        land(canvas, line, tone)
        contours(canvas, line, m * 0.1, 3, m * 0.003, shade(tone, 8, 30))
        for x in spaced(dice, w, m * 0.11, 0.6):
            if dice.random() < 0.6 and not (n == 2 and abs(x - spot) < m * 0.16):
                trees.pine(
                    canvas,
                    dice,
                    light,
                    x,
                    height_at(line, x) + m * 0.01,
                    m * (0.07 + 0.1 * t) * dice.uniform(0.7, 1.3),
                    0.45 + 0.5 * t,
                )
        if n == 2:
            cottage(canvas, dice, light, spot, height_at(line, spot) + m * 0.03, m * 0.14)
            path(
                canvas,
                dice,
                (spot, height_at(line, spot) + m * 0.03),
                (w * 0.4, w * 0.56),
                h,
                light.on((0, 40, 0)),
            )
