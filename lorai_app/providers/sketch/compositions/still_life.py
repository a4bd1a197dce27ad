"""Things on a table: a wall with light on it, a cloth, shadows."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.words import SMALL

DARK: Tone = (60, 0, 255)


def table(scene: Scene) -> None:
    """The subject and its companions on a table, or alone on a plinth."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    light = Light.of(scene.plan.time, scene.plan.weather)
    edge = h * (0.76 if scene.tall else 0.7)
    _lit_wall(scene, light, edge)
    canvas.box(0, edge, w, h, light.on((20, 150, 0)) if not scene.plan.podium else light.on((150, 0, 0)))
    canvas.box(0, edge, w, edge + m * 0.006, PAPER)
    if scene.plan.podium:
        _plinth(scene, edge)
        return
    _cloth(scene, edge)
    row(scene, edge + (h - edge) * 0.42, min(m * 0.56, edge * 0.72))


def row(scene: Scene, ground: float, size: float, middle: float | None = None) -> None:
    """Subjects side by side: large ones behind, small ones before them, in an uneven rhythm."""
    canvas, dice = scene.canvas, scene.dice
    if scene.lead is None:
        return
    plan = scene.plan
    extra = plan.count - 1 or (2 if scene.wide and scene.lead in SMALL else 0)
    names = [*plan.subjects, *[scene.lead] * extra]
    sizes = [size * (0.55 if name in SMALL and len(names) > 1 else 1.0) for name in names]
    room = canvas.width * 0.92 / (0.86 * sum(sizes))
    stamps = [
        scene.stamp(name, each * min(1.0, room), flip=plan.flip ^ bool(n % 2))
        for n, (name, each) in enumerate(zip(names, sizes, strict=True))
    ]
    order = dice.permutation(len(stamps))
    total = sum(stamp.width for stamp in stamps) * 0.86
    x = (canvas.width * (0.45 if scene.wide else 0.5) if middle is None else middle) - total / 2
    places = []
    for n in order:
        places.append((x + stamps[n].width * 0.43, stamps[n]))
        x += stamps[n].width * 0.86
    tallest = max((stamp.height for stamp in stamps), default=0)
    for place, stamp in sorted(places, key=lambda item: -item[1].height):
        nearer = (1 - stamp.height / tallest) * canvas.short * 0.08
        stamp.stand(canvas, place, ground + nearer)


def _lit_wall(scene: Scene, light: Light, edge: float) -> None:
    """A plain wall with a disc or the slanting light of a window."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w = canvas.width
    top: Tone = (185, 0, 0) if not light.night else (255, 0, 150)
    foot: Tone = (85, 0, 0) if not light.night else (220, 0, 60)
    canvas.fade([(0, 0), (w, 0), (w, edge), (0, edge)], ((0, top), (1, foot)))
    if dice.random() < 0.5 or scene.plan.podium:
        canvas.disc(w * 0.5, edge - m * 0.3, m * 0.4, (30, 0, 0) if not light.night else (120, 0, 30))
        return
    x, tall = w * dice.uniform(0.12, 0.4), edge * 0.62
    for n in range(2):
        for k in range(2):
            left, high = x + n * m * 0.26 + k * m * 0.06, edge * 0.12 + k * tall * 0.5
            pane = [
                (left, high),
                (left + m * 0.23, high),
                (left + m * 0.28, high + tall * 0.44),
                (left + m * 0.05, high + tall * 0.44),
            ]
            canvas.fill(pane, (20, 0, 0) if not light.night else (140, 0, 40))


def _cloth(scene: Scene, edge: float) -> None:
    """A checked cloth hanging over the near edge of the table."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    left, right = w * 0.1, w * 0.9
    near = edge + (h - edge) * 0.8
    quad = [
        (left + m * 0.08, edge + (h - edge) * 0.14),
        (right - m * 0.08, edge + (h - edge) * 0.14),
        (right, near),
        (left, near),
    ]
    canvas.fill(quad, PAPER)
    canvas.box(left, near - 1, right, h, (40, 0, 15))
    count = max(4, round((right - left) / (m * 0.09)))
    for n in range(0, count, 2):
        a, b = n / count, (n + 1) / count
        top = [quad[0][0] + (quad[1][0] - quad[0][0]) * t for t in (a, b)]
        foot = [left + (right - left) * t for t in (a, b)]
        canvas.fill(
            [(top[0], quad[0][1]), (top[1], quad[0][1]), (foot[1], near), (foot[0], near)], (90, 0, 0)
        )
        canvas.box(foot[0], near - 1, foot[1], h, (130, 0, 25))
    canvas.line([(left, near), (right, near)], m * 0.003, (120, 0, 40))


def _plinth(scene: Scene, edge: float) -> None:
    """One thing on a round plinth, as a shop would show it."""
    canvas, m = scene.canvas, scene.canvas.short
    x, top = canvas.width / 2, edge + (canvas.height - edge) * 0.1
    half, deep = m * 0.3, m * 0.062
    foot = top + (canvas.height - edge) * 0.55
    canvas.shadow(x + m * 0.05, foot + m * 0.01, half * 1.25, deep * 1.2)
    canvas.oval(x, foot, half, deep, (40, 0, 40))
    canvas.box(x - half, top, x + half, foot, (40, 0, 40))
    for t in np.linspace(0.2, 1, 6):
        canvas.box(
            x + half * (t - 0.16),
            top,
            x + half * t,
            foot + deep * float(np.sqrt(max(0, 1 - t * t))),
            (40, 0, round(45 + 70 * t)),
        )
    canvas.oval(x, top, half, deep, PAPER)
    scene.stamp(scene.lead or "figure", min(m * 0.6, top * 0.8)).stand(canvas, x, top + deep * 0.15)
