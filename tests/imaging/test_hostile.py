"""Whatever bytes come in, nothing but an error for people comes out."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lorai_app.domain.errors import LoraiError, UnreadableImage
from lorai_app.imaging.admit import admit
from lorai_app.imaging.arrive import arrive
from lorai_app.imaging.thumbnail import preview, thumbnails
from tests.imaging.pictures import HEIC, corners, encoded, exif, wide_gamut_profile

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning", "ignore::PIL.Image.DecompressionBombWarning")

DOORS = (admit, arrive, thumbnails, preview)
_TRACES = {"exif": exif(6, camera=True, location=True).tobytes(), "icc_profile": wide_gamut_profile()}
WHOLE = {
    "JPEG": encoded(corners(), "JPEG", **_TRACES, xmp=b"<x:xmpmeta/>", comment=b"x"),
    "progressive": encoded(corners(), "JPEG", **_TRACES, progressive=True),
    "CMYK": encoded(corners(mode="CMYK"), "JPEG", **_TRACES),
    "PNG": encoded(corners(), "PNG", **_TRACES),
    "palette": encoded(corners(mode="P"), "PNG", transparency=0, **_TRACES),
    "WEBP": encoded(corners(), "WEBP", **_TRACES),
    "AVIF": encoded(corners(), "AVIF", **_TRACES),
    "GIF": encoded(corners(), "GIF", save_all=True, append_images=[corners()], comment=b"x"),
}
MAGIC = (
    b"\xff\xd8\xff\xe0",
    b"\x89PNG\r\n\x1a\n",
    b"GIF89a",
    b"RIFF\x40\0\0\0WEBPVP8 ",
    b"\0\0\0\x18ftypavif",
)
quickly = settings(max_examples=80, deadline=None)


def passes(door: Callable[[bytes], object], data: bytes) -> None:
    with suppress(LoraiError):
        door(data)


def test_a_file_that_crashes_its_decoder_takes_nothing_else_along():
    crashing = HEIC.replace(b"Exif\0", b"\xffxif\0", 1)
    with pytest.raises(UnreadableImage):
        admit(crashing)


@pytest.mark.parametrize("door", DOORS)
@quickly
@given(st.sampled_from((b"", *MAGIC)), st.binary(max_size=300))
def test_random_bytes(door, magic, data):
    passes(door, magic + data)


@settings(max_examples=8, deadline=None)
@given(st.integers(0, len(HEIC) - 1), st.integers(0, 255))
def test_heic_files_that_were_bitten(at, byte):
    passes(admit, HEIC[:at] + bytes([byte]) + HEIC[at + 1 :])


@pytest.mark.parametrize("name", WHOLE)
@quickly
@given(st.data())
def test_files_that_were_cut_or_bitten(name, data):
    whole = bytearray(WHOLE[name])
    for at in data.draw(st.lists(st.integers(0, len(whole) - 1), max_size=8)):
        whole[at] = data.draw(st.integers(0, 255))
    passes(data.draw(st.sampled_from(DOORS)), bytes(whole[: data.draw(st.integers(0, len(whole)))]))
    passes(data.draw(st.sampled_from(DOORS)), bytes(whole))
