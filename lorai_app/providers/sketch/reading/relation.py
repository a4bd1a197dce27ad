"""How the first subject stands to the second, by the words between them and by what the two are."""

from lorai_app.providers.sketch.reading.aloft import can_fly
from lorai_app.providers.sketch.reading.hits import Hit
from lorai_app.providers.sketch.reading.text import Text
from lorai_app.providers.sketch.words.grammar import (
    CLOTHES,
    CONTAINERS,
    FLYING,
    HEAVY,
    OWN,
    RELATIONS,
    SITS,
    WORN,
    Relation,
)
from lorai_app.providers.sketch.words.lexicon import words

_CLEARLY_IN = words("inside within out peeking emerging popping climbing trapped hiding living")
_NOTHING_IN = words("food flower animal person bird fish insect light shape")


def related(said: Text, found: list[Hit]) -> tuple[list[Hit], Relation | None]:
    """The subjects, turned round where the words do so (`a table with a vase on it`), and their relation."""
    if len(found) < 2:
        return found, None
    first, second, *others = found
    if first.noun.kind == "person" and (second.name in CLOTHES or second.name in OWN.get(first.name, ())):
        return related(said, [first, *others])
    if second.start < first.start:
        return found, _fitting(_before(said, second.start), first, second)
    if said.sentences[first.start] != said.sentences[second.start]:
        return found, None
    between = said.bare[first.end : second.start]
    turned = [second, first, *others]
    if _holds(said, first, between):
        return (turned, Relation.IN) if second.many else ([second, *others], None)
    after = said.words[second.end : second.end + 4]
    if "with" in between and "it" in after and (named := RELATIONS.first(after[: after.index("it")])):
        return turned, _fitting(named, second, first)
    if "ridden" in between:
        return turned, Relation.RIDING
    every = list(RELATIONS.all(between))
    if "with" in between and (not every or every[-1][0] < between.index("with")):
        return found, _with(first, second)
    if not every:
        return found, None
    rides = any(meaning == "riding" for *_, meaning in every) and every[-1][2] == "on"
    named = "riding" if rides else every[-1][2]
    container = said.bare[second.end - 1] in CONTAINERS or second.name in CONTAINERS
    if named == "over":
        flown = can_fly(first) or bool(FLYING & set(between))
        return found, Relation.OVER if flown and second.noun.kind not in ("light", "shape") else None
    if named == "in" and second.noun.kind in _NOTHING_IN and not container and not _CLEARLY_IN & set(between):
        return found, None
    return found, _fitting(named, first, second)


def _holds(said: Text, first: Hit, between: tuple[str, ...]) -> bool:
    """`a bowl of lemons`, `a basket full of kittens`; of a bowl of soup only the soup is drawn."""
    holder = said.bare[first.end - 1] in CONTAINERS
    return holder and len(between) <= 3 and ("of" in between or "filled" in between)


def _before(said: Text, start: int) -> str | None:
    """The relation named before a subject that stands first: `under an umbrella two cats`."""
    return RELATIONS.first(said.bare[max(0, start - 3) : start])


def _with(first: Hit, second: Hit) -> Relation | None:
    """Somebody with a hat wears it, with something smaller holds it."""
    if first.noun.kind not in SITS:
        return None
    if second.name in WORN:
        return Relation.WEARING
    return Relation.HOLDING if _portable(first, second) else None


def _portable(first: Hit, second: Hit) -> bool:
    """Whether it is carried: a thing that is small beside who has it; a fish by a person."""
    carried = second.noun.kind in ("thing", "food", "flower", "shape") or (
        second.noun.kind == "fish" and first.noun.kind == "person"
    )
    return carried and second.noun.height < min(1.5, 0.85 * first.noun.height)


def _fitting(named: str | None, first: Hit, second: Hit) -> Relation | None:
    """The relation that a word means with these two: on a horse is riding, in a hat is wearing."""
    if named is None or second.noun.kind in ("light",):
        return None
    alive, other = first.noun.kind in SITS, second.noun
    found = Relation(named)
    if (
        found in (Relation.RIDING, Relation.HOLDING, Relation.WEARING)
        and not alive
        and "robot" not in first.name
    ):
        return None
    if found is Relation.OVER:
        return found if can_fly(first) else None
    if found is Relation.ON and alive and second.name == "broom":
        return Relation.RIDING
    if found is Relation.IN and alive and second.name in ("boot", "shoe", "sneaker") and not second.many:
        return found
    if found in (Relation.IN, Relation.WEARING) and second.name in WORN:
        return Relation.WEARING if alive else found
    if (
        found is Relation.ON
        and alive
        and (other.kind == "vehicle" or (other.kind == "animal" and other.height >= 1))
    ):
        return Relation.IN if other.stands == "water" else Relation.RIDING
    if found is Relation.RIDING and (
        (other.height < 0.5 and other.kind not in ("vehicle", "thing", "animal")) or other.name == "kite"
    ):
        return Relation.HOLDING
    if found is Relation.HOLDING and (other.height > 1.2 * first.noun.height or other.name in HEAVY):
        return None
    return found
