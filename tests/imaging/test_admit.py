"""What visitors send is known by its bytes and stripped to the picture, and they read what was done to it."""

import pytest
from PIL import Image, PngImagePlugin

from lorai_app.imaging.admit import CleanPhoto, admit
from tests.imaging import pictures
from tests.imaging.pictures import CORNERS, HEIC, SIZE, corners, decoded, encoded, exif, lying

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning", "ignore::PIL.Image.DecompressionBombWarning")


def looks_upright(photo: CleanPhoto, tolerance: int = 14) -> bool:
    picture = decoded(photo.data).convert("RGB")
    width, height = picture.size
    near = [(x, y) for y in (height // 8, height * 7 // 8) for x in (width // 8, width * 7 // 8)]
    return all(
        abs(channel - meant) <= tolerance
        for at, corner in zip(near, CORNERS, strict=True)
        for channel, meant in zip(picture.getpixel(at), corner, strict=True)
    )


@pytest.mark.parametrize(
    ("opener", "changes"),
    [
        ("JPEG", ()),
        ("PNG", ("converted from PNG to JPEG",)),
        ("WEBP", ("converted from WebP to JPEG",)),
        ("GIF", ("converted from GIF to JPEG",)),
        ("AVIF", ("converted from AVIF to JPEG",)),
    ],
)
def test_every_usual_format_becomes_a_jpeg(opener, changes):
    photo = admit(encoded(corners(), opener))
    assert (photo.width, photo.height) == SIZE
    assert photo.mime == "image/jpeg"
    assert photo.changes == changes
    assert looks_upright(photo)


def test_a_photo_from_an_iphone_is_turned_once_and_tells_nothing_about_ana():
    photo = admit(HEIC)
    assert (photo.width, photo.height) == SIZE
    assert looks_upright(photo, tolerance=40)  # its colours are of a wider gamut
    assert photo.changes == (
        "location removed",
        "camera data removed",
        "turned upright",
        "colours converted to sRGB",
        "converted from HEIC to JPEG",
    )
    assert not decoded(photo.data).getexif()


def test_a_heic_without_a_turn_box_is_turned_by_its_exif_note():
    photo = admit(HEIC.replace(b"irot\x03", b"skip\x03"))
    assert (photo.width, photo.height) == SIZE
    assert "turned upright" in photo.changes


def test_a_heic_that_says_itself_it_is_upright_is_not_turned_by_its_exif_note():
    photo = admit(HEIC.replace(b"irot\x03", b"irot\x00"))
    assert (photo.width, photo.height) == (SIZE[1], SIZE[0])
    assert "turned upright" not in photo.changes


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("opener", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_however_the_camera_was_held_the_same_upright_picture_comes_out(opener, orientation):
    photo = admit(encoded(lying(orientation), opener, exif=exif(orientation)))
    assert (photo.width, photo.height) == SIZE
    assert looks_upright(photo)
    assert ("turned upright" in photo.changes) == (orientation != 1)


def test_an_orientation_that_does_not_exist_is_ignored():
    assert admit(encoded(corners(), "JPEG", exif=exif(77))).changes == ()


@pytest.mark.parametrize("opener", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_where_and_with_what_a_photo_was_taken_is_removed_and_said(opener):
    photo = admit(encoded(corners(), opener, exif=exif(camera=True, location=True)))
    assert photo.changes[:2] == ("location removed", "camera data removed")
    assert b"Kodachrome" not in photo.data
    assert b"Lens of Ana" not in photo.data
    assert not decoded(photo.data).getexif()


def test_a_camera_without_a_fix_is_not_said_to_tell_the_location():
    assert admit(encoded(corners(), "JPEG", exif=exif(camera=True))).changes == ("camera data removed",)


def test_the_location_in_xmp_is_removed_and_said():
    xmp = b'<x:xmpmeta><rdf:Description exif:GPSLatitude="48,12.5N"/></x:xmpmeta>'
    photo = admit(encoded(corners(), "JPEG", xmp=xmp))
    assert photo.changes == ("location removed", "notes removed")
    assert b"GPSLatitude" not in photo.data


def test_no_comment_text_or_profile_survives():
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "Ana's secret")
    profile = pictures.wide_gamut_profile()
    for data in (
        encoded(corners(), "JPEG", comment=b"Ana's secret", icc_profile=profile, xmp=b"Ana's secret"),
        encoded(corners(), "GIF", comment=b"Ana's secret"),
        encoded(corners(), "PNG", pnginfo=notes, icc_profile=profile),
        encoded(half_transparent(), "PNG", pnginfo=notes, icc_profile=profile),
    ):
        assert b"Ana's secret" in data
        photo = admit(data)
        assert "notes removed" in photo.changes
        for trace in (
            b"secret",
            b"Exif",
            b"ICC_PROFILE",
            b"iCCP",
            b"Display P3",
            b"tEXt",
            b"http://ns.adobe",
        ):
            assert trace not in photo.data


def test_wide_colours_are_brought_to_srgb():
    skin = Image.new("RGB", (8, 8), (200, 100, 80))
    photo = admit(encoded(skin, "PNG", icc_profile=pictures.wide_gamut_profile()))
    assert photo.changes == ("colours converted to sRGB", "converted from PNG to JPEG")
    assert decoded(photo.data).getpixel((4, 4)) == pytest.approx((216, 93, 72), abs=3)


@pytest.mark.parametrize("profile", [b"nonsense", pictures.wide_gamut_profile()[:200]])
def test_a_broken_colour_profile_is_left_aside(profile):
    photo = admit(encoded(corners(), "JPEG", icc_profile=profile))
    assert photo.changes == ()
    assert looks_upright(photo)


def test_a_large_photo_is_shrunk_and_said_so():
    photo = admit(encoded(corners((4032, 3024)), "JPEG"))
    assert (photo.width, photo.height) == (2048, 1536)
    assert photo.changes == ("shrunk from 4032×3024 to 2048×1536",)
    assert looks_upright(photo)


def test_a_photo_of_fifty_megapixels_is_accepted():
    photo = admit(encoded(Image.new("L", (8000, 6250), 90), "JPEG"))
    assert photo.changes == ("shrunk from 8000×6250 to 2048×1600",)


def half_transparent() -> Image.Image:
    picture = corners(mode="RGBA")
    picture.paste((0, 0, 0, 0), (0, 0, SIZE[0] // 2, SIZE[1]))
    return picture


@pytest.mark.parametrize("opener", ["PNG", "WEBP", "AVIF", "GIF"])
def test_real_transparency_is_kept_as_png(opener):
    photo = admit(encoded(half_transparent(), opener))
    assert photo.mime == "image/png"
    alpha = decoded(photo.data).getchannel("A")
    assert (alpha.getpixel((8, 8)), alpha.getpixel((88, 8))) == (0, 255)


def test_an_alpha_channel_that_hides_nothing_is_dropped():
    assert admit(encoded(corners(mode="RGBA"), "PNG")).mime == "image/jpeg"


@pytest.mark.parametrize("mode", ["L", "P", "1", "CMYK", "LA", "YCbCr"])
def test_every_way_of_storing_colours_is_understood(mode):
    opener = "JPEG" if mode in ("CMYK", "YCbCr") else "PNG"
    picture = corners().quantize() if mode == "P" else corners(mode=mode)
    photo = admit(encoded(picture, opener))
    assert decoded(photo.data).mode == "RGB"
    assert mode in ("L", "LA", "1") or looks_upright(photo, tolerance=24)


def test_sixteen_bit_greys_are_scaled_not_cut_off():
    photo = admit(encoded(Image.new("I;16", (16, 16), 0x8000), "PNG"))
    assert decoded(photo.data).getpixel((8, 8)) == pytest.approx((128, 128, 128), abs=2)


@pytest.mark.parametrize("opener", ["GIF", "WEBP", "PNG", "AVIF"])
def test_of_an_animation_the_first_frame_is_kept(opener):
    photo = admit(encoded(corners(), opener, save_all=True, append_images=[lying(3)], duration=100))
    assert "first frame of an animation" in photo.changes
    assert looks_upright(photo)


def test_a_phone_may_append_a_film_to_its_photo():
    film = b"\x00\x00\x00\x18ftypmp42" + b"\xff\xda" * 5000
    assert looks_upright(admit(encoded(corners(), "JPEG") + film))
