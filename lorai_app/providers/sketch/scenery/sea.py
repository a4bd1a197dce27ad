"""Open sea: a calm with the sun's path, islands with sails before them, or the fans of old patterns."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.land import crags, down, horizon_at, land, ridge, spaced
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.scenery.sky import sky
from lorai_app.providers.sketch.scenery.water import glint, glitter, rings, scallops, surface, swell
from lorai_app.providers.sketch.scenery.wayside import prop

__all__ = ["glitter", "sea", "swell", "wave_before"]


def sea(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """Open water to the bottom of the sheet; what floats lies at `ground`."""
    m, h, w = canvas.short, canvas.height, canvas.width
    kind = light.turn % 3
    horizon = horizon_at(canvas, ground, 0.55, (0.26, 0.34, 0.2)[kind])
    lamp = sky(canvas, dice, light, horizon)
    if kind == 1:
        islands(canvas, dice, light, horizon)
    surface(canvas, dice, light, horizon, lamp)
    if kind != 2 or light.weather == "storm":
        sails(canvas, dice, light, horizon)
    if light.weather == "storm":
        heave(canvas, dice, light, horizon)
    elif kind == 2:
        scallops(canvas, light, ground * 0.97, m * 0.06)
    else:
        for step in range(1, 5):
            swell(canvas, dice, light, horizon + (h - horizon) * (step / 5) ** 1.3, step)
        if lamp and kind == 0:
            glint(canvas, dice, light, lamp, horizon, h)
    if light.wet:
        rings(canvas, dice, light, ground)
    if w > 1.8 * h:
        prop(
            canvas, light, "lighthouse", w * (0.5 - light.side * 0.4), horizon + m * 0.01, m * 0.16, depth=0.7
        )


def islands(canvas: Canvas, dice: np.random.Generator, light: Light, horizon: float) -> None:
    m, w = canvas.short, canvas.width
    if dice.random() < 0.5:
        land(canvas, ridge(dice, w, horizon - m * 0.012, m * 0.016, w / m), light.plane(0.1), 0)
    for x in spaced(dice, w, m * 0.7, 0.45):
        tall, reach = m * dice.uniform(0.06, 0.2), m * dice.uniform(0.12, 0.24)
        profile = crags(dice, reach * 2, horizon, tall, 4)
        tone = light.plane(0.35)
        hump = [
            (x - reach + px, horizon - (horizon - py) * (1 - abs(px / reach - 1)) ** 0.6)
            for px, py in profile
            if 0 <= px <= 2 * reach
        ]
        canvas.fill([(x - reach, horizon), *hump, (x + reach, horizon)], tone)
        half = [p for p in hump if (p[0] - x) * light.side < 0]
        if half:
            canvas.fill(
                [*half, (x, horizon), (x - light.side * reach, horizon)]
                if light.side > 0
                else [(x, horizon), *half, (x + reach, horizon)],
                shade(tone, 30, 60),
            )


def sails(canvas: Canvas, dice: np.random.Generator, light: Light, horizon: float) -> None:
    """A few far boats on the line where sky and water meet."""
    m, w = canvas.short, canvas.width
    for x in spaced(dice, w, m * 0.6, 0.5):
        if dice.random() < 0.55:
            size = m * dice.uniform(0.02, 0.045)
            tone: Tone = PAPER if dice.random() < 0.6 else light.on((0, 225, 0))
            y = horizon + size * 0.3
            canvas.fill([(x, y - size * 0.25), (x, y - size * 1.5), (x + size * 0.6, y - size * 0.25)], tone)
            canvas.fill(
                [
                    (x - size * 0.06, y - size * 0.25),
                    (x - size * 0.06, y - size * 1.2),
                    (x - size * 0.4, y - size * 0.25),
                ],
                shade(tone, 20, 40),
            )
            canvas.fill(
                [
                    (x - size * 0.5, y - size * 0.18),
                    (x + size * 0.65, y - size * 0.18),
                    (x + size * 0.4, y),
                    (x - size * 0.35, y),
                ],
                light.dark(0.8),
            )


def heave(canvas: Canvas, dice: np.random.Generator, light: Light, horizon: float) -> None:
    """Hills of water with torn crests, one behind the other."""
    m, w, h = canvas.short, canvas.width, canvas.height
    for step in range(5):
        t = (step + 0.5) / 5
        y, tall, length = horizon + (h - horizon) * t**1.2, m * (0.03 + 0.08 * t), m * (0.3 + 0.45 * t)
        start, xs = dice.random(), np.linspace(0, w, 220)
        turns = xs / length + start + 0.12 * np.sin(xs / length * 1.7 + step)
        u = turns % 1 if light.side < 0 else 1 - turns % 1
        rise = np.where(u < 0.72, (u / 0.72) ** 2.2, ((1 - u) / 0.28) ** 1.3)
        swings = 0.65 + 0.35 * np.sin(np.floor(turns) * 2.3 + step)
        crest = y - tall * rise * swings
        foam = crest + m * (0.004 + 0.012 * t) * (0.25 + rise**3)
        top = [(float(px), float(py)) for px, py in zip(xs, crest, strict=True)]
        tone = light.on((round(150 + 80 * t), 0, round(70 * t)))
        canvas.fill(down(canvas, top), tone)
        for lower in (0.3, 0.6):
            vein = [
                (px, py + tall * lower + m * 0.01 * float(r)) for (px, py), r in zip(top, rise, strict=True)
            ]
            for k in range(int(dice.integers(0, 20)), 200, 34):
                canvas.line(vein[k : k + int(dice.integers(8, 20))], m * 0.003, shade(tone, 50, 40))
        canvas.fill(
            [*top, *[(float(px), float(py)) for px, py in zip(xs[::-1], foam[::-1], strict=True)]], PAPER
        )
        for k in np.flatnonzero(rise > 0.86)[::2]:
            if dice.random() < 0.7:
                px, py = top[k]
                reach = m * (0.003 + 0.006 * t) * dice.uniform(0.4, 1.3)
                canvas.disc(
                    px + light.lean * m * 0.06 * dice.random(), py - tall * 0.3 * dice.random(), reach, PAPER
                )


def wave_before(canvas: Canvas, dice: np.random.Generator, light: Light, y: float) -> None:
    """The water in front of something that floats."""
    swell(canvas, dice, light, y, 4)
    swell(canvas, dice, light, y + canvas.short * 0.07, 5)
