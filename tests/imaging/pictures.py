"""Sample files made in code: four coloured corners show which way up a picture is, and in which colours."""

import struct
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import ExifTags, Image

SIZE = (96, 64)
RED, GREEN, BLUE, WHITE = (220, 30, 40), (30, 170, 60), (40, 60, 210), (250, 250, 250)
CORNERS = (RED, GREEN, BLUE, WHITE)
"""Top left, top right, bottom left, bottom right."""

HEIC = (Path(__file__).parent / "samples" / "turned.heic").read_bytes()
"""96×64, held sideways, Display P3, with camera and GPS data; made by pillow-heif 1.4 of lying(6)."""

_LIE = {  # the inverse of what a viewer does for each EXIF orientation
    1: (),
    2: (Image.Transpose.FLIP_LEFT_RIGHT,),
    3: (Image.Transpose.ROTATE_180,),
    4: (Image.Transpose.FLIP_TOP_BOTTOM,),
    5: (Image.Transpose.TRANSPOSE,),
    6: (Image.Transpose.ROTATE_90,),
    7: (Image.Transpose.TRANSVERSE,),
    8: (Image.Transpose.ROTATE_270,),
}


def corners(size: tuple[int, int] = SIZE, mode: str = "RGB") -> Image.Image:
    width, height = size
    picture = Image.new("RGB", size)
    for index, colour in enumerate(CORNERS):
        left, top = index % 2 * width // 2, index // 2 * height // 2
        picture.paste(colour, (left, top, left + width - width // 2, top + height - height // 2))
    return picture.convert(mode)


def lying(orientation: int) -> Image.Image:
    """The four corners as a camera stores them that was held this way."""
    picture = corners()
    for step in _LIE[orientation]:
        picture = picture.transpose(step)
    return picture


def encoded(picture: Image.Image, opener: str, **options: Any) -> bytes:
    out = BytesIO()
    picture.save(out, opener, **options)
    return out.getvalue()


def decoded(data: bytes) -> Image.Image:
    picture = Image.open(BytesIO(data))
    picture.load()
    return picture


def exif(orientation: int = 1, *, camera: bool = False, location: bool = False) -> Image.Exif:
    tags = Image.Exif()
    tags[ExifTags.Base.Orientation] = orientation
    if camera:
        tags[ExifTags.Base.Make] = "Kodachrome"
        tags.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.LensModel] = "Lens of Ana"
    if location:
        place = tags.get_ifd(ExifTags.IFD.GPSInfo)
        place[ExifTags.GPS.GPSLatitudeRef] = "N"
        place[ExifTags.GPS.GPSLatitude] = (48.0, 12.0, 30.0)
    return tags


def huge_png(width: int, height: int) -> bytes:
    """A few kilobytes that ask for a gigantic canvas."""
    return png(struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0), bytes(12_000_000))


def png(header: bytes, pixels: bytes) -> bytes:
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(pixels, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, body) for name, body in parts)


def png_with(*chunks: tuple[str, bytes], picture: Image.Image | None = None) -> bytes:
    """The four corners, or that picture, with these chunks before the pixels."""
    data = encoded(picture or corners(), "PNG")
    at = data.index(b"IDAT") - 4
    return data[:at] + b"".join(_chunk(name.encode(), body) for name, body in chunks) + data[at:]


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def wide_gamut_profile() -> bytes:
    """Display P3, the colours of phones, as the smallest ICC profile that Little CMS takes."""

    def xyz(*values: float) -> bytes:
        return b"XYZ " + bytes(4) + b"".join(struct.pack(">i", round(value * 65536)) for value in values)

    gamma = b"curv" + bytes(4) + struct.pack(">IH", 1, round(2.2 * 256)) + bytes(2)
    name = b"Display P3\0"
    tags = {
        b"desc": b"desc" + bytes(4) + struct.pack(">I", len(name)) + name + bytes(78 + 3),
        b"wtpt": xyz(0.9642, 1.0, 0.8249),
        b"rXYZ": xyz(0.51512, 0.2412, -0.00105),
        b"gXYZ": xyz(0.29198, 0.69225, 0.04189),
        b"bXYZ": xyz(0.1571, 0.06657, 0.78407),
        b"rTRC": gamma,
        b"gTRC": gamma,
        b"bTRC": gamma,
    }
    table, body, start = struct.pack(">I", len(tags)), b"", 128 + 4 + 12 * len(tags)
    for tag, value in tags.items():
        table += tag + struct.pack(">II", start + len(body), len(value))
        body += value + bytes(-len(value) % 4)
    header = struct.pack(">I4sI4s4s4s", start + len(body), b"none", 0x02200000, b"mntr", b"RGB ", b"XYZ ")
    header += bytes(12) + b"acsp" + bytes(28) + xyz(0.9642, 1.0, 0.8249)[8:] + bytes(48)
    return header + table + body
