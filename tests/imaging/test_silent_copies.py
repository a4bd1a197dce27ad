"""A silent copy is the same picture in the same colours, and not a word is in it."""

import struct
from io import BytesIO

import pytest
from PIL import ExifTags, Image, PngImagePlugin

from lorai_app.domain.errors import UnreadableImage
from lorai_app.imaging.arrive import arrive
from lorai_app.imaging.telling import silent, tells
from tests.imaging.pictures import corners, decoded, encoded, lying, png_with, wide_gamut_profile
from tests.imaging.told import OPENERS, PROMPT, WAYS, commented, xmp


@pytest.mark.parametrize("way", WAYS)
def test_a_silent_file_is_the_same_picture_and_tells_nothing(way: str) -> None:
    data = WAYS[way](PROMPT)
    made = silent(data)
    assert not tells(made, PROMPT)
    assert b"secret" not in made
    assert arrive(made) == arrive(data)
    if way.startswith(("PNG", "JPEG", "WebP")):
        assert decoded(made).tobytes() == decoded(data).tobytes()
        assert silent(made) == made
    info = decoded(made).info
    assert not info.keys() & {"exif", "xmp", "comment", "parameters", "prompt"}


@pytest.mark.parametrize("opener", ["PNG", "JPEG", "WEBP"])
def test_colours_keep_their_profile(opener: str) -> None:
    profile = wide_gamut_profile()
    made = silent(encoded(corners(), opener, icc_profile=profile, exif=commented(PROMPT)))
    assert decoded(made).info["icc_profile"] == profile


@pytest.mark.parametrize("opener", ["PNG", "JPEG", "WEBP"])
def test_what_lay_on_its_side_is_upright_without_exif(opener: str) -> None:
    tags = commented(PROMPT)
    tags[ExifTags.Base.Orientation] = 6
    made = silent(encoded(lying(6), opener, exif=tags, quality=95))
    assert not tells(made, PROMPT)
    seen, wanted = decoded(made).convert("RGB"), corners()
    assert seen.size == wanted.size
    for place in ((8, 8), (88, 8), (8, 56), (88, 56)):
        assert all(abs(a - b) < 12 for a, b in zip(seen.getpixel(place), wanted.getpixel(place), strict=True))


def test_16_bits_palettes_and_transparency_stay() -> None:
    deep = png_with(("tEXt", b"p\0" + PROMPT.encode()), picture=Image.new("I;16", (8, 8), 54_321))
    assert decoded(silent(deep)).getpixel((3, 3)) == 54_321
    told = PngImagePlugin.PngInfo()
    told.add_text("parameters", PROMPT)
    clear = encoded(corners(mode="P"), "PNG", pnginfo=told, transparency=0)
    assert decoded(silent(clear)).convert("RGBA").tobytes() == decoded(clear).convert("RGBA").tobytes()


def test_a_progressive_jpeg_stays_bit_for_bit() -> None:
    picture = Image.effect_noise((320, 200), 60)
    plain = encoded(picture, "JPEG", progressive=True)
    assert silent(encoded(picture, "JPEG", progressive=True, comment=PROMPT)) == plain


@pytest.mark.parametrize("opener", OPENERS)
def test_what_is_no_whole_picture_has_no_silent_copy(opener: str) -> None:
    data = encoded(corners(), opener)
    for broken in (data[: len(data) // 2], b"no picture"):
        with pytest.raises(UnreadableImage):
            silent(broken)


def test_a_webp_without_exif_no_longer_promises_any() -> None:
    made = silent(encoded(corners(), "WEBP", exif=commented(PROMPT), xmp=xmp(PROMPT)))
    assert struct.unpack("<I", made[4:8])[0] == len(made) - 8
    assert not made[20] & 0x0C
    assert Image.open(BytesIO(made)).getexif() == {}
