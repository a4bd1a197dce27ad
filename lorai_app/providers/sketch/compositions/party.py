"""Several of a kind where a relation holds one: side by side under, on or in the same thing, or each with its own."""

from lorai_app.providers.sketch.collage import pasted
from lorai_app.providers.sketch.compositions.nature import variants
from lorai_app.providers.sketch.plan import Plan, Relation
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.stamp import Stamp

EACH = (None, Relation.OVER, Relation.HOLDING, Relation.WEARING, Relation.RIDING)
"""Relations in which everybody has a second subject of their own."""

MOST = 6


def number(plan: Plan) -> int:
    """How many times the lead's stamp is printed."""
    return plan.count if plan.relation in EACH else 1


def paired(plan: Plan) -> bool:
    """Whether the lead's fellows have a second subject as well."""
    return plan.relation in (Relation.HOLDING, Relation.WEARING, Relation.RIDING)


def party(scene: Scene, name: str, width: float, height: float, right: bool) -> Stamp:
    """The lead within a box, or as many of it as there are, one before the other, with their feet on one line."""
    count = min(MOST, scene.plan.count)
    if count < 2:
        return scene.fitted(name, width, height, right=right)
    kinds = list(variants(name)) if "/" not in name else [name]
    found = []
    for n in range(count):
        tall = height * (1.0, 0.9, 0.95, 0.86)[n % 4]
        aside = right if n % 3 != 1 else not right
        found.append(scene.fitted(kinds[n % len(kinds)], width, tall, right=aside))
    total = sum(stamp.width for stamp in found) * 0.84
    if total > width and height > 6:
        return party(scene, name, width, height * max(0.4, 0.97 * width / total), right)
    x, parts = -total / 2, []
    for stamp in found:
        parts.append((stamp, x + stamp.width * 0.42, height / 2 - stamp.height / 2))
        x += stamp.width * 0.84
    return pasted([*parts[1::2], *parts[::2]])
