"""A field of one plant: rows that grow larger as they come near."""

from collections.abc import Callable

import numpy as np

from lorai_app.providers.sketch.canvas import Canvas
from lorai_app.providers.sketch.stamp import Stamp

_TALL = frozenset({"sunflower", "wheat", "corn"})


def rows(
    canvas: Canvas,
    dice: np.random.Generator,
    plant: Callable[[float], Stamp],
    name: str,
    top: float,
    foot: float,
    count: int = 7,
) -> None:
    """Plants from the far edge of the field at `top` to the near one at `foot`, each row cut once."""
    m, w = canvas.short, canvas.width
    most = m * (0.24 if name in _TALL else 0.17)
    nearest = min(1.0, (foot - top) / (m * 0.5)) if count > 2 else 1.0
    for n in range(count):
        t = (n + 1) / count if count > 2 else 1.0
        y = top + (foot - top) * t**1.5
        size = most * (0.14 + 0.86 * t**1.3 * nearest)
        stamp = plant(size)
        step = max(stamp.width * 1.04, size * 0.42)
        x = step * dice.uniform(-0.5, 0.3)
        while x < w + step:
            stamp.stand(canvas, x + step * dice.uniform(-0.1, 0.1), y + size * dice.uniform(-0.05, 0.05))
            x += step
