"""The subjects on a tile: upright with a shadow along the tiles; what is built or furnished becomes solid."""

from dataclasses import replace

from PIL import Image, ImageChops

from lorai_app.providers.sketch.canvas import SCALE
from lorai_app.providers.sketch.compositions.nature import nature
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.stamp import Stamp
from lorai_app.providers.sketch.styles import shadows
from lorai_app.providers.sketch.styles.ensemble import ensemble
from lorai_app.providers.sketch.styles.isometric.grid import Grid

SOLID: dict[str, float] = {"building": 0.7, "furniture": 0.5}
"""Kinds that are given depth, as a share of their width."""

BOXES = frozenset(
    [
        "bus",
        "car",
        "car/2",
        "taxi",
        "van",
        "truck",
        "tram",
        "trolleybus",
        "jeep",
        "ambulance",
        "fire_engine",
        "police_car",
        "camper_van",
        "caravan",
        "food_truck",
        "railway_car",
        "pickup_truck",
        "television",
        "radio",
        "toaster",
        "oven",
        "fridge",
        "washing_machine",
        "chest",
        "treasure_chest",
        "gift",
        "parcel",
        "suitcase",
        "crate",
        "boombox",
    ]
)
"""So are these, a little."""


def subjects(scene: Scene, grid: Grid, x: float, y: float, z: float, size: float, room: float) -> None:
    """The group, the lead with its foot at that place."""
    for part in ensemble(scene, size, room):
        away = part.x / (2 * grid.unit)
        near = part.nearer / grid.unit * 0.6
        px, py = grid.at(x + away + near, y - away + near, z)
        stamp = part.stamp
        if part.aloft:
            scene.canvas.shadow(px, py, stamp.width * 0.3, stamp.width * 0.15)
            stamp.print(scene.canvas, px, max(stamp.height * 0.55, py - stamp.height * 0.95))
            continue
        depth = 0.36 if part.name in BOXES else SOLID.get(nature(part.name).kind, 0.0)
        if depth and stamp.height < 1.7 * stamp.width and scene.plan.relation is None:
            solid(scene, stamp, px, py, depth)
        else:
            reach = stamp.height * (-0.34 if grid.lit > 0 else 0.34)
            shadows.lay(scene.canvas, stamp, px, py, reach, abs(reach) / 2)
            stamp.print(scene.canvas, px, py - stamp.height / 2)


def solid(scene: Scene, stamp: Stamp, x: float, foot: float, share: float) -> None:
    """The drawing as the front of a block: sheared into the plane of the tiles and drawn out backwards."""
    side = 1 if scene.lit > 0 else -1
    front = _sheared(stamp, side)
    dark = ImageChops.add(front.sheet, Image.new("RGB", front.sheet.size, (20, 0, 45)))
    depth = stamp.width * share * SCALE * 0.85
    step, canvas = 3, scene.canvas
    back = -side
    middle = foot + (front.width + depth / SCALE) / 4 - front.height / 2
    count = max(1, int(depth / step))
    x -= back * depth / SCALE / 2
    for n in range(count, 0, -1):
        away = n * step / SCALE
        sheet = Image.new("RGB", dark.size) if n == count else dark
        canvas.place(
            sheet,
            front.mask if n == count else front.body,
            x + back * away - dark.width / SCALE / 2,
            middle - away / 2 - dark.height / SCALE / 2,
        )
    front.print(canvas, x, middle)


def _sheared(stamp: Stamp, side: int) -> Stamp:
    """Its columns shifted by half of their way, down on the side that is nearer; a little narrower."""
    wide, high = stamp.sheet.size
    narrow = round(wide * 0.88)
    drop = narrow // 2
    size = (narrow, high + drop)
    tilt, start = (-0.5, 0.0) if side < 0 else (0.5, -drop)
    data = (wide / narrow, 0, 0, tilt, 1, start)
    sheet, body, mask = (
        layer.transform(size, Image.Transform.AFFINE, data, Image.Resampling.BILINEAR)
        for layer in (stamp.sheet, stamp.body, stamp.mask)
    )
    return replace(
        stamp, sheet=sheet, body=body, mask=mask, width=narrow / SCALE, height=(high + drop) / SCALE
    )
