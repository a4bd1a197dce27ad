"""The card that messengers show: always its size, never too heavy, the picture never stretched or cut through."""

import random
from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageStat

from lorai_app.domain.catalog import RATIOS, Ratio
from lorai_app.domain.errors import UnreadableImage
from lorai_app.imaging import lettering
from lorai_app.imaging.card import MOST_BYTES, SIZE, card
from lorai_app.imaging.crop import window
from tests.imaging.pictures import lying

EVERY_RATIO = pytest.mark.parametrize("ratio", RATIOS.values(), ids=lambda ratio: ratio.name)
WORDS = "a red fox in falling snow at dusk, wide and quiet, with room for a title on the right"
PINK = (255, 0, 200)


def drawn(data: bytes, words: str | None = None) -> Image.Image:
    made = card(data, words)
    assert len(made) <= MOST_BYTES
    image = Image.open(BytesIO(made))
    assert (image.format, image.size) == ("JPEG", SIZE)
    return image.convert("RGB")


def file_of(picture: Image.Image, kind: str = "PNG") -> bytes:
    out = BytesIO()
    picture.save(out, kind)
    return out.getvalue()


def disc(ratio: Ratio, at: tuple[float, float] = (0.5, 0.5), share: float = 0.3) -> Image.Image:
    """A pink disc, which is easily found again, on green."""
    picture = Image.new("RGB", (ratio.width, ratio.height), (30, 90, 60))
    radius = share * min(picture.size) / 2
    x, y = at[0] * ratio.width, at[1] * ratio.height
    ImageDraw.Draw(picture).ellipse((x - radius, y - radius, x + radius, y + radius), fill=PINK)
    return picture


def found(image: Image.Image) -> tuple[int, int]:
    """Width and height of the disc on the card; behind the print the same ink is paler."""
    apart = ImageChops.difference(image, Image.new("RGB", image.size, PINK)).convert("L")
    box = apart.point(lambda value: 255 if value < 20 else 0).getbbox()
    assert box, "the disc is not on the card"
    return box[2] - box[0], box[3] - box[1]


@EVERY_RATIO
@pytest.mark.parametrize("words", [None, WORDS], ids=["alone", "with words"])
def test_the_picture_is_on_it_and_is_not_stretched(ratio: Ratio, words: str | None) -> None:
    width, height = found(drawn(file_of(disc(ratio)), words))
    assert width >= 40
    assert abs(width - height) <= 3


@EVERY_RATIO
@pytest.mark.parametrize("at", [(0.5, 0.16), (0.5, 0.84), (0.12, 0.5), (0.88, 0.5)])
def test_what_there_is_to_see_is_not_cut_off(ratio: Ratio, at: tuple[float, float]) -> None:
    width, height = found(drawn(file_of(disc(ratio, at, 0.22)), WORDS))
    assert abs(width - height) <= 3


@pytest.mark.parametrize("at", [0.2, 0.5, 0.8])
def test_the_window_goes_where_the_detail_is(at: float) -> None:
    tall = disc(RATIOS["1:2"], (0.5, at), 0.4)
    left, top, right, bottom = window(tall, 2, 1)
    assert (left, right) == (0, tall.width)
    assert abs((bottom - top) * 2 - tall.width) <= 1
    assert top <= at * tall.height - 0.2 * tall.width
    assert bottom >= at * tall.height + 0.2 * tall.width


def test_the_words_are_on_it_only_when_they_are_given() -> None:
    picture = file_of(disc(RATIOS["1:1"]))
    silent, spoken, other = (drawn(picture, words) for words in (None, WORDS, "another prompt"))
    assert ImageStat.Stat(ImageChops.difference(silent, spoken)).sum[0] > 0
    assert ImageStat.Stat(ImageChops.difference(spoken, other)).sum[0] > 0


@pytest.mark.parametrize("words", ["狐狸", "лиса в снегу", "a fox 🦊", "→", "   ", "\u200b\u202e"])
def test_words_that_the_face_lacks_are_left_out(words: str) -> None:
    picture = file_of(disc(RATIOS["4:5"]))
    assert lettering.settable(words) == ""
    assert ImageChops.difference(drawn(picture, words), drawn(picture)).getbbox() is None


def test_words_are_set_on_one_line_without_what_turns_them_around() -> None:
    assert lettering.settable("  Café\n\tau\u202e lait\x00 ") == "Café au lait"
    assert lettering.settable("cafe\u0301") == "café"
    long = lettering.settable("word " * 10_000)
    assert long.endswith("word…")
    assert len(long) <= lettering.LONGEST + 1


@pytest.mark.parametrize("words", [WORDS, "x" * 400, "one", "W" * 30 + " " + "i" * 90])
@pytest.mark.parametrize("width", [120, 260, 700])
def test_every_line_fits(words: str, width: int) -> None:
    face = lettering.font(42, 700)
    for most in (1, 2, 6):
        lines = lettering.lines(words, face, width, most)
        assert 1 <= len(lines) <= most
        assert all(face.getlength(line) <= width for line in lines)


@pytest.mark.parametrize("size", [(2048, 1024), (1024, 1024), (1, 1), (3, 900), (900, 3), (40, 40)])
def test_noise_of_any_shape_is_light_enough(size: tuple[int, int]) -> None:
    noise = Image.frombytes("RGB", size, random.Random(7).randbytes(size[0] * size[1] * 3))
    for words in (None, WORDS):
        drawn(file_of(noise), words)


def test_a_picture_that_lies_on_its_side_stands_upright() -> None:
    upright, turned = drawn(file_of(lying(1))), drawn(_turned())
    assert max(ImageStat.Stat(ImageChops.difference(upright, turned)).mean) < 3


def test_what_is_transparent_is_white_paper() -> None:
    clear = Image.new("RGBA", (1024, 1024), (255, 0, 0, 0))
    assert min(drawn(file_of(clear)).getpixel((600, 300))) > 250  # type: ignore[type-var, arg-type]


@pytest.mark.parametrize("data", [b"", b"no picture", b"\x89PNG\r\n\x1a\n cut"])
def test_what_is_no_picture_has_no_card(data: bytes) -> None:
    with pytest.raises(UnreadableImage):
        card(data, WORDS)


def _turned() -> bytes:
    picture = lying(6)
    exif = Image.Exif()
    exif[0x0112] = 6
    out = BytesIO()
    picture.save(out, "PNG", exif=exif)
    return out.getvalue()
