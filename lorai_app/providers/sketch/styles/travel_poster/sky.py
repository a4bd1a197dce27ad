"""Skies of a few flat steps about a low sun."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.photos import separated
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery.sky import stars
from lorai_app.providers.sketch.styles import outlines

STEPS: dict[str, tuple[Tone, ...]] = {
    "dawn": ((150, 0, 0), (105, 0, 0), (60, 15, 0), (20, 40, 0), (0, 75, 0), (0, 40, 0)),
    "day": ((215, 0, 0), (165, 0, 0), (120, 0, 0), (75, 0, 0), (35, 0, 0), (10, 0, 0)),
    "dusk": ((255, 0, 60), (215, 0, 10), (140, 30, 0), (60, 80, 0), (0, 150, 0), (0, 95, 0)),
    "night": ((255, 0, 205), (255, 0, 170), (255, 0, 135), (255, 0, 95), (230, 0, 50), (180, 0, 20)),
    "storm": ((235, 0, 140), (205, 0, 100), (170, 0, 70), (130, 0, 40), (90, 0, 15), (60, 0, 0)),
}


def night(scene: Scene) -> bool:
    return scene.plan.time == "night" or scene.plan.setting == "space"


def sky(scene: Scene, x: float, y: float, radius: float) -> None:
    """Steps that widen about the sun at (x, y), or the photo."""
    canvas, m, plan = scene.canvas, scene.canvas.short, scene.plan
    w, h = canvas.width, canvas.height
    if scene.photo is not None:
        canvas.place(separated(scene.photo, plan.inks, w, h), None, 0, 0)
        return
    grey = plan.weather in ("rain", "storm") and not night(scene)
    steps = STEPS["storm" if grey else "night" if night(scene) else plan.time]
    canvas.box(0, 0, w, h, steps[0])
    reach = max(float(np.hypot(max(x, w - x), y)), m) * 0.98
    for n, tone in enumerate(steps[1:], 1):
        canvas.disc(x, y, radius * 1.25 + (reach - radius) * (1 - n / len(steps)) ** 1.25, tone)
    if night(scene):
        stars(canvas, scene.dice, h * 0.75)
    if not grey:
        canvas.disc(x, y, radius, PAPER if night(scene) else (0, 255, 0) if plan.time != "dusk" else PAPER)
    banks(scene, h * 0.5)


def banks(scene: Scene, low: float) -> None:
    """Long flat clouds, lit below."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    tones: tuple[Tone, Tone] = (PAPER, (60, 20, 0)) if not night(scene) else ((255, 0, 90), (255, 0, 60))
    for _ in range(3 + int(canvas.width / m) + int(canvas.height / m)):
        x, y = float(dice.uniform(0, canvas.width)), low * float(dice.uniform(0.12, 1.0))
        half = m * float(dice.uniform(0.08, 0.2))
        thick = m * 0.016
        canvas.fill(outlines.pill(x + thick, y + thick * 0.9, half * 0.9, thick), tones[1])
        canvas.fill(outlines.pill(x, y, half, thick), tones[0])
        canvas.fill(outlines.pill(x + half * 0.3, y - thick * 1.5, half * 0.45, thick * 0.8), tones[0])


def gulls(scene: Scene, x: float, y: float, count: int = 4) -> None:
    """Birds as two strokes."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    tone: Tone = PAPER if night(scene) else (120, 0, 230)
    for _ in range(count):
        wing = m * float(dice.uniform(0.012, 0.024))
        px, py = x + m * float(dice.uniform(-0.16, 0.16)), y + m * float(dice.uniform(-0.07, 0.07))
        canvas.fill(
            [
                (px, py),
                (px - wing, py - wing * 0.55),
                (px - wing * 1.9, py - wing * 0.2),
                (px - wing, py - wing * 0.25),
            ],
            tone,
        )
        canvas.fill(
            [
                (px, py),
                (px + wing, py - wing * 0.65),
                (px + wing * 1.9, py - wing * 0.35),
                (px + wing, py - wing * 0.35),
            ],
            tone,
        )
