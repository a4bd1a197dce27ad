"""Pines in tiers, far woods as one shape, and palms."""

from math import cos, pi, sin

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.land import Line, height_at
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.strokes import Point


def pine(
    canvas: Canvas,
    dice: np.random.Generator,
    light: Light,
    x: float,
    foot: float,
    height: float,
    depth: float,
) -> None:
    """Tiers on a trunk, one side in the shade; snow lies on them."""
    tone = light.pale(light.on((235, 0, 35) if dice.random() < 0.6 else (200, 0, 75)), depth)
    if light.white_ground and not light.night:
        tone = light.pale((225, 0, 85), depth)
    half, tiers = height * dice.uniform(0.2, 0.28), 4
    left = _tiers(x, foot - height * 0.06, height * 0.94, half, tiers, light.lean * 0.4)
    right = [(2 * (x + light.lean * 0.4 * _up(y, foot, height)) - px, y) for px, y in left]
    canvas.box(x - height * 0.018, foot - height * 0.1, x + height * 0.018, foot, light.dark(depth))
    canvas.fill([*left, *reversed(right)], tone)
    dim = right if light.side < 0 else left
    spine = [(x + light.lean * 0.4 * _up(y, foot, height), y) for _, y in dim]
    canvas.fill([*dim, *reversed(spine)], shade(tone, round(60 * depth), round(20 * depth)))
    if light.white_ground:
        for n in range(1, len(left) - 1, 2):
            (ex, ey), (sx, _) = (left if light.side < 0 else right)[n], spine[n]
            canvas.fill([(sx, ey - height * 0.13), (ex, ey), ((ex + sx) / 2, ey - height * 0.03)], PAPER)


def _up(y: float, foot: float, height: float) -> float:
    share = (foot - y) / height
    return share * share * height


def _tiers(x: float, foot: float, height: float, half: float, tiers: int, lean: float) -> list[Point]:
    """The left edge of a pine, top to foot."""
    edge: list[Point] = [(x + lean * height, foot - height)]
    for n in range(1, tiers + 1):
        y = foot - height * (1 - n / tiers)
        bend = x + lean * _up(y, foot, height)
        edge.append((bend - half * (0.25 + 0.75 * n / tiers), y))
        edge.append((bend - half * (0.1 + 0.42 * n / tiers), y - height * 0.035))
    edge[-1] = (x, foot)
    return edge


def treeline(
    canvas: Canvas, dice: np.random.Generator, line: Line, height: float, tone: Tone, pointed: bool
) -> None:
    """A far wood as one shape: spires, or the backs of round crowns."""
    x, top = -height * 0.2, [(-height, canvas.height + 1.0)]
    swell = dice.uniform(0, 6.28)
    while x < canvas.width + height * 0.4:
        tall = height * dice.uniform(0.55, 1.1) * (0.8 + 0.3 * sin(x / height * 0.5 + swell))
        foot = height_at(line, x) + 2
        if pointed:
            half = tall * dice.uniform(0.16, 0.24)
            edge = _tiers(x, foot, tall, half, 3, 0.0)
            top += [*reversed(edge[:-1]), *[(2 * x - ex, ey) for ex, ey in edge[1:-1]]]
            x += half * dice.uniform(0.9, 1.7)
        else:
            half = tall * dice.uniform(0.45, 0.7)
            top += [(x + half * cos(t), foot - tall * (0.35 + 0.65 * sin(t))) for t in np.linspace(pi, 0, 9)]
            x += half * dice.uniform(1.1, 1.7)
    canvas.fill([*top, (canvas.width + height, canvas.height + 1.0)], tone)


def palm(
    canvas: Canvas,
    dice: np.random.Generator,
    light: Light,
    x: float,
    foot: float,
    height: float,
    depth: float,
) -> None:
    """A bent trunk with rings and a head of fronds."""
    tone, dark = light.pale(light.on((240, 0, 45)), depth), light.pale(light.on((50, 120, 90)), depth)
    bend = height * dice.uniform(0.1, 0.3) * (-1 if dice.random() < 0.5 else 1) + light.lean * height * 0.4
    ts = np.linspace(0, 1, 12)
    spine = [(x + bend * t * t, foot - height * 0.82 * t) for t in ts]
    thick = height * 0.028
    left = [(px - thick * (1.2 - 0.6 * t), py) for (px, py), t in zip(spine, ts, strict=True)]
    right = [(px + thick * (1.2 - 0.6 * t), py) for (px, py), t in zip(spine, ts, strict=True)]
    canvas.fill([*left, *reversed(right)], dark)
    for (ax, ay), (bx, _) in zip(left[1:], right[1:], strict=True):
        canvas.line([(ax, ay), (bx, ay + thick * 0.3)], thick * 0.18, shade(dark))
    tx, ty = spine[-1]
    for turn in (-2.9, -2.45, -1.9, -1.25, -0.7, -0.25, 0.35, 2.8):
        frond(
            canvas,
            tx,
            ty,
            turn + dice.uniform(-0.15, 0.15) + light.lean,
            height * dice.uniform(0.3, 0.42),
            tone if turn < -0.9 else shade(tone, 40, 0),
        )
    for side in (-1, 0, 1):
        canvas.disc(tx + side * thick * 0.9, ty + thick * 0.8, thick * 0.7, light.on((0, 200, 60)))


def frond(canvas: Canvas, x: float, y: float, turn: float, reach: float, tone: Tone) -> None:
    """A drooping leaf cut like a comb."""
    ts = np.linspace(0, 1, 9)
    spine = [(x + reach * t * cos(turn), y + reach * (t * sin(turn) + 0.55 * t * t)) for t in ts]
    upper, lower = [], []
    for n, ((px, py), t) in enumerate(zip(spine, ts, strict=True)):
        wide = reach * 0.13 * sin(pi * min(1.0, t * 0.9 + 0.1)) * (1.0 if n % 2 else 0.35)
        upper.append((px, py - wide * 0.8))
        lower.append((px - wide * 0.3 * cos(turn), py + wide * 1.5))
    canvas.fill([*upper, *reversed(lower)], tone)
