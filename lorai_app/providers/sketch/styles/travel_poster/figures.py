"""Who and what stands in a poster, with long shadows towards us."""

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.styles import shadows
from lorai_app.providers.sketch.styles.ensemble import ensemble, floats
from lorai_app.providers.sketch.styles.travel_poster.sky import night

DARK: Tone = (110, 0, 255)


def facing(scene: Scene) -> int:
    """On which side the sun stands."""
    return 1 if scene.lit > 0 else -1


def high(scene: Scene, low: float) -> float:
    """How far the sun or the moon is above the horizon: over the roofs of a city."""
    return scene.canvas.short * (0.42 if scene.plan.setting == "city" else low + 0.2 if night(scene) else low)


def lamp(scene: Scene, x: float, foot: float, tall: float) -> None:
    """A street lamp, a disc of light round its globe."""
    canvas = scene.canvas
    canvas.box(x - tall * 0.012, foot - tall, x + tall * 0.012, foot, DARK)
    canvas.disc(x, foot - tall, tall * 0.1, PAPER)
    canvas.disc(x, foot - tall, tall * 0.075, (0, 255, 0))


def sail(scene: Scene, x: float, y: float) -> None:
    """A boat, or a walker where there is no water, very far below."""
    canvas, m = scene.canvas, scene.canvas.short
    if scene.plan.setting not in ("sea", "shore", "lake", "underwater"):
        wanderer(scene, x, y + m * 0.1, m * 0.04)
        return
    canvas.fill([(x, y - m * 0.07), (x + m * 0.035, y - m * 0.008), (x, y - m * 0.008)], PAPER)
    canvas.fill(
        [(x - m * 0.004, y - m * 0.06), (x - m * 0.024, y - m * 0.008), (x - m * 0.004, y - m * 0.008)],
        (0, 255, 0),
    )
    canvas.fill(
        [
            (x - m * 0.034, y - m * 0.005),
            (x + m * 0.038, y - m * 0.005),
            (x + m * 0.024, y + m * 0.008),
            (x - m * 0.024, y + m * 0.008),
        ],
        DARK,
    )


def wanderer(scene: Scene, x: float, foot: float, tall: float) -> None:
    """Somebody very small in a long coat, seen from behind, with a long shadow."""
    canvas, side = scene.canvas, facing(scene)
    canvas.fill(
        [
            (x - tall * 0.1, foot),
            (x + tall * 0.1, foot),
            (x - side * tall * 1.0, foot + tall * 0.6),
            (x - side * tall * 1.25, foot + tall * 0.52),
        ],
        (200, 0, 150),
    )
    coat: Tone = (0, 255, 0) if not night(scene) else PAPER
    canvas.fill(
        [
            (x - tall * 0.12, foot - tall * 0.74),
            (x + tall * 0.12, foot - tall * 0.74),
            (x + tall * 0.22, foot - tall * 0.1),
            (x - tall * 0.22, foot - tall * 0.1),
        ],
        coat,
    )
    canvas.box(x - tall * 0.11, foot - tall * 0.12, x - tall * 0.03, foot, DARK)
    canvas.box(x + tall * 0.03, foot - tall * 0.12, x + tall * 0.11, foot, DARK)
    canvas.disc(x, foot - tall * 0.86, tall * 0.11, DARK)
    canvas.box(x - tall * 0.18, foot - tall * 0.92, x + tall * 0.18, foot - tall * 0.88, DARK)


def cast(scene: Scene, x: float, foot: float, size: float, room: float, *, shadow: bool = True) -> None:
    """The subjects with their long shadows towards us."""
    canvas, side = scene.canvas, facing(scene)
    afloat = floats(scene)
    group = ensemble(scene, size, room)
    tallest = max((part.stamp.height for part in group), default=0.0)
    for part in group:
        px, py = x + part.x, min(canvas.height * 0.985, foot + part.nearer)
        if part.aloft:
            part.stamp.print(canvas, px, max(part.stamp.height * 0.55, py - tallest))
            continue
        if shadow and not afloat:
            shadows.lay(
                canvas,
                part.stamp,
                px,
                py,
                -side * part.stamp.height * 0.5,
                max(2.0, part.stamp.height * 0.22),
            )
        part.stamp.print(canvas, px, py - part.stamp.height / 2)
