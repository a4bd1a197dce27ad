"""Single images: before a burst, repeated in other inks, in focus lines, on a bang."""

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles.halftone.inking import (
    BLACK,
    COOL,
    COOL_DOTS,
    WARM,
    WARM_DOTS,
    changed,
    dropped,
    focus,
    inked,
    outlined,
    rays,
)
from lorai_app.providers.sketch.styles.halftone.inking import burst as bang
from lorai_app.providers.sketch.styles.sitters import sitters


def burst(scene: Scene) -> None:
    """Rays from behind the subject, dots between them."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    first, second = _pair(scene)
    x, y = w * (0.5 if not scene.wide else 0.36 if scene.plan.flip else 0.64), h * 0.52
    canvas.box(0, 0, w, h, first)
    rays(canvas, x, y, 18 if not scene.wide else 26, second, float(scene.dice.uniform(0, 0.3)))
    canvas.disc(x, y, m * 0.4, BLACK)
    canvas.disc(x, y, m * 0.388, PAPER)
    canvas.disc(x, y, m * 0.36, WARM_DOTS if first[1] == 0 else COOL_DOTS)
    stamp = inked(scene, sitters(scene, min(w * 0.9, m * 1.25), h * 0.84))
    dropped(canvas, stamp, x, h * 0.53)


def repeated(scene: Scene) -> None:
    """The same image in panes, in other inks each time."""
    canvas = scene.canvas
    w, h, m = canvas.width, canvas.height, canvas.short
    across, down = (
        (2, 2)
        if not (scene.wide or scene.tall)
        else (round(w / h * 1.3), 1)
        if scene.wide
        else (1, round(h / w * 1.3))
    )
    across, down = max(1, across), max(1, down)
    wide, high = w / across, h / down
    stamp = inked(scene, sitters(scene, wide * 0.84, high * 0.84))
    grounds: tuple[Tone, ...] = (WARM, COOL, PAPER, (128, 255, 0), COOL_DOTS, WARM_DOTS)
    for n in range(across * down):
        x, y = n % across * wide, n // across * high
        turn = n + n // across + scene.plan.turn
        canvas.box(x, y, x + wide, y + high, grounds[turn % len(grounds)])
        changed(stamp, n).print(canvas, x + wide / 2, y + high / 2)
    for n in range(1, across):
        canvas.box(wide * n - m * 0.008, 0, wide * n + m * 0.008, h, PAPER)
    for n in range(1, down):
        canvas.box(0, high * n - m * 0.008, w, high * n + m * 0.008, PAPER)


def focus_lines(scene: Scene) -> None:
    """Everything points at it."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    first, _ = _pair(scene)
    canvas.fade([(0, 0), (w, 0), (w, h), (0, h)], ((0, first), (0.55, _soft(first)), (1, PAPER)))
    stamp = inked(scene, sitters(scene, min(w * 0.74, m * 1.3), h * 0.76))
    focus(
        canvas, w / 2, h / 2, max(stamp.width * 0.62, w * 0.26), max(stamp.height * 0.62, h * 0.3), scene.dice
    )
    stamp.print(canvas, w / 2, h * 0.51)


def shout(scene: Scene) -> None:
    """A bang as large as the sheet on a field of dots, the subject breaking out of it."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    first, second = _pair(scene)
    canvas.box(0, 0, w, h, _soft(first))
    x, y = w / 2, h * 0.5
    rx, ry = min(w * 0.49, m * 0.86), min(h * 0.49, m * 0.78)
    points = 13
    shape = bang(x, y, rx, ry, points, 0.3, scene.dice)
    away = m * 0.025
    canvas.fill([(a + away, b + away) for a, b in shape], BLACK)
    outlined(canvas, shape, second if second not in (PAPER, BLACK) else WARM, m * 0.011)
    outlined(canvas, [(x + (a - x) * 0.8, y + (b - y) * 0.8) for a, b in shape], PAPER, m * 0.007)
    stamp = inked(scene, sitters(scene, rx * 1.5, ry * 1.5))
    stamp.print(canvas, x, y)


def _pair(scene: Scene) -> tuple[Tone, Tone]:
    """Two grounds that go with each other."""
    night = scene.plan.time == "night" or scene.plan.setting == "space"
    pairs: tuple[tuple[Tone, Tone], ...] = (
        (COOL, PAPER),
        (WARM, PAPER),
        (COOL, COOL_DOTS),
        (WARM, WARM_DOTS),
    )
    return (COOL, BLACK) if night else pairs[int(scene.dice.integers(len(pairs)))]


def _soft(tone: Tone) -> Tone:
    return (min(128, tone[0]), min(128, tone[1]), 0)
