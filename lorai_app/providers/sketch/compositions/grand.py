"""Pictures of distance: dark frames before a lit view, a procession, a silhouette, a still water."""

import numpy as np
from PIL import Image, ImageChops

from lorai_app.providers.sketch.canvas import PAPER, SCALE, Tone
from lorai_app.providers.sketch.compositions.cast import (
    Player,
    bearer,
    cast,
    companions,
    flies,
    lead,
    players,
    put,
)
from lorai_app.providers.sketch.compositions.framing import framing
from lorai_app.providers.sketch.compositions.land import clouds_across, ridge_of
from lorai_app.providers.sketch.compositions.nature import WATERS, nature, share, variants
from lorai_app.providers.sketch.compositions.party import number, paired
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery import foreground, sky
from lorai_app.providers.sketch.scenery.light import Light

DARK: Tone = (90, 0, 255)


def layers(scene: Scene) -> None:
    """Dark things near the eye, and far between them the subject in a pool of light."""
    canvas = scene.canvas
    w, h, m = canvas.width, canvas.height, canvas.short
    ground = h * 0.76
    scene.behind(ground)
    x = w * (0.5 if scene.tall else 0.42 if scene.plan.flip else 0.58)
    size = min(h * 0.52, w * 0.62)
    canvas.glow(x, ground - size * 0.4, max(size * 0.85, m * 0.3), 0.72)
    cast(scene, ground * 1.02, size, x)
    framing(scene)


def procession(scene: Scene) -> None:
    """Along the horizon, one behind the other, under a low sun; uphill in terraces when the sheet is tall."""
    canvas, plan, m = scene.canvas, scene.plan, scene.canvas.short
    w, h = canvas.width, canvas.height
    name, right = scene.lead or "figure", not plan.flip
    ground = h * (0.86 if not scene.tall else 0.8)
    scene.behind(ground)
    own = number(plan)
    kinds = variants(name)
    size = min(
        h * (0.46 if len(plan.subjects) + own > 2 else 0.38),
        w * 0.86 / max(1.6, own + len(companions(scene)) * 0.8),
    )
    stamps = [(bearer(scene), lead(scene, size, right=right))]
    for n in range(1, own):
        scale = size * (0.94 - 0.07 * (n % 4))
        fellow = scene.fitted(kinds[n % len(kinds)], scale * 1.15, scale, right=right)
        stamps.append((bearer(scene), lead(scene, scale, right=right) if paired(plan) else fellow))
    for other in companions(scene):
        tall = size * min(1.25, share(other, name))
        stamps.append((other, scene.fitted(other, tall * 1.2, tall, right=right)))
    gap = m * 0.03
    total = sum(stamp.width for _, stamp in stamps) + gap * (len(stamps) - 1)
    x = w * (0.62 if right else 0.38) if len(stamps) == 1 else w / 2 + (total / 2 if right else -total / 2)
    for n, (each, stamp) in enumerate(stamps):
        at = x + (-1 if right else 1) * (stamp.width / 2 if len(stamps) > 1 else 0)
        foot = ground + m * (0.035 + 0.012 * (n % 2))
        if flies(scene, each):
            foot = ground * (0.5 + 0.08 * (n % 3))
        put(scene, Player(each, stamp, at, foot), long=0.42)
        x += (-1 if right else 1) * (stamp.width + gap)
    if scene.photo is None:
        foreground(canvas, scene.dice, plan, ground + (h - ground) * 0.5)


