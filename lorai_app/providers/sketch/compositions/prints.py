"""Photos as things: prints, postcards, stamps with their perforation, and shapes filled with a photo."""

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from lorai_app.providers.sketch.canvas import PAPER, SCALE, Tone
from lorai_app.providers.sketch.collage import overprint
from lorai_app.providers.sketch.photos import dyed, enlarged, fitted, plates_of
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.stamp import Stamp
from lorai_app.providers.sketch.strokes import Point

DARK: Tone = (60, 0, 255)
SHADOW: Tone = (70, 0, 110)


def inside(
    scene: Scene, photo: Image.Image, outline: Sequence[Point], rim: float = 0.0, ink: Tone | None = None
) -> None:
    """A photo that fills an outline on the sheet, with a rim of paper; in one ink and the key if `ink` says which."""
    xs, ys = [x for x, _ in outline], [y for _, y in outline]
    left, top, wide, high = min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
    plates = plated(scene, photo, wide, high, ink)
    mask = Image.new("L", plates.size)
    ImageDraw.Draw(mask).polygon([((x - left) * SCALE, (y - top) * SCALE) for x, y in outline], fill=255)
    if rim:
        pad = round(rim * SCALE) + 2
        around = Image.new("L", (mask.width + 2 * pad, mask.height + 2 * pad))
        around.paste(mask, (pad, pad))
        soft = around.filter(ImageFilter.GaussianBlur(rim * SCALE * 0.7))
        edge = soft.point([255 if v > 20 else 0 for v in range(256)])
        overprint(scene.canvas, edge, left - pad / SCALE + rim, top - pad / SCALE + rim * 1.6, SHADOW)
        at = round(left * SCALE) - pad, round(top * SCALE) - pad
        scene.canvas.inks.paste(PAPER, at, edge)
    scene.canvas.place(plates, mask, left, top)


def plated(
    scene: Scene, photo: Image.Image, width: float, height: float, ink: Tone | None = None, share: float = 1.0
) -> Image.Image:
    """A photo as plates for a place of that size: in all inks, or in one mix and the key; `share` comes nearer."""
    part = fitted(photo, width, height, share)
    plates = plates_of(part, scene.plan.inks) if ink is None else dyed(part, ink)
    return enlarged(tinted(plates), width, height)


def tinted(plates: Image.Image) -> Image.Image:
    """Where the photo is as white as the paper all round, the ink of which it has less is printed under all of it."""
    small = np.asarray(plates.resize((24, 24), Image.Resampling.BOX), dtype=np.float32)
    rim = np.concatenate([small[0], small[-1], small[:, 0], small[:, -1]])
    if np.median(rim.sum(1)) > 34:
        return plates
    cool, warm, _ = small.mean((0, 1))
    tone: Tone = (0, 85, 0) if cool > warm else (95, 0, 0)
    return ImageChops.lighter(plates, Image.new("RGB", plates.size, tone))


def card(scene: Scene, photo: Image.Image, width: float, height: float, *, perforated: bool = False) -> Stamp:
    """A photo on a piece of paper of that size: a print with a border, or a postage stamp with teeth."""
    wide, high = max(4, round(width * SCALE)), max(4, round(height * SCALE))
    border = min(width, height) * (0.085 if perforated else 0.05)
    sheet, body = Image.new("RGB", (wide, high), PAPER), Image.new("L", (wide, high), 255)
    plates = plated(scene, photo, width - 2 * border, height - 2 * border)
    sheet.paste(plates, (round(border * SCALE), round(border * SCALE)))
    if perforated:
        pen = ImageDraw.Draw(body)
        count = max(6, round(min(width, height) / max(4.0, scene.canvas.short * 0.03)))
        step = min(wide, high) / count
        for n in range(round(wide / step) + 1):
            for y in (0, high - 1):
                _hole(pen, wide * n / max(1, round(wide / step)), y, step * 0.3)
        for n in range(round(high / step) + 1):
            for x in (0, wide - 1):
                _hole(pen, x, high * n / max(1, round(high / step)), step * 0.3)
    return Stamp(sheet, body, body, width, height)


def laid(scene: Scene, print_: Stamp, x: float, y: float, degrees: float) -> None:
    """A card that lies on something, a little turned, with its shadow."""
    turned = print_.turned(degrees)
    away = scene.canvas.short * 0.012
    left, top = x - turned.sheet.width / SCALE / 2, y - turned.sheet.height / SCALE / 2
    shade = turned.mask.filter(ImageFilter.GaussianBlur(max(1.0, away * 0.6)))
    overprint(scene.canvas, shade, left - scene.lit * away, top + away, SHADOW)
    turned.print(scene.canvas, x, y)


def postmark(scene: Scene, x: float, y: float, radius: float) -> None:
    """Two rings and wavy lines, as a post office strikes them."""
    size = round(radius * 8 * SCALE), round(radius * 2.3 * SCALE)
    mask = Image.new("L", (max(8, size[0]), max(8, size[1])))
    pen = ImageDraw.Draw(mask)
    middle, reach, thick = mask.height / 2, mask.height * 0.44, max(1, round(radius * SCALE * 0.06))
    for part in (1.0, 0.64):
        far = reach * part
        pen.ellipse((middle - far, middle - far, middle + far, middle + far), outline=255, width=thick)
    for n in range(3):
        low = middle + (n - 1) * reach * 0.22
        pen.line([(middle - reach * 0.4, low), (middle + reach * 0.4, low)], fill=255, width=thick)
    for n in range(4):
        low = middle + (n - 1.5) * reach * 0.46
        wave = [
            (float(at), low + reach * 0.1 * float(np.sin(at / max(1.0, reach) * 5)))
            for at in np.linspace(middle + reach * 1.1, mask.width, 60)
        ]
        pen.line(wave, fill=255, width=thick)
    turned = mask.rotate(8 if scene.plan.flip else -8, Image.Resampling.BILINEAR, expand=True)
    overprint(scene.canvas, turned, x - radius * 1.2, y - turned.height / SCALE / 2, (60, 0, 215))


def _hole(pen: ImageDraw.ImageDraw, x: float, y: float, radius: float) -> None:
    pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=0)
