"""What an isometric world floats in and is made of: the plain sky, slabs of land, and what is on them."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.photos import separated
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles import outlines
from lorai_app.providers.sketch.styles.ensemble import floats
from lorai_app.providers.sketch.styles.isometric.grid import At, Grid, shaded
from lorai_app.providers.sketch.styles.isometric.plots import dry, plot
from lorai_app.providers.sketch.styles.isometric.props import LOW, PROPS


def backdrop(scene: Scene) -> int:
    """A plain ground with the sun or the moon and clouds, or the photo; gives the side on which the lamp is not."""
    canvas, dice, m, plan = scene.canvas, scene.dice, scene.canvas.short, scene.plan
    w, h = canvas.width, canvas.height
    side = -1 if plan.flip else 1
    if scene.photo is not None:
        canvas.place(separated(scene.photo, plan.inks, w, h), None, 0, 0)
        return side
    tones: dict[str, tuple[Tone, Tone]] = {
        "night": ((255, 0, 190), (255, 0, 150)),
        "dusk": ((0, 120, 0), (0, 160, 0)),
        "dawn": ((0, 45, 0), (0, 75, 0)),
    }
    ground, ring = tones.get(
        plan.time, ((70, 0, 0), (100, 0, 0)) if plan.setting != "sea" else ((0, 50, 0), (0, 80, 0))
    )
    if plan.setting == "space":
        ground, ring = tones["night"]
    night = plan.time == "night" or plan.setting == "space"
    canvas.box(0, 0, w, h, ground)
    x, y = w * (0.5 - 0.22 * side), h * 0.34
    canvas.disc(x, y, m * 0.38, ring)
    canvas.disc(x, y, m * 0.25, PAPER if night else (0, 255, 0))
    weather = plan.weather
    if night or weather in ("snow", "rain", "storm"):
        for _ in range(int(60 * w * h / m**2)):
            px, py = float(dice.uniform(0, w)), float(dice.uniform(0, h))
            if weather in ("rain", "storm"):
                canvas.line([(px, py), (px - m * 0.012, py + m * 0.05)], m * 0.003, PAPER)
            else:
                canvas.disc(px, py, m * float(dice.uniform(0.0015, 0.006)), PAPER)
    for _ in range(3 + 2 * int(scene.wide or scene.tall)):
        px, py, size = (
            float(dice.uniform(0, w)),
            h * float(dice.uniform(0.08, 0.92)),
            m * float(dice.uniform(0.06, 0.12)),
        )
        tone: Tone = PAPER if not night else (255, 0, 110)
        canvas.fill(outlines.pill(px, py, size, size * 0.2), tone)
        canvas.fill(outlines.pill(px + size * 0.4, py - size * 0.34, size * 0.5, size * 0.18), tone)
    return side


def satellites(scene: Scene, unit: float) -> None:
    """Small islands about the large one, more of them when the sheet is long."""
    canvas = scene.canvas
    w, h = canvas.width, canvas.height
    places = ((-0.39, 0.16, 2, 0.8), (0.4, 0.26, 1, 0.8), (0.37, -0.27, 2, 0.65), (-0.41, -0.28, 1, 0.7))
    if scene.wide:
        places = ((-0.37, 0.02, 3, 0.9), (0.39, 0.05, 3, 0.8), (0.27, -0.28, 1, 0.7), (-0.25, -0.3, 1, 0.6))
    for across, down, size, scale in places[: 4 if scene.wide or scene.tall else 2]:
        small = Grid(canvas, w * (0.5 + across), h * (0.5 + down), unit * scale, scene.lit)
        slab(scene, small, size, 0.4)
        populate(scene, small, size, None)


def slab(scene: Scene, grid: Grid, cells: int, thick: float) -> None:
    """The land's two cut sides: turf, soil, and rock that hangs below in points."""
    found, dice = plot(scene.plan), scene.dice
    _hanging(grid, dice, cells, thick, found.soil)
    grid.block((0, 0, -thick), (cells, cells, thick), found.soil, edge=False)
    turf = found.ground[0] if not found.water else (255, 0, 0)
    depth = thick * 0.3
    grid.block((0, 0, -depth), (cells, cells, depth), turf)
    if scene.plan.weather == "snow":
        grid.block((0, 0, -depth * 0.6), (cells, cells, depth * 0.6), PAPER)


def _hanging(grid: Grid, dice: np.random.Generator, cells: int, thick: float, soil: Tone) -> None:
    """Two facets of rock below the sides, with torn lower edges."""
    steps = cells * 2
    left: list[At] = [
        (n / 2, cells, -thick - (0.25 + 1.5 * (n / steps)) * float(dice.uniform(0.55, 1.0)))
        for n in range(steps + 1)
    ]
    right: list[At] = [
        (cells, n / 2, -thick - (0.25 + 1.5 * (n / steps)) * float(dice.uniform(0.55, 1.0)))
        for n in range(steps + 1)
    ]
    left[0], right[0] = (0, cells, -thick), (cells, 0, -thick)
    right[-1] = left[-1]
    grid.face([(0, cells, -thick), (cells, cells, -thick), *left[::-1]], grid.left(shaded(soil, 45)))
    grid.face([(cells, 0, -thick), (cells, cells, -thick), *right[::-1]], grid.right(shaded(soil, 45)))


def populate(
    scene: Scene, grid: Grid, cells: int, free: tuple[float, float] | None, *, before: bool = False
) -> None:
    """Tiles from far to near with what stands on them; `before` draws only what lies nearer than the subject."""
    found, dice = plot(scene.plan), scene.dice
    ashore = scene.lead is not None and not floats(scene)
    for total in range(2 * cells - 1):
        for x in range(max(0, total - cells + 1), min(cells, total + 1)):
            y = total - x
            near = free is not None and total + 1 > free[0] + free[1] + 0.9
            if not before:
                _ground(scene, grid, x, y, free, ashore)
            if near != before:
                continue
            close = free is not None and max(abs(x + 0.5 - free[0]), abs(y + 0.5 - free[1])) < 1.3
            name = found.props[int(dice.integers(len(found.props)))]
            if (
                dice.random() < found.bare
                or close
                or (near and name not in LOW and x + y < 2 * cells - 3 and abs(x - y) < 3)
            ):
                continue
            wet = found.water and not (close and ashore)
            if wet == (name in ("wavelets",)) or name == "rock":
                PROPS[name](grid, dice, (x, y, 0))


def _ground(scene: Scene, grid: Grid, x: int, y: int, free: tuple[float, float] | None, ashore: bool) -> None:
    found = plot(scene.plan)
    close = free is not None and max(abs(x + 0.5 - free[0]), abs(y + 0.5 - free[1])) < 1.3
    tones = found.ground
    if found.water:
        tones = dry(scene.plan) if close and ashore else ((230, 0, 0), (200, 0, 0))
    grid.tile(x, y, 0, tones[(x + y) % 2])
