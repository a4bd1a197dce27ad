"""What stands around a specimen: leaf, seed and section, track and egg, or a part of it under the glass."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.compositions.nature import nature
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.shapes import colours_of, known
from lorai_app.providers.sketch.stamp import Stamp
from lorai_app.providers.sketch.styles.linework import busiest, enlarged, lined, padded
from lorai_app.providers.sketch.styles.penmanship import letter

INK: Tone = (30, 0, 255)
PLANTS = frozenset({"flower", "plant", "tree"})

_BESIDE: dict[str, tuple[str, ...]] = {
    "flower": ("seedling", "bee", "leaf", "butterfly", "snail"),
    "plant": ("seedling", "snail", "leaf", "ladybug", "mushroom"),
    "tree": ("oak_leaf", "nest", "acorn", "squirrel", "seedling"),
    "food": ("blossom", "leaf", "seedling", "bee"),
    "bird": ("feather", "egg", "nest", "oak_leaf"),
    "animal": ("paw_print", "bone", "oak_leaf"),
    "fish": ("shell", "starfish", "coral"),
    "insect": ("flower", "leaf", "caterpillar"),
}


def coloured(scene: Scene, stamp: Stamp) -> Stamp:
    """A stamp in sepia lines over its own tints."""
    m = scene.canvas.short
    return lined(padded(stamp, m * 0.004), INK, thin=max(0.5, m * 0.0009), thick=m * 0.0018)


def beside(scene: Scene) -> tuple[str, ...]:
    """The drawings that belong to the lead's kind, its own face first."""
    if scene.lead is None and scene.photos:
        return ()
    lead = scene.lead or "figure"
    kind = nature(lead).kind if lead != "figure" else "plant"
    found = (f"{lead}/face", *_BESIDE.get(kind, ()))
    return tuple(name for name in found if name in known() and name not in scene.plan.subjects)


def detail(scene: Scene, n: int, whole: Stamp, x: float, y: float, size: float) -> None:
    """The n-th part within a square of that size, numbered: what belongs to it, a section, or a part enlarged."""
    canvas, names = scene.canvas, beside(scene)
    kind = nature(scene.lead).kind if scene.lead else "plant"
    grown = kind in PLANTS or kind == "food" or scene.lead in (None, "figure")
    cut = 1 if grown and not (scene.lead is None and scene.photos) else 99
    turn = n - (n > cut)
    if n == cut:
        section(scene, x, y, size * 0.42)
    elif turn < len(names):
        coloured(scene, scene.fitted(names[turn], size * 0.84, size * 0.8, right=bool(n % 2))).print(
            canvas, x, y
        )
    else:
        glass(scene, whole, x, y, size * 0.42, turn)
    numbered(scene, n + 2, x, y + size * 0.56)


def numbered(scene: Scene, n: int, x: float, y: float) -> None:
    letter(scene.canvas, f"FIG. {n}", x, y, scene.canvas.short * 0.017, INK)


def section(scene: Scene, x: float, y: float, radius: float) -> None:
    """Cut across: skin, flesh, chambers and seeds."""
    canvas, letters = scene.canvas, scene.plan.letters or "lorai"
    own = colours_of(scene.lead) if scene.lead and scene.lead != "figure" else ()
    tone = canvas.tone(own[0]) if own else (0, 200, 0)
    pale: Tone = (tone[0] // 4, tone[1] // 4, 0)
    chambers = 3 + sum(map(ord, letters)) % 5
    canvas.disc(x, y, radius + canvas.short * 0.0022, INK)
    canvas.disc(x, y, radius, tone)
    canvas.disc(x, y, radius * 0.87, PAPER)
    canvas.disc(x, y, radius * 0.83, pale)
    for turn in np.arange(chambers) * 2 * np.pi / chambers:
        blob = [
            (
                x + radius * (0.46 + 0.27 * np.cos(t)) * np.cos(turn + 0.62 * np.sin(t) * 4.2 / chambers),
                y + radius * (0.46 + 0.27 * np.cos(t)) * np.sin(turn + 0.62 * np.sin(t) * 4.2 / chambers),
            )
            for t in np.linspace(0, 2 * np.pi, 28)
        ]
        points = [(float(a), float(b)) for a, b in blob]
        canvas.fill(points, (tone[0] * 2 // 3, tone[1] * 2 // 3, 30))
        canvas.line(points, canvas.short * 0.0014, INK)
        for far in (0.36, 0.56):
            sx, sy = x + radius * far * float(np.cos(turn)), y + radius * far * float(np.sin(turn))
            canvas.oval(sx, sy, radius * 0.055, radius * 0.04, INK)


def glass(scene: Scene, whole: Stamp, x: float, y: float, radius: float, n: int) -> None:
    """A part of the specimen in a circle, enlarged."""
    canvas = scene.canvas
    box = busiest(whole, (0.34, 0.46, 0.24)[n % 3])
    part, mask = enlarged(whole, box, radius)
    canvas.disc(x, y, radius + canvas.short * 0.0032, INK)
    canvas.disc(x, y, radius, PAPER)
    canvas.place(part, mask, x - radius, y - radius)


def roots(scene: Scene, x: float, y: float, reach: float) -> None:
    """What was dug up with it: rootlets that fork as they go down."""
    _fork(scene, x, y, reach, np.pi / 2, max(1.0, reach * 0.035), 4)


def _fork(scene: Scene, x: float, y: float, reach: float, turn: float, thick: float, left: int) -> None:
    if not left:
        return
    count = 5 if left == 4 else 2
    for n in range(count):
        way = turn + (n - (count - 1) / 2) * 0.42 + float(scene.dice.uniform(-0.2, 0.2))
        far = reach * float(scene.dice.uniform(0.3, 0.5))
        bend = float(scene.dice.uniform(-0.25, 0.25))
        points = [
            (x + far * t * float(np.cos(way + bend * t)), y + far * t * float(np.sin(way + bend * t)))
            for t in np.linspace(0, 1, 6)
        ]
        points = [(float(a), float(b)) for a, b in points]
        scene.canvas.line(points, thick, (60, 40, 225))
        _fork(scene, *points[-1], reach * 0.72, way * 0.7 + np.pi / 2 * 0.3, thick * 0.62, left - 1)
