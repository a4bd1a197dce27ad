"""What providers deliver: checked to be whole; the file is kept as it came, so that C2PA survives."""

from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from lorai_app.domain.errors import UnreadableImage
from lorai_app.imaging.decode import decode
from lorai_app.imaging.kinds import Kind, recognise


@dataclass(frozen=True)
class Arrived:
    """What browsers will show of the file: its size is the upright one."""

    width: int
    height: int
    mime: str


def arrive(data: bytes) -> Arrived:
    """Size and type of a complete PNG, JPEG, WebP, AVIF or GIF; UnreadableImage for anything less."""
    kind = recognise(data)
    if kind is None or kind is Kind.HEIC:
        raise UnreadableImage("What the provider sent is not a picture.")
    try:
        if kind is Kind.PNG:
            _verify(data)
        decoded = decode(data, kind)
    except UnreadableImage as error:
        raise UnreadableImage("What the provider sent is not a complete picture.") from error
    return Arrived(decoded.width, decoded.height, kind.mime)


def _verify(png: bytes) -> None:
    """Every checksum up to the end mark: a PNG without its end decodes as if nothing were missing."""
    try:
        Image.open(BytesIO(png), formats=[Kind.PNG.opener]).verify()
    except Exception as error:  # as in decode: hostile bytes raise anything
        raise UnreadableImage("A checksum is wrong or the end is missing.") from error
