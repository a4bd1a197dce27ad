"""What a prompt becomes, before anything is drawn."""

from collections import Counter
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from lorai_app.domain.catalog import MAX_PROMPT, RATIOS, Ratio
from lorai_app.providers.sketch import oklab, views
from lorai_app.providers.sketch.painter import paint
from lorai_app.providers.sketch.palettes import COLOURS, PALETTES, TAGS, Inks
from lorai_app.providers.sketch.plan import Commission, Plan, Relation, plan
from lorai_app.providers.sketch.shapes import colours_of, known
from lorai_app.providers.sketch.words.hours import MOODS, SEASONS
from lorai_app.providers.sketch.words.places import DWELLERS, SETTINGS

PROMPTS = (
    "a red fox in falling snow",
    "lemons and a teapot",
    "a cat reading a book",
    "qwzx blorp",
    "the sea",
    "a robot",
    "perfume bottle on a pink background",
    "portrait of a fisherman",
    "seamless pattern of foxes",
    "three whales under water",
    "a still life with pears",
    "astronaut riding a horse",
    "",
)


def planned(
    prompt: str, seed: int = 0, references: tuple[str, ...] = (), size: tuple[int, int] = (240, 160)
) -> Plan:
    return plan(Commission(prompt, "test", *size, seed, references))


@pytest.mark.parametrize("ratio", RATIOS.values(), ids=lambda ratio: ratio.name)
@pytest.mark.parametrize("prompt", PROMPTS)
def test_the_four_images_of_a_batch_differ_in_composition(prompt: str, ratio: Ratio) -> None:
    size = (ratio.width, ratio.height)
    for references in ((), ("photo",)):
        for first in (0, 5):
            kinds = {planned(prompt, first + n, references, size).composition for n in range(4)}
            assert len(kinds) == 4 or (kinds == {"motif"} and "pattern" in prompt)


def test_every_case_has_at_least_five_kinds_of_picture() -> None:
    cases = [kinds for name, kinds in vars(views).items() if name.isupper() and isinstance(kinds, tuple)]
    assert all(len(set(kinds)) >= views.LEAST for kinds in cases)


def test_a_repeated_pattern_is_only_for_who_asks_for_one() -> None:
    kinds = [planned(prompt, seed).composition for prompt in PROMPTS for seed in range(12)]
    assert Counter(kinds)["motif"] <= 12
    assert any(planned("fox wallpaper pattern", seed).composition == "motif" for seed in range(5))


def test_what_is_asked_for_is_among_the_kinds() -> None:
    for prompt, kind in (
        ("close-up of a fox", "closeup"),
        ("portrait of a fox", "portrait"),
        ("silhouette of a deer at dusk", "silhouette"),
        ("a swan reflected in the water", "reflection"),
        ("a castle, triptych", "diptych"),
    ):
        assert kind in {planned(prompt, seed).composition for seed in range(9)}, prompt


def test_a_sentence_becomes_a_plan() -> None:
    found = planned("three red foxes resting in a snowy forest at dusk")
    assert (found.subjects, found.count, found.setting) == (("fox",), 3, "forest")
    assert (found.time, found.weather, found.inks.warm) == ("dusk", "snow", COLOURS["red"])
    assert found.coat == COLOURS["red"]


def test_who_cannot_swim_stands_on_the_shore() -> None:
    assert planned("a fox by the sea").setting == "shore"
    assert planned("a whale in the ocean").setting == "sea"
    assert planned("a fox in a boat on the sea").setting == "sea"
    assert planned("a clownfish in the sea").setting == "underwater"


def test_a_place_follows_from_who_is_there() -> None:
    assert planned("an astronaut").setting == "space"
    assert planned("a fox on a sofa").setting == "room"
    assert planned("a cat in the rain").setting not in ("room", "studio")
    assert planned("a pirate ship in a bottle").setting in ("room", "studio")


def test_a_place_that_is_named_alone_is_lived_in() -> None:
    for setting, names in DWELLERS.items():
        seen = {planned(setting, seed).subjects for seed in range(6)}
        assert seen <= {(name,) for name in names} | {(setting,)}, setting


def test_an_idea_is_seen_as_a_thing() -> None:
    assert planned("love").subjects == ("heart",)
    assert planned("happy birthday!").subjects == ("birthday_cake",)


def test_winter_brings_snow_and_rooms_none() -> None:
    assert {planned("a house in winter", seed).weather for seed in range(20)} == {"snow", "clear"}
    assert {planned("a kitchen in winter", seed).weather for seed in range(20)} == {"clear"}


def test_a_relation_needs_two() -> None:
    assert planned("a fox riding a bicycle").relation is Relation.RIDING
    assert planned("a fox riding").relation is None


