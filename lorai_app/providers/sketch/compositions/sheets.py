"""Pictures that show their paper: a vignette, panels side by side."""

from dataclasses import replace

import numpy as np
from PIL import Image, ImageDraw

from lorai_app.providers.sketch.canvas import PAPER, SCALE, Tone
from lorai_app.providers.sketch.compositions import open_air
from lorai_app.providers.sketch.compositions.cast import bearer, cast, companions, floats, lead
from lorai_app.providers.sketch.compositions.portraits import cool, tells
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.strokes import Point

DARK: Tone = (60, 0, 255)


def vignette(scene: Scene) -> None:
    """A round or torn picture on generous paper, out of which the subject steps."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    kind = int(dice.integers(3))
    wide, high = (m * 0.86, m * 0.86) if kind == 0 else (w * 0.82, h * 0.74)
    if kind == 0 and (scene.wide or scene.tall):
        wide, high = min(w * 0.86, m * 1.3), min(h * 0.86, m * 1.3)
    inner = canvas.fresh(wide, high)
    left, top = (w - inner.width) / 2, (h - inner.height) / 2 - m * 0.02
    inside = scene.on(inner)
    ground = inner.height * 0.78
    inside.behind(ground)
    foot, size = inner.height * (0.93 if kind else 0.9), min(inner.height * 0.76, inner.width * 0.7)
    alone = scene.plan.count == 1 and not companions(scene) and not floats(scene, bearer(scene))
    if kind == 2 or not alone:
        cast(inside, foot, size * 0.92, inner.width * (0.56 if scene.plan.flip else 0.44))
    mask = Image.new("L", inner.inks.size)
    outline = torn(scene, inner.width, inner.height) if kind == 2 else _round(inner.width, inner.height)
    ImageDraw.Draw(mask).polygon([(x * SCALE, y * SCALE) for x, y in outline], fill=255)
    canvas.place(inner.inks, mask, left, top)
    canvas.opened(mask, left, top, mask.size)
    if kind < 2:
        rim = [
            (
                left + inner.width / 2 + (x - inner.width / 2) * 1.03,
                top + inner.height / 2 + (y - inner.height / 2) * 1.03,
            )
            for x, y in outline
        ]
        canvas.line([*rim, rim[0]], m * 0.004, DARK if dice.random() < 0.5 else (0, 255, 0))
    if kind < 2 and alone:
        x = w * (0.5 + (0.07 if scene.plan.flip else -0.07) * (2 if scene.wide else 1))
        cast(scene, top + foot, size, x, long=0)


def _round(w: float, h: float) -> list[Point]:
    return [
        (w / 2 + w / 2 * float(np.cos(t)), h / 2 + h / 2 * float(np.sin(t)))
        for t in np.linspace(0, 2 * np.pi, 90)
    ]


def torn(scene: Scene, w: float, h: float) -> list[Point]:
    """A sheet that somebody tore by hand: straight above, rough at the sides, ragged below."""
    dice, m = scene.dice, scene.canvas.short
    edge: list[Point] = []
    for x in np.linspace(0, w, 50):
        edge.append((float(x), m * 0.01 * float(dice.random())))
    for y in np.linspace(0, h * 0.95, 70):
        edge.append((w - m * 0.018 * float(dice.random()), float(y)))
    low = h - m * 0.03
    for x in np.linspace(w, 0, 90):
        low = float(np.clip(low + m * 0.016 * dice.uniform(-1, 1), h - m * 0.075, h))
        edge.append((float(x), low))
    for y in np.linspace(h * 0.95, 0, 70):
        edge.append((m * 0.018 * float(dice.random()), float(y)))
    return edge


def diptych(scene: Scene) -> None:
    """Two or three panels with gutters of paper: the subject far and near, and a part of it."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    rim, gap = m * 0.05, m * 0.03
    three = max(w, h) / m > 1.9
    shares = [0.46, 0.24, 0.3] if three else [0.6, 0.4]
    shares = shares if scene.plan.flip else shares[::-1]
    upright = h > w * 1.05
    length = (h if upright else w) - 2 * rim - gap * (len(shares) - 1)
    kinds = {0.46: open_air.landscape, 0.6: open_air.landscape, 0.3: _near, 0.4: _near, 0.24: _swatch}
    at = rim
    for n, part in enumerate(shares):
        size = (w - 2 * rim, length * part) if upright else (length * part, h - 2 * rim)
        panel = canvas.fresh(*size)
        plan = replace(scene.plan, flip=scene.plan.flip ^ (n % 2 == 1))
        kinds[part](replace(scene, canvas=panel, plan=plan))
        left, top = (rim, at) if upright else (at, rim)
        canvas.place(panel.inks, None, left, top)
        if kinds[part] is open_air.landscape:
            canvas.opened(panel.open, left, top, panel.inks.size)
        at += length * part + gap


def _near(scene: Scene) -> None:
    """The lead alone, near, before a flat ground."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    light = Light.of(scene.plan.time, scene.plan.weather)
    canvas.box(0, 0, w, h, (255, 0, 120) if light.night else (0, 205, 0) if cool(scene) else (205, 0, 0))
    canvas.disc(w / 2, h * 0.52, m * 0.44, PAPER if not light.night else (190, 0, 40))
    face = f"{scene.lead}/face"
    if scene.plan.relation is None and tells(scene.lead or ""):
        scene.fitted(face, w * 0.86, h * 0.8).print(canvas, w / 2, h * 0.54)
        return
    stamp = lead(scene, max(m * 1.12, min(w, h) * 1.2))
    low = (
        max(h * 0.54 + stamp.height / 2, h * 1.06) if stamp.height > h * 0.7 else h * 0.54 + stamp.height / 2
    )
    stamp.print(canvas, w / 2, low - stamp.height / 2)


def _swatch(scene: Scene) -> None:
    """A narrow panel of small ones in a row, as on the edge of a printer's sheet."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, (0, 90, 0) if cool(scene) else (85, 0, 0))
    count = max(1, round(max(w, h) / m))
    for n in range(count):
        place = (n + 0.5) / count
        stamp = lead(scene, m * 0.72, right=bool(n % 2) ^ scene.plan.flip)
        stamp.print(canvas, w * (place if w >= h else 0.5), h * (0.5 if w >= h else place))
