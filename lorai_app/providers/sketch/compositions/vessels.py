"""Somebody in a cup, a box or a bowl: the inside, whoever looks out, and the side of the vessel before them."""

from dataclasses import dataclass, replace

from PIL import ImageDraw

from lorai_app.providers.sketch.canvas import SCALE
from lorai_app.providers.sketch.collage import pasted
from lorai_app.providers.sketch.compositions.nature import nature, variants
from lorai_app.providers.sketch.compositions.posies import Part, bunch
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.shapes import known
from lorai_app.providers.sketch.stamp import Stamp, edges


@dataclass(frozen=True)
class Opening:
    """Where a vessel is open, in its box of 100: the middle of the rim, half its width, and what is seen through."""

    x: float
    y: float
    half: float
    clear: bool = False


OPENINGS = {
    "cup": Opening(44, 37, 31),
    "mug": Opening(44, 29, 30),
    "urn": Opening(50, 21, 13),
    "tub": Opening(50, 34, 36),
    "dish": Opening(50, 49, 41),
    "creel": Opening(50, 51, 38),
    "carton": Opening(42, 42, 32),
    "globe": Opening(50, 66, 32, clear=True),
    "flask": Opening(37, 62, 27, clear=True),
}
VESSELS = {
    "coffee": "cup", "tea": "cup", "teapot": "cup", "mug": "mug", "beer": "mug", "bowl": "dish", "fruit_bowl": "dish",
    "salad": "dish", "vase": "urn", "porcelain_vase": "urn", "clay_pot": "urn", "jug": "urn", "bucket": "tub",
    "sand_bucket": "tub", "paint_bucket": "tub", "waste_basket": "tub", "flower_pot": "tub", "barrel": "tub",
    "basket": "creel",
    "parcel": "carton", "crate": "carton", "jar": "globe", "aquarium": "globe", "fishbowl": "globe", "bottle": "flask",
}  # fmt: skip


def contained(scene: Scene, first: str, second: str, size: float, right: bool) -> Stamp | None:
    """The two as one stamp, if there is an empty vessel for the second."""
    kind = VESSELS.get(second)
    if kind == "dish" and nature(first).stands == "water":
        kind = "globe"
    if kind is None:
        return None
    opening, unit = OPENINGS[kind], size * 0.74 / 100
    if opening.clear:
        guests = _seen_through(scene, first, opening, unit, right)
    elif nature(first).kind == "flower":
        guests = bunch(scene, first, ((opening.x - 50) * unit, (opening.y - 50) * unit), unit)
    elif nature(first).kind == "food":
        guests = _heap(scene, first, opening, unit)
    else:
        guests = _looking_out(scene, first, opening, unit, right)
    return pasted([_part(scene, f"{kind}/back", unit), *guests, _part(scene, f"{kind}/front", unit)])


def _part(scene: Scene, name: str, unit: float) -> Part:
    """A part of a vessel where its box has it, the middle of the box at 0,0."""
    left, top, right, foot = edges(scene.drawn(name).marks)
    stamp = scene.stamp(name, unit * 100, flip=False)
    return stamp, ((left + right) / 2 - 50) * unit, ((top + foot) / 2 - 50) * unit


def _looking_out(scene: Scene, first: str, opening: Opening, unit: float, right: bool) -> list[Part]:
    """Heads and shoulders above the rim; what is below it does not stick out of the sides."""
    count, half = min(5, scene.plan.count), opening.half * unit
    x, rim = (opening.x - 50) * unit, (opening.y - 50) * unit
    found: list[Part] = []
    kinds = variants(first)
    for n in range(count):
        share = 2 * half / count
        place = x - half + share * (n + 0.5)
        stamp = _guest(
            scene, kinds[n % len(kinds)], share * (1.0 if count == 1 else 1.75), unit, bool(n % 2) ^ right
        )
        sunk = stamp.height * 0.06 + 5 * unit
        raised = (n % 2) * 4 * unit if count > 2 else 0.0
        y = rim + sunk - raised - stamp.height / 2
        found.append((_kept_in(stamp, rim - y, x - half - place, x + half - place), place, y))
    return found[1::2] + found[::2]


def _guest(scene: Scene, name: str, width: float, unit: float, right: bool) -> Stamp:
    """The upper part of somebody, or the head alone of what is longer than tall."""
    whole = scene.fitted(name, width * 1.12, 96 * unit, right=right)
    face = f"{name}/face"
    if whole.width > whole.height * 1.15 and face in known() and nature(name).kind != "person":
        return scene.fitted(face, width * 0.94, 62 * unit, right=right)
    upright = whole.height > 1.7 * whole.width
    if upright:
        whole = scene.fitted(name, width * 1.3, 150 * unit, right=right)
    return whole.cropped(0, 0.5 if upright else 0.74)


def _kept_in(stamp: Stamp, line: float, left: float, right: float) -> Stamp:
    """Without what is below a line and beside the opening, all from the middle of the stamp."""
    layers = []
    for layer in (stamp.body, stamp.mask):
        kept = layer.copy()
        pen = ImageDraw.Draw(kept)
        w, h = kept.size
        y = round(h / 2 + line * SCALE)
        if y < h:
            pen.rectangle((0, y, max(0, w / 2 + left * SCALE), h), fill=0)
            pen.rectangle((min(w, w / 2 + right * SCALE), y, w, h), fill=0)
        layers.append(kept)
    return replace(stamp, body=layers[0], mask=layers[1])


def _heap(scene: Scene, first: str, opening: Opening, unit: float) -> list[Part]:
    """Fruit above the rim, the upper behind the lower."""
    count = min(9, scene.plan.count)
    kinds, half = variants(first), opening.half * unit
    rows = {
        1: (1,),
        2: (2,),
        3: (2, 1),
        4: (3, 1),
        5: (3, 2),
        6: (3, 2, 1),
        7: (4, 3),
        8: (4, 3, 1),
        9: (4, 3, 2),
    }[count]
    across = 2 * half / max(1.6, max(rows) * 0.82)
    x, rim = (opening.x - 50) * unit, (opening.y - 50) * unit
    found: list[Part] = []
    for line, many in enumerate(rows):
        for n in range(many):
            stamp = scene.fitted(kinds[n % len(kinds)], across, across * 1.1, right=bool(n % 2))
            stamp = stamp.turned(float(scene.dice.uniform(-24, 24))) if count > 1 else stamp
            place = x + (n - (many - 1) / 2) * across * 0.8
            found.append((stamp, place, rim - across * (0.24 + 0.52 * line)))
    return found[::-1]


def _seen_through(scene: Scene, first: str, opening: Opening, unit: float, right: bool) -> list[Part]:
    """Behind glass: fish at several heights, a ship on its strip of water, anything else on the bottom."""
    count = min(4, scene.plan.count)
    wide, x = opening.half * unit * (2 if count == 1 else 1.25), (opening.x - 50) * unit
    swims = nature(first).stands == "water" and nature(first).kind == "fish"
    kinds, found = variants(first), []
    for n in range(count):
        stamp = scene.fitted(
            kinds[n % len(kinds)], wide, 44 * unit / max(1.0, count**0.5), right=bool(n % 2) ^ right
        )
        aside = (0.0, -0.42, 0.44, -0.1)[n] * opening.half * unit if count > 1 else 0.0
        y = (opening.y - 50) * unit + (0.0 if swims else 2 * unit - stamp.height / 2)
        if opening.half == OPENINGS["globe"].half and not swims:
            y += 20 * unit
        found.append((stamp, x + aside, y + (n * 0.5 - (count - 1) * 0.25) * stamp.height * 1.5))
    return found
