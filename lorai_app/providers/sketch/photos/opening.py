"""A file of any size as a photo that a print can use."""

from io import BytesIO

import numpy as np
from PIL import Image, ImageOps

LONGEST = 1100
"""Pixels on the longest side: a print has no finer detail."""


def opened(data: bytes, longest: int = LONGEST) -> Image.Image:
    """A photo no larger than a picture can use: RGB, or RGBA if one can see through some of it."""
    file = Image.open(BytesIO(data))
    file.draft("RGB", (longest, longest))
    if file.mode.startswith(("I", "F")):
        image: Image.Image = _eight_bits(file)
    else:
        clear = file.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in file.info
        file.thumbnail((longest, longest)) if file.mode == "RGB" else file.load()
        image = ImageOps.exif_transpose(file).convert("RGBA" if clear else "RGB")
    image.thumbnail((longest, longest))
    if image.mode == "RGBA" and not image.getchannel("A").point([v < 250 for v in range(256)]).getbbox():
        return image.convert("RGB")
    return image


def flat(photo: Image.Image) -> Image.Image:
    """The photo on white."""
    if photo.mode != "RGBA":
        return photo
    white = Image.new("RGBA", photo.size, "white")
    return Image.alpha_composite(white, photo).convert("RGB")


def _eight_bits(file: Image.Image) -> Image.Image:
    """Deep greys by the range that they use."""
    grey = np.asarray(file, dtype=np.float32)
    low, high = float(grey.min()), float(grey.max())
    scaled = (grey - low) * (255 / max(1e-6, high - low))
    return Image.fromarray(scaled.astype(np.uint8)).convert("RGB")
