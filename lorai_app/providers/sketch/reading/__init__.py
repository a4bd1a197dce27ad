"""A prompt read: what its words say, before anything is decided."""

from dataclasses import dataclass

from lorai_app.providers.sketch.reading.aloft import aloft
from lorai_app.providers.sketch.reading.colours import Colours, colours, in_blossom, shades
from lorai_app.providers.sketch.reading.hits import Hit, hits
from lorai_app.providers.sketch.reading.lettering import lettering
from lorai_app.providers.sketch.reading.photos import Photos, photos
from lorai_app.providers.sketch.reading.place import crop, setting, sown
from lorai_app.providers.sketch.reading.relation import related
from lorai_app.providers.sketch.reading.text import BLANK, Text, text
from lorai_app.providers.sketch.reading.who import count, furnishing, subjects
from lorai_app.providers.sketch.words.concepts import CONCEPTS
from lorai_app.providers.sketch.words.grammar import DETERMINERS, FILLERS, JOINTS, Relation
from lorai_app.providers.sketch.words.hours import MOODS, SEASONS, TIMES, WEATHERS
from lorai_app.providers.sketch.words.lexicon import Lexicon
from lorai_app.providers.sketch.words.looks import IDIOMS, STYLES, TABLETOP, VIEWS
from lorai_app.providers.sketch.words.places import ROOMS, SETTINGS

__all__ = ["Colours", "Photos", "Reading", "Relation", "read"]

MOST = 4
_MANNERS = (("style", "of"), ("inspired", "by"), ("manner", "of"), ("made", "by"), ("painted", "by"))
_ENDINGS = ("ing", "ed", "ly", "ful", "ous", "ic", "al", "y", "ish", "ive", "less", "est")


@dataclass(frozen=True)
class Reading:
    """What the words say; what they leave open is None, and is decided elsewhere.

    `views` are the kinds of picture that are asked for, `tabletop` is `table` or `podium`, `concept` is a noun that
    stands for an idea, `letters` are those of the words that nobody knows, and `strange` says that such a word stands
    where the subject would. `aloft` is True in the air, False on the ground of another world;
    `umbrella` says that one is named; `crop` grows in rows, and who `swims` is in the water.
    """

    subjects: tuple[str, ...]
    count: int
    relation: Relation | None
    setting: str | None
    time: str | None
    weather: str | None
    season: str | None
    mood: str | None
    style: str | None
    views: tuple[str, ...]
    tabletop: str | None
    colours: Colours
    lettering: str
    concept: str
    letters: str
    strange: bool
    photos: Photos
    aloft: bool | None = None
    umbrella: bool = False
    crop: str | None = None
    swims: bool = False
    room: str | None = None


def read(prompt: str) -> Reading:
    """Looks every word up; lettering, what is not wanted, styles and idioms are taken out first."""
    words, rest = lettering(prompt)
    said = text(rest)
    style = STYLES.first(said.bare)
    looks = {place for start, end, _ in STYLES.all(said.bare) for place in range(start, end)}
    plain = said.without(looks | _spans(said, IDIOMS) | _manners(said))
    found = hits(plain)
    grown = crop(plain, found)
    cast, relation = related(plain, sown(subjects(plain, found), grown))
    places = {hit.name for hit in found if len(found) > 1 and furnishing(plain, hit)}
    lead = cast[0] if cast else None
    taken = {place for hit in cast for place in range(hit.start, hit.end)}
    around = plain.without(taken) if _own(plain, cast) else plain
    around = around.without(shades(plain))
    mood = MOODS.first(around.bare)
    return Reading(
        subjects=tuple(hit.name for hit in cast[:MOST]),
        count=_number(plain, lead, relation, grown) if lead else 1,
        relation=relation,
        setting="meadow" if grown else setting(around, said) or ("room" if places - {"door"} else None),
        time=TIMES.first(around.bare) or _lit(around),
        weather=_weather(around),
        season=SEASONS.first(around.bare),
        mood=mood if mood != "mono" or not cast or not _piebald(plain, lead) else None,
        style=style,
        views=_views(said, cast),
        tabletop=_tabletop(said, cast, places) or ("table" if style == "still_life" else None),
        colours=in_blossom(colours(plain, found, lead), plain, lead),
        lettering=words,
        concept=("" if cast else CONCEPTS.first(plain.bare)) or "",
        letters=_letters(around),
        strange=not cast and _strange(around),
        photos=photos(said),
        aloft=aloft(plain, cast, relation),
        umbrella="umbrella" in said.bare,
        crop=grown.name if grown else None,
        room=ROOMS.first(said.bare) if style == "isometric" else None,
        swims=bool(cast) and bool({"swimming", "swims", "swim"} & set(plain.words)),
    )


