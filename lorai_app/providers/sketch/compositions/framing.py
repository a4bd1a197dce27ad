"""Dark things near the eye that frame a view: branches, trunks, grass, rocks, kelp, a doorway, the mouth of a cave."""

import numpy as np

from lorai_app.providers.sketch.canvas import Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery.light import Light

LEAFY = frozenset({"meadow", "garden", "lake", "village"})
WOODED = frozenset({"forest", "jungle"})
WET = frozenset({"underwater"})
BUILT = frozenset({"city", "room", "studio"})


def framing(scene: Scene) -> None:
    """The frame that belongs to the setting, in the key ink."""
    light = Light.of(scene.plan.time, scene.plan.weather)
    tone: Tone = (70, 0, 255) if not light.night else (110, 0, 255)
    setting = scene.plan.setting
    if setting in BUILT:
        _doorway(scene, tone)
    elif setting in WOODED:
        _trunks(scene, tone)
        _tufts(scene, tone, 1.0)
    elif setting in WET:
        _tufts(scene, tone, 2.6)
        _rocks(scene, tone)
    elif setting in LEAFY:
        _branch(scene, tone, bare=light.white_ground)
        _tufts(scene, tone, 1.0)
    elif setting in ("mountains", "snowfield"):
        _branch(scene, tone, bare=True)
        _rocks(scene, tone)
    elif setting == "space" or scene.dice.random() < 0.5:
        _cave(scene, tone)
    else:
        _rocks(scene, tone)
        _tufts(scene, tone, 1.2)


def _tufts(scene: Scene, tone: Tone, tall: float) -> None:
    """Blades that bend inwards from the lower corners, lower towards the middle."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    for n in range(int(64 * w / m)):
        x = w * dice.uniform(0, 1)
        out = abs(x / w - 0.5) * 2
        reach = m * (0.05 + 0.24 * out**2.2) * dice.uniform(0.5, 1.1) * tall
        lean = reach * dice.uniform(0.0, 0.5) * (1 if x < w / 2 else -1)
        thick = m * 0.008 * (0.6 + out)
        knee = (x + lean * 0.3, h - reach * 0.6)
        tip = (x + lean, h - reach)
        canvas.fill(
            [
                (x - thick, h + 2),
                (knee[0] - thick * 0.7, knee[1]),
                tip,
                (knee[0] + thick * 0.7, knee[1]),
                (x + thick, h + 2),
            ],
            tone,
        )
        if n % 9 == 0 and tall < 1.1:
            canvas.oval(tip[0], tip[1], m * 0.008, m * 0.016, tone)


def _branch(scene: Scene, tone: Tone, *, bare: bool) -> None:
    """A bough from an upper corner with its twigs and leaves."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    from_left = scene.plan.flip is False
    reach, drop = min(w * 0.62, m * 1.1), min(h * 0.2, m * 0.26)
    side = 1 if from_left else -1
    start = -m * 0.02 if from_left else w + m * 0.02
    spine = [
        (start + side * reach * t, h * 0.03 + drop * float(np.sin(t * 1.9)) * t**0.6)
        for t in np.linspace(0, 1, 14)
    ]
    upper = [(x, y - m * 0.016 * (1 - n / 14)) for n, (x, y) in enumerate(spine)]
    lower = [(x, y + m * 0.016 * (1 - n / 14)) for n, (x, y) in enumerate(spine)]
    canvas.fill([*upper, *reversed(lower)], tone)
    for n, (x, y) in enumerate(spine[1:], 1):
        for k in range(3):
            turn = dice.uniform(0.1, 1.2) * (1 if (n + k) % 2 else -0.7)
            far = m * dice.uniform(0.06, 0.13) * (1.1 - 0.5 * n / 14)
            tip = (x + side * far * float(np.cos(turn)), y + far * float(np.sin(turn)))
            canvas.line([(x, y), tip], m * 0.004, tone)
            if not bare:
                _leaf(scene, tip, turn, side, m * dice.uniform(0.028, 0.046), tone)
                _leaf(scene, ((x + tip[0]) / 2, (y + tip[1]) / 2), turn + 0.9, side, m * 0.032, tone)


def _leaf(scene: Scene, at: tuple[float, float], turn: float, side: int, size: float, tone: Tone) -> None:
    c, s = float(np.cos(turn)) * side, float(np.sin(turn))
    outline = []
    for t in np.linspace(0, 1, 9):
        outline.append((t, 0.34 * float(np.sin(t * np.pi))))
    whole = [*outline, *[(t, -v) for t, v in reversed(outline)]]
    scene.canvas.fill(
        [
            (at[0] + size * 1.7 * (t * c - v * s * side), at[1] + size * 1.7 * (t * s + v * c * side))
            for t, v in whole
        ],
        tone,
    )


