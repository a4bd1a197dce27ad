"""What a prompt leaves open, decided: by what usually goes together, then by chance."""

from typing import TYPE_CHECKING

import numpy as np

from lorai_app.providers.sketch import oklab
from lorai_app.providers.sketch.palettes import COLOURS, ODD, PALETTES, Inks, rgb
from lorai_app.providers.sketch.shapes import colours_of
from lorai_app.providers.sketch.words import AFLOAT, DWELLERS, FLYING, HOMES, PETS, SETTINGS, THINGS

if TYPE_CHECKING:
    from lorai_app.providers.sketch.plan import Reading

OUTDOORS = ("landscape", "poster", "closeup", "arch", "motif")
INDOORS = ("table", "poster", "closeup", "window", "motif")
AT_HOME = ("landscape", "poster", "closeup", "window", "motif")
WITH_PHOTOS = ("arch", "landscape", "poster", "window", "motif")


def cast(said: "Reading", has_photos: bool) -> tuple[str, ...]:
    """Who is in the picture; words that nobody knows become a figure made from their letters."""
    if said.subjects:
        return said.subjects
    if has_photos:
        return ()
    if said.setting:
        return (DWELLERS[said.setting],)
    return ("tree",) if said.weather or said.time else ("figure",)


def setting(said: "Reading", subjects: tuple[str, ...], dice: np.random.Generator) -> str:
    lead = subjects[0] if subjects else "figure"
    if lead in ("astronaut", "rocket") and not said.setting:
        return "space"
    if said.setting == "sea" and lead not in AFLOAT | FLYING:
        return "shore"
    if said.setting:
        return said.setting
    if lead in HOMES:
        return HOMES[lead]
    if lead in PETS and any(name in THINGS for name in subjects[1:]) and not said.weather:
        return "room"
    if lead == "figure":
        return sorted(set(SETTINGS.values()))[sum(map(ord, said.letters)) % 9]
    return "meadow" if lead != "house" or dice.random() < 0.6 else "mountains"


def time(said: "Reading", setting: str, dice: np.random.Generator) -> str:
    if said.time:
        return said.time
    if setting == "space":
        return "night"
    return ("day", "dusk", "dawn", "day")[int(dice.integers(4))]


def compositions(
    said: "Reading", subjects: tuple[str, ...], setting: str, has_photos: bool
) -> tuple[str, ...]:
    """The kinds of picture that suit the subject; images of a batch take different ones."""
    if has_photos:
        return WITH_PHOTOS
    lead = subjects[0]
    if said.tabletop or (lead in THINGS and not said.setting):
        return INDOORS
    return AT_HOME if setting == "room" else OUTDOORS


def inks(
    said: "Reading", subjects: tuple[str, ...], setting: str, time: str, dice: np.random.Generator
) -> Inks:
    """Mood, then hour, then place choose the drawer; the subject's own colour and the named ones replace its inks."""
    found = PALETTES[_drawer(said, setting, time, dice)]
    lead = subjects[0] if subjects else "figure"
    own = colours_of(lead) if lead != "figure" else ()
    coloured = next((COLOURS[name] for name, owned in said.colours if owned), None)
    ink = "warm"
    if coloured or own:
        ink = slot(coloured or own[0])
        found = _dipped(found, ink, coloured or own[0])
    others = [COLOURS[name] for name, owned in said.colours if not owned]
    if others:
        found = _dipped(found, _other(ink), others[0])
    if len(others) > 1 and not (coloured or own):
        found = _dipped(found, ink, others[1])
    return apart(found, keep=ink)


def slot(colour: str) -> str:
    """`warm` or `cool`: the ink that a colour takes the place of."""
    lab = oklab.of(colour)
    return "warm" if -45 < oklab.hue(lab) < 118 and oklab.colourful(lab) > 0.03 else "cool"


def coat(said: "Reading") -> str | None:
    """The colour that the words give to the subject."""
    return next((COLOURS[name] for name, owned in said.colours if owned), None)


def _drawer(said: "Reading", setting: str, time: str, dice: np.random.Generator) -> str:
    if said.mood:
        return said.mood
    if said.weather == "storm":
        return "storm" if time != "night" else "night"
    if said.time or setting == "space":
        return time
    if setting in ("forest", "desert"):
        return setting
    return ODD[int(dice.integers(len(ODD)))]


def apart(found: Inks, keep: str) -> Inks:
    """Two inks that can be told apart: if they are too close, the one that matters less is replaced."""
    kept = getattr(found, keep)
    for colour in (getattr(found, _other(keep)), "#3f8fb5", "#f0653c", "#2f8f83", "#f6c21c"):
        if sum(abs(a - b) for a, b in zip(rgb(kept), rgb(colour), strict=True)) > 120:
            return _dipped(found, _other(keep), colour)
    return found


def _dipped(found: Inks, ink: str, colour: str) -> Inks:
    return found.with_cool(colour) if ink == "cool" else found.with_warm(colour)


def _other(ink: str) -> str:
    return "warm" if ink == "cool" else "cool"
