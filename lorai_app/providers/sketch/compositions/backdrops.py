"""Bold grounds behind a large subject: rays, bands, arcs and discs."""

import numpy as np
from PIL import Image, ImageDraw

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.choices import slot
from lorai_app.providers.sketch.photos import separated
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery import sky
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.shapes import colours_of


def behind_closeup(scene: Scene, light: Light, x: float, y: float) -> None:
    canvas, m = scene.canvas, scene.canvas.short
    kind = int(scene.dice.integers(3))
    if kind == 0:
        _disc(scene, light, x, y, m * 0.44)
    elif kind == 1:
        for ring in range(6, 0, -1):
            tone = PAPER if ring % 2 else _soft(scene, light)
            canvas.disc(x, canvas.height * 0.86, m * 0.15 * ring, tone)
    else:
        canvas.disc(x + m * 0.28, y - m * 0.18, m * 0.17, PAPER)
        canvas.disc(x + m * 0.28, y - m * 0.18, m * 0.16, PAPER if light.night else (0, 255, 0))


def behind_poster(scene: Scene, light: Light, x: float, y: float, radius: float) -> None:
    canvas = scene.canvas
    w, h = canvas.width, canvas.height
    if light.night or scene.plan.setting == "space":
        canvas.fade([(0, 0), (w, 0), (w, h), (0, h)], light.sky)
        sky.stars(canvas, scene.dice, h * 0.8)
    else:
        first, second = _pair(light)
        canvas.box(0, 0, w, h, first)
        (_rays, _bands, _rings)[int(scene.dice.integers(3))](scene, x, y, second)
    if scene.photo is None:
        _disc(scene, light, x, y, radius)
        return
    canvas.disc(x, y, radius * 1.05, PAPER)
    plates = separated(scene.photo, scene.plan.inks, radius * 2, radius * 2)
    mask = Image.new("L", plates.size)
    ImageDraw.Draw(mask).ellipse((0, 0, plates.width - 1, plates.height - 1), fill=255)
    canvas.place(plates, mask, x - radius, y - radius)


def _disc(scene: Scene, light: Light, x: float, y: float, radius: float) -> None:
    """A disc in the ink that the subject is not made of, so that it stands off."""
    canvas = scene.canvas
    canvas.disc(x, y, radius * 1.05, PAPER)
    canvas.disc(x, y, radius, _soft(scene, light))
    if scene.dice.random() < 0.5:
        canvas.disc(x, y, radius * 0.8, PAPER if not light.night else (30, 0, 0))


def _soft(scene: Scene, light: Light) -> Tone:
    if light.night:
        return (70, 0, 15)
    own = colours_of(scene.lead) if scene.lead and scene.lead != "figure" else ()
    warm = bool(own) and slot(own[0]) == "warm"
    return (0, 65, 0) if warm else (0, 235, 0)


def _pair(light: Light) -> tuple[Tone, Tone]:
    if light.weather in ("rain", "storm", "fog"):
        return (120, 0, 40), (90, 0, 20)
    if light.time == "dusk":
        return (190, 0, 0), (110, 40, 0)
    if light.time == "dawn":
        return (60, 30, 0), (0, 55, 0)
    return (110, 0, 0), (30, 0, 0)


def _rays(scene: Scene, x: float, y: float, tone: Tone) -> None:
    canvas = scene.canvas
    reach, count = float(np.hypot(canvas.width, canvas.height)), 2 * int(scene.dice.integers(10, 17))
    turns = [float(n) * 2 * np.pi / count for n in range(count + 1)]
    for a, b in zip(turns[::2], turns[1::2], strict=False):
        ends = [(x + reach * float(np.cos(t)), y + reach * float(np.sin(t))) for t in (a, b)]
        canvas.fill([(x, y), *ends], tone)


def _bands(scene: Scene, x: float, y: float, tone: Tone) -> None:
    """Lines that grow towards the ground, like a printed evening sky."""
    canvas = scene.canvas
    count = max(6, round(canvas.height / canvas.short * 9))
    pitch = canvas.height / count
    for n in range(count):
        top = n * pitch
        canvas.box(0, top, canvas.width, top + pitch * (0.12 + 0.76 * n / count), tone)


def _rings(scene: Scene, x: float, y: float, tone: Tone) -> None:
    canvas, m = scene.canvas, scene.canvas.short
    reach = float(np.hypot(canvas.width, canvas.height))
    first = _pair(Light.of(scene.plan.time, scene.plan.weather))[0]
    for ring in range(int(reach / (m * 0.11)), 3, -1):
        canvas.disc(x, y, m * 0.11 * ring, tone if ring % 2 else first)
