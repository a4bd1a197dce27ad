"""Jugs, bottles and bowls as plain turned shapes, and the small things that are laid beside a subject."""

import numpy as np

from lorai_app.providers.sketch.compositions.nature import nature
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.shapes import Mark, known
from lorai_app.providers.sketch.stamp import Stamp, cut
from lorai_app.providers.sketch.strokes import Point, smooth

PROFILES: dict[str, tuple[Point, ...]] = {
    "bottle": ((0, 7), (6, 7.5), (9, 6), (34, 6.5), (46, 13), (58, 16), (97, 16), (100, 14)),
    "carafe": ((0, 12), (4, 11), (30, 6), (52, 14), (78, 23), (94, 22), (100, 16)),
    "jar": ((20, 15), (24, 14), (30, 19), (46, 26), (72, 26), (92, 18), (100, 15)),
    "bowl": ((62, 34), (66, 33), (80, 28), (92, 17), (95, 11), (100, 12)),
    "tin": ((34, 17), (36, 18), (98, 18), (100, 17)),
    "cup": ((52, 17), (70, 16.5), (88, 13), (96, 8), (100, 9)),
}
FRUIT = ("lemon", "pear", "apple", "orange", "peach", "plum", "fig", "cherry", "lime", "grape")
CURIOS = (
    "scallop",
    "feather",
    "key",
    "leaf",
    "pencil",
    "compass",
    "acorn",
    "coin",
    "old_key",
    "stones",
    "button",
)


def vessel(scene: Scene, kind: str, size: float, tone: str) -> Stamp:
    """A vessel whose box is `size`, in one tone with its dark side, its mouth and a light."""
    profile = PROFILES[kind]
    right = smooth(
        [(50 + half, y) for y, half in profile],
        [n in (0, len(profile) - 1) for n in range(len(profile))],
        closed=False,
        steps=5,
    )
    left = tuple((100 - x, y) for x, y in right)
    marks = [Mark(tone, ((*right, *reversed(left)),))]
    side = right if scene.lit < 0 else left
    core = tuple((50 + (x - 50) * 0.35, y) for x, y in side)
    marks.append(Mark("shade", ((*side, *reversed(core)),)))
    top, mouth = profile[0]
    marks.append(Mark("dark", (_oval(50, top, mouth, mouth * 0.2),)))
    marks.append(Mark(tone, (_oval(50, top + mouth * 0.1, mouth * 0.88, mouth * 0.13),)))
    lit = [(50 + (x - 50) * 0.62, y) for x, y in (left if scene.lit < 0 else right)]
    glint = lit[len(lit) // 3 : len(lit) * 3 // 4]
    if kind != "bowl":
        marks.append(Mark("paper", (tuple(glint),), 1.6))
    rim = max(1.2, scene.canvas.short * 0.003)
    return cut(marks, size, scene.canvas.tone, rim=rim, lit=scene.lit)


def small_things(scene: Scene, count: int) -> list[str]:
    """What is laid about the subject: fruit about what one eats or drinks, else curios; never the subject itself."""
    lead = scene.lead or "figure"
    eaten = nature(lead).kind in ("food", "flower", "plant") or nature(lead).stands == "table"
    found = [
        name for name in (FRUIT if eaten else CURIOS) if name in known() and name not in scene.plan.subjects
    ]
    if not found:
        return []
    start = int(scene.dice.integers(len(found)))
    return [found[(start + n) % min(len(found), 10)] for n in range(count)]


def _oval(x: float, y: float, rx: float, ry: float) -> tuple[Point, ...]:
    return tuple(
        (x + rx * float(np.cos(t)), y + ry * float(np.sin(t))) for t in np.linspace(0, 2 * np.pi, 28)
    )
