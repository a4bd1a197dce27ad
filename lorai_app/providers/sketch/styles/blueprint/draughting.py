"""The draughtsman's furniture: the sheet, its grid and frame, dimensions, centre lines, balloons, the title block."""

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw

from lorai_app.providers.sketch.canvas import PAPER, SCALE, Canvas, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.strokes import Point
from lorai_app.providers.sketch.styles.penmanship import letter, scribble, width

GROUND: Tone = (255, 0, 20)
DEEP: Tone = (255, 0, 105)
FAINT: Tone = (165, 0, 0)
HALF: Tone = (105, 0, 0)
ACCENT: Tone = (0, 255, 0)


@dataclass(frozen=True)
class Room:
    """A part of the sheet, in pixels."""

    left: float
    top: float
    right: float
    foot: float

    @property
    def x(self) -> float:
        return (self.left + self.right) / 2

    @property
    def y(self) -> float:
        return (self.top + self.foot) / 2

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.foot - self.top

    def split(self, share: float, *, across: bool) -> tuple["Room", "Room"]:
        """Two rooms, side by side or one above the other; the first has that share."""
        if across:
            edge = self.left + self.width * share
            return Room(self.left, self.top, edge, self.foot), Room(edge, self.top, self.right, self.foot)
        edge = self.top + self.height * share
        return Room(self.left, self.top, self.right, edge), Room(self.left, edge, self.right, self.foot)


def pen(canvas: Canvas) -> float:
    """The width of a thin line."""
    return max(0.8, canvas.short * 0.0019)


def sheet(scene: Scene) -> Room:
    """The blue sheet with its folds, grid and frame; what is within the frame is free."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, w, h, GROUND)
    _folds(scene)
    rim = m * 0.045
    step = m * 0.03
    for n, x in enumerate(np.arange(rim, w - rim, step)):
        canvas.line([(x, rim), (x, h - rim)], pen(canvas) * (0.7 if n % 5 else 1.2), FAINT if n % 5 else HALF)
    for n, y in enumerate(np.arange(rim, h - rim, step)):
        canvas.line([(rim, y), (w - rim, y)], pen(canvas) * (0.7 if n % 5 else 1.2), FAINT if n % 5 else HALF)
    frame(canvas, Room(rim, rim, w - rim, h - rim), 2.4)
    frame(canvas, Room(rim * 0.7, rim * 0.7, w - rim * 0.7, h - rim * 0.7), 0.8)
    for n, x in enumerate(np.linspace(rim, w - rim, max(3, round(w / m * 4)) + 1)[:-1]):
        canvas.line([(x, rim * 0.7), (x, rim)], pen(canvas), PAPER)
        letter(canvas, "ABCDEFG"[n % 7], x + rim * 0.6, rim * 0.36, rim * 0.26, PAPER)
    inset = rim + m * 0.03
    return Room(inset, inset, w - inset, h - inset)


def _folds(scene: Scene) -> None:
    """The creases of a sheet that was carried folded: a worn line, a little darker on one side."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    for n in range(1, 4):
        x = w * n / 4
        canvas.box(x, 0, x + m * 0.012, h, (255, 0, 45))
        canvas.line([(x, 0), (x, h)], pen(canvas), (185, 0, 0))
    canvas.box(0, h / 2, w, h / 2 + m * 0.012, (255, 0, 45))
    canvas.line([(0, h / 2), (w, h / 2)], pen(canvas), (185, 0, 0))


def frame(canvas: Canvas, room: Room, weight: float, tone: Tone = PAPER) -> None:
    corners = ((room.left, room.top), (room.right, room.top), (room.right, room.foot), (room.left, room.foot))
    canvas.line([*corners, corners[0]], pen(canvas) * weight, tone)


def clear(canvas: Canvas, room: Room) -> None:
    """Takes the grid away."""
    canvas.box(room.left, room.top, room.right, room.foot, GROUND)


def dashed(canvas: Canvas, a: Point, b: Point, tone: Tone = PAPER, weight: float = 1.0) -> None:
    """A centre line: long, short, long."""
    m = canvas.short
    long, gap, short = m * 0.03, m * 0.009, m * 0.006
    reach = float(np.hypot(b[0] - a[0], b[1] - a[1]))
    if reach < 1:
        return
    along = ((b[0] - a[0]) / reach, (b[1] - a[1]) / reach)
    at, n = 0.0, 0
    while at < reach:
        end = min(reach, at + (short if n % 2 else long))
        points = [(a[0] + along[0] * t, a[1] + along[1] * t) for t in (at, end)]
        canvas.line(points, pen(canvas) * weight, tone)
        at, n = end + gap, n + 1


