"""A picture in another format: as large as it was, in the colours that it had, and with a word about its maker."""

from io import BytesIO

import pytest
from PIL import Image, ImageCms

from lorai_app.domain.contents import Fact
from lorai_app.domain.errors import UnreadableImage
from lorai_app.imaging.contents import contents
from lorai_app.imaging.convert import Disclosure, converted
from lorai_app.imaging.kinds import Kind, recognise
from tests.imaging.pictures import CORNERS, SIZE, corners, decoded, encoded, exif, lying
from tests.imaging.told import PROMPT, WAYS

MODEL = Disclosure("Invented Model 2")
KINDS = (Kind.WEBP, Kind.JPEG)


def shows_the_corners(picture: Image.Image) -> bool:
    """Each a little off, as it is after a JPEG."""
    width, height = picture.size
    places = [(x, y) for y in (height // 4, height * 3 // 4) for x in (width // 4, width * 3 // 4)]
    seen = [picture.convert("RGB").getpixel(place) for place in places]
    return all(
        abs(one - other) < 12
        for colour, wanted in zip(seen, CORNERS, strict=True)
        for one, other in zip(colour, wanted, strict=True)
    )


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("opener", ["PNG", "JPEG", "WEBP", "AVIF", "GIF"])
def test_it_is_the_same_picture_in_the_same_size(opener: str, kind: Kind) -> None:
    data = converted(encoded(corners(), opener), kind, MODEL)
    assert recognise(data) is kind
    assert decoded(data).size == SIZE
    assert shows_the_corners(decoded(data))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("mode", ["L", "P", "1", "CMYK", "I;16"])
def test_any_way_of_storing_colours_is_brought_to_one(mode: str, kind: Kind) -> None:
    opener = "JPEG" if mode == "CMYK" else "PNG"
    data = converted(encoded(Image.new("L", SIZE, 128).convert(mode), opener), kind, MODEL)
    assert (decoded(data).mode, decoded(data).size) == ("RGB", SIZE)


@pytest.mark.parametrize("kind", KINDS)
def test_what_lay_on_its_side_stands_upright(kind: Kind) -> None:
    data = converted(encoded(lying(6), "JPEG", exif=exif(6), quality=95), kind, MODEL)
    assert decoded(data).size == SIZE
    assert shows_the_corners(decoded(data))
    assert not decoded(data).getexif()


@pytest.mark.parametrize("kind", KINDS)
def test_the_finest_grain_has_room(kind: Kind) -> None:
    grain = Image.effect_noise((1536, 1024), 120)
    picture = Image.merge("RGB", (grain, grain.rotate(90, expand=False), grain.rotate(180)))
    assert decoded(converted(encoded(picture, "PNG"), kind, MODEL)).size == (1536, 1024)


def test_a_drawing_of_few_colours_loses_nothing_in_a_webp() -> None:
    drawing = corners().quantize(4)
    data = converted(encoded(drawing, "PNG"), Kind.WEBP, MODEL)
    assert decoded(data).tobytes() == drawing.convert("RGB").tobytes()


def test_clear_parts_stay_clear_in_a_webp_and_lie_on_white_in_a_jpeg() -> None:
    clear = encoded(Image.new("RGBA", SIZE, (200, 0, 0, 0)), "PNG")
    assert decoded(converted(clear, Kind.WEBP, MODEL)).convert("RGBA").getpixel((5, 5))[3] == 0
    assert decoded(converted(clear, Kind.JPEG, MODEL)).getpixel((5, 5)) == (255, 255, 255)


def test_colours_of_another_profile_are_brought_to_srgb() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for profile in (lab, srgb, b"nonsense"):
        data = converted(encoded(corners(), "PNG", icc_profile=profile), Kind.JPEG, MODEL)
        assert "icc_profile" not in decoded(data).info
        assert shows_the_corners(decoded(data))


@pytest.mark.parametrize("kind", KINDS)
def test_it_says_that_a_model_made_it(kind: Kind) -> None:
    told = contents(converted(encoded(corners(), "PNG"), kind, Disclosure('A "Model" & Co')))
    source = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
    assert told.metadata == (
        Fact("XMP CreatorTool", 'A "Model" & Co'),
        Fact("XMP DigitalSourceType", source),
    )


@pytest.mark.parametrize("kind", KINDS)
def test_a_sketch_says_that_no_model_made_it(kind: Kind) -> None:
    sketch = Disclosure("Sketcher", "no model <made> this", by_model=False)
    told = contents(converted(encoded(corners(), "PNG"), kind, sketch))
    assert told.metadata == (
        Fact("XMP CreatorTool", "Sketcher"),
        Fact("XMP description", "no model <made> this"),
    )


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("way", WAYS)
def test_no_prompt_goes_along(way: str, kind: Kind) -> None:
    data = converted(WAYS[way](PROMPT), kind, MODEL)
    for encoding in ("utf-8", "latin-1", "utf-16-le", "utf-16-be"):
        assert "secret owl".encode(encoding) not in data


@pytest.mark.parametrize("data", [b"", b"<html>", encoded(corners(), "PNG")[:90]])
def test_what_is_no_picture_is_unreadable(data: bytes) -> None:
    with pytest.raises(UnreadableImage):
        converted(data, Kind.WEBP, MODEL)


def test_a_picture_that_is_longer_than_a_webp_can_be_is_fitted() -> None:
    strip = BytesIO()
    Image.new("RGB", (20_000, 40), "teal").save(strip, "PNG")
    assert decoded(converted(strip.getvalue(), Kind.WEBP, MODEL)).size == (16_383, 33)