def _number(said: Text, lead: Hit, relation: Relation | None, grown: Hit | None) -> int:
    """How many there are of the lead; a field of it has many."""
    return 7 if grown is lead else count(said, lead, 5 if _bunch(lead, relation) else 3)


def _bunch(lead: Hit, relation: Relation | None) -> bool:
    """Flowers and fruit in a vessel are more than three."""
    return relation is Relation.IN and lead.noun.kind in ("flower", "food")


def _views(said: Text, cast: list[Hit]) -> tuple[str, ...]:
    """The kinds of picture that are named; a window or a table that is the subject itself is none."""
    own = {"window": "window", "dining_table": "table"}.get(cast[0].name) if cast else None
    return tuple(dict.fromkeys(meaning for *_, meaning in VIEWS.all(said.bare) if meaning != own))


def _tabletop(said: Text, cast: list[Hit], places: set[str]) -> str | None:
    if cast and cast[0].name in ("dining_table", "desk"):
        return None
    return TABLETOP.first(said.bare) or ("table" if "desk" in places else None)


def _spans(said: Text, table: Lexicon) -> set[int]:
    return {place for start, end, _ in table.all(said.bare) for place in range(start, end)}


def _manners(said: Text) -> set[int]:
    """Whose manner is wanted is nobody in the picture: `in the style of a Dutch master`."""
    struck: set[int] = set()
    for place in range(len(said.words) - 1):
        if said.words[place : place + 2] in _MANNERS:
            end = place + 2
            while end < min(len(said.words), place + 8) and said.words[end] not in (
                BLANK,
                "with",
                "in",
                "on",
                "at",
            ):
                end += 1
            struck |= {at for at in range(place, end) if not said.words[at].startswith("@")}
    return struck


def _own(said: Text, cast: list[Hit]) -> bool:
    """Whether the subjects are more than the place and the weather themselves, so that they are not read twice."""
    return any(hit.noun.kind not in ("light", "nature") for hit in cast)


def _lit(around: Text) -> str | None:
    """The moon and the stars mean night."""
    return "night" if {"moon", "star", "stars"} & set(around.bare) else None


def _weather(around: Text) -> str | None:
    found = [meaning for *_, meaning in WEATHERS.all(around.bare)]
    return "storm" if "storm" in found else next(iter(found), None)


def _piebald(said: Text, lead: Hit | None) -> bool:
    """`a black and white cat` is no wish for a grey picture."""
    return lead is not None and lead.start >= 3 and "white" in said.words[lead.start - 2 : lead.start]


def _letters(around: Text) -> str:
    """The letters of the words that no table has; of all words if all are known."""
    tables = (SETTINGS, TIMES, WEATHERS, SEASONS, MOODS)
    words = [word for word in around.words if word != BLANK and not word.startswith("@")]
    strange = [word for word in words if _unknown(word) and not any(table.at((word,), 0) for table in tables)]
    return "".join(strange or words)[:40]


def _unknown(word: str) -> bool:
    return word not in JOINTS and word not in DETERMINERS and word not in FILLERS


def _strange(around: Text) -> bool:
    """Whether an unknown word stands where a subject would: `a gnarlfang in the forest`."""
    for place, word in enumerate(around.words[:-1]):
        after = around.words[place + 1]
        end = place + 2 >= len(around.words) or around.words[place + 2] in JOINTS | {BLANK}
        if (
            word in ("a", "an", "the")
            and end
            and after.isalpha()
            and _unknown(after)
            and not after.endswith(_ENDINGS)
        ):
            return not any(table.at((after,), 0) for table in (SETTINGS, TIMES, WEATHERS, SEASONS, MOODS))
    return False
