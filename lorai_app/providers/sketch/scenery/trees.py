"""Trees as flat shapes: round crowns, bare branches, poplars and birches, with the evergreens."""

from math import cos, pi, sin

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.evergreens import palm, pine, treeline
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.touches import blob

__all__ = ["bare", "birch", "crown", "palm", "pine", "poplar", "treeline"]


def crown(
    canvas: Canvas,
    dice: np.random.Generator,
    light: Light,
    x: float,
    foot: float,
    height: float,
    depth: float,
) -> None:
    """A round tree: trunk, crown, its shaded side, and a few cuts of light; bare in winter, in blossom in spring."""
    if light.bare:
        bare(canvas, dice, light, x, foot, height, depth)
        return
    tone, dark = light.leaf(dice, depth), light.dark(depth * 0.9)
    lean, thick = light.lean * height * 0.3, height * 0.035
    canvas.fill(
        [
            (x - thick, foot),
            (x + thick, foot),
            (x + lean + thick * 0.5, foot - height * 0.6),
            (x + lean - thick * 0.5, foot - height * 0.6),
        ],
        dark,
    )
    rx, ry = height * dice.uniform(0.28, 0.4), height * dice.uniform(0.3, 0.36)
    cy = foot - height + ry
    canvas.fill(blob(dice, x + lean, cy, rx, ry, int(dice.integers(7, 11))), tone)
    dim = shade(tone, round(55 * depth), round(40 * depth))
    away = -light.side
    for k in range(3):
        ox, oy = away * rx * (0.42 - 0.12 * k), ry * (0.3 + 0.12 * k)
        canvas.fill(blob(dice, x + lean + ox, cy + oy, rx * (0.5 - 0.1 * k), ry * (0.5 - 0.12 * k), 6), dim)
    canvas.line(
        [(x + lean * 0.8, foot - height * 0.45), (x + lean - rx * 0.3, cy + ry * 0.1)], thick * 0.5, dark
    )
    for _ in range(7):
        t, far = dice.uniform(0, 2 * pi), dice.uniform(0.2, 0.75)
        px, py = (
            x + lean - away * rx * 0.2 + rx * far * cos(t) * 0.7,
            cy - ry * 0.15 + ry * far * sin(t) * 0.7,
        )
        canvas.oval(px, py, height * 0.018, height * 0.011, PAPER if depth > 0.6 else shade(tone, 0, 30))
    if light.white_ground:
        canvas.fill(blob(dice, x + lean, cy - ry * 0.55, rx * 0.7, ry * 0.35, 6), PAPER)


def bare(
    canvas: Canvas,
    dice: np.random.Generator,
    light: Light,
    x: float,
    foot: float,
    height: float,
    depth: float,
) -> None:
    """Branches that fork, with snow along them where it lies."""
    tone = light.dark(depth)
    limbs = [(x, foot, -pi / 2 + light.lean * 0.3, height * 0.34, height * 0.05)]
    for _ in range(5):
        grown = []
        for bx, by, turn, reach, thick in limbs:
            ex, ey = bx + reach * cos(turn), by + reach * sin(turn)
            canvas.line([(bx, by), (ex, ey)], thick, tone)
            if light.white_ground and thick > height * 0.008 and abs(cos(turn)) > 0.25:
                canvas.line([(bx, by - thick * 0.55), (ex, ey - thick * 0.55)], thick * 0.35, PAPER)
            for side in (-1, 1):
                grown.append(
                    (
                        ex,
                        ey,
                        turn + side * dice.uniform(0.2, 0.62) + light.lean * 0.15,
                        reach * dice.uniform(0.6, 0.8),
                        thick * 0.6,
                    )
                )
        limbs = grown


def poplar(
    canvas: Canvas,
    dice: np.random.Generator,
    light: Light,
    x: float,
    foot: float,
    height: float,
    depth: float,
) -> None:
    """A tall leaf on end: poplar, cypress."""
    tone = light.pale(light.on((235, 0, 50)), depth)
    half, lean = height * dice.uniform(0.08, 0.12), light.lean * height * 0.35
    ts = np.linspace(0, 1, 14)
    width = [half * sin(pi * min(1, t * 0.92 + 0.08)) ** 0.7 * (1.1 - 0.5 * t) for t in ts]
    left = [(x - r + lean * t * t, foot - height * (0.06 + 0.94 * t)) for r, t in zip(width, ts, strict=True)]
    right = [
        (x + r + lean * t * t, foot - height * (0.06 + 0.94 * t)) for r, t in zip(width, ts, strict=True)
    ]
    spine = [((a + b) / 2, y) for (a, y), (b, _) in zip(left, right, strict=True)]
    canvas.box(x - height * 0.012, foot - height * 0.09, x + height * 0.012, foot, light.dark(depth))
    canvas.fill([*left, *reversed(right)], tone)
    canvas.fill([*(left if light.side > 0 else right), *reversed(spine)], shade(tone, 55, 20))


def birch(
    canvas: Canvas,
    dice: np.random.Generator,
    light: Light,
    x: float,
    top: float,
    foot: float,
    thick: float,
    depth: float,
) -> None:
    """A pale trunk from foot to top with its dark cuts, and a shaded edge."""
    bend = dice.uniform(-1, 1) * thick * 0.7
    ys = np.linspace(foot, top, 8)
    middle = [x + bend * sin((foot - y) / (foot - top) * 3) for y in ys]
    wide = [thick * (0.62 - 0.22 * (foot - y) / (foot - top)) for y in ys]
    wide[0] *= 1.35
    left = [(float(c - r), float(y)) for c, r, y in zip(middle, wide, ys, strict=True)]
    right = [(float(c + r), float(y)) for c, r, y in zip(middle, wide, ys, strict=True)]
    pale: Tone = (90, 0, 30) if light.night else PAPER if depth > 0.5 else light.on((25, 0, 0))
    canvas.fill([*left, *reversed(right)], pale)
    dim, inner = (left, 0.45) if light.side > 0 else (right, 0.45)
    inside = [(a + (c - a) * inner, y) for (a, y), c in zip(dim, middle, strict=True)]
    canvas.fill([*dim, *reversed(inside)], light.on(light.pale((120, 0, 40), depth)))
    mark = light.dark(depth * 0.8)
    y = foot - thick * 0.5
    while y > top:
        at, r = float(np.interp(-y, -ys, middle)), float(np.interp(-y, -ys, wide))
        reach, side = r * dice.uniform(0.5, 1.3), -1 if dice.random() < 0.5 else 1
        edge = at + side * r
        canvas.fill([(edge, y - r * 0.12), (edge - side * reach, y), (edge, y + r * 0.16)], mark)
        y -= thick * dice.uniform(0.5, 1.5)
