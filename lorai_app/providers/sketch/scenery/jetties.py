"""A jetty that leads out over water."""

from lorai_app.providers.sketch.canvas import PAPER, Canvas
from lorai_app.providers.sketch.scenery.light import Light, shade
from lorai_app.providers.sketch.strokes import Point


def jetty(canvas: Canvas, light: Light, far: Point, near: tuple[float, float], foot: float) -> None:
    """Boards that lead out over water, from the lower edge to a far end, on posts."""
    m, tone = canvas.short, light.on((30, 110, 60))
    half = (near[1] - near[0]) * 0.12
    a, b = (far[0] - half, far[1]), (far[0] + half, far[1])
    canvas.fill([a, b, (near[1], foot), (near[0], foot)], light.ground(tone) if light.white_ground else tone)
    for n in range(1, 16):
        t = (n / 16) ** 2.2
        y = far[1] + (foot - far[1]) * t
        canvas.line(
            [(a[0] + (near[0] - a[0]) * t, y), (b[0] + (near[1] - b[0]) * t, y)],
            m * (0.0012 + 0.003 * t),
            shade(tone, 110, 60),
        )
    for t in (0.0, 0.12, 0.38, 0.85):
        y = far[1] + (foot - far[1]) * t
        for x in (a[0] + (near[0] - a[0]) * t, b[0] + (near[1] - b[0]) * t):
            thick, tall = m * (0.005 + 0.016 * t), m * (0.02 + 0.07 * t)
            canvas.box(x - thick, y - tall, x + thick, y + tall * 0.6, light.dark())
            canvas.box(x - thick, y - tall, x + thick, y - tall * 0.9, PAPER)
