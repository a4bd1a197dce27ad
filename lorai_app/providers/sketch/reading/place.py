"""Where it is, as the words say: a road through a place is that place, and what grows in a field stands in rows."""

from lorai_app.providers.sketch.reading.hits import Hit
from lorai_app.providers.sketch.reading.text import BLANK, Text
from lorai_app.providers.sketch.reading.who import placed
from lorai_app.providers.sketch.words.lexicon import words
from lorai_app.providers.sketch.words.places import SETTINGS

_WAYS = frozenset({"road", "street", "highway", "avenue", "path", "alley"})
"""What leads through every other place."""

_FIELDS = frozenset({"field", "meadow", "plantation"})
_CROPS = words("tulip sunflower corn wheat hyacinth poppy flower daisy rose pumpkin cotton rice lotus")


def setting(around: Text, said: Text) -> str | None:
    """The first place that stands after a word of place, else the first at all; a mountain lake is a lake."""
    every = list(SETTINGS.all(around.bare))
    elsewhere = [each for each in every if around.bare[each[0] : each[1]] not in {(way,) for way in _WAYS}]
    every = elsewhere or every
    starts = {start for start, _, _ in every}
    found = [each for each in every if each[1] not in starts]
    strong = [
        meaning for start, _, meaning in found if placed(around, start) or meaning in ("underwater", "studio")
    ]
    return (
        next(iter(strong), None)
        or next((meaning for *_, meaning in found), None)
        or SETTINGS.first(_plainly(said))
    )


def crop(said: Text, found: list[Hit]) -> Hit | None:
    """What grows in rows: `a tulip field`, `fields of wheat`."""
    for hit in found:
        if hit.name not in _CROPS:
            continue
        after = said.bare[hit.end] if hit.end < len(said.bare) else BLANK
        before = said.bare[max(0, hit.start - 2) : hit.start]
        inside = "field" in said.bare[hit.start : hit.end] or "cornfield" in said.bare[hit.start : hit.end]
        if after in _FIELDS or inside or before in {(field, "of") for field in _FIELDS}:
            return hit
    return None


def sown(cast: list[Hit], grown: Hit | None) -> list[Hit]:
    """The subjects without the field that they are in; a field alone is of its plant."""
    others = [hit for hit in cast if grown is None or hit.noun != grown.noun]
    return others or ([grown] if grown else cast)


def _plainly(said: Text) -> tuple[str, ...]:
    """Only what speaks of an empty background, which styles may have taken with them."""
    return tuple(word if word in ("packshot", "isolated") else BLANK for word in said.bare)
