"""The subject as a photomontage cuts it: coarse dots of black, its strong colour flat, a broad white edge."""

from dataclasses import replace

import numpy as np
from PIL import Image, ImageChops, ImageFilter, ImageOps

from lorai_app.providers.sketch.canvas import SCALE
from lorai_app.providers.sketch.photos import separated
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.stamp import Stamp

_DARKNESS = (0.42, 0.12, 0.95, 0.0)
"""How dark an amount of the grey, the red and the black ink is."""


def photographed(scene: Scene, stamp: Stamp) -> Stamp:
    """The stamp in dots, with an edge of paper as wide as scissors leave it."""
    edge = scene.canvas.short * 0.012 * SCALE
    pad = round(edge) + 2
    sheet, body = (ImageOps.expand(layer, pad) for layer in (stamp.sheet, stamp.body))
    dark = sheet.convert("L", _DARKNESS)
    dark = dark.point([min(255, round(v * 1.25 + 16)) for v in range(256)])
    dots = dotted(dark, scene.canvas.short * 0.0105 * SCALE)
    none = Image.new("L", body.size)
    red = sheet.getchannel(1).point([0 if v < 105 else 255 for v in range(256)])
    inked = Image.merge("RGB", (none, red, dots))
    inked = Image.composite(inked, Image.new("RGB", body.size), body)
    soft = body.filter(ImageFilter.GaussianBlur(edge * 0.7))
    mask = soft.point([255 if v > 20 else 0 for v in range(256)])
    return replace(stamp, sheet=inked, body=body, mask=mask)


def dotted(dark: Image.Image, pitch: float) -> Image.Image:
    """Amounts as black dots on a screen turned by 45 degrees."""
    step = max(4, round(pitch))
    turn = np.arange(step) * 2 * np.pi / step
    tile = ((np.cos(turn)[:, None] + np.cos(turn)[None, :]) * 0.25 + 0.5) * 235 + 10
    rows, columns = dark.height // step + 1, dark.width // step + 1
    screen = Image.fromarray(np.tile(tile.astype(np.uint8), (rows, columns))[: dark.height, : dark.width])
    away = ImageChops.subtract(dark, screen, 1, 128)
    return away.point([max(0, min(255, (v - 128) * 7 + 128)) for v in range(256)])


def photo(scene: Scene, width: float, height: float) -> Image.Image:
    """The reference photo as plates: its darks in coarse dots, its reds flat."""
    assert scene.photo is not None
    plates = separated(scene.photo, scene.plan.inks, width, height)
    dark = ImageOps.autocontrast(plates.convert("L", (0.45, 0.3, 0.9, 0.0)), cutoff=2)
    dots = dotted(dark, scene.canvas.short * 0.0105 * SCALE)
    red = plates.getchannel(1).point([0 if v < 130 else 255 for v in range(256)])
    return Image.merge("RGB", (Image.new("L", dots.size), red, dots))


def redness(stamp: Stamp) -> float:
    """How much of a cut-out is in the strong colour, 0 to 1."""
    small = stamp.sheet.getchannel(1).resize((24, 24), Image.Resampling.BOX)
    body = stamp.body.resize((24, 24), Image.Resampling.BOX)
    return float(np.asarray(small, np.float32).sum() / max(1.0, float(np.asarray(body, np.float32).sum())))
