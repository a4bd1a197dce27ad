"""The nouns that can be drawn, and everything that people call them.

The tables are rows of text. A header gives kind, home and what a thing stands on for the rows below it; a row gives
the noun, its height in metres, any other home or ground of its own, and its other names:

    [animal forest ground]
    fox 0.5: vixen, red_fox
    otter 0.4 lake water: sea_otter

Names of several words are joined by `_`. A row goes on in the next line if that is indented.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lorai_app.providers.sketch.words.nouns import (
    animals,
    birds,
    buildings,
    fantasy,
    food,
    gear,
    home,
    insects,
    nature,
    people,
    plants,
    sea,
    things,
    vehicles,
)
from lorai_app.providers.sketch.words.nouns.idioms import IDIOMS
from lorai_app.providers.sketch.words.nouns.plurals import singulars

_ROOMS = (
    *(animals, birds, sea, insects, plants, food, people),
    *(buildings, vehicles, home, things, gear, nature, fantasy),
)
_VESSELS = frozenset(
    {
        "bowl",
        "plate",
        "cup",
        "glass",
        "mug",
        "jar",
        "slice",
        "piece",
        "loaf",
        "basket",
        "box",
        "bunch",
        "pile",
        "stack",
    }
)
_STANDS = frozenset({"ground", "water", "air", "table", "sky"})


@dataclass(frozen=True)
class Noun:
    """What can be drawn; `home` is the setting where it is seen when nobody says, `height` is in metres.

    `kind` is animal, bird, fish, insect, plant, tree, flower, food, building, vehicle, furniture, thing, person,
    nature, light or shape; `stands` is ground, water, air, table or sky.
    """

    name: str
    kind: str
    home: str
    height: float
    stands: str


def rows() -> Iterator[tuple[Noun, tuple[str, ...]]]:
    """Every noun with all its names, its own first."""
    for room in _ROOMS:
        kind = home = stands = ""
        for line in re.sub(r"\n +", " ", room.ROWS).split("\n"):
            if line.startswith("["):
                kind, home, stands = line.strip("[]").split()
            elif line:
                yield _row(line, kind, home, stands)


def noun(words: Sequence[str], at: int) -> tuple[Noun, int] | None:
    """The noun that begins at this word, if any, and how many words it takes; the longest wins.

    The words are casefolded; plurals are undone, and it does not matter where a compound is parted.
    """
    if _in_idiom(words, at):
        return None
    found = _longest(words, at)
    return found if found and found[1] > 2 else _served(words, at) or found


def _longest(words: Sequence[str], at: int) -> tuple[Noun, int] | None:
    for size in range(min(_LONGEST, len(words) - at), 0, -1):
        said = words[at : at + size]
        head = said.index("of") - 1 if "of" in said[1:] else size - 1
        for single in singulars(said[head]):
            if found := _NAMES.get("".join((*said[:head], single, *said[head + 1 :]))):
                return found, size
    return None


def _served(words: Sequence[str], at: int) -> tuple[Noun, int] | None:
    """What is in a bowl of ramen or a slice of pizza."""
    if len(words) < at + 3 or words[at + 1] != "of" or not _VESSELS & set(singulars(words[at])):
        return None
    found = _longest(words, at + 2)
    return (found[0], found[1] + 2) if found and found[0].kind == "food" else None


def _row(line: str, kind: str, home: str, stands: str) -> tuple[Noun, tuple[str, ...]]:
    told, _, others = line.partition(":")
    name, height, *own = told.split()
    for word in own:
        home, stands = (home, word) if word in _STANDS else (word, stands)
    names = (name, *(other.strip() for other in others.split(",") if other.strip()))
    return Noun(name, kind, home, float(height), stands), names


def _in_idiom(words: Sequence[str], at: int) -> bool:
    return any(
        tuple(words[start : start + size]) in _IDIOMS
        for size in _IDIOM_SIZES
        for start in range(max(0, at - size + 1), at + 1)
    )


NOUNS: dict[str, Noun] = {noun.name: noun for noun, _ in rows()}
_NAMES = {name.replace("_", ""): noun for noun, names in rows() for name in names}
_LONGEST = 5
_IDIOMS = frozenset(tuple(phrase.split()) for phrase in re.split(r"[,\n]", IDIOMS) if phrase.strip())
_IDIOM_SIZES = sorted({len(phrase) for phrase in _IDIOMS})
