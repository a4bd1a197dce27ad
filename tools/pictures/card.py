"""Cards for messengers: a print, and the page's words on a slip of paper."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFont

from lorai_app.bootstrap import sketched
from lorai_app.content.cards import Card
from lorai_app.domain.catalog import Ratio

SIZE = (1200, 630)
_FONT = Path(__file__).parents[2] / "assets/fonts/bricolage-grotesque.woff2"
_PAPER, _INK, _SOFT = "#fffdf8", "#1d1a16", "#5d564b"
_ACCENT, _SECOND, _OVERPRINT = "#cc3a1a", "#2f6f8f", "#5b1f25"
"""The light theme of assets/theme.css."""

_SLIP = 500
_EDGE = 48


def card(wanted: Card) -> bytes:
    """The print on the right, the words on the left; JPEG, because every messenger reads it."""
    width, height = SIZE
    shape = Ratio("card", width - _SLIP, height, "card")
    image = Image.new("RGB", SIZE, _PAPER)
    image.paste(Image.open(BytesIO(sketched(wanted.prompt, shape, wanted.seed))).convert("RGB"), (_SLIP, 0))
    pen = ImageDraw.Draw(image)
    _mark(image, pen)
    y = 190
    for line in _lines(pen, wanted.title, _font(66)):
        pen.text((_EDGE, y), line, _INK, _font(66))
        y += 74
    y += 22
    for line in _lines(pen, wanted.line, _font(30)):
        pen.text((_EDGE, y), line, _SOFT, _font(30))
        y += 40
    file = BytesIO()
    image.save(file, "JPEG", quality=70, optimize=True, progressive=True)
    return file.getvalue()


def _mark(image: Image.Image, pen: ImageDraw.ImageDraw) -> None:
    """The two discs of the favicon, overprinted where they meet, and the name."""
    first, second = (Image.new("L", (80, 52)) for _ in range(2))
    ImageDraw.Draw(first).ellipse((0, 3, 45, 48), fill=255)
    ImageDraw.Draw(second).ellipse((21, 5, 62, 46), fill=255)
    for mask, colour in (
        (first, _ACCENT),
        (second, _SECOND),
        (ImageChops.multiply(first, second), _OVERPRINT),
    ):
        image.paste(colour, (_EDGE, 48), mask)
    pen.text((_EDGE + 78, 49), "LoraAI", _INK, _font(38))


def _lines(pen: ImageDraw.ImageDraw, text: str, font: ImageFont.FreeTypeFont) -> list[str]:
    """The words broken so that every line fits on the slip."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if pen.textlength(longer, font) > _SLIP - 2 * _EDGE + 20 and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_FONT, size)
