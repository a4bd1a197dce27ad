"""The view behind a subject: sky, then the land of a setting, drawn from far to near."""

from collections.abc import Callable

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.plan import Plan
from lorai_app.providers.sketch.scenery import city, indoors, land, sea, sky, space
from lorai_app.providers.sketch.scenery.light import Light

Land = Callable[[Canvas, np.random.Generator, Light, float], None]

LANDS: dict[str, Land] = {
    "meadow": land.meadow,
    "forest": land.forest,
    "mountains": land.mountains,
    "desert": land.desert,
    "sea": sea.sea,
    "shore": sea.shore,
    "city": city.city,
    "space": space.space,
    "room": indoors.room,
}


FLOORS: dict[str, tuple[Tone, Tone]] = {
    "meadow": ((215, 0, 10), (255, 0, 120)),
    "forest": ((200, 20, 30), (255, 30, 140)),
    "mountains": ((40, 120, 10), (120, 150, 60)),
    "desert": ((0, 110, 0), (60, 190, 30)),
    "sea": ((200, 0, 0), (255, 0, 100)),
    "shore": ((70, 80, 60), (160, 60, 190)),
    "city": ((110, 0, 60), (200, 0, 140)),
    "space": ((0, 0, 0), (100, 0, 40)),
    "room": ((40, 120, 40), (60, 160, 90)),
}
"""The near ground of a setting, from its edge to the foot of the sheet."""


def floor(canvas: Canvas, dice: np.random.Generator, plan: Plan, top: float) -> None:
    """Only the ground of a setting, from edge to edge, with a line of paper along its top."""
    light, m = Light.of(plan.time, plan.weather), canvas.short
    flat = plan.setting in ("city", "room", "sea")
    line = land.ridge(dice, canvas.width, top, 0 if flat else m * 0.01, canvas.width / m)
    upper, lower = FLOORS[plan.setting]
    dye = light.on if plan.setting in ("sea", "room", "desert") else light.ground
    if plan.setting == "space":
        dye = Light.of("day", "clear").on
    canvas.fill(land.down(canvas, [(x, y - m * 0.008) for x, y in line]), PAPER)
    canvas.fade(land.down(canvas, line), ((0, dye(upper)), (1, dye(lower))))


def foreground(canvas: Canvas, dice: np.random.Generator, plan: Plan, ground: float) -> None:
    """What grows or lies nearer than the subject."""
    light = Light.of(plan.time, plan.weather)
    match plan.setting:
        case "meadow" | "forest" | "mountains":
            land.grass(canvas, dice, light, ground)
        case "shore":
            land.grass(canvas, dice, light, ground, flowers=0.06)
        case "sea":
            sea.wave_before(canvas, dice, light, ground)
        case "desert" | "space":
            land.stones(canvas, dice, light, ground)
        case _:
            pass


def view(canvas: Canvas, dice: np.random.Generator, plan: Plan, ground: float) -> None:
    """The whole background; subjects stand at the height `ground`."""
    light = Light.of(plan.time, plan.weather)
    if plan.setting not in ("space", "room"):
        sky.sky(canvas, dice, light, ground * 0.72)
    LANDS[plan.setting](canvas, dice, light, ground)
