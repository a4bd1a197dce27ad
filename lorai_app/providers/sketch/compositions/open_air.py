"""Subjects out of doors: in a landscape, near enough to touch, and as a poster."""

import numpy as np

from lorai_app.providers.sketch.compositions import backdrops
from lorai_app.providers.sketch.compositions.still_life import row
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery import far, floor, foreground, sky
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.scenery.sea import wave_before
from lorai_app.providers.sketch.words import AFLOAT, FLYING, SMALL, THINGS


def landscape(scene: Scene) -> None:
    """A horizon, a third, and the subject standing on the ground."""
    canvas = scene.canvas
    ground = canvas.height * (0.8 if scene.wide else 0.84 if scene.tall else 0.82)
    scene.behind(ground)
    size = min(canvas.height * (0.56 if scene.wide else 0.5), canvas.width * 0.68)
    cast(scene, ground, size, canvas.width * (0.36 if scene.plan.flip else 0.62 if scene.wide else 0.55))


def cast(scene: Scene, ground: float, size: float, x: float) -> None:
    """The lead, its fellows behind it, its companions beside it."""
    if scene.lead is None:
        return
    canvas, dice = scene.canvas, scene.dice
    light = Light.of(scene.plan.time, scene.plan.weather)
    afloat = scene.lead in AFLOAT and scene.plan.setting == "sea" and scene.photo is None
    share = (1.0, 0.8, 0.7, 0.6, 0.55)[scene.plan.count - 1]
    places = [(0.0, 0.0, share)]
    for n in range(1, scene.plan.count):
        side = -1 if n % 2 else 1
        places.append((side * share * 0.8 * ((n + 1) // 2), -0.045 * n, share * (0.86 - 0.08 * n)))
    for across, up, scale in reversed(places):
        stamp = scene.stamp(scene.lead, size * scale, flip=scene.plan.flip ^ (across < 0))
        foot = ground + up * size * 0.5
        if scene.lead in FLYING:
            stamp.print(canvas, x + across * size, ground * (0.42 + 0.14 * dice.random()) + up * size * 4)
        else:
            stamp.stand(canvas, x + across * size, foot + (size * 0.05 if afloat else 0), shadow=not afloat)
    if afloat:
        wave_before(canvas, dice, light, ground)
    if scene.lead == "lighthouse" and light.night:
        beam(scene, x, ground - size * 0.8, size)
    beside(scene, ground, size, x)


def beam(scene: Scene, x: float, y: float, size: float) -> None:
    """The light of a lighthouse, away from the middle of the sheet and back."""
    reach, side = scene.canvas.width, 1 if x < scene.canvas.width / 2 else -1
    near = x + side * size * 0.07
    for spread, tone in ((0.16, (190, 70, 40)), (0.1, (110, 110, 0)), (0.05, (20, 150, 0))):
        far = (near + side * reach, y - reach * spread), (near + side * reach, y + reach * spread * 0.7)
        scene.canvas.fill([(near, y), *far], (tone[0], tone[1], tone[2]))


def beside(scene: Scene, ground: float, size: float, x: float) -> None:
    """Companions, a little nearer than the lead, on alternate sides."""
    canvas = scene.canvas
    for n, name in enumerate(scene.plan.subjects[1:4]):
        side = (1 if x < canvas.width / 2 else -1) * (1 if n % 2 == 0 else -1)
        scale = size * (0.42 if name in SMALL else 0.8)
        stamp = scene.stamp(name, scale)
        place = x + side * (size * 0.42 + stamp.width * 0.42 + size * 0.3 * (n // 2))
        place = float(np.clip(place, stamp.width * 0.45, canvas.width - stamp.width * 0.45))
        if name in FLYING:
            stamp.print(canvas, place, ground * 0.4)
        else:
            stamp.stand(canvas, place, min(canvas.height * 0.98, ground + canvas.short * (0.05 + 0.02 * n)))


def closeup(scene: Scene) -> None:
    """The subject as large as the sheet, before a disc, a run of arcs, or the far hills."""
    canvas, dice, lead = scene.canvas, scene.dice, scene.lead or "figure"
    w, h, m = canvas.width, canvas.height, canvas.short
    light = Light.of(scene.plan.time, scene.plan.weather)
    x = w * ((0.36 if scene.plan.flip else 0.64) if scene.wide else 0.5)
    y = h * (0.42 if scene.tall else 0.46)
    canvas.fade([(0, 0), (w, 0), (w, h), (0, h)], light.sky)
    if light.night or scene.plan.setting == "space":
        sky.stars(canvas, dice, h * 0.78)
    backdrops.behind_closeup(scene, light, x, y)
    far(canvas, dice, scene.plan, h * 0.84)
    if scene.plan.setting not in ("space", "room") and (not light.clear or dice.random() < 0.5):
        sky.clouds(canvas, dice, light, h * 0.78)
    floor(canvas, dice, scene.plan, h * (0.84 if scene.tall else 0.86))
    stamp = scene.stamp(lead, min(m * 1.1, h * 0.95))
    if lead in FLYING:
        stamp.print(canvas, x, h * 0.46)
    else:
        stamp.stand(canvas, x, h * 0.93 if scene.tall else h * 1.03)
    beside(scene, h * 0.93, m * 0.52, x + (m * 0.2 if x < w / 2 else -m * 0.2))
    foreground(canvas, dice, scene.plan, h * 0.92)


def poster(scene: Scene) -> None:
    """A bold ground, a disc, a floor from edge to edge, and the subject across all of it."""
    canvas = scene.canvas
    w, h, m = canvas.width, canvas.height, canvas.short
    light = Light.of(scene.plan.time, scene.plan.weather)
    x, ground = (
        w * (0.5 if not scene.wide else 0.38 if scene.plan.flip else 0.62),
        h * (0.8 if scene.tall else 0.84),
    )
    radius = m * 0.4
    y = ground - radius * (0.92 if not scene.tall else 1.1)
    backdrops.behind_poster(scene, light, x, y, radius)
    floor(canvas, scene.dice, scene.plan, ground - m * 0.02)
    if scene.lead in THINGS:
        row(scene, ground + m * 0.04, min(m * 0.62, h * 0.62), x)
    else:
        cast(scene, ground + m * 0.03, min(m * 0.7, h * 0.62), x)
    if scene.plan.setting != "sea":
        foreground(canvas, scene.dice, scene.plan, ground + m * 0.03)
