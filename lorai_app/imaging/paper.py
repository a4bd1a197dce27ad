"""Paper, prints on it, and inks: what the site's look is made of, for pictures that the server draws."""

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from lorai_app.imaging.crop import Box

PAPER, SURFACE, SHEET, LINE, INK = "#f6f1e6", "#fffdf8", "#ffffff", "#d9d0bf", "#1d1a16"
ACCENT, SECOND, OVERPRINT = "#cc3a1a", "#2f6f8f", "#5b1f25"
"""The light theme of assets/theme.css."""
BORDER = 12
_SHADE, _DARKEST = "#3b2f1d", 84
_SHARP = 4
"""Discs are drawn that many times larger, because Pillow's circles have steps."""
_PALE = 0.3
"""How much paper shows through the picture's own inks, so that the print before them stands out."""
_COLOURS = 10

Colour = tuple[int, int, int]


def lay(image: Image.Image, box: Box, *, radius: int = 0, fill: str = SURFACE) -> None:
    """A piece of paper with the soft shadow that it casts."""
    depth = 12
    dark = Image.new("L", image.size)
    fallen = (box[0] + depth // 2, box[1] + depth, box[2] - depth // 2, box[3] + depth)
    ImageDraw.Draw(dark).rectangle(fallen, _DARKEST)
    image.paste(_SHADE, mask=dark.filter(ImageFilter.GaussianBlur(depth)))
    right, bottom = box[2] - 1, box[3] - 1  # Pillow draws its last column and row too
    ImageDraw.Draw(image).rounded_rectangle((box[0], box[1], right, bottom), radius, fill)


def print_on(image: Image.Image, picture: Image.Image, at: tuple[int, int]) -> int:
    """The picture there, with a white border around it; where the border begins on the left."""
    left, top = at[0] - BORDER, at[1] - BORDER
    lay(image, (left, top, at[0] + picture.width + BORDER, at[1] + picture.height + BORDER), fill=SHEET)
    image.paste(picture, at)
    return left


def overprint(size: tuple[int, int], picture: Image.Image) -> Image.Image:
    """Our two discs, as large as the sheet, in the two inks that the picture is most made of."""
    image = Image.new("RGB", size, PAPER)
    across = round(size[1] * 1.13)
    left, top = (size[0] - round(across * 1.33)) // 2, (size[1] - across) // 2
    for ink, x in zip(_inks(picture), (left, left + round(across * 0.33)), strict=True):
        layer = Image.new("RGB", size, "#ffffff")
        layer.paste(_pale(ink), (x, top), disc(across))
        image = ImageChops.multiply(image, layer)
    return image


def disc(across: int) -> Image.Image:
    """A mask with a smooth edge."""
    large = Image.new("L", (across * _SHARP, across * _SHARP))
    ImageDraw.Draw(large).ellipse((0, 0, large.width - 1, large.height - 1), fill=255)
    return large.resize((across, across), Image.Resampling.BOX)


def _inks(picture: Image.Image) -> tuple[Colour, Colour]:
    """The colour that says most, and the one that says most beside it."""
    tiny = picture.resize((80, 80), Image.Resampling.BOX)
    flat = tiny.quantize(_COLOURS, method=Image.Quantize.MEDIANCUT).convert("RGB")
    found: list[tuple[int, Colour]] = flat.getcolors() or []  # type: ignore[assignment]  # RGB: three numbers
    first = max(found, key=lambda each: each[0] ** 0.5 * (20 + _vivid(each[1])))[1]
    second = max(found, key=lambda each: each[0] ** 0.3 * (20 + _vivid(each[1])) * _apart(each[1], first))[1]
    return first, second


def _vivid(colour: Colour) -> int:
    return max(colour) - min(colour)


def _apart(one: Colour, other: Colour) -> int:
    return sum(abs(mine - yours) for mine, yours in zip(one, other, strict=True))


def _pale(ink: Colour) -> Colour:
    red, green, blue = (round(value + (255 - value) * _PALE) for value in ink)
    return red, green, blue
