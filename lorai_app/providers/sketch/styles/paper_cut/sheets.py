"""Pictures in layers of land: sky, lamp, hills, the subject among them, sprigs in the corners."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.photos import separated
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles import edges, outlines
from lorai_app.providers.sketch.styles.ensemble import ensemble
from lorai_app.providers.sketch.styles.paper_cut import papers
from lorai_app.providers.sketch.styles.paper_cut.layers import Layers


def landscape(scene: Scene) -> None:
    """Six layers of land, the subject between the fourth and the fifth, sprigs at the near corners."""
    canvas, m = scene.canvas, scene.canvas.short
    layers = Layers(canvas, scene.lit)
    depths(scene, layers, canvas.width, canvas.height, 6)
    corners(scene, layers, papers.run(scene, 8, snow=False)[-1])
    frame(layers, m * 0.032)
    layers.close()


def depths(scene: Scene, layers: Layers, width: float, height: float, count: int) -> None:
    """Sky, lamp and layers of land up to `width` by `height`, with the subject in its place among them."""
    canvas, dice, m = layers.canvas, scene.dice, min(width, height)
    tones = papers.run(scene, count + 1)
    back(scene, layers, tones[0])
    if scene.photo is None:
        sun(scene, layers, width, height)
    top, foot = height * (0.5 if height < width * 1.4 else 0.56), height * 0.93
    bases = [top + (foot - top) * (n / (count - 1)) ** 1.15 for n in range(count)]
    inside = scene.on(canvas)
    for n, base in enumerate(bases):
        if n == count - 2:
            cast(
                inside,
                layers,
                width * (0.42 if scene.plan.flip else 0.58),
                base + m * 0.05,
                m * 0.62,
                width * 0.86,
            )
        measure = m * (0.55 + 0.5 * n / count) if n < count - 2 else m * 0.5
        layers.lay(
            edges.land(scene.plan.setting, dice, width, height, base, measure),
            tones[n + 1],
            m * (0.012 + 0.003 * n),
        )


def back(scene: Scene, layers: Layers, tone: Tone) -> None:
    """The lowest sheet: plain paper, or the photo."""
    canvas = layers.canvas
    canvas.box(0, 0, canvas.width, canvas.height, tone)
    if scene.photo is not None:
        canvas.place(separated(scene.photo, scene.plan.inks, canvas.width, canvas.height), None, 0, 0)


def sun(scene: Scene, layers: Layers, width: float, height: float) -> None:
    """Rings of paler paper and the lamp in the middle; clouds hang before it."""
    dice, m = scene.dice, min(width, height)
    x, y = width * (0.68 if scene.plan.flip else 0.32), height * 0.33
    halo = papers.run(scene, 9)
    for n, reach in enumerate((0.36, 0.28)):
        layers.lay(
            [outlines.ring(x, y, m * reach, m * reach)],
            halo[1 if n == 0 else 0] if scene.plan.time != "night" else halo[2 - n],
            m * 0.008,
        )
    layers.lay([outlines.ring(x, y, m * 0.19, m * 0.19)], papers.lamp(scene), m * 0.012)
    if scene.plan.time == "night" or scene.plan.setting == "space":
        stars(scene, layers, width, height)
    if scene.plan.setting == "space":
        return
    cloudy: Tone = PAPER if scene.plan.time != "night" else halo[3]
    for _ in range(2 + int(width / m > 1.6)):
        cloud(
            layers,
            dice,
            float(dice.uniform(0.08, 0.92)) * width,
            float(dice.uniform(0.1, 0.42)) * height,
            m * float(dice.uniform(0.1, 0.16)),
            cloudy,
        )
    if scene.plan.weather in ("snow", "rain", "storm"):
        drops(scene, layers, width, height)


def stars(scene: Scene, layers: Layers, width: float, height: float) -> None:
    """Cut stars, and in space a planet with its ring."""
    dice, m = scene.dice, min(width, height)
    found = []
    for _ in range(int(16 * width * height / m**2)):
        x, y = float(dice.uniform(0.03, 0.97)) * width, float(dice.uniform(0.03, 0.6)) * height
        found.append(outlines.star(x, y, m * float(dice.uniform(0.008, 0.024)), 4))
    layers.lay(found, PAPER, m * 0.008)
    if scene.plan.setting == "space":
        x, y, r = width * (0.2 if scene.plan.flip else 0.8), height * 0.24, m * 0.075
        layers.lay([outlines.ring(x, y, r * 1.9, r * 0.45)], (0, 110, 0), m * 0.008)
        layers.lay([outlines.ring(x, y, r, r)], (0, 255, 0), m * 0.01)


def cloud(layers: Layers, dice: np.random.Generator, x: float, y: float, size: float, tone: Tone) -> None:
    """A cloud of pills, as scissors would cut it, on a thread."""
    pills = [
        outlines.pill(x + size * a, y - size * b, size * r, size * 0.15)
        for a, b, r in ((0, 0, 0.9), (-0.15, 0.26, 0.45), (0.3, -0.26, 0.6))
    ]
    layers.lay(pills, tone, size * 0.09)


def drops(scene: Scene, layers: Layers, width: float, height: float) -> None:
    dice, m = scene.dice, min(width, height)
    snow = scene.plan.weather == "snow"
    shapes = []
    for _ in range(int(26 * width * height / m**2)):
        x, y, r = (
            float(dice.uniform(0, width)),
            float(dice.uniform(0, height * 0.75)),
            m * float(dice.uniform(0.006, 0.013)),
        )
        shapes.append(outlines.ring(x, y, r, r, 2, 14) if snow else outlines.leaf(x, y, r * 5, 1.9, 0.1))
    layers.lay(shapes, PAPER if snow else (255, 0, 60), m * 0.008)


def cast(
    scene: Scene, layers: Layers, x: float, ground: float, size: float, room: float, *, air: float = 1.1
) -> None:
    """The group of subjects, each a cut-out above the sheet behind it; `air` is how high those that fly are."""
    group = ensemble(scene, size, room)
    tallest = max((part.stamp.height for part in group), default=0.0)
    for part in group:
        high = part.stamp.height
        y = (
            max(high * 0.6, ground - tallest * air + part.nearer)
            if part.aloft
            else ground + part.nearer - high / 2
        )
        layers.set(part.stamp, x + part.x, y, size * 0.03)


def corners(scene: Scene, layers: Layers, tone: Tone) -> None:
    """Large sprigs that lean in from the lower corners."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    found = []
    for x, side in ((-m * 0.02, 1), (w + m * 0.02, -1)):
        for n, (tilt, reach) in enumerate(((0.35, 0.42), (0.95, 0.36), (-0.05, 0.3))):
            turn = -np.pi / 2 + side * tilt
            found += outlines.sprig(x + side * m * 0.06 * n, h + m * 0.02, m * reach, turn, 7, side * 0.55)
    layers.lay(found, tone, m * 0.026)


def frame(layers: Layers, rim: float) -> None:
    """A mount of white paper around everything."""
    w, h = layers.canvas.width, layers.canvas.height
    layers.pierce([(rim, rim), (w - rim, rim), (w - rim, h - rim), (rim, h - rim)], (), PAPER, rim * 0.6)
