"""How people hold themselves: hips, lean, hands and feet are given, elbows and knees follow."""

from dataclasses import dataclass
from functools import cache
from math import atan2, cos, hypot, pi, radians, sin

from lorai_app.providers.sketch.strokes import Point

TORSO, UPPER_ARM, FOREARM, THIGH, SHIN = 25.0, 13.5, 13.0, 22.6, 22.6

_POSES = """
stand 50,51 1 0 45,54 58,53 45,95.4 54.6,95.4
rest 50,51 1 0 45.4,56 57,56 46,95.4 53,95.4
draw 49,51 -2 4 57,30 78,28 42,95.4 56,95.4
proud 50,51 -1 -3 45,44 57,44 44,95.4 55,95.4
walk 50,51.6 3 0 41,52 61,48 63,94@-14 37,92.6@34
stroll 50,51.6 2 0 62,39 60,51 62,94@-12 39,93@30
hold 50,51 1 4 62,42 60,46 45,95.4 54.6,95.4
read 50,51 1 14 62,38 62,37 46,95.4 53,95.4
show 50,51 0 0 60,46 70,26 45,95.4 54.6,95.4
staff 50,51 1 0 64,39 58,52 46,95.4 54,95.4
serve 50,51 0 0 45,52 64,25 47,95.4 53,95.4
salute 50,51 -1 -4 64,34 45,52 44,95.4 55,95.4
pour 48,51 10 10 66,46 68,42 43,95.4 53,95.4
paint 46,51 3 0 67,34 60,46 42,95.4 50,95.4
strum 49,51 -2 8 55,47 70,34 44,95.4 54,95.4
fiddle 49,51 -2 8 63,35 70,28 44,95.4 54,95.4
sing 49,51 -4 -8 61,25 66,42 44,95.4 54,95.4
aim 49,51 2 4 60,22.4 63,22 44,95.4 54,95.4
box 47,52 8 6 66,30 72,26 36,94.6@14 60,95.4
sit 40,66 3 10 58,52 60,51 64,95 59,95.4
perch 40,66 3 6 56,56 60,51 70,83 66,83
drum 36,66 4 8 60,44 64,50 56,95 52,95.4
fish 38,66 4 2 60,50 62,48 62,95 56,95.4
run 50,51 12 -4 38,46 67,38 73,84@-14 26,82@62
kick 46,51 -10 4 34,40 60,36 76,80@-22 41,95.4
dance 47,50 12 -22 78,20 24,26 48,94@70 6,46@50
spin 48,50 2 -6 64,14 62,10 50,93@78 37,75@70
twirl 50,51 -4 -8 66,14 32,34 44,95 64,90@40
ski 42,64 34 -24 64,62 68,60 52,92.4 57,92.4
glide 46,55 26 -18 28,40 66,46 54,94.4 20,80@40
surf 46,48 14 -6 74,29 24,27 32,73.6 62,73.6
skate 46,63 14 -6 74,44 24,42 32,88.6 62,88.6
climb 48,56 8 -26 72,22 66,14 60,78@-30 52,97@10
cycle 35,45 40 -28 66,44 68,44 51,85 44,70
swim 48,62 80 -62 88,46 82,74 4,56@-60 4,68@-70
dive 46,50 80 -60 76,62 80,56 6,46@70 2,58@80
fly 44,50 70 -62 84,44 70,60 4,60@70 8,70@80
ride 46,62 30 -22 78,60 72,62 40,92@36 30,86@44
guard 49,51 2 0 64,43 58,45 40,95.4 58,95.4
lunge 46,55 10 0 68,40 62,46 28,92@30 66,95.4
"""


@dataclass(frozen=True)
class Limb:
    """Three joints from the body outwards, and how a foot is turned."""

    root: Point
    bend: Point
    end: Point
    turn: float = 0.0

    def along(self, share: float) -> Point:
        """A point of it, 0 at the body, 0.5 at the bend, 1 at the end."""
        a, b, t = (self.root, self.bend, share * 2) if share < 0.5 else (self.bend, self.end, share * 2 - 1)
        return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


@dataclass(frozen=True)
class Pose:
    """A figure that faces right; near is the side towards us, degrees are clockwise."""

    hip: Point
    neck: Point
    lean: float
    nod: float
    near_arm: Limb
    far_arm: Limb
    near_leg: Limb
    far_leg: Limb


@cache
def pose(name: str) -> Pose:
    line = next(line for line in _POSES.strip().splitlines() if line.split()[0] == name)
    _, hip, lean, nod, near_hand, far_hand, near_foot, far_foot = line.split()
    x, y = _point(hip)
    tilt = radians(float(lean))
    up, across = (sin(tilt), -cos(tilt)), (cos(tilt), sin(tilt))
    neck = x + up[0] * TORSO, y + up[1] * TORSO

    def arm(side: float, hand: str) -> Limb:
        root = neck[0] + across[0] * side - up[0] * 2.6, neck[1] + across[1] * side - up[1] * 2.6
        return _limb(root, hand, UPPER_ARM, FOREARM, 1)

    def leg(side: float, foot: str) -> Limb:
        return _limb((x + across[0] * side, y + across[1] * side), foot, THIGH, SHIN, -1)

    arms, legs = (arm(-5.2, near_hand), arm(4.6, far_hand)), (leg(-2.6, near_foot), leg(2.2, far_foot))
    return Pose((x, y), neck, float(lean), float(nod), *arms, *legs)


def _limb(root: Point, goal: str, first: float, second: float, side: int) -> Limb:
    """Two bones that reach for a point, bent to one side; what is too far is reached towards."""
    place, _, turn = goal.partition("@")
    end = _point(place)
    far = hypot(end[0] - root[0], end[1] - root[1])
    reach = min(max(far, abs(first - second) + 1), first + second - 0.05)
    way = atan2(end[1] - root[1], end[0] - root[0])
    end = root[0] + cos(way) * reach, root[1] + sin(way) * reach
    inner = (first * first + reach * reach - second * second) / (2 * first * reach)
    bent = way + side * _arc(inner)
    return Limb(root, (root[0] + cos(bent) * first, root[1] + sin(bent) * first), end, float(turn or 0))


def _arc(cosine: float) -> float:
    return atan2((1 - min(1.0, cosine * cosine)) ** 0.5, cosine) % pi


def _point(word: str) -> Point:
    x, y = word.split(",")
    return float(x), float(y)
