"""What is taken from a reference photo: its inks, its plates, its best part, and its subject cut out."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from lorai_app.providers.sketch import oklab
from lorai_app.providers.sketch.canvas import SCALE
from lorai_app.providers.sketch.palettes import Inks
from lorai_app.providers.sketch.photos import cropped, cut_out, inks_of, opened, plates_of, separated
from lorai_app.providers.sketch.photos.focus import widened
from lorai_app.providers.sketch.photos.inks import mixes
from tests.support.photographs import bottle, file, grained, sitter, valley

pytestmark = pytest.mark.slow


def nearest(inks: Inks, colour: str) -> float:
    """How near some mix of the inks comes to a colour."""
    steps = np.linspace(0, 1, 9)
    amounts = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), -1).reshape(-1, 3)
    return float(np.linalg.norm(mixes(inks, amounts) - oklab.of(colour), axis=1).min())


def test_a_photos_colours_can_be_mixed_from_its_inks() -> None:
    for photo, colours in (
        (bottle(), ("#1c786e", "#e66e32", "#f7f7f5")),
        (sitter(), ("#28508c", "#e2ac8e", "#32221a")),
    ):
        inks = inks_of(photo)
        assert all(nearest(inks, colour) < 0.09 for colour in colours), inks


def test_inks_are_the_same_each_time_and_the_key_is_dark_and_the_paper_light() -> None:
    for photo in (
        bottle(),
        sitter(),
        valley(),
        Image.new("RGB", (9, 9)),
        Image.new("L", (9, 9), 255).convert("RGB"),
    ):
        inks = inks_of(photo)
        assert inks == inks_of(photo.copy())
        assert oklab.of(inks.key)[0] < 0.32 < 0.9 < oklab.of(inks.paper)[0]


def test_the_colour_of_what_is_drawn_besides_is_met_too() -> None:
    blue = grained(Image.new("RGB", (80, 80), (40, 70, 140)))
    assert nearest(inks_of(blue, "#e03a2e"), "#e03a2e") < nearest(inks_of(valley()), "#e03a2e") + 0.02
    assert nearest(inks_of(blue, "#e03a2e"), "#e03a2e") < 0.08


@pytest.mark.parametrize("skin", ["#e2ac8e", "#c68863", "#80543c", "#f3d3bd"])
def test_skin_never_turns_green(skin: str) -> None:
    meadow = Image.new("RGB", (90, 90), (90, 140, 60))
    meadow.paste(skin, (35, 20, 55, 50))
    meadow.paste((70, 120, 200), (0, 0, 90, 12))
    photo = grained(meadow, 2)
    inks = inks_of(photo)
    face = plates_of(photo, inks).crop((40, 26, 50, 44)).resize((1, 1), Image.Resampling.BOX)
    mixed = mixes(inks, np.asarray(face, dtype=float).reshape(1, 3) / 255)[0]
    assert oklab.colourful(mixed) < 0.03 or oklab.hue(mixed) < 105


def test_a_subject_on_a_plain_ground_is_cut_out_and_a_view_is_not() -> None:
    cut = cut_out(bottle())
    assert cut is not None
    assert not cut.bust
    assert abs(cut.image.width - 71) < 8
    assert abs(cut.image.height - 161) < 10
    whole = cut_out(sitter())
    assert whole is not None
    assert whole.bust
    assert cut_out(valley()) is None
    assert cut_out(Image.new("RGB", (80, 80), "white")) is None


def test_what_is_clear_in_a_file_is_cut_off() -> None:
    image = Image.new("RGBA", (120, 120))
    ImageDraw.Draw(image).ellipse((30, 30, 90, 90), fill=(200, 60, 40, 255))
    cut = cut_out(opened(file(image)))
    assert cut is not None
    assert cut.image.size == (61, 61)


def test_writing_is_not_a_subject() -> None:
    page = Image.new("RGB", (320, 200), "white")
    pen = ImageDraw.Draw(page)
    for line in range(14):
        for word in range(9):
            pen.rectangle((12 + word * 33, 10 + line * 13, 36 + word * 33, 15 + line * 13), fill=(40, 40, 50))
    assert cut_out(page) is None


def test_a_crop_keeps_what_is_worth_looking_at() -> None:
    upright = np.asarray(cropped(valley(), 90, 200)).reshape(-1, 3).astype(int)
    red = (upright[:, 0] - upright[:, 1] > 80).mean()
    assert red > 0.05


def test_a_plain_wall_goes_on_where_the_sheet_is_wider_and_a_view_is_cropped() -> None:
    assert widened(sitter(), 2.0).size == (520, 260)
    assert widened(valley(), 3.0).size == valley().size


def test_plates_have_the_size_of_their_place() -> None:
    inks = inks_of(valley())
    for size in ((120, 80), (33, 190), (1, 1), (400, 7)):
        assert separated(valley(), inks, *size).size == (size[0] * SCALE, size[1] * SCALE)


def test_a_large_photo_is_made_small_and_a_clear_one_stays_clear() -> None:
    assert max(opened(file(Image.new("RGB", (3000, 2000), "teal"), "JPEG")).size) <= 1100
    assert opened(file(Image.new("RGBA", (40, 30), (9, 9, 9, 255)))).mode == "RGB"
    assert opened(file(Image.new("RGBA", (40, 30), (9, 9, 9, 90)))).mode == "RGBA"
