"""Where a drawing looks: its eyes, and the side to which it faces when nobody has noted it."""

from itertools import combinations

from lorai_app.providers.sketch.palettes import rgb
from lorai_app.providers.sketch.shapes import Drawing, Mark
from lorai_app.providers.sketch.stamp import edges
from lorai_app.providers.sketch.strokes import Point

_ASIDE = 12
"""How far from the middle of the box a single eye must be to say that the head is at that side."""


def side(drawn: Drawing) -> str:
    """left, right or front: as noted, else where its one eye is."""
    if drawn.faces != "front":
        return drawn.faces
    found = eyes(drawn)
    left, _, right, _ = edges(drawn.marks)
    away = found[0][0] - (left + right) / 2 if len(found) == 1 else 0.0
    return "front" if abs(away) < _ASIDE else "left" if away < 0 else "right"


def eyes(drawn: Drawing) -> list[Point]:
    """The middles of two eyes, or of one: small dark round marks in the upper part."""
    spots = [_round(mark) for mark in drawn.marks if _dark(mark)]
    _, top, _, foot = edges(drawn.marks)
    dots = [spot for spot in spots if spot is not None and 0.09 < (spot[1] - top) / (foot - top) < 0.6]
    pairs = [
        (abs(a[1] - b[1]) + abs(a[2] - b[2]), a, b)
        for a, b in combinations(dots, 2)
        if abs(a[0] - b[0]) > 1.3 * a[2] and abs(a[1] - b[1]) < 4 and abs(a[2] - b[2]) < 3
    ]
    if pairs:
        _, a, b = min(pairs)
        return [(a[0], a[1]), (b[0], b[1])]
    return [min(dots, key=lambda dot: dot[1])[:2]] if dots else []


def _round(mark: Mark) -> tuple[float, float, float] | None:
    xs, ys = [x for x, _ in mark.outlines[0]], [y for _, y in mark.outlines[0]]
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    middle = (max(ys) + min(ys)) / 2
    if not (1.5 < wide < 16 and 1.5 < high < 18 and 0.45 < wide / high < 2.2):
        return None
    return (max(xs) + min(xs)) / 2, middle, wide


def _dark(mark: Mark) -> bool:
    return mark.fill == "dark" or (mark.fill.startswith("#") and sum(rgb(mark.fill)) < 240)
