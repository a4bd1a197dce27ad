"""Things on a table: a wall with the light of a window on it, a cloth in folds, shadows."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.compositions.cast import lead
from lorai_app.providers.sketch.compositions.draped import cloth, jug, pot
from lorai_app.providers.sketch.compositions.rows import row
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.scenery.touches import lift


def table(scene: Scene) -> None:
    """The subject and its companions on a table, or alone on a plinth."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    light = Light.of(scene.plan.time, scene.plan.weather)
    edge = h * (0.7 if scene.tall else 0.64)
    _lit_wall(scene, light, edge)
    wood: Tone = light.on((20, 150, 20)) if not scene.plan.podium else light.on((150, 0, 0))
    canvas.box(0, edge, w, h, wood)
    canvas.box(0, edge, w, edge + m * 0.006, PAPER)
    if scene.plan.podium:
        _plinth(scene, edge)
        return
    side = -1 if scene.plan.flip else 1
    ground = edge + (h - edge) * 0.46
    cloth(
        scene,
        light,
        w * (0.04 if side < 0 else 0.16),
        w * (0.84 if side < 0 else 0.96),
        edge + (h - edge) * 0.16,
    )
    size = min(m * 0.66, edge * 0.86)
    if dice.random() < 0.5:
        jug(scene, light, w * 0.5 - side * min(w * 0.36, m * 0.5), edge + (h - edge) * 0.12, size * 0.86)
    else:
        pot(scene, light, w * 0.5 - side * min(w * 0.38, m * 0.56), edge + (h - edge) * 0.12, size * 0.9)
    row(scene, ground, size, w * (0.5 + 0.04 * side))
    _falling_light(scene, light, edge)


def _lit_wall(scene: Scene, light: Light, edge: float) -> None:
    """A plain wall, darker above."""
    canvas = scene.canvas
    w = canvas.width
    tops: tuple[Tone, ...] = ((185, 0, 0), (130, 0, 25), (40, 60, 0))
    top: Tone = tops[int(scene.dice.integers(3))] if not light.night else (255, 0, 150)
    foot: Tone = (top[0] // 2, top[1], top[2] // 2) if not light.night else (220, 0, 60)
    canvas.fade([(0, 0), (w, 0), (w, edge), (0, edge)], ((0, top), (1, foot)))


def _falling_light(scene: Scene, light: Light, edge: float) -> None:
    """The panes of a window, as light that lies slanting across wall, table and things."""
    canvas, m = scene.canvas, scene.canvas.short
    if light.night:
        return
    from_left = scene.lit < 0
    span = min(canvas.width * 0.5, m * 0.72)
    start = canvas.width * 0.5 - span * (0.2 if from_left else 0.8)
    for n in range(2):
        for k in range(2):
            left, top = start + n * span * 0.52, edge * (0.1 + 0.42 * k)
            lean = span * 0.16 * (1 if from_left else -1)
            pane = [
                (left + lean * k, top),
                (left + span * 0.46 + lean * k, top),
                (left + span * 0.46 + lean * (k + 0.9), top + edge * 0.37),
                (left + lean * (k + 0.9), top + edge * 0.37),
            ]
            lift(canvas, pane, 0.42)


def _plinth(scene: Scene, edge: float) -> None:
    """One thing on a round plinth, as a shop would show it."""
    canvas, m = scene.canvas, scene.canvas.short
    x, top = canvas.width / 2, edge + (canvas.height - edge) * 0.1
    half, deep = m * 0.3, m * 0.062
    foot = top + (canvas.height - edge) * 0.55
    canvas.disc(x, edge - m * 0.22, m * 0.42, (30, 0, 0))
    canvas.shadow(x + m * 0.05, foot + m * 0.01, half * 1.25, deep * 1.2)
    canvas.oval(x, foot, half, deep, (40, 0, 40))
    canvas.box(x - half, top, x + half, foot, (40, 0, 40))
    for t in np.linspace(0.2, 1, 6):
        low = foot + deep * float(np.sqrt(max(0, 1 - t * t)))
        canvas.box(x + half * (t - 0.16), top, x + half * t, low, (40, 0, round(45 + 70 * t)))
    canvas.oval(x, top, half, deep, PAPER)
    lead(scene, min(m * 0.6, top * 0.86)).stand(canvas, x, top + deep * 0.15)
