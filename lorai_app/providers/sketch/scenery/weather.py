"""What falls before everything else, and the fog that hangs behind the subject."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone


def weather(canvas: Canvas, dice: np.random.Generator, kind: str) -> None:
    match kind:
        case "snow":
            snow(canvas, dice)
        case "rain":
            rain(canvas, dice, 0.18)
        case "storm":
            rain(canvas, dice, 0.42)
        case _:
            pass


def snow(canvas: Canvas, dice: np.random.Generator) -> None:
    """Many small flakes and a few large ones near the eye."""
    m, w, h = canvas.short, canvas.width, canvas.height
    for _ in range(int(260 * w * h / m**2)):
        size = 0.0016 + 0.0042 * dice.random() ** 2
        canvas.disc(dice.uniform(0, w), dice.uniform(0, h), m * size, PAPER)
    for _ in range(int(12 * w * h / m**2)):
        canvas.disc(dice.uniform(0, w), dice.uniform(0, h), m * dice.uniform(0.007, 0.012), PAPER)


def rain(canvas: Canvas, dice: np.random.Generator, slant: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    for _ in range(int(200 * w * h / m**2)):
        x, y = dice.uniform(-0.2 * w, w * 1.1), dice.uniform(-0.1 * h, h)
        length = m * dice.uniform(0.03, 0.075)
        tone: Tone = PAPER if dice.random() < 0.72 else (200, 0, 60)
        canvas.line([(x, y), (x + length * slant, y + length)], m * 0.0019, tone)


def fog(canvas: Canvas, dice: np.random.Generator) -> None:
    h = canvas.height
    for _ in range(4):
        middle, reach = h * dice.uniform(0.3, 0.85), h * dice.uniform(0.08, 0.16)
        canvas.veil(middle - reach, middle + reach, dice.uniform(0.35, 0.6))
