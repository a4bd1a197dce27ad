"""Rooms: a window over a rug, shelves beside a fireplace or an armchair, and a tiled kitchen."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.fireside import hearth, shelves
from lorai_app.providers.sketch.scenery.furnishing import (
    DARK,
    WOOD,
    boards,
    chequered,
    lamp,
    pictures,
    rug,
    window,
)
from lorai_app.providers.sketch.scenery.land import spaced
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.touches import lift
from lorai_app.providers.sketch.scenery.wayside import prop


def room(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    (parlour, library, kitchen)[light.turn % 3](canvas, dice, light, ground)


def wall(canvas: Canvas, dice: np.random.Generator, light: Light, foot: float) -> Tone:
    """A quiet paper: stripes, sprigs or plain, with a panel below."""
    m, w = canvas.short, canvas.width
    bases: tuple[Tone, ...] = ((20, 40, 0), (75, 0, 0), (0, 85, 0), (120, 15, 0))
    base = light.on(bases[int(dice.integers(len(bases)))])
    canvas.box(0, 0, w, foot, base)
    match int(dice.integers(3)):
        case 0:
            for x in np.arange(0, w, m * 0.08):
                canvas.box(float(x), 0, float(x) + m * 0.04, foot, shade(base, 0, 26))
        case 1:
            for row, y in enumerate(np.arange(m * 0.03, foot, m * 0.06)):
                for x in np.arange((row % 2) * m * 0.05, w, m * 0.1):
                    canvas.disc(float(x), float(y), m * 0.006, (base[0], min(255, base[1] + 70), base[2]))
                    canvas.line(
                        [(float(x), float(y)), (float(x) + m * 0.004, float(y) + m * 0.018)],
                        m * 0.002,
                        shade(base, 20, 60),
                    )
        case _:
            pass
    panel = foot - min(m * 0.16, foot * 0.24)
    canvas.box(0, panel, w, foot, shade(base, 0, 45))
    canvas.box(0, panel, w, panel + m * 0.008, PAPER if not light.night else (110, 0, 40))
    for x in np.arange(m * 0.04, w, m * 0.2):
        canvas.box(float(x), panel + m * 0.03, float(x) + m * 0.16, foot - m * 0.05, shade(base, 0, 26))
    canvas.box(0, foot - m * 0.028, w, foot, PAPER if not light.night else (110, 0, 40))
    canvas.box(0, foot - m * 0.003, w, foot, DARK)
    return base


def parlour(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w = canvas.short, canvas.width
    foot = ground * 0.9
    wall(canvas, dice, light, foot)
    wide, tall = min(m * 0.46, w * 0.42), min(foot * 0.58, m * 0.6)
    x = w * (0.5 + light.side * 0.22) - wide / 2
    boards(canvas, light, foot)
    window(canvas, dice, light, x, foot * 0.12, wide, tall)
    if not light.night and light.clear:
        lean = light.side * m * 0.3
        lift(
            canvas,
            [
                (x, foot + m * 0.02),
                (x + wide, foot + m * 0.02),
                (x + wide * 1.1 - lean, canvas.height),
                (x - wide * 0.2 - lean, canvas.height),
            ],
            0.3,
        )
    rug(canvas, dice, light, ground)
    side = w * (0.5 - light.side * 0.3)
    pictures(canvas, dice, light, side, foot * 0.34)
    prop(
        canvas,
        light,
        "armchair",
        w * (0.5 - light.side * 0.36),
        foot + m * 0.05,
        min(m * 0.36, w * 0.3),
        rim=0,
    )
    plant = w * (0.5 + light.side * 0.45)
    prop(canvas, light, "potted_plant", plant, foot + m * 0.06, m * 0.26, rim=0)
    lamp(canvas, light, w * (0.5 - light.side * 0.17), foot, m * 0.46)


def library(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """Shelves on both sides, a fireplace or a window between them."""
    m, w = canvas.short, canvas.width
    foot = ground * 0.91
    base = wall(canvas, dice, light, foot)
    boards(canvas, light, foot)
    gap = min(w * 0.24, m * 0.36)
    for left, right in ((-m * 0.02, w / 2 - gap), (w / 2 + gap, w + m * 0.02)):
        shelves(canvas, dice, light, left, right, max(foot - m * 0.85, m * 0.05), foot)
    if dice.random() < 0.6 or light.lamps:
        hearth(canvas, light, w / 2, foot, gap * 0.74)
        pictures(canvas, dice, light, w / 2, max(m * 0.14, foot - gap * 1.5 - m * 0.18))
    else:
        window(canvas, dice, light, w / 2 - gap * 0.6, foot * 0.14, gap * 1.2, foot * 0.5)
    rug(canvas, dice, light, ground)
    if base and w > 1.2 * m:
        prop(canvas, light, "armchair", w * (0.5 + light.side * 0.38), foot + m * 0.07, m * 0.34, rim=0)


def kitchen(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """Tiles over a worktop with pots, a shelf, and a chequered floor."""
    m, w, _h = canvas.short, canvas.width, canvas.height
    foot = ground * 0.92
    top = foot - min(m * 0.3, foot * 0.4)
    canvas.box(0, 0, w, foot, light.on((25, 25, 0)))
    pitch = m * 0.055
    high = max(top - m * 0.33, 0)
    for row, y in enumerate(np.arange(high, top, pitch)):
        for x in np.arange(-(row % 2) * pitch * 0.5, w, pitch):
            tone = light.on(((70, 0, 0), (40, 0, 0), (95, 0, 0))[int(dice.integers(3))])
            canvas.box(float(x) + m * 0.002, float(y) + m * 0.002, float(x) + pitch, float(y) + pitch, tone)
    x = w * (0.5 + light.side * 0.26)
    wide = min(m * 0.4, w * 0.36)
    window(canvas, dice, light, x - wide / 2, max(top - m * 0.52, m * 0.06), wide, min(m * 0.42, top * 0.7))
    shelf = top - min(m * 0.3, top * 0.5)
    x0, x1 = sorted((w * (0.5 - light.side * 0.48), w * (0.5 - light.side * 0.06)))
    canvas.box(x0, shelf, x1, shelf + m * 0.014, light.on(WOOD))
    for n, place in enumerate(spaced(dice, x1 - x0, m * 0.1, 0.2)):
        prop(
            canvas,
            light,
            ("mug", "teapot", "jar", "plate", "bowl", "vase")[n % 6],
            x0 + place,
            shelf,
            m * 0.08,
            rim=0,
        )
    counter = light.on((190, 20, 20) if dice.random() < 0.5 else (0, 130, 0))
    canvas.box(0, top, w, foot, counter)
    canvas.box(0, top, w, top + m * 0.025, PAPER if not light.night else (110, 20, 30))
    canvas.box(0, top + m * 0.025, w, top + m * 0.032, DARK)
    for place in np.arange(m * 0.02, w, m * 0.22):
        canvas.box(
            float(place), top + m * 0.055, float(place) + m * 0.19, foot - m * 0.03, shade(counter, 25, 25)
        )
        canvas.disc(float(place) + m * 0.165, top + m * 0.09, m * 0.007, PAPER)
    for n, (place, name) in enumerate(((0.42, "cooking_pot"), (-0.4, "bread"), (-0.25, "fruit_bowl"))):
        prop(
            canvas,
            light,
            name,
            w * (0.5 + light.side * place),
            top + m * 0.006,
            m * (0.15 - 0.015 * n),
            rim=0,
        )
    chequered(canvas, light, foot)
    prop(canvas, light, "ceiling_lamp", w * (0.5 - light.side * 0.2), m * 0.22, m * 0.22, rim=0)
