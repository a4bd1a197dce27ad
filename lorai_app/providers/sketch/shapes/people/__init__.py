"""People, drawn here because those of the icon sets have yellow faces: figures, and their busts as `name/face`."""

import re
from functools import cache

from lorai_app.providers.sketch.shapes import hand
from lorai_app.providers.sketch.shapes.mark import Drawing, Mark
from lorai_app.providers.sketch.shapes.people.beings import BEINGS
from lorai_app.providers.sketch.shapes.people.cast import CAST
from lorai_app.providers.sketch.shapes.people.figures import bust, figure
from lorai_app.providers.sketch.strokes import Point

_GROUPS = {
    "couple": (("woman", 32.0), ("man", -64.0)),
    "family": (("man/2", 22.0), ("child", 50.0), ("woman/2", 74.0)),
    "crowd": (
        ("businessman", 16.0),
        ("nurse", 34.0),
        ("hiker", 54.0),
        ("old_woman", -68.0),
        ("person", 84.0),
    ),
    "friends": (("person", 26.0), ("woman/2", 50.0), ("student", -78.0)),
}
"""Who stands where; a place below zero is for somebody who is turned to the left."""

_SMALL = frozenset({"child", "boy", "girl"})
_CHEST = 38.0
"""How far down a bust goes, in the box of the whole figure."""


@cache
def _cast() -> dict[str, dict[str, str]]:
    lines = (line.split() for line in re.sub(r"\n +", " ", CAST).strip().splitlines())
    return {name: dict(word.split("=", 1) for word in words) for name, *words in lines}


@cache
def names() -> frozenset[str]:
    whole = frozenset(_cast())
    return (
        whole
        | {f"{name}/face" for name in whole if "/" not in name}
        | frozenset(hand.sheets(BEINGS))
        | frozenset(_GROUPS)
    )


def drawing(name: str) -> Drawing:
    """A figure, or with `/face` its head and shoulders."""
    if name in hand.sheets(BEINGS):
        return hand.drawn(hand.sheets(BEINGS)[name])
    if name in _GROUPS:
        return Drawing(tuple(mark for who, x in _GROUPS[name] for mark in _placed(who, x)))
    if name.endswith("/face"):
        return Drawing(_filling(bust(_cast()[name.removesuffix("/face")])), "right")
    return Drawing(tuple(figure(_cast()[name])), "right")


def _placed(who: str, x: float) -> list[Mark]:
    scale = 0.66 if who in _SMALL else 1.0
    marks = [mark.mirrored() if x < 0 else mark for mark in figure(_cast()[who])]
    return [mark.moved((abs(x) - 50 * scale, 100 * (1 - scale)), scale) for mark in marks]


def _filling(marks: list[Mark]) -> tuple[Mark, ...]:
    """What is above the chest, as large as the box allows."""
    kept = [cut for mark in marks if (cut := _above(mark))]
    points = [point for mark in kept for outline in mark.outlines for point in outline]
    left, top = min(x for x, _ in points), min(y for _, y in points)
    right = max(x for x, _ in points)
    scale = min(100 / (_CHEST - top), 100 / (right - left))
    middle = (left + right) / 2
    return tuple(mark.moved((50 - middle * scale, 100 - _CHEST * scale), scale) for mark in kept)


def _above(mark: Mark) -> Mark | None:
    """The part of a mark above the chest."""
    if mark.width:
        return mark if all(y <= _CHEST for _, y in mark.outlines[0]) else None
    outline: list[Point] = []
    points = mark.outlines[0]
    for a, b in zip(points, (*points[1:], points[0]), strict=True):
        if a[1] <= _CHEST:
            outline.append(a)
        if (a[1] <= _CHEST) != (b[1] <= _CHEST):
            share = (_CHEST - a[1]) / (b[1] - a[1])
            outline.append((a[0] + (b[0] - a[0]) * share, _CHEST))
    return Mark(mark.fill, (tuple(outline),)) if len(outline) > 2 else None
