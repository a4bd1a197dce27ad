"""Pictures within a frame: an arch, or three in a row, and a window with its sill."""

from dataclasses import replace

import numpy as np
from PIL import Image, ImageDraw

from lorai_app.providers.sketch.canvas import PAPER, SCALE, Tone
from lorai_app.providers.sketch.compositions.open_air import cast
from lorai_app.providers.sketch.compositions.still_life import row
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.words import AFLOAT

DARK: Tone = (60, 0, 255)


def arch(scene: Scene) -> None:
    """One landscape seen through an arch, or walking along behind three of them when the sheet is wide."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    _papered(scene)
    rim = m * 0.075
    count = 3 if scene.wide else 1
    gap = rim * 0.7
    inner = canvas.fresh(w - 2 * rim, h - 2 * rim)
    inside = scene.on(inner)
    ground = inner.height * 0.84
    inside.behind(ground)
    step = (inner.width + gap) / count
    middle = step * (1.5 if count == 3 else 0.5) - gap / 2
    cast(inside, ground, min(inner.height * 0.6, (step - gap) * 0.8), middle)
    mask = Image.new("L", inner.inks.size)
    pen = ImageDraw.Draw(mask)
    for n in range(count):
        left, right = step * n, step * n + step - gap
        edge = m * 0.016
        outline = _arch(rim + left - edge, rim - edge, rim + right + edge, h - rim + edge)
        canvas.fill(outline, PAPER)
        canvas.line(outline, m * 0.004, DARK)
        pen.polygon([(x * SCALE, y * SCALE) for x, y in _arch(left, 0, right, inner.height)], fill=255)
    canvas.place(inner.inks, mask, rim, rim)
    _extras(scene)


def window(scene: Scene) -> None:
    """A wall, a wide window with the view in it, and the subject on the sill."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    light = Light.of(scene.plan.time, scene.plan.weather)
    _papered(scene)
    sill = h * 0.82
    left, top = w * 0.09, h * 0.08
    inner = canvas.fresh(w - 2 * left, sill - top)
    outside = replace(scene.plan, setting="meadow") if scene.plan.setting == "room" else scene.plan
    replace(scene, canvas=inner, plan=outside).behind(inner.height * 0.8)
    canvas.box(left - m * 0.028, top - m * 0.028, w - left + m * 0.028, sill, DARK)
    canvas.box(left - m * 0.022, top - m * 0.022, w - left + m * 0.022, sill, PAPER)
    canvas.place(inner.inks, None, left, top)
    if scene.photo is None:
        panes = max(2, round(inner.width / (m * 0.45)))
        for n in range(1, panes):
            x = left + inner.width * n / panes
            canvas.box(x - m * 0.007, top, x + m * 0.007, sill, PAPER)
        canvas.box(left, top + inner.height * 0.36, w - left, top + inner.height * 0.36 + m * 0.014, PAPER)
    canvas.box(0, sill, w, h, light.on((30, 60, 0)))
    canvas.box(0, sill, w, sill + m * 0.05, PAPER)
    canvas.box(0, sill + m * 0.05, w, sill + m * 0.062, DARK)
    _extras(scene)
    if scene.lead and scene.lead not in AFLOAT:
        row(scene, sill + m * 0.03, min(m * 0.52, h * 0.5))
    elif scene.lead:
        scene.stamp(scene.lead, m * 0.6).print(canvas, w / 2, top + inner.height * 0.72)


def _papered(scene: Scene) -> None:
    """A wall of one tone with a small regular figure on it."""
    canvas, m = scene.canvas, scene.canvas.short
    night = scene.plan.time == "night"
    base: Tone = (
        (255, 0, 120) if night else ((0, 75, 0), (150, 0, 0), (60, 30, 0))[int(scene.dice.integers(3))]
    )
    dot: Tone = (200, 0, 60) if night else PAPER
    canvas.box(0, 0, canvas.width, canvas.height, base)
    pitch = m * 0.055
    for line, y in enumerate(np.arange(pitch / 2, canvas.height, pitch)):
        for x in np.arange(pitch * (0.25 + 0.5 * (line % 2)), canvas.width, pitch):
            canvas.disc(float(x), float(y), m * 0.0045, dot)


def _extras(scene: Scene) -> None:
    """The other photos, as small prints along the foot of the wall."""
    others = [photo for photo in scene.photos if photo is not scene.photo]
    m, size = scene.canvas.short, scene.canvas.short * 0.2
    for n, photo in enumerate(others):
        left = scene.canvas.width - (size + m * 0.05) * (n + 1)
        scene.frame(photo, left, scene.canvas.height - size - m * 0.05, size, size)


def _arch(left: float, top: float, right: float, foot: float) -> list[tuple[float, float]]:
    radius = (right - left) / 2
    rise = min(radius, (foot - top) * 0.6)
    turn = np.linspace(np.pi, 0, 40)
    curve = [(left + radius + radius * float(np.cos(t)), top + rise - rise * float(np.sin(t))) for t in turn]
    return [(left, foot), *curve, (right, foot), (left, foot)]
