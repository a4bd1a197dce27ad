"""Pictures that are a photo: whole, in a shape, cut out before a disc, as a card, in three panels, in four inks."""

import numpy as np
from PIL import Image, ImageChops, ImageDraw

from lorai_app.providers.sketch.canvas import PAPER, SCALE, Tone
from lorai_app.providers.sketch.compositions import frames, open_air, sheets
from lorai_app.providers.sketch.compositions.prints import DARK, card, inside, laid, plated, postmark
from lorai_app.providers.sketch.photos import cut_out, heart
from lorai_app.providers.sketch.photos.stamps import stamped
from lorai_app.providers.sketch.scene import Scene

WARM: Tone = (0, 255, 0)
COOL: Tone = (255, 0, 0)


def full(scene: Scene) -> None:
    """The photo nearly to the edges, on a border of paper; another one as a small print in a corner."""
    if scene.photo is None:
        open_air.landscape(scene)
        return
    canvas, m = scene.canvas, scene.canvas.short
    w, h, rim = canvas.width, canvas.height, m * 0.055
    canvas.place(plated(scene, scene.photo, w - 2 * rim, h - 2 * rim), None, rim, rim)
    for n, other in enumerate(scene.photos[1:4]):
        size = m * 0.3
        x = w - rim * 1.8 - size / 2 - n * size * 0.9 if not scene.tall else w - rim * 1.8 - size / 2
        y = h - rim * 1.8 - size / 2 - (n * size * 1.05 if scene.tall else 0)
        laid(scene, card(scene, other, size, size), x, y, float(scene.dice.uniform(-6, 6)))


def shaped(scene: Scene) -> None:
    """In an arch, an oval or as a torn sheet on a papered ground; three arches where there is room."""
    if scene.photo is None:
        frames.arch(scene)
        return
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    frames.papered(scene)
    gap, rim = m * 0.08, m * 0.016
    kind = int(scene.dice.integers(3))
    if scene.wide:
        count = 3
        wide = (w - gap * (count + 1)) / count
        for n in range(count):
            left = gap + n * (wide + gap)
            outline = frames.arched(left, gap, left + wide, h - gap)
            inside(scene, scene.photos[n % len(scene.photos)], outline, rim)
        return
    wide, high = w - 2 * gap, h - 2 * gap
    if kind == 0:
        wide = min(wide, high * 0.92)
        outline = frames.arched(w / 2 - wide / 2, gap, w / 2 + wide / 2, h - gap)
    elif kind == 1:
        turn = np.linspace(0, 2 * np.pi, 100)
        wide, high = min(wide, high * 1.3), min(high, wide * 1.3)
        outline = [(w / 2 + wide / 2 * float(np.cos(t)), h / 2 + high / 2 * float(np.sin(t))) for t in turn]
    else:
        outline = [(gap + x, gap + y) for x, y in sheets.torn(scene, wide, high)]
    inside(scene, scene.photo, outline, rim)
    for n, other in enumerate(scene.photos[1:4]):
        size = m * 0.26
        laid(scene, card(scene, other, size, size), size * (0.7 + 0.95 * n), h - size * 0.66, 5.0 - 5 * n)


def spot(scene: Scene) -> None:
    """What the photo shows, cut out before a disc of the accent; else the photo in one ink with the disc over it."""
    if scene.photo is None:
        open_air.poster(scene)
        return
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    cut = cut_out(scene.photo)
    if cut is None:
        _overprinted(scene, scene.photo)
        return
    ground = h * 0.86
    if len(scene.photos) > 1:
        canvas.place(plated(scene, scene.photos[1], w, h, (200, 0, 0)), None, 0, 0)
    else:
        canvas.box(0, 0, w, h, ((70, 0, 0), (0, 45, 0), (150, 0, 0))[int(scene.dice.integers(3))])
    bust, image = cut.bust, cut.image
    tall = min(h * (0.9 if bust else 0.74), w * 0.8 * image.height / image.width)
    wide = tall * image.width / image.height
    x = w * (0.5 if not scene.wide else 0.42 if scene.plan.flip else 0.58)
    foot = h if bust else ground + m * 0.03
    radius = min(m * 0.42, h * 0.42)
    disc = foot - tall * 0.62 - m * 0.04
    canvas.disc(x + m * 0.06 * scene.lit, max(radius + m * 0.04, disc), radius * 1.03, PAPER)
    canvas.disc(x + m * 0.06 * scene.lit, max(radius + m * 0.04, disc), radius, WARM)
    if not bust and len(scene.photos) < 2:
        canvas.box(0, ground - m * 0.04, w, h, (235, 0, 60))
        canvas.box(0, ground - m * 0.045, w, ground - m * 0.04, PAPER)
    stamp = stamped(image, scene.plan.inks, wide, tall, m * 0.009)
    stamp.stand(canvas, x, foot + (m * 0.012 if bust else 0), shadow=not bust)


