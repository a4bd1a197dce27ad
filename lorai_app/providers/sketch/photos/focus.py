"""Where a photo is worth looking at: fine contrast, edges and colour, most in the middle and above."""

import numpy as np
from PIL import Image, ImageFilter

from lorai_app.providers.sketch.canvas import Floats
from lorai_app.providers.sketch.photos.opening import flat

_SIDE = 72


def saliency(photo: Image.Image) -> Floats:
    """A small map, 0 to 1."""
    small = flat(photo.resize((_SIDE, _SIDE), Image.Resampling.BOX, reducing_gap=2.0))
    soft = small.filter(ImageFilter.GaussianBlur(1.2)).convert("YCbCr")
    pixels: Floats = np.asarray(soft, dtype=np.float32)
    down, across = np.gradient(pixels[..., 0])
    edges = np.hypot(down, across)
    rare = np.abs(pixels[..., 1:] - np.median(pixels[..., 1:], axis=(0, 1))).sum(-1)
    places = np.abs(np.linspace(-1, 1, _SIDE, dtype=np.float32))
    calm = 1 - 0.45 * np.maximum(places[:, None], places[None]) ** 2
    found = (edges / max(1.0, float(edges.max())) + 0.5 * rare / max(8.0, float(rare.max()))) * calm
    found *= np.linspace(1.25, 0.75, _SIDE, dtype=np.float32)[:, None]
    shades = (found * (255 / max(1e-3, float(found.max())))).astype(np.uint8)
    spread = Image.fromarray(shades).filter(ImageFilter.BoxBlur(2))
    return np.asarray(spread, dtype=np.float32) / np.float32(255)


def heart(photo: Image.Image) -> tuple[float, float]:
    """The place that draws the eye, as shares of the width and the height."""
    weight = saliency(photo) ** 2 + 1e-6
    places = (np.arange(_SIDE) + 0.5) / _SIDE
    return float((weight.sum(0) * places).sum() / weight.sum()), float(
        (weight.sum(1) * places).sum() / weight.sum()
    )


def cropped(photo: Image.Image, width: float, height: float, share: float = 1.0) -> Image.Image:
    """The most telling part of the photo of that shape; `share` below 1 comes nearer."""
    shape = max(1e-3, width / max(1e-3, height))
    photo = widened(photo, shape) if share == 1.0 else photo
    w, h = photo.size
    wide, high = (w, w / shape) if w / h < shape else (h * shape, h)
    wide, high = max(1.0, wide * share), max(1.0, high * share)
    seen = saliency(photo)
    left = _best(seen.sum(0), wide / w) * w
    columns = seen[
        :, int(left / w * _SIDE) : max(int(left / w * _SIDE) + 1, round((left + wide) / w * _SIDE))
    ]
    top = _best(columns.sum(1), high / h) * h
    box = (round(left), round(top), round(left + wide), round(top + high))
    return photo.crop((box[0], box[1], max(box[2], box[0] + 1), max(box[3], box[1] + 1)))


def widened(photo: Image.Image, shape: float) -> Image.Image:
    """A photo whose plain sides (or top and bottom) go on, so that it has that shape (width by height)."""
    w, h = photo.size
    if 0.98 < shape * h / w < 1.02 or min(w, h) < 16:
        return photo
    beside = shape > w / h
    turned = photo if beside else photo.transpose(Image.Transpose.TRANSPOSE)
    edges = [turned.crop((x, 0, x + 3, turned.height)) for x in (0, turned.width - 3)]
    if any(_rough(edge) for edge in edges):
        return photo
    goal = min(6000, round(turned.height * (shape if beside else 1 / shape)))
    left = (goal - turned.width) // 2
    wider = Image.new(photo.mode, (goal, turned.height))
    for edge, at, wide in ((edges[0], 0, left), (edges[1], left + turned.width, goal - left - turned.width)):
        line = edge.resize((1, 12), Image.Resampling.BOX)
        soft = line.resize((max(1, wide), turned.height), Image.Resampling.BICUBIC)
        wider.paste(soft, (at, 0))
    wider.paste(turned, (left, 0))
    return wider if beside else wider.transpose(Image.Transpose.TRANSPOSE)


def _rough(edge: Image.Image) -> bool:
    """Whether something is to be seen along an edge."""
    line = np.asarray(flat(edge).resize((1, 24), Image.Resampling.BOX), dtype=np.float32)[:, 0]
    steps = np.abs(np.diff(line, axis=0)).max()
    return bool(steps > 14 or np.ptp(line, axis=0).max() > 46)


def _best(line: Floats, share: float) -> float:
    """Where a window of that share of a line holds most, and holds it in its middle, as a share."""
    count = len(line)
    size = max(1, round(count * share))
    if size >= count:
        return max(0.0, (1 - share) / 2)
    window = 0.4 + np.sin(np.linspace(0, np.pi, size)) ** 0.5
    held = np.convolve(line, window[::-1], "valid")
    return float(np.clip(int(np.argmax(held)) / count, 0, 1 - share))
