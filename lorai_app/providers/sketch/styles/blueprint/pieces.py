"""The subject as the draughtsman has it: in lines, measured, turned about."""

from PIL import Image

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.stamp import Stamp
from lorai_app.providers.sketch.styles.blueprint.draughting import dashed, dimension
from lorai_app.providers.sketch.styles.linework import lined, padded

BODY: Tone = (178, 0, 0)


def drawn(scene: Scene, stamp: Stamp) -> Stamp:
    """The subject in white lines, a little lighter than the sheet so that the grid stops at it."""
    m = scene.canvas.short
    return lined(padded(stamp, m * 0.01), PAPER, fill=BODY, thin=m * 0.0033, thick=m * 0.006)


def axes(scene: Scene, stamp: Stamp, x: float, y: float) -> None:
    reach = scene.canvas.short * 0.04
    dashed(scene.canvas, (x - stamp.width / 2 - reach, y), (x + stamp.width / 2 + reach, y))
    dashed(scene.canvas, (x, y - stamp.height / 2 - reach), (x, y + stamp.height / 2 + reach))


def measures(scene: Scene, stamp: Stamp, x: float, y: float) -> None:
    """Its width beneath it and its height beside it."""
    canvas, away = scene.canvas, scene.canvas.short * 0.06
    left, right = x - stamp.width / 2, x + stamp.width / 2
    top, foot = y - stamp.height / 2, y + stamp.height / 2
    unit = 1000 / max(1.0, scene.canvas.short)
    dimension(canvas, (left, foot), (right, foot), f"{stamp.width * unit:.0f}", away)
    dimension(canvas, (left, top), (left, foot), f"{stamp.height * unit:.0f}", away)


def turned(stamp: Stamp, *, back: bool = False) -> Stamp:
    """On its side, or upright again."""
    way = Image.Transpose.ROTATE_90 if back else Image.Transpose.ROTATE_270
    layers = [layer.transpose(way) for layer in (stamp.sheet, stamp.body, stamp.mask)]
    return Stamp(layers[0], layers[1], layers[2], stamp.height, stamp.width)


def flipped(stamp: Stamp) -> Stamp:
    way = Image.Transpose.FLIP_LEFT_RIGHT
    layers = [layer.transpose(way) for layer in (stamp.sheet, stamp.body, stamp.mask)]
    return Stamp(layers[0], layers[1], layers[2], stamp.width, stamp.height)


def squeezed(stamp: Stamp, share: float) -> Stamp:
    """As it would be seen more from the side."""
    size = max(2, round(stamp.sheet.width * share)), stamp.sheet.height
    layers = [layer.resize(size, Image.Resampling.NEAREST) for layer in (stamp.sheet, stamp.body, stamp.mask)]
    return Stamp(layers[0], layers[1], layers[2], stamp.width * share, stamp.height)
