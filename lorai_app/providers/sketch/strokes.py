"""Smooth outlines through a few points."""

from collections.abc import Sequence

Point = tuple[float, float]


def smooth(
    points: Sequence[Point], corners: Sequence[bool], *, closed: bool, steps: int = 8
) -> tuple[Point, ...]:
    """A curve through all the points (Catmull-Rom), with straight tangents where a corner is asked for."""
    count = len(points)
    curve: list[Point] = []
    for i in range(count if closed else count - 1):
        here, there = points[i], points[(i + 1) % count]
        if corners[i] and corners[(i + 1) % count]:
            curve.append(here)
            continue
        out = _tangent(points, corners, i, there, here, closed)
        into = _tangent(points, corners, (i + 1) % count, there, here, closed)
        curve += [_hermite(here, out, there, into, t / steps) for t in range(steps)]
    curve.append(points[0] if closed else points[-1])
    return tuple(curve)


def _tangent(
    points: Sequence[Point], corners: Sequence[bool], i: int, there: Point, here: Point, closed: bool
) -> Point:
    """The direction of the curve at a point; at corners and ends it is that of the segment itself."""
    count = len(points)
    if corners[i] or (not closed and i in (0, count - 1)):
        return (there[0] - here[0], there[1] - here[1])
    before, after = points[i - 1], points[(i + 1) % count]
    return ((after[0] - before[0]) / 2, (after[1] - before[1]) / 2)


def _hermite(p: Point, m: Point, q: Point, n: Point, t: float) -> Point:
    a, b = 2 * t**3 - 3 * t**2 + 1, t**3 - 2 * t**2 + t
    c, d = -2 * t**3 + 3 * t**2, t**3 - t**2
    return (a * p[0] + b * m[0] + c * q[0] + d * n[0], a * p[1] + b * m[1] + c * q[1] + d * n[1])
