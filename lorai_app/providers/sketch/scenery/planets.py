"""Worlds in the sky: banded, ringed, and the earth as it rises."""

from math import pi

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.touches import overprint

WARM: Tone = (0, 255, 0)


def world(canvas: Canvas, dice: np.random.Generator, x: float, y: float, radius: float) -> None:
    """A far planet, banded, with its night side."""
    canvas.glow(x, y, radius * 1.8, 0.3)
    canvas.disc(x, y, radius * 1.02, PAPER)
    canvas.disc(x, y, radius, WARM)
    for _ in range(6):
        at = dice.uniform(-0.85, 0.85)
        half, thick = radius * float(np.sqrt(1 - at * at)) * 0.98, radius * dice.uniform(0.02, 0.07)
        bulge = radius * 0.08
        ts = np.linspace(-1, 1, 12)
        band = [(x + half * float(t), y + radius * at + bulge * float(1 - t * t)) for t in ts]
        canvas.fill(
            [*band, *[(px, py + thick) for px, py in reversed(band)]],
            (0, 120, 0) if dice.random() < 0.6 else (60, 200, 10),
        )
    _night(canvas, x, y, radius)


def _night(canvas: Canvas, x: float, y: float, radius: float) -> None:
    around = np.linspace(-np.pi / 2, np.pi / 2, 24)
    dark = [(x + radius * float(np.cos(t)), y + radius * float(np.sin(t))) for t in around]
    inner = [(x + radius * 0.35 * float(np.cos(t)), y + radius * float(np.sin(t))) for t in around[::-1]]
    overprint(canvas, [*dark, *inner], (150, 0, 140))


def ringed(canvas: Canvas, dice: np.random.Generator, x: float, y: float, radius: float) -> None:
    """A planet with rings, half of them behind it."""
    ts = np.linspace(0, pi, 30)
    tilt = dice.uniform(-0.3, 0.3)
    rings = ((2.1, 1.75, (0, 60, 0)), (1.68, 1.45, (70, 0, 0)), (1.4, 1.28, (0, 150, 0)))

    def half(sign: int) -> None:
        for outer, inner, tone in rings:
            arc = [
                (
                    x + radius * r * float(np.cos(t)),
                    y + sign * radius * r * 0.26 * float(np.sin(t)) + tilt * radius * r * float(np.cos(t)),
                )
                for r, order in ((outer, ts), (inner, ts[::-1]))
                for t in order
            ]
            canvas.fill(arc, tone)

    half(-1)
    world(canvas, dice, x, y, radius)
    half(1)


def earth(canvas: Canvas, dice: np.random.Generator, x: float, y: float, radius: float, side: int) -> None:
    """A great blue world that rises behind the horizon, with land and clouds."""
    canvas.glow(x, y, radius * 1.3, 0.35)
    canvas.disc(x, y, radius * 1.015, PAPER)
    canvas.disc(x, y, radius, (190, 0, 0))
    for _ in range(16):
        turn, far = dice.uniform(pi, 2 * pi), radius * dice.uniform(0.15, 0.8)
        px, py = x + far * float(np.cos(turn)), y + far * float(np.sin(turn))
        for _ in range(4):
            canvas.oval(
                px + dice.normal(0, 0.05) * radius,
                py + dice.normal(0, 0.04) * radius,
                radius * dice.uniform(0.03, 0.1),
                radius * dice.uniform(0.02, 0.06),
                (60, 160, 0),
            )
    for _ in range(12):
        at = dice.uniform(-0.9, -0.05)
        half = radius * float(np.sqrt(1 - at * at)) * 0.9
        px = x + dice.uniform(-0.6, 0.6) * half
        canvas.oval(px, y + radius * at, half * dice.uniform(0.1, 0.3), radius * 0.014, PAPER)
    ts = np.linspace(0.5 * pi, 1.5 * pi, 24)
    edge = [(x + side * radius * float(np.cos(t)), y + radius * float(np.sin(t))) for t in ts]
    inner = [(x + side * radius * 0.55 * float(np.cos(t)), y + radius * float(np.sin(t))) for t in ts[::-1]]
    overprint(canvas, [*edge, *inner], (40, 0, 75))
