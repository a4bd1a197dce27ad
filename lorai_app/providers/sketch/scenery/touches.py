"""Touches that only ink can do: overprints, hatching, light lifted out, and mirrored water."""

from collections.abc import Sequence
from math import ceil, cos, hypot, pi, sin

import numpy as np
from PIL import Image, ImageChops, ImageDraw

from lorai_app.providers.sketch.canvas import PAPER, SCALE, Box, Canvas, Tone
from lorai_app.providers.sketch.strokes import Point


def overprint(canvas: Canvas, outline: Sequence[Point], tone: Tone) -> None:
    """Ink added to what already lies there."""
    box, mask = _mask(canvas, outline)
    if mask is None:
        return
    over = Image.new("RGB", mask.size)
    over.paste(tone, mask=mask)
    canvas.inks.paste(ImageChops.add(canvas.inks.crop(box), over), box)


def lift(canvas: Canvas, outline: Sequence[Point], share: float) -> None:
    """A share of the ink taken away: light."""
    box, mask = _mask(canvas, outline, round(255 * share))
    if mask is not None:
        canvas.inks.paste(PAPER, box, mask)


def rays(canvas: Canvas, outlines: Sequence[Sequence[Point]], share: float) -> None:
    """The same for several outlines at once, which may lie over one another."""
    box, mask = _mask(canvas, [point for outline in outlines for point in outline], 0)
    if mask is None:
        return
    pen = ImageDraw.Draw(mask)
    for outline in outlines:
        pen.polygon([(x * SCALE - box[0], y * SCALE - box[1]) for x, y in outline], fill=round(255 * share))
    canvas.inks.paste(PAPER, box, mask)


def hatch(
    canvas: Canvas,
    outline: Sequence[Point],
    tone: Tone,
    pitch: float,
    thick: float,
    angle: float = 0.0,
    thin: float = 1.0,
) -> None:
    """Parallel lines inside an outline, `angle` in degrees; the last line is `thin` times as thick as the first."""
    box, mask = _mask(canvas, outline)
    if mask is None:
        return
    lines = Image.new("L", mask.size)
    pen = ImageDraw.Draw(lines)
    c, s = cos(angle * pi / 180), sin(angle * pi / 180)
    reach = hypot(*mask.size) / 2
    middle = mask.width / 2, mask.height / 2
    count = max(1, ceil(reach / (pitch * SCALE)))
    for n in range(-count, count + 1):
        x, y = middle[0] - s * n * pitch * SCALE, middle[1] + c * n * pitch * SCALE
        wide = thick * SCALE * (1 + (thin - 1) * (n + count) / (2 * count))
        ends = (x - c * reach, y - s * reach), (x + c * reach, y + s * reach)
        pen.line(ends, fill=255, width=max(1, round(wide)))
    canvas.inks.paste(tone, box, ImageChops.darker(mask, lines))


def mirror(canvas: Canvas, horizon: float, foot: float, tint: Tone, sway: float) -> None:
    """What stands above the horizon, upside down in the water to `foot`, darker and a little torn."""
    h0, h1 = round(horizon * SCALE), min(canvas.inks.height, round(foot * SCALE))
    deep = h1 - h0
    if deep < 4 or h0 < 4:
        return
    above = canvas.inks.crop((0, max(0, h0 - round(deep * 1.25)), canvas.inks.width, h0))
    turned = above.transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize((above.width, deep))
    turned = ImageChops.add(turned, Image.new("RGB", turned.size, tint))
    strips = max(8, min(64, deep // 8))
    for n in range(strips):
        top, bottom = deep * n // strips, deep * (n + 1) // strips
        shift = round(sway * SCALE * (0.15 + n / strips) * sin(n * 2.1) * (1 + 0.5 * sin(n * 0.7)))
        strip = turned.crop((0, top, turned.width, bottom))
        canvas.inks.paste(strip, (shift, h0 + top))
        if shift:
            edge = strip.crop((0, 0, abs(shift), strip.height)) if shift > 0 else None
            last = strip.crop((strip.width + shift, 0, strip.width, strip.height)) if shift < 0 else None
            if edge is not None:
                canvas.inks.paste(edge, (0, h0 + top))
            if last is not None:
                canvas.inks.paste(last, (strip.width + shift, h0 + top))


def blob(
    dice: np.random.Generator, x: float, y: float, rx: float, ry: float, bumps: int, depth: float = 0.12
) -> list[Point]:
    """A closed outline of round lobes: a crown, a bush, a boulder of cloud."""
    turns = np.linspace(0, 2 * np.pi, bumps * 7, endpoint=False)
    lobes = np.abs(np.sin(turns * bumps / 2 + dice.uniform(0, 6.28))) ** 0.7
    drift = 1 + 0.08 * np.sin(turns * 2 + dice.uniform(0, 6.28))
    far = (1 - depth + depth * lobes) * drift
    return [(float(x + rx * f * cos(t)), float(y + ry * f * sin(t))) for f, t in zip(far, turns, strict=True)]


def _mask(canvas: Canvas, outline: Sequence[Point], fill: int = 255) -> tuple[Box, Image.Image | None]:
    points = [(x * SCALE, y * SCALE) for x, y in outline]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    left, top = max(0, int(min(xs))), max(0, int(min(ys)))
    right, foot = min(canvas.inks.width, int(max(xs)) + 2), min(canvas.inks.height, int(max(ys)) + 2)
    if right <= left or foot <= top:
        return (0, 0, 0, 0), None
    mask = Image.new("L", (right - left, foot - top))
    ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in points], fill=fill)
    return (left, top, right, foot), mask
