"""A subject and a photo: the one in the silhouette of the other, before it, or beside it where photos hang."""

from dataclasses import replace

from PIL import Image, ImageChops, ImageDraw

from lorai_app.providers.sketch.canvas import PAPER, SCALE
from lorai_app.providers.sketch.compositions import frames, open_air
from lorai_app.providers.sketch.compositions.cast import cast, lead
from lorai_app.providers.sketch.compositions.nature import nature
from lorai_app.providers.sketch.compositions.prints import DARK, plated
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery import foreground, view
from lorai_app.providers.sketch.stamp import Stamp

INDOORS = frozenset({"room", "studio"})
STREETS = frozenset({"city", "village"})


def silhouette(scene: Scene) -> None:
    """The photo within the subject, on a plain ground with a disc."""
    if scene.photo is None or scene.lead is None:
        open_air.poster(scene)
        return
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    warm = bool(scene.dice.random() < 0.5)
    canvas.box(0, 0, w, h, (0, 85, 0) if warm else (85, 0, 0))
    x, y = w / 2, h * 0.5
    canvas.disc(x, y, m * 0.47, PAPER)
    canvas.disc(x, y, m * 0.45, (225, 0, 20) if warm else (0, 235, 0))
    stamp = filled(scene, lead(scene, min(h * 0.84, w * 0.84, m * 1.1)), scene.photo)
    away = m * 0.014
    shade = Image.new("RGB", stamp.sheet.size, (70, 0, 200))
    replace(stamp, sheet=shade).print(canvas, x - scene.lit * away, y + away)
    stamp.print(canvas, x, y)


def filled(scene: Scene, stamp: Stamp, photo: Image.Image) -> Stamp:
    """The stamp with a photo instead of its colours; its darkest marks (eyes, lines) stay, and so does its shade."""
    wide, high = stamp.sheet.width / SCALE, stamp.sheet.height / SCALE
    plates = plated(scene, photo, wide, high).resize(stamp.sheet.size)
    key = stamp.sheet.getchannel("B").point([0 if v < 130 else min(255, (v - 130) * 3) for v in range(256)])
    cool, warm, dark = plates.split()
    inked = Image.new("RGB", stamp.sheet.size)
    inked.paste(Image.merge("RGB", (cool, warm, ImageChops.lighter(dark, key))), mask=stamp.body)
    return replace(stamp, sheet=inked)


def near(scene: Scene) -> None:
    """The photo from edge to edge, and the subject large before it, rising from the lower edge."""
    if scene.photo is None or scene.lead is None:
        open_air.closeup(scene)
        return
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    scene.behind(h * 0.86)
    stamp = lead(scene, min(h * 0.92, w * 0.9, m * 1.25), right=not scene.plan.flip)
    x = w * (0.5 + (0.16 if scene.plan.flip else -0.16) * (not scene.tall))
    flies = nature(scene.lead).flies
    stamp.print(canvas, x, h * 0.5 if flies else h * 1.04 - stamp.height * 0.5 + m * 0.04)


def bust(scene: Scene) -> None:
    """Somebody whom the photo's edge cut through: rising from the lower edge of the sheet, or of an arch."""
    if scene.lead is None:
        open_air.closeup(scene)
        return
    if scene.plan.turn % 4 == 1:
        _in_arch(scene)
        return
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    large = scene.plan.turn % 4 == 3
    scene.behind(h * (0.74 if not scene.tall else 0.8))
    side = 1 if scene.plan.turn % 4 == 0 else -1
    x = w * (0.5 + (0.06 if large else 0.16) * side * (not scene.tall))
    if scene.plan.turn % 4 == 2:
        canvas.disc(x, h * 0.5, m * 0.43, PAPER)
        canvas.disc(x, h * 0.5, m * 0.415, (0, 235, 0))
    stamp = scene.fitted(
        scene.lead, w * (1.1 if large else 0.8), h * (1.2 if large else 0.6 if scene.tall else 0.84)
    )
    _company(scene, w * (0.24 if side > 0 else 0.76))
    top = max(h * 0.06, h + m * 0.012 - stamp.height)
    stamp.print(canvas, x, top + stamp.height / 2)


