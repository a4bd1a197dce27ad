"""From plates to a print: screens of dots, plates a little out of line, grain, and a small honest PNG."""

from io import BytesIO
from math import cos, pi, sin
from typing import Any, TypeVar

import numpy as np
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from lorai_app.providers.sketch.canvas import Floats
from lorai_app.providers.sketch.palettes import Inks, rgb

SOFTWARE = "LoraAI sketch"
COMMENT = "Sketch preview: no AI model made this picture"

LEVELS = 5
"""Amounts in which each ink is printed; with two shades of paper that makes 250 colours, which fit in one byte."""

INKS = range(3)
ANGLES = (15.0, 75.0, 45.0)
_ROWS = 96

Bytes = np.ndarray[Any, np.dtype[np.uint8]]
Plane = TypeVar("Plane", Bytes, Floats)


class Press:
    """Prints three plates, ink after ink, a band of rows at a time, so that nothing holds the interpreter for long.

    `pixels` is the sheet as it is: numbers of `colours`.
    """

    def __init__(self, plates: Image.Image, dice: np.random.Generator, cell: float) -> None:
        shifts = [tuple(int(n) for n in dice.integers(-2, 3, 2)) for _ in INKS]
        self._moved = [_moved(plate, *shift) for plate, shift in zip(plates.split(), shifts, strict=True)]
        self._cell = cell
        self._mottle = _mottle(plates.size, dice)
        self._grain = [
            dice.random((len(band), plates.width), dtype=np.float32) for band in _bands(self._mottle)
        ]
        self.pixels: Bytes = np.empty((plates.height, plates.width), np.uint8)
        for band, grain in zip(_bands(self.pixels), self._grain, strict=True):
            band[:] = grain > 0.9

    def lay(self, ink: int) -> None:
        """Prints one plate over what lies on the sheet."""
        sheet, plate, mottle = _bands(self.pixels), _bands(self._moved[ink]), _bands(self._mottle)
        top = 0
        for band, tones, uneven, grain in zip(sheet, plate, mottle, self._grain, strict=True):
            tone: Floats = tones.astype(np.float32) / np.float32(255)
            band += self._ink(ink, tone, top, grain, uneven) * np.uint8(2 * LEVELS ** (2 - ink))
            top += len(band)

    def _ink(self, ink: int, tone: Floats, top: int, grain: Floats, mottle: Floats) -> Bytes:
        screen = _dots(tone.shape, top, ANGLES[ink], self._cell)
        laid = np.clip((tone * 1.16 - screen) * (self._cell * 0.55) + 0.5, 0, 1) * (tone > 0.02)
        laid -= (0.08 + 0.04 * ink) * mottle * laid
        specks = np.roll(grain, 37 * (ink + 1), axis=1)
        laid *= np.where(specks > 0.993 - 0.02 * mottle, np.float32(0.25), np.float32(1))
        amount: Bytes = np.clip(laid * (LEVELS - 1) + specks * 0.72 + 0.14, 0, LEVELS - 1).astype(np.uint8)
        return amount


def colours(inks: Inks) -> list[int]:
    """The table of 250 colours: every mix of the three inks on both shades of the paper, as a flat list."""
    paper = np.array(rgb(inks.paper), float)
    tints = [np.array(rgb(colour), float) / 255 for colour in (inks.cool, inks.warm, inks.key)]
    amounts = np.stack(np.meshgrid(*[np.linspace(0, 1, LEVELS)] * 3, [0, 1], indexing="ij"), -1).reshape(
        -1, 4
    )
    mixed = paper * (1 - 0.035 * amounts[:, 3:])
    for ink, tint in enumerate(tints):
        mixed = mixed * (1 - amounts[:, ink : ink + 1] * (1 - tint))
    return [int(value) for value in np.clip(mixed + 0.5, 0, 255).astype(int).ravel()]


def image(pixels: Bytes, inks: Inks) -> Image.Image:
    """The sheet in its colours."""
    printed = Image.fromarray(pixels)
    printed.putpalette(colours(inks))
    return printed


def png(pixels: Bytes, inks: Inks) -> bytes:
    """The file, which says of itself what it is."""
    about = PngInfo()
    about.add_text("Software", SOFTWARE)
    about.add_text("Comment", COMMENT)
    file = BytesIO()
    image(pixels, inks).save(file, "PNG", pnginfo=about, compress_level=4)
    return file.getvalue()


def _bands(sheet: Plane) -> list[Plane]:
    """Views of the sheet's rows, from top to bottom."""
    return [sheet[top : top + _ROWS] for top in range(0, len(sheet), _ROWS)]


def _dots(shape: tuple[int, ...], top: int, angle: float, cell: float) -> Floats:
    """A turned screen of round dots, 0 to 1, by the sum of two turned waves (as products, which is quick)."""
    turn = angle * pi / 180
    x = np.arange(shape[1], dtype=np.float32) * np.float32(2 * pi / cell)
    y = np.arange(top, top + shape[0], dtype=np.float32) * np.float32(2 * pi / cell)
    c, s = np.float32(cos(turn)), np.float32(sin(turn))
    across = np.outer(np.cos(y * s), np.cos(x * c)) - np.outer(np.sin(y * s), np.sin(x * c))
    down = np.outer(np.cos(y * c), np.cos(x * s)) + np.outer(np.sin(y * c), np.sin(x * s))
    field: Floats = ((across + down) * 0.25 + 0.5).astype(np.float32)
    return field


def _mottle(size: tuple[int, int], dice: np.random.Generator) -> Floats:
    """Slow unevenness of the ink, 0 to 1."""
    coarse = dice.random((size[1] // 40 + 2, size[0] // 40 + 2), dtype=np.float32)
    return np.asarray(Image.fromarray(coarse).resize(size, Image.Resampling.BILINEAR), dtype=np.float32)


def _moved(channel: Image.Image, across: int, down: int) -> Bytes:
    """A plate shifted by a few pixels; its edge is drawn out, never wrapped round."""
    plate: Bytes = np.asarray(channel)
    reach = 4
    padded = np.pad(plate, reach, mode="edge")
    height, width = plate.shape
    return padded[reach - down : reach - down + height, reach - across : reach - across + width]
