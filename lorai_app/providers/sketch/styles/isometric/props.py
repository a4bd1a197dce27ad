"""What stands on the tiles: trees, houses, towers, rocks, lamps, each within one cell at (x, y, z)."""

from collections.abc import Callable

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.styles.isometric.buildings import house, tower
from lorai_app.providers.sketch.styles.isometric.grid import DARK, WARM, At, Dice, Grid, shaded

_GREENS: tuple[Tone, ...] = ((255, 0, 40), (225, 30, 0), (255, 0, 100))


def soft_shade(grid: Grid, x: float, y: float, z: float, reach: float) -> None:
    """The shadow of something round, drawn out along the tiles away from the light."""
    a = 0.55 * reach
    if grid.lit > 0:
        grid.shadow([(x - a, y - a, z), (x + a, y - a, z), (x + a, y + a * 3.2, z), (x - a, y + a * 3.2, z)])
    else:
        grid.shadow([(x - a, y - a, z), (x + a * 3.2, y - a, z), (x + a * 3.2, y + a, z), (x - a, y + a, z)])


def pine(grid: Grid, dice: Dice, at: At, green: Tone | None = None) -> None:
    x, y, z = at[0] + 0.5, at[1] + 0.5, at[2]
    tall, tone = float(dice.uniform(1.5, 2.3)), green or _GREENS[int(dice.integers(3))]
    soft_shade(grid, x, y, z, 0.26)
    grid.block((x - 0.07, y - 0.07, z), (0.14, 0.14, 0.3), (60, 120, 120), edge=False)
    for n in range(3):
        half, foot = 0.44 - 0.1 * n, z + 0.25 + tall * 0.24 * n
        _pyramid(grid, x, y, foot, half, tall * 0.42, tone)


def _pyramid(grid: Grid, x: float, y: float, z: float, half: float, tall: float, tone: Tone) -> None:
    top = (x, y, z + tall)
    grid.face([(x - half, y + half, z), (x + half, y + half, z), top], grid.left(tone))
    grid.face([(x + half, y - half, z), (x + half, y + half, z), top], grid.right(shaded(tone, 0)))
    if grid.lit > 0:
        grid.face([(x + half, y - half, z), (x + half, y + half, z), top], tone)
    else:
        grid.face([(x - half, y + half, z), (x + half, y + half, z), top], tone)


def tree(grid: Grid, dice: Dice, at: At, green: Tone | None = None) -> None:
    """A round crown with its dark side, on a trunk."""
    x, y, z = at[0] + 0.5, at[1] + 0.5, at[2]
    tall, r = float(dice.uniform(0.9, 1.3)), float(dice.uniform(0.42, 0.58))
    tone = green or (WARM if dice.random() < 0.22 else _GREENS[int(dice.integers(3))])
    soft_shade(grid, x, y, z, 0.3)
    grid.block((x - 0.07, y - 0.07, z), (0.14, 0.14, tall), (60, 120, 120), edge=False)
    px, py = grid.at(x, y, z + tall)
    u = grid.unit
    grid.canvas.disc(px, py, r * u * 1.04, PAPER)
    grid.canvas.disc(px, py, r * u, shaded(tone, 95))
    grid.canvas.disc(px + r * u * 0.16 * np.sign(grid.lit), py - r * u * 0.16, r * u * 0.8, tone)


def rock(grid: Grid, dice: Dice, at: At) -> None:
    x, y, z = at[0] + 0.25, at[1] + 0.25, at[2]
    size = float(dice.uniform(0.3, 0.5))
    soft_shade(grid, x + size / 2, y + size / 2, z, size * 0.6)
    grid.block((x, y, z), (size, size, size * 0.7), (60, 20, 45))


def peak(grid: Grid, dice: Dice, at: At) -> None:
    """A faceted mountain with a cap of paper."""
    x, y, z = at[0] + 0.5, at[1] + 0.5, at[2]
    half, tall = 0.52, float(dice.uniform(1.4, 2.8))
    _pyramid(grid, x, y, z, half, tall, (130, 0, 45))
    _pyramid(grid, x, y, z + tall * 0.62, half * 0.4, tall * 0.4, PAPER)


def cactus(grid: Grid, dice: Dice, at: At) -> None:
    x, y, z = at[0] + 0.42, at[1] + 0.42, at[2]
    tall = float(dice.uniform(0.8, 1.3))
    soft_shade(grid, x + 0.1, y + 0.1, z, 0.2)
    tone: Tone = (255, 0, 70)
    grid.block((x - 0.22, y, z + tall * 0.4), (0.16, 0.16, tall * 0.35), tone, edge=False)
    grid.block((x, y, z), (0.2, 0.2, tall), tone, edge=False)
    grid.block((x + 0.2, y + 0.02, z + tall * 0.3), (0.14, 0.14, tall * 0.4), tone, edge=False)


def flowers(grid: Grid, dice: Dice, at: At) -> None:
    u = grid.unit
    for _ in range(5):
        a, b = dice.uniform(0.12, 0.88, 2)
        px, py = grid.at(at[0] + float(a), at[1] + float(b), at[2])
        grid.canvas.box(px - u * 0.012, py - u * 0.16, px + u * 0.012, py, (255, 0, 120))
        grid.canvas.disc(px, py - u * 0.17, u * 0.07, WARM if dice.random() < 0.6 else PAPER)


def lamp(grid: Grid, dice: Dice, at: At) -> None:
    x, y, z = at[0] + 0.5, at[1] + 0.5, at[2]
    grid.block((x - 0.03, y - 0.03, z), (0.06, 0.06, 1.3), DARK, edge=False)
    px, py = grid.at(x, y, z + 1.38)
    grid.canvas.disc(px, py, grid.unit * 0.17, PAPER)
    grid.canvas.disc(px, py, grid.unit * 0.12, WARM)


def wavelets(grid: Grid, dice: Dice, at: At) -> None:
    """Two short lines of foam along a tile of water."""
    for _ in range(2):
        a, b, reach = (float(v) for v in dice.uniform((0.1, 0.2, 0.2), (0.5, 0.8, 0.42)))
        grid.canvas.line(
            [grid.at(at[0] + a, at[1] + b, at[2]), grid.at(at[0] + a + reach, at[1] + b, at[2])],
            grid.unit * 0.035,
            PAPER,
        )


def crater(grid: Grid, dice: Dice, at: At) -> None:
    px, py = grid.at(at[0] + 0.5, at[1] + 0.5, at[2])
    r = grid.unit * float(dice.uniform(0.22, 0.42))
    grid.canvas.oval(px, py, r, r / 2, (150, 0, 90))
    grid.canvas.oval(px, py + r * 0.12, r * 0.8, r * 0.36, (90, 0, 30))


PROPS: dict[str, Callable[[Grid, Dice, At], None]] = {
    "pine": pine,
    "tree": tree,
    "house": house,
    "tower": tower,
    "rock": rock,
    "peak": peak,
    "cactus": cactus,
    "flowers": flowers,
    "lamp": lamp,
    "wavelets": wavelets,
    "crater": crater,
}


LOW = frozenset({"flowers", "wavelets", "crater", "rock"})
"""What may lie before the subject."""
