"""Two subjects as one stamp: riding, on, in, under, holding, wearing."""

from collections.abc import Callable

import numpy as np

from lorai_app.providers.sketch.collage import pasted
from lorai_app.providers.sketch.compositions import seated, worn
from lorai_app.providers.sketch.compositions.nature import nature
from lorai_app.providers.sketch.compositions.party import party
from lorai_app.providers.sketch.compositions.vessels import contained
from lorai_app.providers.sketch.plan import Relation
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.shapes import known
from lorai_app.providers.sketch.stamp import Stamp

Joiner = Callable[[Scene, str, str, float, bool], Stamp]

SEATS = {
    "sofa": 0.66,
    "couch": 0.66,
    "armchair": 0.66,
    "chair": 0.6,
    "bench": 0.55,
    "bed": 0.62,
    "swing": 0.85,
    "throne": 0.62,
}
"""How far down the seat is; everything else is stood on at its top."""

HELD_UP = frozenset(
    {"balloon", "balloons", "umbrella", "parasol", "kite", "flag", "lantern", "torch", "sword", "fishing_rod"}
)


def pair(scene: Scene, size: float, right: bool) -> Stamp | None:
    """The first two subjects as the words relate them, within a square of that size; None if they do not."""
    plan = scene.plan
    if plan.relation not in JOINERS or len(plan.subjects) < 2:
        return None
    join, first, second = JOINERS[plan.relation], plan.subjects[0], plan.subjects[1]
    found = join(scene, first, second, size * 0.8, right)
    fit = min(size * 1.15 / found.width, size / found.height)
    return join(scene, first, second, size * 0.8 * fit, right) if abs(fit - 1) > 0.06 else found


def _proportion(first: str, second: str, least: float, most: float) -> float:
    """How tall the first is drawn beside the second."""
    ratio = nature(first).height / max(0.01, nature(second).height)
    return float(np.clip(ratio**0.55, least, most))


def top_of(stamp: Stamp, start: float, end: float) -> float:
    """Where the silhouette begins between two shares of its width, in pixels from the middle of the stamp."""
    small = np.asarray(stamp.body.resize((48, 96))) > 127
    columns = small[:, int(48 * start) : max(int(48 * start) + 1, int(48 * end))]
    tops = np.where(columns.any(0), columns.argmax(0), 96)
    return float(np.median(tops) / 96 - 0.5) * stamp.sheet.height / 2


def _riding(scene: Scene, first: str, second: str, size: float, right: bool) -> Stamp:
    if second == "broom":
        return _swept(scene, first, size, right)
    mount = scene.fitted(second, size * 1.1, size * 0.72, right=right)
    if not nature(second).alive:
        if nature(second).flies or nature(second).height > 2.2:
            return _in(scene, first, second, size, right)
        rider = scene.fitted(first, mount.width * 0.8, mount.height * 1.3, right=right)
        aside = mount.width * (-0.08 if right else 0.08)
        return pasted([(rider, aside, mount.height * 0.34 - rider.height / 2), (mount, 0, 0)])
    tall = mount.height * _proportion(first, second, 0.62, 1.08)
    seated = f"{first}/sitting"
    if seated in known():
        rider = scene.fitted(seated, mount.width, tall * 0.8, right=right)
        back = top_of(mount, 0.42, 0.58)
        return pasted([(mount, 0, 0), (rider, 0, back - rider.height * 0.32)])
    rider = scene.fitted(first, mount.width, tall, right=right)
    upright = rider.height > rider.width * 1.15
    hip = 0.64 if upright else 0.86
    torso, back = rider.cropped(0, hip), top_of(mount, 0.44, 0.56)
    x = mount.width * (-0.04 if right else 0.04)
    parts = [(torso, x, back + mount.height * 0.05 - torso.height / 2), (mount, 0.0, 0.0)]
    if upright:
        leg = _half(rider.cropped(hip - 0.04, 1), right)
        leg = leg.turned(-14 if right else 14)
        parts.append((leg, x + mount.width * (0.04 if right else -0.04), back + leg.height * 0.46))
    return pasted(parts)


def _swept(scene: Scene, first: str, size: float, right: bool) -> Stamp:
    """Away on a broom, leaning into the wind; who has no drawing of it sits on one."""
    if f"{first}/broom" in known():
        return scene.fitted(f"{first}/broom", size * 1.3, size, right=right).turned(7 if right else -7)
    broom = scene.stamp("broom", size * 0.9, flip=not right).turned(-32 if right else 32)
    rider = scene.fitted(first, broom.width * 0.7, broom.height * 1.5, right=right).cropped(0, 0.8)
    return pasted([(rider, 0, broom.height * 0.16 - rider.height / 2), (broom, 0, 0)])


