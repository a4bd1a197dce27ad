"""Real pictures in the colour of their key, so that two images can be told apart."""

import hashlib
from io import BytesIO

from PIL import Image

from lorai_app.domain.catalog import RATIOS


def picture(key: str, ratio: str) -> bytes:
    """A PNG of the ratio's exact pixels."""
    return plain_picture(key, RATIOS[ratio].width, RATIOS[ratio].height)


def plain_picture(key: str, width: int, height: int) -> bytes:
    red, green, blue = hashlib.sha256(key.encode()).digest()[:3]
    file = BytesIO()
    Image.new("RGB", (width, height), (red, green, blue)).save(file, "PNG", compress_level=1)
    return file.getvalue()


def as_webp(png: bytes) -> bytes:
    file = BytesIO()
    Image.open(BytesIO(png)).save(file, "WEBP")
    return file.getvalue()
