"""What a prompt leaves open, decided: by what usually goes together, then by the image's turn and by chance."""

import numpy as np

from lorai_app.providers.sketch import habitat, oklab
from lorai_app.providers.sketch.reading import Reading, Relation
from lorai_app.providers.sketch.words.lexicon import words
from lorai_app.providers.sketch.words.nouns import NOUNS
from lorai_app.providers.sketch.words.places import DWELLERS, OUTDOORS, SETTINGS

SCENERY = frozenset({"light", "nature", "shape"})
AWAKE_AT_NIGHT = words("""
    owl bat ghost campfire firecracker lantern werewolf jack_o_lantern haunted_house ufo crescent_moon moon
    star
""")
FESTIVE = ("balloons", "sun", "bouquet", "star")
"""Who is seen beside words that are all there is."""

WET = ("rain", "storm")

_BENEATH = ("mountains", "sea", "desert", "lake")
"""What lies under the moon or the sun when they are what a picture is of."""

_WATERS = frozenset({"sea", "underwater"})
_TELLING = frozenset({"room", "space", "underwater", "sea", "snowfield"})


def cast(said: Reading, has_photos: bool, turn: int) -> tuple[str, ...]:
    """Who is in the picture; words that nobody knows become a figure made from their letters."""
    if said.subjects:
        return said.subjects
    if has_photos:
        return ()
    if said.concept in NOUNS:
        return (said.concept,)
    if said.strange:
        return ("figure",)
    if said.lettering:
        return (FESTIVE[turn % len(FESTIVE)],)
    if said.setting or said.weather or said.time or said.season:
        dwellers = [name for name in DWELLERS[said.setting or _season_place(said)] if name in NOUNS]
        found = dwellers[turn % len(dwellers)]
        return ("walker" if found == "woman" and said.weather in WET else found,)
    return ("figure",)


def dry(said: Reading, subjects: tuple[str, ...], turn: int) -> tuple[str, ...]:
    """A walker has an umbrella; without rain somebody else takes the walk."""
    if said.weather in WET or said.umbrella or "walker" not in subjects:
        return subjects
    return tuple(("man", "woman", "person")[turn % 3] if name == "walker" else name for name in subjects)


def setting(said: Reading, subjects: tuple[str, ...]) -> str:
    """Where it is: as said, else where the lead is at home, else where those with it are."""
    lead = NOUNS.get(subjects[0]) if subjects else None
    if (
        lead is not None
        and lead.kind == "light"
        and lead.home == "meadow"
        and said.setting in (None, "meadow")
    ):
        return _BENEATH[sum(map(ord, said.letters)) % len(_BENEATH)]
    if said.swims and lead is not None:
        return habitat.waters(said, lead)
    if said.setting:
        if said.setting == "sea" and lead is not None and lead.home == "underwater":
            return "underwater"
        ashore = said.setting == "sea" and lead is not None and not (said.aloft or _swims(said, subjects))
        return "shore" if ashore else said.setting
    if said.tabletop:
        return "room" if said.tabletop == "table" else "studio"
    if not said.subjects and subjects != ("figure",) and said.concept not in NOUNS:
        return "studio" if said.lettering and not said.time else _season_place(said)
    if lead is None:
        return SETTINGS.meanings[sum(map(ord, said.letters)) % (len(SETTINGS.meanings) - 1)]
    company = [NOUNS[name] for name in subjects[1:] if name in NOUNS]
    homes = [lead.home, *(noun.home for noun in company if noun.home != "room" or noun.kind == "furniture")]
    around = NOUNS.get(subjects[1]) if said.relation is Relation.IN else None
    if around and around.height < lead.height and lead.kind != "person":
        return around.home
    second = NOUNS.get(subjects[1]) if len(subjects) > 1 and said.relation else None
    if (
        second
        and lead.home != "underwater"
        and (
            (said.relation in (Relation.IN, Relation.ON, Relation.RIDING) and second.stands == "water")
            or (said.relation is Relation.UNDER and second.home in OUTDOORS and lead.home not in OUTDOORS)
        )
    ):
        return second.home
    if said.relation is Relation.HOLDING and second and second.home == "underwater":
        return "lake" if lead.home in OUTDOORS else lead.home
    told = next((home for home in homes[1:] if home in _TELLING), None)
    place = (
        told
        if told and lead.home not in _TELLING and not (told == "sea" and not _swims(said, subjects))
        else homes[0]
    )
    outside = said.weather not in (None, "clear") or said.season in ("winter", "autumn")
    if place in ("room", "studio") and outside and lead.kind != "food":
        return next(
            (home for home in homes if home in OUTDOORS), "city" if said.weather else _season_place(said)
        )
    return (
        "room"
        if place == "studio" and said.time in ("dusk", "night", "dawn") and lead.stands != "air"
        else place
    )


