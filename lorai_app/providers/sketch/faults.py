"""What is wrong with three inks for a lead: its colours cannot be mixed, or it does not stand off."""

from functools import lru_cache

import numpy as np

from lorai_app.providers.sketch import oklab
from lorai_app.providers.sketch.palettes import Inks, rgb

_AMOUNTS = np.stack(np.meshgrid(*[np.linspace(0, 1, 5)] * 3, indexing="ij"), -1).reshape(-1, 3)


def fault(tried: Inks, wanted: tuple[str, ...], besides: list[str], night: bool) -> float:
    """How far the lead is from its colours in these inks, how badly it stands off, how alike the inks are."""
    mixes = _mixes(tried)
    alike = max(0.0, 0.2 - float(np.linalg.norm(oklab.of(tried.cool) - oklab.of(tried.warm))))
    if not wanted:
        return alike
    goals = [oklab.of(colour) for colour in (*wanted, *besides)]
    away = [np.linalg.norm((mixes - goal) * (0.8, 1.2, 1.2), axis=1) for goal in goals]
    printed = mixes[int(away[0].argmin())]
    missed = float(away[0].min()) + 0.4 * sum(float(each.min()) for each in away[1:])
    sky, land = ((1, 0, 0.6), (1, 0, 0.45)) if night else ((0.5, 0, 0), (0.85, 0, 0.05))
    behind = min(float(np.linalg.norm(printed - _mixed(tried, amounts))) for amounts in (sky, land))
    return missed + 0.9 * max(0.0, 0.17 - behind) + alike


@lru_cache(maxsize=512)
def _mixes(tried: Inks) -> oklab.Array:
    """What can be printed, in Oklab."""
    mixed = np.tile(np.array(rgb(tried.paper), float) / 255, (len(_AMOUNTS), 1))
    for ink, colour in enumerate((tried.cool, tried.warm, tried.key)):
        mixed *= 1 - _AMOUNTS[:, ink : ink + 1] * (1 - np.array(rgb(colour)) / 255)
    return oklab.oklab(mixed)


def _mixed(tried: Inks, amounts: tuple[float, float, float]) -> oklab.Array:
    mixed = np.array(rgb(tried.paper), float) / 255
    for amount, colour in zip(amounts, (tried.cool, tried.warm, tried.key), strict=True):
        mixed = mixed * (1 - amount * (1 - np.array(rgb(colour)) / 255))
    return oklab.oklab(mixed)
