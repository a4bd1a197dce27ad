"""A subject cut as a stamp: inked once at its size, then printed as often as the picture wants."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageDraw

from lorai_app.providers.sketch.canvas import SCALE, SHADE, TONES, Canvas, Tone
from lorai_app.providers.sketch.shapes import Mark
from lorai_app.providers.sketch.strokes import Point

Dye = Callable[[Tone], Tone]
"""Turns the tones of a drawing into others: another ink, or dimmer."""


@dataclass(frozen=True)
class Stamp:
    """An inked drawing; `left`, `top`, `right` and `foot` are its edges, in the picture's pixels."""

    sheet: Image.Image
    mask: Image.Image
    left: float
    top: float
    right: float
    foot: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.foot - self.top

    def stand(self, canvas: Canvas, x: float, ground: float, *, shadow: bool = True) -> None:
        """Prints it with its middle at x and its lowest point on the ground."""
        if shadow:
            canvas.shadow(x + self.width * 0.06, ground, self.width * 0.46, self.height * 0.035 + 2)
        self.print(canvas, x, ground - self.height / 2)

    def print(self, canvas: Canvas, x: float, y: float) -> None:
        """Prints it with its middle there."""
        rim_x, rim_y = (
            (self.sheet.width / SCALE - self.width) / 2,
            (self.sheet.height / SCALE - self.height) / 2,
        )
        canvas.place(self.sheet, self.mask, x - self.width / 2 - rim_x, y - self.height / 2 - rim_y)


def cut(
    marks: Iterable[Mark], size: float, *, flip: bool = False, rim: float = 0.0, dye: Dye | None = None
) -> Stamp:
    """Inks a drawing whose box of 100 becomes `size` pixels, with a paper rim of `rim` pixels around it."""
    touches = [mark.mirrored() if flip else mark for mark in marks]
    unit = size / 100
    left, top, right, foot = _edges([touch for touch in touches if touch.tone != "shade"])
    pad = rim + 2
    wide, high = (
        round(((right - left) * unit + 2 * pad) * SCALE),
        round(((foot - top) * unit + 2 * pad) * SCALE),
    )
    sheet, mask = Image.new("RGB", (wide, high)), Image.new("L", (wide, high))
    body = Image.new("L", (wide, high))
    on_sheet, on_mask, on_body = (ImageDraw.Draw(layer) for layer in (sheet, mask, body))

    def moved(outline: Iterable[Point]) -> list[Point]:
        return [(((x - left) * unit + pad) * SCALE, ((y - top) * unit + pad) * SCALE) for x, y in outline]

    if rim:
        for touch in (each for each in touches if each.tone != "shade"):
            _draw(on_mask, moved(touch.outline), touch.width * unit * SCALE, 255, rim * SCALE)
    for touch in touches:
        points, width = moved(touch.outline), touch.width * unit * SCALE
        if touch.tone == "shade":
            _shade(sheet, body, points)
            continue
        tone = TONES[touch.tone]
        _draw(on_sheet, points, width, dye(tone) if dye else tone)
        _draw(on_mask, points, width, 255)
        _draw(on_body, points, width, 255)
    return Stamp(sheet, mask, left * unit, top * unit, right * unit, foot * unit)


def _edges(touches: list[Mark]) -> tuple[float, float, float, float]:
    xs = [(x - t.width / 2, x + t.width / 2) for t in touches for x, _ in t.outline]
    ys = [(y - t.width / 2, y + t.width / 2) for t in touches for _, y in t.outline]
    return min(x for x, _ in xs), min(y for y, _ in ys), max(x for _, x in xs), max(y for _, y in ys)


def _draw(
    pen: ImageDraw.ImageDraw, points: list[Point], width: float, ink: Tone | int, rim: float = 0.0
) -> None:
    if not width:
        pen.polygon(points, fill=ink)
        if rim:
            pen.line([*points, points[0]], fill=ink, width=round(2 * rim), joint="curve")
        return
    thick = max(1, round(width + 2 * rim))
    pen.line(points, fill=ink, width=thick, joint="curve")
    for x, y in (points[0], points[-1]):
        pen.ellipse((x - thick / 2, y - thick / 2, x + thick / 2, y + thick / 2), fill=ink)


def _shade(sheet: Image.Image, body: Image.Image, points: list[Point]) -> None:
    """Key ink over what is already drawn, and nowhere else."""
    over = Image.new("RGB", sheet.size)
    ImageDraw.Draw(over).polygon(points, fill=SHADE)
    over.paste((0, 0, 0), mask=ImageChops.invert(body))
    sheet.paste(ImageChops.lighter(sheet, over))
