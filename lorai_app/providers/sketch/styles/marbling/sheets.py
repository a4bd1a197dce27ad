"""Sheets of marbled paper with a subject: floating in it, laid into it, cut from it."""

from dataclasses import replace

from PIL import Image, ImageChops

from lorai_app.providers.sketch.canvas import PAPER, SCALE, Canvas, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery.light import Light
from lorai_app.providers.sketch.stamp import Stamp
from lorai_app.providers.sketch.styles.linework import inner, padded, swollen
from lorai_app.providers.sketch.styles.marbling import patterns
from lorai_app.providers.sketch.styles.marbling.bath import Bath
from lorai_app.providers.sketch.styles.sitters import sitters

INK: Tone = (40, 0, 255)


def rings(scene: Scene) -> None:
    """Suminagashi: the rings open around the subject, others drift beside it."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    x, y = _place(scene)
    count = max(1, round(max(w, h) / m * 2) - 1)
    centres = [(x, y)]
    for n in range(count):
        t = (n + 0.5) / count
        centres.append(
            (w * t, h * float(dice.uniform(0.08, 0.92)))
            if w > h
            else (w * float(dice.uniform(0.05, 0.95)), h * t)
        )
    tones: tuple[Tone, ...] = ((255, 0, 40), (150, 0, 0), (40, 0, 230), (0, 200, 0))
    bath = patterns.rings(canvas, dice, tones, centres)
    stamp = _sized(scene, 0.6)
    _lay(canvas, bath, _rimmed(scene, stamp), x, y)


def stones(scene: Scene) -> None:
    """The subject poured between stones, which flow round it."""
    canvas = scene.canvas
    x, y = _place(scene)
    stamp = _rimmed(scene, _sized(scene, 0.62))
    bath = patterns.stones(canvas, scene.dice, _tones(scene))
    bath.sway(0.4, canvas.short * 0.8, canvas.short * 0.03)
    _lay(canvas, bath, stamp, x, y)


def cut_out(scene: Scene) -> None:
    """The subject cut from marbled paper and laid on a plain one; what is dark in it is printed over."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    ground = (
        ((0, 62, 0), (62, 0, 0), PAPER, (255, 0, 70))[int(dice.integers(4))]
        if not _night(scene)
        else (255, 0, 200)
    )
    canvas.box(0, 0, w, h, ground)
    rim = m * 0.035
    canvas.line(
        [(rim, rim), (w - rim, rim), (w - rim, h - rim), (rim, h - rim), (rim, rim)], m * 0.004, PAPER
    )
    stamp = padded(sitters(scene, w * 0.82, h * 0.78), m * 0.02)
    if scene.photo is not None:
        patterns.nonpareil(canvas, dice, _tones(scene)).lift(canvas)
        _rimmed(scene, stamp).print(canvas, w / 2, h / 2)
        return
    cloth = canvas.fresh(stamp.sheet.width / SCALE, stamp.sheet.height / SCALE)
    cloth.short = round(m * 0.9)
    choice = patterns.nonpareil if dice.random() < 0.5 else patterns.peacock
    choice(cloth, dice, patterns.BRIGHT).lift(cloth)
    sheet = cloth.inks.resize(stamp.sheet.size)
    sheet.paste(INK, mask=stamp.sheet.getchannel("B").point(lambda v: 255 if v > 165 else 0))
    light = stamp.sheet.convert("L").point(lambda v: 255 if v < 16 else 0)
    sheet.paste(PAPER, mask=ImageChops.multiply(light, stamp.body))
    sheet.paste(INK, mask=inner(stamp, m * 0.002))
    laid = Image.new("RGB", sheet.size, PAPER)
    laid.paste(sheet, mask=stamp.body)
    mask = swollen(stamp.body, m * 0.009 * SCALE)
    replace(stamp.inked((60, 0, 120)), mask=mask).print(canvas, w / 2 + m * 0.012, h / 2 + m * 0.018)
    Stamp(laid, stamp.body, mask, stamp.width, stamp.height).print(canvas, w / 2, h / 2)


