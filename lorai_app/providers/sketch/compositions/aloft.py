"""Who is in the air, and what is under them."""

from lorai_app.providers.sketch.compositions.nature import nature
from lorai_app.providers.sketch.plan import Plan, Relation
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.stamp import Stamp


def bearer(scene: Scene) -> str:
    """Whose feet the lead's stamp stands on: what is ridden, sat on or in, else the lead itself."""
    plan = scene.plan
    carried = plan.relation in ("riding", "on", "in") and len(plan.subjects) > 1
    return plan.subjects[1] if carried else scene.lead or "figure"


def flies(scene: Scene, name: str) -> bool:
    """Whether it is in the air, or swimming under water."""
    plan = scene.plan
    if plan.aloft and (
        name in (bearer(scene), scene.lead) or (plan.setting == "space" and nature(name).alive)
    ):
        return True
    if plan.swims and plan.setting == "underwater" and name == scene.lead:
        return True
    return nature(name).flies or (plan.setting == "underwater" and nature(name).stands == "water")


def above(plan: Plan) -> bool:
    """Whether the lead is over the second subject."""
    return plan.relation is Relation.OVER and len(plan.subjects) > 1


def weightless(scene: Scene, stamp: Stamp, right: bool) -> Stamp:
    """Somebody who floats where nothing holds them is a little turned."""
    plan = scene.plan
    if not plan.aloft or plan.setting != "space" or plan.relation or nature(scene.lead or "").flies:
        return stamp
    return stamp.turned((-16.0 if right else 16.0) * (1 if plan.turn % 2 else -0.7))


def middle_of(scene: Scene, name: str, stamp: Stamp, ground: float) -> float:
    """The lowest point of somebody in the air above that ground."""
    share = 0.5 if nature(name).stands == "air" or scene.plan.swims else 0.42 if scene.plan.aloft else 0.36
    if above(scene.plan):
        share = 0.3
    return min(ground * 0.92, max(ground * share + stamp.height / 2, stamp.height * 1.06))


def sunk(scene: Scene, name: str) -> float:
    """How much of it is under the water line."""
    if scene.plan.swims and nature(name).stands == "ground":
        return 0.6 if nature(name).kind == "person" else 0.42
    return 0.24 if nature(name).alive else 0.1
