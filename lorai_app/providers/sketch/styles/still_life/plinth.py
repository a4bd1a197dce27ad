"""As a shop shows it: coloured paper, an arch, round plinths, leaves and the shadow of leaves."""

import numpy as np
from PIL import Image, ImageDraw

from lorai_app.providers.sketch.canvas import PAPER, SCALE, Tone
from lorai_app.providers.sketch.photos import separated
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles import outlines
from lorai_app.providers.sketch.styles.ensemble import ensemble
from lorai_app.providers.sketch.styles.paper_cut.layers import Layers
from lorai_app.providers.sketch.styles.still_life.light import dimmed, side

_PAIRS: tuple[tuple[Tone, Tone, Tone], ...] = (
    ((0, 70, 0), (0, 135, 0), (0, 35, 0)),
    ((95, 0, 0), (175, 0, 0), (45, 0, 0)),
    ((0, 215, 0), (0, 255, 55), (0, 130, 0)),
    ((205, 0, 0), (255, 0, 60), (120, 0, 0)),
)
"""The wall, what stands before it, and the floor."""


def plinth(scene: Scene) -> None:
    """The subject on a plinth before an arch."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h, turn = canvas.width, canvas.height, side(scene)
    wall, arch, floor = (dimmed(scene, tone) for tone in _PAIRS[int(scene.dice.integers(len(_PAIRS)))])
    edge = h * 0.76
    canvas.box(0, 0, w, edge, wall)
    canvas.box(0, edge, w, h, floor)
    layers = Layers(canvas, scene.lit)
    _branches(scene, m)
    x = w / 2
    _arch(scene, layers, x, edge, min(m * 0.34, w * 0.4), min(h * 0.64, m * 0.95), arch)
    for across, high, radius, tone in ((-0.46, 0.24, 0.1, arch), (0.44, 0.12, 0.13, floor)):
        drum(scene, layers, x + across * turn * min(m, w * 0.9), edge + m * 0.07, m * radius, m * high, tone)
    ball = x + turn * min(m, w * 0.9) * 0.36
    layers.lay([outlines.ring(ball, edge + m * 0.1, m * 0.055, m * 0.055, 2, 40)], (0, 255, 0), m * 0.02)
    foot, high = h * 0.92, m * 0.13
    drum(scene, layers, x, foot, m * 0.38, high * 0.55, wall)
    drum(scene, layers, x, foot - high * 0.55 - m * 0.02, m * 0.29, high * 0.6, PAPER)
    top = foot - high * 1.15 - m * 0.018
    group = ensemble(scene, min(m * 0.6, top * 0.8), min(m * 0.76, w * 0.88))
    for part in group:
        y = top + part.nearer * 0.4
        canvas.shadow(x + part.x - turn * m * 0.03, y, part.stamp.width * 0.46, m * 0.018)
        layers.set(part.stamp, x + part.x, y - part.stamp.height / 2, m * 0.012)
    leaves: Tone = dimmed(scene, (255, 0, 70))
    corner = w * (0.5 - 0.5 * turn)
    for n in range(3):
        turned = -np.pi / 2 + turn * (0.25 + 0.45 * n)
        layers.lay(
            outlines.sprig(corner, h * 1.02, m * (0.44 - 0.08 * n), turned, 7, turn * 0.5),
            leaves if n % 2 else dimmed(scene, (255, 0, 130)),
            m * 0.03,
        )
    layers.close()


def drum(scene: Scene, layers: Layers, x: float, foot: float, radius: float, high: float, tone: Tone) -> None:
    """A round plinth: its lit top, its side in five steps from light to shade."""
    canvas, turn, deep = scene.canvas, side(scene), 0.2
    body = [(x - radius, foot), (x - radius, foot - high), (x + radius, foot - high), (x + radius, foot)]
    bow = [
        (x + radius * float(np.cos(t)), foot + radius * deep * float(np.sin(t)))
        for t in np.linspace(0, np.pi, 24)
    ]
    layers.lay([[*body, *bow]], tone, canvas.short * 0.03)
    steps = 7
    for n in range(steps):
        a, b = np.arccos(np.clip(1 - 2 * np.array([n, n + 1]) / steps, -1, 1))
        xs = [x - turn * radius * float(v) for v in (1 - 2 * n / steps, 1 - 2 * (n + 1) / steps)]
        ys = [foot + radius * deep * float(np.sin(v)) for v in (a, b)]
        key = round(110 * (1 - n / (steps - 1)) ** 1.3)
        dark = (tone[0], tone[1], min(255, tone[2] + key))
        canvas.fill([(xs[0], foot - high), (xs[1], foot - high), (xs[1], ys[1]), (xs[0], ys[0])], dark)
    top = (tone[0] // 2, tone[1] // 2, tone[2] // 2)
    canvas.oval(x, foot - high, radius, radius * deep, top)


def _arch(scene: Scene, layers: Layers, x: float, foot: float, half: float, high: float, tone: Tone) -> None:
    """A panel with a round head; the photo is pasted on it."""
    turn = np.linspace(0, np.pi, 40)

    def outline(grow: float) -> list[tuple[float, float]]:
        r = half + grow
        return [
            (x + r, foot),
            *[(x + r * float(np.cos(t)), foot - high + half - r * float(np.sin(t))) for t in turn],
            (x - r, foot),
        ]

    layers.lay([outline(scene.canvas.short * 0.05)], PAPER, scene.canvas.short * 0.03)
    layers.lay([outline(0)], tone, scene.canvas.short * 0.012)
    if scene.photo is not None:
        plates = separated(scene.photo, scene.plan.inks, half * 2, high)
        mask = Image.new("L", plates.size)
        inner = [((a - x + half) * SCALE, (b - foot + high) * SCALE) for a, b in outline(0)]
        ImageDraw.Draw(mask).polygon(inner, fill=255)
        layers.paste(plates, mask, x - half, foot - high, 1)


def _branches(scene: Scene, m: float) -> None:
    """The shadow of a branch outside the window, on the wall."""
    canvas, turn = scene.canvas, side(scene)
    start = canvas.width * (0.5 + 0.54 * turn)
    for n in range(3):
        way = (np.pi if turn > 0 else 0.0) - turn * (0.15 + 0.32 * n)
        for outline in outlines.sprig(
            start, canvas.height * (0.02 + 0.14 * n), m * 0.62, way, 8, -turn * 0.4
        ):
            soft = canvas.inks.getpixel((4, 4))
            tone = (soft[0], soft[1], min(255, soft[2] + 42)) if isinstance(soft, tuple) else (0, 0, 42)
            canvas.fill(outline, tone)
