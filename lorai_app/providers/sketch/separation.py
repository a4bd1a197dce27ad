"""What each ink must give so that a colour is met: a drawing's own colours become amounts of three inks."""

from functools import lru_cache

import numpy as np

from lorai_app.providers.sketch import oklab
from lorai_app.providers.sketch.canvas import TONES, Tone
from lorai_app.providers.sketch.palettes import Inks, rgb

_STEPS = 9
_CLEAN = 0.0035
"""What an ink more costs: a colour is met with one or two inks where that is nearly as good, for clean tones."""


class Separation:
    """The nearest mix of three inks for any colour."""

    def __init__(self, inks: Inks) -> None:
        amounts = np.stack(np.meshgrid(*[np.linspace(0, 1, _STEPS)] * 3, indexing="ij"), -1).reshape(-1, 3)
        paper = np.array(rgb(inks.paper), float) / 255
        mixed = np.tile(paper, (len(amounts), 1))
        for ink, colour in enumerate((inks.cool, inks.warm, inks.key)):
            mixed *= 1 - amounts[:, ink : ink + 1] * (1 - np.array(rgb(colour)) / 255)
        self._amounts = amounts
        self._mixed = oklab.oklab(mixed)
        self._inks_used = _CLEAN * (amounts > 0.01).sum(1)
        self._known: dict[str, Tone] = {}

    def tone(self, fill: str) -> Tone:
        """The amounts for `#rrggbb`; a name of `TONES` is what it says, whatever the inks are."""
        if fill in TONES:
            return TONES[fill]
        if fill not in self._known:
            away = (self._mixed - oklab.of(fill)) ** 2 * np.array([1, 1.6, 1.6])
            cool, warm, key = self._amounts[int((away.sum(1) + self._inks_used).argmin())]
            self._known[fill] = (int(cool * 255), int(warm * 255), int(key * 255))
        return self._known[fill]


@lru_cache(maxsize=16)
def separation(inks: Inks) -> Separation:
    """The same for every drawing in a picture."""
    return Separation(inks)


def recoloured(fill: str, own: str, wanted: str) -> str:
    """A drawing's fill when the drawing's own colour is to be `wanted`: what is of its hue follows, by lightness."""
    here, main, goal = oklab.of(fill), oklab.of(own), oklab.of(wanted)
    grey = oklab.colourful(main) < 0.04
    if grey and (oklab.colourful(here) > 0.05 or not 0.3 < here[0] < 0.93):
        return fill
    if not grey and (oklab.colourful(here) < 0.04 or oklab.between(oklab.hue(here), oklab.hue(main)) > 48):
        return fill
    light = float(np.clip(goal[0] + (here[0] - main[0]) * 0.9, 0.12, 0.97))
    return oklab.to_hex(np.array([light, goal[1], goal[2]]))
