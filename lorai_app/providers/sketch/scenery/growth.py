"""What grows near the eye: grasses, reeds, flowers, ferns, great leaves and branches that hang into the picture."""

import itertools
from math import cos, pi, sin

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.land import sides
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.strokes import Point

BLOOMS: dict[str | None, tuple[Tone, ...]] = {
    "autumn": ((0, 215, 30), (60, 190, 0), (0, 150, 0)),
    None: ((0, 255, 0), (0, 255, 0), PAPER, (0, 120, 0)),
}


def blade(canvas: Canvas, x: float, foot: float, reach: float, lean: float, thick: float, tone: Tone) -> None:
    """One bent leaf of grass."""
    mid = (x + lean * 0.3, foot - reach * 0.6)
    tip = (x + lean, foot - reach)
    canvas.fill(
        [
            (x - thick, foot),
            (mid[0] - thick * 0.6, mid[1]),
            tip,
            (mid[0] + thick * 0.6, mid[1]),
            (x + thick, foot),
        ],
        tone,
    )


def tuft(
    canvas: Canvas, dice: np.random.Generator, light: Light, x: float, foot: float, reach: float, tone: Tone
) -> None:
    """A handful of blades from one root."""
    for n in range(int(dice.integers(4, 8))):
        tall = reach * dice.uniform(0.5, 1.1)
        lean = tall * ((n / 3 - 1) * 0.3 + dice.uniform(-0.15, 0.15) + light.lean)
        blade(canvas, x + (n - 3) * reach * 0.05, foot, tall, lean, reach * 0.035, tone)


def grass(
    canvas: Canvas, dice: np.random.Generator, light: Light, ground: float, flowers: float = 0.3
) -> None:
    """Blades and small flowers before the feet of the subject, larger the nearer; tall stands at both edges."""
    m, w, h = canvas.short, canvas.width, canvas.height
    deep = max(1.0, h - ground)
    blooms = BLOOMS.get(light.season, BLOOMS[None])
    for _ in range(int(46 * w / m)):
        near = dice.uniform(0.1, 1.05) ** 0.8
        x, y = dice.uniform(0, w), ground + deep * near
        reach = m * (0.012 + 0.035 * near) * dice.uniform(0.6, 1.3)
        lean = reach * (dice.uniform(-0.4, 0.4) + light.lean)
        if dice.random() < flowers and not light.white_ground:
            canvas.line([(x, y), (x + lean, y - reach)], m * 0.003, light.plane(1.0))
            canvas.disc(
                x + lean, y - reach, m * (0.004 + 0.007 * near), blooms[int(dice.integers(len(blooms)))]
            )
        else:
            tone: Tone = (150, 0, 90) if light.white_ground else light.on((255, 0, 165))
            canvas.fill([(x - reach * 0.12, y), (x + reach * 0.12, y), (x + lean, y - reach)], tone)
    stand(canvas, dice, light, h, flowers)


def stand(canvas: Canvas, dice: np.random.Generator, light: Light, foot: float, flowers: float = 0.3) -> None:
    """Tall dark grasses and flower heads that rise over the lower edge, at the sides."""
    m, w = canvas.short, canvas.width
    blooms = BLOOMS.get(light.season, BLOOMS[None])
    for _ in range(round(9 * (w / m) ** 0.5)):
        x = sides(dice, w, 0.28 if w < 2 * m else 0.34)
        out = abs(x / w - 0.5) * 2
        reach = m * (0.06 + 0.13 * out**2) * dice.uniform(0.6, 1.15)
        tuft(canvas, dice, light, x, foot + m * 0.01, reach, light.on((255, 0, 215)))
        if dice.random() < flowers + 0.15 and not light.white_ground:
            lean = reach * (dice.uniform(-0.2, 0.2) + light.lean)
            canvas.line([(x, foot), (x + lean, foot - reach * 1.25)], m * 0.004, light.on((255, 0, 200)))
            bloom(
                canvas,
                dice,
                x + lean,
                foot - reach * 1.25,
                m * dice.uniform(0.012, 0.024),
                blooms[int(dice.integers(len(blooms)))],
            )


def bloom(canvas: Canvas, dice: np.random.Generator, x: float, y: float, size: float, tone: Tone) -> None:
    """A flower seen from the front: petals around an eye."""
    petals, turn = int(dice.integers(5, 9)), dice.uniform(0, 1)
    for n in range(petals):
        t = 2 * pi * n / petals + turn
        canvas.disc(x + size * 0.72 * cos(t), y + size * 0.72 * sin(t), size * 0.46, tone)
    canvas.disc(x, y, size * 0.42, (0, 150, 200) if tone == PAPER else PAPER)


