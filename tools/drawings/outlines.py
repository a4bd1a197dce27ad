"""An outline: a start and steps, each a line (one point) or a curve (two handles and a point), as complex numbers."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from shapely import Polygon  # type: ignore[import-untyped]  # it has no types
from svgelements import (  # type: ignore[import-untyped]  # it has no types
    Close,
    CubicBezier,
    Line,
    Move,
    Path,
    QuadraticBezier,
)

_BENDS = tuple(n / 8 for n in range(1, 9))


@dataclass(frozen=True)
class Outline:
    start: complex
    steps: tuple[tuple[complex, ...], ...]
    closed: bool

    def points(self) -> list[complex]:
        """The way around it in short lines."""
        found = [self.start]
        for step in self.steps:
            if len(step) == 3:
                curve = (found[-1], step[0], step[1], step[2])
                found += [along(curve, t) for t in _BENDS]
            else:
                found += step
        return found

    def moved(self, move: Callable[[complex], complex]) -> "Outline":
        steps = tuple(tuple(move(point) for point in step) for step in self.steps)
        return Outline(move(self.start), steps, self.closed)

    def length(self) -> float:
        return sum(abs(b - a) for a, b in pairwise(self.points()))

    def turn(self) -> float:
        """Its area, negative when it runs the other way round."""
        around = [*self.points(), self.start]
        return sum(a.real * b.imag - b.real * a.imag for a, b in pairwise(around)) / 2

    def polygon(self) -> Polygon:
        """What it encloses; loops in it are put right."""
        around = [(point.real, point.imag) for point in self.points()]
        return Polygon(around).buffer(0) if len(around) > 2 else Polygon()


def of_points(points: list[complex]) -> Outline:
    return Outline(points[0], tuple((point,) for point in points[1:]), closed=True)


def outlines(path: Path) -> list[Outline]:
    """The subpaths of a path, arcs and quadratic curves turned into cubic ones."""
    path.approximate_arcs_with_cubics()
    found: list[Outline] = []
    start, at, steps = 0j, 0j, list[tuple[complex, ...]]()
    for segment in [*path, Move(0j)]:
        match segment:
            case Move() | Close():
                if steps:
                    found.append(Outline(start, tuple(steps), isinstance(segment, Close)))
                steps = []
                start = at = start if isinstance(segment, Close) else complex(segment.end)
            case Line():
                at = complex(segment.end)
                steps.append((at,))
            case CubicBezier():
                handles = complex(segment.control1), complex(segment.control2)
                at = complex(segment.end)
                steps.append((*handles, at))
            case QuadraticBezier():
                handle, end = complex(segment.control), complex(segment.end)
                steps.append(((at + 2 * handle) / 3, (end + 2 * handle) / 3, end))
                at = end
    return found


def along(curve: tuple[complex, complex, complex, complex], t: float) -> complex:
    """The point of a cubic curve at t, from 0 to 1."""
    a, b, c, d = curve
    return (1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t * t * (1 - t) * c + t**3 * d