def _trunks(scene: Scene, tone: Tone) -> None:
    """Two or three trunks at the edges, with roots and a fork."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    for place in (0.02, 0.97, 0.86 if scene.plan.flip else 0.13):
        x = w * place + m * dice.uniform(-0.02, 0.02)
        thick = m * dice.uniform(0.035, 0.06) * (0.5 if 0.1 < place < 0.9 else 1)
        lean = m * dice.uniform(-0.05, 0.05)
        canvas.fill(
            [
                (x - thick * 1.9, h),
                (x - thick, h * 0.86),
                (x - thick * 0.7 + lean, 0),
                (x + thick * 0.7 + lean, 0),
                (x + thick, h * 0.86),
                (x + thick * 1.9, h),
            ],
            tone,
        )
        side = 1 if place < 0.5 else -1
        knot = h * dice.uniform(0.16, 0.36)
        tip = (x + side * m * 0.26, knot - m * 0.12)
        canvas.fill([(x, knot), (x + side * m * 0.12, knot - m * 0.07), tip, (x, knot + m * 0.045)], tone)
        for n in range(5):
            t = 0.3 + 0.16 * n
            at = (x + side * m * 0.26 * t, knot - m * 0.12 * t)
            _leaf(scene, at, -0.9 if n % 2 else 0.5, side, m * 0.035, tone)


def _rocks(scene: Scene, tone: Tone) -> None:
    """Heaps of rock in the lower corners, one higher than the other."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    for side, tall in ((0, 0.34), (1, 0.2)) if scene.plan.flip else ((1, 0.34), (0, 0.2)):
        edge = w if side else 0
        reach = min(w * 0.36, m * tall * 1.7)
        points = [(edge, h + 2)]
        for t in np.linspace(0, 1, 7):
            x = reach * t
            y = m * tall * (1 - t) ** 0.7 * dice.uniform(0.82, 1.1)
            points.append((edge - x if side else x, h - y))
        canvas.fill([*points, (edge - reach if side else reach, h + 2)], tone)


def _cave(scene: Scene, tone: Tone) -> None:
    """The rough mouth of a cave all round the view."""
    canvas, dice, m = scene.canvas, scene.dice, scene.canvas.short
    w, h = canvas.width, canvas.height
    inner = []
    for n, t in enumerate(np.linspace(0, 2 * np.pi, 46)):
        rough = dice.uniform(0.94, 1.03) if n % 45 else 1
        c, s = float(np.cos(t)), float(np.sin(t))
        x = w / 2 + (w / 2 - m * 0.075) * np.sign(c) * abs(c) ** 0.55 * rough
        y = h / 2 + (h / 2 - m * 0.06) * np.sign(s) * abs(s) ** 0.55 * rough
        inner.append((float(x), float(y)))
    half = len(inner) // 2
    canvas.fill([(w, h), (0, h), (0, h / 2), *reversed(inner[: half + 1]), (w, h / 2)], tone)
    canvas.fill([(w, 0), (0, 0), (0, h / 2), *inner[half:], (w, h / 2)], tone)


def _doorway(scene: Scene, tone: Tone) -> None:
    """Posts, a lintel with a scalloped awning, and a step."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    canvas.box(0, 0, m * 0.055, h, tone)
    canvas.box(w - m * 0.055, 0, w, h, tone)
    canvas.box(0, 0, w, m * 0.06, tone)
    count = max(4, round(w / (m * 0.16)))
    step = w / count
    for n in range(count):
        canvas.oval(step * (n + 0.5), m * 0.06, step * 0.5, m * 0.05, tone)
    for x in (m * 0.055, w - m * 0.055):
        inward = 1 if x < w / 2 else -1
        canvas.fill(
            [
                (x, h),
                (x + inward * m * 0.02, h - m * 0.13),
                (x + inward * m * 0.15, h - m * 0.13),
                (x + inward * m * 0.13, h),
            ],
            tone,
        )
        for k in range(7):
            _leaf(scene, (x + inward * m * 0.085, h - m * 0.12), -0.4 - 0.36 * k, 1, m * 0.07, tone)
    canvas.box(0, h - m * 0.03, w, h, tone)
