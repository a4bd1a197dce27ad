"""What providers deliver is a whole picture or it is no delivery."""

import pytest

from lorai_app.domain.errors import UnreadableImage
from lorai_app.imaging.arrive import Arrived, arrive
from tests.imaging import pictures
from tests.imaging.pictures import HEIC, corners, encoded, exif, lying

OPENERS = ("PNG", "JPEG", "WEBP", "AVIF", "GIF")


@pytest.mark.parametrize("opener", OPENERS)
def test_a_whole_picture_is_measured(opener):
    assert arrive(encoded(corners((2016, 864)), opener)) == Arrived(2016, 864, f"image/{opener.lower()}")


def test_the_size_is_the_one_that_browsers_show():
    assert arrive(encoded(lying(6), "JPEG", exif=exif(6))) == Arrived(*pictures.SIZE, "image/jpeg")


@pytest.mark.parametrize("opener", OPENERS)
@pytest.mark.parametrize("kept", [0.3, 0.7, 0.95])
def test_a_picture_whose_end_is_missing_is_no_delivery(opener, kept):
    data = encoded(corners((400, 300)), opener)
    with pytest.raises(UnreadableImage):
        arrive(data[: int(len(data) * kept)])


def test_a_png_that_lacks_only_its_end_mark_is_no_delivery():
    with pytest.raises(UnreadableImage):
        arrive(encoded(corners(), "PNG")[:-12])


def test_a_png_with_one_wrong_bit_is_no_delivery():
    data = bytearray(encoded(corners(), "PNG"))
    data[data.index(b"IDAT") + 20] ^= 1
    with pytest.raises(UnreadableImage):
        arrive(bytes(data))


@pytest.mark.parametrize("data", [b"", b"<html>502 Bad Gateway</html>", b'{"error": {}}', HEIC])
def test_what_browsers_cannot_show_is_no_delivery(data):
    with pytest.raises(UnreadableImage, match="not a picture"):
        arrive(data)


def test_a_gigantic_picture_is_no_delivery():
    with pytest.raises(UnreadableImage):
        arrive(pictures.huge_png(10_000, 10_000))
