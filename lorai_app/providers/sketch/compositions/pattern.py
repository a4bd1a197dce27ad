"""The subject as a repeated motif, like a printed paper or a sheet of stamps."""

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery.sky import spark
from lorai_app.providers.sketch.stamp import Stamp

GROUNDS: tuple[Tone, ...] = ((70, 0, 0), (0, 70, 0), (255, 0, 30), PAPER, (0, 235, 0), (150, 0, 0))


def motif(scene: Scene) -> None:
    """Tiles of different ground, the subject turning left and right on them."""
    canvas, dice = scene.canvas, scene.dice
    w, h, m = canvas.width, canvas.height, canvas.short
    across = round(w / m * 3)
    side = w / across
    down = max(1, round(h / side))
    deep = h / down
    names = scene.plan.subjects
    stamps = _stamps(scene, min(side, deep) * 0.8)
    start = int(dice.integers(len(GROUNDS)))
    for line in range(down):
        for column in range(across):
            n = line * across + column
            x, y = column * side, line * deep
            ground = GROUNDS[(start + column + line * 2) % len(GROUNDS)]
            canvas.box(x, y, x + side, y + deep, ground)
            if scene.photos and (not names or n % 2 == 0):
                photo = scene.photos[(n // 2 if names else n) % len(scene.photos)]
                rim = side * 0.07
                scene.frame(photo, x + rim, y + rim, side - 2 * rim, deep - 2 * rim)
                continue
            _disc(scene, x + side / 2, y + deep / 2, min(side, deep) * 0.4, ground, n)
            stamp = stamps[n % len(stamps)]
            stamp.print(canvas, x + side / 2, y + deep / 2)
            reach = side * 0.045
            for corner in (0.1, 0.9):
                spark(
                    canvas, x + side * corner, y + deep * (0.12 if (n + (corner > 0.5)) % 2 else 0.88), reach
                )


def _stamps(scene: Scene, size: float) -> list[Stamp]:
    """The lead to the left and to the right, with each companion between."""
    lead = scene.lead
    if lead is None:
        return []
    found: list[Stamp] = []
    for n, name in enumerate(scene.plan.subjects[1:] or (lead,)):
        found += [scene.stamp(lead, size, flip=n % 2 == 0), scene.stamp(name, size * 0.92, flip=n % 2 == 1)]
    return found


def _disc(scene: Scene, x: float, y: float, radius: float, ground: Tone, n: int) -> None:
    """Every other tile has a disc behind the subject."""
    if n % 2:
        scene.canvas.disc(x, y, radius, PAPER if ground != PAPER else (0, 110, 0))
