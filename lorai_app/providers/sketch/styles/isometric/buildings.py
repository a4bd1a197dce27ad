"""Houses and towers of one cell each."""

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.styles.isometric.grid import DARK, WARM, At, Dice, Grid, shaded


def house(grid: Grid, dice: Dice, at: At) -> None:
    """Walls, a gable roof, a door and windows, some of them lit."""
    x, y, z = at[0] + 0.1, at[1] + 0.12, at[2]
    a, b, c = 0.8, 0.76, float(dice.uniform(0.6, 0.95))
    wall: Tone = (PAPER, (60, 0, 0), (0, 60, 0))[int(dice.integers(3))]
    roof: Tone = (WARM, (255, 0, 60), (0, 255, 90))[int(dice.integers(3))]
    _cast(grid, x, y, z, a, b, c)
    grid.block((x, y, z), (a, b, c), wall, edge=False)
    over, peak = 0.08, c + 0.52
    y0, y1, x1 = y - over, y + b + over, x + a + over
    grid.face(
        [(x + a, y, z + c), (x + a, y + b, z + c), (x + a, y + b / 2, z + peak - 0.06)], grid.right(wall)
    )
    grid.face(
        [
            (x - over, y1, z + c - 0.08),
            (x1, y1, z + c - 0.08),
            (x1, y + b / 2, z + peak),
            (x - over, y + b / 2, z + peak),
        ],
        shaded(roof, 50 if grid.lit > 0 else 0),
    )
    grid.face(
        [
            (x1, y0, z + c - 0.06),
            (x1, y + b / 2, z + peak),
            (x1, y + b / 2, z + peak - 0.13),
            (x1, y0 + 0.06, z + c - 0.12),
        ],
        shaded(roof, 120),
    )
    grid.face(
        [
            (x1, y1, z + c - 0.08),
            (x1, y + b / 2, z + peak),
            (x1, y + b / 2, z + peak - 0.13),
            (x1, y1 - 0.08, z + c - 0.1),
        ],
        shaded(roof, 90),
    )
    grid.pane("left", (x + 0.12, y + b, z + 0.3), 0.18, 0.26, WARM)
    grid.pane("left", (x + 0.5, y + b, z + 0.3), 0.18, 0.26, WARM if dice.random() < 0.6 else DARK)
    grid.pane("right", (x + a, y + 0.3, z), 0.2, 0.42, DARK)


def tower(grid: Grid, dice: Dice, at: At, tall: float | None = None) -> None:
    """A block of flats with rows of windows."""
    x, y, z = at[0] + 0.06, at[1] + 0.06, at[2]
    a, high = 0.88, tall or float(dice.choice([1.1, 1.6, 2.2, 3.0]))
    wall: Tone = ((255, 0, 60), (110, 0, 0), PAPER, (0, 90, 0), (255, 0, 130), WARM)[int(dice.integers(6))]
    _cast(grid, x, y, z, a, a, high)
    grid.block((x, y, z), (a, a, high), wall)
    rows, light = max(1, int(high / 0.42)), PAPER if wall == WARM else WARM
    for row in range(rows):
        foot = z + 0.2 + row * (high - 0.2) / rows
        for n in range(3):
            for side, place in (
                ("left", (x + 0.1 + 0.26 * n, y + a, foot)),
                ("right", (x + a, y + 0.1 + 0.26 * n, foot)),
            ):
                glass = light if dice.random() < 0.45 else shaded(wall, 170)
                grid.pane(side, place, 0.16, 0.2, glass)
    if dice.random() < 0.6:
        grid.block((x + 0.25, y + 0.25, z + high), (0.3, 0.3, 0.22), (90, 0, 40), edge=False)


def _cast(grid: Grid, x: float, y: float, z: float, a: float, b: float, c: float) -> None:
    """The shadow of a block on its ground, away from the light."""
    reach = min(1.0, c * 0.5)
    if grid.lit > 0:
        grid.shadow([(x, y + b, z), (x + a, y + b, z), (x + a, y + b + reach, z), (x, y + b + reach, z)])
    else:
        grid.shadow([(x + a, y, z), (x + a, y + b, z), (x + a + reach, y + b, z), (x + a + reach, y, z)])
