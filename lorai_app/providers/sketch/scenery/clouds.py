"""Clouds: heaps on a flat base, long bands, mackerel scales, and the dark shelf of a storm."""

from math import cos, pi, sin

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.light import Light, shade

_HEAPS: tuple[tuple[tuple[float, float], ...], ...] = (
    ((-0.62, 0.14), (-0.36, 0.24), (-0.04, 0.36), (0.3, 0.26), (0.6, 0.15)),
    ((-0.7, 0.1), (-0.44, 0.2), (-0.1, 0.24), (0.2, 0.4), (0.52, 0.2), (0.76, 0.09)),
    ((-0.5, 0.2), (-0.14, 0.3), (0.24, 0.18), (0.5, 0.12)),
)
"""Where the rounds of a heap stand along its base and how large they are, as shares of its size."""


def clouds(canvas: Canvas, dice: np.random.Generator, light: Light, horizon: float) -> None:
    """A sky's clouds in one kind that goes with the weather."""
    if light.weather == "storm":
        shelf(canvas, dice, light, horizon)
        return
    if light.weather == "rain":
        shelf(canvas, dice, light, horizon * 0.8)
        return
    kinds = (heaps, heaps, stretched, heaps, stretched, mackerel) if light.clear else (stretched, heaps)
    kinds[int(dice.integers(len(kinds)))](canvas, dice, light, horizon)


def tone_of(light: Light) -> Tone:
    """What a cloud is printed in."""
    if light.night:
        return (205, 0, 85)
    if light.wet:
        return (150, 0, 70)
    if light.weather in ("fog", "snow"):
        return (28, 0, 0)
    return PAPER


def heaps(canvas: Canvas, dice: np.random.Generator, light: Light, horizon: float) -> None:
    """Large ones high, small ones low, as far as the eye goes; a deep sky has them stacked."""
    m, w = canvas.short, canvas.width
    rows = max(2, round(horizon / m * 2.2))
    for row in range(rows):
        t = (row + 0.5) / rows
        y = horizon * (0.94 - 0.84 * t)
        size = m * (0.1 + 0.24 * t)
        for _ in range(max(1, round(w / m * (1.5 - 0.6 * t) * dice.uniform(0.4, 1.1)))):
            at = y + m * dice.uniform(-0.05, 0.05)
            heap(canvas, dice, light, dice.uniform(-0.02, 1.02) * w, at, size * dice.uniform(0.6, 1.2))


def heap(canvas: Canvas, dice: np.random.Generator, light: Light, x: float, y: float, size: float) -> None:
    tone = tone_of(light)
    under = shade(tone, 0 if tone == PAPER else 25, 34)
    if light.low and light.clear:
        under = (0, 95, 0) if light.time == "dawn" else (30, 130, 0)
    rounds = _HEAPS[int(dice.integers(len(_HEAPS)))]
    flip = -1 if dice.random() < 0.5 else 1
    for lower, ink in ((0.0, under), (-0.055, tone)):
        for across, radius in rounds:
            at = x + size * across * flip
            top = [
                (at + size * radius * cos(t), y + size * (lower - 0.02) - size * radius * sin(t) * 0.95)
                for t in np.linspace(0, pi, 16)
            ]
            canvas.fill(top, ink)
        if not lower:
            canvas.fill(_lens(x, y, size * 0.86, size * 0.045), ink)


def cloud(canvas: Canvas, dice: np.random.Generator, x: float, y: float, size: float, tone: Tone) -> None:
    """One heap in one tone."""
    for across, radius in _HEAPS[int(dice.integers(len(_HEAPS)))]:
        at, reach = x + size * across, size * radius
        canvas.fill([(at + reach * cos(t), y - reach * sin(t)) for t in np.linspace(0, pi, 16)], tone)
    canvas.fill(_lens(x, y, size * 0.86, size * 0.05), tone)


def stretched(canvas: Canvas, dice: np.random.Generator, light: Light, horizon: float) -> None:
    """Long bands with pointed ends, closer together towards the horizon."""
    m, w = canvas.short, canvas.width
    tone = tone_of(light)
    second: Tone = (0, 150, 0) if light.low and light.clear else shade(tone, 0, 30)
    for _ in range(max(5, round(7 * horizon / m * (w / m) ** 0.6))):
        t = dice.random() ** 1.4
        y, reach = horizon * (0.95 - 0.85 * t), m * (0.14 + 0.34 * t) * dice.uniform(0.5, 1.2)
        x, thick = dice.uniform(-0.1, 1.1) * w, m * (0.006 + 0.02 * t) * dice.uniform(0.6, 1.3)
        canvas.fill(_lens(x, y, reach, thick), second if dice.random() < 0.35 else tone)
        canvas.fill(_lens(x + reach * dice.uniform(-0.5, 0.5), y - thick * 1.3, reach * 0.5, thick), tone)


def mackerel(canvas: Canvas, dice: np.random.Generator, light: Light, horizon: float) -> None:
    """Rows of small scales that grow towards the eye, over a part of the sky."""
    m, w = canvas.short, canvas.width
    tone = tone_of(light)
    centre, half = w * dice.uniform(0.15, 0.85), w * dice.uniform(0.25, 0.4)
    y, step = horizon * dice.uniform(0.6, 0.8), m * 0.02
    while y > horizon * 0.06:
        gap = step * 2.6
        for x in np.arange(centre - half, centre + half, gap):
            if dice.random() < 0.8:
                reach = gap * dice.uniform(0.4, 0.62)
                canvas.fill(_lens(float(x) + gap * 0.3 * sin(y), y, reach, step * 0.24), tone)
        y -= step
        step *= 1.14
        half *= 0.98


def shelf(canvas: Canvas, dice: np.random.Generator, light: Light, horizon: float) -> None:
    """Dark heaps that hang from the top of the sheet in two or three layers."""
    m, w = canvas.short, canvas.width
    layers: tuple[tuple[float, Tone], ...] = (
        (0.62, (175, 0, 75)),
        (0.42, (215, 0, 115)),
        (0.2, (255, 0, 165)),
    )
    for reach, tone in layers:
        x = -m * 0.1
        base = horizon * reach
        canvas.box(0, 0, w, base - m * 0.02, tone)
        while x < w + m * 0.1:
            radius = m * dice.uniform(0.05, 0.15)
            canvas.oval(x, base - radius * dice.uniform(0.1, 0.6), radius * 1.4, radius * 0.8, tone)
            x += radius * dice.uniform(0.9, 1.7)


def _lens(x: float, y: float, reach: float, thick: float) -> list[tuple[float, float]]:
    ts = np.linspace(-1, 1, 12)
    top = [(float(x + reach * t), float(y - thick * (1 - t * t))) for t in ts]
    return [*top, *[(float(x + reach * t), float(y + thick * 0.5 * (1 - t * t))) for t in ts[::-1]]]
