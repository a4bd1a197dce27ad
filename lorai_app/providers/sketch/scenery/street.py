"""A street in perspective, to its vanishing point."""

import itertools

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.fronts import towers
from lorai_app.providers.sketch.scenery.houses import lamp_post
from lorai_app.providers.sketch.scenery.land import horizon_at, lofty
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.paving import gleam
from lorai_app.providers.sketch.scenery.sky import sky


def perspective(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """Houses on both sides that grow smaller towards the light at the end of the street."""
    m, w, h = canvas.short, canvas.width, canvas.height
    eye = horizon_at(canvas, ground, 0.62, 0.3)
    x0 = w * (0.5 + 0.05 * light.side)
    sky(canvas, dice, light, eye)
    towers(canvas, dice, light, eye + m * 0.01, min(m * 0.34, eye * 0.6), m * 0.06, 0.2, False)
    road: Tone = light.ground((150, 0, 70)) if not light.white_ground else light.on((45, 0, 5))
    canvas.box(0, eye, w, h, light.ground((70, 15, 35)))
    canvas.fill([(x0 - m * 0.012, eye), (x0 + m * 0.012, eye), (x0 + m * 0.75, h), (x0 - m * 0.75, h)], road)
    for n in range(7):
        a, b = (n / 7) ** 2.2, ((n + 0.5) / 7) ** 2.2
        canvas.fill(
            [
                (x0 - m * 0.012 * a, eye + (h - eye) * a),
                (x0 + m * 0.012 * a, eye + (h - eye) * a),
                (x0 + m * 0.012 * b, eye + (h - eye) * b),
                (x0 - m * 0.012 * b, eye + (h - eye) * b),
            ],
            PAPER,
        )
    gleam(canvas, dice, light, eye + m * 0.08, h)
    for side in (-1, 1):
        span = (w - x0 if side > 0 else x0) * 1.02
        cuts = [0.1, 0.16, 0.24, 0.36, 0.54, 0.78, 1.12]
        for n, (a, b) in enumerate(itertools.pairwise(cuts)):
            _block(canvas, dice, light, x0, eye, side, span, a, b, 0.3 + 0.7 * n / 6, ground)
        for t in (0.3, 0.55, 0.98):
            x, y = x0 + side * span * t * 0.86, eye + (ground - eye) * t
            if abs(x / w - 0.5) > 0.12:
                lamp_post(canvas, light, x, y, min(m * 0.62, eye * 0.8) * t)


def _block(
    canvas: Canvas,
    dice: np.random.Generator,
    light: Light,
    x0: float,
    eye: float,
    side: int,
    span: float,
    a: float,
    b: float,
    depth: float,
    ground: float,
) -> None:
    """A house in perspective, from the share `a` of the way to the edge to `b`."""
    up = min(eye * 1.1, canvas.short * lofty(canvas)) * dice.uniform(0.7, 1.1)
    down = (ground - eye) * 0.95
    wall = light.pale(
        light.on(((255, 0, 60), (0, 200, 30), (190, 40, 20), (230, 0, 130))[int(dice.integers(4))]), depth
    )
    if (side < 0) == (light.side < 0):
        wall = shade(wall, 55, 30)

    def at(t: float, high: float) -> tuple[float, float]:
        return (x0 + side * span * t, eye - up * t * high if high > 0 else eye - down * t * high)

    canvas.fill([at(a, 1), at(b, 1), at(b, -1), at(a, -1)], wall)
    canvas.line(
        [at(a, 1), at(b, 1)], canvas.short * 0.006 * b, PAPER if light.white_ground else shade(wall, 60, 20)
    )
    rows, columns = 7, 3
    for row in range(rows):
        for column in range(columns):
            s, e = a + (b - a) * (column + 0.22) / columns, a + (b - a) * (column + 0.76) / columns
            top, foot = 0.93 - 0.125 * row, 0.86 - 0.125 * row
            lit = dice.random() < (0.6 if light.lamps else 0.12)
            glass: Tone = ((0, 240, 0) if wall[1] < 120 else PAPER) if lit else shade(wall, 110, 50)
            canvas.fill([at(s, top), at(e, top), at(e, foot), at(s, foot)], glass)
    s, e = a + (b - a) * 0.1, a + (b - a) * 0.9
    canvas.fill(
        [at(s, -0.05), at(e, -0.05), at(e, -0.92), at(s, -0.92)],
        (0, 225, 0) if light.lamps and dice.random() < 0.6 else shade(wall, 120, 60),
    )
    canvas.fill(
        [at(s, 0.06), at(e, 0.06), at(e, -0.12), at(s, -0.12)],
        PAPER if dice.random() < 0.4 else light.on((0, 255, 0)),
    )
