"""Open country: hills, woods, mountains and dunes, each layer standing on the one behind it."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.shapes import drawing
from lorai_app.providers.sketch.stamp import Stamp, cut
from lorai_app.providers.sketch.strokes import Point


def ridge(dice: np.random.Generator, width: float, base: float, swell: float, waves: float) -> list[Point]:
    """A rolling line from edge to edge; `waves` is about how many crests it has."""
    xs = np.linspace(0, width, 90)
    ys = np.full(90, base)
    for k in range(1, 5):
        turn, reach = dice.uniform(0, 6.28), dice.uniform(0.5, 1) * swell / k**1.4
        ys += reach * np.sin(2 * np.pi * k * waves * xs / width * 0.6 + turn)
    return [(float(x), float(y)) for x, y in zip(xs, ys, strict=True)]


def down(canvas: Canvas, line: list[Point]) -> list[Point]:
    """The land under a line, to the bottom of the sheet."""
    return [*line, (canvas.width, canvas.height), (0, canvas.height)]


def height_at(line: list[Point], x: float) -> float:
    return float(np.interp(x, [p for p, _ in line], [q for _, q in line]))


def plant(
    canvas: Canvas,
    dice: np.random.Generator,
    line: list[Point],
    name: str,
    size: float,
    count: int,
    share: float,
) -> None:
    """Trees on a line, in loose groups; `share` of their ink, so that far ones are pale."""

    def pale(tone: Tone) -> Tone:
        return round(tone[0] * share), round(tone[1] * share), round(tone[2] * share)

    stamps: list[Stamp] = [
        cut(drawing(name).marks, size * k, canvas.tone, rim=1, dye=pale) for k in (0.7, 0.85, 1.0)
    ]
    x = dice.uniform(-0.1, 0.1) * canvas.width
    for _ in range(count):
        stamp = stamps[int(dice.integers(3))]
        stamp.stand(canvas, x, height_at(line, x) + size * 0.05, shadow=False)
        gap = (
            dice.uniform(0.25, 0.5) * size
            if dice.random() < 0.6
            else dice.uniform(0.6, 3.2) * canvas.width / count
        )
        x = (x + gap) % (canvas.width * 1.02)


def grass(
    canvas: Canvas, dice: np.random.Generator, light: Light, ground: float, flowers: float = 0.3
) -> None:
    """Blades and small flowers before the feet of the subject, larger the nearer they are."""
    m, w, h = canvas.short, canvas.width, canvas.height
    for _ in range(int(70 * w / m)):
        y = ground + (h - ground) * dice.uniform(0.12, 1.05) ** 0.8
        x, near = dice.uniform(0, w), (y - ground) / max(1.0, h - ground)
        reach = m * (0.01 + 0.035 * near) * dice.uniform(0.6, 1.3)
        lean = reach * dice.uniform(-0.4, 0.4)
        if dice.random() < flowers and not light.white_ground:
            canvas.line([(x, y), (x + lean, y - reach)], m * 0.003, (255, 0, 170))
            canvas.disc(
                x + lean, y - reach, m * (0.004 + 0.007 * near), (0, 255, 0) if dice.random() < 0.6 else PAPER
            )
        else:
            tone: Tone = (150, 0, 90) if light.white_ground else (255, 0, 150)
            canvas.fill([(x - reach * 0.12, y), (x + reach * 0.12, y), (x + lean, y - reach)], tone)


def meadow(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w, h = canvas.short, canvas.width, canvas.height
    waves = 1.2 * w / m
    layers: tuple[tuple[float, Tone, Tone, float], ...] = (
        (0.66, (95, 0, 0), (40, 0, 0), 0.45),
        (0.77, (60, 95, 0), (20, 60, 0), 0.7),
        (0.87, (190, 0, 0), (130, 0, 0), 1.0),
    )
    kind = "pine" if light.white_ground else "tree"
    for at, top, bottom, share in layers:
        line = ridge(dice, w, ground * at, m * 0.035, waves)
        canvas.fade(down(canvas, line), ((0, light.ground(top)), (0.5, light.ground(bottom))))
        plant(canvas, dice, line, kind, m * (0.05 + 0.13 * (at - 0.6) * 3), int(6 * w / m), share)
    line = ridge(dice, w, ground * 0.965, m * 0.012, waves)
    canvas.fade(down(canvas, line), ((0, light.ground((225, 0, 0))), (1, light.ground((255, 0, 110)))))
    grass(canvas, dice, light, ground)
    canvas.box(0, h, w, h, PAPER)


def forest(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w = canvas.short, canvas.width
    waves = 1.4 * w / m
    for at, size, share in ((0.72, 0.24, 0.35), (0.82, 0.34, 0.62), (0.91, 0.46, 0.9)):
        line = ridge(dice, w, ground * at, m * 0.02, waves)
        plant(canvas, dice, line, "pine", m * size, int(15 * w / m * (1.2 - size)), share)
        tone = light.ground((round(200 * share), 0, round(40 * share)))
        canvas.fill(down(canvas, line), tone)
        canvas.veil(ground * (at - 0.16), ground * (at + 0.05), 0.45)
    line = ridge(dice, w, ground * 0.96, m * 0.01, waves)
    canvas.fade(down(canvas, line), ((0, light.ground((190, 30, 20))), (1, light.ground((255, 40, 120)))))
    grass(canvas, dice, light, ground)


def mountains(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w = canvas.short, canvas.width
    count = int(3 + 2.4 * w / m)
    for at, tall, tone in ((0.8, 0.5, (80, 0, 0)), (0.88, 0.36, (170, 0, 10))):
        places = dice.permutation(np.linspace(-0.05, 1.05, count)) + dice.uniform(-0.05, 0.05, count)
        for place in places:
            height = ground * tall * dice.uniform(0.6, 1.25)
            peak(canvas, dice, place * w, ground * at, height, light.on((tone[0], tone[1], tone[2])), light)
        line = ridge(dice, w, ground * (at - 0.02), m * 0.015, 1.5 * w / m)
        canvas.fill(down(canvas, line), light.ground((tone[0] + 40, 0, tone[2])))
        plant(
            canvas,
            dice,
            line,
            "pine",
            m * (0.08 if at < 0.85 else 0.14),
            int(11 * w / m),
            0.6 if at < 0.85 else 1,
        )
    line = ridge(dice, w, ground * 0.96, m * 0.012, 1.2 * w / m)
    canvas.fade(down(canvas, line), ((0, light.ground((30, 110, 0))), (1, light.ground((120, 150, 60)))))
    grass(canvas, dice, light, ground)


def peak(
    canvas: Canvas, dice: np.random.Generator, x: float, base: float, height: float, tone: Tone, light: Light
) -> None:
    """One mountain: a lit and a shaded face and snow with a torn edge."""
    half = height * dice.uniform(0.75, 1.05)
    top, crest = (x, base - height), x + half * 0.12
    foot = base + height * 0.2
    left, right = (x - half, foot), (x + half, foot)
    canvas.fill([left, top, right], tone)
    spine = [
        top,
        (crest, base - height * 0.6),
        (x - half * 0.06, base - height * 0.3),
        (x + half * 0.2, foot),
    ]
    canvas.fill([*spine, right], (min(255, tone[0] + 85), tone[1], min(255, tone[2] + 50)))
    cap = 0.3
    edge = [
        x - half * cap,
        x - half * 0.16,
        x - half * 0.06,
        x + half * 0.06,
        x + half * 0.17,
        x + half * cap,
    ]
    dips = (0.3, 0.24, 0.37, 0.25, 0.36, 0.3)
    rim = [(ex, base - height * (1 - d)) for ex, d in zip(edge, dips, strict=True)]
    rim[0] = (x - half * 0.25, base - height * 0.75 + height * 0.05)
    rim[-1] = (x + half * 0.25, base - height * 0.75 + height * 0.05)
    canvas.fill([top, *rim], light.on((0, 0, 0)) if not light.night else (60, 0, 20))


def desert(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w = canvas.short, canvas.width
    for at, tone in ((0.74, (60, 40, 0)), (0.83, (20, 120, 0)), (0.93, (60, 170, 0))):
        line = ridge(dice, w, ground * at, m * 0.06, 0.7 * w / m)
        canvas.fade(
            down(canvas, line), ((0, light.on((tone[0], tone[1], tone[2]))), (0.6, light.on((0, 60, 0))))
        )
        crest = min(line, key=lambda point: point[1])
        after = [point for point in line if point[0] >= crest[0]]
        if len(after) > 4:
            lee = [
                *after,
                (w, canvas.height),
                (crest[0] + w * 0.1, canvas.height),
                (crest[0] - m * 0.05, ground),
            ]
            canvas.fill(lee, light.on((tone[0] + 50, min(255, tone[1] + 60), 25)))
        if at > 0.8:
            plant(canvas, dice, line, "cactus", m * (at - 0.68) * 0.8, int(3 * w / m), 0.8)
    line = ridge(dice, w, ground * 0.965, m * 0.014, 0.9 * w / m)
    canvas.fade(down(canvas, line), ((0, light.on((0, 100, 0))), (1, light.on((60, 190, 30)))))
    stones(canvas, dice, light, ground)


def stones(canvas: Canvas, dice: np.random.Generator, light: Light, ground: float) -> None:
    m, w = canvas.short, canvas.width
    for _ in range(int(24 * w / m)):
        x, near = dice.uniform(0, w), dice.uniform(0.1, 1)
        reach = m * dice.uniform(0.004, 0.012) * (0.6 + near)
        canvas.oval(x, ground + (canvas.height - ground) * near, reach, reach * 0.4, light.on((80, 60, 90)))
