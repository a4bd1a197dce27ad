"""Mountains with a lit and a dark face."""

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.strokes import Point
from lorai_app.providers.sketch.styles.travel_poster.sky import night


def massif(
    scene: Scene,
    x: float,
    base: float,
    half: float,
    tall: float,
    tones: tuple[Tone, Tone],
    sun: float,
    *,
    snow: bool = True,
) -> None:
    """One mountain: the face towards the sun, the dark face, ribs of shade and a cap of snow."""
    canvas, dice = scene.canvas, scene.dice
    side = 1 if sun > x else -1
    lit, dark = tones
    top = (x, base - tall)

    def slope(way: int) -> list[Point]:
        steps = [(0.28, 0.2), (0.36, 0.34), (0.62, 0.55), (0.72, 0.72), (1.0, 1.0)]
        return [
            (x + way * half * (a + float(dice.uniform(-0.03, 0.03))), base - tall * (1 - b)) for a, b in steps
        ]

    near, far = slope(side), slope(-side)
    spine = [
        (
            x + side * half * float(dice.uniform(-0.02, 0.1)) + half * 0.1 * (-1) ** n,
            base - tall * (1 - (n + 1) / 5),
        )
        for n in range(5)
    ]
    canvas.fill([top, *far, *spine[::-1]], dark)
    canvas.fill([top, *near, *spine[::-1]], lit)
    for n in range(3):
        at = near[n + 1]
        inward = spine[min(4, n + 1)]
        canvas.fill(
            [
                at,
                ((at[0] + inward[0]) / 2, at[1] + tall * 0.05),
                (at[0] - side * half * 0.08, at[1] + tall * 0.3),
            ],
            dark,
        )
    if snow:
        cap = 0.4
        white: Tone = PAPER if not night(scene) else (70, 0, 20)
        blue: Tone = (95, 0, 0) if not night(scene) else (160, 0, 60)
        for way, edge, tone in ((side, near, white), (-side, far, blue)):
            rim = [(top[0] + (edge[2][0] - top[0]) * 0.98, base - tall * (1 - cap + 0.05))]
            for n in range(5):
                t = 1 - (n + 0.5) / 5
                rim.append((x + way * half * 0.42 * t, base - tall * (1 - cap - (0.12 if n % 2 else -0.06))))
            canvas.fill([top, edge[0], edge[1], *rim, spine[0]], tone)


def range_(scene: Scene, base: float, tall: float, sun: float, tones: tuple[Tone, Tone], count: int) -> None:
    """Mountains side by side, the highest a little off the middle."""
    canvas, dice = scene.canvas, scene.dice
    order = sorted(range(count), key=lambda n: -abs(n - count / 2))
    for n in order:
        x = canvas.width * (n + 0.5 + float(dice.uniform(-0.2, 0.2))) / count
        size = tall * float(dice.uniform(0.55, 0.85)) if n != order[-1] else tall
        massif(scene, x, base, size * float(dice.uniform(0.85, 1.1)), size, tones, sun)
