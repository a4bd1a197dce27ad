"""How alike two pictures look: a difference hash, deaf to grain and to the noise of platforms."""

from io import BytesIO

import numpy as np
from PIL import Image, ImageFilter

SIDE = 12
BITS = 3 * SIDE * SIDE


def likeness(data: bytes) -> str:
    """For each of three channels (light, red to green, yellow to blue): is it more than its right neighbour?"""
    image = Image.open(BytesIO(data)).convert("RGB").filter(ImageFilter.GaussianBlur(8))
    small = np.asarray(image.resize((SIDE + 1, SIDE), Image.Resampling.BOX), dtype=float)
    red, green, blue = small[..., 0], small[..., 1], small[..., 2]
    channels = (red + green + blue, red - green, (red + green) / 2 - blue)
    bits = np.concatenate([(channel[:, :-1] > channel[:, 1:] + 0.5).ravel() for channel in channels])
    return np.packbits(bits).tobytes().hex()


def apart(first: str, second: str) -> int:
    """How many of `BITS` differ."""
    return (int(first, 16) ^ int(second, 16)).bit_count()
