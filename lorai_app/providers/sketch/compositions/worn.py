"""What somebody wears, at the head, the eyes, the neck or the feet."""

from lorai_app.providers.sketch.canvas import SCALE
from lorai_app.providers.sketch.collage import pasted
from lorai_app.providers.sketch.gaze import eyes
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.stamp import Stamp, edges
from lorai_app.providers.sketch.strokes import Point

EYES = ("glasses", "goggles", "mask")
NECK = ("scarf", "tie", "necklace", "collar", "ribbon", "medal")
BODY = ("dress", "shirt", "coat", "jacket", "kimono", "sweater", "suit", "cape")
FEET = ("shoe", "boot", "sneaker", "sandal", "sock", "skate")


def wearing(scene: Scene, first: str, second: str, size: float, right: bool) -> Stamp:
    """Somebody with a thing on, where such a thing is worn."""
    body = scene.fitted(first, size, size, right=right)
    x, eye, head = head_of(scene, first, body, right)
    top = max(_top(body, x, head), eye - head * 0.46)
    if any(part in second for part in EYES):
        thing = scene.fitted(second, head * 0.86, head * 0.5, right=right)
        return pasted([(body, 0, 0), (thing, x, eye)])
    if any(part in second for part in NECK):
        thing = scene.fitted(second, head * 0.9, head * 0.8, right=right)
        return pasted([(body, 0, 0), (thing, x, top + head * 1.12)])
    if any(part in second for part in BODY):
        thing = scene.fitted(second, body.width, body.height * 0.45, right=right)
        return pasted([(body, 0, 0), (thing, 0, body.height * 0.12)])
    if any(part in second for part in FEET):
        thing = scene.fitted(second, body.width * 0.8, body.height * 0.16, right=right)
        return pasted([(body, 0, 0), (thing, 0, body.height * 0.45)])
    thing = scene.fitted(second, head * 1.14, head * 0.96, right=right)
    return pasted([(body, 0, 0), (thing, x, top + head * 0.12 - thing.height / 2)])


def head_of(scene: Scene, name: str, body: Stamp, right: bool) -> tuple[float, float, float]:
    """The middle of the head across, the height of the eyes (from the stamp's middle) and how wide the head is."""
    drawn = scene.drawn(name)
    left, top, far, foot = edges(drawn.marks)
    unit = body.width / (far - left)
    mirrored = scene.turned(name, right)

    def spot(point: Point) -> Point:
        x = (point[0] - (left + far) / 2) * unit
        return (-x if mirrored else x), (point[1] - (top + foot) / 2) * unit

    found = [spot(point) for point in eyes(drawn)]
    if len(found) == 2 and abs(found[0][0] - found[1][0]) < body.width * 0.45:
        (ax, ay), (bx, by) = found
        return (ax + bx) / 2, (ay + by) / 2, min(abs(ax - bx) * 2.6, body.width)
    head = min(body.width * 0.8, body.height * (0.3 if body.height > body.width * 1.2 else 0.42))
    if len(found) == 1:
        return found[0][0], found[0][1], head
    out = 0.0 if drawn.faces == "front" else (1 if right else -1) * (body.width - head) / 2
    return out, -body.height / 2 + head * 0.5, head


def _top(body: Stamp, x: float, head: float) -> float:
    """The height of the crown of the head, between the ears."""
    middle = body.body.width / 2 + x * SCALE
    reach = max(1.0, head * 0.12 * SCALE)
    strip = body.body.crop((round(middle - reach), 0, round(middle + reach), body.body.height))
    box = strip.getbbox()
    return ((box[1] if box else 0) - body.body.height / 2) / SCALE
