"""A look at a picture while it is made, small and soft: first as it was drawn, then as the inks come onto the sheet."""

from io import BytesIO
from math import ceil

from PIL import Image, ImageChops, ImageFilter, ImageOps

from lorai_app.providers.sketch.palettes import Inks, rgb

SIDE = 512
_QUALITY = 45
_SOFT = ImageFilter.GaussianBlur(0.7)


def drawn(plates: Image.Image, inks: Inks) -> bytes:
    """The drawing before any ink: pencil lines on a pale wash of the key ink."""
    amounts = _small(plates)
    shade = amounts.convert("L", (0.24, 0.22, 0.44, 0))
    lines = amounts.filter(ImageFilter.FIND_EDGES).convert("L").point(lambda edge: min(255, edge * 2))
    pencil = ImageChops.add(shade.point(lambda tone: tone * 0.55), lines.filter(_SOFT), scale=1.4)
    return _webp(ImageOps.colorize(pencil, inks.paper, _mixed(inks)))


def printed(sheet: Image.Image) -> bytes:
    """The sheet as it lies in the press."""
    return _webp(_small(sheet.convert("RGB")).filter(_SOFT))


def _small(picture: Image.Image) -> Image.Image:
    return picture.reduce(ceil(max(picture.size) / SIDE))


def _mixed(inks: Inks) -> tuple[int, int, int]:
    paper, key = rgb(inks.paper), rgb(inks.key)
    red, green, blue = (round(0.35 * p + 0.65 * k) for p, k in zip(paper, key, strict=True))
    return red, green, blue


def _webp(picture: Image.Image) -> bytes:
    file = BytesIO()
    picture.save(file, "WEBP", quality=_QUALITY, method=2)
    return file.getvalue()
