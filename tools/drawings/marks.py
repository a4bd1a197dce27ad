"""Separates touches into flat marks: one colour, one outline, its holes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from shapely import LineString, MultiPolygon, Point, Polygon, box  # type: ignore[import-untyped]  # it has no types
from shapely.geometry.base import BaseGeometry  # type: ignore[import-untyped]  # it has no types
from shapely.ops import unary_union  # type: ignore[import-untyped]  # it has no types

from tools.drawings.outlines import Outline, of_points
from tools.drawings.paints import Rgb, rgb, to_hex
from tools.drawings.svg import Touch

FAINT = 0.45
PALE = 240
CUT = 0.055
"""How wide a cut through a silhouette may be, by its size, to be closed beneath it."""


@dataclass(frozen=True)
class Mark:
    """Outlines after the first are holes; `width` 0 fills, anything else draws along the outline."""

    rgb: Rgb
    outlines: tuple[Outline, ...]
    width: float = 0.0

    def moved(self, move: Callable[[complex], complex]) -> "Mark":
        """Turned or shifted; the stroke grows with it."""
        outlines = tuple(outline.moved(move) for outline in self.outlines)
        return Mark(self.rgb, outlines, self.width * abs(move(1 + 0j) - move(0j)))

    def ground(self) -> BaseGeometry:
        """What it covers."""
        if self.width:
            points = [(point.real, point.imag) for point in self.outlines[0].points()]
            return LineString(points).buffer(self.width / 2)
        outer, *holes = (outline.polygon() for outline in self.outlines)
        return outer.difference(unary_union(holes)) if holes else outer


def separated(touches: list[Touch], side: float) -> list[Mark]:
    """Marks from back to front; what is faint or out of the box is left out, what is half clear is mixed."""
    found: list[Mark] = []
    paper = box(0, 0, side, side)
    for touch in touches:
        if touch.paint.opacity < FAINT:
            continue
        for outlines in _parts(touch):
            mark = Mark(touch.paint.rgb, outlines, touch.width)
            if not mark.ground().intersects(paper):
                continue
            if touch.paint.opacity < 0.99:
                mark = replace(mark, rgb=touch.paint.over(_beneath(found, mark) or touch.paint.rgb))
            found.append(mark)
    return found


def without_specks(marks: list[Mark]) -> list[Mark]:
    """Without what is nearly white, small and touches nothing: on paper it would be dust."""
    whole = unary_union([mark.ground() for mark in marks])
    parts = whole.geoms if isinstance(whole, MultiPolygon) else [whole]
    dust = unary_union([part for part in parts if part.area < 0.03 * whole.area])
    return [mark for mark in marks if min(mark.rgb) < PALE or not mark.ground().within(dust.buffer(0.1))]


def changed(marks: list[Mark], changes: tuple[tuple[str, str], ...]) -> list[Mark]:
    """The marks with other colours, or without some."""
    becomes = {each: colour for which, colour in changes for each in which.split("+")}
    only = dict(changes).get("only", "+".join(map(str, range(len(marks))))).split("+")
    found: list[Mark] = []
    for n, mark in ((n, mark) for n, mark in enumerate(marks) if str(n) in only):
        colour = becomes.get(str(n)) or becomes.get(to_hex(mark.rgb))
        if colour != "none":
            found.append(replace(mark, rgb=rgb(colour)) if colour else mark)
    return found


def silhouette(marks: list[Mark], colour: str) -> list[Mark]:
    """The closed outer shape of all marks in one colour, to be laid beneath them."""
    whole = unary_union([mark.ground() for mark in marks])
    left, top, right, foot = whole.bounds
    cut = CUT * max(right - left, foot - top) / 2
    closed = whole.buffer(cut, join_style="mitre").buffer(-cut, join_style="mitre").simplify(cut / 12)
    parts = closed.geoms if isinstance(closed, MultiPolygon) else [closed]
    return [Mark(rgb(colour), (_around(part),)) for part in parts if isinstance(part, Polygon)]


def seen(marks: list[Mark], least: float) -> list[Mark]:
    """Without the marks of which less than that much ground is seen."""
    found: list[Mark] = []
    cover: BaseGeometry = Polygon()
    for mark in reversed(marks):
        ground = mark.ground()
        if ground.difference(cover).area >= least:
            found.append(mark)
            cover = cover.union(ground)
    return found[::-1]


def _parts(touch: Touch) -> Iterator[tuple[Outline, ...]]:
    """Each outer outline of a touch with the holes in it, by the touch's own rule of what is filled."""
    if touch.width:
        yield from ((outline,) for outline in touch.outlines)
        return
    shapes = {line: line.polygon() for line in touch.outlines}
    lines = sorted((line for line in shapes if shapes[line].area), key=lambda line: shapes[line].area)
    around = {
        line: [each for each in lines[n + 1 :] if shapes[each].contains(_inside(shapes[line]))]
        for n, line in enumerate(lines)
    }

    def filled(line: Outline) -> bool:
        ring = [line, *around[line]]
        return bool(len(ring) % 2 if touch.even_odd else sum(1 if each.turn() > 0 else -1 for each in ring))

    for line in (line for line in shapes if line in around and filled(line)):
        if not around[line] or not filled(around[line][0]):
            yield line, *(each for each in lines if around[each][:1] == [line] and not filled(each))


def _inside(shape: BaseGeometry) -> Point:
    return shape.representative_point()


def _beneath(marks: list[Mark], above: Mark) -> Rgb | None:
    spot = _inside(above.ground())
    return next((mark.rgb for mark in reversed(marks) if mark.ground().contains(spot)), None)


def _around(part: Polygon) -> Outline:
    return of_points([complex(x, y) for x, y in part.exterior.coords[:-1]])
