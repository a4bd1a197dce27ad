"""A room: papered wall, boards, a window with the sky in it."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.light import Light

WOOD: Tone = (40, 120, 40)
DARK: Tone = (60, 0, 255)


def room(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    skirting = ground * 0.9
    wall(canvas, dice, light, skirting)
    x, y = w * dice.uniform(0.56, 0.66), skirting * dice.uniform(0.12, 0.2)
    window(canvas, dice, light, x, y, min(m * 0.42, w * 0.34), min(skirting * 0.55, m * 0.52))
    canvas.box(0, skirting - m * 0.03, w, skirting, PAPER)
    canvas.box(0, skirting - m * 0.004, w, skirting, DARK)
    canvas.box(0, skirting, w, h, light.on(WOOD))
    for step in np.linspace(-1.2, 2.2, 16):
        top, foot = w / 2 + (step - 0.5) * w * 0.8, w / 2 + (step - 0.5) * w * 1.7
        canvas.line([(top, skirting), (foot, h)], m * 0.003, light.on((60, 160, 130)))
    rug = min(w * 0.42, m * 0.62)
    canvas.oval(w * 0.42, ground + m * 0.01, rug, m * 0.085, PAPER)
    canvas.oval(w * 0.42, ground + m * 0.01, rug * 0.97, m * 0.078, (220, 0, 0))
    canvas.oval(w * 0.42, ground + m * 0.01, rug * 0.8, m * 0.06, (120, 0, 0))


def wall(canvas: Canvas, dice: np.random.Generator, light: Light, foot: float) -> None:
    """A quiet paper: stripes, dots or plain."""
    m, w = canvas.short, canvas.width
    base = light.on((0, 55, 0)) if light.night else (20, 40, 0)
    canvas.box(0, 0, w, foot, base)
    match int(dice.integers(3)):
        case 0:
            for x in np.arange(0, w, m * 0.08):
                canvas.box(float(x), 0, float(x) + m * 0.04, foot, (base[0] + 25, base[1] + 25, base[2]))
        case 1:
            for row, y in enumerate(np.arange(m * 0.03, foot, m * 0.06)):
                for x in np.arange((row % 2) * m * 0.05, w, m * 0.1):
                    canvas.disc(float(x), float(y), m * 0.007, (base[0], base[1] + 80, base[2]))
        case _:
            pass


def window(
    canvas: Canvas, dice: np.random.Generator, light: Light, x: float, y: float, width: float, height: float
) -> None:
    """A window with bars, a curtain on either side."""
    m = canvas.short
    frame = m * 0.014
    canvas.box(x - frame, y - frame, x + width + frame, y + height + frame, DARK)
    canvas.box(x - frame * 0.7, y - frame * 0.7, x + width + frame * 0.7, y + height + frame * 0.7, PAPER)
    canvas.fade([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], light.sky)
    radius = width * 0.13
    canvas.disc(
        x + width * dice.uniform(0.25, 0.72), y + height * 0.34, radius, PAPER if light.night else (0, 255, 0)
    )
    hill = [(x, y + height)] + [
        (x + width * t, y + height * (0.78 - 0.1 * float(np.sin(t * 5 + 1)))) for t in np.linspace(0, 1, 20)
    ]
    canvas.fill([*hill, (x + width, y + height)], light.ground((210, 0, 20)))
    canvas.box(x + width / 2 - frame / 2, y, x + width / 2 + frame / 2, y + height, PAPER)
    canvas.box(x, y + height * 0.48, x + width, y + height * 0.48 + frame, PAPER)
    for side in (-1, 1):
        edge = x if side < 0 else x + width
        drape = [
            (edge - side * width * 0.14, y - frame * 2),
            (edge + side * width * 0.14, y - frame * 2),
            (edge + side * width * 0.16, y + height * 1.12),
            (edge + side * width * 0.02, y + height * 1.12),
            (edge - side * width * 0.02, y + height * 0.6),
        ]
        canvas.fill(drape, (0, 200, 0))
    canvas.box(x - width * 0.2, y - frame * 3, x + width * 1.2, y - frame * 2, DARK)
