"""The view behind a subject: sky, then the land of a setting, drawn from far to near."""

from collections.abc import Callable

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.plan import Plan
from lorai_app.providers.sketch.scenery import city, indoors, land, sea, sky, space
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.scenery.weather import fog

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


def far(canvas: Canvas, dice: np.random.Generator, plan: Plan, foot: float) -> None:
    """A low strip of what a setting looks like from far away."""
    light, m, w = Light.of(plan.time, plan.weather), canvas.short, canvas.width
    match plan.setting:
        case "mountains":
            for place in np.arange(0, w + m * 0.2, m * 0.3):
                tall = m * dice.uniform(0.25, 0.45)
                land.peak(
                    canvas,
                    dice,
                    float(place) + m * dice.uniform(-0.1, 0.1),
                    foot,
                    tall,
                    light.on((110, 0, 0)),
                    light,
                )
        case "city":
            x = -m * 0.05
            while x < w:
                width = m * dice.uniform(0.09, 0.16)
                city.house(
                    canvas, dice, light, x, foot - m * dice.uniform(0.15, 0.5), width, foot, (150, 0, 10), 1
                )
                x += width
        case "sea" | "shore":
            canvas.box(0, foot - m * 0.12, w, foot, light.on((130, 0, 0)))
            sea.glitter(canvas, dice, foot - m * 0.12, foot)
        case "room":
            pass
        case _:
            for n, rise in enumerate((0.13, 0.06)):
                line = land.ridge(dice, w, foot - m * rise, m * 0.035, 1.3 * w / m)
                if plan.setting == "forest":
                    land.plant(
                        canvas, dice, line, "pine", m * (0.2 + 0.08 * n), int(14 * w / m), 0.45 + 0.35 * n
                    )
                canvas.fill(land.down(canvas, line), light.ground((90 + 70 * n, 0, 10 * n)))


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
    if plan.weather == "fog":
        fog(canvas, dice)
