"""What falls before everything else, and what hangs between the planes."""

import itertools

import numpy as np
from PIL import ImageChops

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.plan import Plan

SHELTERED = ("room", "studio", "underwater", "space")
"""Settings in which nothing falls."""


def weather(canvas: Canvas, dice: np.random.Generator, kind: str, plan: Plan | None = None) -> None:
    """Snow, rain or wind over the whole sheet, or where it is open to the sky; petals and leaves in their seasons."""
    if plan and plan.setting in SHELTERED:
        return
    before = canvas.inks.copy() if canvas.open else None
    _fall(canvas, dice, kind, plan)
    if before and canvas.open:
        canvas.inks.paste(before, mask=ImageChops.invert(canvas.open))


def _fall(canvas: Canvas, dice: np.random.Generator, kind: str, plan: Plan | None) -> None:
    match kind:
        case "snow":
            snow(canvas, dice)
        case "rain":
            rain(canvas, dice, 0.18)
        case "storm":
            rain(canvas, dice, 0.42)
        case "wind":
            wind(canvas, dice, -1 if plan is None or not plan.flip else 1)
        case _:
            pass
    if (
        plan
        and plan.season in ("spring", "autumn")
        and kind in ("clear", "wind")
        and plan.setting not in ("desert", "sea", "snowfield")
    ):
        drift(canvas, dice, plan.season, 1.0 if kind == "clear" else 2.0)


def snow(canvas: Canvas, dice: np.random.Generator) -> None:
    """Three depths: many specks, fewer flakes, and a few large ones that keep off the middle."""
    m, w, h = canvas.short, canvas.width, canvas.height
    area = w * h / m**2
    for count, low, high, calm in (
        (150, 0.0014, 0.0026, 0.55),
        (70, 0.003, 0.0052, 0.75),
        (13, 0.007, 0.0125, 1.0),
    ):
        for _ in range(int(count * area)):
            x, y = dice.uniform(0, w), dice.uniform(0, h)
            middle = ((x / w - 0.5) / 0.24) ** 2 + ((y / h - 0.55) / 0.36) ** 2 < 1
            if middle and dice.random() < calm:
                continue
            canvas.disc(x, y, m * dice.uniform(low, high), PAPER)


def rain(canvas: Canvas, dice: np.random.Generator, slant: float) -> None:
    """Strokes in gusts: some of the sheet gets more."""
    m, w, h = canvas.short, canvas.width, canvas.height
    gust = dice.uniform(0, 6.28)
    for _ in range(int(190 * w * h / m**2)):
        x, y = dice.uniform(-0.2 * w, w * 1.1), dice.uniform(-0.1 * h, h)
        if dice.random() < 0.35 + 0.35 * float(np.sin(x / m * 4 + gust)):
            continue
        length = m * dice.uniform(0.025, 0.085)
        tone: Tone = PAPER if dice.random() < 0.75 else (200, 0, 60)
        canvas.line(
            [(x, y), (x + length * slant, y + length)], m * dice.choice((0.0013, 0.002, 0.0028)), tone
        )


def wind(canvas: Canvas, dice: np.random.Generator, side: int) -> None:
    """Long strokes that curl at their end."""
    m, w, h = canvas.short, canvas.width, canvas.height
    for _ in range(round(7 * w * h / m**2)):
        x, y, reach = dice.uniform(0, w), dice.uniform(0.05, 0.75) * h, m * dice.uniform(0.12, 0.3)
        if abs(x / w - 0.5) < 0.2 and abs(y / h - 0.5) < 0.25:
            continue
        ts = np.linspace(0, 1, 12)
        stroke = [(float(x + side * reach * t), float(y + m * 0.012 * np.sin(t * 4))) for t in ts]
        if dice.random() < 0.5:
            cx, cy = stroke[-1]
            curl = np.linspace(0, 4.4, 12)
            radius = m * 0.02
            stroke += [
                (
                    float(cx + side * radius * np.sin(t) * (1 - t / 9)),
                    float(cy - radius * (1 - np.cos(t) * (1 - t / 9))),
                )
                for t in curl
            ]
        canvas.line(stroke, m * 0.0032, PAPER)


def drift(canvas: Canvas, dice: np.random.Generator, season: str, share: float) -> None:
    """Petals or leaves on their way down, away from the middle."""
    m, w, h = canvas.short, canvas.width, canvas.height
    tones: tuple[Tone, ...] = (
        ((0, 105, 0), (0, 45, 0), PAPER) if season == "spring" else ((0, 255, 0), (0, 210, 60), (70, 190, 0))
    )
    for _ in range(int(26 * share * w * h / m**2)):
        x, y, size, turn = (
            dice.uniform(0, w),
            dice.uniform(0, h),
            m * dice.uniform(0.005, 0.012),
            dice.uniform(0, 6.28),
        )
        if ((x / w - 0.5) / 0.22) ** 2 + ((y / h - 0.55) / 0.34) ** 2 < 1:
            continue
        c, s = float(np.cos(turn)) * size, float(np.sin(turn)) * size
        canvas.fill(
            [(x - c, y - s), (x - s * 0.5, y + c * 0.5), (x + c, y + s), (x + s * 0.4, y - c * 0.4)],
            tones[int(dice.integers(len(tones)))],
        )


def fog(canvas: Canvas, dice: np.random.Generator, ground: float | None = None) -> None:
    """Banks that lie between the planes, thickest at the horizon."""
    m = canvas.short
    level = canvas.height * 0.8 if ground is None else ground
    for middle, reach, strength in ((0.62, 0.13, 0.5), (0.78, 0.1, 0.6), (0.9, 0.07, 0.55)):
        at = level - m * (1 - middle) * 1.3 + m * dice.uniform(-0.03, 0.03)
        canvas.veil(at - m * reach, at + m * reach, strength)


def bolt(canvas: Canvas, dice: np.random.Generator, horizon: float) -> None:
    """Lightning from the shelf of cloud to the horizon, with two branches."""
    m = canvas.short
    x, y = canvas.width * (0.2 if dice.random() < 0.5 else 0.8) + m * dice.uniform(-0.08, 0.08), horizon * 0.3
    canvas.glow(x, y + (horizon - y) * 0.4, m * 0.3, 0.35)
    trunk = [(x, y)]
    while y < horizon:
        x, y = x + m * dice.uniform(-0.055, 0.05), y + m * dice.uniform(0.035, 0.08)
        trunk.append((x, min(y, horizon)))
    for n, (a, b) in enumerate(itertools.pairwise(trunk)):
        canvas.line([a, b], m * 0.011 * (1 - 0.7 * n / len(trunk)), PAPER)
    for n in (len(trunk) // 3, len(trunk) // 2):
        bx, by = trunk[n]
        limb = [(bx, by)]
        for _ in range(4):
            bx, by = (
                bx + m * 0.05 * (1 if n % 2 else -1) * dice.uniform(0.4, 1),
                by + m * dice.uniform(0.02, 0.05),
            )
            limb.append((bx, by))
        canvas.line(limb, m * 0.004, PAPER)
