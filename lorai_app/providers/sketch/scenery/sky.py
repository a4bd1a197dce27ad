"""Skies: their run of tones, the light in them, stars and birds."""

from dataclasses import dataclass
from math import cos, pi, sin

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.clouds import clouds
from lorai_app.providers.sketch.scenery.land import lofty
from lorai_app.providers.sketch.scenery.light import Light, between
from lorai_app.providers.sketch.scenery.touches import lift, rays

__all__ = ["Lamp", "birds", "clouds", "lamp", "sky", "spark", "stars"]

WARM: Tone = (0, 255, 0)


@dataclass(frozen=True)
class Lamp:
    """Where the sun or the moon stands."""

    x: float
    y: float
    radius: float


def sky(canvas: Canvas, dice: np.random.Generator, light: Light, horizon: float) -> Lamp | None:
    """Everything above the horizon; the sheet is covered to the bottom so that no gap shows."""
    w, h, m = canvas.width, canvas.height, canvas.short
    canvas.box(0, horizon - 1, w, h, light.sky[-1][1])
    if dice.random() < 0.45:
        bands(canvas, dice, light, horizon)
    else:
        canvas.fade([(0, 0), (w, 0), (w, horizon), (0, horizon)], light.sky)
    if light.night:
        stars(canvas, dice, horizon)
    found = None
    if light.weather not in ("storm", "rain") and not light.lampless:
        found = lamp(canvas, dice, light, horizon)
    if light.weather in ("rain", "storm", "fog") or dice.random() < 0.8:
        clouds(canvas, dice, light, horizon)
    if not light.night and light.clear and dice.random() < 0.6:
        birds(canvas, dice, horizon - m * 0.05)
    return found


def bands(canvas: Canvas, dice: np.random.Generator, light: Light, horizon: float) -> None:
    """The sky in flat steps whose edges roll a little, one plate cut away after the other."""
    w, m = canvas.width, canvas.short
    count = max(7, round(horizon / m * 11))
    roll, turn = m * dice.uniform(0.0, 0.02), dice.uniform(0, 6.28)
    xs = np.linspace(0, w, 24)
    for n in range(count):
        top = horizon * n / count
        ys = top - m * 0.02 + roll * np.sin(xs / m * 2.3 + turn + n * 0.9)
        edge = [(float(x), float(y)) for x, y in zip(xs, ys, strict=True)] if n else [(0.0, 0.0), (w, 0.0)]
        canvas.fill([*edge, (w, horizon), (0, horizon)], between(light.sky, (n + 0.5) / count))


def lamp(canvas: Canvas, dice: np.random.Generator, light: Light, horizon: float) -> Lamp:
    """The sun or the moon, on the side where the light comes from, in one of several halos."""
    m, kind = canvas.short, int(dice.integers(4))
    out = dice.uniform(0.18, 0.4)
    x = canvas.width * (0.5 + light.side * out)
    if light.low:
        radius = m * dice.uniform(0.1, 0.23)
        y = horizon - radius * dice.uniform(-0.15, 1.5)
    else:
        radius = m * (dice.uniform(0.06, 0.15) if light.night else dice.uniform(0.05, 0.1))
        y = max(horizon - m * dice.uniform(0.36, 0.7) * lofty(canvas), radius * 1.7)
    found = Lamp(x, y, radius)
    _halo(canvas, found, kind, light)
    if light.night:
        moon(canvas, dice, found, light)
        return found
    canvas.disc(x, y, radius + m * 0.006, PAPER)
    canvas.disc(x, y, radius, WARM if light.clear else (0, 90, 0))
    if kind == 2 and light.low and light.clear:
        for n in range(5):
            low = y + radius * (0.1 + 0.2 * n)
            canvas.box(x - radius * 1.05, low, x + radius * 1.05, low + radius * 0.02 * (n + 2), PAPER)
    return found


