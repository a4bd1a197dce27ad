"""What a comic's inker does: thick outlines, solid shadows, rays, focus lines, balloons."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PIL import Image, ImageChops

from lorai_app.providers.sketch.canvas import PAPER, SCALE, Canvas, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.stamp import Stamp
from lorai_app.providers.sketch.strokes import Point
from lorai_app.providers.sketch.styles.linework import lined, padded, swollen

BLACK: Tone = (0, 0, 255)
COOL: Tone = (255, 0, 0)
WARM: Tone = (0, 255, 0)
COOL_DOTS: Tone = (128, 0, 0)
WARM_DOTS: Tone = (0, 128, 0)


def inked(scene: Scene, stamp: Stamp) -> Stamp:
    """A stamp with its lines in black, thick around it, on a rim of paper."""
    m = scene.canvas.short
    wide = padded(stamp, m * 0.024)
    k = _boldness(wide, m * 0.0085)
    drawn = lined(wide, BLACK, thin=m * 0.0032 * k, thick=m * 0.0085 * k)
    rim = swollen(wide.body, m * 0.0155 * k * SCALE)
    sheet = Image.new("RGB", drawn.sheet.size, PAPER)
    sheet.paste(drawn.sheet, mask=drawn.mask)
    return replace(drawn, sheet=sheet, mask=rim)


def _boldness(stamp: Stamp, thick: float) -> float:
    """How bold a line may be, 0.35 to 1: what is made of thin parts would drown in thick ones."""
    small = stamp.body.reduce(4) if min(stamp.body.size) > 64 else stamp.body
    own, grown = (
        np.asarray(mask, dtype=np.float32).mean() for mask in (small, swollen(small, thick * SCALE / 4))
    )
    return float(np.clip(1.9 - 0.75 * grown / max(1e-3, float(own)), 0.35, 1.0))


def dropped(canvas: Canvas, stamp: Stamp, x: float, y: float) -> None:
    """Printed over its own black shadow."""
    away = canvas.short * 0.022
    replace(stamp, sheet=Image.new("RGB", stamp.sheet.size, BLACK)).print(canvas, x + away, y + away)
    stamp.print(canvas, x, y)


def changed(stamp: Stamp, turn: int) -> Stamp:
    """The same in other inks: its plates change places, black stays."""
    cool, warm, key = stamp.sheet.split()
    empty = Image.new("L", stamp.sheet.size)
    soft = warm.point(lambda v: 128 if v > 90 else 62 if v > 20 else 0)
    swaps = (
        (cool, warm),
        (warm, cool),
        (empty, ImageChops.add(cool, warm)),
        (ImageChops.add(cool, warm), empty),
        (cool, soft),
    )
    first, second = swaps[turn % len(swaps)]
    return replace(stamp, sheet=Image.merge("RGB", (first, second, key)))


def rays(canvas: Canvas, x: float, y: float, count: int, tone: Tone, shift: float = 0.0) -> None:
    """Every other one of so many rays from a point to the edges."""
    reach = float(np.hypot(canvas.width, canvas.height))
    for n in range(count):
        a, b = (2 * np.pi * (n + k) / count + shift for k in (0, 0.5))
        ends = [(x + reach * float(np.cos(t)), y + reach * float(np.sin(t))) for t in (a, b)]
        canvas.fill([(x, y), *ends], tone)


def burst(
    x: float, y: float, rx: float, ry: float, points: int, deep: float, dice: np.random.Generator
) -> list[Point]:
    """The outline of a bang."""
    found = []
    for n in range(points * 2):
        turn = np.pi * n / points
        far = (1 - deep if n % 2 else 1.0) * float(dice.uniform(0.88, 1.06))
        found.append((x + rx * far * float(np.cos(turn)), y + ry * far * float(np.sin(turn))))
    return found


def outlined(canvas: Canvas, outline: Sequence[Point], tone: Tone, thick: float) -> None:
    canvas.fill(outline, tone)
    canvas.line([*outline, outline[0], outline[1]], thick, BLACK)


def focus(canvas: Canvas, x: float, y: float, rx: float, ry: float, dice: np.random.Generator) -> None:
    """Black wedges from the edges towards the subject."""
    reach = float(np.hypot(canvas.width, canvas.height))
    turn = 0.0
    while turn < 2 * np.pi:
        wide = float(dice.uniform(0.006, 0.028))
        near = float(dice.uniform(1.0, 1.45))
        c, s = float(np.cos(turn)), float(np.sin(turn))
        tip = (x + rx * near * c, y + ry * near * s)
        ends = [
            (x + reach * float(np.cos(t)), y + reach * float(np.sin(t))) for t in (turn - wide, turn + wide)
        ]
        canvas.fill([tip, *ends], BLACK)
        turn += wide * 2 + float(dice.uniform(0.012, 0.06))


def framed(canvas: Canvas, left: float, top: float, right: float, foot: float) -> None:
    """The black line around a panel."""
    corners = [(left, top), (right, top), (right, foot), (left, foot), (left, top), (right, top)]
    canvas.line(corners, canvas.short * 0.009, BLACK)


def streaks(canvas: Canvas, dice: np.random.Generator, tone: Tone) -> None:
    """Lines of speed from side to side."""
    y, m = 0.0, canvas.short
    while y < canvas.height:
        thick, start = m * float(dice.uniform(0.006, 0.03)), canvas.width * float(dice.uniform(-0.3, 0.5))
        far = start + canvas.width * float(dice.uniform(0.4, 1.0))
        canvas.fill([(start, y), (far, y + thick / 2), (start, y + thick)], tone)
        y += m * float(dice.uniform(0.03, 0.08))
