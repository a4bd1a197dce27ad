"""From above: a terrace behind arches, and a cliff."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles.ensemble import flies, floats
from lorai_app.providers.sketch.styles.travel_poster.figures import cast, facing, high, sail, wanderer
from lorai_app.providers.sketch.styles.travel_poster.frame import poster
from lorai_app.providers.sketch.styles.travel_poster.light import dimmed, snowy
from lorai_app.providers.sketch.styles.travel_poster.planes import land
from lorai_app.providers.sketch.styles.travel_poster.sky import gulls, sky


@poster
def terrace(scene: Scene) -> None:
    """Through dark arches, over a parapet, the whole country below; the subject on the terrace."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h, side = canvas.width, canvas.height, facing(scene)
    horizon, sun = h * 0.58, w * (0.5 + 0.1 * side)
    sky(scene, sun, horizon - high(scene, 0.14), m * 0.13)
    land(scene, horizon, h * 0.9, sun)
    gulls(scene, sun - side * m * 0.2, h * 0.28)
    count = max(1, round(w / m * 0.9))
    x = w * (0.5 if count == 1 else 0.5 - 0.5 * side / count)
    outside = floats(scene) or flies(scene)
    if outside:
        cast(scene, x, h * 0.74, min(m * 0.5, h * 0.5), w / count * 0.8)
    _parapet(scene, h * 0.84)
    _arcade(scene)
    if not outside:
        cast(scene, x, h * 0.965, min(m * 0.6, h * 0.56), w * 0.8)


def _parapet(scene: Scene, top: float) -> None:
    """A balustrade and a tiled floor in the sun."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    stone, shade = dimmed(scene, PAPER), dimmed(scene, (90, 20, 20))
    canvas.box(0, top - m * 0.12, w, top - m * 0.095, stone)
    canvas.box(0, top - m * 0.095, w, top - m * 0.088, shade)
    count = round(w / m * 12)
    for n in range(count):
        x = w * (n + 0.5) / count
        canvas.fill(
            [
                (x - m * 0.008, top - m * 0.088),
                (x + m * 0.008, top - m * 0.088),
                (x + m * 0.022, top - m * 0.03),
                (x + m * 0.01, top),
                (x - m * 0.01, top),
                (x - m * 0.022, top - m * 0.03),
            ],
            stone,
        )
        canvas.fill(
            [
                (x, top - m * 0.088),
                (x + m * 0.008, top - m * 0.088),
                (x + m * 0.022, top - m * 0.03),
                (x + m * 0.01, top),
                (x, top),
            ],
            shade,
        )
    canvas.box(0, top, w, h, dimmed(scene, (0, 60, 0)))
    for n in range(-12, 13, 2):
        a, b = w / 2 + n * w * 0.06, w / 2 + (n + 1) * w * 0.06
        canvas.fill(
            [(a, top), (b, top), (w / 2 + (b - w / 2) * 1.9, h), (w / 2 + (a - w / 2) * 1.9, h)],
            dimmed(scene, (0, 120, 10)),
        )


def _arcade(scene: Scene) -> None:
    """Dark arches in front of everything, their inner edges lit."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h, side = canvas.width, canvas.height, facing(scene)
    count = max(1, round(w / m * 0.9))
    pier, step = m * 0.075, w / count
    dark, lit = dimmed(scene, (255, 0, 150)), dimmed(scene, (0, 130, 10))
    top = m * 0.07
    for n in range(count):
        left, right = (
            step * n + pier * (1.0 if n == 0 else 0.5),
            step * (n + 1) - pier * (1.0 if n == count - 1 else 0.5),
        )
        radius, middle = (right - left) / 2, (left + right) / 2
        rise = min(radius, h * 0.4)
        turn = np.linspace(0, np.pi, 30)
        arch = [(middle + radius * float(np.cos(t)), top + rise - rise * float(np.sin(t))) for t in turn]
        inner = [
            (
                middle + (radius - m * 0.02) * float(np.cos(t)) - side * m * 0.012,
                top + rise + m * 0.012 - (rise - m * 0.01) * float(np.sin(t)),
            )
            for t in turn
        ]
        canvas.fill([(right, h), *arch, (left, h), *[(x, y) for x, y in inner[::-1][:1]], *inner[::-1]], lit)
        a, b = step * n, step * (n + 1)
        canvas.fill([(a, -m), (b, -m), (b, h), (right, h), *arch, (left, h), (a, h)], dark)


@poster
def cliff(scene: Scene) -> None:
    """A wall of rock from corner to corner with the subject on top of it, and depth beside it."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h, side = canvas.width, canvas.height, facing(scene)
    horizon, sun = h * 0.6, w * (0.5 + 0.3 * side)
    sky(scene, sun, horizon - high(scene, 0.1), m * 0.14)
    land(scene, horizon, h, sun)
    outer = w * (0.5 - 0.5 * side)
    top = h * (0.5 if not scene.tall else 0.56)
    edge = outer + side * w * (0.56 if not scene.tall else 0.7)
    crown = [
        (outer, top - m * 0.03),
        (outer + side * w * 0.2, top),
        (edge - side * m * 0.06, top + m * 0.02),
        (edge, top + m * 0.06),
    ]
    face = [
        (edge - side * m * 0.1, top + m * 0.3),
        (edge + side * m * 0.02, top + m * 0.36),
        (edge - side * m * 0.08, h),
    ]
    canvas.fill([*crown, *face, (outer, h)], dimmed(scene, (30, 120, 20)))
    count = 4 + int(abs(edge - outer) / (m * 0.16))
    for n in range(count):
        a = outer + side * abs(edge - outer) * (n + float(scene.dice.uniform(0.2, 0.6))) / count
        wide, deep = (
            m * float(scene.dice.uniform(0.03, 0.09)),
            (h - top) * float(scene.dice.uniform(0.3, 0.95)),
        )
        shade = [
            (a, top + m * 0.04),
            (a + side * wide, top + m * 0.05),
            (a + side * wide * 0.7, top + deep * 0.6),
        ]
        shade += [
            (a + side * wide * 1.3, top + deep),
            (a - side * wide * 0.2, top + deep * 0.8),
            (a + side * wide * 0.15, top + deep * 0.4),
        ]
        canvas.fill(shade, dimmed(scene, (200, 30, 90)))
    canvas.fill(
        [
            (outer, h - m * 0.16),
            (outer + side * abs(edge - outer) * 0.5, h - m * 0.1),
            (edge - side * m * 0.1, h),
            (outer, h),
        ],
        dimmed(scene, (220, 20, 120)),
    )
    turf = [(x, y + m * (0.03 + 0.015 * (n % 2))) for n, (x, y) in enumerate(crown)]
    canvas.fill([*crown, *turf[::-1]], dimmed(scene, (220, 0, 20)) if not snowy(scene) else PAPER)
    x = outer + side * abs(edge - outer) * 0.56
    if floats(scene):
        cast(
            scene,
            edge + side * (w - abs(edge - outer)) * 0.5,
            h * 0.88,
            m * 0.5,
            (w - abs(edge - outer)) * 0.95,
        )
        wanderer(scene, x, top + m * 0.03, m * 0.05)
    else:
        cast(scene, x, top + m * 0.02, min(m * 0.62, top * 0.94), abs(edge - outer) * 0.95, shadow=False)
        sail(scene, sun - side * m * 0.05, horizon + m * 0.1)
    gulls(scene, edge + side * m * 0.12, top + m * 0.12, 5)
    gulls(scene, edge, h * 0.16, 3)
