"""The card that messengers show of a share: the picture as a print, our mark, and the prompt's first words."""

from io import BytesIO

from PIL import Image, ImageDraw, ImageOps

from lorai_app.domain.errors import UnreadableImage
from lorai_app.imaging import lettering, paper
from lorai_app.imaging.crop import quiet, window
from lorai_app.imaging.decode import decode
from lorai_app.imaging.develop import develop
from lorai_app.imaging.kinds import recognise

SIZE = (1200, 630)
MOST_BYTES = 300_000
"""Some messengers show nothing of a larger one."""
_KEEPS = 0.75
"""A wide picture fills the card when no more than the rest of it is cut off."""
_STRIP = 92
_EDGE = 40
_MARK = 34
_SIZES = ((40, 66), (80, 52), (lettering.LONGEST + 1, 42))
"""Of words up to that many letters: pixels of the face."""
_QUALITIES = (88, 82, 74, 64, 52, 40, 25, 10)


def card(picture: bytes, words: str | None) -> bytes:
    """1200×630 JPEG of at most 300 kB; of the words as many as fit, none if the face lacks their letters."""
    opened = _opened(picture)
    said = lettering.settable(words) if words else ""
    if _fills(opened, SIZE[1] - (_STRIP if said else 0)):
        return _jpeg(_over_strip(opened, said) if said else _under_slip(opened))
    return _jpeg(_beside(opened, said) if said else _alone(opened))


def _opened(data: bytes) -> Image.Image:
    """Upright, in sRGB, and on paper where it is transparent."""
    kind = recognise(data)
    if kind is None:
        raise UnreadableImage("There is no picture in this file.")
    found = develop(decode(data, kind, 2 * SIZE[0]), 2 * SIZE[0]).picture
    if found.mode != "RGBA":
        return found
    sheet = Image.new("RGB", found.size, paper.SHEET)
    sheet.paste(found, mask=found.getchannel("A"))
    return sheet


def _fills(picture: Image.Image, height: int) -> bool:
    wide, wanted = picture.width / picture.height, SIZE[0] / height
    return wide > 1 and min(wide, wanted) / max(wide, wanted) >= _KEEPS


def _under_slip(picture: Image.Image) -> Image.Image:
    """The picture fills the card; our mark is on a slip of paper in the corner where it hides least."""
    image = _cut(picture, SIZE[1])
    width, height = lettering.mark_width(_MARK) + 48, _MARK + 36
    corners = [
        (left, top, left + width, top + height)
        for top in (SIZE[1] - height - 28, 28)
        for left in (28, SIZE[0] - width - 28)
    ]
    slip = quiet(image, corners)
    paper.lay(image, slip, radius=6)
    lettering.mark(image, (slip[0] + 24, slip[1] + 18), _MARK)
    return image


def _over_strip(picture: Image.Image, words: str) -> Image.Image:
    """The picture above, mark and words on a strip of paper below it."""
    image = Image.new("RGB", SIZE, paper.PAPER)
    image.paste(_cut(picture, SIZE[1] - _STRIP))
    middle = SIZE[1] - _STRIP // 2
    lettering.mark(image, (_EDGE, middle - _MARK // 2), _MARK)
    left = _EDGE + lettering.mark_width(_MARK) + 34
    pen, face = ImageDraw.Draw(image), lettering.font(36, 600)
    pen.line((left, middle - 22, left, middle + 22), paper.LINE, 2)
    [line] = lettering.lines(words, face, SIZE[0] - _EDGE - left - 34, 1)
    pen.text((left + 34, middle - 1), line, paper.INK, face, anchor="lm")
    return image


def _beside(picture: Image.Image, words: str) -> Image.Image:
    """The whole print on the right, mark and words on the left."""
    image = Image.new("RGB", SIZE, paper.PAPER)
    whole = _whole(picture, 780)
    left = SIZE[0] - _EDGE - whole.width
    image_left = paper.print_on(image, whole, (left, (SIZE[1] - whole.height) // 2))
    lettering.mark(image, (_EDGE + 4, _EDGE + 4), 40)
    room = image_left - 2 * _EDGE - 8
    size = next(pixels for letters, pixels in _SIZES if len(words) < letters)
    size = min(size, room // 7)
    face = lettering.font(size, 700)
    pen, line_height = ImageDraw.Draw(image), round(size * 1.14)
    y = SIZE[1] - _EDGE - 12
    for line in reversed(lettering.lines(words, face, room, 6)):
        pen.text((_EDGE + 4, y), line, paper.INK, face, anchor="ls")
        y -= line_height
    return image


def _alone(picture: Image.Image) -> Image.Image:
    """The whole print in the middle, where no messenger cuts it off, on our overprint in the picture's own inks."""
    image = paper.overprint(SIZE, picture)
    whole = _whole(picture, 735)  # our mark stands beside it
    paper.print_on(image, whole, ((SIZE[0] - whole.width) // 2, (SIZE[1] - whole.height) // 2))
    lettering.mark(image, (_EDGE - 4, SIZE[1] - _EDGE - 30), _MARK)
    return image


def _cut(picture: Image.Image, height: int) -> Image.Image:
    box = window(picture, SIZE[0], height)
    return picture.resize((SIZE[0], height), Image.Resampling.LANCZOS, box, reducing_gap=2.0)


def _whole(picture: Image.Image, width: int) -> Image.Image:
    return ImageOps.contain(
        picture, (width, SIZE[1] - 2 * _EDGE - 2 * paper.BORDER), Image.Resampling.LANCZOS
    )


def _jpeg(image: Image.Image) -> bytes:
    """As fine as the limit allows."""
    for quality in _QUALITIES:
        out = BytesIO()
        image.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
        if out.tell() <= MOST_BYTES:
            break
    return out.getvalue()
