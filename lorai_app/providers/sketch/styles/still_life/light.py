"""Walls and the light on them, cloth in folds, and things set down with their long shadows."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.photos import separated
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery import view
from lorai_app.providers.sketch.stamp import Stamp
from lorai_app.providers.sketch.strokes import Point
from lorai_app.providers.sketch.styles import shadows

INDOORS = frozenset({"room", "studio"})


@dataclass(frozen=True)
class Thing:
    """A stamp that stands with its middle at x and its lowest point at `foot`."""

    stamp: Stamp
    x: float
    foot: float


def dark(scene: Scene) -> bool:
    return scene.plan.time == "night"


def side(scene: Scene) -> int:
    """From which side the light comes: 1 right, -1 left."""
    return 1 if scene.lit > 0 else -1


def dimmed(scene: Scene, tone: Tone) -> Tone:
    if dark(scene):
        return min(255, tone[0] + 90), tone[1] * 2 // 3, min(255, tone[2] + 90)
    return tone


def set_down(scene: Scene, things: Sequence[Thing], long: float = 0.75) -> None:
    """Shadows first, so that none falls over its neighbour's face; then the things from back to front."""
    canvas, turn = scene.canvas, side(scene)
    ordered = sorted(things, key=lambda thing: thing.foot)
    for thing in ordered:
        high = thing.stamp.height
        shadows.lay(canvas, thing.stamp, thing.x, thing.foot, -turn * high * long, max(2.0, high * 0.16), 0.5)
    for thing in ordered:
        canvas.shadow(
            thing.x - turn * thing.stamp.width * 0.04,
            thing.foot - canvas.short * 0.004,
            thing.stamp.width * 0.42,
            canvas.short * 0.008,
        )
        thing.stamp.print(canvas, thing.x, thing.foot - thing.stamp.height / 2)


def window_light(scene: Scene, x: float, top: float, width: float, height: float, tone: Tone) -> None:
    """Four panes of light, slanting across the wall away from the window."""
    canvas, turn = scene.canvas, side(scene)
    slant, bar = -turn * height * 0.34, width * 0.06
    for col in range(2):
        for row in range(2):
            a, b = x + (width + bar) / 2 * col, x + (width + bar) / 2 * col + (width - bar) / 2
            y0, y1 = top + (height + bar) / 2 * row, top + (height + bar) / 2 * row + (height - bar) / 2
            lean = [slant * (y - top) / height for y in (y0, y1)]
            drop = -turn * width * 0.07
            canvas.fill(
                [
                    (a + lean[0], y0 + drop * col),
                    (b + lean[0], y0 + drop * (col + 1)),
                    (b + lean[1], y1 + drop * (col + 1)),
                    (a + lean[1], y1 + drop * col),
                ],
                tone,
            )


def picture(scene: Scene, left: float, top: float, width: float, height: float) -> None:
    """On the wall, in a frame with its shadow: the photo, the setting, or two hills and a sun."""
    canvas, m, turn = scene.canvas, scene.canvas.short, side(scene)
    rim = m * 0.018
    canvas.box(
        left - rim - turn * rim * 0.9,
        top - rim + rim * 0.9,
        left + width + rim - turn * rim * 0.9,
        top + height + rim * 1.9,
        (120, 0, 130),
    )
    canvas.box(left - rim, top - rim, left + width + rim, top + height + rim, (70, 60, 235))
    canvas.box(left - rim * 0.4, top - rim * 0.4, left + width + rim * 0.4, top + height + rim * 0.4, PAPER)
    if scene.photo is not None:
        canvas.place(separated(scene.photo, scene.plan.inks, width, height), None, left, top)
        return
    inner = canvas.fresh(max(8, width), max(8, height))
    if scene.plan.setting in INDOORS:
        w, h = inner.width, inner.height
        inner.box(0, 0, w, h, (70, 0, 0))
        inner.disc(w * 0.64, h * 0.36, min(w, h) * 0.17, (0, 255, 0))
        inner.fill([(0, h * 0.62), (w * 0.4, h * 0.5), (w, h * 0.72), (w, h), (0, h)], (255, 0, 0))
        inner.fill([(0, h * 0.86), (w * 0.6, h * 0.7), (w, h * 0.64), (w, h), (0, h)], (255, 0, 110))
    else:
        view(inner, scene.dice, replace(scene.plan, weather="clear"), inner.height * 0.85)
    canvas.place(inner.inks, None, left, top)


def drape(scene: Scene, hook: Point, foot: Sequence[float], base: float, tones: Sequence[Tone]) -> None:
    """Cloth that hangs from a point in a fan of folds; `foot` is where it begins and ends at the height `base`."""
    canvas, folds = scene.canvas, 9
    lines = []
    for n in range(folds + 1):
        t = n / folds
        x1 = foot[0] + (foot[1] - foot[0]) * t
        x0 = hook[0] + (t - 0.5) * canvas.short * 0.1
        bow = (x1 - x0) * 0.45
        y1 = base + canvas.short * 0.018 * (1 if n % 2 else -1)
        lines.append(_bent((x0, hook[1]), (x0 + bow * 0.2, hook[1] + (y1 - hook[1]) * 0.55), (x1, y1)))
    for n in range(folds):
        canvas.fill([*lines[n], *reversed(lines[n + 1])], tones[n % len(tones)])


def _bent(a: Point, b: Point, c: Point) -> list[Point]:
    return [
        (
            float((1 - t) ** 2 * a[0] + 2 * t * (1 - t) * b[0] + t * t * c[0]),
            float((1 - t) ** 2 * a[1] + 2 * t * (1 - t) * b[1] + t * t * c[1]),
        )
        for t in np.linspace(0, 1, 14)
    ]
