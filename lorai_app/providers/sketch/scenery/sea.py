"""Water, and the shore before it."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.land import down, grass, ridge
from lorai_app.providers.sketch.scenery.light import Light


def sea(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """Open water to the bottom of the sheet; what floats lies at `ground`."""
    w, h = canvas.width, canvas.height
    horizon = ground * 0.72
    far: Tone = light.on((130, 0, 0))
    near: Tone = light.on((255, 0, 70))
    canvas.fade(
        [(0, horizon), (w, horizon), (w, h), (0, h)], ((0, far), (0.35, light.on((215, 0, 10))), (1, near))
    )
    if light.weather != "storm":
        glitter(canvas, dice, horizon, h)
    for step in range(1, 5):
        y = horizon + (h - horizon) * (step / 5) ** 1.3
        swell(canvas, dice, light, y, step)


def shore(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """The sea behind a headland on which a subject can stand."""
    m, w = canvas.short, canvas.width
    sea(canvas, dice, light, ground)
    line = ridge(dice, w, ground * 0.985, m * 0.02, 0.8 * w / m)
    cliff = [(x, y + m * 0.012 * dice.uniform(-1, 1)) for x, y in line]
    canvas.fill(down(canvas, [(x, y - m * 0.012) for x, y in cliff]), PAPER)
    canvas.fade(down(canvas, cliff), ((0, light.ground((70, 80, 60))), (1, light.ground((160, 60, 190)))))
    grass(canvas, dice, light, ground, flowers=0.06)


def glitter(canvas: Canvas, dice: np.random.Generator, horizon: float, bottom: float) -> None:
    """Short strokes of light, wider the nearer they are."""
    m, w = canvas.short, canvas.width
    for _ in range(int(75 * w / m)):
        near = dice.random() ** 1.5
        x, y = dice.uniform(0, w), horizon + (bottom - horizon) * near
        reach = m * (0.008 + 0.04 * near) * dice.uniform(0.5, 1.2)
        canvas.oval(x, y, reach, m * (0.0012 + 0.0022 * near), PAPER)


def swell(canvas: Canvas, dice: np.random.Generator, light: Light, y: float, step: int) -> None:
    """One line of waves with a pale crest; a storm makes it steep."""
    m, w = canvas.short, canvas.width
    rough = 0.034 if light.weather == "storm" else 0.009
    length = m * (0.08 + 0.05 * step)
    turn = dice.uniform(0, 6.28)
    xs = np.linspace(0, w, 400)
    phase = xs / length * 2 * np.pi + turn
    roll = 1 - np.abs(np.sin(phase / 2 + 0.3 * np.sin(phase / 5))) ** 0.8
    crest = y - m * rough * step**0.5 * roll * (0.7 + 0.3 * np.sin(phase / 3.3))
    under = crest + m * (0.006 + 0.004 * step)
    top = [(float(x), float(v)) for x, v in zip(xs, crest, strict=True)]
    foot = [(float(x), float(v)) for x, v in zip(xs, under, strict=True)]
    canvas.fill(down(canvas, top), light.on((min(255, 130 + 35 * step), 0, 14 * step)))
    canvas.fill([*top, *reversed(foot)], PAPER if step % 2 else light.on((60, 0, 0)))


def wave_before(canvas: Canvas, dice: np.random.Generator, light: Light, y: float) -> None:
    """The water in front of something that floats."""
    swell(canvas, dice, light, y, 4)
    swell(canvas, dice, light, y + canvas.short * 0.07, 5)
