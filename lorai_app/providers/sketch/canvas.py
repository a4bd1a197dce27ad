"""A sheet for three inks: the channels of an RGB image hold how much of each ink lies where."""

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
from PIL import Image, ImageChops, ImageDraw

from lorai_app.providers.sketch.strokes import Point

SCALE = 2
"""Drawn at twice the size, so that edges are smooth when the plates are reduced."""

Tone = tuple[int, int, int]
"""Amounts of the sky ink, the accent ink and the key ink, 0 to 255 each."""

Box = tuple[int, int, int, int]
Floats = np.ndarray[Any, np.dtype[np.float32]]

PAPER: Tone = (0, 0, 0)
TONES: dict[str, Tone] = {
    "paper": PAPER,
    "pale": (75, 0, 0),
    "cool": (255, 0, 0),
    "dusk": (255, 0, 120),
    "blush": (0, 90, 0),
    "warm": (0, 255, 0),
    "deep": (0, 255, 125),
    "dark": (60, 0, 255),
}
SHADE: Tone = (0, 0, 95)


class Canvas:
    """Where a picture is drawn, in the picture's own pixels."""

    def __init__(self, width: int, height: int, tone: Callable[[str], Tone]) -> None:
        """`tone` gives the amounts of the picture's inks for a colour (`Separation.tone`)."""
        self.width, self.height = width, height
        self.tone = tone
        self.short = min(width, height)
        self.inks = Image.new("RGB", (width * SCALE, height * SCALE), PAPER)
        self.open: Image.Image | None = None
        self._pen = ImageDraw.Draw(self.inks)

    def fresh(self, width: float, height: float) -> "Canvas":
        """An empty sheet for the same inks."""
        return Canvas(round(width), round(height), self.tone)

    def fill(self, outline: Iterable[Point], tone: Tone) -> None:
        self._pen.polygon(_scaled(outline), fill=tone)

    def line(self, points: Iterable[Point], width: float, tone: Tone) -> None:
        self._pen.line(_scaled(points), fill=tone, width=max(1, round(width * SCALE)), joint="curve")

    def disc(self, x: float, y: float, radius: float, tone: Tone) -> None:
        self._pen.ellipse(_round(x - radius, y - radius, x + radius, y + radius), fill=tone)

    def oval(self, x: float, y: float, rx: float, ry: float, tone: Tone) -> None:
        self._pen.ellipse(_round(x - rx, y - ry, x + rx, y + ry), fill=tone)

    def box(self, left: float, top: float, right: float, bottom: float, tone: Tone) -> None:
        if right > left and bottom > top:
            self._pen.rectangle(_round(left, top, right, bottom), fill=tone)

    def fade(self, outline: Iterable[Point], stops: Iterable[tuple[float, Tone]]) -> None:
        """Fills an outline with tones that run from its top (0) to its bottom (1)."""
        points = _scaled(outline)
        box = self._around(points)
        if box is None:
            return
        mask = Image.new("L", (box[2] - box[0], box[3] - box[1]))
        ImageDraw.Draw(mask).polygon([(x - box[0], y - box[1]) for x, y in points], fill=255)
        self.inks.paste(column(mask.size, stops), box, mask)

    def glow(self, x: float, y: float, radius: float, lift: float) -> None:
        """Takes ink away around a light, `lift` (0 to 1) of it in the middle."""
        rings = 7
        for ring in range(rings, 0, -1):
            reach = radius * ring / rings
            box = _round(x - reach, y - reach, x + reach, y + reach)
            self._keep(box, 1 - lift / rings)

    def veil(self, top: float, bottom: float, strength: float) -> None:
        """Fog: takes ink away, most of it half-way between top and bottom."""
        y0, y1 = max(0, round(top * SCALE)), min(self.inks.height, round(bottom * SCALE))
        if y1 - y0 < 2:
            return
        box = (0, y0, self.inks.width, y1)
        strip = self.inks.crop(box)
        bell = np.sin(np.linspace(0, np.pi, y1 - y0)) ** 1.4 * strength * 255
        mask = Image.fromarray(bell.astype(np.uint8)[:, None]).resize(strip.size)
        self.inks.paste(PAPER, box, mask)

    def shadow(self, x: float, y: float, rx: float, ry: float) -> None:
        """Key ink printed over whatever lies there."""
        box = self._clip(_round(x - rx, y - ry, x + rx, y + ry))
        if box is None:
            return
        over = Image.new("RGB", (box[2] - box[0], box[3] - box[1]))
        ImageDraw.Draw(over).ellipse(
            (
                (x - rx) * SCALE - box[0],
                (y - ry) * SCALE - box[1],
                (x + rx) * SCALE - box[0],
                (y + ry) * SCALE - box[1],
            ),
            fill=(70, 0, 130),
        )
        self.inks.paste(ImageChops.lighter(self.inks.crop(box), over), box)

    def place(self, sheet: Image.Image, mask: Image.Image | None, left: float, top: float) -> None:
        """Lays a drawn sheet (at drawing scale) with its upper left corner there, in the picture's pixels."""
        self.inks.paste(sheet, (round(left * SCALE), round(top * SCALE)), mask)

    def opened(self, mask: Image.Image | None, left: float, top: float, size: tuple[int, int]) -> None:
        """Weather falls there (at drawing scale; through a mask), and where else this was said, but nowhere else."""
        if self.open is None:
            self.open = Image.new("L", self.inks.size)
        at = round(left * SCALE), round(top * SCALE)
        self.open.paste(255, (*at, at[0] + size[0], at[1] + size[1]), mask)

    def plates(self) -> Image.Image:
        """The three plates at the size of the picture."""
        return self.inks.reduce(SCALE)

    def _keep(self, box: tuple[int, int, int, int], share: float) -> None:
        clipped = self._clip(box)
        if clipped is None:
            return
        mask = Image.new("L", (clipped[2] - clipped[0], clipped[3] - clipped[1]))
        shifted = (box[0] - clipped[0], box[1] - clipped[1], box[2] - clipped[0], box[3] - clipped[1])
        ImageDraw.Draw(mask).ellipse(shifted, fill=round(255 * (1 - share)))
        self.inks.paste(PAPER, clipped, mask)

    def _around(self, points: list[Point]) -> Box | None:
        xs, ys = [x for x, _ in points], [y for _, y in points]
        return self._clip((int(min(xs)), int(min(ys)), int(max(xs)) + 2, int(max(ys)) + 2))

    def _clip(self, box: Box) -> Box | None:
        left, top = max(0, box[0]), max(0, box[1])
        right, bottom = min(self.inks.width, box[2]), min(self.inks.height, box[3])
        return (left, top, right, bottom) if right > left and bottom > top else None


def column(size: tuple[int, int], stops: Iterable[tuple[float, Tone]]) -> Image.Image:
    """A sheet whose tones run from top to bottom."""
    places, tones = zip(*stops, strict=True)
    heights = np.linspace(0, 1, size[1])
    run = np.stack([np.interp(heights, places, [tone[ink] for tone in tones]) for ink in range(3)], axis=-1)
    return Image.fromarray(run.astype(np.uint8)[:, None, :]).resize(size, Image.Resampling.NEAREST)


def _scaled(points: Iterable[Point]) -> list[Point]:
    return [(x * SCALE, y * SCALE) for x, y in points]


def _round(left: float, top: float, right: float, bottom: float) -> Box:
    return round(left * SCALE), round(top * SCALE), round(right * SCALE), round(bottom * SCALE)
