"""Reference photos: their palette as inks, and themselves separated into those inks."""

from functools import lru_cache
from io import BytesIO
from typing import Any

import numpy as np
from PIL import Image, ImageFilter, ImageOps

from lorai_app.providers.sketch import oklab
from lorai_app.providers.sketch.canvas import SCALE
from lorai_app.providers.sketch.finish import LEVELS, colours
from lorai_app.providers.sketch.palettes import Inks

_THUMB = 64
_ROUNDS = 6
_DETAIL = 720
"""Pixels on the longest side in which a photo is separated: a print has no finer detail."""


def opened(data: bytes, longest: int = 1100) -> Image.Image:
    """A photo on white, no larger than a picture can use."""
    file = Image.open(BytesIO(data))
    file.draft("RGB", (longest, longest))
    image = ImageOps.exif_transpose(file).convert("RGBA")
    image.thumbnail((longest, longest))
    white = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(white, image).convert("RGB")


def inks_of(photo: Image.Image) -> Inks:
    """Three inks and a paper from a photo: five clusters in Oklab, by lightness and colourfulness."""
    small = photo.resize((_THUMB, _THUMB), Image.Resampling.BOX)
    pixels = np.asarray(small, dtype=np.float64).reshape(-1, 3) / 255
    lab, share = _clusters(oklab.oklab(pixels))
    by_light = np.argsort(lab[:, 0])
    key, paper = lab[by_light[0]], lab[by_light[-1]]
    middle = lab[by_light[1:-1]]
    weight = np.hypot(middle[:, 1], middle[:, 2]) + 0.08 * share[by_light[1:-1]]
    warmth = middle[:, 1] + middle[:, 2]
    first = int(np.argmax(weight))
    away = np.linalg.norm(middle - middle[first], axis=1) + 0.5 * weight
    away[first] = -1
    pair = sorted((first, int(np.argmax(away))), key=lambda i: warmth[i])
    cool, warm = (middle[i].copy() for i in pair)
    for ink in (cool, warm):
        ink[0] = np.clip(ink[0], 0.45, 0.78)
        ink[1:] *= 1.25
    key = np.array([min(key[0], 0.28), *(key[1:] * 0.9)])
    paper = np.array([max(paper[0], 0.95), *(paper[1:] * 0.4)])
    return Inks(*(oklab.to_hex(colour) for colour in (cool, warm, key, paper)))


def separated(photo: Image.Image, inks: Inks, width: float, height: float) -> Image.Image:
    """The photo, cropped to fill that size in the picture, as plates at drawing scale."""
    share = min(1.0, _DETAIL / max(width, height))
    size = max(1, round(width * share)), max(1, round(height * share))
    fitted = ImageOps.fit(photo, size, Image.Resampling.BILINEAR)
    flat = np.asarray(ImageOps.autocontrast(fitted, cutoff=1).filter(ImageFilter.GaussianBlur(1.6))) >> 4
    mixes = _nearest_mixes(inks)
    plates = np.empty((*flat.shape[:2], 3), np.uint8)
    for top in range(0, len(flat), 128):
        rows = flat[top : top + 128].astype(np.int32)
        plates[top : top + 128] = mixes[rows[..., 0] * 256 + rows[..., 1] * 16 + rows[..., 2]]
    soft = Image.fromarray(plates).filter(ImageFilter.GaussianBlur(0.8))
    return soft.resize((round(width * SCALE), round(height * SCALE)), Image.Resampling.BICUBIC)


@lru_cache(maxsize=8)
def _nearest_mixes(inks: Inks) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """For each of 4096 colours the amounts of the three inks that come nearest to it, by eye (Oklab)."""
    mixed = oklab.oklab(np.array(colours(inks), dtype=np.float64).reshape(-1, 3)[::2] / 255)
    steps = (np.arange(16) + 0.5) / 16
    wanted = oklab.oklab(np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), -1).reshape(-1, 3))
    near = np.concatenate(
        [np.argmin(((part[:, None] - mixed[None]) ** 2).sum(-1), axis=1) for part in np.split(wanted, 32)]
    )
    amounts = np.stack([near // LEVELS**power % LEVELS for power in (2, 1, 0)], axis=-1)
    return (amounts * (255 // (LEVELS - 1))).astype(np.uint8)


def _clusters(points: oklab.Array, count: int = 5) -> tuple[oklab.Array, oklab.Array]:
    """Lloyd's rounds from starts spread over the lightness; centres and the share of points at each."""
    order = points[np.argsort(points[:, 0])]
    centres = order[np.linspace(0, len(order) - 1, count).astype(int)]
    for _ in range(_ROUNDS):
        near = np.argmin(((points[:, None] - centres[None]) ** 2).sum(-1), axis=1)
        for i in range(count):
            if (near == i).any():
                centres[i] = points[near == i].mean(0)
    return centres, np.bincount(near, minlength=count) / len(points)
