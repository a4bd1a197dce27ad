"""Under water: shafts of light over sand, a reef with corals, and the deep with a wreck."""

from math import sin

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.corals import bubbles, kelp, reef, shoal
from lorai_app.providers.sketch.scenery.land import crags, land, lofty, lowered, ridge, sides, spaced
from lorai_app.providers.sketch.scenery.light import Light, mixed
from lorai_app.providers.sketch.scenery.touches import rays
from lorai_app.providers.sketch.scenery.wayside import prop, rock


def underwater(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    kind = light.turn % 3
    deep: Tone = (255, 0, 150) if light.night or kind == 2 else (255, 0, 45)
    top: Tone = (190, 0, 40) if light.night else (0, 70, 0) if light.low else (30, 0, 0)
    steps = max(8, round(10 * h / m))
    roll = dice.uniform(0, 6.28)
    for n in range(steps):
        y = ground * n / steps
        edge = [(float(x), y + m * 0.012 * sin(x / m * 3 + roll + n)) for x in np.linspace(0, w, 30)]
        canvas.fill(
            [*(edge if n else [(0.0, 0.0), (float(w), 0.0)]), (w, h), (0, h)],
            mixed(top, deep, (n / steps) ** 0.7),
        )
    shafts(canvas, dice, light, ground)
    (sandy, reef, wreck)[kind](canvas, dice, light, ground)
    shoal(canvas, dice, light, ground)
    floor(canvas, dice, light, ground)
    for _ in range(round(9 * (w / m) ** 0.6)):
        x = sides(dice, w, 0.24)
        out = abs(x / w - 0.5) * 2
        kelp(
            canvas,
            dice,
            x,
            h + m * 0.01,
            min(h * 0.6, m * (0.12 + 0.5 * out**2) * lofty(canvas)) * dice.uniform(0.6, 1.1),
            light.on((255, 0, 200)) if dice.random() < 0.7 else light.on((60, 190, 60)),
        )
    bubbles(canvas, dice, ground)


def shafts(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w = canvas.short, canvas.width
    x0 = w * (0.5 + light.side * 0.2)
    beams = []
    for n in range(7):
        x, wide = x0 + m * 0.16 * (n - 3), m * dice.uniform(0.02, 0.05)
        end = x + (x - x0) * 1.2 - light.side * m * 0.25
        beams.append(
            [(x - wide * 0.6, 0.0), (x + wide * 0.6, 0.0), (end + wide * 2, ground), (end - wide * 2, ground)]
        )
    rays(canvas, beams, 0.16 if light.night else 0.24)
    for _ in range(round(20 * w / m)):
        x, y = dice.uniform(0, w), m * 0.05 * dice.random()
        canvas.oval(x, y, m * dice.uniform(0.02, 0.08), m * 0.004, PAPER)


def floor(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    line = ridge(dice, w, ground * 0.97, m * 0.016, w / m)
    tone: Tone = light.on((30, 80, 0))
    land(canvas, line, tone)
    canvas.fade([*lowered(line, m * 0.02), (w, h), (0, h)], ((0, tone), (1, light.on((150, 110, 40)))))
    for n in range(1, 8):
        y = ground + (h - ground) * (n / 8) ** 1.4
        x = dice.uniform(-0.1, 0.8) * w
        wave = [
            (x + m * 0.03 * k, y + m * 0.005 * sin(k * 1.3 + n)) for k in range(int(dice.integers(6, 16)))
        ]
        canvas.line(wave, m * 0.003, light.on((110, 100, 20)))
    for _ in range(3):
        rock(
            canvas,
            dice,
            light,
            sides(dice, w, 0.25),
            h - (h - ground) * dice.uniform(0, 0.7),
            m * dice.uniform(0.06, 0.15),
            light.on((150, 30, 60)),
        )
    for name in ("starfish", "shell"):
        prop(canvas, light, name, sides(dice, w, 0.36), h - (h - ground) * dice.uniform(0.15, 0.4), m * 0.06)


def sandy(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w = canvas.short, canvas.width
    for n in range(2):
        line = ridge(dice, w, ground * (0.84 + 0.07 * n), m * 0.04, 1.2 * w / m)
        land(canvas, line, light.on((205 - 80 * n, 20 + 20 * n, 0)), 0)
    for x in spaced(dice, w, m * 0.13, 0.6):
        if abs(x / w - 0.5) > 0.12:
            kelp(
                canvas,
                dice,
                x,
                ground * 0.93,
                min(ground * 0.6, m * dice.uniform(0.12, 0.42) * lofty(canvas)),
                light.on((225, 0, 60)),
            )


def wreck(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    """The ribs of a ship, or a sunken temple, far off in the deep."""
    m, w = canvas.short, canvas.width
    land(canvas, crags(dice, w, ground * 0.92, m * 0.34, max(4, round(3 * w / m))), light.on((235, 0, 90)), 0)
    x, size, tone = w * (0.5 - light.side * 0.22), m * 0.34, light.on((215, 30, 40))
    name = "galleon" if dice.random() < 0.6 else "pirate_ship"
    prop(
        canvas,
        light,
        name,
        x,
        ground * 0.97,
        size * 1.3,
        depth=0.45,
        flip=light.side > 0,
        turn=14 * light.side,
    )
    for k in range(6):
        px = x + size * (0.7 + 0.13 * k) * light.side
        rib = [
            (px, ground * 0.95),
            (px - size * 0.06 * light.side, ground * 0.95 - size * 0.3),
            (px + size * 0.05 * light.side, ground * 0.95 - size * (0.55 - 0.06 * k)),
        ]
        canvas.line(rib, m * 0.012, tone)
    land(canvas, ridge(dice, w, ground * 0.935, m * 0.012, w / m), light.on((200, 30, 40)), 0)
