"""A cut-out photo as a stamp, which stands wherever a drawn subject would."""

import numpy as np
from PIL import Image, ImageFilter

from lorai_app.providers.sketch.canvas import SCALE
from lorai_app.providers.sketch.palettes import Inks
from lorai_app.providers.sketch.photos.opening import LONGEST
from lorai_app.providers.sketch.photos.plates import plates_of
from lorai_app.providers.sketch.shapes.mark import Drawing, Mark
from lorai_app.providers.sketch.stamp import Stamp

_ROWS = 40


def stamped(cut: Image.Image, inks: Inks, width: float, height: float, rim: float) -> Stamp:
    """The cut-out at that size in the picture, with a rim of paper as scissors leave it."""
    k = min(1.0, LONGEST / max(width, height))
    fine = cut.resize((max(2, round(width * k)), max(2, round(height * k))), Image.Resampling.BICUBIC)
    inner = max(2, round(width * SCALE)), max(2, round(height * SCALE))
    pad = round((rim + 2) * SCALE)
    sheet, body = (Image.new(mode, (inner[0] + 2 * pad, inner[1] + 2 * pad)) for mode in ("RGB", "L"))
    body.paste(fine.getchannel("A").resize(inner, Image.Resampling.BICUBIC), (pad, pad))
    inked = Image.new("RGB", sheet.size)
    inked.paste(plates_of(fine, inks).resize(inner, Image.Resampling.BICUBIC), (pad, pad))
    sheet.paste(inked, mask=body)
    soft = body.filter(ImageFilter.GaussianBlur(max(0.6, rim * SCALE * 0.8)))
    mask = soft.point([255 if v > 18 else 0 for v in range(256)])
    return Stamp(sheet, body, mask, width, height)


def outlined(cut: Image.Image) -> Drawing:
    """Its silhouette as a drawing in the box of 100 by 100, feet at 100."""
    unit = 100 / max(cut.size)
    left, top = 50 - cut.width * unit / 2, 100 - cut.height * unit
    alpha = np.asarray(cut.getchannel("A").resize((_ROWS, _ROWS), Image.Resampling.BOX)) > 100
    lefts, rights = [], []
    for n, row in enumerate(alpha):
        held = np.flatnonzero(row)
        if len(held):
            y = top + cut.height * unit * (n / (_ROWS - 1))
            lefts.append((left + cut.width * unit * held[0] / _ROWS, y))
            rights.append((left + cut.width * unit * (held[-1] + 1) / _ROWS, y))
    box = ((left, top), (left + cut.width * unit, top), (left + cut.width * unit, 100.0), (left, 100.0))
    outline = (*lefts, *reversed(rights)) if len(lefts) > 1 else box
    middle = cut.resize((1, 1), Image.Resampling.BOX).convert("RGB").getpixel((0, 0))
    assert isinstance(middle, tuple)
    fill = "#" + "".join(f"{round(v):02x}" for v in middle)
    return Drawing((Mark(fill, (tuple((float(x), float(y)) for x, y in outline),)),))