def test_named_colours_become_inks() -> None:
    street = planned("city street in the rain, blue and orange").inks
    assert (street.cool, street.warm) == (COLOURS["blue"], COLOURS["orange"])
    assert planned("perfume bottle on pink background").inks.cool == COLOURS["pink"]
    assert planned("a black cat").coat == COLOURS["black"]
    assert planned("a blue car").inks.cool == COLOURS["blue"] or _printed(
        planned("a blue car").inks, COLOURS["blue"], 0.12
    )


def _printed(inks: Inks, colour: str, near: float) -> bool:
    """Whether a mix of the inks on their paper comes near to a colour."""
    amounts = np.stack(np.meshgrid(*[np.linspace(0, 1, 9)] * 3, indexing="ij"), -1).reshape(-1, 3)
    codes = [[int(ink[i : i + 2], 16) / 255 for i in (1, 3, 5)] for ink in (inks.cool, inks.warm, inks.key)]
    paper = np.array([int(inks.paper[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    mixed = paper * np.prod([1 - amounts[:, n : n + 1] * (1 - np.array(codes[n])) for n in range(3)], axis=0)
    return bool(np.linalg.norm(oklab.oklab(mixed) - oklab.of(colour), axis=1).min() < near)


@pytest.mark.parametrize(
    "name", ["lemon", "fox", "frog", "whale", "strawberry", "horse", "flamingo", "pumpkin"]
)
def test_a_subject_keeps_its_own_colour_by_day(name: str) -> None:
    for seed in range(8):
        assert _printed(planned(f"a {name} at noon", seed).inks, colours_of(name)[0], 0.17), seed


def test_a_batch_is_printed_in_different_inks_unless_the_prompt_says_which() -> None:
    assert len({planned("a house", seed).inks for seed in range(4)}) >= 3
    assert {planned("a house, monochrome", seed).inks for seed in range(4)} == {PALETTES["mono"]}


@pytest.mark.parametrize("name", PALETTES)
def test_the_inks_of_a_drawer_can_be_told_apart_and_its_key_is_dark(name: str) -> None:
    inks = PALETTES[name]
    assert name == "mono" or np.linalg.norm(oklab.of(inks.cool) - oklab.of(inks.warm)) > 0.1
    assert oklab.of(inks.key)[0] < 0.4 < 0.93 < oklab.of(inks.paper)[0]


def test_every_mood_season_and_hour_has_its_drawers() -> None:
    tags = Counter(tag for tags in TAGS.values() for tag in tags)
    assert set(MOODS.meanings) | set(SEASONS.meanings) | {"dawn", "day", "dusk", "night"} <= tags.keys()
    assert all(tags[hour] >= 5 for hour in ("dawn", "day", "dusk", "night"))
    assert len(PALETTES) >= 16


def test_a_photo_is_used_for_what_it_is_named_for_if_it_was_brought() -> None:
    found = planned("a fox, palette of @2, @1 as background", references=("a", "b"))
    assert (found.palette_photo, found.behind_photo, found.subject_photo) == (1, 0, None)
    assert planned("@3 as a poster", references=("a", "b")).subject_photo is None
    assert planned("@1 as a poster").subject_photo is None


def test_unknown_words_steer_the_figure() -> None:
    assert planned("qwzx blorp").subjects == ("figure",)
    assert planned("qwzx blorp").letters != planned("fnord").letters
    assert planned("謎の獣").subjects == ("figure",)


@settings(max_examples=150, deadline=None)
@given(
    prompt=st.text(max_size=300) | st.text(min_size=MAX_PROMPT, max_size=MAX_PROMPT),
    seed=st.integers(0, 2**63),
    photos=st.integers(0, 4),
)
def test_any_prompt_has_a_plan(prompt: str, seed: int, photos: int) -> None:
    found = planned(prompt, seed, ("photo",) * photos)
    assert set(found.subjects) <= known() | {"figure"}
    assert found.setting in SETTINGS.meanings
    assert found.time in ("dawn", "day", "dusk", "night")
    assert found.weather in ("clear", "snow", "rain", "storm", "fog", "wind")
    assert found == planned(prompt, seed, ("photo",) * photos)


@settings(max_examples=60, deadline=None)
@given(prompt=st.text(max_size=300), ratio=st.sampled_from(list(RATIOS.values())), seed=st.integers(0, 2**63))
def test_any_prompt_gives_a_picture_of_the_right_size(prompt: str, ratio: Ratio, seed: int) -> None:
    size = ratio.width // 16, ratio.height // 16
    *_, last = paint(Commission(prompt, "test", *size, seed))
    assert last.file is not None
    assert Image.open(BytesIO(last.file)).size == size
