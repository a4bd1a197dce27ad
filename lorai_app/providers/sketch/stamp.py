"""A subject cut as a stamp: inked once at its size, then printed as often as the picture wants."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from lorai_app.providers.sketch.canvas import SCALE, SHADE, Canvas, Tone
from lorai_app.providers.sketch.shapes.mark import Mark
from lorai_app.providers.sketch.strokes import Point

Dye = Callable[[Tone], Tone]
"""Turns the tones of a drawing into others: another ink, or dimmer."""


@dataclass(frozen=True)
class Stamp:
    """An inked drawing: the sheet, the body that it covers, and the body with its rim, all at drawing scale.

    `width` and `height` are of the body, in the picture's pixels; the sheet is larger by the rim all round.
    """

    sheet: Image.Image
    body: Image.Image
    mask: Image.Image
    width: float
    height: float

    def stand(self, canvas: Canvas, x: float, ground: float, *, shadow: bool = True) -> None:
        """Prints it with its middle at x and its lowest point on the ground."""
        if shadow:
            canvas.shadow(x + self.width * 0.06, ground, self.width * 0.46, self.height * 0.035 + 2)
        self.print(canvas, x, ground - self.height / 2)

    def print(self, canvas: Canvas, x: float, y: float) -> None:
        """Prints it with its middle there."""
        left, top = x - self.sheet.width / SCALE / 2, y - self.sheet.height / SCALE / 2
        canvas.place(self.sheet, self.mask, left, top)

    def turned(self, degrees: float) -> "Stamp":
        """The same, turned anticlockwise about its middle."""
        sheet, body, mask = (
            layer.rotate(degrees, Image.Resampling.BILINEAR, expand=True)
            for layer in (self.sheet, self.body, self.mask)
        )
        wide, high = sheet.width / self.sheet.width, sheet.height / self.sheet.height
        return Stamp(sheet, body, mask, self.width * wide, self.height * high)

    def cropped(self, top: float, foot: float) -> "Stamp":
        """The part of it between two heights, 0 at its top and 1 at its foot: a bust, or what looks out of a cup."""
        high = self.sheet.height
        box = (0, round(high * top), self.sheet.width, round(high * foot))
        sheet, body, mask = (layer.crop(box) for layer in (self.sheet, self.body, self.mask))
        return Stamp(sheet, body, mask, self.width, self.height * (foot - top))

    def inked(self, tone: Tone) -> "Stamp":
        """Its silhouette in one tone."""
        flat = Image.new("RGB", self.sheet.size)
        flat.paste(tone, mask=self.body)
        return replace(self, sheet=flat)


def cut(
    marks: Sequence[Mark],
    size: float,
    tones: Callable[[str], Tone],
    *,
    flip: bool = False,
    rim: float = 0.0,
    dye: Dye | None = None,
    lit: float = 0.0,
) -> Stamp:
    """Inks a drawing whose box of 100 becomes `size` pixels, with a paper rim of `rim` pixels around it.

    `tones` gives the amounts of ink for a fill; `lit` is where the light comes from, -1 left to 1 right (0: no shade).
    """
    touches = [mark.mirrored() if flip else mark for mark in marks]
    unit = size / 100
    left, top, right, foot = edges(touches)
    pad = rim + 2
    wide = round(((right - left) * unit + 2 * pad) * SCALE)
    high = round(((foot - top) * unit + 2 * pad) * SCALE)
    sheet, body = Image.new("RGB", (wide, high)), Image.new("L", (wide, high))

    def moved(outline: Iterable[Point]) -> list[Point]:
        return [(((x - left) * unit + pad) * SCALE, ((y - top) * unit + pad) * SCALE) for x, y in outline]

    for touch in touches:
        outlines, width = [moved(outline) for outline in touch.outlines], touch.width * unit * SCALE
        if touch.fill == "shade":
            _shade(sheet, body, outlines[0])
            continue
        tone = tones(touch.fill)
        _draw(sheet, body, outlines, width, dye(tone) if dye else tone)
    if lit:
        _model(sheet, body, lit, size * SCALE)
    mask = _swollen(body, rim * SCALE) if rim else body
    return Stamp(sheet, body, mask, (right - left) * unit, (foot - top) * unit)


def edges(marks: Iterable[Mark]) -> tuple[float, float, float, float]:
    """The left, upper, right and lower edge of what a drawing covers of its box."""
    touches = [mark for mark in marks if mark.fill != "shade"]
    xs = [(x - t.width / 2, x + t.width / 2) for t in touches for x, _ in t.outlines[0]]
    ys = [(y - t.width / 2, y + t.width / 2) for t in touches for _, y in t.outlines[0]]
    return min(x for x, _ in xs), min(y for y, _ in ys), max(x for _, x in xs), max(y for _, y in ys)


def _draw(
    sheet: Image.Image, body: Image.Image, outlines: list[list[Point]], width: float, ink: Tone
) -> None:
    if width:
        for pen, fill in ((ImageDraw.Draw(sheet), ink), (ImageDraw.Draw(body), 255)):
            _stroke(pen, outlines[0], max(1, round(width)), fill)
    elif len(outlines) == 1:
        ImageDraw.Draw(sheet).polygon(outlines[0], fill=ink)
        ImageDraw.Draw(body).polygon(outlines[0], fill=255)
    else:
        _pierced(sheet, body, outlines, ink)


def _stroke(pen: ImageDraw.ImageDraw, points: list[Point], thick: int, fill: Tone | int) -> None:
    pen.line(points, fill=fill, width=thick, joint="curve")
    for x, y in (points[0], points[-1]):
        pen.ellipse((x - thick / 2, y - thick / 2, x + thick / 2, y + thick / 2), fill=fill)


def _pierced(sheet: Image.Image, body: Image.Image, outlines: list[list[Point]], ink: Tone) -> None:
    """A shape with holes, through which what is behind stays."""
    xs, ys = [x for x, _ in outlines[0]], [y for _, y in outlines[0]]
    left, top = int(min(xs)), int(min(ys))
    stencil = Image.new("1", (int(max(xs)) - left + 2, int(max(ys)) - top + 2))
    pen = ImageDraw.Draw(stencil)
    for n, outline in enumerate(outlines):
        pen.polygon([(x - left, y - top) for x, y in outline], fill=0 if n else 1)
    sheet.paste(ink, (left, top), stencil)
    body.paste(255, (left, top), stencil)


def _shade(sheet: Image.Image, body: Image.Image, points: list[Point]) -> None:
    """Key ink over what is already drawn, and nowhere else."""
    over = Image.new("RGB", sheet.size)
    ImageDraw.Draw(over).polygon(points, fill=SHADE)
    over.paste((0, 0, 0), mask=ImageChops.invert(body))
    sheet.paste(ImageChops.lighter(sheet, over))


def _model(sheet: Image.Image, body: Image.Image, lit: float, size: float) -> None:
    """A soft shade of key ink along the side that the light does not reach."""
    small = body.reduce(4) if min(body.size) > 64 else body
    step = size * 0.05 * (small.width / body.width)
    lighted = ImageChops.offset(small, round(step * lit), round(-step * 0.7))
    lighted = lighted.filter(ImageFilter.GaussianBlur(step * 0.75))
    shade = ImageChops.subtract(small, lighted).point(lambda v: v * 95 // 255).resize(body.size)
    cool, warm, key = sheet.split()
    sheet.paste(Image.merge("RGB", (cool, warm, ImageChops.add(key, ImageChops.multiply(shade, body)))))


def _swollen(body: Image.Image, rim: float) -> Image.Image:
    """The body and a band of that many pixels around it."""
    soft = body.filter(ImageFilter.GaussianBlur(rim * 0.8))
    return soft.point(lambda v: 255 if v > 18 else 0)
