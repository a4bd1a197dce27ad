"""A subject cut out of its photo: what is not the plain ground that runs along the edges, if that is plausible."""

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageFilter

from lorai_app.providers.sketch import oklab
from lorai_app.providers.sketch.photos.opening import flat
from lorai_app.providers.sketch.photos.regions import grown, pieces

_SIDE = 260
_LEAST, _MOST = 0.08, 0.85
"""The share of the sheet that a subject may take."""

_NEAR = 0.03
_PLAIN = 0.66
"""How much of the edge must be ground."""

_SOLID = 0.3
"""How much of its box a subject fills; what is less is writing or twigs."""

Mask = np.ndarray[tuple[int, int], np.dtype[np.bool_]]


@dataclass(frozen=True)
class Cut:
    """A subject with the rest clear, cropped to it; of a `bust` the photo's lower edge cut off the rest."""

    image: Image.Image
    bust: bool = False


def cut_out(photo: Image.Image) -> Cut | None:
    """The subject; None if the photo has no plain ground, or nothing on it that could be one."""
    if min(photo.size) < 12 or max(photo.size) > 12 * min(photo.size):
        return None
    own = photo.getchannel("A") if photo.mode == "RGBA" else None
    size = _small(photo.size)
    if own is not None:
        body: Mask = np.asarray(own.resize(size, Image.Resampling.BOX)) > 127
        body = body if _LEAST <= body.mean() <= _MOST else np.zeros_like(body)
    else:
        body = _body(flat(photo).resize(size, Image.Resampling.BOX))
    if not body.any():
        return None
    mask = own if own is not None else _smooth(body, photo.size)
    cut = flat(photo).convert("RGBA")
    cut.putalpha(mask)
    box = mask.point([255 if v > 127 else 0 for v in range(256)]).getbbox()
    return Cut(cut.crop(box), bool(body[-1].mean() > 0.15)) if box else None


def _body(small: Image.Image) -> Mask:
    """The subject on a small sheet, or nothing."""
    soft = small.filter(ImageFilter.MedianFilter(3))
    lab = oklab.oklab(np.asarray(soft, dtype=np.float64) / 255)
    nothing = np.zeros(lab.shape[:2], bool)
    away, signed, spread = _from_ground(lab)
    near: Mask = (away < max(_NEAR, min(0.1, spread * 3.5))) | _shadow(lab, signed)
    rim = np.zeros_like(near)
    rim[[0, -1]] = rim[:, [0, -1]] = True
    if near[rim].mean() < _PLAIN:
        return nothing
    ground = grown(rim & near, near)
    loose = Image.fromarray((~ground) * np.uint8(255))
    opened = loose.filter(ImageFilter.MinFilter(3)).filter(ImageFilter.MaxFilter(3))
    found = pieces(np.asarray(opened) > 127)
    if not found or len(found) > 9:
        return nothing
    body = np.any([piece for piece in found if piece.sum() > 0.06 * found[0].sum()], axis=0)
    rows, columns = np.flatnonzero(body.any(1)), np.flatnonzero(body.any(0))
    fills = body.sum() / ((rows[-1] - rows[0] + 1) * (columns[-1] - columns[0] + 1))
    sides = [body[0].mean() > 0.1, body[-1].mean() > 0.1, body[:, 0].mean() > 0.1, body[:, -1].mean() > 0.1]
    plausible = _LEAST <= body.mean() <= _MOST and fills > _SOLID and sum(sides) <= 1 and not sides[0]
    return body if plausible else nothing


def _from_ground(lab: oklab.Array) -> tuple[oklab.Array, oklab.Array, float]:
    """How far every place is from the ground, a plane of colour laid through the edges; by lightness
    and colour, and how rough that is.

    Lightness counts less than colour, so that soft shadows are ground.
    """
    high, wide = lab.shape[:2]
    y, x = np.mgrid[-1 : 1 : high * 1j, -1 : 1 : wide * 1j]
    terms = np.stack([np.ones_like(x), x, y, x * y], -1)
    rim = np.zeros((high, wide), bool)
    rim[[0, 1, -2, -1]] = rim[:, [0, 1, -2, -1]] = True
    scaled = lab * np.array([0.62, 1.5, 1.5])
    places, colours = terms[rim], scaled[rim]
    kept = np.linalg.norm(colours - np.median(colours, axis=0), axis=1)
    inside = kept <= max(0.03, float(np.quantile(kept, 0.66)))
    for _ in range(3):
        plane = np.linalg.lstsq(places[inside], colours[inside], rcond=None)[0]
        left = np.linalg.norm(colours - places @ plane, axis=1)
        inside = left <= max(0.02, float(np.quantile(left, 0.7)))
    away = scaled - terms @ plane
    return np.linalg.norm(away, axis=2), away, float(np.sqrt((left[inside] ** 2).mean()))


def _shadow(lab: oklab.Array, away: oklab.Array) -> Mask:
    """What is darker than the ground, of its colour, and soft."""
    down, across = np.gradient(lab[..., 0])
    soft = np.hypot(down, across) < 0.018
    grey = np.hypot(away[..., 1], away[..., 2]) < 0.03
    return np.asarray(soft & grey & (away[..., 0] < 0) & (away[..., 0] > -0.26))


def _small(size: tuple[int, int]) -> tuple[int, int]:
    k = min(1.0, _SIDE / max(size))
    return max(8, round(size[0] * k)), max(8, round(size[1] * k))


def _smooth(body: Mask, size: tuple[int, int]) -> Image.Image:
    """The mask at the photo's size, its outline drawn as with a knife."""
    small = Image.fromarray(body * np.uint8(255)).filter(ImageFilter.GaussianBlur(0.9))
    large = small.resize(size, Image.Resampling.BICUBIC)
    return large.point([min(255, max(0, (v - 118) * 12)) for v in range(256)])
