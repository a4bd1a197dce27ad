"""The two packed faces, a slab and a condensed grotesque: what they can set, how large, in which lines.

Words for which neither has the letters (Arabic, Chinese, Hebrew ...) are left out. Pillow's basic layout is used, which
is the same on every machine; it needs no more, for these alphabets run from left to right in single letters.
"""

from dataclasses import dataclass
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from lorai_app.providers.sketch.canvas import SCALE

FONTS = Path(__file__).with_name("fonts")
FACES = ("slab", "grotesque")
LONGEST = 60
_ENOUGH = 0.7
_BROAD = 22
"""More letters than this are set in the condensed face."""
_TRY = 100


@dataclass(frozen=True)
class Setting:
    """Lines of one face, each with its size in pixels; `height` is of all lines with the space between them."""

    face: str
    lines: tuple[tuple[str, float], ...]
    height: float


def legible(text: str, dice: np.random.Generator) -> tuple[str, str]:
    """The face for these words, and what of them it has in capitals; no words if that is too little of them."""
    words = " ".join(text.upper()[: LONGEST + 20].split())[:LONGEST].strip()
    faces = FACES if dice.random() < 0.5 and len(words) <= _BROAD else FACES[::-1]
    sets = [
        ("".join(letter for letter in words if letter in (" ", "\u2009") or has(face, letter)), face)
        for face in faces
    ]
    found, face = max(sets, key=lambda each: len(each[0]))
    found = " ".join(found.split())
    enough = len(found.replace(" ", "")) >= _ENOUGH * len(words.replace(" ", "")) and any(
        map(str.isalnum, found)
    )
    return face, found if enough else ""


@cache
def has(face: str, letter: str) -> bool:
    """Whether a face has a letter; what it lacks it draws as an empty box."""
    font = _font(face, _TRY)
    mask, missing = font.getmask(letter), font.getmask("\uffff")
    return mask.getbbox() is not None and (mask.size, bytes(mask)) != (missing.size, bytes(missing))


def fitted(words: str, face: str, width: float, height: float, most: int) -> Setting:
    """The words in as many lines as make them largest, broken where the lines come out most alike."""
    best: Setting | None = None
    for lines in _broken(words.split(), most):
        sizes = [width / max(1e-6, _width(face, line)) for line in lines]
        size = min(sizes)
        justified = len(lines) > 1 and max(sizes) < 1.9 * size
        chosen = sizes if justified else [size] * len(lines)
        found = _stacked(face, lines, chosen)
        if found.height > height:
            k = height / found.height
            found = _stacked(face, lines, [size * k for size in chosen])
        if best is None or _mass(found) > _mass(best):
            best = found
    assert best is not None, "no words"
    return best


def _broken(words: list[str], most: int) -> list[list[str]]:
    """All ways to break words into up to `most` lines; many words, which have many ways, into three."""
    found = [[" ".join(words)]]
    for count in range(2, min(most if len(words) < 11 else 3, len(words)) + 1):
        for cuts in combinations(range(1, len(words)), count - 1):
            edges = (0, *cuts, len(words))
            found.append([" ".join(words[a:b]) for a, b in pairwise(edges)])
    return found


def _stacked(face: str, lines: list[str], sizes: list[float]) -> Setting:
    heights = [_height(face, line) * size for line, size in zip(lines, sizes, strict=True)]
    height = sum(heights) + sum(gap(size) for size in sizes[:-1])
    return Setting(face, tuple(zip(lines, sizes, strict=True)), height)


def _mass(block: Setting) -> float:
    """How much the eye sees: the smallest line counts most."""
    return min(size for _, size in block.lines) + 0.25 * sum(size for _, size in block.lines) / len(
        block.lines
    )


def gap(size: float) -> float:
    return size * 0.16


@cache
def _font(face: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / f"{face}.ttf", size, layout_engine=ImageFont.Layout.BASIC)


@cache
def _box(face: str, line: str) -> tuple[float, float, float, float]:
    return _font(face, _TRY).getbbox(line)


def _width(face: str, line: str) -> float:
    """Of a line one pixel in size."""
    left, _, right, _ = _box(face, line)
    return (right - left) / _TRY


def _height(face: str, line: str) -> float:
    _, top, _, foot = _box(face, line)
    return (foot - top) / _TRY


def stencil(face: str, line: str, size: float) -> Image.Image:
    """The line as a stencil at drawing scale, no wider than was measured."""
    font = ImageFont.truetype(
        FONTS / f"{face}.ttf", max(1, int(size * SCALE)), layout_engine=ImageFont.Layout.BASIC
    )
    left, top, right, foot = font.getbbox(line)
    sheet = Image.new("L", (max(1, round(right - left)), max(1, round(foot - top))))
    ImageDraw.Draw(sheet).text((-left, -top), line, font=font, fill=255)
    return sheet
