"""What a style is: its own pictures, inks, engraving and screen, each where it differs from an ordinary print."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image

from lorai_app.providers.sketch.palettes import Inks
from lorai_app.providers.sketch.plan import Plan
from lorai_app.providers.sketch.scene import Scene

Composition = Callable[[Scene], None]


@dataclass(frozen=True)
class Style:
    """What a style changes; everything that it leaves out is as in an ordinary print.

    `compositions`: its own pictures, at least four, taken in turn by the images of a batch (none: the ordinary ones).
    `inks`: the inks for a plan, whose own inks already hold the subject's and the named colours.
    `engrave`: what is done to the finished plates (RGB = amounts of cool, warm and key ink) before they are printed.
    `cell`: how much coarser the screen of dots is. `weather`: whether snow and rain fall over all of it.
    `letters`: whether its pictures set the plan's words themselves.
    """

    compositions: tuple[Composition, ...] = ()
    inks: Callable[[Plan], Inks] | None = None
    engrave: Callable[[Image.Image, np.random.Generator], Image.Image] | None = None
    cell: float = 1.0
    weather: bool = True
    letters: bool = False


ORDINARY = Style()
