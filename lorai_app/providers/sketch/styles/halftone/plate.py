"""Plates for a coarse screen: black is black or nothing, the colours have three strengths."""

import numpy as np
from PIL import Image

_STRENGTHS = [0 if v < 22 else 62 if v < 84 else 128 if v < 172 else 255 for v in range(256)]
_BLACK = [min(255, max(0, (v - 112) * 8)) for v in range(256)]


def flattened(plates: Image.Image, dice: np.random.Generator) -> Image.Image:
    """No soft shade is left; the dots do all the work."""
    return plates.point([*_STRENGTHS, *_STRENGTHS, *_BLACK])
