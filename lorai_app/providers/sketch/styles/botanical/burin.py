"""Copper: shade becomes fine lines along the form, colour a light wash over them."""

import numpy as np
from PIL import Image, ImageChops

from lorai_app.providers.sketch.canvas import Floats
from lorai_app.providers.sketch.finish import Bytes
from lorai_app.providers.sketch.styles.ridges import ridges

_BAND = 96
_WASH = 0.86


def engrave(plates: Image.Image, dice: np.random.Generator) -> Image.Image:
    """The key plate in lines whose weight is the tone; solid darks stay what they are."""
    pitch = max(3.6, min(plates.size) / 165)
    cool, warm, key = plates.split()
    tint = ImageChops.add(cool.point(lambda v: v * 52 // 255), warm.point(lambda v: v * 40 // 255))
    lines = np.asarray(ridges(ImageChops.add(key, tint), pitch, dice, lean=0.5))
    tone, dark, colours = np.asarray(ImageChops.add(key, tint)), np.asarray(key), np.asarray(plates)
    block = np.empty((*tone.shape, 3), np.uint8)
    for top in range(0, len(tone), _BAND):
        rows = slice(top, top + _BAND)
        block[rows, :, 2] = _hatched(tone[rows], dark[rows], lines[rows], pitch)
        block[rows, :, :2] = colours[rows, :, :2] * np.float32(_WASH)
    return Image.fromarray(block)


def _hatched(tone: Bytes, dark: Bytes, lines: Floats, pitch: float) -> Bytes:
    depth = np.clip(tone.astype(np.float32) / np.float32(205), 0, 1)
    ground = -np.cos(np.float32(np.pi) * depth)
    cut = np.clip((ground - lines) * np.float32(pitch * 0.4) + np.float32(0.5), 0, 1)
    cut *= depth > 0.09
    solid = np.clip((dark.astype(np.float32) - 104) / 60, 0, 1)
    return np.asarray(np.maximum(cut, solid) * 255, dtype=np.uint8)
