"""What a composition adds to the ground: a way that leads to the subject, a beam of light, a pool of light."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery.light import Light

WALKED = frozenset(
    {"meadow", "garden", "forest", "mountains", "desert", "snowfield", "village", "jungle", "city"}
)


def trail(scene: Scene, x: float, top: float) -> None:
    """A winding way from the foot of the sheet to where the subject stands."""
    canvas = scene.canvas
    if scene.plan.setting not in WALKED:
        return
    w, h, m = canvas.width, canvas.height, canvas.short
    light = Light.of(scene.plan.time, scene.plan.weather)
    start = x + (w * 0.22 if x < w / 2 else -w * 0.22)
    swing = m * 0.16 * (1 if scene.dice.random() < 0.5 else -1)
    left, right = [], []
    for t in np.linspace(0, 1, 40):
        y = top + (h * 1.01 - top) * t**1.25
        middle = x + (start - x) * t + swing * float(np.sin(t * 2 * np.pi)) * t**0.5
        half = m * (0.008 + 0.13 * t**1.5)
        left.append((middle - half, y))
        right.append((middle + half, y))
    tone: Tone = (40, 0, 30) if light.white_ground else light.on((0, 45, 0))
    canvas.fill([*left, *reversed(right)], PAPER)
    inner = [(a[0] + (b[0] - a[0]) * 0.06, a[1]) for a, b in zip(left, right, strict=True)]
    canvas.fill([*inner, *reversed(right)], tone)


def beam(scene: Scene, x: float, y: float, size: float) -> None:
    """The light of a lighthouse, away from the middle of the sheet and back."""
    reach, side = scene.canvas.width, 1 if x < scene.canvas.width / 2 else -1
    near = x + side * size * 0.07
    for spread, tone in ((0.16, (190, 70, 40)), (0.1, (110, 110, 0)), (0.05, (20, 150, 0))):
        ends = (near + side * reach, y - reach * spread), (near + side * reach, y + reach * spread * 0.7)
        scene.canvas.fill([(near, y), *ends], (tone[0], tone[1], tone[2]))


def ridge_of(scene: Scene, base: float, swell: float) -> list[tuple[float, float]]:
    """A slow line of land from edge to edge, for silhouettes and torn edges."""
    w = scene.canvas.width
    xs = np.linspace(-2, w + 2, 80)
    turns = scene.dice.uniform(0, 6.28, 3)
    ys = base + swell * (
        np.sin(xs / w * 4 + turns[0])
        + 0.4 * np.sin(xs / w * 11 + turns[1])
        + 0.15 * np.sin(xs / w * 31 + turns[2])
    )
    return [(float(a), float(b)) for a, b in zip(xs, ys, strict=True)]


def clouds_across(scene: Scene, x: float, y: float, radius: float, tone: Tone) -> None:
    """Long flat bars of cloud before a disc."""
    dice, m = scene.dice, scene.canvas.short
    for n in range(4):
        middle = x + radius * dice.uniform(-1.0, 1.0)
        at = y + radius * (-0.25 + 0.36 * n)
        half, thick = radius * dice.uniform(0.7, 1.3), m * dice.uniform(0.008, 0.016)
        scene.canvas.box(middle - half, at - thick, middle + half, at + thick, tone)
        for end in (-1, 1):
            scene.canvas.disc(middle + end * half, at, thick, tone)
        scene.canvas.box(middle - half * 0.5, at - thick * 2.4, middle + half * 0.62, at - thick, tone)
        scene.canvas.disc(middle - half * 0.5, at - thick * 1.2, thick * 1.2, tone)
        scene.canvas.disc(middle + half * 0.62, at - thick * 1.2, thick * 1.2, tone)
