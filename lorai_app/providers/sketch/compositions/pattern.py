"""The subject as a printed cloth: tossed, in stripes, in medallions or on tiles, taking turns in a batch."""

from collections.abc import Callable

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.compositions.cloth import Cloth, cloth
from lorai_app.providers.sketch.compositions.sprigs import between, spot, sprig
from lorai_app.providers.sketch.scene import Scene


def motif(scene: Scene) -> None:
    """One of four layouts, so that no two images of a batch are alike."""
    LAYOUTS[scene.plan.turn % len(LAYOUTS)](scene, cloth(scene))


def _toss(scene: Scene, cloth: Cloth) -> None:
    """The lead in half-drop columns, turned this way and that; companions and small ones in the gaps."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    ground, marks = cloth.ground, cloth.marks
    canvas.box(0, 0, w, h, ground)
    pitch = m * dice.uniform(0.31, 0.42)
    columns = max(2, round(w / pitch))
    wide = w / columns
    high = wide * dice.uniform(0.98, 1.12)
    large = cloth.large(wide * 0.8, high * 0.76)
    small = cloth.small(wide * 0.36)
    drop = int(dice.integers(2))
    start = 0.5 if columns < 4 or dice.random() < 0.5 else 0.0
    for column in range(-1, columns + 1):
        shift = high / 2 if (column + drop) % 2 else 0.0
        for line in range(-1, int(h / high) + 2):
            x, y = (column + start) * wide, line * high + shift
            n = column * 2 + line + 6
            between(canvas, x + wide / 2, y, wide * 0.15, n, marks)
            if small and n % 3 == 0:
                small[n % len(small)].print(canvas, x, y + high / 2)
            else:
                sprig(canvas, x, y + high / 2, wide * 0.2, marks, float(dice.uniform(-0.6, 0.6)))
    for column in range(-1, columns + 1):
        shift = high / 2 if (column + drop) % 2 else 0.0
        for line in range(-1, int(h / high) + 2):
            x, y, n = (column + start) * wide, line * high + shift, column + line + 4
            if scene.photos and n % 2:
                photo = scene.photos[n // 2 % len(scene.photos)]
                scene.frame(photo, x - wide * 0.36, y - wide * 0.36, wide * 0.72, wide * 0.72)
            elif large:
                large[n % len(large)].print(canvas, x, y)


def _stripes(scene: Scene, cloth: Cloth) -> None:
    """Rows that walk this way and that on bands of two grounds, with a narrow band of marks between."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    rows = max(2, round(h / (m * 0.34)))
    high = h / rows
    large, small = cloth.large(high * 0.92, high * 0.66, straight=True), cloth.small(high * 0.24)
    step = max((stamp.width for stamp in large), default=high) * 1.16
    across = max(1, round(w / step))
    step = w / across
    for row in range(rows):
        top = row * high
        canvas.box(0, top, w, top + high, cloth.ground if row % 2 == 0 else cloth.other)
        canvas.box(0, top, w, top + high * 0.17, cloth.band)
        canvas.box(0, top + high * 0.17, w, top + high * 0.185, PAPER)
        for n in range(across * 2 + 1):
            x = (n + 0.5 * (row % 2)) * step / 2
            spot(canvas, x, top + high * 0.085, high * 0.05, n, PAPER)
        for n in range(-1, across + 1):
            x = (n + (0.5 if row % 2 else 0.0) + 0.5) * step
            if not cloth.photo(n + row, x, top + high * 0.6, high * 0.6) and large:
                stamp = large[(n % 2) * 2 + row % 2]
                stamp.print(canvas, x, top + high * 0.94 - stamp.height / 2)
            if small:
                small[n % len(small)].print(canvas, x + step / 2, top + high * 0.38)


def _medallions(scene: Scene, cloth: Cloth) -> None:
    """Discs with rings that touch, sprigs in the gaps."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, cloth.ground)
    columns = max(2, round(w / (m * 0.44)))
    wide = w / columns
    radius = wide * 0.47
    large = cloth.large(radius * 1.24, radius * 1.2, straight=True)
    for line in range(-1, int(h / (wide * 0.87)) + 2):
        for column in range(-1, columns + 1):
            x, y = (column + 0.5 + 0.5 * (line % 2)) * wide, (line + 0.5) * wide * 0.87
            n = column * 2 + line + 8
            tone: Tone = (cloth.other, cloth.band, PAPER)[(column + 2 * line) % 3]
            canvas.disc(x, y, radius, PAPER)
            canvas.disc(x, y, radius * 0.96, cloth.band if tone != cloth.band else cloth.other)
            canvas.disc(x, y, radius * 0.84, PAPER)
            canvas.disc(x, y, radius * 0.81, tone)
            for turn in np.linspace(0, 2 * np.pi, 25)[:-1]:
                at = x + radius * 0.9 * float(np.cos(turn)), y + radius * 0.9 * float(np.sin(turn))
                canvas.disc(*at, radius * 0.022, PAPER)
            if not cloth.photo(n, x, y, radius * 1.1) and large:
                large[n % len(large)].print(canvas, x, y)
            spot(canvas, x + wide / 2, y - wide * 0.29, wide * 0.05, 1, cloth.marks[0])


def _tiles(scene: Scene, cloth: Cloth) -> None:
    """A board of squares in changing grounds: somebody in every other one, a quarter turn of ornament in the rest."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    columns, rows = max(3, round(w / (m * 0.3))), max(3, round(h / (m * 0.3)))
    wide, high = w / columns, h / rows
    large = cloth.large(wide * 0.84, high * 0.84, straight=True)
    grounds = (cloth.ground, cloth.other, cloth.band, PAPER)
    for row in range(rows):
        for column in range(columns):
            left, top = column * wide, row * high
            x, y = left + wide / 2, top + high / 2
            n = (column + 2 * row) % 4
            canvas.box(left, top, left + wide, top + high, grounds[n])
            if (row + column) % 2 == 0:
                if not cloth.photo(row + column // 2, x, y, min(wide, high) * 0.78) and large:
                    large[(column // 2 + row) % len(large)].print(canvas, x, y)
                continue
            heavy = sum(grounds[n]) > 130
            mark = PAPER if heavy else cloth.marks[1] if sum(cloth.marks[1]) > 60 else cloth.band
            match (row * 3 + column + int(dice.integers(2))) % 3:
                case 0:
                    for ring in (0.42, 0.3, 0.18):
                        canvas.disc(x, y, wide * ring, mark if ring != 0.3 else grounds[n])
                case 1:
                    sprig(canvas, x, y, wide * 0.36, (mark, mark), 0.5 if n % 2 else -0.5)
                case _:
                    between(canvas, x, y, wide * 0.5, 2, (mark, mark))


LAYOUTS: tuple[Callable[[Scene, Cloth], None], ...] = (_toss, _stripes, _medallions, _tiles)
