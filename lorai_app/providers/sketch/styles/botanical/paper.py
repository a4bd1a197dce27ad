"""What is printed and pasted around a specimen: the plate's rules and number, tape and label."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER
from lorai_app.providers.sketch.compositions.nature import nature
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles.botanical.details import INK, PLANTS
from lorai_app.providers.sketch.styles.penmanship import letter, scribble


def plate(scene: Scene) -> None:
    """Cream paper, the plate's edge, a double rule and a swelled one at the foot."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, PAPER)
    for rim, thick in ((0.04, 0.0034), (0.05, 0.0013)):
        a = m * rim
        canvas.line([(a, a), (w - a, a), (w - a, h - a), (a, h - a), (a, a)], m * thick, INK)
    reach, y = min(w * 0.2, m * 0.24), h - m * 0.078
    canvas.fill(
        [(w / 2 - reach, y), (w / 2, y - m * 0.0032), (w / 2 + reach, y), (w / 2, y + m * 0.0032)], INK
    )
    letter(canvas, f"PL. {number(scene)}", w - m * 0.13, m * 0.085, m * 0.02, INK)


def number(scene: Scene) -> int:
    return sum(map(ord, scene.plan.letters)) % 88 + 11


def rooted(scene: Scene) -> bool:
    lead = scene.lead
    if lead in (None, "figure") or scene.photos or len(scene.plan.subjects) > 1 or scene.plan.count > 1:
        return False
    return nature(lead or "").kind in PLANTS and nature(lead or "").stands == "ground"


def tape(scene: Scene, x: float, y: float, reach: float, turn: float) -> None:
    c, s, half = float(np.cos(turn)) * reach, float(np.sin(turn)) * reach, reach * 0.13
    strip = [(x - c, y - s - half), (x + c, y + s - half), (x + c, y + s + half), (x - c, y - s + half)]
    scene.canvas.fill([(a + reach * 0.03, b + reach * 0.04) for a, b in strip], (20, 20, 90))
    scene.canvas.fill(strip, (0, 44, 0))


def label(scene: Scene, left: float, top: float, wide: float, high: float) -> None:
    canvas = scene.canvas
    codes = [ord(sign) for sign in scene.plan.letters or "lorai"]
    canvas.box(left, top, left + wide, top + high, INK)
    edge = canvas.short * 0.0026
    canvas.box(left + edge, top + edge, left + wide - edge, top + high - edge, (0, 26, 0))
    letter(canvas, f"N. {number(scene)}", left + wide / 2, top + high * 0.2, high * 0.13, INK)
    for n in range(3):
        end = left + wide * (0.9 - 0.16 * (codes[n % len(codes)] % 3))
        scribble(
            canvas,
            left + wide * 0.1,
            end,
            top + high * (0.44 + 0.18 * n),
            high * 0.09,
            codes[n:] or codes,
            INK,
        )


def grid(
    left: float, top: float, right: float, foot: float, columns: int, rows: int
) -> list[tuple[float, float, float, float]]:
    wide, high = (right - left) / columns, (foot - top) / rows
    return [
        (left + c * wide, top + r * high, left + (c + 1) * wide, top + (r + 1) * high)
        for r in range(rows)
        for c in range(columns)
    ]
