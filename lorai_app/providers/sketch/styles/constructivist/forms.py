"""The forms of the trade: bars, wedges, rays, girders, rings, and the ground of a setting as plain shapes."""

from collections.abc import Callable
from itertools import pairwise

import numpy as np
from PIL import Image, ImageDraw

from lorai_app.providers.sketch import lettering
from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.strokes import Point
from lorai_app.providers.sketch.styles import edges
from lorai_app.providers.sketch.styles.constructivist.cutting import photo, photographed, redness
from lorai_app.providers.sketch.styles.ensemble import ensemble

RED: Tone = (0, 255, 0)
BLACK: Tone = (0, 0, 255)
GREY: Tone = (255, 0, 0)


def lettered(compose: Callable[[Scene], None]) -> Callable[[Scene], None]:
    """The picture with the words as a block of heavy type below it or above, a bar between them."""

    def composed(scene: Scene) -> None:
        face, words = lettering.legible(scene.plan.lettering, scene.dice)
        if not words:
            compose(scene)
            return
        canvas, m = scene.canvas, scene.canvas.short
        w, h, pad = canvas.width, canvas.height, m * 0.04
        block = lettering.fitted(
            words, face, w - 2 * pad, h * 0.28 if w < h * 1.3 else h * 0.24, 1 if scene.wide else 2
        )
        high, above = block.height + 2 * pad, scene.plan.turn % 2 == 0
        inner = canvas.fresh(w, h - high)
        compose(scene.on(inner))
        canvas.place(inner.inks, None, 0, high if above else 0)
        top = 0.0 if above else h - high
        field = RED if scene.plan.turn % 4 < 2 else BLACK
        canvas.box(0, top, w, top + high, field)
        edge = top + high if above else top
        canvas.box(0, edge - m * 0.008, w, edge + m * 0.008, PAPER)
        lettering.set_block(canvas, block, w / 2, top + pad, PAPER, BLACK if field == RED else RED)

    return composed


def bar(canvas: Canvas, x: float, y: float, length: float, thick: float, turn: float, tone: Tone) -> None:
    """A bar that starts there with the middle of its short side."""
    c, s = float(np.cos(turn)), float(np.sin(turn))
    box = [(0, -thick / 2), (length, -thick / 2), (length, thick / 2), (0, thick / 2)]
    canvas.fill([(x + a * c - b * s, y + a * s + b * c) for a, b in box], tone)


def ladder(canvas: Canvas, x: float, y: float, length: float, turn: float, tones: tuple[Tone, ...]) -> None:
    """Bars side by side that grow thinner and shorter: the weight of type without a word."""
    across = turn + np.pi / 2
    for n, tone in enumerate(tones):
        thick = length * 0.085 * 0.62**n
        bar(canvas, x, y, length * (1 - 0.17 * n), thick, turn, tone)
        step = thick * 0.5 + length * 0.085 * 0.62 ** (n + 1) * 0.5 + length * 0.03
        x, y = x + float(np.cos(across)) * step, y + float(np.sin(across)) * step


def cone(canvas: Canvas, x: float, y: float, turn: float, spread: float, reach: float, tone: Tone) -> None:
    """A beam of light from a point."""
    ends = [
        (x + reach * float(np.cos(turn + t)), y + reach * float(np.sin(turn + t)))
        for t in (-spread / 2, spread / 2)
    ]
    canvas.fill([(x, y), *ends], tone)


def loud(
    canvas: Canvas,
    x: float,
    y: float,
    turn: float,
    spread: float,
    radii: list[tuple[float, float]],
    tone: Tone,
) -> None:
    """Rings of sound within a beam, each from an inner to an outer radius."""
    for inner, outer in radii:
        way = np.linspace(turn - spread / 2, turn + spread / 2, 24)
        arc = [(x + outer * float(np.cos(t)), y + outer * float(np.sin(t))) for t in way]
        back = [(x + inner * float(np.cos(t)), y + inner * float(np.sin(t))) for t in way[::-1]]
        canvas.fill([*arc, *back], tone)


