"""The vocabulary of the sketch provider, and the drawings that stand for it."""

import re

import pytest

from lorai_app.providers.sketch import shapes
from lorai_app.providers.sketch.shapes import packed
from lorai_app.providers.sketch.words import nouns

HOMES = {
    *("meadow", "garden", "forest", "jungle", "mountains", "desert", "snowfield", "sea"),
    *("underwater", "shore", "lake", "village", "city", "space", "room", "studio"),
}
KINDS = {
    *("animal", "bird", "fish", "insect", "plant", "tree", "flower", "food", "building"),
    *("vehicle", "furniture", "thing", "person", "nature", "light", "shape"),
}
STANDS = {"ground", "water", "air", "table", "sky"}
PAIR = r"-?\d+ -?\d+"
PATH = re.compile(rf"(M{PAIR}(L{PAIR}|C{PAIR} {PAIR} {PAIR})*Z?)+")


def found(prompt: str) -> list[str]:
    words = re.findall(r"[^\W_]+", prompt.casefold())
    names, at = [], 0
    while at < len(words):
        noun, taken = nouns.noun(words, at) or (None, 1)
        names += [noun.name] if noun else []
        at += taken
    return names


def test_more_than_four_hundred_nouns_are_known_by_more_than_a_thousand_names():
    assert len(nouns.NOUNS) >= 400
    assert sum(len(names) for _, names in nouns.rows()) >= 1000


def test_every_noun_has_a_drawing():
    assert set(nouns.NOUNS) - shapes.known() == set()


def test_no_word_leads_to_two_nouns():
    owners: dict[str, set[str]] = {}
    for noun, names in nouns.rows():
        for name in names:
            owners.setdefault(name.replace("_", ""), set()).add(noun.name)
    assert {name: both for name, both in owners.items() if len(both) > 1} == {}


def test_every_noun_has_its_place():
    for noun in nouns.NOUNS.values():
        assert noun.kind in KINDS, noun
        assert noun.home in HOMES, noun
        assert noun.stands in STANDS, noun
        assert 0.02 <= noun.height <= 2000, noun


def test_every_name_finds_its_own_noun():
    lost = [
        name
        for noun, names in nouns.rows()
        for name in names
        if found(name.replace("_", " "))[:1] != [noun.name]
    ]
    assert lost == []


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("two foxes and three wolves", ["fox", "wolf"]),
        ("cherries, berries and knives", ["cherry", "blueberry", "knife"]),
        ("Mice and geese", ["mouse", "goose"]),
        ("cacti and potted cacti", ["cactus", "cactus_pot"]),
        ("hot air balloons over the hills", ["hot_air_balloon"]),
        ("a teddy bear in an armchair", ["teddy_bear", "armchair"]),
        ("ice-cream, icecream", ["ice_cream", "ice_cream"]),
        ("a light house and a snow man", ["lighthouse", "snowman"]),
        ("a witch's hat", ["witch_hat"]),
        ("bunches of flowers", ["bouquet"]),
        ("cups of coffee", ["coffee"]),
        ("a bowl of ramen and slices of pizza", ["ramen", "pizza"]),
        ("a corgi, a tabby and a sparrow", ["dog", "cat", "bird"]),
        ("an aeroplane and an airplane", ["airplane", "airplane"]),
        ("the torii gate", ["torii"]),
    ],
)
def test_words_are_understood_as_people_write_them(prompt: str, names: list[str]):
    assert found(prompt) == names


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("bird's-eye view of a castle", ["castle"]),
        ("a pencil sketch of an owl", ["owl"]),
        ("a fox, square format, film grain", ["fox"]),
        ("jet black cat", ["cat"]),
    ],
)
def test_a_noun_in_an_idiom_is_not_drawn(prompt: str, names: list[str]):
    assert found(prompt) == names


def test_the_packed_drawings_are_small_and_in_order():
    assert packed.FILE.stat().st_size <= 2_200_000
    assert list(packed.names()) == sorted(packed.names())


def test_every_packed_drawing_can_be_read():
    for name, line in packed.names().items():
        assert line["faces"] in ("left", "right", "front"), name
        for fill, width, path in line["marks"]:
            assert re.fullmatch("#[0-9a-f]{6}", fill), name
            assert width >= 0, name
            assert PATH.fullmatch(path), name


def test_every_packed_drawing_stands_on_the_floor_of_its_box():
    for name in list(packed.names())[::10]:
        marks = packed.drawing(name).marks
        xs = [x for mark in marks for outline in mark.outlines for x, _ in outline]
        ys = [y + mark.width / 2 for mark in marks for outline in mark.outlines for _, y in outline]
        assert max(ys) == pytest.approx(100, abs=2.5), name
        assert min(xs) + max(xs) == pytest.approx(100, abs=5), name
