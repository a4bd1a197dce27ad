"""Who is in the air without being at home there: by what it does, by what it is above, or on its broom."""

from lorai_app.providers.sketch.reading.hits import Hit
from lorai_app.providers.sketch.reading.text import BLANK, Text
from lorai_app.providers.sketch.words.grammar import FLYERS, FLYING, JOINTS, WATERY, Relation
from lorai_app.providers.sketch.words.lexicon import words

_SKIES = frozenset({"sky", "air", "midair"})
_WORLDS = words("moon mars planet asteroid venus saturn jupiter surface mercury comet ground crater")
_REACH = 7


def aloft(said: Text, cast: list[Hit], relation: Relation | None) -> bool | None:
    """True in the air, False on the ground of another world; None if nothing is said about it."""
    if not cast:
        return None
    lead = cast[0]
    if relation is Relation.OVER or (relation is Relation.RIDING and cast[1].name == "broom"):
        return True
    if any(
        said.words[at] == "on" and _WORLDS & set(said.words[at + 1 : at + 4]) for at in range(len(said.words))
    ):
        return False
    if _above(said, lead) or _does(said, cast):
        return True
    return None


def can_fly(hit: Hit) -> bool:
    """Whether it is in the air when it is above something."""
    return hit.noun.stands in ("air", "sky") or hit.noun.kind == "bird" or hit.name in FLYERS


def _above(said: Text, lead: Hit) -> bool:
    """`birds above the sea`, `a castle in the sky`."""
    after = said.words[lead.end : lead.end + _REACH]
    after = after[: after.index(BLANK)] if BLANK in after else after
    if can_fly(lead) and {"over", "above"} & set(after[:2]):
        return True
    sky = any(after[n] == "in" and _SKIES & set(after[n + 1 : n + 4]) for n in range(len(after)))
    return sky and lead.noun.kind not in ("light", "nature")


def _does(said: Text, cast: list[Hit]) -> bool:
    """`geese flying`, `a flying pig`, `a cow jumping over it`, but not `flying a kite`, nor what floats on a lake."""
    lead = cast[0]
    starts = {hit.start for hit in cast}
    for place in range(max(0, lead.start - 1), min(len(said.words), lead.end + _REACH)):
        word = said.words[place]
        if word not in FLYING or lead.start <= place < lead.end or not said.together(place, lead.start):
            continue
        if lead.noun.stands == "water" or WATERY & set(said.words[place + 1 : place + 4]) - _over(
            said, place
        ):
            continue
        if place < lead.start:
            return True
        if word in ("leaping", "jumping") and "over" not in said.words[place + 1 : place + 2]:
            continue
        following = said.words[place + 1] if place + 1 < len(said.words) else BLANK
        things = any(start in starts for start in range(place + 1, place + 4)) and following not in JOINTS
        if not things or following in (BLANK, "over", "above"):
            return True
    return False


def _over(said: Text, place: int) -> frozenset[str]:
    """What it is above is not what it floats on."""
    near = said.words[place + 1 : place + 4]
    return WATERY if {"over", "above", "across"} & set(near) else frozenset()
