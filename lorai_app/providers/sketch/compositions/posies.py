"""Cut flowers on long stems."""

import numpy as np

from lorai_app.providers.sketch.compositions.nature import variants
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.shapes.mark import Mark
from lorai_app.providers.sketch.stamp import Stamp, cut, edges

Part = tuple[Stamp, float, float]
"""A stamp and where its middle is."""


def bunch(scene: Scene, first: str, mouth: tuple[float, float], unit: float) -> list[Part]:
    """Flowers on long stems that fan out above the rim."""
    count = min(7, scene.plan.count)
    x, rim = mouth
    size = (46.0 if count == 1 else 36.0 if count < 4 else 31.0) * unit
    kinds, stems, heads = variants(first), [], []
    for n, t in enumerate(np.linspace(-1, 1, count) if count > 1 else [0.12]):
        turn = float(np.radians(44 * t + scene.dice.uniform(-4, 4)))
        reach = (52 - 12 * abs(float(t)) + (7 if n % 2 else 0)) * unit * (1.15 if count == 1 else 1.0)
        tip = float(np.sin(turn)) * reach, -float(np.cos(turn)) * reach
        bend = tip[0] * 0.3, tip[1] * 0.5
        stems += _stem([(tip[0] * 0.06, 6 * unit), bend, (tip[0] * 0.94, tip[1] * 0.94)], unit, n)
        stamp = scene.fitted(kinds[n % len(kinds)], size * 1.1, size, right=t > 0)
        heads.append((abs(t), (stamp.turned(-float(np.degrees(turn)) * 0.8), x + tip[0], rim + tip[1])))
    left, top, right, foot = edges(stems)
    rimmed = max(1.5, scene.canvas.short * 0.0045)
    green = cut(stems, 100, scene.canvas.tone, rim=rimmed, lit=scene.lit)
    middle = x + (left + right) / 2, rim + (top + foot) / 2
    return [(green, *middle), *(part for _, part in sorted(heads, key=lambda head: -head[0]))]


def _stem(points: list[tuple[float, float]], unit: float, n: int) -> list[Mark]:
    """A stem with a leaf to one side."""
    (ax, ay), (bx, by), _ = points
    side = -1 if n % 2 else 1
    mx, my = (ax + bx) / 2, (ay + by) / 2
    leaf = [
        (mx, my),
        (mx + side * 7 * unit, my - 9 * unit),
        (mx + side * 15 * unit, my - 9 * unit),
        (mx + side * 8 * unit, my - 2 * unit),
    ]
    curve = [
        tuple((1 - t) ** 2 * p + 2 * t * (1 - t) * q + t * t * r for p, q, r in zip(*points, strict=True))
        for t in np.linspace(0, 1, 10)
    ]
    stem = tuple((float(px), float(py)) for px, py in curve)
    return [Mark("#4f8a52", (stem,), 2.2 * unit), Mark("#3f7a4c", (tuple(leaf),))]
