"""From what a file holds to a plain picture: small enough, upright, 8-bit sRGB, and nothing else in it."""

from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageCms

from lorai_app.imaging.decode import Decoded

_REDUCING_GAP = 2.0
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True)
class Developed:
    """RGB, or RGBA where something really is transparent; `recoloured`: it was not in sRGB."""

    picture: Image.Image
    recoloured: bool


def develop(decoded: Decoded, side: int) -> Developed:
    """A new picture that fits into a square of that side; it is never enlarged."""
    picture = fitting(_resizable(decoded.picture), side)
    alpha = picture.getchannel("A") if picture.mode == "RGBA" else None
    colours = _in_srgb(picture, decoded.picture.info.get("icc_profile"))
    recoloured = colours is not None
    if colours is None:
        colours = picture.convert("RGB")
    clean = Image.new("RGB", colours.size)
    clean.paste(colours)  # a converted copy would carry comments and profiles along
    if alpha is not None and alpha.getextrema() != (255, 255):
        clean.putalpha(alpha)
    return Developed(upright(clean, decoded.orientation), recoloured)


def upright(picture: Image.Image, orientation: int) -> Image.Image:
    """The picture as EXIF's number says it is to be seen; itself when it needs no turning."""
    turn = _TURNS.get(orientation)
    return picture if turn is None else picture.transpose(turn)


def fitting(picture: Image.Image, side: int) -> Image.Image:
    """A smaller copy that fits into a square of that side, or the picture itself if it does already."""
    scale = side / max(picture.size)
    if scale >= 1:
        return picture
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    return picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=_REDUCING_GAP)


def _resizable(picture: Image.Image) -> Image.Image:
    """The picture in a mode whose pixels can be mixed; palettes and key colours can't."""
    if picture.mode.startswith("I"):
        # Pillow would cut 16 bits off at 255 instead of scaling them
        return picture.point(lambda value: value * (1 / 256) + 0).convert("L")
    if picture.has_transparency_data:
        return picture.convert("RGBA")
    return picture if picture.mode in ("L", "RGB", "CMYK") else picture.convert("RGB")


def _in_srgb(picture: Image.Image, profile: object) -> Image.Image | None:
    """The colours brought from their profile to sRGB; None if they are there or it doesn't fit."""
    if not isinstance(profile, bytes):
        return None
    colours = picture if picture.mode in ("L", "CMYK") else picture.convert("RGB")
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        if "srgb" in ImageCms.getProfileDescription(source).lower():
            return None
        return ImageCms.profileToProfile(colours, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):
        return None
