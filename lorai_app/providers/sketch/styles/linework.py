"""A stamp redrawn in lines: thin where its tones meet, thick around it."""

from dataclasses import replace

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from lorai_app.providers.sketch.canvas import SCALE, Box, Tone
from lorai_app.providers.sketch.stamp import Stamp

_STEP = 18
"""How different two tones must be for a line between them."""


def lined(
    stamp: Stamp, line: Tone, *, fill: Tone | None = None, thin: float = 1.0, thick: float = 2.0
) -> Stamp:
    """The stamp with lines in one tone, on a flat fill or on its own tones; its rim of paper is gone."""
    around = swollen(stamp.body, thick * SCALE) if thick > 0.6 else stamp.body
    sheet = Image.new("RGB", stamp.sheet.size, line)
    if fill is None:
        sheet.paste(stamp.sheet, mask=stamp.body)
    else:
        sheet.paste(fill, mask=stamp.body)
    sheet.paste(line, mask=inner(stamp, thin))
    return replace(stamp, sheet=sheet, mask=around)


def inner(stamp: Stamp, width: float) -> Image.Image:
    """A mask of the lines where its tones meet, within its body."""
    return ImageChops.multiply(thickened(meets(stamp.sheet), width), stamp.body)


def outline(stamp: Stamp, width: float) -> Image.Image:
    """A mask of a line along the edge of its body."""
    return ImageChops.subtract(swollen(stamp.body, width * SCALE), stamp.body)


def meets(sheet: Image.Image, step: int = _STEP) -> Image.Image:
    """Where neighbouring tones differ; soft shades do not count."""
    right = ImageChops.difference(sheet, ImageChops.offset(sheet, 1, 0))
    down = ImageChops.difference(sheet, ImageChops.offset(sheet, 0, 1))
    most = ImageChops.lighter(right, down)
    cool, warm, key = most.split()
    return ImageChops.lighter(ImageChops.lighter(cool, warm), key).point(lambda v: 255 if v > step else 0)


def thickened(lines: Image.Image, width: float) -> Image.Image:
    """Lines of one pixel drawn with a pen of that width."""
    soft = lines.filter(ImageFilter.GaussianBlur(max(0.5, width * SCALE * 0.36)))
    return soft.point(lambda v: min(255, max(0, (v - 34) * 9)))


def swollen(body: Image.Image, reach: float) -> Image.Image:
    """A mask grown on all sides by so many of its pixels, as far as its sheet goes."""
    k = max(1, min(8, round(reach / 6)))
    small = body.reduce(k) if k > 1 else body
    soft = small.filter(ImageFilter.GaussianBlur(max(0.4, reach / k * 0.78)))
    sharp = soft.point(lambda v: min(255, max(0, (v - 22) * 12)))
    return sharp.resize(body.size, Image.Resampling.BICUBIC) if k > 1 else sharp


def busiest(stamp: Stamp, share: float) -> Box:
    """The square part of a sheet, that share of its shorter side, where most lines meet."""
    side = max(8, round(min(stamp.sheet.size) * share))
    k = max(1, side // 12)
    small = np.asarray(ImageChops.multiply(meets(stamp.sheet), stamp.body).reduce(k), dtype=np.float32)
    window = max(1, min(side // k, *small.shape))
    sums = np.pad(small, ((1, 0), (1, 0))).cumsum(0).cumsum(1)
    found = (
        sums[window:, window:] - sums[:-window, window:] - sums[window:, :-window] + sums[:-window, :-window]
    )
    top, left = np.unravel_index(int(found.argmax()), found.shape)
    return int(left) * k, int(top) * k, int(left) * k + side, int(top) * k + side


def enlarged(stamp: Stamp, box: Box, radius: float) -> tuple[Image.Image, Image.Image]:
    """A square part of a stamp filling a circle: what is seen, and its mask."""
    side = max(4, round(radius * 2 * SCALE))
    part = stamp.sheet.crop(box).resize((side, side), Image.Resampling.BICUBIC)
    mask = stamp.mask.crop(box).resize((side, side), Image.Resampling.BICUBIC)
    disc = Image.new("L", (side, side))
    ImageDraw.Draw(disc).ellipse((0, 0, side - 1, side - 1), fill=255)
    return part, ImageChops.multiply(mask, disc)


def padded(stamp: Stamp, reach: float) -> Stamp:
    """The same stamp on a sheet with so many more pixels of the picture on all sides."""
    more = round(reach * SCALE)
    size = stamp.sheet.width + 2 * more, stamp.sheet.height + 2 * more
    sheet, body, mask = Image.new("RGB", size), Image.new("L", size), Image.new("L", size)
    sheet.paste(stamp.sheet, (more, more))
    body.paste(stamp.body, (more, more))
    mask.paste(stamp.mask, (more, more))
    return Stamp(sheet, body, mask, stamp.width, stamp.height)
