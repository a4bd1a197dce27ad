"""The colours of a prompt and whose they are: the lead's coat, the ground behind it, or the picture's."""

import re
from dataclasses import dataclass, replace

import numpy as np

from lorai_app.providers.sketch import oklab
from lorai_app.providers.sketch.palettes import COLOURS, PHRASES
from lorai_app.providers.sketch.reading.hits import Hit
from lorai_app.providers.sketch.reading.text import BLANK, Text
from lorai_app.providers.sketch.words.grammar import CLOTHES, GROUNDS, JOINTS, POSES
from lorai_app.providers.sketch.words.lexicon import words
from lorai_app.providers.sketch.words.places import SETTINGS

_CODE = re.compile(r"#[0-9a-f]{6}")
_SHADES = {
    "dark": (-0.15, 0.9), "deep": (-0.1, 1.1), "light": (0.12, 0.75), "pale": (0.16, 0.55), "pastel": (0.14, 0.6),
    "bright": (0.05, 1.25), "soft": (0.08, 0.7), "dusty": (0.0, 0.6), "muted": (0.0, 0.6),
    "vivid": (0.0, 1.25), "neon": (0.05, 1.4),
}  # fmt: skip
_NO_COLOUR = frozenset({"hour", "light", "ratio", "age", "retriever", "house"})
_FAR = 4
_TASTED = words("""
    cream mint peach lemon lime wine coffee chocolate honey cherry plum olive salmon mustard apricot orange vanilla
    caramel raspberry strawberry blueberry tomato champagne butter eggplant aubergine watermelon pistachio cinnamon
""")


@dataclass(frozen=True)
class Colours:
    """As #rrggbb: `coat` belongs to the lead, `ground` to what is behind, `others` to nobody in particular."""

    coat: str | None = None
    ground: str | None = None
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Named:
    start: int
    end: int
    colour: str


def colours(said: Text, found: list[Hit], lead: Hit | None) -> Colours:
    """Each colour goes to the next noun of its phrase; of the lead's several the first that is a hue."""
    nouns = {
        hit.start
        for hit in found
        if hit.end == hit.start + 1 or hit.name.startswith(f"{said.words[hit.start]}_")
    }
    places = {at for start, end, _ in SETTINGS.all(said.bare) if end > start + 1 for at in range(start, end)}
    named = [each for each in _named(said) if each.start not in nouns | places]
    coats, grounds, others = [], [], []
    for each in named:
        whose = _whose(said, each, named, found)
        if whose == "ground":
            grounds.append(each.colour)
        elif isinstance(whose, Hit) and lead is not None and _own(whose, lead):
            coats.append(each.colour)
        elif whose != "detail" or coloured(each.colour):
            others.append(each.colour)
    coats.sort(key=lambda colour: not coloured(colour))
    free = [colour for colour in others if coloured(colour)] or others
    return Colours(
        coats[0] if coats else None,
        grounds[0] if grounds else None,
        tuple(dict.fromkeys([*coats[1:2], *free] if len(coats) > 1 and coloured(coats[1]) else free))[:3],
    )


def in_blossom(named: Colours, said: Text, lead: Hit | None) -> Colours:
    """A tree that is said to blossom is pink."""
    blossoms = lead is not None and lead.noun.kind == "tree" and {"blossom", "sakura"} & set(said.bare)
    return replace(named, coat="#f2a3b8") if blossoms and named.coat is None else named


def _own(whose: Hit, lead: Hit) -> bool:
    """Whether it is the lead, or what the lead has on."""
    return whose.start == lead.start or (lead.noun.kind == "person" and whose.name in CLOTHES)


def shades(said: Text) -> set[int]:
    """The places of colours of two words: what is forest green is in no forest."""
    return {at for each in _named(said) if each.end > each.start + 1 for at in (each.start, each.end - 1)}


def coloured(colour: str) -> bool:
    """Whether it is a hue, rather than black, white or grey."""
    return oklab.colourful(oklab.of(colour)) > 0.04


def _named(said: Text) -> list[_Named]:
    found: list[_Named] = []
    place = 0
    while place < len(said.words):
        phrase = PHRASES.get(" ".join(said.words[place : place + 2]))
        word = said.words[place]
        colour = phrase or COLOURS.get(word) or (word if _CODE.fullmatch(word) else None)
        end = place + (2 if phrase else 1)
        if colour and not phrase and word in _TASTED and not _coloured(said, place):
            colour = None
        if colour and (end >= len(said.words) or said.words[end] not in _NO_COLOUR):
            shade = _SHADES.get(said.words[place - 1]) if place and not phrase else None
            found.append(_Named(place, end, _shaded(colour, *shade) if shade else colour))
        place = end
    return found


def _coloured(said: Text, place: int) -> bool:
    """Whether what could be eaten is a colour here: before a noun, after `in` or beside another colour."""
    every = said.words
    after = every[place + 1] if place + 1 < len(every) else BLANK
    before = every[place - 1] if place else BLANK
    if after != BLANK and after not in JOINTS:
        return True
    paired = {*every[max(0, place - 2) : place], *every[place + 2 : place + 3]} & COLOURS.keys() - {
        every[place]
    }
    return before == "in" or (bool(paired) and (before == "and" or after == "and"))


def _whose(said: Text, each: _Named, named: list[_Named], found: list[Hit]) -> "Hit | str":
    """What a colour stands before: `red fox`, `blue and white vase`, `green eyes`, `pink background`."""
    starts = {hit.start: hit for hit in found if hit.noun.kind not in ("light", "nature")}
    more = {place for other in named for place in range(other.start, other.end)}
    for hit in found:
        if hit.start == each.start and hit.end > each.end:
            return hit
    for place in range(each.end, min(len(said.words), each.end + _FAR)):
        word = said.words[place]
        if place in starts:
            hit = starts[place]
            while hit.end in starts and not hit.many:
                hit = starts[hit.end]
            return hit
        if said.bare[place] in POSES:
            return "detail"
        if said.bare[place] in GROUNDS:
            return "ground"
        if word == BLANK or (
            word in JOINTS and not (word == "and" and (place + 1 in more or place - 1 in more))
        ):
            break
    return "picture"


def _shaded(colour: str, lift: float, chroma: float) -> str:
    lab = oklab.of(colour)
    light = float(np.clip(lab[0] + lift, 0.2, 0.94))
    return oklab.to_hex(np.array([light, lab[1] * chroma, lab[2] * chroma]))
