"""What people wear below the head: drawn along the limbs of a pose, and in the torso's own coordinates.

In the torso's coordinates 0,0 is the middle between the shoulders, the hips are at y 25, a figure's back is at x -8.
"""

from lorai_app.providers.sketch.shapes import hand
from lorai_app.providers.sketch.shapes.mark import Mark
from lorai_app.providers.sketch.shapes.people.poses import Limb, Pose
from lorai_app.providers.sketch.strokes import Point, smooth

BODIES = {
    "man": "blob 2.8,-2.4! 6.8,-0.6 8.3,3 7.6,9 6.1,16 6.5,23 6,27.6! -6.2,27.6! -6.8,23 -6.2,16 -8,9 -8.7,3 -7,-0.6"
    " -2.8,-2.4!",
    "woman": "blob 2.3,-2.2! 5.4,-0.8 6.7,3 7.2,8.4 4.5,15 6.5,22 6.6,27.6! -6.4,27.6! -6.8,21 -4.7,15 -6.8,8 -7,3"
    " -5.6,-0.8 -2.3,-2.2!",
    "stout": "blob 3,-2.4! 7,-0.6 8.8,3 9.6,10 10.2,18 8.4,24 7,27.6! -7,27.6! -8,23 -8.2,16 -9,9 -9,3"
    " -7,-0.6 -3,-2.4!",
}
_BACK = "blob -2.6,-2.4! -7,-0.6 -8.7,3 -8,9 -6.2,16 -6.8,23 -6.2,27.6! -2.4,27.6! -3.4,16 -4.6,6"
SKIRTS = {
    "coat": (0.42, 8.6),
    "mini": (0.34, 9.4),
    "knee": (0.5, 11.5),
    "midi": (0.72, 13.4),
    "robe": (0.98, 14.0),
}
"""Where the hem is along the legs, and how wide it is at least to either side."""


def sleeve(limb: Limb, kind: str, cloth: str, skin: str) -> list[Mark]:
    """An arm in a sleeve: long, short, wide or bare; the hand is drawn by `fist`."""
    shoulder, elbow, wrist = limb.root, limb.bend, limb.along(0.95)
    if kind == "wide":
        return [_stroke(cloth, (shoulder, elbow, wrist), (5.4, 6, 8))]
    if kind == "long":
        return [_stroke(cloth, (shoulder, elbow, wrist), (5.8, 4.9, 3.8))]
    arm = _stroke(skin, (shoulder, elbow, wrist), (4.6, 3.9, 2.7))
    if kind == "bare":
        return [arm]
    return [arm, _stroke(cloth, (shoulder, limb.along(0.2), limb.along(0.4)), (5.8, 5.6, 5.4))]


def fist(limb: Limb, skin: str) -> Mark:
    return Mark(skin, (hand.oval(limb.end, (2.1, 2.3)),))


def leg(limb: Limb, kind: str, cloth: str, skin: str, shoe: str) -> list[Mark]:
    """A leg in trousers, shorts, tights, boots or bare, with its shoe."""
    if kind == "tail":
        return _tail(limb, cloth)
    hip, knee, ankle = limb.root, limb.bend, limb.along(0.97)
    marks = [_shoe(limb, shoe)] if shoe != "none" else [_shoe(limb, skin)]
    if kind == "trousers":
        return [*marks, _stroke(cloth, (hip, knee, ankle), (8.8, 6.8, 5.4))]
    if kind == "wide":
        return [*marks, _stroke(cloth, (hip, knee, ankle), (9, 7.6, 8))]
    bare = _stroke(
        skin if kind != "tights" else cloth, (hip, knee, limb.along(0.8), ankle), (7.6, 5.2, 4.6, 3)
    )
    marks.append(bare)
    if kind in ("shorts", "breeches"):
        end = 0.42 if kind == "shorts" else 0.62
        marks.append(_stroke(cloth, (hip, limb.along(0.3), limb.along(end)), (8.8, 8, 6.8)))
    if kind == "boots":
        marks.append(_stroke(cloth, (hip, knee, limb.along(0.62)), (8.8, 6.6, 5.6)))
        marks.append(_stroke(shoe, (limb.along(0.62), limb.along(0.8), ankle), (6.2, 5.6, 4.8)))
    return marks


def torso(pose: Pose, build: str, cloth: str) -> list[Mark]:
    """The trunk, its back in shade."""
    marks = hand.read(f"{cloth} {BODIES[build]}")
    if build == "man":
        marks += hand.read(f"{hand.lighter(cloth, -0.06)} {_BACK}")
    return [mark.moved(pose.neck, 1, pose.lean) for mark in marks]


def skirt(pose: Pose, kind: str, cloth: str) -> list[Mark]:
    """From the waist to a hem that both legs carry."""
    share, girth = SKIRTS[kind]
    near, far = pose.near_leg.along(share), pose.far_leg.along(share)
    left, right = min(near[0], far[0]), max(near[0], far[0])
    middle, foot = (left + right) / 2, max(near[1], far[1])
    left, right = min(left - 4, middle - girth), max(right + 4, middle + girth)
    waist = _at(pose, -5, 14), _at(pose, 5, 14)
    hips = _at(pose, -7, 24), _at(pose, 7, 24)
    outline = [waist[1], hips[1], (right, foot), (middle, foot + 1.2), (left, foot), hips[0], waist[0]]
    body = smooth(outline, [True, False, True, False, True, False, True], closed=True)
    fold = [_at(pose, -1, 18), (middle - girth * 0.1, foot + 1), (middle - girth * 0.62, foot + 0.7)]
    back = [waist[0], _at(pose, -2, 16), (left + girth * 0.36, foot + 0.5), (left, foot), hips[0]]
    deep = hand.lighter(cloth, -0.07)
    shade = smooth(back, [True, True, True, True, False], closed=True)
    return [Mark(cloth, (body,)), Mark(deep, (shade,)), Mark(deep, (tuple(fold),))]


def over(pose: Pose, table: dict[str, str], words: str) -> list[Mark]:
    """Details that are worn on the torso, `kind:#colour` joined by plus signs."""
    marks: list[Mark] = []
    for word in filter(None, words.split("+")):
        kind, *colours = word.split(":")
        marks += [mark.moved(pose.neck, 1, pose.lean) for mark in hand.drawn(table[kind], *colours).marks]
    return marks


def _at(pose: Pose, x: float, y: float) -> Point:
    """A point in the torso's coordinates."""
    return Mark("", (((x, y),),)).moved(pose.neck, 1, pose.lean).outlines[0][0]


def _stroke(fill: str, points: tuple[Point, ...], widths: tuple[float, ...]) -> Mark:
    return Mark(fill, (hand.limb(list(points), list(widths)),))


def _tail(limb: Limb, cloth: str) -> list[Mark]:
    """A mermaid's: one limb with a fin."""
    fin = hand.read(f"{hand.lighter(cloth, 0.1)} blob -2,-2! -6,6 -14,8! -4,11 2,7 8,12 17,8! 8,5 2,-2!")[0]
    tail = _stroke(cloth, (limb.root, limb.bend, limb.end), (11, 9, 3.6))
    return [fin.moved(limb.end, 1, limb.turn - 20), tail]


def _shoe(limb: Limb, fill: str) -> Mark:
    sole = hand.read(f"{fill} blob -2.6,-2! 2.2,-2.4! 3.8,0 7.4,1.4 8.4,3.2 8,4.2! -2.8,4.2! -3.2,1")[0]
    return sole.moved(limb.end, 0.95, limb.turn)
