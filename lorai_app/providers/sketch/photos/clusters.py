"""The colours that a photo is made of: k-means in Oklab, from a start that is always the same (k-means++)."""

import numpy as np
from PIL import Image

from lorai_app.providers.sketch import oklab

SIDE = 56
COUNT = 8
_ROUNDS = 9


def sample(photo: Image.Image) -> oklab.Array:
    """The photo's colours in Oklab, a few thousand of them; what one can see through is left out."""
    small = photo.resize((SIDE, SIDE), Image.Resampling.BOX, reducing_gap=2.0)
    pixels = np.asarray(small, dtype=np.float64).reshape(SIDE * SIDE, -1) / 255
    if pixels.shape[1] == 4 and (pixels[:, 3] > 0.5).any():
        pixels = pixels[pixels[:, 3] > 0.5]
    return oklab.oklab(pixels[:, :3])


def weights(points: oklab.Array) -> oklab.Array:
    """What each colour counts: a small bright thing says more than its share of the sheet."""
    return np.asarray(1 + 9 * np.hypot(points[:, 1], points[:, 2]))


def clusters(points: oklab.Array, count: int = COUNT) -> tuple[oklab.Array, oklab.Array]:
    """Centres, and the share of the points at each."""
    weight = weights(points)
    dice = np.random.default_rng(7)
    centres = points[[int(np.argmax(weight))]]
    for _ in range(count - 1):
        away = _away(points, centres).min(1) * weight
        if away.sum() < 1e-9:
            break
        centres = np.vstack(
            [centres, points[int(np.searchsorted(np.cumsum(away), dice.random() * away.sum()))]]
        )
    for _ in range(_ROUNDS):
        near = _away(points, centres).argmin(1)
        total = np.bincount(near, weight, len(centres))
        for axis in range(3):
            moved = np.bincount(near, weight * points[:, axis], len(centres))
            centres[:, axis] = np.where(total > 0, moved / np.maximum(total, 1e-9), centres[:, axis])
    near = _away(points, centres).argmin(1)
    return centres, np.bincount(near, minlength=len(centres)) / len(points)


def _away(points: oklab.Array, centres: oklab.Array) -> oklab.Array:
    """Squared distances of all points to all centres."""
    lengths = (points**2).sum(1)[:, None] + (centres**2).sum(1)[None]
    return np.asarray(np.maximum(lengths - 2 * points @ centres.T, 0))
