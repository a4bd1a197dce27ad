"""Words in the picture, as a printer would set them: large, in a few lines, in key ink on a sliver of the other.

The picture is composed on what is left of the sheet, so that letters are never over anybody.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PIL import Image

from lorai_app.providers.sketch.canvas import PAPER, SCALE, Canvas, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.typecase import Setting, fitted, gap, legible, stencil

__all__ = ["Setting", "composed", "fitted", "legible", "set_block"]

KEY: Tone = (60, 0, 255)
WARM: Tone = (0, 255, 0)


def composed(scene: Scene, compose: Callable[[Scene], None]) -> None:
    """The picture, with its words set beside, above or below it if it has any that can be set."""
    face, words = legible(scene.plan.lettering, scene.dice)
    if not words:
        compose(scene)
        return
    w, h, m = scene.canvas.width, scene.canvas.height, scene.canvas.short
    pad = m * 0.05
    quiet = replace(scene, plan=replace(scene.plan, lettering=""))
    if scene.wide and len(words) > 12 and scene.dice.random() < 0.6:
        room = w * 0.36
        block = fitted(words, face, room - 2 * pad, h - 2 * pad, most=5)
        _panel(quiet, compose, block, room, pad)
        return
    most = h * (0.34 if w > h * 1.3 else 0.3 if w >= h else 0.26)
    block = fitted(words, face, w - 2 * pad, most - 2 * pad, most=2 if w > h * 1.3 else 4)
    _strip(quiet, compose, block, block.height + 2 * pad, pad)


def set_block(canvas: Canvas, block: Setting, x: float, top: float, ink: Tone, sliver: Tone | None) -> None:
    """Prints the lines with their middle at x; `sliver` is a second pull a little out of line beneath."""
    y = top
    for line, size in block.lines:
        step = min(max(0.8, size * 0.035), canvas.short * 0.006)
        mask = stencil(block.face, line, size)
        left = x - mask.width / SCALE / 2
        if sliver is not None:
            canvas.inks.paste(sliver, (round((left - step) * SCALE), round((y + step) * SCALE)), mask)
        canvas.inks.paste(ink, (round(left * SCALE), round(y * SCALE)), mask)
        y += mask.height / SCALE + gap(size)


def _strip(scene: Scene, compose: Callable[[Scene], None], block: Setting, high: float, pad: float) -> None:
    """A band above or below the picture: the sky drawn on if it is even there, else paper or a full ink."""
    canvas = scene.canvas
    w, h = canvas.width, canvas.height
    picture = canvas.fresh(w, h - high)
    above = scene.dice.random() < 0.6
    compose(scene.on(picture))
    edge = picture.inks.crop((0, 0, picture.inks.width, 1))
    top = 0.0 if above else h - high
    canvas.place(picture.inks, None, 0, high if above else 0)
    canvas.opened(picture.open, 0, high if above else 0, picture.inks.size)
    ink, sliver = _grounded(scene, edge if above else None, top, high)
    set_block(canvas, block, w / 2, top + pad + (high - 2 * pad - block.height) / 2, ink, sliver)


def _panel(scene: Scene, compose: Callable[[Scene], None], block: Setting, room: float, pad: float) -> None:
    """A column beside a wide picture."""
    canvas = scene.canvas
    w, h = canvas.width, canvas.height
    picture = canvas.fresh(w - room, h)
    compose(scene.on(picture))
    on_left = not scene.plan.flip
    canvas.place(picture.inks, None, room if on_left else 0, 0)
    canvas.opened(picture.open, room if on_left else 0, 0, picture.inks.size)
    left = 0.0 if on_left else w - room
    full = scene.dice.random() < 0.5
    canvas.box(left, 0, left + room, h, WARM if full else PAPER)
    set_block(
        canvas, block, left + room / 2, (h - block.height) / 2, PAPER if full else KEY, KEY if full else WARM
    )


def _grounded(scene: Scene, edge: Image.Image | None, top: float, high: float) -> tuple[Tone, Tone | None]:
    """Fills the band and says in which inks its letters are printed."""
    canvas = scene.canvas
    w = canvas.width
    if edge is not None:
        row = np.asarray(edge, dtype=np.float32)[0]
        tone = tuple(int(v) for v in np.median(row, axis=0))
        if float(np.abs(row - np.median(row, axis=0)).mean()) < 3 and sum(tone) > 20:
            canvas.box(0, top, w, top + high, (tone[0], tone[1], tone[2]))
            dark = tone[0] * 0.5 + tone[1] * 0.4 + tone[2] > 118
            return (
                (PAPER, KEY if tone[2] < 120 else WARM) if dark else (KEY, WARM if tone[1] < 120 else PAPER)
            )
    if scene.dice.random() < 0.4:
        canvas.box(0, top, w, top + high, KEY)
        return PAPER, WARM
    canvas.box(0, top, w, top + high, PAPER)
    return (KEY, WARM) if scene.dice.random() < 0.6 else ((0, 255, 30), KEY)
