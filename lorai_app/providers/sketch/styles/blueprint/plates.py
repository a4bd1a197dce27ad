"""Sheets about a subject: its elevation, taken apart, constructed, and from three sides."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
from PIL import Image, ImageChops, ImageDraw

from lorai_app.providers.sketch.canvas import PAPER
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.stamp import Stamp
from lorai_app.providers.sketch.styles.blueprint.draughting import (
    ACCENT,
    GROUND,
    Room,
    balloon,
    dashed,
    frame,
    pen,
    ring,
    sheet,
    title,
)
from lorai_app.providers.sketch.styles.blueprint.pieces import (
    axes,
    drawn,
    flipped,
    measures,
    squeezed,
    turned,
)
from lorai_app.providers.sketch.styles.linework import busiest, enlarged, lined
from lorai_app.providers.sketch.styles.penmanship import letter
from lorai_app.providers.sketch.styles.sitters import sitters


def elevation(scene: Scene) -> None:
    """The subject large, measured on two sides, with a detail under a lens and a narrow side view."""
    room = sheet(scene)
    main, side = room.split(0.68 if room.width > room.height else 0.72, across=room.width > room.height)
    stamp = drawn(scene, sitters(scene, main.width * 0.84, main.height * 0.8))
    x, y = main.x + main.width * 0.03, main.y - main.height * 0.02
    axes(scene, stamp, x, y)
    stamp.print(scene.canvas, x, y)
    measures(scene, stamp, x, y)
    upper, lower = side.split(0.5, across=room.width <= room.height)
    _lens(scene, stamp, upper)
    _corner(scene, lower, stamp)


def exploded(scene: Scene) -> None:
    """Cut into slabs along its axis, each with its section, numbered."""
    canvas, room = scene.canvas, sheet(scene)
    upright = room.height > room.width * 0.8
    whole = sitters(scene, room.width * (0.66 if upright else 0.8), room.height * (0.7 if upright else 0.72))
    whole = whole if upright else turned(whole)
    cuts = (0.0, 0.3, 0.52, 0.76, 1.0)
    gap = (room.height if upright else room.width) * 0.055
    total = whole.height + gap * (len(cuts) - 2)
    start = (room.y if upright else room.x) - total / 2
    middle = (room.x if upright else room.y) - (room.width * 0.04 if upright else room.height * 0.03)
    a, b = start - gap, start + total + gap
    dashed(
        canvas,
        *(((middle, a), (middle, b)) if upright else ((a, middle), (b, middle))),
        tone=ACCENT,
        weight=1.3,
    )
    at = start
    for n, (top, foot) in enumerate(pairwise(cuts)):
        slab = whole.cropped(top, foot)
        high = whole.height * (foot - top)
        _slab(scene, slab, middle, at + high / 2, upright)
        out = whole.width * 0.5 + canvas.short * 0.09
        side = 1 if n % 2 == 0 else -1
        to, place = (middle + side * whole.width * 0.2, at + high / 2), (middle + side * out, at + high / 2)
        if not upright:
            to, place = (to[1], to[0]), (place[1], place[0])
        balloon(canvas, str(n + 1), _within(place, room), to)
        at += high + gap
    _title(scene, room)


def construction(scene: Scene) -> None:
    """Half line, half solid, within the circles and diagonals that it is built from."""
    canvas, room, m = scene.canvas, sheet(scene), scene.canvas.short
    raw = sitters(scene, room.width * 0.72, room.height * 0.78)
    x, y = room.x, room.y
    radius = min(max(raw.width, raw.height) * 0.56, m * 0.47)
    for share in (1.0, 0.618, 0.382):
        ring(canvas, x, y, radius * share, ACCENT if share == 1 else PAPER, 1.4)
    for way in (1, -1):
        canvas.line(
            [(x - radius * 1.25, y - way * radius * 1.25), (x + radius * 1.25, y + way * radius * 1.25)],
            pen(canvas),
            PAPER,
        )
    axes(scene, raw, x, y)
    solid = lined(raw, (255, 0, 60), fill=PAPER, thin=m * 0.002, thick=0.5)
    line = drawn(scene, raw)
    line.print(canvas, x, y)
    left = Image.new("L", solid.mask.size)
    ImageDraw.Draw(left).rectangle((0, 0, left.width // 2, left.height), fill=255)
    replace(solid, mask=ImageChops.multiply(solid.mask, left)).print(canvas, x, y)
    canvas.line([(x, y - radius * 1.1), (x, y + radius * 1.1)], pen(canvas) * 1.6, ACCENT)
    for turn in np.arange(0, 2 * np.pi, np.pi / 12):
        c, s = float(np.cos(turn)), float(np.sin(turn))
        canvas.line(
            [(x + c * radius, y + s * radius), (x + c * radius * 1.04, y + s * radius * 1.04)],
            pen(canvas),
            PAPER,
        )
    measures(scene, raw, x, y)
    _title(scene, room)


def views(scene: Scene) -> None:
    """From the front, from the side and turned about, in three panes."""
    canvas, room, m = scene.canvas, sheet(scene), scene.canvas.short
    across = room.width > room.height * 0.9
    first, rest = room.split(0.5 if across else 0.46, across=across)
    second, third = rest.split(0.5, across=across and room.width > room.height * 1.9)
    for n, pane in enumerate((first, second, third)):
        stamp = sitters(scene, pane.width * 0.76, pane.height * 0.68)
        if n == 1:
            stamp = squeezed(stamp, 0.46)
        elif n == 2:
            stamp = flipped(stamp)
        stamp = (
            lined(stamp, GROUND, fill=PAPER, thin=m * 0.0022, thick=0.5) if n == 2 else drawn(scene, stamp)
        )
        axes(scene, stamp, pane.x, pane.y)
        stamp.print(canvas, pane.x, pane.y)
        if n < 2:
            measures(scene, stamp, pane.x, pane.y)
        frame(canvas, pane, 1.0)
        balloon(
            canvas,
            "ABC"[n],
            (pane.left + m * 0.045, pane.top + m * 0.045),
            (pane.left + m * 0.045, pane.top + m * 0.05),
        )


def _slab(scene: Scene, slab: Stamp, middle: float, at: float, upright: bool) -> None:
    """A slab, and the faces that the saw has left."""
    canvas = scene.canvas
    line = drawn(scene, slab)
    line = line if upright else turned(line, back=True)
    line.print(canvas, *((middle, at) if upright else (at, middle)))


def _lens(scene: Scene, stamp: Stamp, room: Room) -> None:
    """A part of it, enlarged in a circle."""
    canvas, m = scene.canvas, scene.canvas.short
    radius = min(room.width, room.height) * 0.37
    part, mask = enlarged(stamp, busiest(stamp, 0.36), radius)
    canvas.disc(room.x, room.y, radius, GROUND)
    canvas.place(part, mask, room.x - radius, room.y - radius)
    ring(canvas, room.x, room.y, radius, PAPER, 2.6)
    ring(canvas, room.x, room.y, radius * 1.05, ACCENT, 1.4)
    letter(canvas, "A 2:1", room.x, room.y + radius + m * 0.045, m * 0.022, PAPER)


def _corner(scene: Scene, room: Room, stamp: Stamp) -> None:
    """A narrow view and the title block."""
    canvas = scene.canvas
    upper, lower = room.split(0.62, across=False)
    small = drawn(scene, squeezed(sitters(scene, upper.width * 0.8, upper.height * 0.74), 0.5))
    axes(scene, small, upper.x, upper.y)
    small.print(canvas, upper.x, upper.y)
    _title(scene, lower)


def _title(scene: Scene, room: Room) -> None:
    m = scene.canvas.short
    wide, high = min(room.width, m * 0.36), min(room.height, m * 0.12)
    title(scene, Room(room.right - wide, room.foot - high, room.right, room.foot))


def _within(point: tuple[float, float], room: Room) -> tuple[float, float]:
    return min(max(point[0], room.left), room.right), min(max(point[1], room.top), room.foot)
