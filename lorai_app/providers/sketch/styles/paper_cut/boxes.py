"""Pictures to look into: a tunnel book, and a round window with a landscape behind it."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles import edges, outlines
from lorai_app.providers.sketch.styles.paper_cut import papers
from lorai_app.providers.sketch.styles.paper_cut.layers import Layers
from lorai_app.providers.sketch.styles.paper_cut.sheets import back, cast, depths

_SHEETS = 6


def tunnel(scene: Scene) -> None:
    """Frames within frames, deep outside and glowing inside, with leaves, waves or roofs along their lower edges."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    layers = Layers(canvas, scene.lit)
    tones = papers.run(scene, _SHEETS + 3, snow=False)
    back(scene, layers, tones[0])
    x = w * 0.5
    if scene.photo is None:
        layers.lay(
            [outlines.ring(x, h * 0.46, m * 0.3, m * 0.3)],
            tones[1] if scene.plan.time != "night" else (40, 0, 0),
            m * 0.01,
        )
        layers.lay([outlines.ring(x, h * 0.46, m * 0.2, m * 0.2)], papers.lamp(scene), m * 0.01)
    for n in range(_SHEETS):
        near = (n + 1) / _SHEETS
        margin = m * (0.27 - 0.225 * near**0.8)
        floor = h - margin * 1.35 - max(0.0, h - 1.5 * m) * 0.16
        around = _opening(scene, w, h, margin, floor)
        if n == 2:
            cast(
                scene,
                layers,
                x,
                floor + m * 0.035,
                min(m * (0.58 if not scene.tall else 0.7), h * 0.58),
                w - 2.4 * margin,
            )
        grown = _fringe(scene, margin, floor, 0.6 + 0.5 * near) if n < _SHEETS - 1 else []
        layers.pierce(around, grown, tones[n + 2], m * (0.014 + 0.004 * n))
    layers.close()


def _opening(scene: Scene, w: float, h: float, margin: float, floor: float) -> list[tuple[float, float]]:
    """The hole of one frame: rounded, with bays at the sides and above, and level below."""
    m, dice = scene.canvas.short, scene.dice
    rx, ry = w / 2 - margin, (floor - margin) / 2
    points = outlines.ring(w / 2, margin + ry, rx, ry, 3.4, 200)
    phase, bays = float(dice.uniform(0, 6.28)), round(9 * (w + h) / (2 * m))
    found = []
    for n, (x, y) in enumerate(points):
        t = 2 * np.pi * n / len(points)
        bay = m * 0.022 * float(abs(np.sin(bays * t / 2 + phase)) - 0.5)
        share = 0.25 if y > floor - m * 0.06 else 1.0
        found.append((x + bay * share * float(np.cos(t)), y + bay * share * float(np.sin(t))))
    return found


def _fringe(scene: Scene, margin: float, floor: float, scale: float) -> list[list[tuple[float, float]]]:
    """What grows on the lower edge of a frame and hangs in from its sides; the middle is left free."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    kind = scene.plan.setting
    found: list[list[tuple[float, float]]] = []
    grown = edges.land(kind, dice, canvas.width, canvas.height, floor + m * 0.005, m * 0.55 * scale)[0:]
    found += [outline for n, outline in enumerate(grown) if n == 0 or not _before(scene, outline)]
    for side, x in ((1, margin * 0.8), (-1, canvas.width - margin * 0.8)):
        for place in np.linspace(0.16, 0.62, max(2, round(2.4 * canvas.height / m))):
            y = canvas.height * (float(place) + float(dice.uniform(-0.04, 0.04)))
            turn = (0.0 if side > 0 else np.pi) + side * float(dice.uniform(0.1, 0.7))
            found += outlines.sprig(
                x, y, m * 0.16 * scale * float(dice.uniform(0.7, 1.1)), turn, 5, side * 0.6
            )
    return found


def _before(scene: Scene, outline: list[tuple[float, float]]) -> bool:
    """Whether it would stand before the subject."""
    middle = sum(x for x, _ in outline) / len(outline)
    return abs(middle - scene.canvas.width / 2) < scene.canvas.short * 0.26


def circle(scene: Scene) -> None:
    """A sheet with a round window, rings of paper within it, the landscape behind, and a wreath over its edge."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    layers = Layers(canvas, scene.lit)
    rx, ry = min(w * 0.42, m * 0.43 + (w - m) * 0.28), min(h * 0.42, m * 0.43 + (h - m) * 0.28)
    square = 2.0 if abs(w - h) < m * 0.2 else 2.6
    depths(scene, layers, w, h * 0.5 + ry, 5)
    night = scene.plan.time == "night"
    tones: tuple[Tone, ...] = (
        ((255, 0, 120), (200, 0, 40), (255, 0, 170)) if night else ((0, 255, 0), (110, 0, 0), PAPER)
    )
    for n, tone in enumerate(tones):
        grow = m * 0.022 * n
        around = outlines.ring(w / 2, h / 2, rx + grow - m * 0.03, ry + grow - m * 0.03, square)
        layers.pierce(around, (), tone, m * 0.016)
    green: Tone = (255, 0, 0) if not night else (150, 0, 0)
    deep: Tone = (255, 0, 120) if not night else (60, 0, 0)
    for tone, places in ((deep, (0.18, 0.42, 0.62, 0.86)), (green, (0.25, 0.52, 0.78))):
        layers.lay(_wreath(scene, w / 2, h / 2, rx, ry, places), tone, m * 0.018)
    layers.close()


def _wreath(
    scene: Scene, x: float, y: float, rx: float, ry: float, places: tuple[float, ...]
) -> list[list[tuple[float, float]]]:
    """Sprigs along the lower half of the window, bending with it."""
    m, found = scene.canvas.short, []
    for place in places:
        t = np.pi * (0.08 + 0.84 * place)
        side = 1 if t < np.pi / 2 else -1
        px, py = x + (rx + m * 0.03) * float(np.cos(t)), y + (ry + m * 0.04) * float(np.sin(t))
        turn = t - side * (np.pi / 2 + 0.25)
        found += outlines.sprig(px, py, m * 0.27 * float(scene.dice.uniform(0.8, 1.15)), turn, 7, -side * 0.5)
    return found
