"""Plates: one specimen with its parts, pressed on a sheet, where it lives, in a cabinet, in studies."""

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.compositions import COMPOSITIONS
from lorai_app.providers.sketch.compositions.nature import nature, variants
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.stamp import Stamp
from lorai_app.providers.sketch.styles.botanical.details import (
    INK,
    coloured,
    detail,
    glass,
    numbered,
    roots,
)
from lorai_app.providers.sketch.styles.botanical.paper import grid, label, number, plate, rooted, tape
from lorai_app.providers.sketch.styles.penmanship import letter
from lorai_app.providers.sketch.styles.sitters import one, sitters

WASH: Tone = (20, 34, 0)


def specimen(scene: Scene) -> None:
    """The whole of it in the middle, its parts to both sides or above and below."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    plate(scene)
    wide = w > h * 1.15
    sides = max(1, round((w - h) / m * 1.5)) if wide else 1
    size = m * (0.24 if wide else 0.2)
    rows = max(1, round((h / w - 1) * 1.6))
    room = (
        (w - 2 * (sides * size * 1.15 + m * 0.12), h * 0.74)
        if wide
        else (w * 0.78, h - m * (0.36 + 0.27 * rows))
    )
    has_roots = rooted(scene)
    whole = coloured(scene, sitters(scene, room[0], room[1] * (0.84 if has_roots else 1.0)))
    x, y = w / 2, h * 0.48 - (room[1] * 0.07 if has_roots else 0)
    y = y if wide else m * 0.1 + room[1] * (0.42 if has_roots else 0.52)
    if has_roots:
        roots(scene, x, y + whole.height * 0.485, room[1] * 0.24)
    whole.print(canvas, x, y)
    if wide:
        for n in range(4 * sides):
            column, row = n // 4, n % 4
            left = column * size * 1.15 + m * 0.13 + size * 0.45
            detail(scene, n, whole, left if row % 2 else w - left, h * (0.28 if row < 2 else 0.68), size)
    else:
        count = max(2, round(w / size / 1.25))
        for n in range(count * rows):
            x, y = (
                w * (n % count + 0.5) / count * 0.86 + w * 0.07,
                h - m * 0.26 - (rows - 1 - n // count) * size * 1.35,
            )
            detail(scene, n, whole, x, y, size)


def herbarium(scene: Scene) -> None:
    """Pressed: laid across the sheet, held by strips of paper, with a label and a stamp."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, WASH)
    rim = m * 0.05
    canvas.box(rim, rim, w - rim, h - rim, INK)
    canvas.box(rim + m * 0.002, rim + m * 0.002, w - rim - m * 0.005, h - rim - m * 0.005, PAPER)
    has_roots = rooted(scene)
    whole = coloured(scene, sitters(scene, w * 0.66, h * (0.68 if has_roots else 0.76)))
    lean = 9 if scene.plan.flip else -9
    upright = scene.photo is None and whole.height > whole.width * 0.7
    x, y = w * (0.42 if w > h else 0.48), h * (0.43 if has_roots else 0.47)
    if has_roots:
        roots(scene, x + (1 if lean > 0 else -1) * whole.height * 0.07, y + whole.height * 0.47, h * 0.2)
    (whole.turned(lean) if upright else whole).print(canvas, x, y)
    alive = scene.lead is not None and nature(scene.lead).alive
    for share, turn in () if alive else ((0.2, 0.2), (0.41, -0.16)):
        tape(
            scene,
            x + lean * 0.004 * whole.width,
            y + share * whole.height,
            min(m * 0.12, whole.width * 0.4),
            turn,
        )
    label(scene, w - rim * 1.8 - m * 0.34, h - rim * 1.8 - m * 0.2, m * 0.34, m * 0.2)
    radius = m * 0.06
    sx, sy = w - rim * 2 - radius, rim * 2 + radius
    canvas.disc(sx, sy, radius, (0, 210, 40))
    canvas.disc(sx, sy, radius * 0.9, PAPER)
    canvas.disc(sx, sy, radius * 0.6, (0, 210, 40))
    canvas.disc(sx, sy, radius * 0.54, PAPER)
    letter(canvas, str(number(scene)), sx, sy, radius * 0.44, (0, 210, 40))


