"""A picture from beginning to end, in steps that can be counted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from lorai_app.providers.sketch.canvas import Canvas
from lorai_app.providers.sketch.compositions import COMPOSITIONS
from lorai_app.providers.sketch.finish import Press, png
from lorai_app.providers.sketch.photos import inks_of, opened
from lorai_app.providers.sketch.plan import Commission, plan
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery.weather import weather
from lorai_app.providers.sketch.separation import separation
from lorai_app.providers.sketch.styles import ORDINARY, STYLES


@dataclass(frozen=True)
class Stage:
    """How far a picture is, 0 to 100; the last stage holds the file."""

    progress: int
    file: bytes | None = None


def paint(commission: Commission, photos: Sequence[bytes] = ()) -> Iterator[Stage]:
    """Plan, layers, inks, finish: the same commission and photos always give the same file."""
    planned = plan(commission)
    images = tuple(opened(data) for data in photos)
    if images:
        planned = replace(planned, inks=inks_of(images[min(planned.palette_photo, len(images) - 1)]))
    style = STYLES[planned.style] if planned.style else ORDINARY
    if style.inks:
        planned = replace(planned, inks=style.inks(planned))
    yield Stage(8)
    canvas = Canvas(commission.width, commission.height, separation(planned.inks).tone)
    own = style.compositions
    compose = own[planned.turn % len(own)] if own else COMPOSITIONS[planned.composition]
    compose(Scene(canvas, planned, commission.dice("scene"), images))
    yield Stage(40)
    if style.weather and not images:
        weather(canvas, commission.dice("weather"), planned.weather)
    plates = canvas.plates()
    if style.engrave:
        plates = style.engrave(plates, commission.dice("engrave"))
    yield Stage(50)
    pixels = np.empty((commission.height, commission.width), np.uint8)
    cell = max(5.0, canvas.short / 150) * style.cell
    for top, band in Press(plates, commission.dice("press"), cell).pull():
        pixels[top : top + len(band)] = band
        yield Stage(50 + 42 * (top + len(band)) // commission.height)
    yield Stage(100, png(pixels, planned.inks))
