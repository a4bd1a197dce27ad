"""Which inks a picture is printed in: drawers for its hour, season, place and mood, judged by eye for the lead.

A drawer is good if the lead's own colours can be mixed from it and stand off sky and ground. Named colours take the
place of an ink; so may the lead's colours where that is better. Among the good ones the images of a batch take turns.
"""

from dataclasses import dataclass

import numpy as np

from lorai_app.providers.sketch import oklab
from lorai_app.providers.sketch.choices import slot
from lorai_app.providers.sketch.faults import fault
from lorai_app.providers.sketch.palettes import PALETTES, TAGS, Inks
from lorai_app.providers.sketch.reading import Reading
from lorai_app.providers.sketch.reading.colours import coloured
from lorai_app.providers.sketch.shapes import colours_of, known

HOURS = frozenset({"dawn", "day", "dusk", "night"})
ODD = frozenset(
    {
        "spring",
        "primrose",
        "summer",
        "autumn",
        "retro",
        "candy",
        "grape",
        "desert",
        "bold",
        "signal",
        "lilac",
        "ocean",
    }
)
"""What a prompt without any hint of colour may get besides the drawers of the day."""

_BEST = 6
_SLACK = 0.045
_BORROWED = 0.03
"""What it costs to put the lead's colour into a drawer that was made without it."""


@dataclass(frozen=True)
class Circumstance:
    """What the inks depend on besides the words."""

    subjects: tuple[str, ...]
    setting: str
    time: str
    weather: str
    turn: int


def inks(said: Reading, here: Circumstance) -> Inks:
    """The inks for this image of the batch."""
    lead = here.subjects[0] if here.subjects else "figure"
    own = colours_of(lead) if lead in known() else ()
    coat = said.colours.coat
    wanted = (coat,) if coat else own
    besides = [colours_of(name)[0] for name in here.subjects[1:2] if name in known() and colours_of(name)]
    free = said.time in (None, "day") and said.mood is None and here.weather in ("clear", "wind")
    judged: list[tuple[float, str, int, Inks]] = []
    for name in drawers(said, here):
        bonus = 0.03 * (here.setting in TAGS[name])
        for n, (cost, tried) in enumerate(_variants(said, PALETTES[name], wanted, free)):
            judged.append(
                (cost - bonus + fault(tried, wanted, besides, here.time == "night"), name, n, tried)
            )
    judged.sort(key=lambda entry: entry[:3])
    best: dict[str, Inks] = {}
    for worst, name, _, found in judged:
        if worst <= judged[0][0] + _SLACK and len(best) < _BEST:
            best.setdefault(name, found)
    turn = here.turn if lead != "figure" else here.turn + sum(map(ord, said.letters))
    return list(best.values())[turn % len(best)]


def drawers(said: Reading, here: Circumstance) -> list[str]:
    """The names of those that fit the most telling thing known: a mood, an hour, a weather, a season, a place."""
    hour, wet = here.time, here.weather in ("rain", "storm", "fog")
    for fits in (
        bool(said.mood) and _tagged(said.mood or ""),
        here.setting in ("space", "underwater") and _tagged(here.setting),
        hour == "night" and _tagged("night"),
        wet and hour == "day" and _tagged(here.weather),
        said.season and [name for name in _tagged(said.season) if not (TAGS[name] & HOURS) - {hour}],
        here.weather == "snow" and hour == "day" and _tagged("winter"),
        hour != "day" and _tagged(hour),
        here.setting in ("forest", "jungle", "desert", "sea", "snowfield") and _tagged(here.setting, hour),
        here.setting in ("room", "studio") and _tagged(here.setting),
    ):
        if fits:
            return fits
    return [name for name in PALETTES if "day" in TAGS[name] or name in ODD]


def _tagged(tag: str, hour: str | None = None) -> list[str]:
    return [
        name
        for name, tags in TAGS.items()
        if tag in tags and (hour is None or hour in tags or not tags & HOURS)
    ]


def _variants(said: Reading, drawer: Inks, wanted: tuple[str, ...], free: bool) -> list[tuple[float, Inks]]:
    """The drawer with the named colours in it, and what else could be tried, each with its cost."""
    coat, ground, others = said.colours.coat, said.colours.ground, list(said.colours.others)
    named = drawer
    if ground and coloured(ground):
        named = named.with_cool(ground)
    if coat and coloured(coat):
        return _coated(named, coat, ground, others)
    if ground and coloured(ground):
        return [(0.0, named.with_warm(others[0]) if others else named), *_borrowing(named, wanted, False)]
    if others:
        return [(0.0, _painted(named, others, wanted))]
    return [(0.0, named), *([] if said.mood == "mono" else _borrowing(named, wanted, free))]


def _coated(drawer: Inks, coat: str, ground: str | None, others: list[str]) -> list[tuple[float, Inks]]:
    """The coat in one ink; another named colour in the other."""
    other = next((colour for colour in others if coloured(colour)), None)
    if ground and coloured(ground):
        return [(0.0, drawer.with_warm(coat))]
    if not _clean(coat):
        return [(0.0, _painted(drawer, [other], (coat,)) if other else drawer)]
    if slot(coat) == "warm":
        warm = drawer.with_warm(coat)
        return [(0.0, warm.with_cool(other) if other else warm)]
    cool = drawer.with_cool(coat)
    return [(0.0, cool.with_warm(other) if other else cool), *([] if other else [(0.0, drawer)])]


def _clean(colour: str) -> bool:
    """Whether it is fit for an ink; browns and wines are mixed from brighter ones and the key."""
    lab = oklab.of(colour)
    return oklab.colourful(lab) > 0.1 and (float(lab[0]) > 0.5 or slot(colour) == "cool")


def _painted(drawer: Inks, others: list[str], wanted: tuple[str, ...]) -> Inks:
    """Colours that nobody owns: the warmer one as accent, the other one on sky and ground."""
    if len(others) == 1:
        colour = others[0]
        return drawer.with_warm(colour) if slot(colour) == "warm" and not wanted else drawer.with_cool(colour)
    first, second = others[:2]
    if slot(first) == slot(second) == "warm":
        first, second = sorted((first, second), key=lambda colour: -float(oklab.of(colour)[0]))
    elif slot(first) == "warm":
        first, second = second, first
    return drawer.with_cool(first).with_warm(second)


def _borrowing(drawer: Inks, wanted: tuple[str, ...], free: bool) -> list[tuple[float, Inks]]:
    """The lead's own strong colours as inks: a warm one as accent, a second or a cool one on the ground by day only."""
    strong = [_ink(colour) for colour in wanted if oklab.colourful(oklab.of(colour)) > 0.1]
    if not strong:
        return []
    first = strong[0]
    if slot(first) == "cool":
        return [(_BORROWED, drawer.with_cool(first))] if free else []
    found = [(_BORROWED, drawer.with_warm(first))]
    if free and len(strong) > 1 and slot(strong[1]) == "cool":
        found.append((_BORROWED, drawer.with_warm(first).with_cool(strong[1])))
    return found


def _ink(colour: str) -> str:
    """A drawing's colour as a printer would mix it: neither dull nor dark, and never a shrill green or blue."""
    lab = oklab.of(colour)
    most = 0.13 if slot(colour) == "cool" else 0.3
    strength = min(most, max(oklab.colourful(lab), 0.13)) / max(oklab.colourful(lab), 0.01)
    return oklab.to_hex(np.array([float(np.clip(lab[0], 0.5, 0.84)), lab[1] * strength, lab[2] * strength]))
