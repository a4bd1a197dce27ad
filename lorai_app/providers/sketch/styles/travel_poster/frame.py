"""The sheet of a poster: a border of paper, the picture, and the band for the title."""

from collections.abc import Callable

import numpy as np

from lorai_app.providers.sketch import lettering
from lorai_app.providers.sketch.canvas import Canvas, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery.weather import weather
from lorai_app.providers.sketch.typecase import Setting

DARK: Tone = (110, 0, 255)
WARM: Tone = (0, 255, 0)


def poster(paint: Callable[[Scene], None]) -> Callable[[Scene], None]:
    """Paints the picture within the border; snow and rain fall in the picture only."""

    def framed(scene: Scene) -> None:
        canvas, rim = scene.canvas, scene.canvas.short * 0.045
        block = _title(scene, rim)
        band = scene.canvas.short * 0.1 if block is None else block.height + rim * 1.7
        inner = canvas.fresh(canvas.width - 2 * rim, canvas.height - rim - band)
        paint(scene.on(inner))
        if scene.photo is None:
            weather(inner, scene.dice, scene.plan.weather)
        canvas.place(inner.inks, None, rim, rim)
        if block is None:
            ornament(canvas, rim, canvas.height - band)
        else:
            top = canvas.height - band + (band - block.height) / 2
            lettering.set_block(canvas, block, canvas.width / 2, top, DARK, None)

    return framed


def _title(scene: Scene, rim: float) -> Setting | None:
    """The words in one line, or two if the sheet is narrow."""
    face, words = lettering.legible(scene.plan.lettering, scene.dice)
    if not words:
        return None
    lines = 1 if scene.wide or len(words) < 15 else 2
    height = scene.canvas.short * (0.11 if lines == 1 else 0.19)
    return lettering.fitted(words, face, scene.canvas.width - 2 * rim, height, lines)


def ornament(canvas: Canvas, rim: float, top: float) -> None:
    """In the band, where there are no words: a rule with a rising sun in its middle."""
    m, middle = canvas.short, (top + canvas.height) / 2
    x, r = canvas.width / 2, m * 0.03
    left, right = rim, canvas.width - rim
    for away, thick in ((-0.006, 0.005), (0.006, 0.002)):
        y = middle + m * away
        canvas.box(left, y, x - r * 2.6, y + m * thick, DARK)
        canvas.box(x + r * 2.6, y, right, y + m * thick, DARK)
    foot = middle + r * 0.62
    for n in range(9):
        turn = np.pi * (n + 0.5) / 9
        ends = [
            (x - float(np.cos(turn + t)) * r * 2.0, foot - float(np.sin(turn + t)) * r * 2.0)
            for t in (-0.07, 0.07)
        ]
        canvas.fill([(x, foot), *ends], DARK)
    canvas.disc(x, foot, r * 1.12, (0, 0, 0))
    canvas.disc(x, foot, r * 0.9, WARM)
    canvas.box(x - r * 2.6, foot, x + r * 2.6, foot + r * 1.3, (0, 0, 0))
    canvas.box(x - r * 2.2, foot, x + r * 2.2, foot + m * 0.005, DARK)
