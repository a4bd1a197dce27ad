"""Patterns as the marblers name them: stones, nonpareil, peacock, waves, and suminagashi's rings."""

from collections.abc import Sequence

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.stamp import Stamp
from lorai_app.providers.sketch.styles.marbling.bath import Bath

Dice = np.random.Generator

BRIGHT: tuple[Tone, ...] = ((255, 0, 0), (0, 255, 0), (20, 0, 235), PAPER, (110, 0, 0), (0, 105, 0))
DARK: tuple[Tone, ...] = ((255, 0, 120), (40, 0, 250), (255, 0, 30), (0, 255, 20), PAPER, (255, 0, 180))
PALE: tuple[Tone, ...] = ((70, 0, 0), PAPER, (0, 55, 0), (35, 0, 0), (120, 0, 0), PAPER)


def stones(canvas: Canvas, dice: Dice, tones: Sequence[Tone], size: float = 1.0) -> Bath:
    """Drops of every size, the small and pale ones last."""
    m, bath = canvas.short, Bath()
    w, h = canvas.width, canvas.height
    _ground(canvas, bath, tones[0])
    count = int(min(230, 130 * (w * h / m**2) ** 0.7) / size)
    for n in range(count):
        late = n / count
        radius = m * size * float(dice.uniform(0.05, 0.12)) * (1.2 - 0.85 * late)
        x, y = float(dice.uniform(-0.08, 1.08)) * w, float(dice.uniform(-0.08, 1.08)) * h
        tone = tones[int(dice.integers(len(tones)))] if late < 0.82 else tones[3 % len(tones)]
        bath.drop(x, y, radius, tone)
    return bath


def stripes(canvas: Canvas, dice: Dice, tones: Sequence[Tone], pitch: float, fine: float) -> Bath:
    """Bands from side to side of uneven breadth, ready for the comb; `fine` is the distance of their points."""
    m, bath = canvas.short, Bath()
    reach = m * 0.7
    xs = np.arange(-reach, canvas.width + reach, fine)
    y, n = -reach, int(dice.integers(len(tones)))
    while y < canvas.height + reach:
        deep = pitch * float(dice.uniform(0.5, 1.5))
        upper, lower = (
            np.stack([xs, np.full_like(xs, y - 1)], 1),
            np.stack([xs[::-1], np.full_like(xs, y + deep)], 1),
        )
        bath.lay(np.concatenate([upper, lower]).astype(np.float32), tones[n % len(tones)])
        y, n = y + deep, n + 1 + int(dice.integers(2))
    return bath


def nonpareil(canvas: Canvas, dice: Dice, tones: Sequence[Tone]) -> Bath:
    """Fine feathers in rows."""
    m = canvas.short
    gap = m * 0.036
    bath = stripes(canvas, dice, tones, m * 0.042, gap / 9)
    bath.rake(np.pi / 2, gap * 3, m * 0.09, gap * 1.6)
    bath.comb(np.pi / 2, gap, m * 0.1, gap * 0.24)
    bath.sway(0, m * 0.9, m * 0.012, float(dice.uniform(0, 6)))
    return bath


def peacock(canvas: Canvas, dice: Dice, tones: Sequence[Tone]) -> Bath:
    """Feathers drawn once more by a comb in waves, so that they open as fans."""
    m = canvas.short
    gap = m * 0.075
    bath = stripes(canvas, dice, tones, m * 0.036, gap / 14)
    bath.rake(np.pi / 2, gap, m * 0.12, gap * 0.42)
    bath.sway(0, gap * 4, gap * 0.55)
    bath.sway(np.pi / 2, gap * 4, gap * 0.6, float(dice.uniform(0, 6)))
    return bath


def waves(canvas: Canvas, dice: Dice, tones: Sequence[Tone], bold: float = 1.0) -> Bath:
    """Bands that were only swayed: water, wind, strata."""
    m = canvas.short
    bath = stripes(canvas, dice, tones, m * 0.03 * bold, m * 0.012)
    bath.sway(np.pi / 2, m * 0.74, m * 0.05 * bold, float(dice.uniform(0, 6)))
    bath.sway(np.pi / 2, m * 0.31, m * 0.021 * bold, float(dice.uniform(0, 6)))
    bath.rake(0, m * 0.2, m * 0.12, m * 0.05)
    bath.sway(np.pi / 2, m * 1.3, m * 0.03 * bold, float(dice.uniform(0, 6)))
    for _ in range(3):
        x, y = float(dice.uniform(0, canvas.width)), float(dice.uniform(0, canvas.height))
        bath.swirl(x, y, m * float(dice.uniform(0.1, 0.2)), float(dice.uniform(-2.4, 2.4)))
    return bath


def rings(
    canvas: Canvas,
    dice: Dice,
    tones: Sequence[Tone],
    centres: Sequence[tuple[float, float]],
    water: Tone = PAPER,
) -> Bath:
    """Ink and clear water by turns from the same brush: rings in rings, then a breath over the water."""
    m, bath = canvas.short, Bath()
    _ground(canvas, bath, water)
    pours = 13
    for n in range(pours):
        for k, (x, y) in enumerate(centres):
            wide = m * float(dice.uniform(0.06, 0.12)) * (1.25 if k == 0 else 0.85)
            at = x + m * float(dice.normal(0, 0.006)), y + m * float(dice.normal(0, 0.006))
            bath.drop(*at, wide, tones[(n // 2 + k) % len(tones)] if n % 2 == 0 else water, 150)
    for length, reach in ((1.1, 0.05), (0.47, 0.022), (0.23, 0.009)):
        for turn in (0.3, 1.9):
            bath.sway(turn, m * length, m * reach, float(dice.uniform(0, 6)))
    return bath


def around(bath: Bath, stamp: Stamp, x: float, y: float, strength: float = 0.6) -> None:
    """Makes room for a subject: the colours flow round it."""
    longest = 15
    k = longest / max(stamp.body.size)
    size = max(2, round(stamp.body.width * k)), max(2, round(stamp.body.height * k))
    body = np.asarray(stamp.body.resize(size)) > 110
    step = max(stamp.width, stamp.height) / longest
    rows, columns = np.nonzero(body)
    radius = step * strength
    order = np.argsort((rows - size[1] / 2) ** 2 + (columns - size[0] / 2) ** 2, kind="stable")
    for n in order:
        bath.push(
            x + (columns[n] + 0.5 - size[0] / 2) * step, y + (rows[n] + 0.5 - size[1] / 2) * step, radius
        )


def _ground(canvas: Canvas, bath: Bath, tone: Tone) -> None:
    far = canvas.short * 3.0
    w, h = canvas.width, canvas.height
    box = [(-far, -far), (w + far, -far), (w + far, h + far), (-far, h + far)]
    bath.lay(np.array(box, np.float32), tone)
