"""What can be drawn: every drawing by hand, every person, and the figure for unknown words."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lorai_app.providers.sketch import shapes
from lorai_app.providers.sketch.canvas import TONES
from lorai_app.providers.sketch.figure import figure
from lorai_app.providers.sketch.shapes import hand, people
from lorai_app.providers.sketch.shapes.mark import Drawing, Mark
from lorai_app.providers.sketch.stamp import cut
from lorai_app.providers.sketch.words.nouns import NOUNS

pytestmark = pytest.mark.slow

DRAWN = sorted(shapes.by_hand() | people.names())
LOW = ("swimmer", "diver")
MARGIN = 8.5
"""How far horns, hats and tails may reach out of the box of 100."""


def area(outline: tuple[tuple[float, float], ...]) -> float:
    around = zip(outline, (*outline[1:], outline[0]), strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in around)) / 2


def seen(drawing: Drawing) -> list[tuple[float, float]]:
    return [p for mark in drawing.marks if mark.fill != "shade" for line in mark.outlines for p in line]


@pytest.mark.parametrize("name", DRAWN)
def test_a_drawing_fills_its_box_and_stays_in_it(name: str) -> None:
    points = seen(shapes.drawing(name))
    assert all(-MARGIN <= x <= 100 + MARGIN and -MARGIN <= y <= 104 for x, y in points)
    assert max(y for _, y in points) - min(y for _, y in points) > 30 or name in LOW or name.endswith("/back")


@pytest.mark.parametrize("name", DRAWN)
def test_every_mark_leaves_ink_in_a_known_colour(name: str) -> None:
    for mark in shapes.drawing(name).marks:
        assert mark.fill in TONES or mark.fill == "shade" or len(mark.fill.removeprefix("#")) == 6
        assert mark.width > 0 or area(mark.outlines[0]) > 0.05


@pytest.mark.parametrize("name", DRAWN)
def test_whoever_is_mirrored_twice_is_himself(name: str) -> None:
    for mark in shapes.drawing(name).marks:
        again = mark.mirrored().mirrored()
        assert again.fill == mark.fill
        assert np.allclose(again.outlines[0], mark.outlines[0])


def test_every_person_has_a_drawing() -> None:
    missing = [
        noun.name for noun in NOUNS.values() if noun.kind == "person" and noun.name not in shapes.known()
    ]
    assert not missing


def test_people_have_busts_that_rest_on_the_lower_edge() -> None:
    for name in (
        "person",
        "woman",
        "man",
        "old_man",
        "child",
        "king",
        "queen",
        "fisherman",
        "chef",
        "knight",
    ):
        assert max(y for _, y in seen(shapes.drawing(f"{name}/face"))) == pytest.approx(100, abs=2)


def test_people_are_as_varied_as_they_are_many() -> None:
    alone = [name for name in people.names() if not name.endswith("/face")]
    assert len({shapes.drawing(name).marks for name in alone}) == len(alone) > 60


def test_a_mark_that_is_turned_all_the_way_round_is_where_it_was() -> None:
    mark = hand.read("warm blob 10,10! 90,10! 50,90!")[0]
    assert np.allclose(mark.moved((0, 0), 1, 360).outlines[0], mark.outlines[0])


def test_a_limb_is_as_wide_as_it_says() -> None:
    (mark,) = hand.read("warm limb 50,10,8 50,50,8 50,90,8")
    assert {round(x) for x, y in mark.outlines[0] if 20 < y < 80} == {46, 54}


@given(st.text(max_size=60))
def test_any_letters_make_a_figure(letters: str) -> None:
    marks = figure(letters)
    points = [p for mark in marks for p in mark.outlines[0]]
    assert all(-1 <= x <= 101 and -1 <= y <= 101 for x, y in points)
    assert all(isinstance(mark, Mark) and (mark.fill in TONES or mark.fill == "shade") for mark in marks)


def test_words_that_differ_have_figures_that_differ() -> None:
    words = ("zorblax", "quux", "flimmerich", "snark", "снег", "雪")
    assert len({figure(word) for word in words}) == len(words)


def test_a_drawing_can_be_cut_as_a_stamp_however_small() -> None:
    for name in ("fox", "walker", "king/face", "crowd"):
        stamp = cut(
            shapes.drawing(name).marks, 6.0, lambda fill: TONES.get(fill, (90, 0, 30)), rim=1.0, lit=0.8
        )
        assert stamp.width > 0
        assert stamp.height > 0
