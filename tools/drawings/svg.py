"""Reads the inside of an `<svg>` as touches of paint, from back to front; clip paths are left out."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from svgelements import (  # type: ignore[import-untyped]  # it has no types
    Circle,
    Ellipse,
    Matrix,
    Path,
    Polygon,
    Polyline,
    Rect,
    SimpleLine,
)

from tools.drawings.outlines import Outline, outlines
from tools.drawings.paints import Paint, Paints

_INHERITED = ("fill", "stroke", "stroke-width", "fill-rule", "clip-rule", "color")
_UNSEEN = ("defs", "clipPath", "mask", "linearGradient", "radialGradient", "symbol")


@dataclass(frozen=True)
class Touch:
    """One path with one paint; `width` 0 fills it, anything else draws along it."""

    paint: Paint
    outlines: tuple[Outline, ...]
    width: float
    even_odd: bool


def touches(body: str, ink: str) -> list[Touch]:
    """All touches of an icon; `ink` stands in for the current colour."""
    icon = ElementTree.fromstring(f"<svg>{body.replace('currentColor', ink).replace('xlink:', '')}</svg>")
    named = {element.get("id", ""): element for element in icon.iter() if element.get("id")}
    return list(_Reader(Paints(icon), named).read(icon, Matrix(), {}, 1.0))


@dataclass(frozen=True)
class _Reader:
    paints: Paints
    named: dict[str, Element]

    def read(self, at: Element, turn: Matrix, told: dict[str, str], opacity: float) -> Iterator[Touch]:
        """The touches of an element and of all that is in it."""
        if at.tag in _UNSEEN:
            return
        told = told | {key: at.attrib[key] for key in _INHERITED if key in at.attrib}
        turn = Matrix(at.get("transform", "")) * turn
        opacity *= float(at.get("opacity", 1))
        if at.tag == "use":
            shift = Matrix.translate(float(at.get("x", 0)), float(at.get("y", 0)))
            yield from self.read(self.named[at.get("href", "")[1:]], shift * turn, told, opacity)
        elif (path := _path(at)) is not None:
            yield from self._touches(outlines(abs(path * turn)), at, turn, told, opacity)
        for child in at:
            yield from self.read(child, turn, told, opacity)

    def _touches(
        self, lines: list[Outline], at: Element, turn: Matrix, told: dict[str, str], opacity: float
    ) -> Iterator[Touch]:
        even_odd = told.get("fill-rule") == "evenodd"
        fill = self.paints.of(told.get("fill", "#000"), opacity * float(at.get("fill-opacity", 1)))
        stroke = self.paints.of(told.get("stroke", "none"), opacity * float(at.get("stroke-opacity", 1)))
        if fill:
            yield Touch(fill, tuple(lines), 0.0, even_odd)
        if stroke:
            scale = sqrt(abs(turn.a * turn.d - turn.b * turn.c))
            yield Touch(stroke, tuple(lines), float(told.get("stroke-width", 1)) * scale, even_odd)


def _path(at: Element) -> Path | None:
    values = {
        key: value for key, value in at.attrib.items() if key not in (*_INHERITED, "transform", "opacity")
    }
    kinds = {
        "circle": Circle,
        "ellipse": Ellipse,
        "rect": Rect,
        "line": SimpleLine,
        "polyline": Polyline,
        "polygon": Polygon,
    }
    if at.tag == "path":
        return Path(at.get("d", ""))
    return Path(kinds[at.tag](**values)) if at.tag in kinds else None