def _company(scene: Scene, x: float) -> None:
    """Those who are drawn, beside the photo."""
    w, h, m = scene.canvas.width, scene.canvas.height, scene.canvas.short
    others = replace(scene, plan=replace(scene.plan, subjects=scene.plan.subjects[1:]))
    if others.lead:
        cast(others, h * 0.95, min(m * 0.56, h * 0.52, w * 0.4), x, long=0)


def _in_arch(scene: Scene) -> None:
    """On a papered wall the view through an arch, and somebody in it."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    frames.papered(scene)
    rim = m * 0.07
    inner = canvas.fresh(min(w - 2 * rim, (h - rim) * 1.5), h - rim)
    inside = scene.on(inner)
    inside.behind(inner.height * 0.8)
    stamp = scene.fitted(scene.lead or "figure", inner.width * 0.8, inner.height * 0.8)
    _company(inside, inner.width * (0.2 if scene.plan.flip else 0.8))
    stamp.print(inner, inner.width / 2, inner.height + m * 0.012 - stamp.height / 2)
    left = (w - inner.width) / 2
    outline = frames.arched(left, rim, left + inner.width, h + m * 0.03)
    edge = m * 0.016
    canvas.fill(frames.arched(left - edge, rim - edge, left + inner.width + edge, h + m * 0.03), PAPER)
    mask = Image.new("L", inner.inks.size)
    ImageDraw.Draw(mask).polygon([((x - left) * SCALE, (y - rim) * SCALE) for x, y in outline], fill=255)
    canvas.place(inner.inks, mask, left, rim)


def hung(scene: Scene) -> None:
    """The photo where photos hang: framed on a wall, on a billboard, on an easel in the open."""
    if scene.photo is None:
        open_air.landscape(scene)
        return
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h, setting = canvas.width, canvas.height, scene.plan.setting
    ground = h * 0.8
    view(canvas, dice, scene.plan, ground)
    side = 1 if scene.plan.flip else -1
    alone = scene.lead is None
    x = w * (0.5 if scene.tall else 0.5 + (0.12 if alone else 0.2) * side)
    shape = min(1.5, max(0.75, scene.photo.width / scene.photo.height))
    high = min(h * (0.5 if not scene.tall else 0.34), w * (0.62 if alone or scene.tall else 0.46) / shape)
    wide = high * shape
    top = h * 0.12 if not scene.tall else h * 0.2
    if setting in STREETS:
        for leg in (-0.34, 0.34):
            canvas.box(x + wide * leg - m * 0.014, top + high, x + wide * leg + m * 0.014, h * 0.9, DARK)
    elif setting not in INDOORS:
        top = h * 0.86 - high - m * 0.14
        _easel(scene, x, top, high)
    scene.frame(scene.photo, x - wide / 2, top, wide, high)
    if setting in STREETS:
        canvas.box(x - wide * 0.54, top + high + m * 0.018, x + wide * 0.54, top + high + m * 0.036, DARK)
    if not alone:
        free = replace(scene, photos=())
        at = w * (0.5 - 0.22 * side) if not scene.tall else w / 2
        cast(free, h * 0.93, min(h * 0.56, w * 0.5, m * 0.7), at)
    if setting not in INDOORS:
        foreground(canvas, dice, scene.plan, h * 0.95)


def _easel(scene: Scene, x: float, top: float, high: float) -> None:
    """Three legs and a ledge."""
    canvas, m = scene.canvas, scene.canvas.short
    foot = top + high + m * 0.17
    canvas.line([(x, top - m * 0.05), (x, foot - m * 0.04)], m * 0.014, DARK)
    for side in (-1, 1):
        canvas.line([(x, top - m * 0.05), (x + side * high * 0.46, foot)], m * 0.018, DARK)
    canvas.box(x - high * 0.42, top + high + m * 0.015, x + high * 0.42, top + high + m * 0.034, DARK)
