"""From a prompt to a plan: who is in the picture, where, when, in which inks, and how it is composed."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from lorai_app.providers.sketch import choices
from lorai_app.providers.sketch.palettes import COLOURS, Inks
from lorai_app.providers.sketch.words import (
    BEHIND_WORDS,
    LIGHTS,
    MOODS,
    NUMBERS,
    PALETTE_WORDS,
    SETTINGS,
    SUBJECTS,
    TABLE_WORDS,
    TIMES,
    WEATHERS,
)

_WORD = re.compile(r"@[0-9]|[^\W_]+")


@dataclass(frozen=True)
class Commission:
    """What was ordered; `references` are the photos' ids."""

    prompt: str
    ratio: str
    width: int
    height: int
    seed: int
    references: tuple[str, ...] = ()

    def dice(self, purpose: str) -> np.random.Generator:
        """Chance that is the same whenever the same picture is ordered."""
        said = "\0".join((self.prompt, self.ratio, str(self.seed), *self.references, purpose))
        digest = hashlib.blake2b(said.encode("utf-8", "surrogatepass"), digest_size=16).digest()
        return np.random.default_rng(int.from_bytes(digest, "big"))


@dataclass(frozen=True)
class Reading:
    """What the words say, before anything is decided; a colour comes with whether it belongs to the first subject."""

    subjects: tuple[str, ...]
    count: int
    setting: str | None
    time: str | None
    weather: str | None
    mood: str | None
    colours: tuple[tuple[str, bool], ...]
    tabletop: bool
    letters: str
    palette_photo: int | None
    behind_photo: int | None


class Relation(StrEnum):
    """How the first subject stands to the second."""

    RIDING = "riding"
    ON = "on"
    IN = "in"
    UNDER = "under"
    HOLDING = "holding"
    WEARING = "wearing"


@dataclass(frozen=True)
class Plan:
    """Everything that the painters need to know.

    `turn` is the image's place in its batch, for whoever has several ways to paint the same; `coat` the colour that the
    words give to the first subject; `lettering` the words to be set in the picture; photos are counted from 0.
    """

    subjects: tuple[str, ...]
    count: int
    setting: str
    time: str
    weather: str
    season: str | None
    inks: Inks
    style: str | None
    composition: str
    turn: int
    flip: bool
    coat: str | None
    relation: Relation | None
    lettering: str
    podium: bool
    letters: str
    palette_photo: int
    behind_photo: int | None
    subject_photo: int | None


def plan(commission: Commission) -> Plan:
    """Reads the prompt and decides the rest by the seed."""
    said = read(commission.prompt)
    dice = commission.dice("plan")
    subjects = choices.cast(said, bool(commission.references))
    setting = choices.setting(said, subjects, dice)
    time = choices.time(said, setting, dice)
    weather = said.weather or "clear"
    kinds = choices.compositions(said, subjects, setting, bool(commission.references))
    turn = sum(commission.prompt.encode("utf-8", "surrogatepass")) + commission.seed
    return Plan(
        subjects=subjects,
        count=said.count,
        setting=setting,
        time=time,
        weather=weather,
        season=None,
        style=None,
        relation=None,
        lettering="",
        inks=choices.inks(said, subjects, setting, time, dice),
        composition=kinds[turn % len(kinds)],
        turn=turn,
        flip=bool(dice.random() < 0.5),
        coat=choices.coat(said),
        podium=said.tabletop and len(subjects) == 1,
        letters=said.letters,
        palette_photo=said.palette_photo or 0,
        behind_photo=said.behind_photo,
        subject_photo=None,
    )


def read(prompt: str) -> Reading:
    """Looks every word up; plurals and a few suffixes are undone."""
    words = _WORD.findall(prompt.casefold())
    known = [_known(word) for word in words]
    subjects = list(dict.fromkeys(SUBJECTS[word] for word in known if word in SUBJECTS))
    if any(name not in LIGHTS for name in subjects):
        subjects = [name for name in subjects if name not in LIGHTS]
    elif "mountain" in subjects and len(subjects) > 1:
        subjects.remove("mountain")
    return Reading(
        subjects=tuple(subjects[:4]),
        count=_count(words, known),
        setting=_first(known, SETTINGS),
        time=_first(known, TIMES) or ("night" if {"moon", "star"} & set(known) else None),
        weather=_weather(known),
        mood=_first(known, MOODS),
        colours=_colours(words, known),
        tabletop=bool(TABLE_WORDS & set(known)) or "still life" in prompt.casefold(),
        letters="".join(words)[:40],
        palette_photo=_named_photo(words, PALETTE_WORDS),
        behind_photo=_named_photo(words, BEHIND_WORDS),
    )


def _known(word: str) -> str:
    """The word as the tables have it, if they do."""
    tables = (SUBJECTS, SETTINGS, TIMES, WEATHERS, MOODS, COLOURS)
    bare = (
        word,
        word.removesuffix("s"),
        word.removesuffix("es"),
        word[:-3] + "y" if word.endswith("ies") else word,
    )
    return next((form for form in bare if any(form in table for table in tables)), word)


def _first(words: Sequence[str], table: dict[str, str]) -> str | None:
    return next((table[word] for word in words if word in table), None)


def _weather(words: Sequence[str]) -> str | None:
    found = [WEATHERS[word] for word in words if word in WEATHERS]
    return "storm" if "storm" in found else found[0] if found else None


def _count(words: Sequence[str], known: Sequence[str]) -> int:
    """How many of the first subject: a number before it, or three for a plain plural."""
    for i, word in enumerate(known):
        if word not in SUBJECTS or SUBJECTS[word] in LIGHTS:
            continue
        for before in words[max(0, i - 3) : i]:
            if before in NUMBERS:
                return NUMBERS[before]
        return 3 if words[i] != word else 1
    return 1


def _colours(words: Sequence[str], known: Sequence[str]) -> tuple[tuple[str, bool], ...]:
    """The named colours in order; one that stands just before the first subject belongs to it."""
    at = next((i for i, word in enumerate(known) if word in SUBJECTS and word not in COLOURS), -1)
    places = [i for i, word in enumerate(known) if word in COLOURS]
    return tuple((known[i], 0 < at - i <= 2) for i in places[:4])


def _named_photo(words: Sequence[str], about: frozenset[str]) -> int | None:
    """The index of the photo (`@2` is 1) that stands nearest to one of these words, at most four away."""
    photos = [i for i, word in enumerate(words) if word.startswith("@")]
    places = [i for i, word in enumerate(words) if word in about]
    near = [(abs(i - place), i) for i in photos for place in places if abs(i - place) <= 4]
    return max(0, int(words[min(near)[1]][1:]) - 1) if near else None
