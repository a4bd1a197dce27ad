"""Water: its run of tones, mirrored land, glitter, swell, and rings of rain."""

from math import pi

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.land import down
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.scenery.sky import Lamp


def surface(
    canvas: Canvas, dice: np.random.Generator, light: Light, horizon: float, lamp: Lamp | None
) -> None:
    """Open water from the horizon to the lower edge, darker the nearer."""
    w, h = canvas.width, canvas.height
    stops: tuple[tuple[float, Tone], ...]
    if light.low and light.clear and light.mood % 2:
        stops = ((0, light.on((40, 110, 0))), (0.3, light.on((120, 60, 0))), (1, light.on((255, 0, 80))))
    else:
        stops = ((0, light.on((110, 0, 0))), (0.35, light.on((205, 0, 10))), (1, light.on((255, 0, 75))))
    canvas.fade([(0, horizon), (w, horizon), (w, h), (0, h)], stops)
    if light.weather != "storm":
        glitter(canvas, dice, horizon, h)
    if lamp:
        glint(canvas, dice, light, lamp, horizon, h)


def glitter(
    canvas: Canvas,
    dice: np.random.Generator,
    horizon: float,
    bottom: float,
    tone: Tone = PAPER,
    share: float = 1,
) -> None:
    """Short strokes of light, wider the nearer they are."""
    m, w = canvas.short, canvas.width
    for _ in range(int(60 * share * w / m)):
        near = dice.random() ** 1.5
        x, y = dice.uniform(0, w), horizon + (bottom - horizon) * near
        dash(
            canvas,
            x,
            y,
            m * (0.008 + 0.04 * near) * dice.uniform(0.5, 1.2),
            m * (0.0014 + 0.0026 * near),
            tone,
        )


def dash(canvas: Canvas, x: float, y: float, reach: float, thick: float, tone: Tone) -> None:
    canvas.fill([(x - reach, y), (x, y - thick), (x + reach, y), (x, y + thick)], tone)


def glint(
    canvas: Canvas, dice: np.random.Generator, light: Light, lamp: Lamp, horizon: float, bottom: float
) -> None:
    """The path of the sun or the moon on the water."""
    m = canvas.short
    tone: Tone = PAPER if light.night or not light.clear else (0, 235, 0) if light.low else PAPER
    y, step = horizon + m * 0.004, m * 0.007
    while y < bottom:
        t = (y - horizon) / max(1.0, bottom - horizon)
        reach = lamp.radius * (1.05 - 0.5 * t + 0.9 * t * t)
        for _ in range(2):
            x = lamp.x + dice.uniform(-0.5, 0.5) * reach
            dash(
                canvas,
                x,
                y,
                reach * dice.uniform(0.25, 0.85),
                step * 0.3,
                PAPER if dice.random() < 0.25 else tone,
            )
        y += step
        step *= 1.13


def swell(canvas: Canvas, dice: np.random.Generator, light: Light, y: float, step: int) -> None:
    """One line of waves with a pale crest; a storm makes it steep."""
    m, w = canvas.short, canvas.width
    rough = {"storm": 0.036, "wind": 0.02}.get(light.weather, 0.009)
    length = m * (0.08 + 0.05 * step)
    turn = dice.uniform(0, 6.28)
    xs = np.linspace(0, w, 300)
    phase = xs / length * 2 * np.pi + turn
    roll = 1 - np.abs(np.sin(phase / 2 + 0.3 * np.sin(phase / 5))) ** 0.8
    crest = y - m * rough * step**0.5 * roll * (0.7 + 0.3 * np.sin(phase / 3.3))
    foam = crest + m * (0.004 + 0.004 * step) * (0.35 + 0.9 * roll)
    top = [(float(x), float(v)) for x, v in zip(xs, crest, strict=True)]
    foot = [(float(x), float(v)) for x, v in zip(xs, foam, strict=True)]
    canvas.fill(down(canvas, top), light.on((min(255, 130 + 35 * step), 0, 14 * step)))
    canvas.fill([*top, *reversed(foot)], PAPER if step % 2 else light.on((60, 0, 0)))


def scallops(canvas: Canvas, light: Light, top: float, size: float) -> None:
    """Rows of fans over one another, as waves are drawn in old patterns; larger the nearer."""
    w, h = canvas.width, canvas.height
    y, row = top, 0
    while y < h + size:
        near = (y - top) / max(1.0, h - top)
        shift = size if row % 2 else 0.0
        for x in np.arange(-size + shift, w + size * 2, size * 2):
            for k, share in enumerate((1.0, 0.78, 0.56, 0.34)):
                deep: Tone = (round(150 + 100 * near), 0, round(65 * near))
                tone = PAPER if k % 2 else light.on(deep)
                canvas.oval(float(x), y + size * 0.5, size * share, size * 0.62 * share, tone)
        y += size * 0.36
        size *= 1.09
        row += 1


def rings(canvas: Canvas, dice: np.random.Generator, light: Light, top: float) -> None:
    """Where drops fall on what is wet."""
    m, w, h = canvas.short, canvas.width, canvas.height
    for _ in range(int(16 * w / m)):
        near = dice.random()
        x, y = dice.uniform(0, w), top + (h - top) * near
        reach = m * (0.008 + 0.022 * near)
        for share in (1.0, 0.5):
            ts = np.linspace(0, 2 * pi, 22)
            ring = [
                (float(x + reach * share * c), float(y + reach * 0.3 * share * s))
                for c, s in zip(np.cos(ts), np.sin(ts), strict=True)
            ]
            canvas.line(ring, m * 0.0018, PAPER)
