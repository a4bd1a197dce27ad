"""What a fill or a stroke looks like from afar: one colour and how much of it covers."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from svgelements import Color  # type: ignore[import-untyped]  # it has no types

Rgb = tuple[float, float, float]
_SAMPLES = 16


@dataclass(frozen=True)
class Paint:
    rgb: Rgb
    opacity: float

    def over(self, beneath: Rgb) -> Rgb:
        return mixed(beneath, self.rgb, self.opacity)

    def hex(self) -> str:
        return to_hex(self.rgb)


class Paints:
    """The gradients of an icon by their ids, each as its average."""

    def __init__(self, icon: Element) -> None:
        tells = {
            element.get("id", ""): element for element in icon.iter() if element.tag.endswith("Gradient")
        }
        self._averages = {name: _average(element, tells) for name, element in tells.items()}

    def of(self, told: str, opacity: float) -> Paint | None:
        """The paint of an attribute such as `#fff` or `url(#sky)`; none if it shows nothing."""
        if told in ("none", "transparent", ""):
            return None
        paint = self._averages.get(told[5:-1]) if told.startswith("url(") else Paint(rgb(told), 1.0)
        return Paint(paint.rgb, paint.opacity * opacity) if paint else None


def rgb(colour: str) -> Rgb:
    told = Color(colour)
    return float(told.red), float(told.green), float(told.blue)


def to_hex(colour: Rgb) -> str:
    return "#" + "".join(f"{round(part):02x}" for part in colour)


def mixed(a: Rgb, b: Rgb, share: float) -> Rgb:
    return (
        a[0] + (b[0] - a[0]) * share,
        a[1] + (b[1] - a[1]) * share,
        a[2] + (b[2] - a[2]) * share,
    )


def _average(gradient: Element, others: dict[str, Element]) -> Paint:
    """Samples along the gradient; the outer ones of a radial gradient cover more ground."""
    stops = list(_stops(gradient, others))
    places = [(n + 0.5) / _SAMPLES for n in range(_SAMPLES)]
    radial = gradient.tag.endswith("radialGradient")
    seen = [(_at(stops, place), place if radial else 1.0) for place in places]
    opacity = sum(paint.opacity * weight for paint, weight in seen)
    total = sum(weight for _, weight in seen)
    parts = [
        sum(paint.rgb[i] * paint.opacity * weight for paint, weight in seen) / (opacity or 1)
        for i in range(3)
    ]
    return Paint((parts[0], parts[1], parts[2]), opacity / total)


def _stops(gradient: Element, others: dict[str, Element]) -> Iterator[tuple[float, Paint]]:
    own = [child for child in gradient if child.tag.endswith("stop")]
    if not own and (kin := others.get(gradient.get("href", "")[1:])) is not None:
        yield from _stops(kin, others)
    for stop in own:
        offset = stop.get("offset", "0")
        place = float(offset[:-1]) / 100 if offset.endswith("%") else float(offset)
        yield place, Paint(rgb(stop.get("stop-color", "#000")), float(stop.get("stop-opacity", 1)))


def _at(stops: list[tuple[float, Paint]], place: float) -> Paint:
    before = [stop for stop in stops if stop[0] <= place] or stops[:1]
    after = [stop for stop in stops if stop[0] > place] or stops[-1:]
    (left, a), (right, b) = before[-1], after[0]
    share = (place - left) / (right - left) if right > left else 0.0
    return Paint(mixed(a.rgb, b.rgb, share), a.opacity + (b.opacity - a.opacity) * share)
