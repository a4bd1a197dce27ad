"""Pictures that want to be cut: rays over black land, and lines that echo the subject on black."""

from dataclasses import replace

import numpy as np
from PIL import Image, ImageChops

from lorai_app.providers.sketch.canvas import PAPER, SCALE, Tone
from lorai_app.providers.sketch.compositions import COMPOSITIONS
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery import foreground
from lorai_app.providers.sketch.scenery.land import ridge
from lorai_app.providers.sketch.stamp import Stamp
from lorai_app.providers.sketch.styles.linework import padded, swollen
from lorai_app.providers.sketch.styles.sitters import sitters

BLACK: Tone = (120, 0, 255)
_COARSE = 4
LAMP: Tone = (0, 255, 0)


def ordinary(scene: Scene) -> None:
    """As the plan composes it; the knife does the rest."""
    COMPOSITIONS[scene.plan.composition](scene)


def rays(scene: Scene) -> None:
    """A great sun or moon low over black land, its light cut out of the sky."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    night = scene.plan.time == "night" or scene.plan.setting == "space"
    x = w * (0.5 if not scene.wide else 0.4 if scene.plan.flip else 0.6)
    ground = h * (0.8 if not scene.tall else 0.78)
    radius = m * 0.31
    y = ground - radius * (1.25 if not scene.tall else 1.5)
    canvas.box(0, 0, w, h, (255, 0, 130) if night else (235, 0, 45))
    _cut_rays(scene, x, y, radius * 1.16)
    canvas.disc(x, y, radius * 1.05, PAPER)
    canvas.disc(x, y, radius, (40, 0, 0) if night else LAMP)
    for rise, rough, tone in ((0.1, 0.05, (200, 0, 90)), (0.03, 0.03, (230, 0, 170)), (-0.05, 0.012, BLACK)):
        line = ridge(dice, w, ground - m * rise, m * rough, 1.4 * w / m)
        canvas.fill([*[(a, b - m * 0.006) for a, b in line], (w, h), (0, h)], PAPER)
        canvas.fill([*line, (w, h), (0, h)], tone)
    stamp = sitters(scene, min(w * 0.84, m * 1.2), min(ground * 0.82, m * 0.72))
    foot = ground + m * 0.09
    stamp.stand(canvas, x, foot, shadow=False)
    foreground(canvas, dice, scene.plan, h * 0.95)


def echoes(scene: Scene) -> None:
    """The subject large, cut around again and again until the black is left alone."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, BLACK)
    x, y = w / 2, h * 0.52
    stamp = sitters(scene, min(w * 0.78, m * 1.4), min(h * 0.8, m * 1.3))
    light = _cut_around(stamp, m)
    wide, high = light.width * _COARSE / SCALE, light.height * _COARSE / SCALE
    box = tuple(
        round(v / _COARSE * SCALE) for v in (wide / 2 - x, high / 2 - y, wide / 2 - x + w, high / 2 - y + h)
    )
    mask = light.crop((box[0], box[1], box[2], box[3])).resize(canvas.inks.size, Image.Resampling.BICUBIC)
    canvas.inks.paste(PAPER, (0, 0), mask)
    near = padded(stamp, m * 0.02)
    replace(near, mask=swollen(near.body, m * 0.011 * SCALE)).print(canvas, x, y)


def _cut_around(stamp: Stamp, m: int) -> Image.Image:
    """Lines of light around a body, the finer the farther; a mask that is coarser than the sheet."""
    more = round(m * 0.62 * SCALE / _COARSE)
    small = stamp.body.resize((max(1, stamp.body.width // _COARSE), max(1, stamp.body.height // _COARSE)))
    body = Image.new("L", (small.width + 2 * more, small.height + 2 * more))
    body.paste(small, (more, more))
    light = Image.new("L", body.size)
    reach, gap, thick = m * 0.56, m * 0.062, m * 0.003
    while reach > m * 0.03:
        outer, within = (swollen(body, far * SCALE / _COARSE) for far in (reach, reach - thick))
        light = ImageChops.lighter(light, ImageChops.subtract(outer, within))
        reach -= gap
        gap, thick = gap * 0.9, min(thick * 1.35, m * 0.016)
    return light


def _cut_rays(scene: Scene, x: float, y: float, start: float) -> None:
    """Wedges of light that taper outwards, long and short by turns."""
    canvas, dice = scene.canvas, scene.dice
    reach = float(np.hypot(canvas.width, canvas.height))
    count = 84
    for n in range(count):
        turn = 2 * np.pi * (n + float(dice.uniform(-0.2, 0.2))) / count
        far = (reach, reach * 0.34, reach * 0.6, reach * 0.24)[n % 4] * float(dice.uniform(0.7, 1.1))
        half = np.pi / count * (0.62 if n % 2 == 0 else 0.44)
        c, s = float(np.cos(turn)), float(np.sin(turn))
        near = [
            (x + start * float(np.cos(t)), y + start * float(np.sin(t))) for t in (turn - half, turn + half)
        ]
        mid = start + (far - start) * 0.4
        wide = start * half * 1.5
        swell = [
            (x + mid * c + s * wide, y + mid * s - c * wide),
            (x + mid * c - s * wide, y + mid * s + c * wide),
        ]
        canvas.fill([near[0], swell[0], (x + far * c, y + far * s), swell[1], near[1]], PAPER)
