"""Skies: their run of tones, the light in them, clouds, stars and birds."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.light import Light

WARM: Tone = (0, 255, 0)


def sky(canvas: Canvas, dice: np.random.Generator, light: Light, horizon: float) -> None:
    """Everything above the horizon; the sheet is covered to the bottom so that no gap shows."""
    w, h = canvas.width, canvas.height
    canvas.fade([(0, 0), (w, 0), (w, horizon), (0, horizon)], light.sky)
    canvas.box(0, horizon - 1, w, h, light.sky[-1][1])
    if light.night:
        stars(canvas, dice, horizon)
    if light.weather != "storm":
        lamp(canvas, dice, light, horizon)
    if light.weather in ("rain", "storm", "fog") or dice.random() < 0.7:
        clouds(canvas, dice, light, horizon)
    if not light.night and light.clear:
        birds(canvas, dice, horizon)


def lamp(canvas: Canvas, dice: np.random.Generator, light: Light, horizon: float) -> None:
    """The sun or the moon."""
    m = canvas.short
    x = canvas.width * (dice.uniform(0.6, 0.84) if dice.random() < 0.6 else dice.uniform(0.14, 0.36))
    low = light.time in ("dawn", "dusk")
    radius = m * (dice.uniform(0.12, 0.2) if low else dice.uniform(0.07, 0.11))
    y = horizon * (dice.uniform(0.55, 0.8) if low else dice.uniform(0.22, 0.42))
    if light.night:
        canvas.glow(x, y, radius * 3.4, 0.5)
        canvas.disc(x, y, radius, PAPER)
        for _ in range(5):
            turn, far = dice.uniform(0, 6.28), dice.uniform(0.2, 0.65) * radius
            canvas.disc(
                x + far * np.cos(turn), y + far * np.sin(turn), radius * dice.uniform(0.07, 0.17), (45, 0, 0)
            )
        return
    canvas.disc(x, y, radius + m * 0.006, PAPER)
    canvas.disc(x, y, radius, WARM if light.clear else (0, 90, 0))


def clouds(canvas: Canvas, dice: np.random.Generator, light: Light, horizon: float) -> None:
    m = canvas.short
    heavy = light.weather in ("rain", "storm")
    tall = canvas.height / canvas.width
    for _ in range(int((5 if heavy else 3) + 2 * max(tall, canvas.width / canvas.height))):
        x = dice.uniform(0, canvas.width)
        y = horizon * dice.uniform(0.08, 0.7)
        tone: Tone = (150, 0, 70) if heavy else (255, 0, 60) if light.night else PAPER
        cloud(canvas, dice, x, y, m * dice.uniform(0.1, 0.24), tone)


def cloud(canvas: Canvas, dice: np.random.Generator, x: float, y: float, size: float, tone: Tone) -> None:
    """Heaps on a flat base."""
    heap = size * 0.2
    for step in range(-2, 3):
        rise = heap * (1.25 - 0.3 * abs(step)) * dice.uniform(0.85, 1.25)
        middle = x + step * size * 0.33
        outline = [
            (middle + size * 0.3 * np.cos(turn), y - max(0.0, np.sin(turn)) * rise * 1.5)
            for turn in np.linspace(0, np.pi, 16)
        ]
        canvas.fill(outline, tone)
    canvas.box(x - size * 0.96, y - 1, x + size * 0.96, y + heap * 0.16, tone)


def stars(canvas: Canvas, dice: np.random.Generator, horizon: float) -> None:
    m = canvas.short
    for _ in range(int(canvas.width * horizon / m**2 * 90) + 20):
        x, y = dice.uniform(0, canvas.width), dice.uniform(0, horizon)
        size = m * dice.uniform(0.0012, 0.0032)
        if dice.random() < 0.07:
            spark(canvas, x, y, size * 5)
        canvas.disc(x, y, size, PAPER)


def spark(canvas: Canvas, x: float, y: float, reach: float) -> None:
    """A star of four rays."""
    thin = reach * 0.16
    canvas.fill(
        [
            (x, y - reach),
            (x + thin, y - thin),
            (x + reach, y),
            (x + thin, y + thin),
            (x, y + reach),
            (x - thin, y + thin),
            (x - reach, y),
            (x - thin, y - thin),
        ],
        PAPER,
    )


def birds(canvas: Canvas, dice: np.random.Generator, horizon: float) -> None:
    """A few far birds in a loose line."""
    m = canvas.short
    x, y = canvas.width * dice.uniform(0.15, 0.7), horizon * dice.uniform(0.2, 0.55)
    for _ in range(int(dice.integers(2, 6))):
        wing = m * dice.uniform(0.012, 0.02)
        canvas.line([(x - wing, y - wing * 0.5), (x, y), (x + wing, y - wing * 0.6)], m * 0.003, (80, 0, 230))
        x += m * dice.uniform(0.04, 0.07)
        y += m * dice.uniform(-0.025, 0.02)