def silhouette(scene: Scene) -> None:
    """The subject and the ground in the key ink, before a huge sun or moon with bars of cloud."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    light = Light.of(scene.plan.time, scene.plan.weather)
    canvas.fade([(0, 0), (w, 0), (w, h), (0, h)], light.sky)
    if light.night:
        sky.stars(canvas, dice, h * 0.7)
    x = w * (0.5 if not scene.wide else 0.36 if scene.plan.flip else 0.64)
    ground = h * (0.8 if scene.tall else 0.84)
    radius = min(m * 0.46, h * 0.4)
    y = ground - radius * dice.uniform(0.78, 1.05)
    canvas.disc(x, y, radius * 1.03, PAPER)
    canvas.disc(x, y, radius, (0, 20, 0) if light.night else (0, 250, 0))
    clouds_across(scene, x, y, radius, light.sky[1][1])
    size = min(h * 0.62, w * 0.8, m * 0.84)
    everybody = players(scene, ground + m * 0.015, size, x)
    for player in sorted(everybody, key=lambda each: each.foot):
        sunk = 0.26 * player.stamp.height if nature(player.name).stands == "water" else 0.0
        foot = player.foot if flies(scene, player.name) else max(player.foot, ground + m * 0.01)
        player.stamp.inked(DARK).print(canvas, player.x, foot - player.stamp.height / 2 + sunk)
    line = ridge_of(scene, ground, m * 0.012)
    canvas.fill([*line, (w, h), (0, h)], DARK)
    if scene.plan.setting in WATERS:
        _glints(scene, x, ground, light.sky[-1][1])
        return
    for at in np.arange(0, w, m * 0.02):
        tall = m * dice.uniform(0.01, 0.05)
        lean = tall * dice.uniform(-0.4, 0.4)
        at = float(at)
        low = ground + m * 0.03
        canvas.fill([(at - m * 0.003, low), (at + m * 0.003, low), (at + lean, low - tall)], DARK)


def _glints(scene: Scene, x: float, top: float, tone: Tone) -> None:
    """The light of the disc on dark water, in strokes that spread as they come near."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    for n in range(26):
        near = (n + 1) / 26
        y = top + (canvas.height - top) * near
        reach = m * (0.03 + 0.16 * near) * dice.uniform(0.4, 1.1)
        across = x + m * dice.uniform(-0.2, 0.2) * (0.4 + near)
        canvas.oval(across, y, reach, m * (0.002 + 0.003 * near), tone if n % 2 else (0, 220, 0))


def reflection(scene: Scene) -> None:
    """The subject above still water, mirrored and broken by ripples."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    water = round(h * 0.62)
    upper = canvas.fresh(w, water)
    above = scene.on(upper)
    above.behind(water * 0.965)
    x = w * (0.5 if scene.tall else 0.4 if scene.plan.flip else 0.6)
    cast(above, water * 0.985, min(water * 0.82, w * 0.7), x, long=0.0)
    canvas.place(upper.inks, None, 0, 0)
    deep = canvas.inks.height - water * SCALE
    mirror = upper.inks.transpose(Image.Transpose.FLIP_TOP_BOTTOM).resize(
        (canvas.inks.width, max(2, round(water * SCALE * 0.72)))
    )
    mirror = ImageChops.lighter(mirror, Image.new("RGB", mirror.size, (95, 0, 0)))
    y = 0
    while y < deep:
        near = y / deep
        thick = max(2, round(m * SCALE * (0.006 + 0.014 * near)))
        shift = round(m * SCALE * (0.002 + 0.02 * near) * float(np.sin(y * 0.13)) * dice.uniform(0.3, 1.0))
        strip = mirror.crop((0, y, mirror.width, y + thick))
        canvas.inks.paste(strip, (shift - mirror.width, water * SCALE + y))
        canvas.inks.paste(strip, (shift + mirror.width, water * SCALE + y))
        canvas.inks.paste(strip, (shift, water * SCALE + y))
        y += thick
    canvas.box(0, water, w, water + m * 0.006, PAPER)
    for _ in range(int(46 * w / m)):
        near = dice.random() ** 1.3
        at, y_at = dice.uniform(0, w), water + (h - water) * (0.05 + 0.95 * near)
        reach = m * (0.02 + 0.09 * near) * dice.uniform(0.5, 1.2)
        canvas.oval(
            at, y_at, reach, m * (0.0012 + 0.002 * near), PAPER if dice.random() < 0.7 else (255, 0, 60)
        )