def _overprinted(scene: Scene, photo: Image.Image) -> None:
    """A duotone, and in one large disc where the eye goes the same in the accent."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h, rim = canvas.width, canvas.height, m * 0.055
    wide, high = w - 2 * rim, h - 2 * rim
    canvas.place(plated(scene, photo, wide, high, COOL), None, rim, rim)
    across, down = heart(photo)
    radius = min(wide, high) * 0.36
    x = min(max(wide * across, radius * 1.05), wide - radius * 1.05)
    y = min(max(high * down, radius * 1.05), high - radius * 1.05)
    accent = plated(scene, photo, wide, high, WARM)
    accent = ImageChops.lighter(accent, Image.new("RGB", accent.size, (0, 150, 0)))
    for reach, sheet in ((radius * 1.04, PAPER), (radius, accent)):
        mask = Image.new("L", accent.size)
        box = [round(v * SCALE) for v in (x - reach, y - reach, x + reach, y + reach)]
        ImageDraw.Draw(mask).ellipse((box[0], box[1], box[2], box[3]), fill=255)
        canvas.inks.paste(sheet, (round(rim * SCALE), round(rim * SCALE)), mask)


def triptych(scene: Scene) -> None:
    """Three panels side by side, or one above the other: one photo running through them, or near and far."""
    if scene.photo is None:
        sheets.diptych(scene)
        return
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    rim, gap = m * 0.055, m * 0.03
    upright = h > w * 1.05
    long = (h if upright else w) - 2 * rim
    part = (long - 2 * gap) / 3
    size = (w - 2 * rim, part) if upright else (part, h - 2 * rim)
    plain = cut_out(scene.photo) is not None
    through = len(scene.photos) == 1 and scene.plan.flip and not plain
    whole = plated(scene, scene.photo, w - 2 * rim, h - 2 * rim) if through else None
    views = ((1.0 if plain else 0.9, None), (0.62, COOL if scene.dice.random() < 0.5 else WARM), (0.42, None))
    for n in range(3):
        at = rim + n * (part + gap)
        left, top = (rim, at) if upright else (at, rim)
        if whole is not None:
            box = [round((v - rim) * SCALE) for v in (left, top, left + size[0], top + size[1])]
            canvas.place(whole.crop((box[0], box[1], box[2], box[3])), None, left, top)
        else:
            share, ink = views[n] if len(scene.photos) == 1 else (1.0, None)
            photo = scene.photos[n % len(scene.photos)]
            canvas.place(plated(scene, photo, *size, ink, share), None, left, top)


def postcard(scene: Scene) -> None:
    """As a card or a stamp that lies on a coloured table, postmarked; each photo is a card of its own."""
    if scene.photo is None:
        sheets.vignette(scene)
        return
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    tones: tuple[Tone, ...] = ((0, 215, 0), (215, 0, 0), (120, 60, 0), DARK, (0, 110, 0))
    canvas.box(0, 0, w, h, tones[int(dice.integers(len(tones)))])
    count = len(scene.photos)
    perforated = bool(dice.random() < 0.6)
    upright = h > w
    room = max(w, h) / count if count > 1 else 2 * max(w, h)
    for n, photo in enumerate(reversed(scene.photos)):
        shape = float(np.clip(photo.width / photo.height, 0.6, 1.7))
        most = (w * 0.8, min(h * 0.78, room * 1.04)) if upright else (min(w * 0.78, room * 1.04), h * 0.78)
        wide = min(most[0], most[1] * shape)
        high = wide / shape
        along = max(w, h) * (0.5 + ((n + 0.5) / count - 0.5) * 0.93)
        x, y = (w / 2 + m * 0.05 * (n % 2 - 0.5) * (count > 1), along) if upright else (along, h / 2)
        lean = float(dice.uniform(1.5, 5)) * (1 if (n % 2) ^ scene.plan.flip else -1)
        laid(scene, card(scene, photo, wide, high, perforated=perforated), x, y, lean)
    if perforated:
        postmark(scene, w * 0.72 if not scene.plan.flip else w * 0.12, h * 0.2, m * 0.13)


def proofs(scene: Scene) -> None:
    """The same photo four times, each time in other inks, as a printer tries them; or each photo once."""
    if scene.photo is None:
        sheets.diptych(scene)
        return
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    rim, gap = m * 0.055, m * 0.022
    columns, rows = (4, 1) if w > 2 * h else (1, 4) if h > 2 * w else (2, 2)
    wide, high = (w - 2 * rim - (columns - 1) * gap) / columns, (h - 2 * rim - (rows - 1) * gap) / rows
    dyes: tuple[Tone | None, ...] = (None, COOL, WARM, (170, 170, 0))
    turn = scene.plan.turn
    for n in range(4):
        photo = scene.photos[n % len(scene.photos)]
        left, top = rim + n % columns * (wide + gap), rim + n // columns * (high + gap)
        ink = dyes[(n + turn) % 4] if len(scene.photos) < 4 else None
        canvas.place(plated(scene, photo, wide, high, ink), None, left, top)
