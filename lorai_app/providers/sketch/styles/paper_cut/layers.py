"""Paper upon paper: every sheet has a cut edge that catches the light and a soft shadow on those beneath."""

from collections.abc import Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from lorai_app.providers.sketch.canvas import PAPER, SCALE, Canvas, Tone
from lorai_app.providers.sketch.stamp import Stamp
from lorai_app.providers.sketch.strokes import Point

_COARSE = 4
"""Shadows are soft, so they are kept at a quarter of the drawing's size and laid in once, at the end."""

Outline = Sequence[Point]


class Layers:
    """Sheets are laid from the lowest to the highest; `close` prints the shadows."""

    def __init__(self, canvas: Canvas, lit: float) -> None:
        """`lit` is where the light comes from, -1 left to 1 right."""
        self.canvas, self._lit = canvas, lit
        self._k = SCALE / _COARSE
        self._size = (max(1, canvas.inks.width // _COARSE), max(1, canvas.inks.height // _COARSE))
        self._shade = Image.new("L", self._size)

    def lay(self, outlines: Sequence[Outline], tone: Tone, lift: float, *, depth: int = 135) -> None:
        """One sheet of paper, cut along the outlines, held `lift` pixels above what is beneath."""
        rim = max(0.8, self.canvas.short * 0.0028)
        for outline in outlines:
            self.canvas.fill([(x + rim * self._lit, y - rim) for x, y in outline], PAPER)
        for outline in outlines:
            self.canvas.fill(outline, tone)
        mask = Image.new("L", self._size)
        pen = ImageDraw.Draw(mask)
        for outline in outlines:
            pen.polygon([(x * self._k, y * self._k) for x, y in outline], fill=255)
        self._cast(mask, lift, depth)

    def pierce(self, around: Outline, outlines: Sequence[Outline], tone: Tone, lift: float) -> None:
        """A sheet as large as the picture with a hole; the other outlines stand on its edge and belong to it."""
        inks, rim = self.canvas.inks, max(0.8, self.canvas.short * 0.0028) * SCALE
        mask = _with_hole(inks.size, SCALE, around, outlines, "1")
        inks.paste(PAPER, (round(rim * self._lit), -round(rim)), mask)
        inks.paste(tone, mask=mask)
        self._cast(_with_hole(self._size, self._k, around, outlines, "L"), lift, 135)

    def set(self, stamp: Stamp, x: float, y: float, lift: float) -> None:
        """A cut-out with its middle there."""
        stamp.print(self.canvas, x, y)
        self._cast(self._small(stamp.mask, x, y), lift, 140)

    def paste(self, plates: Image.Image, mask: Image.Image, left: float, top: float, lift: float) -> None:
        """A printed sheet (at drawing scale) cut to a mask."""
        self.canvas.place(plates, mask, left, top)
        x, y = left + plates.width / SCALE / 2, top + plates.height / SCALE / 2
        self._cast(self._small(mask, x, y), lift, 135)

    def light(self, x: float, y: float, radius: float) -> None:
        """Takes shadows away around a lamp behind the paper."""
        glow = Image.new("L", self._size)
        box = [(v * self._k) for v in (x - radius, y - radius, x + radius, y + radius)]
        ImageDraw.Draw(glow).ellipse(box, fill=170)
        self._shade = ImageChops.subtract(
            self._shade, glow.filter(ImageFilter.GaussianBlur(radius * self._k / 3))
        )

    def close(self) -> None:
        """Prints the shadows, in key ink with a little of the cool one."""
        shade = self._shade.resize(self.canvas.inks.size, Image.Resampling.BILINEAR)
        none = Image.new("L", shade.size)
        over = Image.merge("RGB", (shade.point([v // 3 for v in range(256)]), none, shade))
        self.canvas.inks.paste(ImageChops.add(self.canvas.inks, over))

    def _small(self, mask: Image.Image, x: float, y: float) -> Image.Image:
        small = mask.resize(
            (max(1, mask.width // _COARSE), max(1, mask.height // _COARSE)), Image.Resampling.BOX
        )
        sheet = Image.new("L", self._size)
        sheet.paste(small, (round(x * self._k - small.width / 2), round(y * self._k - small.height / 2)))
        return sheet

    def _cast(self, mask: Image.Image, lift: float, depth: int) -> None:
        across, down = round(-lift * self._lit * 0.8 * self._k), max(1, round(lift * self._k))
        moved = Image.new("L", self._size)
        moved.paste(mask, (across, down))
        near = moved.filter(ImageFilter.BoxBlur(max(1.0, lift * self._k)))
        near = near.point([v * depth // 255 for v in range(256)])
        self._shade = ImageChops.add(self._shade, near)
        self._shade.paste(0, mask=mask)


def _with_hole(
    size: tuple[int, int], k: float, around: Outline, outlines: Sequence[Outline], mode: str
) -> Image.Image:
    mask = Image.new(mode, size, 255)
    pen = ImageDraw.Draw(mask)
    pen.polygon([(x * k, y * k) for x, y in around], fill=0)
    for outline in outlines:
        pen.polygon([(x * k, y * k) for x, y in outline], fill=255)
    return mask
