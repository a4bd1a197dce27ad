"""What belongs to a room and is seldom asked for: a curtain, a plant in a pot, a cloth in folds, a jug."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery.light import Light

Points = list[tuple[float, float]]


def curtain(scene: Scene, light: Light, edge: float, top: float, foot: float, side: int) -> None:
    """A curtain gathered to one side (-1 left, 1 right) of a window, in folds."""
    canvas, m = scene.canvas, scene.canvas.short
    wide, tied = min(m * 0.3, canvas.width * 0.2), top + (foot - top) * 0.66
    tones: tuple[Tone, Tone] = (
        ((0, 190, 0), (0, 235, 50)) if not light.night else ((60, 130, 60), (90, 140, 120))
    )
    folds = 5
    for n in range(folds):
        a, b = n / folds, (n + 1) / folds
        strip: Points = []
        for share in (a, b):
            line = []
            for t in np.linspace(0, 1, 16):
                y = top + (foot - top) * t
                pull = 1 - 0.66 * float(np.exp(-(((y - tied) / ((foot - top) * 0.24)) ** 2)))
                line.append((edge - side * wide * share * pull + side * m * 0.01, y))
            strip = [*strip, *line] if not strip else [*strip, *reversed(line)]
        canvas.fill(strip, tones[n % 2])
    canvas.box(
        min(edge, edge - side * wide * 0.36),
        tied - m * 0.012,
        max(edge, edge - side * wide * 0.36),
        tied + m * 0.012,
        PAPER,
    )
    canvas.line([(edge + side * m * 0.04, top), (edge - side * wide * 1.15, top)], m * 0.014, (60, 0, 255))
    canvas.disc(edge - side * wide * 1.15, top, m * 0.014, (60, 0, 255))


def pot(scene: Scene, light: Light, x: float, foot: float, size: float) -> None:
    """A leafy plant in a pot, in few tones so that it stays beside the subject."""
    canvas, dice = scene.canvas, scene.dice
    clay, leaf = light.on((30, 120, 50)), light.on((215, 0, 70))
    half, top = size * 0.26, foot - size * 0.42
    for n in range(9):
        lean = (n - 4) * 0.3 + dice.uniform(-0.1, 0.1)
        reach = size * dice.uniform(0.5, 0.75)
        root, tip = (x, top), (x + reach * float(np.sin(lean)), top - reach * float(np.cos(lean)) * 0.9)
        dx, dy = tip[0] - root[0], tip[1] - root[1]
        bow = [(t, 0.13 * float(np.sin(np.pi * t))) for t in np.linspace(0, 1, 9)]
        whole = [*bow, *[(t, -v) for t, v in reversed(bow)]]
        canvas.fill(
            [(root[0] + dx * t - dy * v, root[1] + dy * t + dx * v) for t, v in whole],
            leaf if n % 2 else light.on((165, 0, 20)),
        )
        canvas.line([root, tip], max(0.5, size * 0.008), PAPER)
    canvas.fill([(x - half, top), (x + half, top), (x + half * 0.72, foot), (x - half * 0.72, foot)], clay)
    canvas.box(x - half * 1.14, top - size * 0.02, x + half * 1.14, top + size * 0.08, clay)
    canvas.fill(
        [
            (x + half * 0.4, top + size * 0.08),
            (x + half * 0.95, top + size * 0.08),
            (x + half * 0.7, foot),
            (x + half * 0.3, foot),
        ],
        light.on((60, 130, 140)),
    )


def cloth(scene: Scene, light: Light, left: float, right: float, top: float) -> None:
    """A cloth thrown over the table, its near edge hanging down in folds."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    h = canvas.height
    edge = top + (h - top) * 0.62
    face: Tone = PAPER if not light.night else (90, 0, 30)
    shade: Tone = (60, 0, 20) if not light.night else (150, 0, 90)
    canvas.fill([(left + m * 0.1, top), (right - m * 0.06, top), (right, edge), (left, edge)], face)
    stripe: Tone = (150, 0, 0) if dice.random() < 0.5 else (0, 130, 0)
    for t in (0.16, 0.22, 0.84):
        y = top + (edge - top) * t
        pull = 1 - t
        canvas.line([(left + m * 0.1 * pull, y), (right - m * 0.06 * pull, y)], m * 0.006, stripe)
    folds = max(3, round((right - left) / (m * 0.16)))
    step = (right - left) / folds
    for n in range(folds):
        a = left + n * step
        lean = step * dice.uniform(-0.12, 0.12)
        low = h + 4 if n % 2 else h * 1.0
        canvas.fill([(a, edge - 1), (a + step, edge - 1), (a + step + lean, low), (a + lean, low)], face)
        canvas.fill(
            [
                (a + step * 0.55, edge),
                (a + step, edge),
                (a + step + lean, low),
                (a + step * 0.35 + lean, low),
            ],
            shade,
        )
        canvas.box(a + lean * 0.5, h - m * 0.05, a + step + lean, h - m * 0.038, stripe)
    canvas.line([(left, edge), (right, edge)], m * 0.003, (90, 0, 60))


def jug(scene: Scene, light: Light, x: float, foot: float, size: float) -> None:
    """A plain jug at the back, two tones only."""
    canvas = scene.canvas
    face, shade = (light.on((110, 0, 20)), light.on((160, 0, 70)))
    profile = [(0.1, 0.0), (0.12, 0.16), (0.3, 0.42), (0.32, 0.68), (0.2, 1.0)]
    ts = np.linspace(0, 1, 24)
    half = [float(np.interp(t, [p for _, p in profile], [q for q, _ in profile])) for t in ts]
    kernel = np.ones(5) / 5
    half = [float(v) for v in np.convolve(np.pad(half, 2, mode="edge"), kernel, "valid")]
    right = [(x + size * v, foot - size * (1 - float(t))) for v, t in zip(half, ts, strict=True)]
    canvas.line(
        [
            (x + size * 0.1, foot - size * 0.9),
            (x + size * 0.4, foot - size * 0.8),
            (x + size * 0.4, foot - size * 0.5),
            (x + size * 0.28, foot - size * 0.42),
        ],
        size * 0.05,
        face,
    )
    canvas.fill([*[(2 * x - a, b) for a, b in right], *reversed(right)], face)
    canvas.fill([*[(x + (a - x) * 0.35, b) for a, b in right], *reversed(right)], shade)
    canvas.oval(x, foot - size, size * 0.12, size * 0.025, light.on((200, 0, 140)))
