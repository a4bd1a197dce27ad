"""What the words of a prompt become, before anything is drawn."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from lorai_app.domain.catalog import RATIOS, Ratio
from lorai_app.providers.sketch.choices import apart
from lorai_app.providers.sketch.compositions import COMPOSITIONS
from lorai_app.providers.sketch.painter import paint
from lorai_app.providers.sketch.palettes import COLOURS, PALETTES
from lorai_app.providers.sketch.plan import Commission, Plan, plan
from lorai_app.providers.sketch.scenery import FLOORS, LANDS
from lorai_app.providers.sketch.shapes import main_ink, subjects
from lorai_app.providers.sketch.words import DWELLERS, HOMES, MOODS, NATURAL, SETTINGS, SUBJECTS


def planned(prompt: str, seed: int = 0, references: tuple[str, ...] = ()) -> Plan:
    return plan(Commission(prompt, "3:2", 240, 160, seed, references))


@pytest.mark.parametrize(
    "prompt", ["a red fox in falling snow", "lemons and a teapot", "a cat reading a book", "qwzx", "the sea"]
)
def test_the_four_images_of_a_batch_differ_in_composition(prompt: str) -> None:
    for first in range(0, 40, 7):
        assert len({planned(prompt, first + n).composition for n in range(4)}) == 4


def test_a_sentence_is_read_as_it_was_meant() -> None:
    found = planned("three red foxes resting in a snowy forest at dusk")
    assert (found.subjects, found.count, found.setting) == (("fox",), 3, "forest")
    assert (found.time, found.weather, found.inks.warm) == ("dusk", "snow", COLOURS["red"])


def test_plurals_and_synonyms_are_known() -> None:
    assert planned("puppies").subjects == ("dog",)
    assert planned("a stag").subjects == ("deer",)
    assert planned("lemons").count == 3


def test_lights_of_the_sky_are_scenery_when_somebody_is_there() -> None:
    assert planned("a whale under the stars").subjects == ("whale",)
    assert planned("a whale under the stars").time == "night"
    assert planned("astronaut on the moon").setting == "space"
    assert planned("the moon").subjects == ("moon",)


def test_who_cannot_swim_stands_on_the_shore() -> None:
    assert planned("a fox by the sea").setting == "shore"
    assert planned("a whale in the ocean").setting == "sea"


def test_named_colours_become_inks() -> None:
    street = planned("city street in the rain, blue and orange").inks
    assert (street.cool, street.warm) == (COLOURS["blue"], COLOURS["orange"])
    assert planned("perfume bottle on pink").inks.cool == COLOURS["pink"]
    assert planned("a black cat").coat == "black"


def test_lemons_stay_yellow_whatever_the_hour() -> None:
    for seed in range(20):
        assert planned("still life of lemons", seed).inks.warm == NATURAL["lemon"]


@pytest.mark.parametrize("name", PALETTES)
def test_the_inks_of_a_drawer_can_be_told_apart(name: str) -> None:
    assert apart(PALETTES[name], keep="cool") == PALETTES[name]


def test_unknown_words_steer_the_figure() -> None:
    assert planned("qwzx blorp").subjects == ("figure",)
    assert planned("qwzx blorp").letters != planned("fnord").letters


def test_a_photo_can_be_named_for_its_palette_or_as_background() -> None:
    found = planned("a fox, palette of @2, @1 as background", references=("a", "b"))
    assert (found.palette_photo, found.behind_photo) == (1, 0)


def test_every_word_of_the_tables_leads_to_something_that_can_be_drawn() -> None:
    drawn = subjects().keys()
    assert set(SUBJECTS.values()) <= drawn
    assert set(DWELLERS.values()) | set(HOMES) | set(NATURAL) <= drawn
    assert set(SETTINGS.values()) | set(HOMES.values()) <= LANDS.keys()
    assert LANDS.keys() == FLOORS.keys() == DWELLERS.keys()
    assert set(MOODS.values()) <= PALETTES.keys()
    assert main_ink("whale") == "cool"
    assert main_ink("fox") == "warm"


@pytest.mark.parametrize("name", sorted(set(SUBJECTS.values())))
def test_every_subject_can_be_painted_in_every_composition(name: str) -> None:
    seen = set()
    for seed in range(5):
        seen.add(planned(f"a {name}", seed).composition)
        *_, last = paint(Commission(f"a {name}", "1:1", 48, 48, seed))
        assert last.file is not None
    assert seen <= COMPOSITIONS.keys()
    assert len(seen) == 5


@settings(max_examples=60, deadline=None)
@given(prompt=st.text(max_size=300), ratio=st.sampled_from(list(RATIOS.values())), seed=st.integers(0, 2**63))
def test_any_prompt_gives_a_picture_of_the_right_size(prompt: str, ratio: Ratio, seed: int) -> None:
    size = ratio.width // 16, ratio.height // 16
    *_, last = paint(Commission(prompt, "test", *size, seed))
    assert last.file is not None
    assert Image.open(BytesIO(last.file)).size == size
