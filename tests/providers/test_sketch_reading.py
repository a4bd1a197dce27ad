"""What the words of a prompt say: whose the colours are, what photos are for, what is lettering."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lorai_app.providers.sketch.palettes import COLOURS
from lorai_app.providers.sketch.reading import read
from lorai_app.providers.sketch.words.concepts import CONCEPTS
from lorai_app.providers.sketch.words.grammar import WORN
from lorai_app.providers.sketch.words.nouns import NOUNS
from lorai_app.providers.sketch.words.places import DWELLERS, SETTINGS

LONG = (
    "Create a highly detailed, whimsical illustration of a small fox sitting at a desk, writing a letter. "
    "The room is filled with warm light. Shot on 35mm film, shallow depth of field, bird's eye view, camera angle "
    "low, golden ratio composition, paper texture, inspired by Edward Hopper, book cover quality. "
) + "The light falls from the left and catches the fur, the grain of the wood, the folds of the cloth. " * 30


def test_a_long_prompt_is_about_its_first_sentences() -> None:
    said = read(LONG)
    assert said.subjects[0] == "fox"
    assert said.setting == "room"
    assert not {"camera", "book", "bird", "eye", "film"} & set(said.subjects)


@pytest.mark.parametrize(
    ("prompt", "coat", "ground", "others"),
    [
        ("a red fox", "red", None, ()),
        ("a black cat with green eyes", "black", None, ("green",)),
        ("cat with green eyes", None, None, ("green",)),
        ("blue and white vase", "blue", None, ()),
        ("perfume bottle on a pink background", None, "pink", ()),
        ("a cat on a red sofa", None, None, ("red",)),
        ("city street, blue and orange", None, None, ("blue", "orange")),
        ("tropical fish in a coral reef", None, None, ()),
        ("golden hour in the mountains", None, None, ()),
        ("a rose", None, None, ()),
        ("cherry blossom over a temple", None, None, ()),
    ],
)
def test_a_colour_belongs_to_the_noun_that_it_stands_before(
    prompt: str, coat: str | None, ground: str | None, others: tuple[str, ...]
) -> None:
    found = read(prompt).colours
    assert found.coat == (COLOURS[coat] if coat else None)
    assert found.ground == (COLOURS[ground] if ground else None)
    assert found.others == tuple(COLOURS[name] for name in others)


def test_shades_of_two_words_and_codes_are_colours() -> None:
    assert read("a forest green car").colours.coat == "#2c6b45"
    assert read("a forest green car").setting is None
    assert read("a #ff8800 bird").colours.coat == "#ff8800"
    assert read("a dark blue car").colours.coat not in (None, COLOURS["blue"])


@pytest.mark.parametrize(
    ("prompt", "palette", "behind", "subject"),
    [
        ("a fox, palette of @2, @1 as background", 1, 0, None),
        ("@2 as background", None, 1, None),
        ("a fox in the colours from @3", 2, None, None),
        ("in the style of @2, a cat", 1, None, None),
        ("@1 as a poster", None, None, 0),
        ("make @1 into a woodcut", None, None, 0),
        ("put @1 in the sky", None, None, 0),
        ("put a fox in @1", None, 0, None),
        ("the person from @1 on the beach", None, None, 0),
        ("the cat from @1 in the snow, background @2, palette of @3", 2, 1, 0),
        ("a fox, image 2 as the background", None, 1, None),
        ("use the palette of the second photo", 1, None, None),
        ("@7 and @0 are nobody", None, None, None),
    ],
)
def test_photos_are_read_by_what_they_are_for(
    prompt: str, palette: int | None, behind: int | None, subject: int | None
) -> None:
    found = read(prompt).photos
    assert (found.palette, found.behind, found.subject) == (palette, behind, subject)


def test_a_quotation_is_lettering_and_nobody_in_it_is_seen() -> None:
    assert read('a poster "The Whale and the Fox" with a bear').subjects == ("bear",)
    assert read('a film in the style of "Blade Runner"').lettering == ""
    assert read('"a red fox asleep in the falling snow"').subjects == ("fox",)
    assert read("the dogs' house and the cats' bed").lettering == ""
    assert len(read('sign "' + "many words " * 20 + '"').lettering) <= 60


def test_who_is_not_wanted_is_not_there() -> None:
    assert read("a street without cars or people").subjects == ()
    assert read("no people and a red fox").subjects == ("fox",)
    assert read("a cat, --no dogs, birds").subjects == ("cat", "bird")


def test_unknown_words_are_kept_by_their_letters() -> None:
    assert read("qwzx blorp").letters == "qwzxblorp"
    assert read("謎の獣").letters == "謎の獣"
    assert read("a gnarlfang in the forest").strange
    assert not read("a breathtaking view of the forest").strange


def test_the_tables_name_only_what_can_be_drawn_and_places_that_exist() -> None:
    assert {name for names in DWELLERS.values() for name in names} <= NOUNS.keys()
    assert set(CONCEPTS.meanings) <= NOUNS.keys()
    assert NOUNS.keys() >= WORN
    assert set(SETTINGS.meanings) == DWELLERS.keys()
    assert {noun.home for noun in NOUNS.values()} <= set(SETTINGS.meanings)
    assert len(COLOURS) >= 50


@pytest.mark.parametrize(
    "piece",
    ["a fox in the snow ", '"', "'a", "says ", "🦊", "@1 ", "no ", "colourful lamps, ", "中文", "--ar 3:2 "],
)
def test_the_longest_prompt_is_read_at_once(piece: str) -> None:
    prompt = (piece * 32_000)[:32_000]
    read(prompt)
    started = time.process_time()
    read(prompt)
    assert time.process_time() - started < 0.05


@settings(max_examples=200, deadline=None)
@given(prompt=st.text(max_size=400))
def test_any_text_can_be_read(prompt: str) -> None:
    said = read(prompt)
    assert len(said.subjects) <= 4
    assert 1 <= said.count <= 9
    assert len(said.lettering) <= 60
    assert said == read(prompt)
