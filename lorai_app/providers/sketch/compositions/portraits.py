"""A large bust, as it would hang in a hall."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.choices import slot
from lorai_app.providers.sketch.compositions import open_air, worn
from lorai_app.providers.sketch.compositions.nature import nature
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.shapes import colours_of, known
from lorai_app.providers.sketch.words.lexicon import words

DARK: Tone = (60, 0, 255)
HATTED = words("""
    king queen princess chef baker knight astronaut wizard witch pirate viking samurai magician firefighter
    police_officer diver cowboy clown graduate nurse superhero ninja vampire farmer builder miner angel archer sailor
    man woman boy girl child person old_man old_woman monk buddhist_monk detective climber hiker bride
""")
"""People whose head says who they are; the others are known by what they hold."""


def portrait(scene: Scene) -> None:
    """A large bust before a plain ground, as it would hang in a hall; things and places are shown near instead."""
    if scene.lead is None or scene.photo is not None or not _sits(scene.lead) or scene.plan.relation:
        open_air.closeup(scene)
        return
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    light = Light.of(scene.plan.time, scene.plan.weather)
    _hall(scene, light)
    face = f"{scene.lead}/face"
    x = w / 2 if not scene.wide else w * (0.4 if scene.plan.flip else 0.6)
    if nature(scene.lead).kind == "person" and not tells(scene.lead):
        _half_length(scene, x)
        return
    if face in known() and nature(scene.lead).kind == "person":
        stamp = scene.fitted(face, m * 1.06, h * 0.84)
        stamp.print(canvas, x, h - stamp.height / 2 + m * 0.01)
        return
    if face in known():
        stamp = scene.fitted(face, m * 0.78, h * 0.6)
        y = h * (0.46 if not scene.tall else 0.44)
        _shoulders(scene, x, y + stamp.height * 0.3, stamp.width)
        stamp.print(canvas, x, y)
        return
    right = not scene.plan.flip
    size = min(h * 1.6, m * 1.9)
    stamp = scene.fitted(scene.lead, size * 1.3, size, right=right)
    middle, eye, head = worn.head_of(scene, scene.lead, stamp, right)
    grow = float(np.clip(m * 0.46 / max(1.0, head), 0.7, 1.3))
    stamp = scene.fitted(scene.lead, size * 1.3 * grow, size * grow, right=right)
    middle, eye, head = worn.head_of(scene, scene.lead, stamp, right)
    top = h * 0.42 - eye - stamp.height / 2
    y = h * 0.42 - eye + max(0.0, h * 0.05 - top)
    lowest = h * 1.02 - stamp.height / 2
    stamp.print(canvas, x - middle * 0.8, max(y, lowest))


def tells(name: str) -> bool:
    """Whether head and shoulders alone say who it is: an animal, a king, a cook."""
    return f"{name}/face" in known() and (nature(name).kind != "person" or name in HATTED)


def _half_length(scene: Scene, x: float) -> None:
    """From head to hip, with what the hands hold."""
    w, h = scene.canvas.width, scene.canvas.height
    right = not scene.plan.flip
    size = h * (1.42 if not scene.tall else 1.0)
    stamp = scene.fitted(scene.lead or "figure", w * 1.02, size, right=right)
    top = h * 0.06 if stamp.height > h * 0.92 else h * 1.02 - stamp.height * 0.86
    at = min(max(x, min(stamp.width / 2, w / 2)), max(w - stamp.width / 2, w / 2))
    stamp.print(scene.canvas, at, top + stamp.height / 2)


def _hall(scene: Scene, light: Light) -> None:
    """A wall, and on it an oval, an arch or a halo of rays in the other ink."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    wall: Tone = (255, 0, 130) if light.night else (0, 150, 0) if cool(scene) else (165, 0, 0)
    inner: Tone = (235, 0, 40) if light.night else (0, 60, 0) if cool(scene) else (60, 0, 0)
    canvas.box(0, 0, w, h, wall)
    x = w / 2 if not scene.wide else w * (0.4 if scene.plan.flip else 0.6)
    match int(dice.integers(3)):
        case 0:
            canvas.oval(x, h * 0.5, m * 0.47, min(h * 0.47, m * 0.6), PAPER)
            canvas.oval(x, h * 0.5, m * 0.455, min(h * 0.47, m * 0.6) - m * 0.015, inner)
        case 1:
            for n in range(40):
                a, b = n * np.pi / 20, (n + 0.5) * np.pi / 20
                ends = [
                    (x + 2 * max(w, h) * float(np.cos(t)), h * 0.45 + 2 * max(w, h) * float(np.sin(t)))
                    for t in (a, b)
                ]
                canvas.fill([(x, h * 0.45), *ends], inner)
        case _:
            pitch = m * 0.09
            for n, left in enumerate(np.arange(0, w, pitch)):
                canvas.box(float(left), 0, float(left) + pitch * (0.5 if n % 2 else 0.12), h, inner)


def _shoulders(scene: Scene, x: float, top: float, width: float) -> None:
    """A coat in the subject's other ink, with a collar."""
    canvas, h = scene.canvas, scene.canvas.height
    tone: Tone = (0, 235, 60) if cool(scene) else (255, 0, 90)
    half, neck = width * 0.72, width * 0.3
    curve = [
        (
            x + side * (neck + (half - neck) * float(np.sin(t * np.pi / 2))),
            top + (h * 1.02 - top) * (1 - float(np.cos(t * np.pi / 2))) * 0.75,
        )
        for side in (1,)
        for t in np.linspace(0, 1, 14)
    ]
    mirror = [(2 * x - a, b) for a, b in reversed(curve)]
    outline = [*mirror, *curve, (x + half * 1.02, h + 2), (x - half * 1.02, h + 2)]
    canvas.line(outline, scene.canvas.short * 0.014, PAPER)
    canvas.fill(outline, tone)
    canvas.fill([(x - neck, top), (x, top + width * 0.5), (x + neck, top)], PAPER)
    canvas.fill(
        [
            (x - neck * 1.25, top + width * 0.04),
            (x - neck * 0.5, top + width * 0.52),
            (x, top + width * 0.5),
            (x - neck * 0.7, top),
        ],
        DARK,
    )
    canvas.fill(
        [
            (x + neck * 1.25, top + width * 0.04),
            (x + neck * 0.5, top + width * 0.52),
            (x, top + width * 0.5),
            (x + neck * 0.7, top),
        ],
        DARK,
    )


def _sits(name: str) -> bool:
    """Whether it has a face and shoulders."""
    found = nature(name)
    return found.kind in ("animal", "bird", "person") and found.stands != "water"


def cool(scene: Scene) -> bool:
    """Whether the lead is of the cool ink."""
    own = colours_of(scene.lead) if scene.lead and scene.lead != "figure" else ()
    return bool(own) and slot(own[0]) == "cool"
