"""Bold grounds behind a large subject: rays, bands, arcs and discs."""

import numpy as np
from PIL import Image, ImageDraw

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.choices import slot
from lorai_app.providers.sketch.photos import separated
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery import heavenly, sky
from lorai_app.providers.sketch.scenery.clouds import clouds
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.shapes import colours_of


def behind_closeup(scene: Scene, light: Light, x: float, y: float) -> None:
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    if light.night or scene.plan.setting == "space":
        canvas.fade([(0, 0), (w, 0), (w, h), (0, h)], light.sky)
        sky.stars(canvas, scene.dice, h * 0.78)
    else:
        canvas.fade([(0, 0), (w, 0), (w, h), (0, h)], light.sky)
    kind = int(scene.dice.integers(5))
    if heavenly(scene.plan):
        return
    if kind == 3:
        clouds(canvas, scene.dice, light, h * 0.8)
    elif kind == 4 and not light.night:
        first, second = _pair(light)
        canvas.box(0, 0, w, h, first)
        canvas.fill([(0, h * 0.62), (w, h * 0.1), (w, h), (0, h)], second)
        canvas.line([(0, h * 0.62), (w, h * 0.1)], m * 0.012, PAPER)
    elif kind == 0:
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
        kinds = (_rays, _bands, _rings, _wedge, _steps, _quarters)[scene.plan.weather == "fog" :]
        kind = kinds[int(scene.dice.integers(len(kinds)))]
        kind(scene, x, y, second)
        if scene.photo is None and kind in (_wedge, _steps, _quarters) and scene.dice.random() < 0.6:
            return
    if scene.photo is None:
        if not heavenly(scene.plan):
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


def _wedge(scene: Scene, x: float, y: float, tone: Tone) -> None:
    """Two slanting beams that cross behind the disc."""
    canvas = scene.canvas
    w, h, m = canvas.width, canvas.height, canvas.short
    side = -1 if scene.plan.flip else 1
    canvas.fill(
        [
            (x - side * 2 * w, h),
            (x - side * 1.4 * w, h),
            (x + side * m * 0.9, -m * 0.4),
            (x + side * m * 0.2, -m * 0.4),
        ],
        tone,
    )
    canvas.fill(
        [
            (x + side * w, h),
            (x + side * 1.6 * w, h),
            (x - side * m * 0.4, -m * 0.4),
            (x - side * m * 0.7, -m * 0.4),
        ],
        PAPER,
    )


def _steps(scene: Scene, x: float, y: float, tone: Tone) -> None:
    """Frames within frames, like a gate."""
    canvas, m = scene.canvas, scene.canvas.short
    first = _pair(Light.of(scene.plan.time, scene.plan.weather))[0]
    for n in range(4):
        rim = m * 0.06 * (n + 1)
        canvas.box(rim, rim, canvas.width - rim, canvas.height, tone if n % 2 == 0 else first)


def _quarters(scene: Scene, x: float, y: float, tone: Tone) -> None:
    """Quarter circles in a grid, as in a tile floor."""
    canvas, m = scene.canvas, scene.canvas.short
    side = m / 3
    for line in range(int(canvas.height / side) + 1):
        for column in range(int(canvas.width / side) + 1):
            turn = int(scene.dice.integers(4))
            left, top = column * side, line * side
            corner = (left + side * (turn % 2), top + side * (turn // 2))
            start = {0: 0.0, 1: np.pi / 2, 2: -np.pi / 2, 3: np.pi}[turn]
            bow = [
                (
                    corner[0] + side * 0.94 * float(np.cos(start + t)),
                    corner[1] + side * 0.94 * float(np.sin(start + t)),
                )
                for t in np.linspace(0, np.pi / 2, 12)
            ]
            canvas.fill([corner, *bow], tone)