def habitat(scene: Scene) -> None:
    """Where it lives: the view fades into the paper."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    plate(scene)
    inner = canvas.fresh(w - m * 0.16, h - m * 0.26)
    COMPOSITIONS["landscape"](scene.on(inner))
    mask = Image.new("L", (inner.width, inner.height))
    pad = m * 0.06
    pen = ImageDraw.Draw(mask)
    turn = np.linspace(0, 2 * np.pi, 90)
    ragged = 1 - 0.09 * np.abs(np.sin(turn * 5 + scene.dice.uniform(0, 6))) - 0.05 * scene.dice.random(90)
    rx, ry = inner.width / 2 - pad * 0.5, inner.height / 2 - pad * 0.5
    square = 0.62
    edge = [
        (
            inner.width / 2 + rx * float(np.sign(np.cos(t)) * abs(np.cos(t)) ** square * k),
            inner.height / 2 + ry * float(np.sign(np.sin(t)) * abs(np.sin(t)) ** square * k),
        )
        for t, k in zip(turn, ragged, strict=True)
    ]
    pen.polygon(edge, fill=255)
    soft = mask.filter(ImageFilter.GaussianBlur(m * 0.02)).resize(inner.inks.size, Image.Resampling.BILINEAR)
    pale = inner.inks.point([min(255, round(v * 0.8)) for v in range(256)] * 3)
    canvas.place(pale, soft, m * 0.08, m * 0.09)
    numbered(scene, 1, w / 2, h - m * 0.115)


def cabinet(scene: Scene) -> None:
    """Rows of it in ruled boxes, each a little different, each with its number."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    plate(scene)
    left, top, right, foot = m * 0.1, m * 0.1, w - m * 0.1, h - m * 0.15
    big = 0.52
    across = w > h
    if across:
        boxes = [(left, top, left + (right - left) * big, foot)]
        columns = max(2, round((right - left) * (1 - big) / (m * 0.3)))
        boxes += grid(boxes[0][2], top, right, foot, columns, 3)
    else:
        boxes = [(left, top, right, top + (foot - top) * big)]
        rows = max(2, round((foot - top) * (1 - big) / (m * 0.3)))
        boxes += grid(left, boxes[0][3], right, foot, 3, rows)
    whole: Stamp | None = None
    kinds = variants(scene.lead) if scene.lead else ()
    for n, (a, b, c, d) in enumerate(boxes):
        x, y, side = (a + c) / 2, (b + d) / 2 - m * 0.012, min(c - a, d - b)
        canvas.box(a, b, c, d, INK)
        canvas.box(
            a + m * 0.0022, b + m * 0.0022, c - m * 0.0022, d - m * 0.0022, PAPER if n % 2 == 0 else WASH
        )
        if whole is None:
            whole = coloured(scene, sitters(scene, (c - a) * 0.8, (d - b) * 0.76))
            whole.print(canvas, x, y)
            numbered(scene, 1, x, d - m * 0.03)
        elif n % 3 == 0 and kinds:
            coloured(scene, one(scene, side * 0.7, side * 0.62, kinds[n // 3 % len(kinds)])).print(
                canvas, x, y
            )
            numbered(scene, n + 1, x, d - m * 0.026)
        else:
            detail(scene, n - 1, whole, x, y, min(side * 0.8, (d - b) * 0.78))


def studies(scene: Scene) -> None:
    """Once large and twice smaller, turned, with a part under the glass."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    plate(scene)
    square = not h * 1.05 < w and h < w * 1.2
    radius = m * (0.3 if square else 0.34)
    x, y = (w * 0.4, h * 0.47) if w > h * 1.05 else (w * 0.5, m * 0.42 if square else h * 0.38)
    canvas.disc(x, y, radius * 1.1, (40, 30, 0))
    whole = coloured(
        scene, sitters(scene, min(w * 0.62, m * 1.1), min(h * 0.66, m * (0.6 if square else 0.8)))
    )
    whole.print(canvas, x, y)
    numbered(scene, 1, x, y + max(radius * 1.1, whole.height / 2) + m * 0.035)
    size = m * 0.25
    spots = (
        [(w - m * 0.24, h * 0.26), (w - m * 0.24, h * 0.66), (w - m * 0.56, h * 0.76)]
        if w > h * 1.05
        else [(w * 0.24, h - m * 0.27), (w * 0.72, h - m * 0.27), (w * 0.8, m * 0.24)][: 2 if square else 3]
    )
    for n, (sx, sy) in enumerate(spots):
        if n == 0:
            glass(scene, whole, sx, sy, size * 0.5, 0)
            canvas.line([(sx - size * 0.36, sy + size * 0.36), (x + radius * 0.3, y)], m * 0.0014, INK)
            numbered(scene, 2, sx, sy + size * 0.62)
        else:
            detail(scene, n, whole, sx, sy, size)
