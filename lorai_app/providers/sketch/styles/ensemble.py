"""The subjects of a plan as one group about the lead, cut to fit the room that a style has for them."""

from dataclasses import dataclass, replace

from lorai_app.providers.sketch.compositions.cast import bearer, companions, lead
from lorai_app.providers.sketch.compositions.groups import fellows
from lorai_app.providers.sketch.compositions.nature import nature, share, variants
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.stamp import Stamp


@dataclass(frozen=True)
class Part:
    """One of the group: its middle beside the group's, and how far it stands before (+) or behind (-) the lead."""

    name: str
    stamp: Stamp
    x: float
    nearer: float

    @property
    def aloft(self) -> bool:
        return nature(self.name).flies


def floats(scene: Scene) -> bool:
    """Whether the lead is at home in water, and there is water."""
    return nature(bearer(scene)).stands == "water" and scene.plan.setting in (
        "sea",
        "lake",
        "shore",
        "underwater",
    )


def flies(scene: Scene) -> bool:
    """Whether the lead is in the air."""
    return scene.plan.aloft or nature(bearer(scene)).flies


def ensemble(scene: Scene, size: float, room: float) -> list[Part]:
    """The lead, at most `size` tall, with its fellows and companions, from back to front and no wider than `room`."""
    if scene.lead is None:
        return []
    group = _group(scene, max(6.0, size))
    left, right = _reach(group)
    if right - left > room:
        group = _group(scene, max(6.0, size * room / (right - left)))
        left, right = _reach(group)
    aside = (left + right) / 2
    return sorted((replace(part, x=part.x - aside) for part in group), key=lambda part: part.nearer)


def _reach(group: list[Part]) -> tuple[float, float]:
    """How far to the left and to the right it goes."""
    return min(part.x - part.stamp.width / 2 for part in group), max(
        part.x + part.stamp.width / 2 for part in group
    )


def _group(scene: Scene, size: float) -> list[Part]:
    name, leader, plan = bearer(scene), scene.lead or "figure", scene.plan
    size *= min(1.0, 1.25 / max((share(other, leader) for other in companions(scene)), default=1.0))
    first = lead(scene, size)
    group = [Part(name, first, 0.0, 0.0)]
    count = plan.count if plan.relation is None else 1
    kinds = variants(leader)
    mode = "air" if nature(name).flies else "ground"
    for n, (across, up, scale) in enumerate(fellows(scene.dice, count - 1, mode), 1):
        fellow = scene.fitted(
            kinds[n % len(kinds)], size * 1.15 * scale, size * scale, right=bool(n % 2) ^ plan.flip
        )
        group.append(Part(name, fellow, across * first.width * 0.86, up * size))
    for n, other in enumerate(companions(scene)):
        side = (-1 if plan.flip else 1) * (-1 if n % 2 else 1)
        tall = size * share(other, leader)
        stamp = scene.fitted(other, tall * 1.3, tall, right=side < 0)
        behind = nature(other).fixed
        away = first.width * 0.5 + stamp.width * (0.16 if behind else 0.34) + size * 0.3 * (n // 2)
        group.append(
            Part(
                other,
                stamp,
                side * away,
                (-0.06 if behind else 0.06 + 0.03 * n if tall < size else -0.03) * size,
            )
        )
    return group
