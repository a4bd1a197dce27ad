"""Sand and stone: a dune with its edge, a table mountain, and how sand is tinted."""

from math import pi, sin

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.light import Light, mixed, shade
from lorai_app.providers.sketch.scenery.touches import hatch
from lorai_app.providers.sketch.strokes import Point


def tone_at(light: Light, depth: float) -> Tone:
    """Sand, from the horizon to the eye."""
    return light.on(mixed((0, 45, 0), (45, 200, 10), depth))


def dune(
    canvas: Canvas, light: Light, x: float, y: float, reach: float, tall: float, foot: float, tone: Tone
) -> None:
    """A hill of sand whose crest winds down before us and parts light from shade."""
    ts = np.linspace(0, 1, 20)
    outline = [
        (float(x - reach + 2 * reach * t), float(y - tall * (0.5 - 0.5 * float(np.cos(2 * pi * t))) ** 0.8))
        for t in ts
    ]
    canvas.fill([*outline, (x + reach, y + tall), (x - reach, y + tall)], tone)
    crest = [
        (x + light.side * reach * (0.3 * t + 0.1 * sin(2 * pi * t)), y - tall + 2 * tall * t)
        for t in np.linspace(0, 1, 16)
    ]
    edge = [p for p in outline if (p[0] - x) * light.side < 0]
    end: Point = (x - light.side * reach, y + tall)
    lee = [*crest, end, *(edge if light.side > 0 else edge[::-1])]
    canvas.fill(lee, shade(mixed(tone, (60, 255, 40), 0.3), 18, 26))
    canvas.line(crest[:12], canvas.short * 0.003, PAPER)


def butte(
    canvas: Canvas,
    dice: np.random.Generator,
    light: Light,
    x: float,
    foot: float,
    wide: float,
    tall: float,
    depth: float,
) -> None:
    """A table of rock in layers on a skirt of scree."""
    tone = light.pale(light.on((35, 215, 0)), 0.35 + 0.65 * depth)
    top, waist = foot - tall, foot - tall * 0.36
    rim = [
        (x - wide / 2 + wide * t, top + tall * dice.uniform(0, 0.05) * (1 if k % 2 else 0))
        for k, t in enumerate(np.linspace(0, 1, 8))
    ]
    body = [
        *rim,
        (x + wide * 0.53, waist),
        (x + wide * 0.85, foot),
        (x - wide * 0.85, foot),
        (x - wide * 0.53, waist),
    ]
    canvas.fill(body, tone)
    inner, outer = x - light.side * wide * 0.05, x - light.side * wide / 2
    dim = [
        (outer, top + tall * 0.02),
        (inner, top),
        (inner - light.side * wide * 0.06, waist),
        (x, foot),
        (x - light.side * wide * 0.85, foot),
        (x - light.side * wide * 0.53, waist),
    ]
    canvas.fill(dim, shade(tone, round(60 * depth), round(60 * depth)))
    for k in range(1, 5):
        y = top + (waist - top) * k / 5
        canvas.line(
            [(x - wide * 0.5, y), (x + wide * 0.5, y + tall * 0.01)],
            tall * 0.012,
            PAPER if k == 2 else shade(tone, 40, 30),
        )
    scree = [
        (x - wide * 0.53, waist),
        (x + wide * 0.53, waist),
        (x + wide * 0.85, foot),
        (x - wide * 0.85, foot),
    ]
    hatch(canvas, scree, shade(tone, 50, 40), tall * 0.06, tall * 0.012, 80)
