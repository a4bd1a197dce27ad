"""From below: a giant, a road to the sun, a valley."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.strokes import Point
from lorai_app.providers.sketch.styles.ensemble import floats
from lorai_app.providers.sketch.styles.travel_poster.fields import poplar
from lorai_app.providers.sketch.styles.travel_poster.figures import cast, facing, high, lamp, wanderer
from lorai_app.providers.sketch.styles.travel_poster.frame import poster
from lorai_app.providers.sketch.styles.travel_poster.light import dimmed, snowy
from lorai_app.providers.sketch.styles.travel_poster.massif import massif
from lorai_app.providers.sketch.styles.travel_poster.planes import land
from lorai_app.providers.sketch.styles.travel_poster.sky import gulls, sky
from lorai_app.providers.sketch.styles.travel_poster.town import tower


@poster
def giant(scene: Scene) -> None:
    """The subject as tall as the sky, and on land somebody very small who looks up at it."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h, side = canvas.width, canvas.height, facing(scene)
    horizon, sun = h * 0.8, w * (0.5 + 0.26 * side)
    sky(scene, sun, horizon - high(scene, 0.2), m * 0.15)
    land(scene, horizon, h * 0.97, sun)
    x, foot = w * (0.5 - (0.14 if scene.wide else 0.04) * side), h * 0.93
    cast(scene, x, foot, min(h * 0.84, m * 1.15), w * 0.9)
    if scene.lead is None or not floats(scene):
        wanderer(scene, x + side * m * 0.36, h * 0.955, m * 0.055)
    gulls(scene, x + side * m * 0.3, h * 0.3)


@poster
def road(scene: Scene) -> None:
    """A road that winds to the sun between slim trees."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h, side = canvas.width, canvas.height, facing(scene)
    horizon, sun = h * (0.56 if not scene.tall else 0.62), w * (0.5 + 0.12 * side)
    sky(scene, sun, horizon - high(scene, 0.06), m * 0.17)
    land(scene, horizon, h, sun)
    wet = scene.plan.setting in ("sea", "underwater", "lake", "shore")
    if scene.photo is None and not wet:
        _winding(scene, sun, horizon)
    for n in range(
        6 if scene.photo is None and not wet and scene.plan.setting not in ("space", "desert") else 0
    ):
        t = ((n + 1) / 6) ** 1.7
        px, foot = sun + side * m * (0.06 + 0.62 * t), horizon + (h - horizon) * t * 0.8
        if scene.plan.setting == "city":
            lamp(scene, px, foot, m * (0.06 + 0.34 * t))
        else:
            poplar(scene, px, foot, m * (0.08 + 0.5 * t), pine=snowy(scene) or scene.plan.setting == "forest")
    x = w * (0.5 - 0.2 * side)
    cast(scene, x, h * 0.95, min(m * 0.72, h * 0.62), w * 0.62)
    gulls(scene, x, h * 0.16, 3)


def _winding(scene: Scene, sun: float, horizon: float) -> None:
    """The road: its middle swings, its width grows with nearness."""
    canvas, m = scene.canvas, scene.canvas.short
    h, side = canvas.height, facing(scene)
    t = np.linspace(0, 1, 40)
    y = horizon + m * 0.015 + (h - horizon) * t
    middle = sun + side * m * 0.2 * np.sin(t * 7.5) * t**0.8 - side * m * 0.1 * t
    half = m * (0.004 + 0.15 * t**1.9)
    left: list[Point] = [(float(a - b), float(c)) for a, b, c in zip(middle, half, y, strict=True)]
    right: list[Point] = [(float(a + b), float(c)) for a, b, c in zip(middle, half, y, strict=True)]
    canvas.fill([*left, *right[::-1]], PAPER if not snowy(scene) else (110, 0, 0))
    inner = [(float(a + b * 0.35), float(c)) for a, b, c in zip(middle, half, y, strict=True)]
    shade = left if side > 0 else right
    canvas.fill(
        [*shade, *inner[::-1]] if side > 0 else [*inner, *shade[::-1]],
        dimmed(scene, (60, 30, 0) if not snowy(scene) else (150, 0, 0)),
    )


@poster
def valley(scene: Scene) -> None:
    """Mountains to the upper edge, the subject small on a ledge in the light."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h, side = canvas.width, canvas.height, facing(scene)
    sun, base = w * (0.5 + 0.36 * side), h * 0.82
    sky(scene, sun, h * 0.3, m * 0.11)
    if scene.photo is None:
        city = scene.plan.setting == "city"
        far, near = (
            (dimmed(scene, (45, 40, 0)), dimmed(scene, (125, 0, 0))),
            (dimmed(scene, (20, 110, 0)), dimmed(scene, (210, 0, 60))),
        )
        giants: list[tuple[float, float, float, tuple[Tone, Tone]]] = [
            (w * float(dice.uniform(0.1, 0.9)), h * 0.5, h * float(dice.uniform(0.45, 0.6)), far)
            for _ in range(1 + round(w / m))
        ]
        giants += [
            (w * (0.5 - 0.2 * side), h * 0.62, h * 0.76, near),
            (w * (0.5 + 0.34 * side), h * 0.4, h * 0.42, near),
        ]
        for x, half, tall, tones in giants:
            if city:
                tower(scene, x - half * 0.3, base, half * 0.6, tall, tones, sun, 1)
            else:
                massif(scene, x, base, half, tall, tones, sun)
    land(scene, h * 0.76, h, sun)
    _ledge(scene)
    x = w * (0.5 + 0.16 * side)
    cast(scene, x, h * 0.93, m * 0.44, w * 0.6)
    gulls(scene, w * (0.5 - 0.1 * side), h * 0.5, 5)


def _ledge(scene: Scene) -> None:
    """Dark ground across the foot of the sheet, with pines at the far side."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h, side = canvas.width, canvas.height, facing(scene)
    if floats(scene):
        return
    outer = w * (0.5 - 0.5 * side)
    rise = [(0.0, 0.2), (0.16, 0.17), (0.3, 0.12), (0.55, 0.1), (0.8, 0.085), (1.0, 0.11)]
    line = [(outer + side * w * a, h - m * b) for a, b in rise]
    canvas.fill([*line, (w - outer, h), (outer, h)], dimmed(scene, (255, 0, 110)))
    lit = [(x, y + m * 0.012 + m * 0.02 * n / 5) for n, (x, y) in enumerate(line)]
    canvas.fill([*line, *lit[::-1]], dimmed(scene, (60, 80, 0)))
    for n in range(4 if scene.photo is None else 0):
        poplar(
            scene,
            outer + side * w * (0.02 + 0.055 * n),
            h - m * (0.14 - 0.012 * n),
            m * (0.44 - 0.075 * n),
            pine=scene.plan.setting not in ("shore", "sea", "desert", "city"),
        )
