"""Pavement, kerb and road, dry or wet."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.water import rings


def walk(canvas: Canvas, dice: np.random.Generator, light: Light, street: float, ground: float) -> None:
    """Pavement, kerb and road; when it is wet the windows stand in it upside down."""
    m, w, h = canvas.short, canvas.width, canvas.height
    flags = light.ground((60, 15, 35))
    canvas.box(0, street, w, h, flags)
    kerb = street + (h - street) * 0.52
    for n in range(-12, round(12 * w / m) + 12):
        x = w / 2 + n * m * 0.1
        canvas.line([(x, street), (x + (x - w / 2) * 0.35, kerb)], m * 0.002, shade(flags, 30, 30))
    for t in (0.25, 0.6):
        canvas.box(
            0, street + (kerb - street) * t, w, street + (kerb - street) * t + m * 0.002, shade(flags, 30, 30)
        )
    canvas.box(0, kerb, w, kerb + m * 0.012, PAPER)
    canvas.box(0, kerb + m * 0.012, w, kerb + m * 0.026, light.on((90, 0, 120)))
    road: Tone = light.ground((170, 0, 110)) if not light.white_ground else light.on((60, 0, 10))
    canvas.box(0, kerb + m * 0.026, w, h, road)
    gleam(canvas, dice, light, street, h)
    if not light.wet:
        for x in np.arange(m * 0.05, w, m * 0.26):
            y = kerb + (h - kerb) * 0.62
            canvas.fill(
                [
                    (float(x), y),
                    (float(x) + m * 0.12, y),
                    (float(x) + m * 0.115, y + m * 0.012),
                    (float(x) - m * 0.005, y + m * 0.012),
                ],
                PAPER,
            )


def gleam(canvas: Canvas, dice: np.random.Generator, light: Light, top: float, foot: float) -> None:
    """Wet ground: windows upside down, cut by ripples, and rings where drops fall."""
    m, w = canvas.short, canvas.width
    if not light.wet:
        return
    for _ in range(int(30 * w / m)):
        x, y = dice.uniform(0, w), dice.uniform(top + m * 0.02, foot)
        tone: Tone = (0, 235, 0) if dice.random() < 0.6 else PAPER
        reach, tall = m * dice.uniform(0.006, 0.016), m * dice.uniform(0.02, 0.08)
        for k in range(5):
            canvas.oval(
                x + dice.uniform(-0.3, 0.3) * reach,
                y + tall * k / 5,
                reach * (1.1 - 0.15 * k),
                tall * 0.075,
                tone,
            )
    rings(canvas, dice, light, top + m * 0.03)
