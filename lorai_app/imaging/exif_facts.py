"""What is written in EXIF, under the names that photographers know."""

from collections.abc import Iterator

from PIL import ExifTags, Image
from PIL.ExifTags import IFD

from lorai_app.domain.contents import Fact
from lorai_app.imaging.traces import MOST_EXIF

LONGEST_BYTES = 64
_POINTERS = {*IFD}
_COMMENTS = {
    b"ASCII\0\0\0": ("ascii",),
    b"UNICODE\0": ("utf-16-be", "utf-16-le"),
    bytes(8): ("utf-8", "latin-1"),
}
_FOLDERS = ((IFD.Exif, ExifTags.TAGS), (IFD.GPSInfo, ExifTags.GPSTAGS))


def read(picture: Image.Image) -> Iterator[Fact]:
    """Every tag; that there is EXIF data which can't be read is told too."""
    if len(picture.info.get("exif") or b"") > MOST_EXIF:
        yield Fact("EXIF", "too much to be read")
        return
    try:
        told = picture.getexif()
        tags = [(ExifTags.TAGS, tag, value) for tag, value in told.items() if tag not in _POINTERS]
        for folder, names in _FOLDERS:
            tags += [(names, tag, value) for tag, value in told.get_ifd(folder).items()]
    except Exception:  # as in decode: hostile bytes raise anything
        yield Fact("EXIF", "can't be read")
        return
    for names, tag, value in tags:
        yield Fact(f"EXIF {names.get(tag, f'{tag:#06x}')}", _said(value))


def _said(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(_said(one) for one in value[:16])
    if not isinstance(value, bytes):
        return str(value)
    if value[:8] in _COMMENTS:
        # no two programs agree on the order of the bytes: the one that reads as more of what is on a keyboard
        readings = [value[8:].decode(encoding, "replace") for encoding in _COMMENTS[value[:8]]]
        return max(readings, key=lambda text: sum(map(str.isascii, text)))
    plain = value.rstrip(b"\0")
    if plain and len(plain) <= LONGEST_BYTES and all(32 <= one < 127 for one in plain):
        return plain.decode("ascii")
    return f"{len(value):,} bytes"
