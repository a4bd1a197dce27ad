"""Lines that follow form: where a burin or a gouge would go, grown like the ridges of a fingerprint."""

from typing import Any

import numpy as np
from PIL import Image, ImageFilter

from lorai_app.providers.sketch.canvas import Floats

Indices = np.ndarray[Any, np.dtype[np.int32]]
Size = tuple[int, int]

_PITCH = 5.0
"""Pixels from line to line while they grow; the field is enlarged to the pitch that was asked for."""
_ROUNDS = 5
_REACH = 4


def ridges(guide: Image.Image, pitch: float, dice: np.random.Generator, lean: float = 0.0) -> Image.Image:
    """A field (mode F, about -1 to 1, of the guide's size) of lines that run along what the guide shows.

    `lean` is the direction, in radians, of lines where the guide says nothing.
    """
    share = min(1.0, _PITCH / pitch)
    size = max(8, round(guide.width * share)), max(8, round(guide.height * share))
    across, down = directions(guide, size, lean)
    along = _taps(size, across, down, [k * 1.25 for k in range(-_REACH, _REACH + 1)])
    side = _taps(size, -down, across, [-_PITCH / 2, _PITCH / 2])
    field: Floats = dice.standard_normal(size[0] * size[1], dtype=np.float32)
    for _ in range(_ROUNDS):
        field = _mean(field, along)
        field = field - _mean(field, side)
        field *= np.float32(1.6) / (np.float32(1e-6) + np.sqrt(np.mean(field * field)))
        field = np.tanh(field)
    field = _mean(field, along[2:-2])
    grown = Image.fromarray(np.ascontiguousarray(field.reshape(size[1], size[0])))
    return grown.resize(guide.size, Image.Resampling.BICUBIC)


def directions(guide: Image.Image, size: Size, lean: float) -> tuple[Floats, Floats]:
    """The unit vector along the lines at every pixel, from the guide's edges near and far."""
    coarse = max(8, size[0] // 2), max(8, size[1] // 2)
    soft = guide.convert("L").resize(coarse, Image.Resampling.BOX).filter(ImageFilter.GaussianBlur(1.5))
    light: Floats = np.asarray(soft, dtype=np.float32)
    dy, dx = (np.asarray(slope, dtype=np.float32) for slope in np.gradient(light))
    doubled, crossed = dy * dy - dx * dx, np.float32(-2) * dx * dy
    strength = np.float32(np.cos(2 * lean)), np.float32(np.sin(2 * lean))
    found = []
    for part, fallback in ((doubled, strength[0]), (crossed, strength[1])):
        total = np.full((size[1], size[0]), fallback * 0.35, np.float32)
        for cell, weight in ((3, 1.0), (9, 1.0), (26, 1.2), (70, 1.5)):
            total += np.float32(weight) * _spread(np.asarray(part), cell, size)
        found.append(total)
    turn = np.arctan2(found[1], found[0]) / 2
    return np.cos(turn), np.sin(turn)


def _spread(part: Floats, cell: int, size: Size) -> Floats:
    image = Image.fromarray(part.astype(np.float32))
    few = max(2, image.width // cell), max(2, image.height // cell)
    return np.asarray(image.resize(few, Image.Resampling.BOX).resize(size, Image.Resampling.BICUBIC))


def _taps(size: Size, across: Floats, down: Floats, steps: list[float]) -> list[Indices]:
    """For each step along a direction the index of the pixel that is met there."""
    x, y = np.arange(size[0], dtype=np.float32)[None], np.arange(size[1], dtype=np.float32)[:, None]
    found = []
    for step in steps:
        column = np.clip(np.rint(x + across * np.float32(step)), 0, size[0] - 1).astype(np.int32)
        row = np.clip(np.rint(y + down * np.float32(step)), 0, size[1] - 1).astype(np.int32)
        found.append((row * np.int32(size[0]) + column).ravel())
    return found


def _mean(field: Floats, taps: list[Indices]) -> Floats:
    total = field[taps[0]]
    for tap in taps[1:]:
        total += field[tap]
    return np.asarray(total / np.float32(len(taps)))
