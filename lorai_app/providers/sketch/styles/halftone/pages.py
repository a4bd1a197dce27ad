"""Pages of a comic: three panels of one story, and a view in outlines."""

from dataclasses import replace

from lorai_app.providers.sketch.canvas import PAPER
from lorai_app.providers.sketch.compositions import COMPOSITIONS
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles.halftone.inking import (
    BLACK,
    COOL,
    COOL_DOTS,
    WARM,
    WARM_DOTS,
    framed,
    inked,
    rays,
    streaks,
)
from lorai_app.providers.sketch.styles.linework import meets, thickened
from lorai_app.providers.sketch.styles.sitters import one, sitters

Box = tuple[float, float, float, float]


def page(scene: Scene) -> None:
    """Where it is, who it is, what happens."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, PAPER)
    rim, gap = m * 0.035, m * 0.024
    for box, paint in zip(_boxes(scene, rim, gap), (_view, _face, _action), strict=True):
        left, top, right, foot = box
        panel = canvas.fresh(right - left, foot - top)
        panel.short = max(panel.short, round(m * 0.6))
        paint(scene.on(panel))
        canvas.place(panel.inks, None, left, top)
        framed(canvas, *box)


def scenic(scene: Scene) -> None:
    """The whole view, inked."""
    _view(scene, scene.plan.composition)


def _boxes(scene: Scene, rim: float, gap: float) -> tuple[Box, Box, Box]:
    w, h = scene.canvas.width, scene.canvas.height
    if w > h * 1.25:
        x, y = w * (0.58 if not scene.wide else 0.5), h * 0.5
        if scene.wide:
            third = w * 0.76
            return (
                (rim, rim, x, h - rim),
                (x + gap, rim, third, h - rim),
                (third + gap, rim, w - rim, h - rim),
            )
        return (rim, rim, x, h - rim), (x + gap, rim, w - rim, y), (x + gap, y + gap, w - rim, h - rim)
    y = h * (0.54 if not scene.tall else 0.46)
    if scene.tall:
        third = h * 0.73
        return (rim, rim, w - rim, y), (rim, y + gap, w - rim, third), (rim, third + gap, w - rim, h - rim)
    return (
        (rim, rim, w - rim, y),
        (rim, y + gap, w * 0.46, h - rim),
        (w * 0.46 + gap, y + gap, w - rim, h - rim),
    )


def _view(scene: Scene, composition: str = "landscape") -> None:
    """An ordinary picture, with black where its tones meet."""
    canvas = scene.canvas
    inner = canvas.fresh(canvas.width, canvas.height)
    COMPOSITIONS[composition](scene.on(inner))
    canvas.place(inner.inks, None, 0, 0)
    lines = thickened(meets(inner.inks, 44), max(0.8, canvas.short * 0.0034))
    canvas.inks.paste(BLACK, mask=lines.crop((0, 0, *canvas.inks.size)))


def _face(scene: Scene) -> None:
    """Very near, cut by the panel."""
    canvas = scene.canvas
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, WARM if scene.plan.turn % 2 else COOL)
    canvas.box(0, 0, w, h * 0.5, WARM_DOTS if scene.plan.turn % 2 else COOL_DOTS)
    stamp = inked(scene, one(scene, w * 1.5, h * 1.45))
    stamp.print(canvas, w / 2, stamp.height * 0.5 + h * 0.1)


def _action(scene: Scene) -> None:
    """On the move, or shining."""
    canvas = scene.canvas
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, COOL if scene.plan.turn % 2 else WARM)
    if scene.plan.turn % 3:
        streaks(canvas, scene.dice, PAPER)
        streaks(canvas, scene.dice, BLACK)
    else:
        rays(canvas, w / 2, h / 2, 16, PAPER)
    turned = replace(scene, plan=replace(scene.plan, flip=not scene.plan.flip))
    inked(turned, sitters(turned, w * 0.82, h * 0.8)).print(canvas, w / 2, h / 2)
