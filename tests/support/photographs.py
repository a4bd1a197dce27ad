"""Pictures that behave like photos: a bottle on white, somebody before a wall, a view; each with noise."""

from io import BytesIO

import numpy as np
from PIL import Image, ImageDraw


def grained(image: Image.Image, strength: float = 4) -> Image.Image:
    """With the noise of a sensor."""
    pixels = np.asarray(image, dtype=float)
    noise = np.random.default_rng(5).normal(0, strength, pixels.shape[:2])[..., None]
    return Image.fromarray(np.clip(pixels + noise, 0, 255).astype(np.uint8))


def bottle() -> Image.Image:
    """A green bottle with an orange label on white."""
    image = Image.new("RGB", (240, 240), (247, 247, 245))
    pen = ImageDraw.Draw(image)
    pen.rounded_rectangle((85, 50, 155, 210), 12, fill=(28, 120, 110))
    pen.rectangle((85, 110, 155, 160), fill=(230, 110, 50))
    return grained(image)


def sitter() -> Image.Image:
    """Somebody in blue before a grey wall, cut off by the lower edge."""
    image = Image.new("RGB", (200, 260), (188, 190, 186))
    pen = ImageDraw.Draw(image)
    pen.polygon([(30, 260), (50, 190), (150, 190), (170, 260)], fill=(40, 80, 140))
    pen.ellipse((66, 60, 134, 190), fill=(226, 172, 142))
    pen.pieslice((60, 50, 140, 150), 180, 360, fill=(50, 34, 26))
    return grained(image)


def valley() -> Image.Image:
    """A sky, hills and a field with a red house at the right."""
    image = Image.new("RGB", (300, 200))
    pen = ImageDraw.Draw(image)
    for y in range(120):
        pen.line([(0, y), (300, y)], fill=(70 + y, 130 + y // 2, 200))
    for x in range(0, 300, 6):
        pen.rectangle((x, 120 - (x * 7) % 23, x + 6, 200), fill=(70 + x % 40, 110 + x % 30, 60))
    pen.rectangle((230, 100, 270, 150), fill=(180, 50, 40))
    return grained(image, 9)


def file(image: Image.Image, kind: str = "PNG") -> bytes:
    held = BytesIO()
    image.save(held, kind)
    return held.getvalue()