def moon(canvas: Canvas, dice: np.random.Generator, at: Lamp, light: Light) -> None:
    """Full, with its seas, or a crescent."""
    x, y, radius = at.x, at.y, at.radius
    if dice.random() < 0.4:
        turn = 0.5 * light.side
        outer = [(x + radius * cos(t + turn), y + radius * sin(t + turn)) for t in np.linspace(-1.7, 1.7, 30)]
        inner = [
            (x - radius * 0.35 + radius * cos(t + turn), y - radius * 0.1 + radius * sin(t + turn))
            for t in np.linspace(1.45, -1.55, 30)
        ]
        canvas.fill([*outer, *inner], PAPER)
        return
    canvas.disc(x, y, radius, PAPER)
    for _ in range(5):
        around, far = dice.uniform(0, 6.28), dice.uniform(0.2, 0.65) * radius
        canvas.disc(
            x + far * cos(around), y + far * sin(around), radius * dice.uniform(0.07, 0.17), (45, 0, 0)
        )


def _halo(canvas: Canvas, at: Lamp, kind: int, light: Light) -> None:
    """Rings, rays or a soft glow, taken out of the sky."""
    x, y, radius = at.x, at.y, at.radius
    share = 0.3 if light.clear else 0.18
    if kind == 0:
        for ring in (2.5, 1.9, 1.4):
            lift(canvas, _round(x, y, radius * ring), share)
    elif kind == 1 and not light.night and light.clear:
        reach, count = radius * 4.2, 22
        wedges = []
        for n in range(count):
            a, b = (2 * pi * (n + d) / count for d in (0.0, 0.38))
            far = reach * (1.0 if n % 2 else 0.7)
            wedges.append(
                [(x, y), (x + far * cos(a), y + far * sin(a)), (x + far * cos(b), y + far * sin(b))]
            )
        rays(canvas, wedges, 0.5)
    else:
        canvas.glow(x, y, radius * (3.2 if light.night else 2.4), 0.5 if light.night else 0.4)


def _round(x: float, y: float, radius: float) -> list[tuple[float, float]]:
    return [(x + radius * cos(t), y + radius * sin(t)) for t in np.linspace(0, 2 * pi, 60)]


def stars(canvas: Canvas, dice: np.random.Generator, horizon: float) -> None:
    m, w = canvas.short, canvas.width
    for _ in range(int(90 * w * horizon / m**2)):
        x, y = dice.uniform(0, w), horizon * dice.random() ** 1.2 * 0.97
        canvas.disc(x, y, m * dice.choice((0.0012, 0.0018, 0.0026)), PAPER)
    for _ in range(int(5 * w / m)):
        spark(canvas, dice.uniform(0, w), dice.uniform(0, horizon * 0.8), m * dice.uniform(0.006, 0.013))


def spark(canvas: Canvas, x: float, y: float, reach: float) -> None:
    """A star of four points."""
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
    """A few far birds, or geese in a wedge."""
    m, tone = canvas.short, (120, 0, 200)
    x, y = canvas.width * dice.uniform(0.15, 0.8), max(0.1, horizon * dice.uniform(0.25, 0.55))
    wedge = dice.random() < 0.4
    for n in range(int(dice.integers(3, 8))):
        reach = m * (0.011 if wedge else dice.uniform(0.008, 0.018))
        if wedge:
            bx, by = x + (n // 2) * m * 0.03, y + (n % 2 * 2 - 1) * (n // 2) * m * 0.016 + n * m * 0.004
        else:
            bx, by = x + m * dice.uniform(-0.14, 0.14), y + m * dice.uniform(-0.06, 0.06)
        wing = [(bx - reach, by - reach * 0.5), (bx - reach * 0.4, by - reach * 0.45), (bx, by)]
        other = [(bx + reach * 0.4, by - reach * 0.45), (bx + reach, by - reach * 0.5)]
        canvas.line([*wing, *other], m * 0.0026, tone)
