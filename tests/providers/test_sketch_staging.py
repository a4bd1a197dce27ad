"""Everybody is where the words put them: in the air, in a cup, under one umbrella; rain stays in the picture."""

import numpy as np
import pytest

from lorai_app.providers.sketch.compositions import COMPOSITIONS
from lorai_app.providers.sketch.compositions.cast import lead, players
from lorai_app.providers.sketch.compositions.vessels import VESSELS
from lorai_app.providers.sketch.plan import Relation
from lorai_app.providers.sketch.reading import read
from lorai_app.providers.sketch.scenery.weather import weather
from tests.providers.test_sketch_compositions import scene
from tests.providers.test_sketch_plan import planned

pytestmark = pytest.mark.slow


def test_who_has_no_ground_under_the_feet_is_in_the_air() -> None:
    for said in (
        "geese flying",
        "a dog in space",
        "witch on a broom",
        "a dragon over a castle",
        "a flying pig",
    ):
        assert planned(said).aloft, said
    for said in (
        "an astronaut on the moon",
        "a duck floating on a lake",
        "a girl flying a kite",
        "a fox",
        "a lighthouse",
    ):
        assert not planned(said).aloft, said


def test_only_rain_brings_an_umbrella() -> None:
    assert {planned("a pedestrian", seed).subjects for seed in range(6)} == {
        ("man",),
        ("woman",),
        ("person",),
    }
    assert planned("a pedestrian in the rain").subjects == ("walker",)


def test_people_are_known_by_what_they_hold_and_shown_whole_unless_a_portrait_is_asked_for() -> None:
    assert "portrait" not in {planned("a violinist", seed).composition for seed in range(8)}
    assert "portrait" in {planned("portrait of a violinist", seed).composition for seed in range(8)}


def test_cream_is_a_colour_only_where_it_is_worn() -> None:
    assert read("strawberries and cream").colours == read("strawberries").colours
    assert read("a cream cake").colours.coat
    assert read("a woman in cream").colours.others


def test_a_pattern_has_four_layouts() -> None:
    sheets = []
    for turn in range(4):
        made = scene(turn=turn)
        COMPOSITIONS["motif"](made)
        sheets.append(made.canvas.inks.tobytes())
    assert len(set(sheets)) == 4


@pytest.mark.parametrize("kind", ["vignette", "arch", "window", "diptych"])
def test_weather_falls_in_the_picture_and_not_on_what_is_around_it(kind: str) -> None:
    made = scene(weather="rain", subjects=("fox",), setting="forest")
    COMPOSITIONS[kind](made)
    before = np.asarray(made.canvas.inks).copy()
    weather(made.canvas, made.dice, "rain", made.plan)
    wet = (np.asarray(made.canvas.inks) != before).any(axis=2)
    assert wet.any()
    assert not np.concatenate(
        [wet[:4].ravel(), wet[-4:].ravel(), wet[:, :4].ravel(), wet[:, -4:].ravel()]
    ).any()


def test_all_of_them_are_under_the_umbrella() -> None:
    for relation, second in (("under", "umbrella"), ("in", "basket"), ("on", "sofa"), ("in", "mug")):
        one, three = (
            lead(scene(subjects=("cat", second), relation=Relation(relation), count=count), 80)
            for count in (1, 3)
        )
        assert one.sheet.tobytes() != three.sheet.tobytes()


def test_who_is_over_something_is_above_it() -> None:
    made = scene(subjects=("dragon", "castle"), relation=Relation.OVER, aloft=True)
    first, second = players(made, 100, 60, 90)
    assert first.foot < second.foot
    assert second.name == "castle"


@pytest.mark.parametrize("second", sorted(VESSELS))
@pytest.mark.parametrize("first", ["rabbit", "goldfish", "ship", "rose", "lemon", "king"])
def test_a_vessel_holds_any_number_of_anybody(first: str, second: str) -> None:
    for count in (1, 2, 9):
        found = lead(scene(subjects=(first, second), relation=Relation.IN, count=count), 40)
        assert found.width > 4
