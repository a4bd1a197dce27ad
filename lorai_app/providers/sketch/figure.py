"""A figure for words that nobody knows: a turned and painted totem whose parts and patterns are the letters."""

from math import cos, pi

from lorai_app.providers.sketch.shapes.hand import oval
from lorai_app.providers.sketch.shapes.mark import Mark
from lorai_app.providers.sketch.strokes import Point, smooth

_TONES = ("warm", "cool", "pale", "deep", "blush", "dusk")
_ON = {"warm": "paper", "cool": "paper", "pale": "dusk", "deep": "blush", "blush": "deep", "dusk": "pale"}
"""What shows on a tone."""

_FOOT, _TOP = 94.0, 14.0


def figure(letters: str) -> tuple[Mark, ...]:
    """Turned parts on one axis, letter by letter from the foot to the top: rings between, a finial above, a base."""
    codes = _codes(letters)
    shares = [1.0 + code % 4 * 0.32 for code in codes]
    unit = (_FOOT - _TOP) / sum(shares)
    marks = [_block("dark", 94, 100, 30, 33), _block("dusk", 92.4, 94.4, 26, 26)]
    foot = _FOOT - 1.6
    for i, (code, share) in enumerate(zip(codes, shares, strict=True)):
        top = foot - unit * share
        half = (26 - 9 * i / len(codes)) * (0.74 + code * 7 % 5 * 0.09)
        marks += _part(code, i, top + 0.9, foot - 0.9, half)
        marks.append(_block("dark", foot - 1, foot + 1, half * 0.56, half * 0.56))
        foot = top
    return (*marks, *_finial(sum(codes), foot))


def _codes(letters: str) -> list[int]:
    """Four or five numbers: long words are folded, short ones drawn out by their own letters."""
    said = [ord(letter) for letter in letters or "lorai"]
    while len(said) < 4:
        said.append(said[-1] * 7 + said[0] + len(said))
    parts = min(5, len(said))
    return [sum(said[n::parts]) for n in range(parts)]


def _part(code: int, place: int, top: float, foot: float, half: float) -> list[Mark]:
    tone = _TONES[(code + place * 2) % len(_TONES)]
    body = _turned(tone, code, top, foot, half)
    outline = body.outlines[0]
    edge = outline[: len(outline) // 2]
    inner = [(50 + (x - 50) * 0.42, y) for x, y in reversed(edge)]
    return [body, *_pattern(code, tone, top, foot, half), Mark("shade", ((*edge, *inner),))]


def _turned(tone: str, code: int, top: float, foot: float, half: float) -> Mark:
    """A bead, bowl, bell, drum or spindle."""
    high = foot - top
    neck, waist = half * 0.62, half * 0.46
    right: list[tuple[float, float, bool]]
    match code % 5:
        case 0:
            right = [(neck, 0, True), (half, 0.3, False), (half, 0.7, False), (neck, 1, True)]
        case 1:
            right = [(half, 0, True), (half * 0.96, 0.3, False), (half * 0.7, 0.78, False), (waist, 1, True)]
        case 2:
            right = [(waist, 0, True), (half * 0.66, 0.3, False), (half * 0.92, 0.8, False), (half, 1, True)]
        case 3:
            right = [(half * 0.86, 0, True), (half * 0.86, 1, True)]
        case _:
            right = [(half * 0.8, 0, True), (waist, 0.5, False), (half * 0.8, 1, True)]
    points = [(50 + x, top + y * high) for x, y, _ in right]
    points += [(100 - x, y) for x, y in reversed(points)]
    corners = [corner for _, _, corner in right]
    return Mark(tone, (smooth(points, corners + corners[::-1], closed=True),))


def _pattern(code: int, tone: str, top: float, foot: float, half: float) -> list[Mark]:
    """A painted band across the middle: eyes, teeth, dots, waves or rings, kept within the narrowest part."""
    ink, middle, high = _ON[tone], (top + foot) / 2, foot - top
    reach = half * (0.78, 0.6, 0.58, 0.8, 0.42)[code % 5]
    match code // 5 % 5:
        case 0:
            return [
                mark
                for side in (-1, 1)
                for mark in (
                    Mark(ink, (oval((50 + side * reach * 0.52, middle), (reach * 0.36, high * 0.24)),)),
                    Mark("dark", (oval((50 + side * reach * 0.46, middle), (reach * 0.16, high * 0.15)),)),
                )
            ]
        case 1:
            return [Mark(ink, (tooth,)) for tooth in _teeth(middle, reach, high * 0.5)]
        case 2:
            places = [50 + reach * (n - 2) * 0.46 for n in range(5)]
            return [Mark(ink, (oval((x, middle), (reach * 0.15, reach * 0.15)),)) for x in places]
        case 3:
            steps = [n / 16 for n in range(17)]
            wave = tuple((50 + reach * (2 * t - 1), middle + high * 0.15 * cos(t * 6 * pi)) for t in steps)
            return [Mark(ink, (wave,), max(0.9, high * 0.11))]
        case _:
            leaf = oval((50, middle), (reach * 0.8, high * 0.3))
            return [Mark(ink, (leaf,)), Mark(tone, (oval((50, middle), (reach * 0.44, high * 0.16)),))]


def _teeth(middle: float, reach: float, high: float) -> list[tuple[Point, ...]]:
    step = reach * 2 / 5
    lefts = [50 - reach + step * n for n in range(5)]
    return [
        ((x, middle - high / 2), (x + step, middle - high / 2), (x + step / 2, middle + high / 2))
        for x in lefts
    ]


def _finial(code: int, foot: float) -> list[Mark]:
    """What crowns it: a flame, a crescent, a bird's crest or a sun."""
    stem = _block("dark", foot - 2, foot + 1, 3, 6)
    match code % 4:
        case 0:
            flame = [(50.0, 0.0), (57, 7), (55, foot - 2), (45, foot - 2), (43, 7)]
            return [stem, Mark("warm", (smooth(flame, [True, False, True, True, False], closed=True),))]
        case 1:
            horns = [(34.0, 0.0), (40, 8), (50, 10), (60, 8), (66, 0), (63, 10), (50, foot - 1), (37, 10)]
            corners = [True, False, False, False, True, False, False, False]
            return [stem, Mark("warm", (smooth(horns, corners, closed=True),))]
        case 2:
            leaves = [Mark("cool", (oval((50 + 7 * n, 6 + abs(n) * 2), (2.6, 7), 24 * n),)) for n in (-1, 1)]
            return [stem, *leaves, Mark("warm", (oval((50, 6), (2.8, 6.6)),))]
        case _:
            return [
                stem,
                Mark("warm", (oval((50, 6), (6.4, 6.4)),)),
                Mark("paper", (oval((50, 6), (2.6, 2.6)),)),
            ]


def _block(tone: str, top: float, foot: float, above: float, below: float) -> Mark:
    return Mark(tone, (((50 - above, top), (50 + above, top), (50 + below, foot), (50 - below, foot)),))
