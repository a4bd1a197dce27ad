"""Land as flat planes: water, table mountains, the moon, and which of them all goes with a setting."""

from collections.abc import Callable

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery.land import down, ridge
from lorai_app.providers.sketch.styles.travel_poster.fields import hills
from lorai_app.providers.sketch.styles.travel_poster.light import dimmed
from lorai_app.providers.sketch.styles.travel_poster.massif import range_
from lorai_app.providers.sketch.styles.travel_poster.town import hamlet, towers

Plane = Callable[[Scene, float, float, float], None]
"""Paints from the horizon down to the foot; the last number is where the sun stands."""


def water(scene: Scene, horizon: float, foot: float, sun: float) -> None:
    """A flat sea that darkens towards us, headlands on it, and the path of the sun in slices."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    for n in range(5):
        top = horizon + (h - horizon) * (n / 5) ** 1.5
        canvas.box(0, top, w, h, dimmed(scene, (130 + 31 * n, 0, 22 * max(0, n - 2))))
    away = -1 if sun > w / 2 else 1
    for n, (reach, tall) in enumerate(((0.62, 0.13), (0.4, 0.07))):
        start = w * 0.5 + away * w * 0.55
        tip = start - away * w * reach
        shore = horizon + m * 0.012 * (n + 1)
        crest = [
            (start - away * w * reach * t, shore - m * tall * (1 - t) ** 0.7 * float(dice.uniform(0.8, 1.15)))
            for t in np.linspace(0, 0.96, 7)
        ]
        canvas.fill([(start, shore), *crest, (tip, shore)], dimmed(scene, (110 + 60 * n, 30, 20 + 20 * n)))
        lower = [(x, shore - (shore - y) * 0.45) for x, y in crest]
        canvas.fill([(start, shore), *lower, (tip, shore)], dimmed(scene, (170 + 60 * n, 0, 60 + 20 * n)))
    glint: Tone = PAPER if scene.plan.time != "dawn" else (0, 40, 0)
    for n in range(16):
        t = (n / 16) ** 1.5
        y, half = (
            horizon + (h - horizon) * t + m * 0.008,
            m * (0.035 + 0.17 * t) * float(dice.uniform(0.45, 1.1)),
        )
        x = sun + m * 0.06 * float(dice.uniform(-1, 1)) * (0.3 + t)
        thick = m * (0.0025 + 0.008 * t)
        canvas.fill([(x - half, y), (x, y - thick), (x + half, y), (x, y + thick)], glint)


def mesas(scene: Scene, horizon: float, foot: float, sun: float) -> None:
    """Table mountains with strata, and dunes before them."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    canvas.box(0, horizon, w, h, dimmed(scene, (0, 60, 0)))
    for _ in range(2 + round(w / m)):
        x, half, tall = (
            w * float(dice.uniform(0.02, 0.98)),
            m * float(dice.uniform(0.07, 0.17)),
            m * float(dice.uniform(0.1, 0.28)),
        )
        side, foot_y = (1 if sun > x else -1), horizon + m * 0.02
        for a, b, k in ((1.0, 1.9, 0.42), (0.92, 1.0, 1.0)):
            low, high = foot_y - tall * (k - 0.58 if k > 0.5 else 0), foot_y - tall * k
            canvas.fill(
                [(x - half * b, low), (x - half * a, high), (x + half * a, high), (x + half * b, low)],
                dimmed(scene, (0, 225, 0)),
            )
            canvas.fill(
                [
                    (x - side * half * b, low),
                    (x - side * half * a, high),
                    (x - side * half * a * 0.1, high),
                    (x + side * half * 0.1, low),
                ],
                dimmed(scene, (60, 255, 110)),
            )
        canvas.box(
            x - half * 0.93,
            foot_y - tall * 0.8,
            x + half * 0.93,
            foot_y - tall * 0.76,
            dimmed(scene, (30, 255, 70)),
        )
    for n, tone in enumerate(((0, 110, 0), (0, 175, 0), (30, 255, 30))):
        at = horizon + (foot - horizon) * (0.25 + 0.3 * n)
        line = ridge(dice, w, at, m * 0.05, 0.6 * w / m)
        canvas.fill(down(canvas, line), dimmed(scene, (tone[0], tone[1], tone[2])))
        crest = min(line, key=lambda point: point[1])
        lee = [point for point in line if (point[0] - crest[0]) * (1 if sun < crest[0] else -1) >= 0]
        far = crest[0] + (m * 0.9 if sun < crest[0] else -m * 0.9)
        canvas.fill(
            [*(lee if lee[0] == crest else lee[::-1]), (far, h), (crest[0], h)],
            dimmed(scene, (tone[0] + 40, min(255, tone[1] + 50), 50)),
        )


def moonscape(scene: Scene, horizon: float, foot: float, sun: float) -> None:
    """A ringed planet over a plain of craters."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    x, y, r = (w * 0.2 if sun > w / 2 else w * 0.8), horizon * 0.42, m * 0.13
    canvas.oval(x, y, r * 1.9, r * 0.34, (0, 150, 0))
    canvas.oval(x, y, r * 1.6, r * 0.22, (255, 0, 140))
    canvas.disc(x, y, r, (0, 255, 0))
    canvas.fill(
        [
            (x - r * 1.9, y),
            (x + r * 1.9, y),
            (x + r * 1.4, y + r * 0.24),
            (x, y + r * 0.34),
            (x - r * 1.4, y + r * 0.24),
        ],
        (0, 150, 0),
    )
    line = ridge(dice, w, horizon, m * 0.02, w / m)
    canvas.fill(down(canvas, line), (70, 0, 20))
    for n in range(10):
        t = ((n + 1) / 11) ** 1.4
        px, py, reach = w * float(dice.uniform(0, 1)), horizon + (h - horizon) * t, m * (0.02 + 0.12 * t)
        canvas.oval(px, py, reach, reach * 0.26, PAPER)
        canvas.oval(px, py + reach * 0.04, reach * 0.92, reach * 0.21, (130, 0, 90))


PLANES: dict[str, Plane] = {
    **dict.fromkeys(("sea", "underwater", "shore", "lake"), water),
    "desert": mesas,
    "city": towers,
    "village": hamlet,
    "space": moonscape,
}


def land(scene: Scene, horizon: float, foot: float, sun: float) -> None:
    """The land of the setting, with far mountains where there is room for them."""
    if scene.photo is not None:
        return
    m, setting = scene.canvas.short, scene.plan.setting
    if setting in ("mountains", "snowfield", "lake", "forest"):
        tones = (dimmed(scene, (60, 50, 0)), dimmed(scene, (170, 0, 20)))
        range_(
            scene,
            horizon + m * 0.03,
            m * (0.42 if setting == "mountains" else 0.28),
            sun,
            tones,
            2 + round(scene.canvas.width / m * 1.6),
        )
    PLANES.get(setting, hills)(scene, horizon, foot, sun)
    if scene.plan.weather == "fog":
        for n in range(3):
            scene.canvas.veil(horizon + m * (0.16 * n - 0.2), horizon + m * (0.16 * n + 0.08), 0.62)
