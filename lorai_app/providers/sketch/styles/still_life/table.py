"""On a table by a window, and on a shelf in a quiet row."""

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles.ensemble import ensemble
from lorai_app.providers.sketch.styles.still_life.light import (
    Thing,
    dark,
    dimmed,
    drape,
    picture,
    set_down,
    side,
    window_light,
)
from lorai_app.providers.sketch.styles.still_life.vessels import small_things, vessel

_WALLS: tuple[Tone, ...] = ((135, 0, 0), (0, 85, 10), (200, 0, 40), (70, 25, 15))


def table(scene: Scene) -> None:
    """Window light on the wall, a picture, a cloth in folds, vessels behind the subject and fruit before it."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h, turn = canvas.width, canvas.height, side(scene)
    wall = dimmed(scene, _WALLS[int(scene.dice.integers(len(_WALLS)))])
    edge = h * (0.64 if not scene.tall else 0.7)
    canvas.box(0, 0, w, h, wall)
    glow: Tone = (max(0, wall[0] - 85), wall[1] // 3, 0) if not dark(scene) else (150, 0, 40)
    wide = min(m * 0.62, w * 0.5)
    window_light(scene, w * (0.5 - 0.1 * turn) - wide / 2, edge * 0.1, wide, edge * 0.8, glow)
    high = min(m * 0.3, edge * 0.42)
    broad = high * (1.25 if not scene.tall else 0.9)
    picture(scene, w * (0.5 + 0.33 * turn) - broad / 2, edge * 0.16, broad, high)
    _top(scene, edge)
    hang = w * (0.5 - 0.5 * turn)
    folds = [dimmed(scene, tone) for tone in (PAPER, (60, 0, 10), (25, 0, 0), (130, 0, 40))]
    drape(
        scene,
        (hang, -m * 0.05),
        (hang - turn * m * 0.1, hang + turn * min(m * 0.62, w * 0.6)),
        h * 0.965,
        folds,
    )
    ground = edge + (h - edge) * 0.5
    size = min(m * 0.56, edge * 0.8)
    middle = w * (0.5 + 0.06 * turn)
    things = _backs(scene, middle, edge + (h - edge) * 0.2, size)
    for part in ensemble(scene, size, max(w * 0.5, m * 0.78)):
        things.append(Thing(part.stamp, middle + part.x, ground + part.nearer))
    set_down(scene, things + _fronts(scene, middle, h, size, ground))


def _top(scene: Scene, edge: float) -> None:
    """The table: its top in the light, its near edge, its front in shade."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h = canvas.width, canvas.height
    top, front = dimmed(scene, (0, 175, 25)), dimmed(scene, (60, 210, 120))
    canvas.box(0, edge - m * 0.006, w, edge, dimmed(scene, (120, 60, 150)))
    canvas.box(0, edge, w, h, top)
    lip = h - (h - edge) * 0.16
    canvas.box(0, lip, w, h, front)
    canvas.box(0, lip - m * 0.004, w, lip + m * 0.003, PAPER)
    for n in range(3):
        y = edge + (lip - edge) * (0.25 + 0.28 * n)
        canvas.box(w * (0.1 + 0.2 * n), y, w * (0.6 + 0.15 * n), y + m * 0.003, dimmed(scene, (20, 200, 60)))


def _backs(scene: Scene, middle: float, foot: float, size: float) -> list[Thing]:
    """Two or three vessels behind, taller than what stands before them."""
    turn, m = side(scene), scene.canvas.short
    kinds = [("bottle", "dusk", 1.2, -0.62), ("jar", "pale", 0.86, 0.6), ("bowl", "blush", 0.62, 0.98)]
    if scene.plan.turn % 2:
        kinds = [("carafe", "pale", 1.1, 0.6), ("tin", "deep", 0.7, -0.6), ("bottle", "cool", 1.15, -0.86)]
    if not scene.wide and scene.canvas.width < scene.canvas.height * 1.2:
        kinds = kinds[:2]
    found = []
    for n, (kind, tone, share, across) in enumerate(kinds):
        stamp = vessel(scene, kind, size * share, tone)
        found.append(Thing(stamp, middle + turn * across * min(size, m * 0.6), foot + m * 0.015 * (n % 2)))
    return found


def _fronts(scene: Scene, middle: float, h: float, size: float, ground: float) -> list[Thing]:
    """Small things before the subject, in an uneven row."""
    turn, m = side(scene), scene.canvas.short
    near = ground + (h - ground) * 0.28
    found = []
    for n, name in enumerate(small_things(scene, 3)):
        stamp = scene.fitted(name, size * 0.26, size * 0.23)
        across = (-0.66, -0.42, 0.6)[n] * turn
        found.append(Thing(stamp, middle + across * min(size, m * 0.6), near + m * (0.0, 0.035, 0.02)[n]))
    return found


def shelf(scene: Scene) -> None:
    """Pale vessels shoulder to shoulder on a line, the subject among them: two tones of wall, and quiet."""
    canvas, m = scene.canvas, scene.canvas.short
    w, h, turn = canvas.width, canvas.height, side(scene)
    edge = h * (0.68 if not scene.tall else 0.64)
    wall, board = dimmed(scene, (35, 20, 0)), dimmed(scene, (0, 55, 12))
    if scene.plan.time in ("dusk", "night"):
        wall = dimmed(scene, (95, 30, 20))
    canvas.box(0, 0, w, edge, wall)
    canvas.box(0, edge, w, h, board)
    canvas.fill(
        [
            (w * (0.5 + 0.5 * turn), 0),
            (w * (0.5 + 0.16 * turn), 0),
            (w * (0.5 - 0.22 * turn), edge),
            (w * (0.5 + 0.5 * turn), edge),
        ],
        dimmed(scene, (12, 8, 0)),
    )
    canvas.box(0, edge, w, edge + m * 0.004, dimmed(scene, (90, 40, 60)))
    canvas.box(0, h * 0.93, w, h, dimmed(scene, (60, 60, 60)))
    canvas.box(0, h * 0.93, w, h * 0.93 + m * 0.004, PAPER)
    if scene.photo is not None:
        picture(scene, w * (0.5 + 0.28 * turn) - m * 0.17, edge * 0.14, m * 0.34, m * 0.28)
    size, ground = min(m * 0.66, edge * 0.86), edge + (h * 0.93 - edge) * 0.52
    group = ensemble(scene, size, max(w * 0.5, m * 0.72))
    reach = max((abs(part.x) + part.stamp.width / 2 for part in group), default=m * 0.1)
    things = [Thing(part.stamp, w / 2 + part.x, ground + part.nearer) for part in group]
    tones, kinds = (
        ("pale", "paper", "blush", "dusk", "pale", "paper"),
        ("bottle", "jar", "tin", "carafe", "cup", "bowl", "bottle", "tin"),
    )
    for way in (-1, 1):
        x, n = w / 2 + way * reach * 0.94, int(scene.dice.integers(len(kinds)))
        while 0.04 * w < x < 0.96 * w and abs(x - w / 2) < m * 0.8:
            kind, tone = kinds[n % len(kinds)], tones[(n + (way > 0)) % len(tones)]
            stamp = vessel(scene, kind, size * float(scene.dice.uniform(0.72, 1.05)), tone)
            x += way * stamp.width * 0.46
            things.append(Thing(stamp, x, ground - m * 0.02 + m * 0.035 * (n % 2)))
            x += way * stamp.width * 0.42
            n += 1
    set_down(scene, things, 0.5)
