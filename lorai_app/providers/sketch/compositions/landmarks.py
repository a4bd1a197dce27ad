"""What is seen from far: a tower or a castle over everything around it, a mountain across the horizon."""

from dataclasses import replace

from lorai_app.providers.sketch.compositions.nature import WATERS, nature
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery import trees
from lorai_app.providers.sketch.scenery.land import land, lowered, ridge
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.stamp import Stamp

_INDOORS = frozenset({"room", "studio", "space", "underwater"})


def landmark(scene: Scene) -> bool:
    """Whether the lead is large by nature and alone, so that it rules the view."""
    plan, lead = scene.plan, nature(scene.lead or "figure")
    alone = plan.count == 1 and plan.relation is None and scene.photo is None and not plan.aloft
    large = lead.kind in ("building", "nature") and lead.height >= 9 and lead.stands == "ground"
    return alone and large and plan.setting not in _INDOORS


def massif(scene: Scene) -> bool:
    """Whether the lead is a mountain, which lies on the horizon."""
    lead = nature(scene.lead or "figure")
    return landmark(scene) and lead.kind == "nature" and lead.height >= 200


def stature(scene: Scene, size: float) -> float:
    """How tall a landmark is: most of the sheet."""
    canvas = scene.canvas
    return max(size, min(canvas.height * 0.74, canvas.width * 1.2))


def mount(scene: Scene, ground: float) -> tuple[Stamp, float, float]:
    """Prints a mountain wider than high with its foot behind the woods; the stamp, its middle and its foot."""
    canvas, m = scene.canvas, scene.canvas.short
    w = canvas.width
    light = Light.of(scene.plan.time, scene.plan.weather, scene.plan.season, -1 if scene.plan.flip else 1)
    foot = ground - (ground * 0.16 if scene.plan.setting in WATERS else m * 0.04)
    tall = min(foot * 0.74, w * 0.62)
    stamp = _broad(scene.fitted(scene.lead or "mountain", w, tall, right=True), tall * 1.5)
    x = w * (0.5 + (0.04 if scene.plan.flip else -0.04))
    stamp.print(canvas, x, foot - stamp.height / 2)
    if scene.plan.setting not in WATERS:
        line = ridge(scene.dice, w, foot - tall * 0.05, m * 0.014, 1.3 * w / m)
        trees.treeline(canvas, scene.dice, lowered(line, m * 0.012), m * 0.07, light.plane(0.72), light.bare)
        land(canvas, line, light.plane(0.8))
    return stamp, x, foot


def _broad(stamp: Stamp, width: float) -> Stamp:
    """The same, stretched to a width and without its rim."""
    wide = max(2, round(stamp.sheet.width * max(1.0, width / stamp.width)))
    sheet, body = (layer.resize((wide, layer.height)) for layer in (stamp.sheet, stamp.body))
    return replace(stamp, sheet=sheet, body=body, mask=body, width=max(width, stamp.width))
