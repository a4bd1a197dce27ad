"""Streets: three rows of houses with lit windows, and a road to stand on."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.light import Light


def city(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    street = ground * 0.93
    rows: tuple[tuple[float, float, Tone], ...] = (
        (0.66, 0.09, (75, 0, 0)),
        (0.5, 0.13, (170, 0, 15)),
        (0.36, 0.19, (255, 0, 110)),
    )
    for depth, (tall, wide, tone) in enumerate(rows):
        x = -m * dice.uniform(0, 0.1)
        while x < w:
            width = m * wide * dice.uniform(0.7, 1.4)
            top = street - ground * tall * dice.uniform(0.55, 1.15)
            if depth == 2 and 0.3 * w < x + width / 2 < 0.62 * w:
                top = street - ground * 0.1 * dice.uniform(0.8, 1.6)
            house(canvas, dice, light, x, top, width, street, tone, depth)
            x += width + (m * 0.004 if depth == 2 else 0)
    road(canvas, dice, light, street, h)
    for x in np.arange(m * 0.12, w, m * 0.55):
        lamp_post(canvas, light, float(x) + m * dice.uniform(-0.05, 0.05), street + m * 0.03, m * 0.34)


def house(
    canvas: Canvas,
    dice: np.random.Generator,
    light: Light,
    x: float,
    top: float,
    width: float,
    street: float,
    tone: Tone,
    depth: int,
) -> None:
    """One front, with its roof and, when near enough, its windows."""
    m = canvas.short
    wall = light.on(tone)
    if depth == 2 and dice.random() < 0.35:
        wall = light.on((0, 215, 60))
    canvas.box(x, top, x + width, street, wall)
    roof = dice.random()
    if roof < 0.3:
        canvas.fill([(x, top + 1), (x + width / 2, top - width * 0.35), (x + width, top + 1)], wall)
    elif roof < 0.5:
        canvas.box(x + width * 0.42, top - width * 0.4, x + width * 0.46, top, wall)
    if depth == 0:
        return
    pane = m * (0.013 if depth == 1 else 0.021)
    columns = max(1, int(width / (pane * 2.2)))
    gap = width / columns
    for row in range(int((street - top) / (pane * 2.6))):
        y = top + pane * (1 + 2.6 * row)
        for column in range(columns):
            lit = dice.random() < (0.62 if light.night or light.time == "dusk" else 0.4)
            glass: Tone = (
                ((0, 255, 0) if wall[1] < 120 else PAPER) if lit else (min(255, wall[0] + 50), 0, 200)
            )
            left = x + gap * (column + 0.5) - pane / 2
            if y + pane * 1.4 < street - pane:
                canvas.box(left, y, left + pane, y + pane * 1.4, glass)


def road(canvas: Canvas, dice: np.random.Generator, light: Light, street: float, bottom: float) -> None:
    """Pavement, then the road; when it is wet the windows stand in it upside down."""
    m, w = canvas.short, canvas.width
    wet = light.weather in ("rain", "storm")
    canvas.box(0, street, w, bottom, light.ground((60, 0, 40)))
    kerb = street + (bottom - street) * 0.3
    canvas.box(0, kerb, w, kerb + m * 0.008, PAPER)
    canvas.fade(
        [(0, kerb + m * 0.008), (w, kerb + m * 0.008), (w, bottom), (0, bottom)],
        ((0, light.ground((150, 0, 90))), (1, light.ground((220, 0, 150)))),
    )
    if wet:
        for _ in range(int(46 * w / m)):
            x, y = dice.uniform(0, w), dice.uniform(kerb + m * 0.02, bottom)
            tone: Tone = (0, 235, 0) if dice.random() < 0.6 else PAPER
            canvas.oval(x, y, m * dice.uniform(0.004, 0.016), m * dice.uniform(0.01, 0.045), tone)
            canvas.box(x - m * 0.02, y - m * 0.003, x + m * 0.02, y, (200, 0, 130))
    else:
        for x in np.arange(0, w, m * 0.18):
            y = kerb + (bottom - kerb) * 0.55
            canvas.box(float(x), y, float(x) + m * 0.09, y + m * 0.008, PAPER)


def lamp_post(canvas: Canvas, light: Light, x: float, foot: float, height: float) -> None:
    dark: Tone = (90, 0, 255)
    top = foot - height
    if light.night or light.time == "dusk" or light.weather in ("rain", "storm"):
        canvas.glow(x, top, height * 0.3, 0.5)
    canvas.box(x - height * 0.012, top, x + height * 0.012, foot, dark)
    canvas.box(x - height * 0.04, foot - height * 0.04, x + height * 0.04, foot, dark)
    canvas.disc(x, top, height * 0.055, PAPER)
    canvas.disc(x, top, height * 0.042, (0, 200, 0))
    canvas.box(x - height * 0.05, top + height * 0.04, x + height * 0.05, top + height * 0.06, dark)