def _half(stamp: Stamp, right: bool) -> Stamp:
    """One leg of two."""
    wide, high = stamp.sheet.size
    box = (wide // 2, 0, wide, high) if right else (0, 0, wide // 2, high)
    sheet, body, mask = (layer.crop(box) for layer in (stamp.sheet, stamp.body, stamp.mask))
    return Stamp(sheet, body, mask, stamp.width / 2, stamp.height)


def _on(scene: Scene, first: str, second: str, size: float, right: bool) -> Stamp:
    k = _proportion(first, second, 0.42, 1.7)
    below = scene.fitted(second, size, size / max(1.0, k), right=right)
    above = party(scene, first, below.width * (0.8 if k < 1.2 else 1.6), below.height * k, right)
    if nature(second).kind == "tree":
        return seated.perched(scene, first, size, right)
    if second in SEATS and nature(first).kind == "person":
        return seated.sitting(scene, first, below, second, SEATS[second], right)
    if second in SEATS:
        seat = below.height * (SEATS[second] - 0.5)
        return pasted([(below, 0, 0), (above, 0, seat - above.height / 2)])
    if nature(second).kind == "vehicle":
        return _aboard(scene, first, below, right)
    top = top_of(below, 0.4, 0.6)
    return pasted([(below, 0, 0), (above, 0, top + above.height * 0.04 - above.height / 2)])


def _aboard(scene: Scene, first: str, craft: Stamp, right: bool) -> Stamp:
    """Somebody before the sail or on the roof, feet hidden by the side of the craft."""
    several = scene.plan.count > 1
    room = craft.width * (0.72 if several else 0.46)
    someone = party(scene, first, room, craft.height * 0.56, right).cropped(0, 0.86)
    x = 0.0 if several else craft.width * (0.14 if right else -0.14)
    return pasted([(craft, 0, 0), (someone, x, craft.height * 0.27 - someone.height / 2)])


def _in(scene: Scene, first: str, second: str, size: float, right: bool) -> Stamp:
    if found := contained(scene, first, second, size, right):
        return found
    if nature(second).kind == "tree":
        return seated.perched(scene, first, size, right)
    around = scene.fitted(second, size, size * 0.72, right=right)
    if nature(second).kind == "vehicle" and nature(second).stands == "water":
        return _aboard(scene, first, around, right)
    if nature(second).fixed:
        inside = party(scene, first, around.width * 0.5, around.height * 0.4, right)
        y = -0.1 if nature(second).kind in ("plant", "tree") else 0.5
        return pasted([(around, 0, 0), (inside, 0, around.height * y - (inside.height / 2 if y > 0 else 0))])
    face = f"{first}/face"
    if face in known():
        head = party(
            scene, face, around.width * (0.62 if scene.plan.count < 2 else 0.96), around.height * 0.8, right
        )
        rim = top_of(around, 0.3, 0.62)
        return pasted([(head, 0, rim - head.height * 0.26), (around, 0, 0)])
    whole = party(scene, first, around.width * 0.86, around.height * 1.6, right)
    inside = whole.cropped(0, 0.66)
    rim = top_of(around, 0.34, 0.66)
    sunk = min(inside.height * 0.34, around.height * 0.42)
    return pasted([(inside, 0, rim + sunk - inside.height / 2), (around, 0, 0)])


def _under(scene: Scene, first: str, second: str, size: float, right: bool) -> Stamp:
    kind = nature(second)
    if second in HELD_UP or kind.flies:
        over = scene.fitted(second, size, size * 0.55, right=right)
        below = party(scene, first, over.width * (0.72 if scene.plan.count < 2 else 1.05), size * 0.52, right)
        gap = over.height * (0.28 if second in HELD_UP else -0.1)
        x = over.width * (0.06 if right else -0.06)
        return pasted([(over, 0, 0), (below, -x, over.height / 2 - gap + below.height / 2)])
    k = _proportion(first, second, 0.32, 0.55)
    over = scene.fitted(second, size * 1.1, size, right=right)
    below = party(scene, first, over.width * (0.6 if scene.plan.count < 2 else 0.9), over.height * k, right)
    x = over.width * (0.16 if kind.kind in ("plant", "tree", "nature") else 0.0) * (-1 if right else 1)
    return pasted([(over, 0, 0), (below, x, over.height * 0.52 - below.height / 2)])


def _holding(scene: Scene, first: str, second: str, size: float, right: bool) -> Stamp:
    holder = scene.fitted(first, size, size, right=right)
    side = 1 if right else -1
    if second in HELD_UP:
        thing = scene.fitted(second, holder.height * 0.8, holder.height * 0.62, right=right)
        upright = holder.height > holder.width * 1.15
        x = side * (min(holder.width * 0.4, holder.height * 0.16) if upright else holder.width * 0.46)
        return pasted([(thing, x, -holder.height * 0.12 - thing.height / 2), (holder, 0, 0)])
    upright = holder.height > holder.width * 1.3
    k = _proportion(second, first, 0.24, 0.4 if upright else 0.5)
    thing = scene.fitted(second, holder.width * 0.75, holder.height * k, right=right)
    aside = 0.36 if upright else 0.3 if scene.drawn(first).faces != "front" else 0.0
    y = holder.height * (0.06 if upright else 0.16)
    return pasted([(holder, 0, 0), (thing, side * aside * holder.width, y)])


JOINERS: dict[Relation, Joiner] = {
    Relation.RIDING: _riding,
    Relation.ON: _on,
    Relation.IN: _in,
    Relation.UNDER: _under,
    Relation.HOLDING: _holding,
    Relation.WEARING: worn.wearing,
}
