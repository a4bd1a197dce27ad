"""The whole view as a drawing: contours of an ordinary picture, a lighter blue where it is lighter."""

from PIL import Image, ImageChops

from lorai_app.providers.sketch.canvas import PAPER
from lorai_app.providers.sketch.compositions import COMPOSITIONS
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles.blueprint.draughting import Room, dimension, frame, pen, sheet, title
from lorai_app.providers.sketch.styles.linework import meets, thickened

LIGHTEST = 120
"""How much of the blue is left in the lightest part of the view."""


def site(scene: Scene) -> None:
    """The view in a frame of its own on the sheet."""
    canvas, m = scene.canvas, scene.canvas.short
    room = sheet(scene)
    block = m * 0.13
    view = Room(room.left, room.top, room.right, room.foot - block)
    inner = canvas.fresh(view.width, view.height)
    COMPOSITIONS["landscape"](scene.on(inner))
    canvas.place(_cyanotype(inner.inks, pen(canvas)), None, view.left, view.top)
    frame(canvas, view, 1.6)
    wide = min(room.width * 0.5, m * 0.36)
    title(scene, Room(room.right - wide, view.foot + block * 0.14, room.right, room.foot))
    end = room.right - wide - m * 0.06
    dimension(canvas, (room.left, view.foot), (end, view.foot), f"{end - room.left:.0f}", block * 0.55)


def _cyanotype(picture: Image.Image, thin: float) -> Image.Image:
    """Tones in four steps of blue under white contours."""
    cool, warm, key = (
        plate.point([min(255, round(v * k)) for v in range(256)])
        for plate, k in zip(picture.split(), (0.5, 0.3, 1.0), strict=True)
    )
    dark = ImageChops.add(ImageChops.add(cool, warm), key)
    steps = dark.point([LIGHTEST + (255 - LIGHTEST) * min(3, v // 50) // 3 for v in range(256)])
    empty = Image.new("L", picture.size)
    shade = dark.point([20 if v < 150 else 110 for v in range(256)])
    print_ = Image.merge("RGB", (steps, empty, shade))
    print_.paste(PAPER, mask=thickened(meets(picture, 40), thin * 1.1))
    return print_
