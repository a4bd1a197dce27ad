"""Towers with setbacks, and villages of gabled houses."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles.travel_poster.fields import hills
from lorai_app.providers.sketch.styles.travel_poster.light import dimmed, snowy
from lorai_app.providers.sketch.styles.travel_poster.sky import night


def towers(scene: Scene, horizon: float, foot: float, sun: float) -> None:
    """Setback towers with a lit and a dark front and windows in long strips; streets of light between them."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w = canvas.width
    for depth, (tall, wide, tones) in enumerate(
        (
            (0.5, 0.12, ((60, 20, 0), (110, 0, 0))),
            (0.42, 0.16, ((110, 0, 0), (190, 0, 30))),
            (0.28, 0.2, ((0, 120, 0), (255, 0, 130))),
        )
    ):
        x, base = -m * float(dice.uniform(0, 0.1)), horizon + m * (0.02 + 0.05 * depth)
        while x < w:
            width = m * wide * float(dice.uniform(0.7, 1.2))
            tower(
                scene,
                x,
                base,
                width,
                m * tall * float(dice.uniform(0.5, 1.2)),
                (tones[0], tones[1]),
                sun,
                depth,
            )
            x += width * float(dice.uniform(1.0, 1.5))
    canvas.box(0, horizon + m * 0.12, w, canvas.height, dimmed(scene, (60, 0, 40)))


def tower(
    scene: Scene,
    x: float,
    base: float,
    width: float,
    tall: float,
    tones: tuple[Tone, Tone],
    sun: float,
    depth: int,
) -> None:
    canvas = scene.canvas
    lit, dark = dimmed(scene, tones[0]), dimmed(scene, tones[1])
    seam = 0.62 if sun < x else 0.38
    for n, (share, high) in enumerate(((1.0, 0.62), (0.72, 0.84), (0.4, 1.0))):
        left, right, top = x + width * (1 - share) / 2, x + width * (1 + share) / 2, base - tall * high
        middle = left + (right - left) * seam
        canvas.box(left, top, middle, base, lit if sun < x else dark)
        canvas.box(middle, top, right, base, dark if sun < x else lit)
        if depth and n < 2:
            _windows(scene, left, right, top, base, depth)
    canvas.box(x + width * 0.49, base - tall * 1.16, x + width * 0.51, base - tall, dark)


def _windows(scene: Scene, left: float, right: float, top: float, base: float, depth: int) -> None:
    """By day long strips, at night lit rooms here and there."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    strips = max(2, int((right - left) / (m * 0.026)))
    step = (right - left) / strips
    for k in range(strips):
        px = left + step * (k + 0.3)
        if not night(scene):
            glow: Tone = (0, 255, 0) if depth == 2 and k % 2 else (0, 60, 0)
            canvas.box(
                px, top + m * 0.02, px + step * 0.3, base, glow if k % 2 else dimmed(scene, (220, 0, 110))
            )
            continue
        for y in np.arange(top + m * 0.02, base - m * 0.01, m * 0.026):
            if dice.random() < 0.42:
                canvas.box(
                    px,
                    float(y),
                    px + step * 0.42,
                    float(y) + m * 0.014,
                    (0, 255, 0) if dice.random() < 0.75 else PAPER,
                )


def hamlet(scene: Scene, horizon: float, foot: float, sun: float) -> None:
    """Hills with a cluster of gabled houses, lit on the side of the sun."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    hills(scene, horizon, foot, sun)
    middle = canvas.width * float(dice.uniform(0.3, 0.7))
    for n in range(9):
        size = m * float(dice.uniform(0.035, 0.06))
        x = middle + m * 0.055 * (n - 4) + m * float(dice.uniform(-0.02, 0.02))
        base = horizon + m * (0.05 + 0.03 * (n % 3))
        turn = 1 if sun > x else -1
        canvas.box(x - size, base - size * 1.1, x + size, base, dimmed(scene, PAPER))
        canvas.box(
            min(x, x - turn * size),
            base - size * 1.1,
            max(x, x - turn * size),
            base,
            dimmed(scene, (110, 20, 20)),
        )
        canvas.fill(
            [(x - size * 1.2, base - size), (x, base - size * 2.1), (x + size * 1.2, base - size)],
            (0, 255, 0) if not snowy(scene) else PAPER,
        )
        canvas.fill(
            [(x - turn * size * 1.2, base - size), (x, base - size * 2.1), (x, base - size)],
            dimmed(scene, (60, 255, 100) if not snowy(scene) else (80, 0, 0)),
        )
        canvas.box(
            x + turn * size * 0.3,
            base - size * 0.7,
            x + turn * size * 0.6,
            base - size * 0.3,
            (0, 255, 0) if night(scene) else dimmed(scene, (200, 0, 140)),
        )
