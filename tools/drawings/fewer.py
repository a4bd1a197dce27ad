"""Says the same outline in fewer steps: neighbours become one curve where nobody would see a difference."""

import shapely  # type: ignore[import-untyped]  # it has no types

from tools.drawings.outlines import Outline, along

Curve = tuple[complex, complex, complex, complex]
BEND = 0.7
"""How sharply two steps may meet and still become one; 2 would be a turn on the spot."""
_MOST = 12
_SAMPLES = (0.25, 0.5, 0.75, 1.0)


def fewer(outline: Outline, tolerance: float) -> Outline:
    """The outline with as few steps as stay within the tolerance of it."""
    at = outline.start
    kept: list[Curve] = []
    parts: list[list[Curve]] = []
    for step in outline.steps:
        curve = _curve(at, step)
        at = curve[3]
        one = _joined([*parts[-1], curve], kept[-1], tolerance) if kept and len(parts[-1]) < _MOST else None
        if one:
            kept[-1] = one
            parts[-1].append(curve)
        else:
            kept.append(curve)
            parts.append([curve])
    return Outline(outline.start, tuple(_step(curve) for curve in kept), outline.closed)


def _curve(start: complex, step: tuple[complex, ...]) -> Curve:
    end = step[-1]
    if len(step) == 1:
        return start, start + (end - start) / 3, start + (end - start) * 2 / 3, end
    return start, step[0], step[1], end


def _step(curve: Curve) -> tuple[complex, ...]:
    return curve[1:]


def _joined(parts: list[Curve], so_far: Curve, tolerance: float) -> Curve | None:
    """One curve for all of these, or none if it would stray; `so_far` is the one for all but the last."""
    last = parts[-1]
    before, after = so_far[3] - so_far[2], last[1] - last[0]
    whole = abs(before) + abs(after)
    if _apart(before, after) > BEND:
        return None
    share = abs(before) / whole
    one = (
        so_far[0],
        so_far[0] + (so_far[1] - so_far[0]) / share,
        last[3] + (last[2] - last[3]) / (1 - share),
        last[3],
    )
    way = shapely.linestrings([(point.real, point.imag) for point in (along(one, n / 12) for n in range(13))])
    seen = [along(part, sample) for part in parts for sample in _SAMPLES]
    strays = shapely.distance(way, shapely.points([(point.real, point.imag) for point in seen]))
    return one if strays.max() < tolerance else None


def _apart(a: complex, b: complex) -> float:
    """How differently two directions point, from 0 to 2."""
    return abs(a / abs(a) - b / abs(b)) if a and b else 2.0
