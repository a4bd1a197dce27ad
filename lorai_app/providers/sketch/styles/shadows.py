"""Shadows that lie on the ground: a silhouette laid down towards us."""

from PIL import Image, ImageChops

from lorai_app.providers.sketch.canvas import SCALE, Canvas
from lorai_app.providers.sketch.stamp import Stamp


def lay(
    canvas: Canvas, stamp: Stamp, x: float, foot: float, across: float, down: float, strength: float = 0.55
) -> None:
    """The shadow of a stamp that stands at x: the top of it falls `across` beside its foot and `down` below it."""
    wide, high = stamp.body.size
    lean, deep = round(across * SCALE), max(2, round(down * SCALE))
    size = (wide + abs(lean), deep)
    start = min(0, lean)
    data = (1, -lean / deep, start, 0, -high / deep, high)
    laid = stamp.body.transform(size, Image.Transform.AFFINE, data, Image.Resampling.BILINEAR)
    left, top = round(x * SCALE - wide / 2) + start, round(foot * SCALE) - 3 * SCALE
    key = laid.point([round(v * strength) for v in range(256)])
    cool = key.point([v * 2 // 3 for v in range(256)])
    over = Image.merge("RGB", (cool, Image.new("L", size), key))
    inks = canvas.inks
    box = (max(0, left), max(0, top), min(inks.width, left + size[0]), min(inks.height, top + deep))
    if box[2] > box[0] and box[3] > box[1]:
        here = over.crop((box[0] - left, box[1] - top, box[2] - left, box[3] - top))
        inks.paste(ImageChops.lighter(inks.crop(box), here), box)
