"""Pictures within a frame: an arch, or three in a row, and a window with its sill."""

from dataclasses import replace

import numpy as np
from PIL import Image, ImageChops, ImageDraw

from lorai_app.providers.sketch.canvas import PAPER, SCALE, Canvas, Tone
from lorai_app.providers.sketch.compositions.cast import bearer, cast
from lorai_app.providers.sketch.compositions.draped import curtain, pot
from lorai_app.providers.sketch.compositions.nature import nature
from lorai_app.providers.sketch.compositions.rows import row
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery import foreground
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.scenery.weather import weather

DARK: Tone = (60, 0, 255)
INDOORS = frozenset({"room", "studio"})


def arch(scene: Scene) -> None:
    """One landscape seen through an arch, or walking along behind three of them when the sheet is wide."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    papered(scene)
    rim = m * 0.075
    count = 3 if scene.wide else 1
    gap = rim * 0.7
    inner = canvas.fresh(w - 2 * rim, h - 2 * rim)
    inside = scene.on(inner)
    ground = inner.height * 0.82
    inside.behind(ground)
    step = (inner.width + gap) / count
    middle = step * (1.5 if count == 3 else 0.5) - gap / 2
    aside = 0 if count == 3 else inner.width * (0.08 if scene.plan.flip else -0.08)
    foot = inner.height * 0.9
    cast(inside, foot, min(inner.height * 0.7, (step - gap) * 0.86), middle + aside)
    if scene.photo is None:
        foreground(inner, scene.dice, scene.plan, foot + (inner.height - foot) * 0.2)
    mask = Image.new("L", inner.inks.size)
    pen = ImageDraw.Draw(mask)
    for n in range(count):
        left, right = step * n, step * n + step - gap
        edge = m * 0.016
        outline = arched(rim + left - edge, rim - edge, rim + right + edge, h - rim + edge)
        canvas.fill(outline, PAPER)
        canvas.line(outline, m * 0.004, DARK)
        pen.polygon([(x * SCALE, y * SCALE) for x, y in arched(left, 0, right, inner.height)], fill=255)
    canvas.place(inner.inks, mask, rim, rim)
    canvas.opened(mask, rim, rim, mask.size)
    _extras(scene)


def window(scene: Scene) -> None:
    """A wall, a window with the view in it, a curtain, a plant, and the subject on the sill."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    light = Light.of(scene.plan.time, scene.plan.weather)
    papered(scene)
    sill = h * (0.8 if not scene.tall else 0.76)
    left, top = w * 0.1, h * 0.07
    inner = canvas.fresh(w - 2 * left, sill - top)
    outside = replace(scene.plan, setting="meadow") if scene.plan.setting in INDOORS else scene.plan
    replace(scene, canvas=inner, plan=outside).behind(inner.height * 0.86)
    if outside is not scene.plan and scene.photo is None:
        weather(inner, scene.dice, outside.weather, outside)
    canvas.box(left - m * 0.028, top - m * 0.028, w - left + m * 0.028, sill, DARK)
    canvas.box(left - m * 0.022, top - m * 0.022, w - left + m * 0.022, sill, PAPER)
    canvas.place(inner.inks, None, left, top)
    outdoors = _outdoors(scene)
    if outdoors:
        view = replace(scene, canvas=inner)
        cast(view, inner.height * 0.9, min(inner.height * 0.56, inner.width * 0.6), inner.width * 0.46)
        canvas.place(inner.inks, None, left, top)
    if scene.photo is None:
        panes = max(2, round(inner.width / (m * 0.5)))
        for n in range(1, panes):
            x = left + inner.width * n / panes
            canvas.box(x - m * 0.007, top, x + m * 0.007, sill, PAPER)
        canvas.box(left, top + inner.height * 0.26, w - left, top + inner.height * 0.26 + m * 0.014, PAPER)
    sides = (-1, 1) if scene.dice.random() < 0.6 else ((-1,) if scene.plan.flip else (1,))
    for side in sides:
        curtain(
            scene, light, left - m * 0.04 if side < 0 else w - left + m * 0.04, top - m * 0.05, sill, side
        )
    canvas.opened(_untouched(canvas, inner, left, top), left, top, inner.inks.size)
    canvas.box(0, sill, w, h, light.on((30, 60, 0)))
    canvas.box(0, sill, w, sill + m * 0.05, PAPER)
    canvas.box(0, sill + m * 0.05, w, sill + m * 0.062, DARK)
    _extras(scene)
    aside = w * (0.84 if scene.plan.flip else 0.16)
    if scene.photo is None:
        pot(scene, light, aside, sill + m * 0.03, m * (0.24 if not outdoors else 0.3))
    if scene.lead and not outdoors:
        row(scene, sill + m * 0.034, min(m * 0.56, h * 0.56), w * (0.42 if scene.plan.flip else 0.58))


