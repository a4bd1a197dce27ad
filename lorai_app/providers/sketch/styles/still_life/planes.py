"""In planes: the table tilted up, vessels and subject crossed by facets that change their inks."""

import numpy as np
from PIL import Image, ImageChops, ImageDraw

from lorai_app.providers.sketch.canvas import PAPER, SCALE, Canvas, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.strokes import Point
from lorai_app.providers.sketch.styles.ensemble import ensemble
from lorai_app.providers.sketch.styles.still_life.light import dimmed, picture, side
from lorai_app.providers.sketch.styles.still_life.vessels import small_things, vessel

_TONES: tuple[Tone, ...] = (
    (95, 0, 0),
    (0, 120, 0),
    (200, 0, 20),
    PAPER,
    (0, 215, 10),
    (45, 30, 10),
    (255, 0, 90),
)


def facets(scene: Scene) -> None:
    """Facets behind, a tilted table, the arrangement, and facets printed over it."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h, turn = canvas.width, canvas.height, side(scene)
    canvas.box(0, 0, w, h, dimmed(scene, (60, 20, 0)))
    for n in range(9 + 3 * int(scene.wide or scene.tall)):
        x, y = w * float(dice.uniform(-0.05, 1.05)), h * float(dice.uniform(-0.1, 0.75))
        canvas.fill(
            _shard(dice, x, y, m * float(dice.uniform(0.3, 0.62))), dimmed(scene, _TONES[n % len(_TONES)])
        )
    if scene.photo is not None:
        picture(scene, w * (0.5 - 0.3 * turn) - m * 0.17, h * 0.08, m * 0.34, m * 0.4)
    table = [
        (w * 0.5 - m * 0.62, h * 0.62),
        (w * 0.5 + m * 0.5, h * 0.54),
        (w * 0.5 + m * 0.72, h * 0.94),
        (w * 0.5 - m * 0.5, h * 1.04),
    ]
    canvas.fill(table, dimmed(scene, (0, 165, 30)))
    for n in range(1, 6):
        a = _mix(table[0], table[1], n / 6)
        b = _mix(table[3], table[2], n / 6)
        canvas.line([a, b], m * 0.004, dimmed(scene, (40, 200, 110)))
    canvas.line([*table, table[0]], m * 0.008, (60, 0, 255))
    size = min(m * 0.62, h * 0.6)
    middle, ground = w * 0.5, h * 0.87
    _back(scene, middle, ground - m * 0.14, size)
    for part in ensemble(scene, size, w * 0.8):
        part.stamp.print(canvas, middle + part.x, ground + part.nearer - part.stamp.height / 2)
    for n, name in enumerate(small_things(scene, 2)):
        stamp = scene.fitted(name, size * 0.27, size * 0.25)
        stamp.print(canvas, middle + (-0.42, 0.46)[n] * m, ground + m * (0.0, 0.03)[n] - stamp.height * 0.4)
    for tone, share in (((0, 105, 0), 0.22), ((95, 0, 0), 0.2), ((0, 0, 40), 0.16)):
        x, y = middle + m * float(dice.uniform(-0.3, 0.3)), ground - size * float(dice.uniform(0.25, 0.8))
        _over(canvas, _shard(dice, x, y, m * share * 1.7), tone)
    for _ in range(4):
        x, y = w * float(dice.uniform(0.05, 0.95)), h * float(dice.uniform(0.05, 0.6))
        lean = float(dice.uniform(-0.6, 0.6))
        canvas.line([(x, y), (x + m * 0.5 * lean, y + m * 0.4)], m * 0.005, (60, 0, 255))


def _back(scene: Scene, middle: float, foot: float, size: float) -> None:
    """A bottle and a bowl; one half of each is shifted, as if seen from elsewhere."""
    canvas, m, turn = scene.canvas, scene.canvas.short, side(scene)
    for kind, tone, share, across in (("bottle", "cool", 1.25, -0.42), ("carafe", "blush", 1.1, 0.44)):
        stamp = vessel(scene, kind, size * share, tone)
        x = middle + turn * across * m
        canvas.place(stamp.sheet, stamp.mask, x - stamp.sheet.width / SCALE / 2, foot - stamp.height)
        half = stamp.sheet.width // 2
        box = (half, 0, stamp.sheet.width, stamp.sheet.height)
        flipped = ImageChops.add(stamp.sheet, Image.new("RGB", stamp.sheet.size, (0, 70, 60)))
        canvas.place(flipped.crop(box), stamp.body.crop(box), x, foot - stamp.height - m * 0.035)


def _shard(dice: np.random.Generator, x: float, y: float, size: float) -> list[Point]:
    """A slanting four-sided facet, sharper at one end."""
    turn = float(dice.choice([-0.5, -0.25, 0.3, 0.6, 1.2])) + float(dice.uniform(-0.1, 0.1))
    c, s = float(np.cos(turn)), float(np.sin(turn))
    corners = ((-0.3, -0.5), (0.34, -0.42), (0.2, 0.5), (-0.14, 0.46))
    return [(x + size * (a * c - b * s), y + size * (a * s + b * c)) for a, b in corners]


def _over(canvas: Canvas, outline: list[Point], tone: Tone) -> None:
    """Prints a facet over what lies there, so that its inks mix with those beneath."""
    xs, ys = [x * SCALE for x, _ in outline], [y * SCALE for _, y in outline]
    box = (
        max(0, int(min(xs))),
        max(0, int(min(ys))),
        min(canvas.inks.width, int(max(xs)) + 1),
        min(canvas.inks.height, int(max(ys)) + 1),
    )
    if box[2] <= box[0] or box[3] <= box[1]:
        return
    over = Image.new("RGB", (box[2] - box[0], box[3] - box[1]))
    ImageDraw.Draw(over).polygon([(x - box[0], y - box[1]) for x, y in zip(xs, ys, strict=True)], fill=tone)
    canvas.inks.paste(ImageChops.add(canvas.inks.crop(box), over), box)


def _mix(a: Point, b: Point, t: float) -> Point:
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
