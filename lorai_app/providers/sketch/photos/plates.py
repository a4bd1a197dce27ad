"""A photo as three plates: its tones spread over the inks, in a few steps, with its edges crisp in the key."""

from functools import lru_cache

import numpy as np
from PIL import Image, ImageChops, ImageFilter

from lorai_app.providers.sketch import oklab
from lorai_app.providers.sketch.canvas import SCALE, Tone
from lorai_app.providers.sketch.palettes import Inks
from lorai_app.providers.sketch.photos.focus import cropped
from lorai_app.providers.sketch.photos.inks import miss, mixes
from lorai_app.providers.sketch.photos.opening import LONGEST, flat

_CUBE = 17
_LEVELS = 7
_STEPS = 8
"""Tones in which each ink is laid; between two there is a short soft passage, for the screen of dots."""

_BAND = 192
_CLEAN = 0.0012
_MURK = 0.06
"""What an ink more costs, and a full key, the more the stronger the colour: clean tones rather than mud."""


def separated(photo: Image.Image, inks: Inks, width: float, height: float) -> Image.Image:
    """The photo, cropped to its best part of that shape, as plates at drawing scale."""
    return enlarged(plates_of(fitted(photo, width, height), inks), width, height)


def fitted(photo: Image.Image, width: float, height: float, share: float = 1.0) -> Image.Image:
    """The best part of that shape, no larger than it will be printed."""
    part = cropped(photo, width, height, share)
    size = max(1, round(width)), max(1, round(height))
    k = min(1.0, LONGEST / max(size))
    wanted = max(1, round(size[0] * k)), max(1, round(size[1] * k))
    return part.resize(
        wanted, Image.Resampling.LANCZOS if part.width > wanted[0] else Image.Resampling.BICUBIC
    )


def enlarged(plates: Image.Image, width: float, height: float) -> Image.Image:
    """Plates at drawing scale for a place of that size in the picture."""
    size = max(1, round(width * SCALE)), max(1, round(height * SCALE))
    return plates.resize(size, Image.Resampling.BICUBIC)


def plates_of(photo: Image.Image, inks: Inks) -> Image.Image:
    """Plates of the size of the photo."""
    image = flat(photo)
    luma, *chroma = image.convert("YCbCr").split()
    luma = _bright(_median(luma))
    broad = max(2.0, max(image.size) / 22)
    luma = luma.filter(ImageFilter.UnsharpMask(broad, 26, 2))
    sharp = luma.filter(ImageFilter.UnsharpMask(1.6, 120, 5))
    calm = [_median(plane).filter(ImageFilter.BoxBlur(1.5)) for plane in chroma]
    toned = Image.merge("YCbCr", (sharp, *calm)).convert("RGB")
    cool, warm, key = toned.filter(_table(inks)).point(_stairs()).split()
    return Image.merge("RGB", (cool, warm, ImageChops.add(key, _edges(luma))))


