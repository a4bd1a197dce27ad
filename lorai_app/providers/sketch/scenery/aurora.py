"""Northern lights."""

from math import sin

import numpy as np

from lorai_app.providers.sketch.canvas import Canvas
from lorai_app.providers.sketch.scenery.touches import lift


def aurora(canvas: Canvas, dice: np.random.Generator, horizon: float) -> None:
    """Curtains of light that hang in folds."""
    m, w = canvas.short, canvas.width
    for _ in range(2):
        base, turn = horizon * dice.uniform(0.5, 0.78), dice.uniform(0, 6.28)
        xs = [m * 0.012 * k for k in range(int(w / (m * 0.012)) + 3)]
        folds = [base + m * 0.06 * sin(x / m * 1.7 + turn) + m * 0.02 * sin(x / m * 4.3 + turn) for x in xs]
        for share, reach in ((0.22, 0.34), (0.22, 0.2), (0.26, 0.08)):
            tops = [
                y - m * reach * (0.7 + 0.3 * sin(x / m * 3.1 + 2 * turn))
                for x, y in zip(xs, folds, strict=True)
            ]
            lift(canvas, [*zip(xs, folds, strict=True), *zip(xs[::-1], tops[::-1], strict=True)], share)
        for x, y in zip(xs[::3], folds[::3], strict=True):
            tall = m * dice.uniform(0.06, 0.3)
            lift(canvas, [(x, y), (x + m * 0.008, y), (x + m * 0.008, y - tall), (x, y - tall * 0.9)], 0.2)
