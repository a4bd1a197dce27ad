"""A picture from beginning to end, in steps that can be counted."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from lorai_app.providers.sketch import lettering, proof
from lorai_app.providers.sketch.canvas import Canvas
from lorai_app.providers.sketch.compositions import COMPOSITIONS
from lorai_app.providers.sketch.finish import INKS, Press, image, png
from lorai_app.providers.sketch.photos import opened
from lorai_app.providers.sketch.plan import Commission, plan
from lorai_app.providers.sketch.references import cast
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.scenery.weather import weather
from lorai_app.providers.sketch.separation import separation
from lorai_app.providers.sketch.styles import ORDINARY, STYLES

PREVIEWS = 1 + len(INKS)
"""The drawing, and the sheet after each ink."""


@dataclass(frozen=True)
class Stage:
    """How far a picture is, 0 to 100, and a look at it unfinished; the last stage holds the file."""

    progress: int
    file: bytes | None = None
    preview: bytes | None = None


def paint(
    commission: Commission, photos: Sequence[bytes] = (), wants_preview: Callable[[], bool] = lambda: False
) -> Iterator[Stage]:
    """Plan, layers, inks, finish: the same commission and photos always give the same file."""
    planned = plan(commission)
    style = STYLES.get(planned.style or "", ORDINARY)
    brought = cast(planned, [opened(data) for data in photos], own=bool(style.compositions))
    planned = brought.plan
    if style.inks:
        planned = replace(planned, inks=style.inks(planned))
    yield Stage(5)
    canvas = Canvas(commission.width, commission.height, separation(planned.inks).tone)
    own = style.compositions
    compose = (
        own[planned.turn % len(own)]
        if own
        else COMPOSITIONS.get(planned.composition, COMPOSITIONS["landscape"])
    )
    scene = Scene(canvas, planned, commission.dice("scene"), brought.photos, brought.cut)
    if style.letters:
        compose(scene)
    else:
        lettering.composed(scene, compose)
    yield Stage(55, preview=proof.drawn(canvas.inks, planned.inks) if wants_preview() else None)
    if style.weather:
        open_air = replace(planned, setting="meadow") if brought.photos else planned
        falling = commission.dice("weather")
        for _ in range(2 if brought.photos else 1):
            weather(canvas, falling, planned.weather, open_air)
    plates = canvas.plates()
    if style.engrave:
        plates = style.engrave(plates, commission.dice("engrave"))
    yield Stage(62)
    press = Press(plates, commission.dice("press"), max(5.0, canvas.short / 150) * style.cell)
    for ink in INKS:
        press.lay(ink)
        preview = proof.printed(image(press.pixels, planned.inks)) if wants_preview() else None
        yield Stage(72 + 9 * ink, preview=preview)
    yield Stage(100, png(press.pixels, planned.inks))
