"""Parts of a view for pictures that are no whole landscape: a far strip, a floor, a foreground."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.plan import Plan
from lorai_app.providers.sketch.scenery import corals, fronts, greenery, growth, sandstone, trees
from lorai_app.providers.sketch.scenery.beds import bed
from lorai_app.providers.sketch.scenery.houses import cottage
from lorai_app.providers.sketch.scenery.land import down, land, lowered, ridge, spaced
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.scenery.peaks import peak
from lorai_app.providers.sketch.scenery.sea import wave_before
from lorai_app.providers.sketch.scenery.water import glitter
from lorai_app.providers.sketch.scenery.wayside import stones

FLOORS: dict[str, tuple[Tone, Tone]] = {
    "meadow": ((215, 0, 10), (255, 0, 120)),
    "garden": ((190, 20, 0), (255, 0, 110)),
    "forest": ((200, 20, 30), (255, 30, 140)),
    "jungle": ((225, 10, 30), (255, 0, 150)),
    "mountains": ((40, 120, 10), (120, 150, 60)),
    "desert": ((0, 110, 0), (60, 190, 30)),
    "snowfield": ((10, 0, 0), (70, 0, 0)),
    "sea": ((200, 0, 0), (255, 0, 100)),
    "underwater": ((30, 80, 0), (150, 110, 40)),
    "shore": ((10, 40, 0), (60, 110, 30)),
    "lake": ((200, 0, 10), (255, 0, 90)),
    "village": ((55, 35, 25), (120, 40, 70)),
    "city": ((110, 0, 60), (200, 0, 140)),
    "space": ((0, 0, 0), (100, 0, 40)),
    "room": ((40, 120, 40), (60, 160, 90)),
    "studio": ((20, 25, 0), (60, 30, 10)),
}
"""The near ground of a setting, from its edge to the foot of the sheet."""

_FLAT = ("city", "room", "sea", "studio", "village", "lake")
_OPEN = ("meadow", "garden", "forest", "mountains", "snowfield")


def _light(plan: Plan) -> Light:
    return Light.of(plan.time, plan.weather, plan.season, -1 if plan.flip else 1, plan.turn)


def far(canvas: Canvas, dice: np.random.Generator, plan: Plan, foot: float) -> None:
    """A low strip of what a setting looks like from far away."""
    light, m, w = _light(plan), canvas.short, canvas.width
    match plan.setting:
        case "mountains" | "snowfield":
            for x in spaced(dice, w, m * 0.32, 0.35):
                peak(canvas, dice, light, x, foot, m * dice.uniform(0.25, 0.45), light.plane(0.2), 0.4)
        case "city":
            fronts.towers(canvas, dice, light, foot, m * 0.5, m * 0.12, 0.45, False)
        case "village":
            for x in spaced(dice, w, m * 0.22, 0.2):
                cottage(canvas, dice, light, x, foot, m * dice.uniform(0.16, 0.22), 0.6)
        case "sea" | "shore" | "lake":
            canvas.box(0, foot - m * 0.12, w, foot, light.on((130, 0, 0)))
            glitter(canvas, dice, foot - m * 0.12, foot)
        case "underwater":
            for x in spaced(dice, w, m * 0.12, 0.5):
                corals.kelp(canvas, dice, x, foot, m * dice.uniform(0.15, 0.4), light.on((225, 0, 60)))
        case "jungle":
            greenery.wall(canvas, dice, light, foot, 0.6)
        case "desert":
            for x in spaced(dice, w, m * 0.6, 0.4):
                tall = m * dice.uniform(0.12, 0.22)
                sandstone.butte(canvas, dice, light, x, foot, tall * dice.uniform(0.6, 1.6), tall, 0.4)
        case "room" | "studio":
            pass
        case _:
            for n, rise in enumerate((0.13, 0.06)):
                line = ridge(dice, w, foot - m * rise, m * 0.035, 1.3 * w / m)
                tone = light.plane(0.15 + 0.25 * n)
                if plan.setting in ("forest", "garden"):
                    high = m * (0.16 + 0.06 * n)
                    trees.treeline(
                        canvas, dice, lowered(line, m * 0.02), high, tone, plan.setting == "forest"
                    )
                land(canvas, line, light.plane(0.3 + 0.25 * n), 0)


def floor(canvas: Canvas, dice: np.random.Generator, plan: Plan, top: float) -> None:
    """Only the ground of a setting, from edge to edge, with a line of paper along its top."""
    light, m = _light(plan), canvas.short
    line = ridge(dice, canvas.width, top, 0 if plan.setting in _FLAT else m * 0.01, canvas.width / m)
    upper, lower = FLOORS[plan.setting]
    dye = light.ground if plan.setting in (*_OPEN, "city", "village", "jungle") else light.on
    if plan.setting == "snowfield":
        dye = light.on
    if plan.setting == "space":
        dye = Light.of("day", "clear").on
    canvas.fill(down(canvas, lowered(line, -m * 0.008)), PAPER)
    canvas.fade(down(canvas, line), ((0, dye(upper)), (1, dye(lower))))


def foreground(canvas: Canvas, dice: np.random.Generator, plan: Plan, ground: float) -> None:
    """What grows or lies nearer than the subject."""
    light = _light(plan)
    match plan.setting:
        case "garden":
            bed(canvas, dice, light, canvas.height, canvas.short * 0.13)
        case "meadow" | "forest" | "mountains":
            growth.grass(canvas, dice, light, ground)
        case "jungle":
            growth.grass(canvas, dice, light, ground, 0.1)
        case "shore" | "snowfield":
            growth.grass(canvas, dice, light, ground, flowers=0.06)
        case "lake":
            growth.reeds(canvas, dice, light, canvas.height, canvas.short * 0.3)
        case "sea":
            wave_before(canvas, dice, light, ground)
        case "desert" | "space" | "underwater":
            stones(canvas, dice, light, ground)
        case _:
            pass
