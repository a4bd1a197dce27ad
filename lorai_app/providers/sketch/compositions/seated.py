"""Somebody at home on a seat or on the bough of a tree."""

import numpy as np

from lorai_app.providers.sketch.collage import pasted
from lorai_app.providers.sketch.compositions.nature import nature
from lorai_app.providers.sketch.compositions.party import party
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.stamp import Stamp

_BOUGH = 0.17
"""How far below its middle the bough of the branch is, in its height."""


def sitting(scene: Scene, first: str, seat: Stamp, name: str, edge: float, right: bool) -> Stamp:
    """A person on a seat: as tall as the seat asks, the legs behind its front edge."""
    ratio = nature(first).height / max(0.3, nature(name).height)
    tall = seat.height * float(np.clip(ratio, 1.1, 1.5))
    whole = party(scene, first, seat.width * (0.9 if scene.plan.count < 2 else 1.3), tall, right)
    torso = whole.cropped(0, 0.6)
    front = seat.cropped(edge, 1)
    line = seat.height * (edge - 0.5)
    return pasted(
        [
            (seat, 0, 0),
            (torso, 0, line + torso.height * 0.05 - torso.height / 2),
            (front, 0, line + front.height / 2),
        ]
    )


def perched(scene: Scene, first: str, size: float, right: bool) -> Stamp:
    """Somebody large on the bough of a tree, of which only that part is seen."""
    branch = scene.fitted("branch", size * 1.25, size, right=right)
    someone = party(scene, first, branch.width * 0.58, branch.height * 0.56, right)
    aside = branch.width * 0.15 * (-1 if scene.plan.flip else 1)
    return pasted([(branch, 0, 0), (someone, aside, branch.height * (_BOUGH + 0.02) - someone.height / 2)])
