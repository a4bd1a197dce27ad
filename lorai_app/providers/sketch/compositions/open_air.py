"""Subjects out of doors: in a landscape, near enough to touch, and as a poster."""

from lorai_app.providers.sketch.compositions import backdrops
from lorai_app.providers.sketch.compositions.cast import Player, bearer, cast, companions, flies, lead, put
from lorai_app.providers.sketch.compositions.land import beam, trail
from lorai_app.providers.sketch.compositions.nature import nature, share
from lorai_app.providers.sketch.compositions.rows import row
from lorai_app.providers.sketch.photos import heart
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery import far, floor, foreground
from lorai_app.providers.sketch.scenery.light import Light


def landscape(scene: Scene) -> None:
    """A deep view: what is large by nature stands small in it with a way leading there, an animal stands near."""
    canvas, dice = scene.canvas, scene.dice
    w, h = canvas.width, canvas.height
    vast = nature(bearer(scene)).height > 5 or dice.random() < 0.22
    third = 0.33 if scene.plan.flip else 0.67
    if scene.photo is not None and abs(heart(scene.photo)[0] - 0.5) > 0.05:
        third = 0.3 if heart(scene.photo)[0] > 0.5 else 0.7
    across = third if not scene.tall else 0.5 + (third - 0.5) * 0.5
    x = w * (across + dice.uniform(-0.05, 0.05))
    if vast:
        ground = h * dice.uniform(0.7, 0.78)
        size = min(h * dice.uniform(0.42, 0.54), w * 0.62)
        foot = ground * 0.985
    else:
        ground = h * dice.uniform(0.78, 0.84)
        size = min(h * dice.uniform(0.6, 0.72), w * 0.8)
        foot = h * dice.uniform(0.9, 0.94)
    scene.behind(ground)
    if vast and scene.photo is None:
        trail(scene, x, foot + h * 0.004)
    first = cast(scene, foot, size, x)
    light = Light.of(scene.plan.time, scene.plan.weather)
    if (
        first
        and first.name == "lighthouse"
        and scene.plan.weather != "fog"
        and (light.night or scene.plan.weather == "storm")
    ):
        beam(scene, first.x, foot - first.stamp.height * 0.84, first.stamp.height)
    if scene.photo is None:
        foreground(canvas, dice, scene.plan, foot + (h - foot) * (0.45 if vast else 0.1))
    scene.planted(h, h * 1.03, 1)


def closeup(scene: Scene) -> None:
    """The subject larger than the sheet, looking into it from its edge."""
    canvas, dice = scene.canvas, scene.dice
    w, h, m = canvas.width, canvas.height, canvas.short
    light = Light.of(scene.plan.time, scene.plan.weather)
    right = not scene.plan.flip
    side = 1 if right else -1
    near = 0.78 if scene.plan.relation else 1.0 if nature(bearer(scene)).alive else 0.86
    size = min(m * 1.5, h * 1.25, w * 1.5) * near
    stamp = lead(scene, size, right=right)
    whole = stamp.width < w * 0.8
    x = w / 2 - side * w * (0.17 if whole and not scene.tall else 0.06)
    if stamp.width > w:
        x = w / 2 + side * (w * 0.94 - stamp.width) / 2
    foot = h * 0.97 + stamp.height * (0.1 if scene.tall else 0.2)
    top = foot - stamp.height
    if top < h * 0.03:
        foot += h * 0.03 - top
    backdrops.behind_closeup(scene, light, x + side * m * 0.2, h * 0.42)
    if scene.plan.setting not in ("space", "room", "studio"):
        far(canvas, dice, scene.plan, h * 0.86)
    floor(canvas, dice, scene.plan, h * 0.88)
    scene.planted(h * 0.86, h * 0.99, 4)
    for n, name in enumerate(companions(scene)[:2]):
        tall = min(m * 0.5, size * 0.5 * share(name, scene.lead or name))
        other = scene.fitted(name, tall * 1.4, tall, right=not right)
        place = x + side * (stamp.width * 0.4 + other.width * (0.35 + 0.9 * n))
        place = min(max(place, other.width * 0.5), w - other.width * 0.5)
        low = h * 0.94 if not flies(scene, name) else h * 0.36
        put(scene, Player(name, other, place, low))
    stamp.print(canvas, x, foot - stamp.height / 2)
    foreground(canvas, dice, scene.plan, h * 0.93)


def poster(scene: Scene) -> None:
    """Strong geometry from edge to edge, a floor, and the subject across all of it."""
    canvas, dice = scene.canvas, scene.dice
    w, h, m = canvas.width, canvas.height, canvas.short
    light = Light.of(scene.plan.time, scene.plan.weather)
    side = -1 if scene.plan.flip else 1
    x = w * (0.5 if not scene.wide else 0.5 + 0.14 * side)
    ground = h * (0.77 if scene.tall else 0.86)
    radius = m * dice.uniform(0.36, 0.46)
    aside = m * (0.0 if dice.random() < 0.4 else 0.16) * side
    backdrops.behind_poster(scene, light, x + aside, ground - radius * dice.uniform(0.8, 1.2), radius)
    floor(canvas, dice, scene.plan, ground - m * 0.02)
    scene.planted(ground, h * 0.98, 4)
    size = min(m * 0.86, h * 0.74)
    if nature(bearer(scene)).small and scene.plan.relation is None and not flies(scene, bearer(scene)):
        row(scene, ground + m * 0.04, size * 0.8, x)
    else:
        cast(scene, ground + m * 0.03, size, x)
    foreground(canvas, dice, scene.plan, ground + m * 0.05)