def reeds(canvas: Canvas, dice: np.random.Generator, light: Light, foot: float, reach: float) -> None:
    """Reeds and cattails in two stands at the edges of water."""
    m, w = canvas.short, canvas.width
    for _ in range(round(22 * (w / m) ** 0.6)):
        x = sides(dice, w, 0.27)
        out = abs(x / w - 0.5) * 2
        tall = reach * (0.35 + 0.75 * out**2) * dice.uniform(0.6, 1.1)
        lean = tall * (dice.uniform(-0.14, 0.14) + light.lean)
        tone = light.on((255, 0, 200) if not light.white_ground else (140, 60, 110))
        blade(canvas, x, foot, tall, lean, m * 0.0055, tone)
        if dice.random() < 0.35:
            tx, ty = x + lean, foot - tall
            canvas.line([(tx, ty), (tx - lean * 0.1, ty + tall * 0.2)], m * 0.013, light.on((0, 200, 110)))
            canvas.line([(tx, ty), (tx + lean * 0.05, ty - tall * 0.08)], m * 0.003, tone)


def fern(
    canvas: Canvas, dice: np.random.Generator, x: float, foot: float, reach: float, tone: Tone, lean: float
) -> None:
    """Fronds from one root, each a spine with leaves that grow shorter."""
    for turn in (-2.5, -2.0, -1.55, -1.1, -0.65):
        turn += dice.uniform(-0.12, 0.12) + lean * 0.5
        tall = reach * dice.uniform(0.7, 1.1)
        left: list[Point] = []
        right: list[Point] = []
        for n in range(15):
            t = n / 14
            px, py = x + tall * t * cos(turn), foot + tall * (t * sin(turn) + 0.3 * t * t * abs(cos(turn)))
            wide = tall * 0.16 * (1 - t) ** 0.8 * (1.0 if n % 2 else 0.25)
            left.append((px - wide * sin(turn), py + wide * cos(turn)))
            right.append((px + wide * sin(turn), py - wide * cos(turn)))
        canvas.fill([*left, *reversed(right)], tone)


def leaf(
    canvas: Canvas, x: float, y: float, turn: float, reach: float, wide: float, tone: Tone, rib: Tone
) -> None:
    """A great leaf with a rib and veins, from its root outwards."""
    c, s = cos(turn), sin(turn)

    def at(t: float, out: float) -> Point:
        sag = 0.16 * t * t * reach
        return (x + c * reach * t - s * out, y + s * reach * t + c * out + sag)

    ts = [n / 12 for n in range(13)]
    half = [wide * sin(pi * t**0.75) for t in ts]
    edge = [at(t, -r) for t, r in zip(ts, half, strict=True)]
    canvas.fill([*edge, *[at(t, r) for t, r in zip(reversed(ts), reversed(half), strict=True)]], tone)
    canvas.line([at(0, 0), at(0.5, 0), at(0.97, 0)], max(1.0, wide * 0.05), rib)
    for t in (0.2, 0.35, 0.5, 0.65, 0.8):
        r = wide * sin(pi * t**0.75) * 0.8
        canvas.line([at(t + 0.08, -r), at(t, 0), at(t + 0.08, r)], max(1.0, wide * 0.025), rib)


def branch(
    canvas: Canvas, dice: np.random.Generator, light: Light, *, kind: str = "leaf", size: float = 1.0
) -> None:
    """A branch that hangs into an upper corner: with leaves, blossom, needles or snow."""
    m, w = canvas.short, canvas.width
    side = -light.side
    x, y = (-m * 0.02 if side < 0 else w + m * 0.02), m * dice.uniform(0.02, 0.12)
    reach = m * dice.uniform(0.4, 0.62) * size
    dark = light.dark()
    for fork in range(3):
        ts = np.linspace(0, 1, 9)
        slope, far = 0.12 + 0.2 * fork, reach * (1 - 0.22 * fork)
        spine = [(x - side * far * t, y + far * slope * t + m * 0.02 * sin(t * 5 + fork)) for t in ts]
        for (a, b), t in zip(itertools.pairwise(spine), ts[:-1], strict=True):
            canvas.line([a, b], m * 0.016 * (1.1 - t) * (1 - 0.25 * fork), dark)
        if light.white_ground:
            canvas.line([(px, py - m * 0.006) for px, py in spine[1:-1]], m * 0.006, PAPER)
        for px, py in spine[2:]:
            for _ in range(3):
                _leaf_of(canvas, dice, light, px, py, m * 0.03 * size, kind)


def _leaf_of(
    canvas: Canvas, dice: np.random.Generator, light: Light, x: float, y: float, size: float, kind: str
) -> None:
    turn = dice.uniform(0.2, pi - 0.2)
    x, y = x + dice.uniform(-1, 1) * size * 0.6, y + dice.uniform(-0.8, 0.6) * size
    if light.bare:
        return
    if kind == "needle":
        tone = light.on((255, 0, 190))
        for k in range(-2, 3):
            t = turn + 0.25 * k
            canvas.line([(x, y), (x + size * 1.3 * cos(t), y + size * 1.3 * sin(t))], size * 0.09, tone)
    elif light.season == "spring" or kind == "blossom":
        bloom(canvas, dice, x, y, size * 0.42, (0, 105, 0) if dice.random() < 0.6 else (0, 30, 0))
    else:
        tone = light.leaf(dice) if light.season == "autumn" else light.on((255, 0, 150))
        leaf(canvas, x, y, turn, size * 1.5, size * 0.36, tone, shade(tone, 60, 0))
