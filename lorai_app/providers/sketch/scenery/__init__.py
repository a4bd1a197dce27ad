"""The view behind a subject: sky, then the land of a setting, drawn from far to near."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from lorai_app.providers.sketch.canvas import Canvas
from lorai_app.providers.sketch.plan import Plan
from lorai_app.providers.sketch.scenery import (
    city,
    desert,
    forest,
    garden,
    growth,
    indoors,
    jungle,
    lake,
    meadow,
    mountains,
    sea,
    shore,
    snowfield,
    space,
    studio,
    underwater,
    village,
)
from lorai_app.providers.sketch.scenery.land import horizon_at
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.scenery.strips import FLOORS, far, floor, foreground
from lorai_app.providers.sketch.scenery.weather import SHELTERED, bolt, fog
from lorai_app.providers.sketch.words.nouns import NOUNS

__all__ = ["FLOORS", "LANDS", "far", "floor", "foreground", "heavenly", "light_of", "view"]

Land = Callable[[Canvas, np.random.Generator, Light, float], None]

LANDS: dict[str, Land] = {
    "meadow": meadow.meadow,
    "garden": garden.garden,
    "forest": forest.forest,
    "jungle": jungle.jungle,
    "mountains": mountains.mountains,
    "desert": desert.desert,
    "snowfield": snowfield.snowfield,
    "sea": sea.sea,
    "underwater": underwater.underwater,
    "shore": shore.shore,
    "lake": lake.lake,
    "village": village.village,
    "city": city.city,
    "space": space.space,
    "room": indoors.room,
    "studio": studio.studio,
}

_BOUGHS = {
    "meadow": "leaf",
    "garden": "blossom",
    "lake": "leaf",
    "mountains": "needle",
    "snowfield": "needle",
}
"""What hangs into an upper corner of some settings."""


def light_of(plan: Plan, dice: np.random.Generator) -> Light:
    """The plan's hour, with the light from the side on which the subject has it, in a mood of its own."""
    side = -1 if plan.flip else 1
    light = Light.of(plan.time, plan.weather, plan.season, side, int(dice.integers(6)))
    hall = plan.turn % 3 == 2 and bool({"throne", "king", "queen"} & set(plan.subjects))
    return replace(light, turn=plan.turn - hall, lampless=heavenly(plan))


def heavenly(plan: Plan) -> bool:
    """Whether the sun, the moon or a star is a subject."""
    return any(name in NOUNS and NOUNS[name].kind == "light" for name in plan.subjects[:2])


def view(canvas: Canvas, dice: np.random.Generator, plan: Plan, ground: float) -> None:
    """The whole background; subjects stand at the height `ground`."""
    light = light_of(plan, dice)
    LANDS[plan.setting](canvas, dice, light, ground)
    if plan.setting in _BOUGHS and dice.random() < 0.45:
        growth.branch(canvas, dice, light, kind=_BOUGHS[plan.setting], size=dice.uniform(0.8, 1.15))
    if plan.setting in SHELTERED:
        return
    if plan.weather == "fog":
        fog(canvas, dice, ground)
    if plan.weather == "storm" and dice.random() < 0.7:
        bolt(canvas, dice, horizon_at(canvas, ground, 0.66, 0.3))
