"""Everybody side by side on a table or a floor, as in a still life."""

from lorai_app.providers.sketch.collage import cast_shadow
from lorai_app.providers.sketch.compositions.cast import companions, lead
from lorai_app.providers.sketch.compositions.nature import nature, share, variants
from lorai_app.providers.sketch.compositions.party import EACH, paired
from lorai_app.providers.sketch.scene import Scene


def row(scene: Scene, ground: float, size: float, middle: float | None = None) -> None:
    """Everybody on a table: the tall behind, the small before them, overlapping, in an uneven rhythm."""
    if scene.lead is None:
        return
    canvas, dice, plan = scene.canvas, scene.dice, scene.plan
    right = not plan.flip
    kinds = variants(scene.lead)
    extra = (
        0
        if plan.relation not in EACH
        else plan.count - 1 or (2 if scene.wide and nature(scene.lead).height < 0.15 else 0)
    )
    shares = [1.0, *(share(name, scene.lead) for name in companions(scene)), *[0.92] * extra]
    size /= max(1.0, max(shares) ** 0.8)
    stamps = [lead(scene, size, right=right)]
    for n, name in enumerate(companions(scene)):
        tall = size * shares[1 + n]
        stamps.append(scene.fitted(name, tall * 1.2, tall, right=not right))
    for n in range(extra):
        tall = size * (0.9, 1.0, 0.84)[n % 3]
        other = scene.fitted(kinds[(n + 1) % len(kinds)], tall, tall, right=bool(n % 2))
        stamps.append(lead(scene, tall, right=bool(n % 2)) if paired(plan) else other)
    order = [int(n) for n in dice.permutation(len(stamps))]
    lap = 0.84 if len(stamps) > 1 else 1.0
    total = sum(stamp.width for stamp in stamps) * lap
    if total > canvas.width * 0.94 and size > 8:
        row(scene, ground, size * max(0.4, canvas.width * 0.9 / total), middle)
        return
    x = (canvas.width * 0.5 if middle is None else middle) - total / 2
    x = min(max(x, canvas.width * 0.03), canvas.width * 0.97 - total)
    tallest = max(stamp.height for stamp in stamps)
    places = []
    for n in order:
        near = (1 - stamps[n].height / tallest) * canvas.short * 0.07 + dice.uniform(0, 0.02) * canvas.short
        places.append((ground + near, x + stamps[n].width * lap / 2, stamps[n]))
        x += stamps[n].width * lap
    for foot, place, stamp in sorted(places, key=lambda at: at[0]):
        cast_shadow(canvas, stamp, place, foot, scene.lit, 0.22)
        stamp.stand(canvas, place, foot, shadow=False)
