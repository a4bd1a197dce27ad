"""Small copies for pages: WebP in two sizes, and a blur of 25 bytes that is there before either."""

from base64 import b64encode
from dataclasses import dataclass
from io import BytesIO

from fast_thumbhash import rgba_to_thumb_hash
from PIL import Image

from lorai_app.domain.errors import UnreadableImage
from lorai_app.imaging.decode import decode
from lorai_app.imaging.develop import develop, fitting
from lorai_app.imaging.kinds import recognise

SMALL, LARGE, CHIP = 512, 1024, 256
_QUALITY = 80
_THUMBHASH_SIDE = 100
"""The most that the algorithm takes."""


@dataclass(frozen=True)
class Thumbnails:
    """WebP whose longest side is at most 512 and 1024 px, and a ThumbHash in base64."""

    small: bytes
    large: bytes
    thumbhash: str


def thumbnails(data: bytes) -> Thumbnails:
    """All small copies of a delivered image, from one decoding; nothing is enlarged."""
    large = _shrunk(data, LARGE)
    small = fitting(large, SMALL)
    return Thumbnails(_webp(small), _webp(large), _thumbhash(small))


def preview(data: bytes, side: int = CHIP) -> bytes:
    """One small WebP: what the chip of a reference shows."""
    return _webp(_shrunk(data, side))


def _shrunk(data: bytes, side: int) -> Image.Image:
    kind = recognise(data)
    if kind is None:
        raise UnreadableImage("There is no picture in this file.")
    return develop(decode(data, kind, side), side).picture


def _webp(picture: Image.Image) -> bytes:
    out = BytesIO()
    picture.save(out, "WEBP", quality=_QUALITY)
    return out.getvalue()


def _thumbhash(picture: Image.Image) -> str:
    tiny = fitting(picture, _THUMBHASH_SIDE).convert("RGBA")
    return b64encode(bytes(rgba_to_thumb_hash(tiny.width, tiny.height, tiny.tobytes()))).decode()
