"""A room cut open: two walls, a floor, furniture, a window and a picture."""

from PIL import Image

from lorai_app.providers.sketch.canvas import PAPER, SCALE, Tone
from lorai_app.providers.sketch.compositions.nature import nature
from lorai_app.providers.sketch.photos import separated
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles.isometric.grid import DARK, RISE, WARM, At, Grid, shaded
from lorai_app.providers.sketch.styles.isometric.ground import backdrop, satellites
from lorai_app.providers.sketch.styles.isometric.props import tree
from lorai_app.providers.sketch.styles.isometric.rooms import ROOMS
from lorai_app.providers.sketch.styles.isometric.standing import subjects

_CELLS = 6
_HIGH = 4.6


def room(scene: Scene) -> None:
    """The subject on the rug in the middle."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    night = scene.plan.time == "night"
    if scene.photo is None:
        backdrop(scene)
    else:
        canvas.box(0, 0, w, h, (60, 0, 0))
    unit = min(w * 0.47 / _CELLS, h * 0.084, m * 0.084)
    if scene.photo is None and (scene.wide or scene.tall):
        satellites(scene, unit)
    grid = Grid(canvas, w * 0.5, h * 0.52 - unit * 0.4, unit, scene.lit)
    wall: Tone = ((0, 70, 0), (110, 0, 0), PAPER)[int(scene.dice.integers(3))] if not night else (200, 0, 70)
    canvas.shadow(w / 2, min(h * 0.97, grid.at(_CELLS, _CELLS, -1)[1]), unit * 4, unit * 0.5)
    _shell(grid, wall)
    _floor(grid)
    if scene.plan.room != "kitchen" or scene.photo is not None:
        _picture(scene, grid)
    _window(grid, night)
    _furniture(scene, grid)
    low = 0.44 if scene.plan.room and nature(scene.lead or "figure").kind == "furniture" else 1.0
    subjects(scene, grid, 3.9, 3.9, 0.06, min(unit * 5.4, h * 0.48) * low, unit * 6.5 * low)


def _shell(grid: Grid, wall: Tone) -> None:
    """The walls along the far edges, with the white of their cut."""
    n, t = _CELLS, 0.25
    grid.block((0, 0, -0.4), (n, n, 0.4), (40, 120, 110))
    grid.face([(0, 0, 0), (n, 0, 0), (n, 0, _HIGH), (0, 0, _HIGH)], grid.left(wall) if grid.lit > 0 else wall)
    grid.face(
        [(0, 0, 0), (0, n, 0), (0, n, _HIGH), (0, 0, _HIGH)], wall if grid.lit > 0 else grid.right(wall)
    )
    grid.face(
        [(0, 0, _HIGH), (n, 0, _HIGH), (n, -t, _HIGH), (-t, -t, _HIGH), (-t, n, _HIGH), (0, n, _HIGH)], PAPER
    )
    grid.face([(n, 0, -0.4), (n, -t, -0.4), (n, -t, _HIGH), (n, 0, _HIGH)], shaded(wall, 90))
    grid.face([(0, n, -0.4), (-t, n, -0.4), (-t, n, _HIGH), (0, n, _HIGH)], shaded(wall, 60))


def _floor(grid: Grid) -> None:
    """Boards, a skirting board and a rug."""
    for n in range(_CELLS * 2):
        grid.tile(n / 2, 0, 0, (0, 130, 20) if n % 2 else (0, 100, 10), 0.5, _CELLS)
    grid.pane("left", (0, 0, 0), _CELLS, 0.16, PAPER)
    grid.pane("right", (0, 0, 0), _CELLS, 0.16, PAPER)
    grid.tile(2.0, 2.0, 0.02, PAPER, 3.4)
    grid.tile(2.12, 2.12, 0.02, (255, 0, 0), 3.16)
    for n in range(4):
        grid.tile(2.3 + 0.78 * n, 2.3, 0.02, (120, 0, 0), 0.4, 2.8)


def _window(grid: Grid, night: bool) -> None:
    """A window in the wall on the right, with the sky in it, and its light on the floor."""
    sky: Tone = (255, 0, 170) if night else (45, 0, 0)
    grid.pane("left", (2.0, 0.01, 1.4), 2.4, 2.2, PAPER)
    for n in range(2):
        grid.pane("left", (2.12 + 1.14 * n, 0.01, 1.52), 1.02, 0.92, sky)
        grid.pane("left", (2.12 + 1.14 * n, 0.01, 2.56), 1.02, 0.92, sky)
    x, y = grid.at(3.6, 0, 2.5)
    grid.canvas.oval(x, y, grid.unit * 0.3, grid.unit * 0.36, PAPER if night else WARM)
    if not night:
        for n in range(2):
            a = 1.6 + 1.2 * n
            grid.face([(a, 0.7, 0), (a + 1, 0.7, 0), (a + 1.5, 2.6, 0), (a + 0.5, 2.6, 0)], (0, 40, 0))


def _picture(scene: Scene, grid: Grid) -> None:
    """On the wall at the left: the photo, or discs and hills."""
    at, wide, high = (0.01, 1.9, 1.7), 2.2, 1.8
    grid.pane("right", (at[0], at[1] - 0.1, at[2] - 0.1), wide + 0.2, high + 0.2, DARK)
    grid.pane("right", at, wide, high, PAPER)
    if scene.photo is None:
        grid.pane("right", (at[0], at[1] + 0.15, at[2] + 0.15), wide - 0.3, high * 0.4, (255, 0, 60))
        x, y = grid.at(0.01, 2.9, 2.85)
        grid.canvas.oval(x, y, grid.unit * 0.4, grid.unit * 0.5, WARM)
        return
    _mounted(scene, grid, at, wide, high)


def _mounted(scene: Scene, grid: Grid, at: At, wide: float, high: float) -> None:
    """The photo sheared into the wall, which falls to the left."""
    across, tall = wide * grid.unit, high * grid.unit * RISE
    assert scene.photo is not None
    plates = separated(scene.photo, scene.plan.inks, across, tall)
    drop = plates.width // 2
    size = (plates.width, plates.height + drop)
    data = (1, 0, 0, 0.5, 1, -drop)
    mask = Image.new("L", plates.size, 255)
    sheet, mask = (
        layer.transform(size, Image.Transform.AFFINE, data, Image.Resampling.BILINEAR)
        for layer in (plates, mask)
    )
    x, y = grid.at(at[0], at[1] + wide, at[2])
    scene.canvas.place(sheet, mask, x, y - size[1] / SCALE)


def _furniture(scene: Scene, grid: Grid) -> None:
    """A sofa, a shelf of books, a plant and a lamp along the walls."""
    cloth: Tone = (0, 255, 0) if scene.plan.turn % 2 else (255, 0, 40)
    if scene.plan.room in ROOMS:
        ROOMS[scene.plan.room](grid, cloth)
        return
    grid.block((0.1, 1.8, 0), (1.1, 2.6, 0.5), cloth)
    grid.block((0.1, 1.8, 0.5), (0.35, 2.6, 0.6), cloth)
    grid.block((0.1, 1.6, 0), (1.1, 0.3, 0.8), cloth)
    grid.block((0.1, 4.3, 0), (1.1, 0.3, 0.8), cloth)
    grid.block((4.7, 0.1, 0), (1.1, 0.6, 2.6), (40, 150, 90))
    for row in range(3):
        foot = 0.25 + 0.8 * row
        grid.pane("left", (4.8, 0.71, foot), 0.9, 0.55, DARK)
        for n in range(5):
            book: Tone = (PAPER, (0, 255, 0), (255, 0, 0), (60, 0, 0))[(n + row) % 4]
            grid.pane("left", (4.84 + 0.17 * n, 0.72, foot), 0.13, 0.3 + 0.06 * ((n * 3 + row) % 4), book)
    tree(grid, scene.dice, (0.4, 0.4, 0), (255, 0, 60))
    grid.block((0.75, 0.75, 0), (0.35, 0.35, 0.3), PAPER, edge=False)
    x, y, z = 0.5, 5.2, 0.0
    grid.block((x, y, z), (0.08, 0.08, 1.9), DARK, edge=False)
    px, py = grid.at(x, y, 2.0)
    u = grid.unit
    scene.canvas.fill(
        [
            (px - u * 0.42, py + u * 0.2),
            (px + u * 0.42, py + u * 0.2),
            (px + u * 0.24, py - u * 0.4),
            (px - u * 0.24, py - u * 0.4),
        ],
        (0, 200, 0),
    )
