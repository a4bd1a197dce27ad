"""The blocks: tones become gouge lines along the form in the key, flats a little out of line beneath it."""

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from lorai_app.providers.sketch.canvas import Floats
from lorai_app.providers.sketch.finish import Bytes
from lorai_app.providers.sketch.strokes import Point
from lorai_app.providers.sketch.styles.ridges import ridges

_BAND = 96
_WEIGHTS = (0.42, 0.32, 0.95)
"""How dark each ink counts for the key block."""


def engrave(plates: Image.Image, dice: np.random.Generator) -> Image.Image:
    """Every tone becomes lines: black where it is dark, cut away where it is light, colour flat beneath."""
    m = min(plates.size)
    pitch = max(4.0, m / 88)
    dark = _darkness(plates)
    lines = np.asarray(ridges(dark, pitch, dice, lean=float(dice.uniform(-0.12, 0.12))))
    around = np.asarray(dark.filter(ImageFilter.GaussianBlur(m * 0.05)))
    tone, colours = np.asarray(dark), np.asarray(plates)
    block = np.empty((*tone.shape, 3), np.uint8)
    for top in range(0, len(tone), _BAND):
        rows = slice(top, top + _BAND)
        block[rows] = _cut(tone[rows], around[rows], colours[rows], lines[rows], pitch)
    return _printed(Image.fromarray(block), dice)


def _darkness(plates: Image.Image) -> Image.Image:
    cool, warm, key = (
        plate.point([min(255, round(v * weight)) for v in range(256)])
        for plate, weight in zip(plates.split(), _WEIGHTS, strict=True)
    )
    return ImageChops.add(ImageChops.add(cool, warm), key)


def _cut(tone: Bytes, around: Bytes, colours: Bytes, lines: Floats, pitch: float) -> Bytes:
    """A band of the three blocks."""
    depth = tone.astype(np.float32) / np.float32(255)
    depth += np.float32(0.55) * (depth - around.astype(np.float32) / np.float32(255))
    depth = np.clip((depth - np.float32(0.13)) / np.float32(0.6), 0, np.float32(0.91))
    edge = np.float32(pitch * 0.32)
    key = np.clip((-np.cos(np.float32(np.pi) * depth) - lines) * edge + np.float32(0.5), 0, 1) * (
        depth > 0.02
    )
    block = np.empty(colours.shape, np.uint8)
    block[..., 2] = key * 255
    for ink in (0, 1):
        share = colours[..., ink].astype(np.float32) / np.float32(255)
        want = (share - np.float32(0.2)) * np.float32(5.5)
        block[..., ink] = np.clip((want - lines) * edge + np.float32(0.5), 0, 1) * (share > 0.05) * 255
    return block


def _printed(block: Image.Image, dice: np.random.Generator) -> Image.Image:
    """The blocks on the sheet: the colours out of register, the hand-cut edge, the seal in a corner."""
    w, h = block.size
    m = min(w, h)
    away = max(1, round(m * 0.0035))
    cool, warm, key = block.split()
    shifted = ImageChops.offset(cool, away, away), ImageChops.offset(warm, -away, away // 2)
    sheet = Image.new("RGB", block.size)
    sheet.paste(Image.merge("RGB", (*shifted, key)), mask=_border(block.size, m * 0.045, dice))
    _seal(sheet, *_quietest(_darkness(sheet), m * 0.045), m * 0.045, dice)
    return sheet


def _border(size: tuple[int, int], rim: float, dice: np.random.Generator) -> Image.Image:
    """The block's edge, straight but for the slips of the knife."""
    w, h = size
    m = min(size)
    corners = ((rim, rim), (w - rim, rim), (w - rim, h - rim), (rim, h - rim))
    points: list[Point] = []
    for (x0, y0), (x1, y1) in zip(corners, (*corners[1:], corners[0]), strict=True):
        count = max(2, int(max(abs(x1 - x0), abs(y1 - y0)) / (m * 0.11)))
        for t in np.arange(count) / count:
            slip = dice.normal(0, m * 0.0012, 2)
            points.append((x0 + (x1 - x0) * t + float(slip[0]), y0 + (y1 - y0) * t + float(slip[1])))
    mask = Image.new("L", size)
    ImageDraw.Draw(mask).polygon(points, fill=255)
    return mask.filter(ImageFilter.GaussianBlur(0.6))


def _quietest(dark: Image.Image, size: float) -> tuple[float, float]:
    """The corner where a seal covers least, the lower right one if it does not matter much."""
    w, h = dark.size
    near, far = size * 1.55, size * 2.65
    corners = [(w - far, h - far - size * 0.3), (near, h - far - size * 0.3), (w - far, near), (near, near)]
    soft = dark.filter(ImageFilter.GaussianBlur(size * 0.3))

    def bustle(corner: tuple[float, float]) -> float:
        x, y = corner
        part = soft.crop((round(x), round(y), round(x + size) + 1, round(y + size) + 1))
        return float(np.asarray(part, dtype=np.float32).std()) + (0 if corner == corners[0] else 6)

    return min(corners, key=bustle)


def _seal(sheet: Image.Image, x: float, y: float, size: float, dice: np.random.Generator) -> None:
    """A square of the warm ink with a sign cut into it."""
    if size < 6:
        return
    k = 4
    side = round(size * k)
    ink = Image.new("L", (side, side))
    pen = ImageDraw.Draw(ink)
    pen.rounded_rectangle((0, 0, side - 1, side - 1), side * 0.12, fill=255)
    for n in range(3):
        at = side * (0.24 + 0.26 * n)
        pen.line([(side * 0.2, at), (side * float(dice.uniform(0.55, 0.8)), at)], fill=0, width=side // 12)
    for _ in range(2):
        at = side * float(dice.uniform(0.25, 0.75))
        pen.line([(at, side * 0.18), (at, side * float(dice.uniform(0.55, 0.82)))], fill=0, width=side // 12)
    small = ink.reduce(k)
    box = (round(x), round(y))
    sheet.paste((0, 0, 0), (box[0] - 2, box[1] - 2, box[0] + small.width + 2, box[1] + small.height + 2))
    sheet.paste((0, 255, 0), box, small)
