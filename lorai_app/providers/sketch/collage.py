"""Stamps laid together, on the ground and on the water: what makes a cut-out belong to its picture."""

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageChops, ImageDraw

from lorai_app.providers.sketch.canvas import PAPER, SCALE, Canvas, Tone
from lorai_app.providers.sketch.stamp import Stamp

CAST: Tone = (60, 0, 105)


def pasted(parts: Sequence[tuple[Stamp, float, float]]) -> Stamp:
    """Several stamps as one, from back to front, each with its middle at (x, y)."""
    boxes = [
        (
            x * SCALE - stamp.sheet.width / 2,
            y * SCALE - stamp.sheet.height / 2,
            x * SCALE + stamp.sheet.width / 2,
            y * SCALE + stamp.sheet.height / 2,
        )
        for stamp, x, y in parts
    ]
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, foot = max(box[2] for box in boxes), max(box[3] for box in boxes)
    size = round(right - left), round(foot - top)
    sheet, body, mask = Image.new("RGB", size), Image.new("L", size), Image.new("L", size)
    for (stamp, _, _), box in zip(parts, boxes, strict=True):
        at = round(box[0] - left), round(box[1] - top)
        sheet.paste(stamp.sheet, at, stamp.mask)
        body.paste(255, at, stamp.body)
        mask.paste(255, at, stamp.mask)
    pad = min(stamp.sheet.height / SCALE - stamp.height for stamp, _, _ in parts)
    return Stamp(sheet, body, mask, size[0] / SCALE - pad, size[1] / SCALE - pad)


def overprint(canvas: Canvas, mask: Image.Image, left: float, top: float, tone: Tone) -> None:
    """A tone printed over whatever lies there (at drawing scale), through a mask."""
    at = round(left * SCALE), round(top * SCALE)
    box = (at[0], at[1], at[0] + mask.width, at[1] + mask.height)
    over = Image.new("RGB", mask.size)
    over.paste(tone, mask=mask)
    canvas.inks.paste(ImageChops.lighter(canvas.inks.crop(box), over), box)


def cast_shadow(canvas: Canvas, stamp: Stamp, x: float, ground: float, lit: float, long: float = 0.3) -> None:
    """The shadow of something that stands there, lying before it and away from the light."""
    width, height = stamp.body.width // SCALE, stamp.body.height // SCALE
    deep = max(2, round(height * long))
    if width < 4 or height < 4:
        return
    lean = -lit * 0.9
    flat = stamp.body.resize((width, deep)).transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    reach = round(abs(lean) * deep)
    start = -reach if lean < 0 else 0
    sheared = flat.transform(
        (width + reach, deep), Image.Transform.AFFINE, (1, -lean, start, 0, 1, 0), Image.Resampling.BILINEAR
    )
    rim = max(0.0, stamp.body.height / SCALE - stamp.height) / 2 * long
    overprint(
        canvas,
        sheared.resize((sheared.width * SCALE, sheared.height * SCALE)),
        x - width / 2 + (start if lean < 0 else 0),
        ground - rim - 1,
        CAST,
    )


def afloat(
    canvas: Canvas, dice: np.random.Generator, stamp: Stamp, x: float, water: float, sink: float
) -> None:
    """Prints something that lies in the water by `sink` of its height, its reflection and the ripples round it."""
    depth = stamp.height * sink
    left, right = x - stamp.sheet.width / SCALE / 2, x + stamp.sheet.width / SCALE / 2
    swell = max(1.0, canvas.short * 0.005)
    box = tuple(
        round(v * SCALE) for v in (left, water - swell, right, water + depth + stamp.height * 0.1 + 4)
    )
    beneath = canvas.inks.crop((box[0], box[1], box[2], box[3]))
    stamp.print(canvas, x, water + depth - stamp.height / 2)
    mask = Image.new("L", beneath.size)
    xs = np.linspace(0, beneath.width, 80)
    wave = swell * SCALE * (1 + np.sin(xs / max(1.0, beneath.width) * 18 + dice.uniform(0, 6)))
    line = [(float(a), float(b)) for a, b in zip(xs, wave, strict=True)]
    ImageDraw.Draw(mask).polygon([*line, (beneath.width, beneath.height), (0, beneath.height)], fill=255)
    canvas.inks.paste(beneath, (box[0], box[1]), mask)
    _mirrored(canvas, dice, stamp, left, water + swell, 1 - sink)
    for n in range(5):
        reach = stamp.width * (0.3 + 0.11 * n) * dice.uniform(0.8, 1.1)
        y = water + swell + stamp.height * 0.03 * n
        across = x + stamp.width * dice.uniform(-0.16, 0.16)
        canvas.oval(across, y, reach * 0.6, max(0.8, canvas.short * 0.002), PAPER)


def _mirrored(
    canvas: Canvas, dice: np.random.Generator, stamp: Stamp, left: float, top: float, above: float
) -> None:
    """What of it is above the water, upside down and broken into strips."""
    high = round(stamp.sheet.height * above)
    deep = max(2, round(high * 0.42))
    upper = (0, 0, stamp.sheet.width, high)
    sheet, mask = (
        layer.crop(upper).transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize((stamp.sheet.width, deep))
        for layer in (stamp.sheet, stamp.body)
    )
    gaps = np.zeros(deep, np.uint8)
    y, n = 0.0, 0
    while y < deep:
        thick = deep * (0.09 - 0.045 * y / deep)
        gaps[int(y) : int(y + thick)] = 170
        y += thick + deep * (0.015 + 0.07 * y / deep) * dice.uniform(0.7, 1.3)
        n += 1
    strips = Image.fromarray(gaps[:, None]).resize(mask.size)
    canvas.inks.paste(sheet, (round(left * SCALE), round(top * SCALE)), ImageChops.multiply(mask, strips))
