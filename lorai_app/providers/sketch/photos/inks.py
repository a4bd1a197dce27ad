"""Three inks and a paper from a photo: the darkest and the lightest of its colours, and the two that mix it best."""

from itertools import combinations

import numpy as np
from PIL import Image

from lorai_app.providers.sketch import oklab
from lorai_app.providers.sketch.palettes import Inks, rgb
from lorai_app.providers.sketch.photos.clusters import clusters, sample, weights

_BOOSTS = (1.2, 1.7)
"""Ink is purer than what is mixed from it, so colours stronger than the photo's own are tried too."""

_GREY = 0.035
_NO_COLOUR = 0.015
_ALIKE = 55.0
"""Degrees of hue within which two inks say the same."""

_TRIED = 220
_STEPS = np.linspace(0, 1, 5)
_AMOUNTS = np.stack(np.meshgrid(_STEPS, _STEPS, _STEPS, indexing="ij"), -1).reshape(-1, 3)
_SPOT = "#e4572e"


def inks_of(
    photo: Image.Image, also: str | None = None, share: float = 0.2, *, promised: bool = False
) -> Inks:
    """The inks of a photo; `also` is a colour that is drawn besides, and counts as such a share of the photo.

    `promised`: the words name it, so one of the inks is that colour.
    """
    points = sample(photo)
    centres, shares = clusters(points)
    by_light = np.argsort(centres[:, 0])
    key, paper = _key(centres[by_light[0]]), _paper(centres[by_light[-1]])
    wanted = points[:: max(1, len(points) // _TRIED)]
    near = ((wanted[:, None] - centres[None]) ** 2).sum(2).argmin(1)
    counts = weights(wanted) * np.where(_skin(wanted), 2.0, 1.0) / (shares[near] + 0.03) ** 0.3
    tried = _tried(centres, shares)
    if also and oklab.colourful(oklab.of(also)) > _GREY:
        own = oklab.of(also)
        wanted = np.vstack([wanted, own])
        counts = np.append(counts, counts.sum() * share)
        tried.append(_pure(own, 1.2))
    else:
        promised = False
    pairs = [(one, tried[-1]) for one in tried[:-1]] if promised else list(combinations(tried, 2))
    first, second = min(pairs, key=lambda pair: _fault(pair, key, paper, wanted, counts))
    cool, warm = sorted((first, second), key=_warmth)
    return Inks(*(oklab.to_hex(colour) for colour in (cool, warm, key, paper)))


def miss(mixed: oklab.Array, wanted: oklab.Array) -> oklab.Array:
    """How far each mix (a column) is from each colour (a row): by eye, and much farther if skin turns green."""
    scale = np.array([1.0, 1.6, 1.6])
    a, b = wanted * scale, mixed * scale
    away = np.maximum((a**2).sum(1)[:, None] + (b**2).sum(1)[None] - 2 * a @ b.T, 0)
    greener = np.maximum(wanted[:, None, 1] - mixed[None, :, 1], 0) * _skin(wanted)[:, None]
    return np.asarray(away + 5 * greener**2)


def mixes(inks: Inks, amounts: oklab.Array) -> oklab.Array:
    """What comes of those amounts (0 to 1) of the three inks on the paper, in Oklab."""
    mixed = np.tile(np.array(rgb(inks.paper)) / 255, (len(amounts), 1))
    for ink, colour in enumerate((inks.cool, inks.warm, inks.key)):
        mixed = mixed * (1 - amounts[:, ink : ink + 1] * (1 - np.array(rgb(colour)) / 255))
    return oklab.oklab(mixed)


def _tried(centres: oklab.Array, shares: oklab.Array) -> list[oklab.Array]:
    """Inks that could be mixed: the clusters' colours, purer; for a grey photo a tinted grey and a spot colour."""
    strong = [centre for centre, share in zip(centres, shares, strict=True) if share > 0.0015]
    most = max(oklab.colourful(colour) for colour in strong)
    vivid = [colour for colour in strong if oklab.colourful(colour) > min(_GREY, most * 0.5)]
    if most < _NO_COLOUR:
        middle = centres.mean(0)
        return [np.array([0.58, middle[1] * 0.8 - 0.012, middle[2] * 0.8 - 0.03]), oklab.of(_SPOT)]
    found = [_pure(colour, boost) for colour in vivid for boost in _BOOSTS]
    hues = [oklab.hue(colour) for colour in vivid]
    if all(oklab.between(one, other) < _ALIKE for one, other in combinations(hues, 2)):
        found.append(_other(vivid))
    return found


def _other(vivid: list[oklab.Array]) -> oklab.Array:
    """For a photo of one hue a second ink that goes with it: amber or coral to blues and greens, blue to the warm."""
    main = vivid[int(np.argmax([oklab.colourful(colour) for colour in vivid]))]
    hue = oklab.hue(main)
    goal = -115.0 if -20 < hue < 115 else 55.0
    turn = np.radians(goal)
    return np.array([0.62 if goal < 0 else 0.74, 0.14 * np.cos(turn), 0.14 * np.sin(turn)])


def _fault(
    pair: tuple[oklab.Array, oklab.Array],
    key: oklab.Array,
    paper: oklab.Array,
    wanted: oklab.Array,
    counts: oklab.Array,
) -> float:
    """How badly the photo is met by two inks, and how much they say the same."""
    inks = Inks(*(oklab.to_hex(colour) for colour in (*pair, key, paper)))
    away = (miss(mixes(inks, _AMOUNTS), wanted).min(1) * counts).sum() / counts.sum()
    near = max(0.0, _ALIKE - oklab.between(oklab.hue(pair[0]), oklab.hue(pair[1]))) / _ALIKE
    return float(away) + 0.004 * near


def _skin(points: oklab.Array) -> oklab.Array:
    """Whether a colour could be somebody's skin, light or dark."""
    hues = np.degrees(np.arctan2(points[:, 2], points[:, 1]))
    chroma = np.hypot(points[:, 1], points[:, 2])
    light = (points[:, 0] > 0.3) & (points[:, 0] < 0.93)
    return np.asarray((hues > 25) & (hues < 82) & (chroma > 0.03) & (chroma < 0.16) & light)


def _pure(colour: oklab.Array, boost: float) -> oklab.Array:
    """A colour as an ink: not too dark to be mixed, not too pale to be seen."""
    chroma = oklab.colourful(colour)
    goal = float(np.clip(chroma * boost, 0.07, 0.21)) / max(chroma, 1e-6)
    hue = oklab.hue(colour)
    least = 0.8 if 78 < hue < 125 else 0.6 if 30 < hue < 78 else 0.47
    return np.array([float(np.clip(colour[0], least, 0.86)), *(colour[1:] * goal)])


def _key(darkest: oklab.Array) -> oklab.Array:
    chroma = min(1.0, 0.06 / max(1e-6, oklab.colourful(darkest)))
    return np.array([float(np.clip(darkest[0], 0.19, 0.28)), *(darkest[1:] * chroma)])


def _paper(lightest: oklab.Array) -> oklab.Array:
    tint = lightest[1:] * min(0.4, 0.012 / max(1e-6, oklab.colourful(lightest)))
    return np.array([float(np.clip(lightest[0], 0.955, 0.97)), tint[0], tint[1] + 0.01])


def _warmth(colour: oklab.Array) -> float:
    """From blue (low) to orange (high)."""
    return float(np.cos(np.radians(oklab.between(oklab.hue(colour), 50.0))))
