"""The nouns of a prompt, where they stand: what is a colour, a verb or a measure there is none."""

from dataclasses import dataclass, replace

from lorai_app.providers.sketch.palettes import COLOURS
from lorai_app.providers.sketch.reading.text import BLANK, Text
from lorai_app.providers.sketch.words.grammar import (
    AGENTS,
    BASES,
    CONTAINERS,
    DETERMINERS,
    JOINTS,
    KEEPERS,
    NUMBERS,
    VERBS,
)
from lorai_app.providers.sketch.words.lexicon import words
from lorai_app.providers.sketch.words.nouns import NOUNS, Noun, noun
from lorai_app.providers.sketch.words.nouns.plurals import singulars

_SMALL = JOINTS | DETERMINERS | {BLANK, "of"}
_GROVES = words("""
    tree garden grove orchard field bush blossom petal juice slice cake pie tart soda marmalade jam farm
    pattern wallpaper textile fabric sticker poster print illustration motif drawing picture card logo icon
""")


@dataclass(frozen=True)
class Hit:
    """A noun at a place of the text; `many` if it stands in the plural."""

    start: int
    end: int
    noun: Noun
    many: bool

    @property
    def name(self) -> str:
        return self.noun.name


def hits(said: Text) -> list[Hit]:
    """Every noun in order; what is a colour or a verb where it stands is none."""
    found: list[Hit] = []
    place = 0
    while place < len(said.words):
        here = None if said.words[place] in _SMALL else noun(said.words, place)
        if here is None:
            found += _kept(said, place)
            place += 1
            continue
        hit = Hit(place, place + here[1], here[0], _plural(said.words[place : place + here[1]], here[0]))
        holder = _holder(said, hit)
        if holder:
            found.append(holder)
            place += 2
            continue
        if not (_verb(said, hit, found) or _colour(said, hit) or _measure(said, hit, found)):
            found.append(_single(hit, said))
        place = hit.end
        if said.bare[place : place + 1] and said.bare[place] in AGENTS and found and found[-1].end == place:
            found.append(Hit(place, place + 1, _agent(found[-1].noun), said.words[place] != said.bare[place]))
            place += 1
    return found


def _holder(said: Text, hit: Hit) -> Hit | None:
    """The bowl of a bowl of lemons, which are seen one by one; of a bowl of soup only the soup is drawn."""
    served = hit.noun.kind == "food" and said.bare[hit.start] in CONTAINERS and hit.end > hit.start + 2
    if (
        not served
        or said.words[hit.start + 1] != "of"
        or not _plural(said.words[hit.end - 1 : hit.end], hit.noun)
    ):
        return None
    vessel = noun(said.words[hit.start : hit.start + 1], 0)
    return Hit(hit.start, hit.start + 1, vessel[0], False) if vessel else None


def _kept(said: Text, place: int) -> list[Hit]:
    """A person whose calling ends in `-keeper` or `-seller`, with what is kept if that can be drawn."""
    word = said.bare[place]
    many = word != said.words[place]
    whose = next((word.removesuffix(end) for end in ("keeper", "seller") if word.endswith(end)), "")
    if word not in KEEPERS and not whose:
        return []
    kept = noun((whose,), 0) if whose else None
    person = Hit(place, place + 1, _agent(kept[0]) if kept else NOUNS["person"], many)
    return [person, Hit(place, place + 1, kept[0], False)] if kept else [person]


def _agent(whose: Noun) -> Noun:
    """Who keeps, sells or drives it."""
    if whose.home in ("shore", "sea"):
        return NOUNS["sailor"]
    return NOUNS[
        "farmer"
        if whose.home in ("meadow", "garden") and whose.kind in ("animal", "bird", "insect")
        else "person"
    ]


def _plural(words: tuple[str, ...], found: Noun) -> bool:
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    if "".join(words) == found.name.replace("_", ""):
        return False
    singles = [single for single in singulars(head) if single != head]
    before = words[: words.index(head)]
    return any((here := noun((*before, single), 0)) is not None and here[0] == found for single in singles)


def _single(hit: Hit, said: Text) -> Hit:
    """`five balloons` are five of `balloon`, although there is a drawing of a bunch."""
    one = NOUNS.get(hit.name.removesuffix("s")) if hit.name.endswith("s") else None
    numbered = any(
        word in NUMBERS or word.isdecimal() for word in said.words[max(0, hit.start - 2) : hit.start]
    )
    return replace(hit, noun=one, many=True) if one and numbered else hit


def _verb(said: Text, hit: Hit, found: list[Hit]) -> bool:
    if hit.end - hit.start > 1:
        return False
    word = said.words[hit.start]
    before = said.words[hit.start - 1] if hit.start else BLANK
    return before in BASES or (word in VERBS and bool(found) and found[-1].end == hit.start)


def _measure(said: Text, hit: Hit, found: list[Hit]) -> bool:
    """`a couple of swans` are no couple, `a camel caravan` is no trailer."""
    if hit.name == "caravan" and found and found[-1].end == hit.start:
        return found[-1].noun.kind == "animal"
    return said.words[hit.end - 1] in NUMBERS and said.words[hit.end : hit.end + 1] == ("of",)


def _colour(said: Text, hit: Hit) -> bool:
    """Whether a word that is a colour too is one here: `rose silk`, but `a rose`, `roses`, `an orange tree`."""
    word = said.words[hit.start]
    if hit.end - hit.start > 1 or word not in COLOURS or hit.many:
        return False
    after = said.bare[hit.end] if hit.end < len(said.bare) else BLANK
    before = said.words[hit.start - 1] if hit.start else BLANK
    if after in _GROVES:
        return False
    if after not in _SMALL:
        return True
    paired = after == "and" and hit.end + 1 < len(said.words) and said.words[hit.end + 1] in COLOURS
    return before == "in" or paired or (before == "and" and said.words[hit.start - 2] in COLOURS)
