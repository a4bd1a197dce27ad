"""What scissors make of a setting: hills, waves, peaks, roofs, clouds, and what grows on them."""

from collections.abc import Callable

import numpy as np

from lorai_app.providers.sketch.scenery.land import height_at, ridge
from lorai_app.providers.sketch.styles.outlines import Outline, ring, sprig

Dice = np.random.Generator


KINDS: dict[str, str] = {
    **dict.fromkeys(("forest", "snowfield"), "pines"),
    **dict.fromkeys(("mountains",), "peaks"),
    **dict.fromkeys(("jungle", "garden"), "ferns"),
    **dict.fromkeys(("sea", "underwater", "shore", "lake"), "waves"),
    **dict.fromkeys(("village", "city"), "roofs"),
    **dict.fromkeys(("studio",), "clouds"),
    **dict.fromkeys(("desert", "space"), "dunes"),
}


def land(setting: str, dice: Dice, width: float, foot: float, base: float, m: float) -> list[Outline]:
    """One layer: the ground from `base` down to `foot`, with what stands on it; `m` is the measure of things."""
    kind = KINDS.get(setting, "trees")
    line = _LINES.get(kind, _rolling)(dice, width, base, m)
    ground = [*line, (width + m, foot + m), (-m, foot + m)]
    return [ground, *_GROWTH[kind](dice, line, m)] if kind in _GROWTH else [ground]


def _rolling(dice: Dice, width: float, base: float, m: float) -> Outline:
    return [(-m, base), *ridge(dice, width, base, m * 0.06, 1.0 * width / m), (width + m, base)]


def _dunes(dice: Dice, width: float, base: float, m: float) -> Outline:
    return [(-m, base), *ridge(dice, width, base, m * 0.1, 0.55 * width / m), (width + m, base)]


def _waves(dice: Dice, width: float, base: float, m: float) -> Outline:
    """Crests that lean, in an even swell."""
    step, x = m * dice.uniform(0.15, 0.22), -m * dice.uniform(0.05, 0.3)
    line: Outline = [(-m, base)]
    while x < width + step:
        high = step * 0.34
        for t in np.linspace(0, 1, 12):
            line.append(
                (x + step * float(t), base - high * float(t**2.2) + high * 0.25 * float(np.sin(np.pi * t)))
            )
        line += [(x + step * 1.1, base - high * 1.02), (x + step * 1.02, base - high * 0.55)]
        x += step
    return [*line, (width + m, base)]


def _heaps(dice: Dice, width: float, base: float, m: float) -> Outline:
    """Cloud heads side by side."""
    x, line = -m * 0.2, [(-m, base)]
    while x < width + m * 0.1:
        r = m * dice.uniform(0.06, 0.15)
        line += [
            (x + r - r * float(np.cos(t)), base - r * 1.1 * float(np.sin(t)))
            for t in np.linspace(0.15, np.pi - 0.15, 14)
        ]
        x += r * 1.85
    return [*line, (width + m, base)]


def _peaks(dice: Dice, width: float, base: float, m: float) -> Outline:
    x, line = -m * 0.3, [(-m, base)]
    while x < width + m * 0.4:
        tall, half = m * dice.uniform(0.1, 0.3), m * dice.uniform(0.13, 0.24)
        line += [
            (x, base),
            (x + half * 0.6, base - tall * 0.62),
            (x + half * 0.72, base - tall * 0.58),
            (x + half, base - tall),
        ]
        line += [(x + half * 1.3, base - tall * 0.52), (x + half * 1.42, base - tall * 0.56)]
        x += half * dice.uniform(1.6, 1.95)
        line.append((x, base - tall * 0.1))
    return [*line, (width + m, base)]


def _roofs(dice: Dice, width: float, base: float, m: float) -> Outline:
    x, line = -m * 0.1, [(-m, base)]
    while x < width + m * 0.1:
        wide, top = m * dice.uniform(0.07, 0.15), base - m * dice.uniform(0.02, 0.2)
        line += [(x, top)]
        match int(dice.integers(4)):
            case 0:
                line.append((x + wide / 2, top - wide * 0.55))
            case 1:
                line += [
                    (x + wide * 0.4, top),
                    (x + wide * 0.4, top - wide * 0.7),
                    (x + wide * 0.46, top - wide * 0.7),
                    (x + wide * 0.46, top),
                ]
            case 2:
                line += [
                    (x + wide / 2 - wide / 2 * float(np.cos(t)), top - wide * 0.5 * float(np.sin(t)))
                    for t in np.linspace(0, np.pi, 9)
                ]
            case _:
                pass
        line.append((x + wide, top))
        x += wide
    return [*line, (width + m, base)]


def _pines(dice: Dice, line: Outline, m: float) -> list[Outline]:
    trees: list[Outline] = []
    for x, tall in _places(dice, line, m, 0.13):
        y, half = height_at(line, x) + m * 0.01, tall * 0.27
        side: Outline = [(0.0, -tall)]
        for n, reach in enumerate((0.42, 0.68, 1.0)):
            at = -tall * (0.68 - 0.27 * n)
            side += [(half * reach, at), (half * reach * 0.48, at)]
        side[-1] = (half * 0.14, side[-1][1])
        side.append((half * 0.14, tall * 0.1))
        trees.append([(x + a, y + b) for a, b in side] + [(x - a, y + b) for a, b in reversed(side)])
    return trees


def _trees(dice: Dice, line: Outline, m: float) -> list[Outline]:
    trees: list[Outline] = []
    for x, tall in _places(dice, line, m, 0.3):
        y = height_at(line, x) + m * 0.01
        thick = tall * 0.035
        trees.append(
            [(x - thick, y), (x - thick, y - tall * 0.7), (x + thick, y - tall * 0.7), (x + thick, y)]
        )
        trees.append(ring(x, y - tall * 0.66, tall * dice.uniform(0.22, 0.3), tall * 0.36, 2.2, 24))
    return trees


def _ferns(dice: Dice, line: Outline, m: float) -> list[Outline]:
    found: list[Outline] = []
    for x, tall in _places(dice, line, m, 0.17):
        lean = float(dice.uniform(-0.5, 0.5))
        found += sprig(x, height_at(line, x) + m * 0.01, tall * 0.9, -np.pi / 2 + lean, 6, lean)
    return found


def _places(dice: Dice, line: Outline, m: float, gap: float) -> list[tuple[float, float]]:
    """Where something grows, in loose groups, and how tall."""
    x, end = m * float(dice.uniform(-0.05, 0.1)), line[-2][0]
    found = []
    while x < end:
        found.append((x, m * float(dice.uniform(0.14, 0.27))))
        x += m * gap * float(dice.uniform(0.5, 1.0) if dice.random() < 0.65 else dice.uniform(1.6, 3.4))
    return found


_LINES: dict[str, Callable[[Dice, float, float, float], Outline]] = {
    "waves": _waves,
    "clouds": _heaps,
    "peaks": _peaks,
    "roofs": _roofs,
    "dunes": _dunes,
}


_GROWTH: dict[str, Callable[[Dice, Outline, float], list[Outline]]] = {
    "pines": _pines,
    "trees": _trees,
    "ferns": _ferns,
}
