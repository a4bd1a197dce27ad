"""What stands along the walls of a bedroom, a kitchen or an office."""

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.styles.isometric.grid import DARK, Grid

_WOOD: Tone = (40, 150, 90)
_PALE: Tone = (0, 60, 10)


def bedroom(grid: Grid, cloth: Tone) -> None:
    """A bed with its pillows, a night table and a wardrobe."""
    grid.block((4.3, 0.1, 0), (1.5, 0.8, 3.2), _WOOD)
    grid.pane("left", (5.0, 0.91, 0.2), 0.06, 2.8, DARK)
    grid.block((0.05, 0.9, 0), (0.25, 2.9, 1.5), _WOOD)
    grid.block((0.3, 1.0, 0), (3.1, 2.7, 0.4), _WOOD)
    grid.block((0.3, 1.0, 0.4), (3.0, 2.7, 0.35), PAPER)
    grid.block((1.4, 0.95, 0.5), (2.0, 2.8, 0.32), cloth)
    for y in (1.2, 2.5):
        grid.block((0.4, y, 0.75), (0.7, 1.0, 0.22), PAPER)
    grid.block((0.1, 4.2, 0), (0.8, 0.8, 0.8), _WOOD)
    grid.block((0.4, 4.5, 0.8), (0.1, 0.1, 0.4), DARK, edge=False)
    grid.block((0.25, 4.35, 1.15), (0.4, 0.4, 0.4), (0, 200, 0))


def kitchen(grid: Grid, cloth: Tone) -> None:
    """Cupboards with a cooker and a sink along one wall, a fridge by the other."""
    grid.block((0.1, 0.1, 0), (5.7, 0.9, 1.1), cloth, top=PAPER)
    for n in range(6):
        grid.pane("left", (0.2 + 0.95 * n, 1.01, 0.12), 0.8, 0.84, PAPER if n != 3 else DARK)
    grid.pane("left", (3.15, 1.02, 0.26), 0.6, 0.4, (0, 210, 0))
    for x in (3.15, 3.55):
        grid.tile(x, 0.3, 1.11, DARK, 0.28)
        grid.tile(x, 0.65, 1.11, DARK, 0.28)
    grid.tile(1.3, 0.3, 1.11, (120, 0, 40), 0.9, 0.5)
    grid.block((4.7, 0.05, 2.4), (1.1, 0.5, 1.1), cloth)
    grid.block((0.05, 0.05, 2.4), (1.7, 0.5, 1.1), cloth)
    grid.block((0.1, 1.5, 0), (1.0, 1.1, 2.7), PAPER)
    grid.pane("right", (1.11, 1.55, 1.7), 1.0, 0.06, DARK)
    grid.pane("right", (1.11, 1.7, 1.9), 0.08, 0.5, DARK)


def office(grid: Grid, cloth: Tone) -> None:
    """A desk with a screen and a lamp, and shelves of files."""
    for y in (1.3, 4.0):
        grid.block((0.2, y, 0), (1.3, 0.15, 1.0), _WOOD)
    grid.block((0.1, 1.1, 1.0), (1.6, 3.3, 0.14), _PALE)
    grid.block((0.45, 2.6, 1.14), (0.3, 0.4, 0.2), DARK, edge=False)
    grid.block((0.5, 2.0, 1.3), (0.12, 1.6, 1.0), DARK)
    grid.pane("right", (0.63, 2.1, 1.4), 1.4, 0.8, (60, 0, 0))
    grid.block((1.05, 2.3, 1.15), (0.4, 1.1, 0.05), PAPER)
    grid.block((0.4, 1.3, 1.15), (0.3, 0.3, 0.5), (0, 200, 0))
    grid.block((4.2, 0.1, 0), (1.6, 0.6, 2.9), _WOOD)
    for row in range(3):
        grid.pane("left", (4.3, 0.71, 0.25 + 0.9 * row), 1.4, 0.66, DARK)
        for n in range(6):
            tone: Tone = (PAPER, cloth, (120, 0, 0))[(n + row) % 3]
            grid.pane("left", (4.36 + 0.22 * n, 0.72, 0.25 + 0.9 * row), 0.18, 0.5, tone)


ROOMS = {"bedroom": bedroom, "kitchen": kitchen, "office": office}
