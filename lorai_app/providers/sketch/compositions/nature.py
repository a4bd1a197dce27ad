"""What a subject is by nature: how tall, where it stands, whether it can move; so that nothing is cast by name."""

from dataclasses import dataclass
from functools import cache

from lorai_app.providers.sketch.shapes import known
from lorai_app.providers.sketch.words.nouns import NOUNS

PLACES = frozenset({"building", "plant", "tree", "nature"})
BEINGS = frozenset({"animal", "bird", "fish", "insect", "person"})
SKY = frozenset({"air", "sky"})
WATERS = frozenset({"sea", "lake", "shore", "underwater"})


@dataclass(frozen=True)
class Nature:
    """`stands` is ground, water, air, table or sky; `height` is in metres."""

    kind: str
    height: float
    stands: str

    @property
    def fixed(self) -> bool:
        """Whether it is part of a place: what is taller than the lead stands behind it."""
        return self.kind in PLACES and self.height > 1.2

    @property
    def alive(self) -> bool:
        return self.kind in BEINGS

    @property
    def small(self) -> bool:
        """Whether it could stand on a table."""
        return self.stands == "table" or (self.height < 0.45 and not self.alive and self.stands == "ground")

    @property
    def flies(self) -> bool:
        return self.stands in SKY


@cache
def nature(name: str) -> Nature:
    """The nature of a subject, or of a variant of it (`fish/2`); a figure of letters is a thing for a table."""
    if name.startswith("@"):
        return Nature("thing", 1.0, "ground")
    noun = NOUNS.get(name.partition("/")[0])
    return Nature(noun.kind, noun.height, noun.stands) if noun else Nature("thing", 0.5, "table")


def share(name: str, lead: str) -> float:
    """How tall a subject is drawn beside the lead: in proportion, but so that both are seen."""
    other, first = nature(name), nature(lead)
    ratio = other.height / max(0.01, first.height)
    if first.kind == "person" and other.height < 0.7 and not other.flies:
        return float(max(0.22, ratio**0.8))
    return float(min(2.0, max(0.34, ratio**0.4)))


@cache
def variants(name: str) -> tuple[str, ...]:
    """A subject's own drawings, whole ones only."""
    others = (f"{name}/{n}" for n in (2, 3, 4))
    return (name, *(other for other in others if other in known()))
