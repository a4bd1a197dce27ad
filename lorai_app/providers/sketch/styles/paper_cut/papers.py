"""Which papers are taken for the layers: from the lightest at the back to the deepest in front."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.scene import Scene

COOL: tuple[Tone, ...] = (
    (28, 0, 0),
    (85, 0, 0),
    (150, 0, 0),
    (255, 0, 0),
    (255, 0, 95),
    (255, 0, 175),
    (150, 0, 255),
)
DAWN: tuple[Tone, ...] = (
    (0, 40, 0),
    (0, 95, 0),
    (45, 75, 0),
    (130, 40, 0),
    (255, 0, 30),
    (255, 0, 120),
    (150, 0, 235),
)
DUSK: tuple[Tone, ...] = (
    (0, 90, 0),
    (0, 175, 0),
    (0, 255, 40),
    (120, 120, 60),
    (255, 0, 90),
    (255, 0, 165),
    (120, 0, 255),
)
NIGHT: tuple[Tone, ...] = (
    (95, 0, 0),
    (180, 0, 20),
    (255, 0, 60),
    (255, 0, 110),
    (255, 0, 160),
    (255, 0, 205),
    (140, 0, 255),
)
WARM: tuple[Tone, ...] = (
    (0, 30, 0),
    (0, 80, 0),
    (0, 150, 0),
    (0, 255, 0),
    (0, 255, 75),
    (40, 255, 140),
    (90, 150, 235),
)
SNOW: tuple[Tone, ...] = ((150, 0, 20), (110, 0, 0), (75, 0, 0), (45, 0, 0), (22, 0, 0), PAPER, PAPER)


def run(scene: Scene, count: int, *, snow: bool = True) -> list[Tone]:
    """That many tones, from the back to the front."""
    plan = scene.plan
    if snow and plan.time != "night" and (plan.weather == "snow" or plan.setting == "snowfield"):
        chosen = SNOW
    elif plan.time in ("night", "dusk", "dawn"):
        chosen = {"night": NIGHT, "dusk": DUSK, "dawn": DAWN}[plan.time]
    else:
        chosen = WARM if plan.setting == "desert" else COOL
    places = np.linspace(0, len(chosen) - 1, count)
    return [_between(chosen, float(place)) for place in places]


def lamp(scene: Scene) -> Tone:
    """The sun or the moon."""
    return PAPER if scene.plan.time == "night" else (0, 255, 0)


def _between(tones: tuple[Tone, ...], place: float) -> Tone:
    a, b = tones[int(place)], tones[min(len(tones) - 1, int(place) + 1)]
    t = place - int(place)
    mixed = [round(x + (y - x) * t) for x, y in zip(a, b, strict=True)]
    return mixed[0], mixed[1], mixed[2]