def dyed(photo: Image.Image, ink: Tone) -> Image.Image:
    """Plates of a duotone: light to middle in one ink (or a mix of two), the darks in the key."""
    luma = _bright(_median(flat(photo).convert("L")))
    luma = luma.filter(ImageFilter.UnsharpMask(max(2.0, max(photo.size) / 22), 26, 2))
    sharp = luma.filter(ImageFilter.UnsharpMask(1.6, 120, 5))
    curves = [[_curve(v, 12, 242) * part // 255 for v in range(256)] for part in ink]
    dark = [max(curves[2][v], _curve(v, -10, 112)) for v in range(256)]
    planes = [sharp.point(curve) for curve in (*curves[:2], dark)]
    plates = Image.merge("RGB", planes).point(_stairs())
    cool, warm, key = plates.split()
    return Image.merge("RGB", (cool, warm, ImageChops.add(key, _edges(luma))))


def _median(plane: Image.Image) -> Image.Image:
    """Each pixel the median of its nine, in bands: one call for all of it would hold the interpreter too long."""
    calm = plane.copy()
    for top in range(0, plane.height, _BAND):
        above = 1 if top else 0
        band = plane.crop((0, top - above, plane.width, min(plane.height, top + _BAND + 1)))
        inner = band.filter(ImageFilter.MedianFilter(3)).crop((0, above, plane.width, band.height))
        calm.paste(inner.crop((0, 0, plane.width, min(_BAND, plane.height - top))), (0, top))
    return calm


def _curve(value: int, low: int, high: int) -> int:
    """All ink at `low` and darker, none at `high` and lighter."""
    return round(255 * min(1.0, max(0.0, (high - value) / (high - low))))


def _bright(luma: Image.Image) -> Image.Image:
    """Stretched to black and white as far as its mood allows: night stays night, snow stays snow."""
    counts = np.cumsum(luma.histogram())
    low, middle, high = (int(np.searchsorted(counts, counts[-1] * part)) for part in (0.01, 0.5, 0.99))
    gain = min(1.4 if 62 < middle < 200 else 1.15, 247 / max(24, high - low + 6))
    goal = middle + (128 - middle) * 0.12 if 62 < middle < 200 else middle
    gamma = 0.84 if middle < 62 else 0.92 if middle < 95 else 1.2 if middle > 205 else 1.0
    table = [min(1.0, max(0.0, ((v - middle) * gain + goal) / 255)) ** gamma * 255 for v in range(256)]
    return luma.point([round(v) for v in table])


def _edges(luma: Image.Image) -> Image.Image:
    """Thin lines of key where a dark side meets a light one."""
    deep = ImageChops.subtract(
        luma.filter(ImageFilter.GaussianBlur(2.2)), luma.filter(ImageFilter.GaussianBlur(0.6))
    )
    return deep.point([0 if v < 9 else min(85, round((v - 9) * 2.6)) for v in range(256)])


@lru_cache(maxsize=1)
def _stairs() -> list[int]:
    """A curve in steps, the same for each ink."""
    table = []
    for v in range(256):
        step, within = divmod(v / 255 * (_STEPS - 1), 1)
        soft = min(1.0, max(0.0, (within - 0.3) / 0.4))
        stair = (step + soft * soft * (3 - 2 * soft)) / (_STEPS - 1)
        table.append(round(255 * (0.75 * stair + 0.25 * v / 255)))
    return table * 3


@lru_cache(maxsize=8)
def _table(inks: Inks) -> ImageFilter.Color3DLUT:
    """For every colour the amounts of the three inks that come nearest to it, without jumps."""
    steps = np.linspace(0, 1, _LEVELS)
    amounts = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), -1).reshape(-1, 3)
    mixed = mixes(inks, amounts)
    darkest, lightest = mixed[:, 0].min(), mixed[:, 0].max()
    cost = _CLEAN * ((amounts > 0.01).sum(1) + 1.5 * amounts[:, 2])
    axis = np.linspace(0, 1, _CUBE)
    cube = np.empty((_CUBE, _CUBE, _CUBE, 3))
    for n, blue in enumerate(axis):
        green, red = np.meshgrid(axis, axis, indexing="ij")
        wanted = oklab.oklab(np.stack([red, green, np.full_like(red, blue)], -1).reshape(-1, 3))
        wanted[:, 0] = darkest + (lightest - darkest) * wanted[:, 0] ** 1.05
        wanted[:, 1:] *= 1.08
        murky = _MURK * np.hypot(wanted[:, 1], wanted[:, 2])[:, None] * amounts[:, 2]
        cube[n] = amounts[(miss(mixed, wanted) + cost + murky).argmin(1)].reshape(_CUBE, _CUBE, 3)
    for side in range(3):
        padded = np.pad(cube, [(1, 1) if k == side else (0, 0) for k in range(4)], mode="edge")
        before, here, after = (np.take(padded, range(k, k + _CUBE), axis=side) for k in range(3))
        cube = (before + 2 * here + after) / 4
    return ImageFilter.Color3DLUT(_CUBE, cube.ravel().tolist())
