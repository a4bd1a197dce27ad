"""What can't be used is refused with a reason, before it costs time or memory."""

import struct

import pytest
from PIL import Image

from lorai_app.domain.errors import TooLarge, UnreadableImage, UnsupportedFormat
from lorai_app.domain.references import MAX_BYTES
from lorai_app.imaging.admit import admit
from tests.imaging import pictures
from tests.imaging.pictures import HEIC, corners, encoded

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning", "ignore::PIL.Image.DecompressionBombWarning")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"a short note",
        b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>',
        b"<!doctype html><script>alert(1)</script>",
        b"%PDF-1.7\n1 0 obj\n",
        b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00isom",
        encoded(corners(), "BMP"),
        encoded(corners(), "TIFF"),
        encoded(corners(), "ICO"),
    ],
    ids=["empty", "text", "svg", "svg-with-entity", "html-named-png", "pdf", "film", "bmp", "tiff", "ico"],
)
def test_what_is_not_a_photo_is_refused_with_the_formats_that_are_accepted(data):
    with pytest.raises(UnsupportedFormat, match="JPEG, PNG, WebP, GIF, AVIF or HEIC"):
        admit(data)


def test_more_than_twenty_megabytes_are_refused():
    with pytest.raises(TooLarge, match="20 MB"):
        admit(encoded(corners(), "PNG") + bytes(MAX_BYTES))


def with_size(data: bytes, width: int, height: int) -> bytes:
    at = data.index(b"ispe") + 8
    return data[:at] + struct.pack(">II", width, height) + data[at + 8 :]


@pytest.mark.parametrize(
    "data",
    [
        pictures.huge_png(10_000, 10_000),
        with_size(HEIC, 10_000, 10_000),
        with_size(encoded(corners(), "AVIF"), 10_000, 10_000),
        b"RIFF\x2e\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x0f\x27\0\x0f\x27\0" + bytes(16),
        b"GIF89a\x10\x27\x10\x27\x00\x00\x00" + encoded(corners(), "GIF")[13:],
    ],
    ids=["png", "heic", "avif", "webp", "gif"],
)
def test_too_many_pixels_are_refused_before_any_is_decoded(data):
    assert len(data) < 20_000
    with pytest.raises(UnreadableImage, match="50 megapixels"):
        admit(data)


def test_a_jpeg_of_endless_scans_is_refused_before_any_is_decoded():
    jpeg = encoded(corners((2000, 2000)), "JPEG", progressive=True)
    last = jpeg[jpeg.rindex(b"\xff\xda") : -2]
    with pytest.raises(UnreadableImage):
        admit(jpeg[:-2] + last * 1000 + b"\xff\xd9")


@pytest.mark.parametrize("before", [b"", b"\xff\xd9"])
def test_a_jpeg_of_endless_exif_segments_is_refused_before_they_are_joined(before):
    jpeg = encoded(corners(), "JPEG")
    with pytest.raises(UnreadableImage):
        admit(jpeg[:2] + before + b"\xff\xe1\x00\x09Exif\0\0x" * 1_000_000 + jpeg[2:])


@pytest.mark.parametrize(
    "data",
    [
        encoded(corners((400, 300)), "JPEG")[:-800],
        encoded(corners((400, 300)), "PNG")[:-100],
        encoded(corners((400, 300)), "WEBP")[:-100],
        encoded(corners((400, 300)), "AVIF")[:-100],
        encoded(corners((400, 300)), "GIF")[:-300],
        HEIC[:-100],
        encoded(corners((400, 300)), "PNG").replace(b"IDAT\x78", b"IDAT\x00"),
        pictures.png(struct.pack(">IIBBBBB", 6000, 6000, 8, 2, 0, 0, 0), bytes(1000)),
        pictures.png(struct.pack(">IIBBBBB", 0, 100, 8, 2, 0, 0, 0), bytes(1000)),
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff",
    ],
    ids=[
        *("jpeg-cut", "png-cut", "webp-cut", "avif-cut", "gif-cut", "heic-cut"),
        *("png-corrupt", "png-wrong-header", "png-without-width", "png-magic-only", "jpeg-magic-only"),
    ],
)
def test_a_damaged_photo_is_refused(data):
    with pytest.raises(UnreadableImage, match="damaged"):
        admit(data)


def test_a_picture_that_is_only_a_line_is_refused():
    with pytest.raises(UnreadableImage, match="line"):
        admit(encoded(Image.new("RGB", (9000, 2)), "PNG"))
