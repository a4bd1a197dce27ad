"""Small copies for pages: right in size, upright, and never larger than the picture."""

from base64 import b64decode

import pytest
from fast_thumbhash import thumb_hash_to_average_rgba
from PIL import Image

from lorai_app.domain.errors import UnreadableImage
from lorai_app.imaging.thumbnail import preview, thumbnails
from tests.imaging import pictures
from tests.imaging.pictures import corners, decoded, encoded, exif, lying


@pytest.mark.parametrize(
    ("size", "small", "large"),
    [
        ((1536, 864), (512, 288), (1024, 576)),
        ((864, 2016), (220, 512), (439, 1024)),
        ((700, 500), (512, 366), (700, 500)),
        ((96, 64), (96, 64), (96, 64)),
        ((4000, 3), (512, 1), (1024, 1)),
    ],
)
def test_thumbnails_fit_and_are_never_enlarged(size, small, large):
    made = thumbnails(encoded(corners(size), "PNG"))
    for data, expected in ((made.small, small), (made.large, large)):
        picture = decoded(data)
        assert picture.format == "WEBP"
        assert picture.size == expected


def test_the_thumbhash_knows_the_colour_of_the_picture():
    hashed = thumbnails(encoded(Image.new("RGB", (300, 200), (200, 100, 50)), "PNG")).thumbhash
    red, green, blue, alpha = thumb_hash_to_average_rgba(b64decode(hashed))
    assert (red, green, blue, alpha) == pytest.approx((200 / 255, 100 / 255, 50 / 255, 1), abs=0.06)


def test_thumbnails_stand_upright_and_carry_nothing():
    data = encoded(lying(6), "JPEG", exif=exif(6, camera=True, location=True), quality=95)
    small = thumbnails(data).small
    assert decoded(small).size == pictures.SIZE
    assert decoded(small).convert("RGB").getpixel((8, 8)) == pytest.approx(pictures.RED, abs=14)
    assert not decoded(small).getexif()


def test_transparency_is_seen_in_thumbnails():
    picture = decoded(thumbnails(encoded(Image.new("RGBA", (64, 64), (255, 0, 0, 90)), "PNG")).small)
    assert picture.getpixel((32, 32))[3] == pytest.approx(90, abs=2)


def test_a_preview_has_the_size_of_a_chip():
    assert decoded(preview(encoded(corners((2048, 1536)), "JPEG"))).size == (256, 192)


@pytest.mark.parametrize("data", [b"", b"<svg/>", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_has_no_thumbnails(data):
    with pytest.raises(UnreadableImage):
        thumbnails(data)