def _untouched(canvas: Canvas, inner: Canvas, left: float, top: float) -> Image.Image:
    """Where the view is still seen: not the bars, not the curtains."""
    x, y = round(left * SCALE), round(top * SCALE)
    seen = canvas.inks.crop((x, y, x + inner.inks.width, y + inner.inks.height))
    bands = ImageChops.difference(seen, inner.inks).split()
    changed = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    return changed.point(lambda v: 0 if v else 255)


def _outdoors(scene: Scene) -> bool:
    """Whether the lead is seen through the window because it would not stand on a sill."""
    if scene.lead is None:
        return False
    found = nature(bearer(scene))
    if scene.plan.aloft:
        return True
    return found.height > 2.2 or (found.stands in ("water", "sky") and scene.plan.relation is None)


def papered(scene: Scene) -> None:
    """A wall of one tone with a small regular figure on it."""
    canvas, m = scene.canvas, scene.canvas.short
    night = scene.plan.time == "night"
    base: Tone = (
        (255, 0, 120) if night else ((0, 75, 0), (150, 0, 0), (60, 30, 0))[int(scene.dice.integers(3))]
    )
    dot: Tone = (200, 0, 60) if night else PAPER
    canvas.box(0, 0, canvas.width, canvas.height, base)
    kind = int(scene.dice.integers(3))
    if kind == 0:
        stripe = (max(0, base[0] - 30), max(0, base[1] - 25), base[2])
        for x in np.arange(0, canvas.width, m * 0.09):
            canvas.box(float(x), 0, float(x) + m * 0.045, canvas.height, stripe)
        return
    pitch = m * 0.055
    for line, y in enumerate(np.arange(pitch / 2, canvas.height, pitch)):
        for x in np.arange(pitch * (0.25 + 0.5 * (line % 2)), canvas.width, pitch):
            if kind == 1:
                canvas.disc(float(x), float(y), m * 0.0045, dot)
            else:
                canvas.line(
                    [(float(x), float(y) - m * 0.009), (float(x), float(y) + m * 0.009)], m * 0.003, dot
                )


def _extras(scene: Scene) -> None:
    """The other photos, as small prints along the foot of the wall."""
    others = [photo for photo in scene.photos if photo is not scene.photo]
    m, size = scene.canvas.short, scene.canvas.short * 0.2
    for n, photo in enumerate(others):
        left = scene.canvas.width - (size + m * 0.05) * (n + 1)
        scene.frame(photo, left, scene.canvas.height - size - m * 0.05, size, size)


def arched(left: float, top: float, right: float, foot: float) -> list[tuple[float, float]]:
    radius = (right - left) / 2
    rise = min(radius, (foot - top) * 0.6)
    turn = np.linspace(np.pi, 0, 40)
    curve = [(left + radius + radius * float(np.cos(t)), top + rise - rise * float(np.sin(t))) for t in turn]
    return [(left, foot), *curve, (right, foot), (left, foot)]
