"""Rolling fields in rows, and slim trees."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery.land import down, height_at, ridge
from lorai_app.providers.sketch.strokes import Point
from lorai_app.providers.sketch.styles import outlines
from lorai_app.providers.sketch.styles.travel_poster.light import dimmed, snowy


def hills(scene: Scene, horizon: float, foot: float, sun: float) -> None:
    """Rolling fields: every hill has rows that run to the sun."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    count = 4
    tones: tuple[Tone, ...] = ((90, 20, 0), (40, 120, 0), (150, 10, 0), (220, 0, 20))
    if snowy(scene):
        tones = ((85, 0, 0), (50, 0, 0), (25, 0, 0), PAPER)
    for n in range(count):
        at = horizon + (foot - horizon) * (n / count) ** 1.2
        line = ridge(dice, canvas.width, at, m * (0.015 + 0.016 * n), 0.8 * canvas.width / m)
        canvas.fill(down(canvas, line), dimmed(scene, tones[n]))
        _rows(scene, line, sun, tones[n], n)
        _grove(scene, line, n)


def _rows(scene: Scene, line: list[Point], sun: float, tone: Tone, n: int) -> None:
    """Stripes of a field in perspective, below a stretch of its ridge."""
    canvas = scene.canvas
    x0 = canvas.width * float(scene.dice.uniform(0.0, 0.55))
    reach = canvas.width * 0.45
    stripe = (
        dimmed(scene, (min(255, tone[0] + 45), tone[1], tone[2] + 10))
        if not snowy(scene)
        else dimmed(scene, (45, 0, 0))
    )
    count = 9
    for k in range(count):
        a, b = x0 + reach * k / count, x0 + reach * (k + 0.5) / count
        spread = 2.2 + 0.5 * n
        canvas.fill(
            [
                (a, height_at(line, a)),
                (b, height_at(line, b)),
                (sun + (b - sun) * spread, canvas.height * 1.1),
                (sun + (a - sun) * spread, canvas.height * 1.1),
            ],
            stripe,
        )


def _grove(scene: Scene, line: list[Point], n: int) -> None:
    """A few poplars or pines on a ridge."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    tall = m * (0.035 + 0.02 * n)
    start = canvas.width * float(dice.uniform(0.05, 0.85))
    pines = scene.plan.setting in ("forest", "mountains", "snowfield") or snowy(scene)
    many = 9 if scene.plan.setting in ("forest", "jungle") else 4
    for k in range(many):
        x = start + (k - many / 2) * tall * float(dice.uniform(0.4, 0.75))
        poplar(
            scene,
            x,
            height_at(line, min(canvas.width, max(0.0, x))) + tall * 0.06,
            tall * float(dice.uniform(0.7, 1.2)),
            pine=pines,
        )


def poplar(scene: Scene, x: float, foot: float, tall: float, *, pine: bool = False) -> None:
    """A slim tree with a lit side."""
    canvas, side = scene.canvas, 1 if scene.lit > 0 else -1
    dark, lit = dimmed(scene, (255, 0, 140)), dimmed(scene, (255, 40, 30))
    if pine:
        canvas.fill([(x, foot - tall), (x + tall * 0.2, foot), (x - tall * 0.2, foot)], dark)
        canvas.fill(
            [(x, foot - tall), (x + side * tall * 0.2, foot), (x + side * tall * 0.03, foot - tall * 0.1)],
            lit,
        )
        return
    canvas.fill(outlines.leaf(x, foot, tall, -np.pi / 2, 0.17), dark)
    canvas.fill(outlines.leaf(x + side * tall * 0.035, foot - tall * 0.04, tall * 0.9, -np.pi / 2, 0.09), lit)
