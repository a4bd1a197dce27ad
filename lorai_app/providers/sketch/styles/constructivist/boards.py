"""The pictures of the style, all on one diagonal: a beam, a wedge, rays, a march, a crane."""

import numpy as np

from lorai_app.providers.sketch.canvas import PAPER
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles.constructivist.cutting import photographed
from lorai_app.providers.sketch.styles.constructivist.forms import (
    BLACK,
    GREY,
    RED,
    bar,
    burst,
    cone,
    contrast,
    disc,
    girder,
    ground,
    ladder,
    lettered,
    loud,
    montage,
    sky,
)


@lettered
def beam(scene: Scene) -> None:
    """The subject low on one side; from it a beam of rings goes to the far upper corner."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    side = -1 if scene.plan.flip else 1
    behind, other = contrast(scene)
    night = scene.plan.time == "night"
    base, line = (BLACK, PAPER) if night else (PAPER, BLACK)
    behind, other = (RED, PAPER) if night else (behind, other)
    canvas.box(0, 0, w, h, base)
    ladder(canvas, w * (0.5 + 0.52 * side), h * 0.9, w * 0.62, np.pi if side > 0 else 0.0, (line, RED, line))
    x, y = w * (0.5 - 0.2 * side), h * 0.56
    turn = float(np.arctan2(h * 0.1 - y, (w * (0.5 + 0.5 * side)) - x))
    reach = float(np.hypot(w, h)) * 1.2
    cone(canvas, x, y, turn, 0.82, reach, behind)
    rings = [(m * (0.55 + 0.2 * n), m * (0.63 + 0.22 * n)) for n in range(9)]
    loud(canvas, x, y, turn, 0.82, rings, other)
    cone(canvas, x, y, turn, 0.16, reach, base)
    disc(scene, x, y, m * 0.36, other if scene.photo is None else PAPER)
    sky(scene, GREY)
    montage(scene, x, h * 0.97, min(m * 0.86, h * 0.9), w * 0.72)


@lettered
def wedge(scene: Scene) -> None:
    """Black against paper along the diagonal, a disc on the border, and a red wedge driven into it."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    side = -1 if scene.plan.flip else 1
    canvas.box(0, 0, w, h, PAPER)
    near, far = (0.0, w) if side > 0 else (w, 0.0)
    canvas.fill([(near + side * w * 0.24, 0), (far, 0), (far, h), (near + side * w * 0.78, h)], BLACK)
    x, y = w * (0.5 + 0.1 * side), h * (0.47 if not scene.tall else 0.52)
    disc(scene, x, y, m * 0.4, PAPER if scene.photo is None else GREY)
    axis = -0.38 if side > 0 else np.pi + 0.38
    sway = axis + np.pi / 2
    for n, (away, tone) in enumerate(
        ((0.4, BLACK), (0.47, RED), (0.52, BLACK), (-0.44, RED), (-0.5, PAPER), (-0.55, GREY))
    ):
        off = away * m * side
        start = -m * (0.62 - 0.06 * n) if away > 0 else m * (0.1 + 0.04 * n)
        px = x + float(np.cos(axis)) * start + float(np.cos(sway)) * off
        py = y + float(np.sin(axis)) * start + float(np.sin(sway)) * off
        bar(canvas, px, py, m * (0.5 - 0.05 * n), m * (0.034 - 0.004 * n), axis, tone)
    tip = x + float(np.cos(axis)) * m * 0.16, y + float(np.sin(axis)) * m * 0.16
    for spread, tone in ((0.6, PAPER), (0.54, RED)):
        cone(canvas, *tip, axis + np.pi, spread, m * 0.98, tone)
    sky(scene, GREY)
    ladder(canvas, near + side * w * 0.04, h * 0.08, w * 0.2, 0.0 if side > 0 else np.pi, (BLACK, RED, BLACK))
    montage(scene, x + side * m * 0.1, h * 0.98, min(m * 0.8, h * 0.86), w * 0.76)


