"""What can be drawn: by hand, or reduced from open icon sets."""

from functools import cache, lru_cache

import numpy as np
from PIL import Image, ImageDraw

from lorai_app.providers.sketch import oklab
from lorai_app.providers.sketch.shapes import (
    animals,
    beasts,
    birds,
    gentle,
    hand,
    packed,
    people,
    places,
    things,
    vessels,
)
from lorai_app.providers.sketch.shapes.mark import Drawing, Mark

__all__ = ["Drawing", "Mark", "by_hand", "colours_of", "drawing", "known"]

_GREY = 0.045
_SAMPLE = 64
_ROOMS = (beasts, gentle, birds, animals, places, things, vessels)


@cache
def _sheets() -> dict[str, str]:
    return {name: sheet for room in _ROOMS for name, sheet in hand.sheets(room.SHAPES).items()}


def by_hand() -> frozenset[str]:
    """The names of the drawings in this house's own language, people aside."""
    return frozenset(_sheets())


def known() -> frozenset[str]:
    """The names of all drawings; `fox/face` and `fish/2` are variants of `fox` and `fish`."""
    return by_hand() | people.names() | frozenset(packed.names())


@lru_cache(maxsize=256)
def drawing(name: str) -> Drawing:
    """The drawing of that name; one made by hand comes before a packed one."""
    if name in people.names():
        return people.drawing(name)
    sheet = _sheets().get(name)
    return hand.drawn(sheet) if sheet else packed.drawing(name)


@cache
def colours_of(name: str) -> tuple[str, ...]:
    """The one or two colours that make a subject itself, the larger first; none if it is grey or a photo."""
    if name.startswith("@"):
        return ()
    pixels = _sample(drawing(name))
    lab = oklab.oklab(pixels / 255)
    vivid = lab[np.hypot(lab[:, 1], lab[:, 2]) > _GREY]
    if len(vivid) < 0.15 * len(lab):
        return ()
    found: list[str] = []
    hues = np.degrees(np.arctan2(vivid[:, 2], vivid[:, 1]))
    for _ in range(2):
        counts = [(np.abs((hues - middle + 180) % 360 - 180) < 30).sum() for middle in range(-180, 180, 15)]
        near = np.abs((hues - (15 * int(np.argmax(counts)) - 180) + 180) % 360 - 180) < 30
        if near.sum() < 0.12 * len(lab):
            break
        found.append(oklab.to_hex(np.median(vivid[near], axis=0)))
        apart = np.abs((hues - oklab.hue(np.median(vivid[near], axis=0)) + 180) % 360 - 180) > 50
        vivid, hues = vivid[apart], hues[apart]
        if not len(hues):
            break
    return tuple(found)


def _sample(drawn: Drawing) -> oklab.Array:
    """The colours that are seen, pixel by pixel, on a small sheet."""
    sheet = Image.new("RGBA", (_SAMPLE, _SAMPLE))
    pen = ImageDraw.Draw(sheet)
    for mark in drawn.marks:
        if mark.fill.startswith("#"):
            points = [(x * _SAMPLE / 100, y * _SAMPLE / 100) for x, y in mark.outlines[0]]
            if mark.width:
                pen.line(points, fill=mark.fill, width=max(1, round(mark.width * _SAMPLE / 100)))
            elif len(points) > 1:
                pen.polygon(points, fill=mark.fill)
    pixels = np.asarray(sheet, dtype=np.float64).reshape(-1, 4)
    return np.asarray(pixels[pixels[:, 3] > 0][:, :3])
