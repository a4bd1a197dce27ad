"""Pictures out of doors: an island in the air, and stacked terraces."""

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles.isometric.grid import Grid
from lorai_app.providers.sketch.styles.isometric.ground import backdrop, populate, satellites, slab
from lorai_app.providers.sketch.styles.isometric.plots import plot
from lorai_app.providers.sketch.styles.isometric.props import LOW, PROPS, pine
from lorai_app.providers.sketch.styles.isometric.standing import subjects


def island(scene: Scene) -> None:
    """A slab of land that floats before a plain sky, with smaller ones around it."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    side = backdrop(scene)
    cells = 6
    unit = min(w * 0.44 / cells, h * 0.6 / cells, m * 0.088)
    x = w * 0.5 if not scene.wide else w * (0.5 + 0.1 * side)
    y = h * (0.58 if not scene.tall else 0.52) - unit * cells / 2
    grid = Grid(canvas, x, y, unit, scene.lit)
    canvas.shadow(x, min(h * 0.97, y + unit * cells * 1.5), unit * cells * 0.6, unit * cells * 0.07)
    satellites(scene, unit)
    slab(scene, grid, cells, 0.8)
    middle = cells * 0.5
    populate(scene, grid, cells, (middle, middle))
    subjects(scene, grid, middle, middle, 0, min(unit * 6, h * 0.52), unit * cells * 1.2)
    populate(scene, grid, cells, (middle, middle), before=True)


def terraces(scene: Scene) -> None:
    """Three stacked terraces with stairs up to the subject, as a monument."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    backdrop(scene)
    found = plot(scene.plan)
    unit = min(w * 0.47 / 7.6, h * 0.56 / 7, m * 0.08)
    if scene.wide or scene.tall:
        satellites(scene, unit)
    grid = Grid(canvas, w * 0.5, h * (0.6 if not scene.tall else 0.54) - unit * 3.4, unit, scene.lit)
    stone: Tone = PAPER if scene.plan.time in ("day", "dawn") else (0, 60, 20)
    for n, (inset, foot, tall) in enumerate(
        ((-0.3, -1.6, 0.9), (0.4, -0.7, 0.7), (1.6, 0.0, 0.8), (2.3, 0.8, 0.4))
    ):
        size = 7 - 2 * inset
        tone = found.soil if n == 0 else stone
        grid.block(
            (inset, inset, foot), (size, size, tall), tone, top=found.ground[n % 2] if n < 3 else stone
        )
        if n == 0:
            _water(grid, inset, size, foot + tall)
    _arches(grid, stone)
    for x, y, z in (
        (0.55, 0.55, 0),
        (5.5, 0.5, 0),
        (0.5, 5.5, 0),
        (5.4, 5.4, 0),
        (0.5, 3.0, 0),
        (3.0, 0.5, 0),
    ):
        name = found.props[int(dice.integers(len(found.props)))]
        if name in ("wavelets", "crater"):
            pine(grid, dice, (x, y, z))
        elif not (x + y > 10 and name not in LOW):
            PROPS[name](grid, dice, (x, y, z))
    _stairs(grid, stone)
    subjects(scene, grid, 3.5, 3.5, 1.2, min(unit * 4.8, h * 0.42), unit * 5)


def _water(grid: Grid, inset: float, size: float, z: float) -> None:
    """A moat along the near edges of the lowest terrace, falling over its corner."""
    far = inset + size
    grid.tile(inset, far - 0.5, z, (255, 0, 0), size, 0.35)
    grid.tile(far - 0.5, inset, z, (255, 0, 0), 0.35, size)
    for side, at in (("left", (1.2, far, z - 0.9)), ("right", (far, 1.2, z - 0.9))):
        grid.pane(side, at, 0.5, 0.9, (120, 0, 0))
        grid.pane(side, at, 0.14, 0.9, PAPER)


def _arches(grid: Grid, stone: Tone) -> None:
    """Dark doorways in the walls of the second and third terrace."""
    dark: Tone = (120, 0, 255)
    for foot, at, high in ((0.0, 5.4, 0.55), (-0.7, 6.6, 0.5)):
        for start in (2.1, 4.5) if foot == 0 else (1.0, 5.4):
            grid.pane("left", (start, at, foot), 0.36, high, dark)
            grid.pane("right", (at, start, foot), 0.36, high, dark)


def _stairs(grid: Grid, stone: Tone) -> None:
    """Steps up both near faces, in the middle."""
    for run in ("left", "right"):
        for n in range(6):
            top = 0.8 * (n + 1) / 6
            out = 5.4 + 0.18 * (5 - n)
            if run == "left":
                grid.block((3.1, out, 0), (0.8, 0.18, top), stone, edge=False)
            else:
                grid.block((out, 3.1, 0), (0.18, 0.8, top), stone, edge=False)
