"""Who is in the picture: which of the nouns of a prompt leads, and which are only where it is."""

from lorai_app.providers.sketch.reading.hits import Hit
from lorai_app.providers.sketch.reading.text import BLANK, Text
from lorai_app.providers.sketch.words.grammar import (
    FURNISHING,
    HERDS,
    JOINTS,
    LIGHTS,
    NUMBERS,
    PARTS,
    PLACERS,
)
from lorai_app.providers.sketch.words.hours import SEASONS, TIMES, WEATHERS
from lorai_app.providers.sketch.words.lexicon import words
from lorai_app.providers.sketch.words.places import SETTINGS

REACH = 48
"""How many words after the lead somebody is still its company: a long prompt goes on about light and lenses."""

_FIELDS = words("""
    field forest garden grove orchard farm plantation meadow pond valley jungle wood woods patch
""")
_LIT = words("lit glowing illuminated lighted bright shining")
_MADE = frozenset({"building", "vehicle", "person", "furniture", "thing", "food"})


def subjects(said: Text, found: list[Hit]) -> list[Hit]:
    """The leads in order, their modifiers after them; scenery only where there is nothing else."""
    if len(found) > 1 or any(SETTINGS.at(said.bare, place) for place in range(len(said.bare))):
        found = [hit for hit in found if not _shining(said, hit)]
    proper = [hit for hit in found if not scenic(said, hit)]
    if len(proper) > 1:
        proper = [hit for hit in proper if said.bare[hit.end - 1] not in PARTS] or proper[:1]
        proper = [hit for hit in proper if not furnishing(said, hit)] or proper[:1]
    if not proper:
        lights = [hit for hit in found if hit.noun.kind == "light" or hit.noun.stands == "sky"]
        if lights and lights[0] == found[0]:
            return lights[:1]
        return _named_once([hit for hit in found if hit not in lights] or lights)[:2]
    near = [hit for hit in proper if hit.start - proper[0].start <= REACH]
    heads, modifiers = _compounds(near)
    return _named_once([*_leading(said, heads), *modifiers])


def scenic(said: Text, hit: Hit) -> bool:
    """Whether it is a place, a light or a weather rather than somebody; a building is a place only after `in`, `at`."""
    kind = hit.noun.kind
    if kind == "light" or hit.name in LIGHTS:
        return True
    if kind == "nature" and (hit.noun.height >= 3 or hit.noun.stands in ("air", "sky")):
        return True
    words = said.bare[hit.start : hit.end]
    following = said.bare[hit.end] if hit.end < len(said.bare) else BLANK
    longer = SETTINGS.at(said.bare, hit.start)
    if following in _FIELDS or (longer and longer[1] > len(words)):
        return True
    named = any(
        (at := table.at(words, 0)) and at[1] == len(words) for table in (SETTINGS, TIMES, WEATHERS, SEASONS)
    )
    return named and (kind not in _MADE or placed(said, hit.start))


def furnishing(said: Text, hit: Hit) -> bool:
    """Whether it is furniture or a window that only says where somebody else is: `by the window`, `on a desk`."""
    if hit.name not in FURNISHING:
        return False
    before = said.words[max(0, hit.start - 4) : hit.start]
    if hit.name == "dining_table":
        if {"under", "underneath", "beneath", "below"} & set(before):
            return False
        if said.words[hit.end : hit.end + 1] in (("with",), ("set",), ("full",), ("covered",), ("laden",)):
            return True
    return placed(said, hit.start) or "front" in before or "next" in before


def _shining(said: Text, hit: Hit) -> bool:
    """Whether it is only a light in a view: `lit windows`."""
    return hit.name in FURNISHING and hit.start > 0 and said.words[hit.start - 1] in _LIT


def placed(said: Text, start: int) -> bool:
    """Whether a word of place stands before it, with no more than an article and an adjective between."""
    for place in range(start - 1, max(-1, start - 4), -1):
        if said.words[place] in PLACERS:
            return True
        if said.words[place] == BLANK or said.words[place] in JOINTS:
            return False
    return False


def count(said: Text, lead: Hit, several: int = 3) -> int:
    """How many there are of it: a number before it, or `several` for a plain plural."""
    if said.words[lead.end : lead.end + 1] and said.words[lead.end] in HERDS:
        return NUMBERS[said.words[lead.end]]
    for place in range(lead.start - 1, max(-1, lead.start - 5), -1):
        word = said.words[place]
        if word in NUMBERS:
            return NUMBERS[word] if lead.many or NUMBERS[word] == 1 or said.words[place + 1] != "of" else 1
        if word.isdecimal() and word.isascii() and lead.many and 0 < int(word[:4]) < 1000:
            return min(9, int(word))
        if word == BLANK or word in PLACERS or word == "with":
            break
    return several if lead.many else 1


def _compounds(found: list[Hit]) -> tuple[list[Hit], list[Hit]]:
    """Of nouns that stand together the last is meant (`coffee shop`), the others say more about it."""
    heads: list[Hit] = []
    modifiers: list[Hit] = []
    for n, hit in enumerate(found):
        together = n + 1 < len(found) and found[n + 1].start == hit.end and not hit.many
        before = modifiers[-1] if modifiers and modifiers[-1].end == hit.start else None
        if before and before.noun.kind == hit.noun.kind == "animal":
            heads.append(modifiers.pop())
        else:
            (modifiers if together else heads).append(hit)
    return heads, modifiers


def _leading(said: Text, heads: list[Hit]) -> list[Hit]:
    """Who is named first leads, unless it is only the place of the next: `on a table, a vase`."""
    if (
        len(heads) > 1
        and placed(said, heads[0].start)
        and said.sentences[heads[0].start] == said.sentences[heads[1].start]
    ):
        return [heads[1], heads[0], *heads[2:]]
    return heads


def _named_once(found: list[Hit]) -> list[Hit]:
    seen: dict[str, Hit] = {}
    for hit in found:
        seen.setdefault(hit.name, hit)
    return list(seen.values())