def dimension(canvas: Canvas, a: Point, b: Point, text: str, away: float, tone: Tone = PAPER) -> None:
    """A measure from a to b, drawn beside them by `away`, with arrows, its figure and lines to what it measures."""
    m, thin = canvas.short, pen(canvas)
    reach = max(1.0, float(np.hypot(b[0] - a[0], b[1] - a[1])))
    along = ((b[0] - a[0]) / reach, (b[1] - a[1]) / reach)
    out = (-along[1] * away, along[0] * away)
    ends = [(p[0] + out[0], p[1] + out[1]) for p in (a, b)]
    for p, end in zip((a, b), ends, strict=True):
        beyond = (end[0] + out[0] * 0.12, end[1] + out[1] * 0.12)
        canvas.line([(p[0] + out[0] * 0.15, p[1] + out[1] * 0.15), beyond], thin * 0.8, tone)
    canvas.line(ends, thin, tone)
    head = m * 0.013
    for (x, y), way in ((ends[0], 1), (ends[1], -1)):
        tip = (x + along[0] * head * way * 1.5, y + along[1] * head * way * 1.5)
        side = (-along[1] * head * 0.36, along[0] * head * 0.36)
        canvas.fill(
            [(x, y), (tip[0] + side[0], tip[1] + side[1]), (tip[0] - side[0], tip[1] - side[1])], tone
        )
    high = m * 0.022
    x, y = (ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2
    half = width(text, high) / 2 + high * 0.5
    canvas.box(x - half, y - high * 0.8, x + half, y + high * 0.8, GROUND)
    letter(canvas, text, x, y, high, tone)


def balloon(canvas: Canvas, text: str, at: Point, to: Point, tone: Tone = PAPER) -> None:
    """A number in a circle with its leader."""
    m = canvas.short
    canvas.line([at, to], pen(canvas), tone)
    canvas.disc(*to, m * 0.006, tone)
    canvas.disc(*at, m * 0.023, tone)
    canvas.disc(*at, max(0.0, m * 0.023 - pen(canvas) * 1.2), GROUND)
    letter(canvas, text, *at, m * 0.021, tone)


def title(scene: Scene, room: Room) -> None:
    """The block in the corner: ruled boxes, a mark made from the subject's letters, numbers, and no words."""
    canvas, m = scene.canvas, scene.canvas.short
    clear(canvas, room)
    frame(canvas, room, 2.0)
    mark, rest = room.split(min(0.4, room.height / room.width), across=True)
    canvas.line([(mark.right, mark.top), (mark.right, mark.foot)], pen(canvas), PAPER)
    codes = [ord(sign) for sign in scene.plan.letters[:12] or "lorai"]
    radius = min(mark.width, mark.height) * 0.34
    for n, code in enumerate(codes[:4]):
        turn = code * 0.7
        canvas.disc(mark.x, mark.y, radius * (1 - n * 0.24), (PAPER, GROUND)[n % 2])
        canvas.disc(
            mark.x + radius * 0.3 * float(np.cos(turn)),
            mark.y + radius * 0.3 * float(np.sin(turn)),
            radius * 0.2,
            GROUND,
        )
    for n in range(1, 3):
        y = rest.top + rest.height * n / 3
        canvas.line([(rest.left, y), (rest.right, y)], pen(canvas), PAPER)
    high = min(rest.height / 3 * 0.42, m * 0.024)
    numbers = (
        f"{sum(codes) % 89 + 10}-{codes[0] % 9 + 1}",
        f"1:{(5, 10, 20, 50)[codes[-1] % 4]}",
        f"{codes[0] % 28 + 1}.{len(codes)}",
    )
    for n, text in enumerate(numbers):
        y = rest.top + rest.height * (n + 0.5) / 3
        letter(canvas, text, rest.right - width(text, high) / 2 - high * 0.8, y, high, PAPER)
        far = rest.right - width(text, high) - high * 1.8
        scribble(canvas, rest.left + high * 0.7, far, y, high * 0.5, codes, PAPER)


def ring(canvas: Canvas, x: float, y: float, radius: float, tone: Tone = PAPER, weight: float = 1.0) -> None:
    """A circle drawn with compasses."""
    box = [(v * SCALE) for v in (x - radius, y - radius, x + radius, y + radius)]
    ImageDraw.Draw(canvas.inks).ellipse(box, outline=tone, width=max(1, round(pen(canvas) * weight * SCALE)))


def through(canvas: Canvas, tone: Tone, mask: Image.Image, left: float, top: float) -> None:
    """A tone through a stencil at drawing scale."""
    canvas.inks.paste(tone, (round(left * SCALE), round(top * SCALE)), mask)