@lettered
def rays(scene: Scene) -> None:
    """Rays from behind the subject over all of the sheet, two discs, and the setting as a black edge below."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    behind, other = contrast(scene)
    night = scene.plan.time == "night"
    x, y = w * (0.5 if not scene.wide else 0.42 if scene.plan.flip else 0.58), h * 0.52
    canvas.box(0, 0, w, h, BLACK if night else PAPER)
    burst(canvas, x, y, 16, RED if night or behind is RED else GREY, 0.1)
    disc(scene, x, y, m * 0.4, other if not night else PAPER)
    if scene.photo is None:
        canvas.disc(x, y, m * 0.33, PAPER if not night else RED)
        canvas.disc(x, y, m * 0.3, behind if not night else PAPER)
    ground(scene, h * 0.84, BLACK)
    bar(canvas, 0, h * 0.985, w, h * 0.012, 0.0, RED)
    montage(scene, x, h * 0.94, min(m * 0.8, h * 0.84), w * 0.86)


@lettered
def march(scene: Scene) -> None:
    """The same subject again and again, from small and far to large and near, along a ramp."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    side = -1 if scene.plan.flip else 1
    behind, other = contrast(scene)
    canvas.box(0, 0, w, h, PAPER)
    corner = (w * (0.5 - 0.5 * side), h * 0.1)
    for n in range(7):
        cone(
            canvas,
            *corner,
            (0.06 + 0.15 * n) if side > 0 else np.pi - 0.06 - 0.15 * n,
            0.075,
            w * 2 + h,
            GREY if n % 2 else behind,
        )
    disc(scene, *corner, m * 0.3, other)
    start, end = (w * (0.5 - 0.56 * side), h * 0.48), (w * (0.5 + 0.56 * side), h * 0.9)
    canvas.fill([start, end, (end[0], h), (start[0], h)], BLACK)
    bar(
        canvas,
        start[0],
        start[1] + m * 0.04,
        w * 2,
        m * 0.018,
        float(np.arctan2(end[1] - start[1], end[0] - start[0])),
        RED,
    )
    sky(scene, BLACK)
    if scene.lead is None:
        return
    count = 4 if not scene.tall else 3
    for n in range(count):
        t = ((n + 0.55) / count) ** 1.3
        size = m * (0.24 + 0.64 * t)
        x = start[0] + (end[0] - start[0]) * (0.14 + 0.68 * t)
        foot = start[1] + (end[1] - start[1]) * (0.14 + 0.68 * t) + m * 0.03 + m * 0.1 * t
        name = scene.plan.subjects[n % len(scene.plan.subjects)] if n % 2 == 0 else scene.lead
        cut = photographed(scene, scene.stamp(name if n < count - 1 else scene.lead, size))
        cut.print(canvas, x, foot - cut.height / 2)


@lettered
def crane(scene: Scene) -> None:
    """Masts and a ring on a red corner, the setting below, the subject before them all."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    side = -1 if scene.plan.flip else 1
    behind, other = contrast(scene)
    canvas.box(0, 0, w, h, GREY if scene.plan.time in ("dusk", "night") else PAPER)
    far = w * (0.5 + 0.5 * side)
    near = w - far
    canvas.fill([(near, 0), (near + side * w * 0.78, 0), (near, h * 0.86)], behind)
    for n in range(4):
        bar(
            canvas,
            near,
            h * (0.9 + 0.05 * n),
            float(np.hypot(w, h)),
            m * 0.008,
            float(np.arctan2(-h * 0.86, side * w * 0.78)),
            BLACK,
        )
    x, y = w * (0.5 + 0.18 * side), h * 0.4
    canvas.disc(x, y, m * 0.34, BLACK)
    disc(scene, x, y, m * 0.29, PAPER)
    if scene.photo is None:
        canvas.disc(x, y, m * 0.2, other)
    girder(canvas, (w * (0.5 - 0.34 * side), h * 1.02), (w * (0.5 - 0.2 * side), -h * 0.04), m * 0.15, BLACK)
    girder(
        canvas,
        (w * (0.5 - 0.5 * side), h * 0.26),
        (w * (0.5 + 0.56 * side), h * 0.06),
        m * 0.1,
        RED if behind is not RED else BLACK,
    )
    sky(scene, PAPER)
    ground(scene, h * 0.86, BLACK)
    montage(scene, x, h * 0.97, min(m * 0.84, h * 0.86), w * 0.74)
