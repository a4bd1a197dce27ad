"""Settings as tiles: their two grounds, their soil, and what stands on them how often."""

from dataclasses import dataclass

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.plan import Plan


@dataclass(frozen=True)
class Plot:
    """`props` may name one thing several times; `bare` is the share of tiles that stay empty."""

    ground: tuple[Tone, Tone]
    soil: Tone
    props: tuple[str, ...]
    bare: float = 0.5
    water: bool = False


_EARTH: Tone = (40, 150, 90)
_GRASS: tuple[Tone, Tone] = ((190, 20, 0), (165, 10, 0))
_SAND: tuple[Tone, Tone] = ((0, 75, 0), (0, 55, 0))
_WATER: tuple[Tone, Tone] = ((220, 0, 0), (190, 0, 0))
_PAVED: tuple[Tone, Tone] = ((50, 0, 15), (35, 0, 5))

PLOTS: dict[str, Plot] = {
    "meadow": Plot(_GRASS, _EARTH, ("tree", "flowers", "flowers", "tree", "rock"), 0.45),
    "garden": Plot(_GRASS, _EARTH, ("flowers", "flowers", "tree", "lamp"), 0.35),
    "forest": Plot(((200, 0, 40), (180, 0, 25)), _EARTH, ("pine", "pine", "pine", "tree", "flowers"), 0.3),
    "jungle": Plot(((220, 0, 40), (200, 20, 25)), _EARTH, ("tree", "tree", "pine", "flowers"), 0.25),
    "mountains": Plot(((120, 40, 15), (100, 40, 5)), (60, 30, 100), ("peak", "peak", "pine", "rock"), 0.35),
    "desert": Plot(_SAND, (0, 200, 50), ("cactus", "rock", "cactus"), 0.62),
    "snowfield": Plot((PAPER, (22, 0, 0)), (110, 0, 40), ("pine", "pine", "rock"), 0.5),
    "sea": Plot(_WATER, (255, 0, 80), ("wavelets", "wavelets", "rock"), 0.45, True),
    "underwater": Plot(_SAND, (255, 0, 80), ("rock", "tree", "rock"), 0.5),
    "shore": Plot(_SAND, (0, 160, 60), ("wavelets", "wavelets", "rock"), 0.45, True),
    "lake": Plot(_GRASS, _EARTH, ("wavelets", "wavelets", "pine"), 0.4, True),
    "village": Plot(_GRASS, _EARTH, ("house", "house", "tree", "flowers", "lamp"), 0.3),
    "city": Plot(_PAVED, (90, 0, 110), ("tower", "tower", "tower", "house", "lamp", "tree"), 0.25),
    "space": Plot(((70, 0, 20), (50, 0, 10)), (110, 0, 110), ("crater", "crater", "rock"), 0.5),
    "room": Plot(_GRASS, _EARTH, ("tree", "flowers", "house", "flowers", "lamp"), 0.5),
    "studio": Plot(((60, 0, 0), (40, 0, 0)), (110, 0, 40), ("tree", "flowers", "house", "rock"), 0.5),
}


def plot(plan: Plan) -> Plot:
    found = PLOTS.get(plan.setting, PLOTS["meadow"])
    if plan.weather == "snow" and plan.setting not in ("space", "sea", "underwater"):
        props = tuple("pine" if name in ("tree", "flowers") else name for name in found.props)
        return Plot(PLOTS["snowfield"].ground, found.soil, props, found.bare, found.water)
    return found


def dry(plan: Plan) -> tuple[Tone, Tone]:
    """The ground beneath a subject that cannot float."""
    return _SAND if plan.setting in ("sea", "shore") else plot(plan).ground
