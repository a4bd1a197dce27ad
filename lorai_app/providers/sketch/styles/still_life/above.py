"""Seen from straight above: a table, a cloth laid askew, plates, and things about the subject, all with one light."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.photos import separated
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.strokes import Point
from lorai_app.providers.sketch.styles import outlines
from lorai_app.providers.sketch.styles.ensemble import ensemble
from lorai_app.providers.sketch.styles.paper_cut.layers import Layers
from lorai_app.providers.sketch.styles.still_life.light import dark, dimmed
from lorai_app.providers.sketch.styles.still_life.vessels import small_things

_GROUNDS: tuple[tuple[Tone, Tone], ...] = (
    ((0, 80, 0), (0, 60, 0)),
    ((130, 0, 0), (110, 0, 0)),
    ((20, 150, 40), (10, 130, 25)),
    ((255, 0, 60), (255, 0, 40)),
)


def flat_lay(scene: Scene) -> None:
    """The subject lies in the middle, on a plate on a striped cloth; small things keep their distance round it."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    boards = _GROUNDS[int(dice.integers(len(_GROUNDS)))]
    step = m * 0.16
    for n in range(int(w / step) + 1):
        canvas.box(n * step, 0, (n + 1) * step, h, dimmed(scene, boards[n % 2]))
        canvas.box(
            (n + 1) * step - m * 0.003,
            0,
            (n + 1) * step,
            h,
            dimmed(scene, (boards[0][0], boards[0][1] + 30, boards[0][2] + 60)),
        )
    layers = Layers(canvas, scene.lit)
    _cloth(scene, layers, w / 2, h / 2, min(m * 0.72, w * 0.66), min(m * 0.62, h * 0.6))
    if scene.photo is not None:
        _card(scene, layers, w * (0.3 if scene.plan.flip else 0.7), h * 0.36)
    radius = m * 0.36
    for n, (reach, tone) in enumerate(
        ((1.0, PAPER), (0.93, (40, 0, 10)), (0.9, PAPER), (0.66, (20, 0, 5)), (0.64, PAPER))
    ):
        ring = [outlines.ring(w / 2, h / 2, radius * reach, radius * reach, 2, 90)]
        if n == 0:
            layers.lay(ring, dimmed(scene, tone), m * 0.03)
        else:
            canvas.fill(ring[0], dimmed(scene, tone) if not dark(scene) or n % 2 else tone)
    _round(scene, layers)
    for part in ensemble(scene, min(m * 0.56, h * 0.66), w * 0.6):
        layers.set(part.stamp, w / 2 + part.x, h / 2 + part.nearer * 0.6, m * 0.02)
    layers.close()


def _cloth(scene: Scene, layers: Layers, x: float, y: float, rx: float, ry: float) -> None:
    """A striped cloth, turned a little, with a fringe."""
    canvas, m = scene.canvas, scene.canvas.short
    turn = 0.2 if scene.plan.flip else -0.2

    def at(a: float, b: float) -> Point:
        return x + a * float(np.cos(turn)) - b * float(np.sin(turn)), y + a * float(np.sin(turn)) + b * float(
            np.cos(turn)
        )

    warm = scene.plan.turn % 2 == 0
    base, stripe = (
        dimmed(scene, (0, 40, 0) if warm else (45, 0, 0)),
        dimmed(scene, (0, 200, 0) if warm else (200, 0, 0)),
    )
    layers.lay([[at(-rx, -ry), at(rx, -ry), at(rx, ry), at(-rx, ry)]], base, m * 0.012)
    for share in (-0.9, -0.82, -0.5, 0.5, 0.82, 0.9):
        thick = rx * (0.02 if abs(share) != 0.82 else 0.05)
        canvas.fill(
            [
                at(rx * share - thick, -ry),
                at(rx * share + thick, -ry),
                at(rx * share + thick, ry),
                at(rx * share - thick, ry),
            ],
            stripe,
        )
    for n in range(60):
        a = -rx + 2 * rx * (n + 0.5) / 60
        for b in (-1, 1):
            canvas.line([at(a, b * ry), at(a, b * (ry + m * 0.02))], m * 0.003, stripe)


def _card(scene: Scene, layers: Layers, x: float, y: float) -> None:
    """The photo as a print that lies there."""
    assert scene.photo is not None
    m = scene.canvas.short
    wide, high, rim = m * 0.4, m * 0.46, m * 0.02
    layers.lay(
        [
            [
                (x - wide / 2 - rim, y - high / 2 - rim),
                (x + wide / 2 + rim, y - high / 2 - rim),
                (x + wide / 2 + rim, y + high / 2 + rim),
                (x - wide / 2 - rim, y + high / 2 + rim),
            ]
        ],
        PAPER,
        m * 0.016,
    )
    scene.canvas.place(separated(scene.photo, scene.plan.inks, wide, high), None, x - wide / 2, y - high / 2)


def _round(scene: Scene, layers: Layers) -> None:
    """Leaves and small things in a loose wreath out to the edges of the sheet."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    places = [
        (0.5 + 0.42 * np.cos(t), 0.5 + 0.4 * np.sin(t)) for t in np.linspace(0.35, 2 * np.pi + 0.35, 9)[:-1]
    ]
    if scene.wide:
        places += [(0.12, 0.5), (0.88, 0.5), (0.22, 0.2), (0.78, 0.8)]
    green = [dimmed(scene, tone) for tone in ((255, 0, 30), (220, 0, 0), (255, 0, 110))]
    names = small_things(scene, len(places))
    for n, (a, b) in enumerate(places):
        x, y = w * float(a + dice.uniform(-0.02, 0.02)), h * float(b + dice.uniform(-0.02, 0.02))
        out = float(np.arctan2(y - h / 2, x - w / 2))
        if n % 3 == 0 or not names:
            layers.lay(
                outlines.sprig(x, y, m * 0.24, out + float(dice.uniform(-0.8, 0.8)), 6, 0.5),
                green[n % 3],
                m * 0.014,
            )
        elif n % 3 == 1:
            r = m * 0.085
            layers.lay(
                [outlines.ring(x, y, r, r, 2, 50)],
                dimmed(scene, ((0, 235, 0), PAPER, (90, 0, 0))[n % 3]),
                m * 0.016,
            )
            canvas.disc(x, y, r * 0.8, dimmed(scene, (40, 0, 15)))
            layers.set(scene.fitted(names[n], r * 1.7, r * 1.5), x, y - r * 0.1, m * 0.01)
        else:
            stamp = scene.fitted(names[n], m * 0.17, m * 0.17).turned(float(dice.uniform(-50, 50)))
            layers.set(stamp, x, y, m * 0.014)