def medallion(scene: Scene) -> None:
    """An endpaper of combed feathers with an oval of plain paper for the subject."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    comb = patterns.peacock if dice.random() < 0.5 else patterns.nonpareil
    comb(canvas, dice, _tones(scene)).lift(canvas)
    rx = min(w * 0.41, m * 0.62)
    ry = min(h * 0.41, m * 0.62)
    x, y = w / 2, h / 2
    for share, tone in ((1.0, INK), (0.985, PAPER), (0.945, INK), (0.937, PAPER)):
        canvas.oval(x, y, rx * share if share == 1 else rx - m * (1 - share), ry - m * (1 - share), tone)
    fill = 1.36 if scene.photo is None else 1.8
    stamp = sitters(scene, rx * fill, ry * fill, oval=True)
    stamp.print(canvas, x, y)


def strata(scene: Scene) -> None:
    """A landscape of two marbles: rings of light above, waves of ground below, the subject between."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    light = Light.of(scene.plan.time, scene.plan.weather)
    horizon = h * (0.66 if scene.tall else 0.62)
    x = w * (0.68 if scene.plan.flip else 0.32)
    high = canvas.fresh(w, h)
    sky: tuple[Tone, ...] = (
        ((255, 0, 110), (255, 0, 40), (150, 0, 40)) if light.night else ((120, 0, 0), (0, 110, 0), (60, 0, 0))
    )
    water: Tone = (255, 0, 205) if light.night else PAPER
    bath = patterns.rings(high, dice, sky, [(x, horizon * 0.42), (w * 0.9, 0), (w * 0.05, horizon)], water)
    bath.drop(x, horizon * 0.42, m * 0.1, (0, 255, 0) if not light.night else (0, 60, 0), 150)
    bath.lift(canvas)
    low = canvas.fresh(w, h - horizon)
    low.short = canvas.short
    patterns.waves(low, dice, _tones(scene), 0.8).lift(low)
    mask = Image.new("L", low.inks.size, 255)
    canvas.place(low.inks, mask, 0, horizon)
    canvas.box(0, horizon - m * 0.004, w, horizon + m * 0.003, PAPER)
    stamp = _sized(scene, 0.62)
    foot = horizon + (h - horizon) * 0.52
    at = w * (0.4 if scene.plan.flip else 0.6)
    _rimmed(scene, stamp).print(canvas, at, max(foot - stamp.height / 2, stamp.height * 0.52))


def _lay(canvas: Canvas, bath: Bath, stamp: Stamp, x: float, y: float) -> None:
    patterns.around(bath, stamp, x, y)
    bath.lift(canvas)
    stamp.print(canvas, x, y)


def _place(scene: Scene) -> tuple[float, float]:
    w, h = scene.canvas.width, scene.canvas.height
    if scene.wide:
        return w * (0.62 if scene.plan.flip else 0.38), h * 0.5
    return w * 0.5, h * (0.44 if scene.tall else 0.5)


def _sized(scene: Scene, share: float) -> Stamp:
    w, h, m = scene.canvas.width, scene.canvas.height, scene.canvas.short
    return sitters(scene, min(w * (share + 0.1), m * 1.3), min(h * (share + 0.06), m * 1.2), oval=True)


def _rimmed(scene: Scene, stamp: Stamp) -> Stamp:
    """In its own tones within a broad rim of paper."""
    m = scene.canvas.short
    wide = padded(stamp, m * 0.02)
    return replace(wide, mask=swollen(wide.body, m * 0.011 * SCALE))


def _tones(scene: Scene) -> tuple[Tone, ...]:
    tones = patterns.DARK if _night(scene) else patterns.BRIGHT
    start = int(scene.dice.integers(len(tones)))
    return (*tones[start:], *tones[:start])


def _night(scene: Scene) -> bool:
    return scene.plan.time == "night" or scene.plan.setting == "space"
