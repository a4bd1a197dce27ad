"""Where somebody who swims is, and the rooms that are named in a view from above."""

from lorai_app.providers.sketch.reading import Reading
from lorai_app.providers.sketch.words.nouns import Noun

_NORTHERN = frozenset({"snowfield", "shore", "sea"})
_FURNISHED = {"bedroom": "armchair", "kitchen": "dining_table", "lounge": "armchair", "office": "chair"}


def waters(said: Reading, lead: Noun) -> str:
    """The water in which the lead swims: as said, else the nearest."""
    if said.setting == "underwater" or lead.home == "underwater" or lead.kind == "fish":
        return "underwater"
    if said.setting in ("lake", "sea"):
        return said.setting
    return "sea" if lead.home in _NORTHERN or said.setting in _NORTHERN else "lake"


def native(subjects: tuple[str, ...], setting: str) -> tuple[str, ...]:
    """A turtle in the sea is a sea turtle."""
    if setting not in ("underwater", "sea"):
        return subjects
    return tuple("sea_turtle" if name == "turtle" else name for name in subjects)


def furnished(said: Reading, subjects: tuple[str, ...]) -> tuple[str, ...]:
    """What stands in the middle of a room that is all the picture is of."""
    alone = not said.subjects or said.subjects == ("office",)
    return (_FURNISHED[said.room],) if said.room and alone else subjects
