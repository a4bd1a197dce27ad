"""A field of tiles from edge to edge."""

from collections.abc import Iterator

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles.ensemble import floats
from lorai_app.providers.sketch.styles.isometric.grid import Grid
from lorai_app.providers.sketch.styles.isometric.plots import dry, plot
from lorai_app.providers.sketch.styles.isometric.props import LOW, PROPS
from lorai_app.providers.sketch.styles.isometric.standing import subjects

BUILT = frozenset({"city", "village"})


def endless(scene: Scene) -> None:
    """Tiles over all of the sheet, with streets or a winding path, and the subject on its own square."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    unit = m * 0.082
    grid = Grid(
        canvas, w * (0.5 if not scene.wide else 0.44 if scene.plan.flip else 0.56), h * 0.66, unit, scene.lit
    )
    found, ashore = plot(scene.plan), scene.lead is not None and not floats(scene)
    for x, y in _cells(grid):
        own = max(abs(x), abs(y)) <= 1
        tones = found.ground
        if found.water:
            tones = dry(scene.plan) if own and ashore else ((230, 0, 0), (200, 0, 0))
        street = _street(scene, x, y)
        built = scene.plan.setting in BUILT
        way: Tone = (170, 0, 120) if built else (0, 160, 0) if scene.plan.setting == "desert" else (0, 55, 0)
        grid.tile(x, y, 0, way if street else tones[(x + y) % 2])
        if street and built:
            _dash(grid, x, y)
    _stock(scene, grid)


def _cells(grid: Grid) -> Iterator[tuple[int, int]]:
    """All tiles that can be seen, from far to near."""
    w, h, unit = grid.canvas.width, grid.canvas.height, grid.unit
    reach = round((w + h * 2) / unit / 2) + 4
    for total in range(-round(2 * h / unit), round(h / unit) + 6):
        for x in range((total - reach) // 2, (total + reach) // 2 + 1):
            px, py = grid.at(x, total - x)
            if -2 * unit < px < w + 2 * unit and -unit * 2 < py < h + 4 * unit:
                yield x, total - x


def _street(scene: Scene, x: int, y: int) -> bool:
    """Whether a tile belongs to the streets of a town or to the one path that winds past the subject elsewhere."""
    if scene.plan.setting in BUILT:
        return x % 5 == 3 or y % 5 == 3
    if plot(scene.plan).water or scene.plan.setting in ("space", "underwater"):
        return False
    bend = 2.2 * float(np.sin((x - y) * 0.33 + scene.plan.turn))
    return bool(abs(x + y - 5 - bend) < 1.0)


def _dash(grid: Grid, x: int, y: int) -> None:
    """The line in the middle of a street."""
    if x % 5 == 3 and y % 5 != 3:
        ends = grid.at(x + 0.5, y + 0.2), grid.at(x + 0.5, y + 0.7)
    elif y % 5 == 3 and x % 5 != 3:
        ends = grid.at(x + 0.2, y + 0.5), grid.at(x + 0.7, y + 0.5)
    else:
        return
    grid.canvas.line(ends, grid.unit * 0.04, PAPER)


def _stock(scene: Scene, grid: Grid) -> None:
    """What stands in the field; before the subject only low things, and at the near edge again high ones."""
    dice, found, placed = scene.dice, plot(scene.plan), False
    for x, y in _cells(grid):
        if x + y > 1 and not placed:
            placed = True
            subjects(scene, grid, 0.5, 0.5, 0, scene.canvas.short * 0.5, scene.canvas.width * 0.6)
        name = found.props[int(dice.integers(len(found.props)))]
        ahead = 1 < x + y < 7 and abs(x - y) < 6
        bare = dice.random() < found.bare * 0.7
        if bare or _street(scene, x, y) or max(abs(x), abs(y)) <= 1 or (ahead and name not in LOW):
            continue
        PROPS[name](grid, dice, (x, y, 0))