def time(
    said: Reading, subjects: tuple[str, ...], setting: str, composition: str, dice: np.random.Generator
) -> str:
    """The hour as said, or one that suits; a silhouette needs the sun low or a moon."""
    if said.time:
        return said.time
    if said.relation is Relation.RIDING and subjects[1:2] == ("broom",):
        return ("night", "dusk", "night")[int(dice.integers(3))]
    if composition == "silhouette":
        return ("dusk", "night", "dawn")[int(dice.integers(3))]
    if setting == "space" or said.mood in ("neon", "spooky"):
        return "night"
    if setting in ("studio", "underwater") or said.weather == "clear":
        return "day"
    if said.mood in ("golden", "blue_hour"):
        return "dusk"
    if subjects and subjects[0] in AWAKE_AT_NIGHT:
        return ("night", "night", "dusk")[int(dice.integers(3))]
    if setting == "room":
        return ("day", "day", "dawn", "dusk")[int(dice.integers(4))]
    return ("day", "dusk", "dawn", "day")[int(dice.integers(4))]


def aloft(said: Reading, subjects: tuple[str, ...], setting: str) -> bool:
    """Whether the lead is in the air: if so said, and in space unless it is said to be on a world."""
    if said.aloft is not None or setting != "space":
        return bool(said.aloft)
    lead = NOUNS.get(subjects[0]) if subjects else None
    return lead is not None and lead.kind not in (
        "building",
        "plant",
        "tree",
        "flower",
        "nature",
        "furniture",
    )


def weather(said: Reading, setting: str, dice: np.random.Generator) -> str:
    """As said; winter brings snow more often than not."""
    if said.weather:
        return said.weather
    snows = said.season == "winter" and setting in OUTDOORS - {"desert", "jungle"}
    return "snow" if snows and dice.random() < 0.75 else "clear"


def slot(colour: str) -> str:
    """`warm` or `cool`: the ink that a colour takes the place of."""
    lab = oklab.of(colour)
    return "warm" if -45 < oklab.hue(lab) < 118 and oklab.colourful(lab) > 0.03 else "cool"


def _swims(said: Reading, subjects: tuple[str, ...]) -> bool:
    """Whether the lead can be on the open sea: it floats or flies, or is in a boat."""
    bearers = subjects[:2] if said.relation in (Relation.IN, Relation.ON, Relation.RIDING) else subjects[:1]
    known = [NOUNS[name] for name in bearers if name in NOUNS]
    return any(noun.stands in ("water", "air", "sky") or noun.home in _WATERS for noun in known)


def _season_place(said: Reading) -> str:
    """Where an hour, a weather or a season without anything else is seen best."""
    if said.weather in ("rain",):
        return "city"
    if said.weather == "storm":
        return "sea"
    by_season = {"spring": "garden", "summer": "shore", "autumn": "forest", "winter": "snowfield"}
    return by_season.get(
        said.season or "", "mountains" if said.weather == "fog" or said.time == "dawn" else "meadow"
    )
