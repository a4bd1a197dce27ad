"""Pictures of free shapes: a collage of cuttings, and contours about the subject."""

import numpy as np
from PIL import Image, ImageDraw

from lorai_app.providers.sketch.canvas import PAPER, SCALE, Tone
from lorai_app.providers.sketch.photos import separated
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles import outlines
from lorai_app.providers.sketch.styles.paper_cut import papers
from lorai_app.providers.sketch.styles.paper_cut.layers import Layers
from lorai_app.providers.sketch.styles.paper_cut.sheets import back, cast


def collage(scene: Scene) -> None:
    """Blocks of paper, cut leaves and stars over them, the subject in the middle on the largest."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    layers = Layers(canvas, scene.lit)
    tones: list[Tone] = [(255, 0, 0), (0, 255, 0), (70, 0, 0), (0, 90, 0), (255, 0, 130), (30, 0, 0)]
    turned = [tones[int(n)] for n in dice.permutation(len(tones))]
    canvas.box(0, 0, w, h, PAPER)
    columns, rows = max(2, round(w / m * 2)), max(2, round(h / m * 2))
    for n in range(columns * rows):
        col, row = n % columns, n // columns
        skew = [float(v) * m * 0.02 for v in dice.uniform(-1, 1, 8)]
        left, right, top, foot = (
            w * col / columns,
            w * (col + 1) / columns,
            h * row / rows,
            h * (row + 1) / rows,
        )
        quad = [
            (left + skew[0], top + skew[1]),
            (right + skew[2], top + skew[3]),
            (right + skew[4], foot + skew[5]),
            (left + skew[6], foot + skew[7]),
        ]
        tone = turned[(col + row * 2) % len(turned)]
        layers.lay([quad], tone, m * 0.006)
        contrast = PAPER if sum(tone) > 200 else turned[(col + row * 2 + 3) % len(turned)]
        away = ((left + right) / 2 - w / 2) * 1.1 + w / 2, ((top + foot) / 2 - h / 2) * 1.1 + h / 2
        layers.lay(_cutting(dice, *away, m * 0.22), contrast, m * 0.009)
    x, y = w * 0.5, h * 0.5
    blob = _blob(dice, x, y, min(m * 0.4, w * 0.4), min(m * 0.37, h * 0.4))
    field: Tone = (255, 0, 180) if scene.plan.time == "night" else PAPER
    if scene.photo is not None:
        plates = separated(scene.photo, scene.plan.inks, m * 0.84, m * 0.8)
        mask = Image.new("L", plates.size)
        ImageDraw.Draw(mask).polygon(
            [((a - x + m * 0.42) * SCALE, (b - y + m * 0.4) * SCALE) for a, b in blob], fill=255
        )
        layers.lay([[(x + (a - x) * 1.05, y + (b - y) * 1.05) for a, b in blob]], PAPER, m * 0.02)
        layers.paste(plates, mask, x - m * 0.42, y - m * 0.4, m * 0.004)
    else:
        layers.lay([blob], field, m * 0.02)
    cast(scene, layers, x, y + m * 0.33, m * 0.68, w * 0.84, air=0.55)
    layers.close()


def _cutting(dice: np.random.Generator, x: float, y: float, size: float) -> list[list[tuple[float, float]]]:
    """One of the shapes that scissors find by themselves."""
    turn = float(dice.uniform(0, 2 * np.pi))
    match int(dice.integers(4)):
        case 0:
            return outlines.sprig(x - np.cos(turn) * size, y - np.sin(turn) * size, size * 2, turn, 6, 0.7)
        case 1:
            return [outlines.star(x, y, size, int(dice.integers(5, 10)), 0.42, turn)]
        case 2:
            return [outlines.leaf(x, y, size, turn + n * 2 * np.pi / 7, 0.26) for n in range(7)]
        case _:
            return [_wavy(x, y + size * (n - 1) * 0.55, size) for n in range(3)]


def _wavy(x: float, y: float, size: float) -> list[tuple[float, float]]:
    t = np.linspace(-1, 1, 30)
    top = [(x + size * float(a), y + size * 0.2 * float(np.sin(a * 8))) for a in t]
    return top + [(a, b + size * 0.2) for a, b in reversed(top)]


def _blob(dice: np.random.Generator, x: float, y: float, rx: float, ry: float) -> list[tuple[float, float]]:
    """A soft closed shape without any corner."""
    turn = np.linspace(0, 2 * np.pi, 120, endpoint=False)
    reach = np.ones(120)
    for k in (2, 3, 4):
        reach += 0.075 / (k - 1) * np.sin(k * turn + dice.uniform(0, 6.28))
    return [
        (x + rx * float(r * np.cos(t)), y + ry * float(r * np.sin(t)))
        for t, r in zip(turn, reach, strict=True)
    ]


def contours(scene: Scene) -> None:
    """Sheets with ever smaller holes, like the lines of a map, and the subject lying deepest, larger than its hole."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    layers = Layers(canvas, scene.lit)
    x, y = w * (0.5 if not scene.wide else 0.42 if scene.plan.flip else 0.58), h * 0.5
    tones = papers.run(scene, 8, snow=False)[::-1]
    back(scene, layers, tones[0])
    if scene.photo is None:
        layers.lay([outlines.ring(x, y, m * 0.24, m * 0.24)], papers.lamp(scene), m * 0.01)
    for n in range(6):
        reach = 0.36 + 0.065 * n
        spread = (w - m) * 0.085 * (n + 1), (h - m) * 0.085 * (n + 1)
        around = _blob(scene.dice, x, y, m * reach + spread[0], m * reach * 0.94 + spread[1])
        on_edge = []
        for _ in range(2 if n % 2 else 0):
            px, py = around[int(scene.dice.integers(120))]
            turn = float(np.arctan2(y - py, x - px) + scene.dice.uniform(-0.9, 0.9))
            on_edge += outlines.sprig(px, py, m * 0.2, turn, 6, 0.6)
        if n == (1 if scene.plan.count == 1 else 2):
            cast(
                scene,
                layers,
                x,
                y + m * 0.36,
                m * (0.68 if scene.plan.count == 1 else 0.52),
                m * 0.8 + (w - m) * 0.2,
                air=0.5,
            )
        layers.pierce(around, on_edge, tones[n + 1], m * 0.02)
    layers.close()
