"""The one way in which bytes become pixels, for what visitors send and for what providers deliver."""

import warnings
from dataclasses import dataclass, replace
from io import BytesIO

from PIL import ExifTags, Image, ImageFile

from lorai_app.domain.errors import UnreadableImage
from lorai_app.domain.references import LONGEST_SIDE, MAX_PIXELS
from lorai_app.imaging.heic import unpack
from lorai_app.imaging.kinds import Kind
from lorai_app.imaging.refusals import damaged, too_many_pixels
from lorai_app.imaging.scans import is_laborious

# Pillow refuses at twice this number, for WebP even before it allocates the canvas, and only warns below
# that. A refusal made of the warning would hang on warning filters, which all threads share.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2
warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning)
# Broken EXIF data is nothing that our log should tell.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")

_DRAFT_GAP = 2
"""A JPEG may be decoded at a fraction of its size; below twice what is wanted that would soften it."""


@dataclass(frozen=True)
class Decoded:
    """The first frame as its file has it, in its own colours and perhaps lying on its side.

    Width and height are those of the whole picture, upright; `orientation` is what must still be done to it,
    as EXIF's number from 1 (nothing) to 8.
    """

    picture: ImageFile.ImageFile
    width: int
    height: int
    orientation: int
    turned: bool
    """Whether it lay on its side, also when the decoder has turned it already (HEIC)."""
    animated: bool


def decode(data: bytes, kind: Kind, side: int | None = None) -> Decoded:
    """All pixels of the first frame, or UnreadableImage; `side`: enough of them to shrink to that."""
    if kind is Kind.HEIC:
        return _decode_heic(data, side or LONGEST_SIDE)
    if kind is Kind.JPEG and is_laborious(data):
        raise damaged()
    try:
        picture = Image.open(BytesIO(data), formats=[kind.opener])
        width, height = picture.size
        if width * height > MAX_PIXELS:
            raise too_many_pixels()
        if side is not None:
            _draft(picture, side)
        # the further pictures of a JPEG are previews and depths
        animated = kind is not Kind.JPEG and getattr(picture, "is_animated", False)
        picture.load()
    except UnreadableImage:
        raise
    except Image.DecompressionBombError as error:
        raise too_many_pixels() from error
    except Exception as error:  # decoders raise whatever they like when bytes are hostile
        raise damaged() from error
    orientation = _orientation(picture)
    if orientation >= 5:
        width, height = height, width
    return Decoded(picture, width, height, orientation, orientation != 1, animated)


def _decode_heic(data: bytes, side: int) -> Decoded:
    heic = unpack(data, side)
    decoded = decode(heic.png, Kind.PNG)
    width, height = (heic.height, heic.width) if decoded.orientation >= 5 else (heic.width, heic.height)
    return replace(decoded, width=width, height=height, turned=heic.turned or decoded.turned)


def _draft(picture: ImageFile.ImageFile, side: int) -> None:
    width, height = picture.size
    wanted = _DRAFT_GAP * side / max(width, height)
    if wanted < 1:
        picture.draft(None, (max(1, round(width * wanted)), max(1, round(height * wanted))))


def _orientation(picture: ImageFile.ImageFile) -> int:
    """Unreadable EXIF data counts as upright."""
    try:
        orientation = picture.getexif().get(ExifTags.Base.Orientation, 1)
    except Exception:
        return 1
    return orientation if orientation in range(1, 9) else 1
