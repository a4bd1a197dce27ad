"""What people and weather leave along a way: paths, fences, stones, posts, jetties."""

import itertools
from math import cos, pi, sin

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.land import sides
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.shapes import drawing, known
from lorai_app.providers.sketch.stamp import cut
from lorai_app.providers.sketch.strokes import Point


def prop(
    canvas: Canvas,
    light: Light,
    name: str,
    x: float,
    foot: float,
    size: float,
    *,
    depth: float = 1.0,
    flip: bool = False,
    rim: float = 1.0,
    turn: float = 0.0,
) -> None:
    """A drawing as part of the scene, in the hour's light and paler the farther; nothing if there is none."""
    if name not in known():
        return

    def dye(tone: Tone) -> Tone:
        return light.pale(light.on(tone), depth)

    stamp = cut(drawing(name).marks, size, canvas.tone, rim=rim, dye=dye, flip=flip)
    if turn:
        stamp = stamp.turned(turn)
    stamp.stand(canvas, x, foot, shadow=False)


def path(
    canvas: Canvas,
    dice: np.random.Generator,
    far: Point,
    near: tuple[float, float],
    foot: float,
    tone: Tone,
    edge: Tone | None = None,
) -> None:
    """A way that winds from a far point to the lower edge, where it reaches from `near[0]` to `near[1]`."""
    turn, swing = dice.uniform(0, 6.28), (near[1] - near[0]) * dice.uniform(0.5, 1.1)
    left: list[Point] = []
    right: list[Point] = []
    for n in range(33):
        t = n / 32
        grow = t**1.9
        y = far[1] + (foot - far[1]) * t**1.25
        middle = (
            far[0] + ((near[0] + near[1]) / 2 - far[0]) * t + swing * sin(t * 5.2 + turn) * t * (1 - t) * 1.4
        )
        half = (near[1] - near[0]) / 2 * (0.012 + 0.988 * grow)
        left.append((middle - half, y))
        right.append((middle + half, y))
    canvas.fill([*left, *reversed(right)], tone)
    if edge:
        for side in (left, right):
            for a, b, n in zip(side[::2], side[1::2], range(20), strict=False):
                canvas.line([a, b], canvas.short * (0.001 + 0.0003 * n), edge)


def rail(
    canvas: Canvas, light: Light, start: Point, end: Point, tall: tuple[float, float], count: int, tone: Tone
) -> None:
    """A post-and-rail fence from one place to another; its height runs from the first to the second of `tall`."""
    tops = []
    for n in range(count + 1):
        t = n / count
        x, y = start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t
        high = tall[0] + (tall[1] - tall[0]) * t
        canvas.box(x - high * 0.06, y - high, x + high * 0.06, y, tone)
        if light.white_ground:
            canvas.box(x - high * 0.08, y - high * 1.06, x + high * 0.08, y - high * 0.98, PAPER)
        tops.append((x, y, high))
    for a, b in itertools.pairwise(tops):
        for at in (0.82, 0.46):
            band = [(a[0], a[1] - a[2] * at), (b[0], b[1] - b[2] * at)]
            other = [(b[0], b[1] - b[2] * (at - 0.11)), (a[0], a[1] - a[2] * (at - 0.11))]
            canvas.fill([*band, *other], tone)


def pickets(
    canvas: Canvas, foot: float, tall: float, left: float, right: float, tone: Tone, line: Tone
) -> None:
    """A fence of pointed boards."""
    gap = tall * 0.34
    canvas.box(left, foot - tall * 0.72, right, foot - tall * 0.6, line)
    canvas.box(left, foot - tall * 0.3, right, foot - tall * 0.18, line)
    for x in np.arange(left, right, gap):
        x = float(x)
        board = [
            (x, foot),
            (x, foot - tall * 0.84),
            (x + gap * 0.34, foot - tall),
            (x + gap * 0.68, foot - tall * 0.84),
            (x + gap * 0.68, foot),
        ]
        canvas.fill(board, tone)
        canvas.fill([board[2], board[3], board[4], (x + gap * 0.48, foot)], line)


def rock(
    canvas: Canvas, dice: np.random.Generator, light: Light, x: float, foot: float, wide: float, tone: Tone
) -> None:
    """A boulder with three faces; snow lies on top."""
    tall = wide * dice.uniform(0.45, 0.75)
    left, right = x - wide / 2, x + wide / 2
    top = [
        (left + wide * 0.16, foot - tall * 0.66),
        (x - wide * 0.08, foot - tall),
        (x + wide * 0.26, foot - tall * 0.84),
        (right - wide * 0.06, foot - tall * 0.42),
    ]
    canvas.fill([(left, foot), *top, (right, foot)], tone)
    ridge = [(x + wide * 0.08, foot - tall * 0.5), (x - wide * 0.02, foot)]
    dim = (
        [(left, foot), *top[:2], *ridge]
        if light.side > 0
        else [top[1], top[2], top[3], (right, foot), *ridge[::-1]]
    )
    canvas.fill(dim, shade(tone, 75, 40))
    if light.white_ground:
        canvas.fill(
            [
                top[0],
                top[1],
                top[2],
                top[3],
                (x + wide * 0.1, foot - tall * 0.62),
                (x - wide * 0.1, foot - tall * 0.7),
            ],
            PAPER,
        )
    canvas.line(
        [(right - wide * 0.2, foot - tall * 0.2), (right - wide * 0.06, foot - tall * 0.2)],
        wide * 0.015,
        PAPER,
    )


def stones(
    canvas: Canvas, dice: np.random.Generator, light: Light, ground: float, tone: Tone = (95, 45, 80)
) -> None:
    """Pebbles on the ground and a few boulders at the lower corners."""
    m, w, h = canvas.short, canvas.width, canvas.height
    for _ in range(int(20 * w / m)):
        x, near = dice.uniform(0, w), dice.uniform(0.1, 1)
        reach = m * dice.uniform(0.003, 0.009) * (0.6 + near)
        y = ground + (h - ground) * near
        canvas.oval(x, y, reach, reach * 0.45, light.on(shade(tone, 40, 20)))
        canvas.oval(x + reach * 0.2 * light.side, y - reach * 0.12, reach * 0.7, reach * 0.25, light.on(tone))
    for _ in range(round(4 * (w / m) ** 0.6)):
        x = sides(dice, w, 0.22)
        rock(
            canvas,
            dice,
            light,
            x,
            h - (h - ground) * dice.uniform(-0.15, 0.5),
            m * dice.uniform(0.05, 0.17),
            light.on(tone),
        )


def pool(canvas: Canvas, x: float, y: float, rx: float, tone: Tone) -> None:
    """Light on the ground under a lamp, as three flat rounds."""
    for share in (1.0, 0.72, 0.42):
        ring = [(x + rx * share * cos(t), y + rx * 0.22 * share * sin(t)) for t in np.linspace(0, 2 * pi, 28)]
        canvas.fill(ring, tone if share < 0.5 else (tone[0], tone[1] * 2 // 3, round(60 * share)))
