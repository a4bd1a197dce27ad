"""A program, run by `heic.py`: HEIC on its standard input; width, height and a PNG on its standard output."""

import re
import resource
import sys
from contextlib import suppress
from io import BytesIO

import pi_heif
from PIL import ExifTags, Image, PngImagePlugin

TURN = re.compile(rb"irot[\x01-\x03]|imir")
"""The boxes by which a HEIC is turned."""
_TURN_BOX = re.compile(rb"irot|imir")
HEAD = 64 * 1024
_MEMORY, _SECONDS = 2 * 1024**3, 20
"""Twice what 50 megapixels take."""


def main(most_pixels: int, side: int) -> None:
    with suppress(ValueError, OSError):  # macOS knows these limits, but doesn't take all of them
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    Image.MAX_IMAGE_PIXELS = None
    pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)
    heic = sys.stdin.buffer.read()
    picture = Image.open(BytesIO(heic), formats=["HEIF"])
    out = sys.stdout.buffer
    out.write(b"%d %d\n" % picture.size)
    if picture.width * picture.height > most_pixels:
        return
    picture.thumbnail((side, side), Image.Resampling.LANCZOS)
    notes = PngImagePlugin.PngInfo()
    if xmp := picture.info.get("xmp"):
        notes.add_itxt("XML:com.adobe.xmp", xmp)
    plain = picture.convert("RGBA") if picture.mode == "RGBa" else picture  # PNG has no premultiplied alpha
    plain.save(out, "PNG", compress_level=0, exif=_exif(picture, heic), pnginfo=notes)


def _exif(picture: Image.Image, heic: bytes) -> bytes | None:
    """Its own turn box was followed already. A file without one, as heif-enc makes of a turned JPEG, has only
    the note in its EXIF data, which pi_heif has set to upright: it is put back, to be followed."""
    note: bytes | None = picture.info.get("exif")
    orientation = picture.info.get("original_orientation")
    if not note or not orientation or _TURN_BOX.search(heic, 0, HEAD):
        return note
    exif = Image.Exif()
    exif.load(note)
    exif[ExifTags.Base.Orientation] = orientation
    return exif.tobytes()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