def burst(canvas: Canvas, x: float, y: float, count: int, tone: Tone, start: float = 0.0) -> None:
    """Rays all round, every other one inked."""
    reach = float(np.hypot(canvas.width, canvas.height))
    for n in range(count):
        cone(canvas, x, y, start + 2 * np.pi * n / count, np.pi / count, reach, tone)


def disc(scene: Scene, x: float, y: float, radius: float, tone: Tone) -> None:
    """A disc with a rim of paper; the photo fills it if there is one."""
    canvas = scene.canvas
    canvas.disc(x, y, radius * 1.035, PAPER if tone != PAPER else BLACK)
    canvas.disc(x, y, radius, tone)
    if scene.photo is not None:
        plates = photo(scene, radius * 2, radius * 2)
        mask = Image.new("L", plates.size)
        ImageDraw.Draw(mask).ellipse((0, 0, plates.width - 1, plates.height - 1), fill=255)
        canvas.place(plates, mask, x - radius, y - radius)


def girder(canvas: Canvas, foot: Point, top: Point, wide: float, tone: Tone) -> None:
    """A lattice mast between two points, a little narrower at its top."""
    count, thick = 9, wide * 0.13
    length = float(np.hypot(top[0] - foot[0], top[1] - foot[1]))
    c, s = (top[0] - foot[0]) / length, (top[1] - foot[1]) / length
    nodes = []
    for n in range(count + 1):
        t, half = n / count, wide * (0.5 - 0.2 * n / count)
        x, y = foot[0] + length * t * c, foot[1] + length * t * s
        nodes.append(((x - s * half, y + c * half), (x + s * half, y - c * half)))
    for side in (0, 1):
        canvas.line([node[side] for node in nodes], thick * 1.5, tone)
    for n, (low, high) in enumerate(pairwise(nodes)):
        canvas.line([low[n % 2], high[1 - n % 2]], thick, tone)
        canvas.line([high[0], high[1]], thick, tone)


def ground(scene: Scene, top: float, tone: Tone) -> None:
    """The setting as one flat shape along the foot of the sheet."""
    canvas, m = scene.canvas, scene.canvas.short
    if scene.plan.setting in ("room", "studio", "space"):
        canvas.fill(
            [
                (0, top + m * 0.05),
                (canvas.width, top - m * 0.03),
                (canvas.width, canvas.height),
                (0, canvas.height),
            ],
            tone,
        )
        return
    for outline in edges.land(scene.plan.setting, scene.dice, canvas.width, canvas.height, top, m * 0.9):
        canvas.fill(outline, tone)


def sky(scene: Scene, tone: Tone) -> None:
    """Stars, snow or rain as flat forms over the upper part."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    weather, night = scene.plan.weather, scene.plan.time == "night" or scene.plan.setting == "space"
    if weather not in ("snow", "rain", "storm") and not night:
        return
    for _ in range(int(22 * canvas.width * canvas.height / m**2)):
        x, y = float(dice.uniform(0, canvas.width)), float(dice.uniform(0, canvas.height * 0.8))
        if weather in ("rain", "storm"):
            bar(canvas, x, y, m * 0.07, m * 0.005, 2.0, tone)
        else:
            canvas.disc(x, y, m * float(dice.uniform(0.003, 0.009)), tone)


def montage(scene: Scene, x: float, foot: float, size: float, room: float) -> None:
    """The subjects in dots, the lead with its lowest point there."""
    for part in ensemble(scene, size, room):
        cut = photographed(scene, part.stamp)
        cut.print(scene.canvas, x + part.x, foot + part.nearer - cut.height / 2)


def contrast(scene: Scene) -> tuple[Tone, Tone]:
    """The tone to set behind the subject, then the other strong one: a red subject stands on black."""
    if scene.lead is None:
        return RED, BLACK
    red = redness(scene.stamp(scene.lead, 40))
    return (BLACK, RED) if red > 0.45 else (RED, BLACK)
