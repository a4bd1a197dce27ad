"""Colours as the eye sees them: Oklab (Björn Ottosson, 2020), where equal steps look equal."""

from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[np.float64]]

_TO_LMS = np.array([[0.4122, 0.5363, 0.0514], [0.2119, 0.6807, 0.1074], [0.0883, 0.2817, 0.6300]])
_TO_LAB = np.array([[0.2105, 0.7936, -0.0041], [1.9780, -2.4286, 0.4506], [0.0259, 0.7828, -0.8087]])


def oklab(rgb: Array) -> Array:
    """From sRGB, 0 to 1, in the last axis."""
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    return np.asarray(np.cbrt(linear @ _TO_LMS.T) @ _TO_LAB.T)


def of(colour: str) -> Array:
    """From #rrggbb."""
    return oklab(np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255)


def to_hex(lab: Array) -> str:
    """To #rrggbb; what no screen can show is clipped."""
    linear = np.clip((lab @ np.linalg.inv(_TO_LAB).T) ** 3 @ np.linalg.inv(_TO_LMS).T, 0, 1)
    rgb = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    return "#" + "".join(f"{round(float(value) * 255):02x}" for value in rgb)


def colourful(lab: Array) -> float:
    """How far from grey, 0 to about 0.3."""
    return float(np.hypot(lab[1], lab[2]))


def hue(lab: Array) -> float:
    """Degrees, -180 to 180: red about 30, yellow 110, green 145, blue -100."""
    return float(np.degrees(np.arctan2(lab[2], lab[1])))


def between(first: float, second: float) -> float:
    """Degrees between two hues, 0 to 180."""
    return abs((first - second + 180) % 360 - 180)
