"""What a photo tells about its maker besides the picture, so that a visitor reads what was taken out."""

from PIL import ExifTags, ImageFile
from PIL.ExifTags import IFD, Base

_ABOUT_THE_FILE = {
    Base.Orientation,
    Base.XResolution,
    Base.YResolution,
    Base.ResolutionUnit,
    Base.YCbCrPositioning,
    Base.ExifOffset,
    Base.GPSInfo,
    Base.ExifVersion,
    Base.ComponentsConfiguration,
    Base.FlashPixVersion,
    Base.ColorSpace,
    Base.ExifImageWidth,
    Base.ExifImageHeight,
    Base.ExifInteroperabilityOffset,
}
_NOTES = {Base.ImageDescription, Base.Artist, Base.Copyright, Base.UserComment, Base.XPTitle, Base.XPComment}

_IPTC = 0x0404
MOST_EXIF = 1 << 20
"""Bytes; no camera writes as many, and each of its values would be made into an object."""


def traces(picture: ImageFile.ImageFile) -> tuple[str, ...]:
    """Those of “location”, “camera data” and “notes” that it has; unreadable EXIF data tells nothing."""
    info = picture.info
    xmp = info.get("xmp") or b""
    found = {
        "location": isinstance(xmp, bytes) and b"GPSLatitude" in xmp,
        "camera data": False,
        "notes": bool(
            xmp or info.get("comment") or _IPTC in info.get("photoshop", ()) or _has_texts(picture)
        ),
    }
    if len(info.get("exif") or b"") > MOST_EXIF:
        return tuple(name for name, there in (found | {"camera data": True}).items() if there)
    try:
        exif = picture.getexif()
        place = exif.get_ifd(IFD.GPSInfo)
        tags = (set(exif) | set(exif.get_ifd(IFD.Exif))) - _ABOUT_THE_FILE
    except Exception:
        return tuple(name for name, there in found.items() if there)
    # some cameras write GPS data without a fix: a version and nothing else
    found["location"] |= ExifTags.GPS.GPSLatitude in place
    found["camera data"] = bool(tags - _NOTES)
    found["notes"] |= bool(tags & _NOTES)
    return tuple(name for name, there in found.items() if there)


def _has_texts(picture: ImageFile.ImageFile) -> bool:
    """Pillow keeps a PNG's text chunks beside its numbers; asking for `text` would decode every frame."""
    return picture.format == "PNG" and any(isinstance(value, str) for value in picture.info.values())
