"""Lines from edge to edge: hills, crags and dunes, and the land under them."""

from math import pi, sin

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.strokes import Point

Line = list[Point]


def ridge(dice: np.random.Generator, width: float, base: float, swell: float, waves: float) -> Line:
    """A rolling line from edge to edge; `waves` is about how many crests it has."""
    xs = np.linspace(0, width, 90)
    ys = np.full(90, float(base))
    for k in range(1, 5):
        turn, reach = dice.uniform(0, 6.28), dice.uniform(0.5, 1) * swell / k**1.4
        ys += reach * np.sin(2 * np.pi * k * waves * xs / width * 0.6 + turn)
    return [(float(x), float(y)) for x, y in zip(xs, ys, strict=True)]


def crags(dice: np.random.Generator, width: float, base: float, height: float, count: int) -> Line:
    """A torn line of peaks by halving: every half is moved a little less."""
    n = 2 ** max(2, int(np.ceil(np.log2(max(2, count)))))
    ys = np.array([dice.uniform(0.15, 1.0) if k % 2 else dice.uniform(0, 0.45) for k in range(n + 1)])
    for step in range(3):
        middle = (ys[:-1] + ys[1:]) / 2 + dice.uniform(-1, 1, len(ys) - 1) * 0.16 / 1.8**step
        full = np.empty(len(ys) + len(middle))
        full[::2], full[1::2] = ys, middle
        ys = full
    xs = np.linspace(-0.02, 1.02, len(ys)) * width
    return [(float(x), float(base - height * y)) for x, y in zip(xs, ys, strict=True)]


def lofty(canvas: Canvas) -> float:
    """How much higher what stands is drawn on a tall sheet: 1 on a wide one, 1.7 on 9:21."""
    return float(np.clip(0.45 + 0.55 * canvas.height / canvas.width, 1, 1.75))


def horizon_at(canvas: Canvas, ground: float, share: float, reach: float) -> float:
    """The horizon for a ground: `reach` of the short side above it, but no higher than a share of the ground."""
    return max(ground * share, ground - canvas.short * reach * lofty(canvas))


def down(canvas: Canvas, line: Line) -> Line:
    """The land under a line, to the bottom of the sheet."""
    return [*line, (canvas.width, canvas.height), (0, canvas.height)]


def height_at(line: Line, x: float) -> float:
    return float(np.interp(x, [p for p, _ in line], [q for _, q in line]))


def lowered(line: Line, by: float) -> Line:
    return [(x, y + by) for x, y in line]


def land(canvas: Canvas, line: Line, tone: Tone, rim: float = 0.004) -> None:
    """A flat plane with a hair of bare paper along its top, as where two plates do not meet."""
    if rim:
        canvas.fill(down(canvas, lowered(line, -canvas.short * rim)), PAPER)
    canvas.fill(down(canvas, line), tone)


def ticks(
    canvas: Canvas, dice: np.random.Generator, line: Line, deep: float, count: int, size: float, tone: Tone
) -> None:
    """Short cuts of the knife under a line, sparser the farther down."""
    xs = dice.uniform(0, canvas.width, count)
    ys = np.interp(xs, [x for x, _ in line], [y for _, y in line]) + deep * dice.random(count) ** 1.6
    for x, y, reach in zip(xs, ys, dice.uniform(0.5, 1.3, count) * size, strict=True):
        canvas.fill([(x - reach, y), (x, y - size * 0.12), (x + reach, y), (x, y + size * 0.12)], tone)


def contours(canvas: Canvas, line: Line, deep: float, count: int, thick: float, tone: Tone) -> None:
    """Lines that follow a hill, thinner the farther from its crest."""
    for n in range(1, count + 1):
        t = n / (count + 1)
        sunk = [(x, y + deep * t * (1 + 0.25 * sin(x / canvas.width * pi))) for x, y in line]
        canvas.line(sunk, thick * (1.15 - t), tone)


def sides(dice: np.random.Generator, width: float, calm: float = 0.3) -> float:
    """A place along the sheet that leaves the middle free: `calm` of the width on either side."""
    u = dice.random() * calm
    return float(width * (u if dice.random() < 0.5 else 1 - u))


def spaced(dice: np.random.Generator, width: float, gap: float, stray: float = 0.35) -> list[float]:
    """Places along the sheet, about a gap apart."""
    count = max(1, round(width / gap))
    return [float((n + 0.5 + dice.uniform(-stray, stray)) * width / count) for n in range(count)]
