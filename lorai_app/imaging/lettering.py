"""Our mark and face on a picture: what the face can set, and in which lines."""

import unicodedata
from functools import cache
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageFont

from lorai_app.imaging import paper

LONGEST = 120
_FACE = Path(__file__).parents[2] / "assets/fonts/bricolage-grotesque.woff2"
_UNSEEN = ("Cc", "Cf", "Mn")
"""Controls, marks of direction, accents on their own: they would turn words around, or stack them up."""


def font(size: int, weight: int) -> ImageFont.FreeTypeFont:
    """A new one each time: a weight is set in place, and threads draw at once."""
    found = ImageFont.truetype(_FACE, size, layout_engine=ImageFont.Layout.BASIC)
    found.set_variation_by_axes([weight])
    return found


def settable(text: str) -> str:
    """The first words, on one line and without what can't be seen; nothing if the face lacks one of their letters."""
    composed = unicodedata.normalize("NFC", " ".join(text[: 8 * LONGEST].split()))
    seen = " ".join("".join(each for each in composed if unicodedata.category(each) not in _UNSEEN).split())
    first = seen[:LONGEST]
    if len(seen) > LONGEST:
        first = f"{(first.rpartition(' ')[0] or first).rstrip('.,;:')}…"
    return first if all(letter == " " or _has(letter) for letter in first) else ""


def lines(text: str, face: ImageFont.FreeTypeFont, width: int, most: int) -> list[str]:
    """The words in as many lines as that width needs, of even length; what `most` lines don't hold is an ellipsis."""
    found = _broken(text, face, width, most)
    narrower = width
    while len(found) > 1 and narrower > width // 2:
        narrower -= 8
        tried = _broken(text, face, narrower, most)
        if len(tried) > len(found) or any(face.getlength(line) > narrower for line in tried):
            break
        if " ".join(tried) != " ".join(found):
            break  # it would leave out more
        found = tried
    return found


def mark(image: Image.Image, at: tuple[int, int], height: int) -> None:
    """The overprint of two discs, as in ui/icons.py, and the name beside it."""
    x, y = at
    wide, round_ = round(height * 1.4), paper.disc(height)
    first, second = (Image.new("L", (wide, height)) for _ in range(2))
    first.paste(round_, (0, 0))
    second.paste(round_, (wide - height, 0))
    for mask, ink in (
        (first, paper.ACCENT),
        (second, paper.SECOND),
        (ImageChops.darker(first, second), paper.OVERPRINT),
    ):
        image.paste(ink, at, mask)
    pen = ImageDraw.Draw(image)
    pen.text((x + _name_at(height), y + height // 2), "LoraAI", paper.INK, _name(height), anchor="lm")


def mark_width(height: int) -> int:
    return _name_at(height) + round(_name(height).getlength("LoraAI"))


def _name(height: int) -> ImageFont.FreeTypeFont:
    return font(round(height * 1.15), 800)


def _name_at(height: int) -> int:
    return round(height * 1.4) + round(height * 0.4)


def _broken(text: str, face: ImageFont.FreeTypeFont, width: int, most: int) -> list[str]:
    found = [""]
    for word in text.split():
        longer = f"{found[-1]} {word}".strip()
        if face.getlength(longer) <= width or not found[-1]:
            found[-1] = longer
        elif len(found) < most:
            found.append(word)
        else:
            found[-1] = f"{found[-1].rstrip('.,;:')}…"
            break
    return [_clipped(line, face, width) for line in found]


def _clipped(line: str, face: ImageFont.FreeTypeFont, width: int) -> str:
    """A word may be longer than its line."""
    if face.getlength(line) <= width:
        return line
    kept = line.rstrip("…")
    while kept and face.getlength(f"{kept}…") > width:
        kept = kept[:-1]
    return f"{kept.rstrip(' .,;:')}…"


@cache
def _has(letter: str) -> bool:
    """What the face lacks it draws as an empty box."""
    face = font(60, 400)
    drawn, missing = face.getmask(letter), face.getmask("\uffff")
    return drawn.getbbox() is not None and bytes(drawn) != bytes(missing)
