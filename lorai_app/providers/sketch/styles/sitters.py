"""Everybody who is in a picture as one stamp, for styles that set a subject on a sheet of their own."""

from PIL import Image, ImageDraw

from lorai_app.providers.sketch.canvas import SCALE
from lorai_app.providers.sketch.collage import pasted
from lorai_app.providers.sketch.compositions import cast
from lorai_app.providers.sketch.compositions.nature import share, variants
from lorai_app.providers.sketch.photos import separated
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.stamp import Stamp

Placed = tuple[Stamp, float, float]


def sitters(scene: Scene, width: float, height: float, *, oval: bool = False) -> Stamp:
    """The lead with its fellows and companions, or the photo (cut to an oval, if wanted), as large as fits."""
    if scene.photo is not None:
        return _before(scene, photo(scene, width, height, oval=oval), width, height)
    trial = 80.0
    found = pasted(_group(scene, trial))
    size = max(6.0, trial * min(width / found.width, height / found.height))
    return pasted(_group(scene, size))


def one(scene: Scene, width: float, height: float, name: str | None = None) -> Stamp:
    """A single subject, looking as the plan wants; without any the photo, or the figure of the letters."""
    if name is None and scene.lead is None and scene.photo is not None:
        return photo(scene, width, height)
    return scene.fitted(name or scene.lead or "figure", width, height, right=not scene.plan.flip)


def photo(scene: Scene, width: float, height: float, *, oval: bool = False) -> Stamp:
    """A reference as a rounded print that fills that size."""
    shown = scene.photo
    assert shown is not None, "no photo"
    sheet = separated(shown, scene.plan.inks, width, height)
    body = Image.new("L", sheet.size)
    box = (0, 0, sheet.width - 1, sheet.height - 1)
    if oval:
        ImageDraw.Draw(body).ellipse(box, fill=255)
    else:
        ImageDraw.Draw(body).rounded_rectangle(box, min(sheet.size) * 0.03, fill=255)
    return Stamp(sheet, body, body, sheet.width / SCALE, sheet.height / SCALE)


def _before(scene: Scene, behind: Stamp, width: float, height: float) -> Stamp:
    """The lead before the photo, if there is one."""
    if scene.lead is None or scene.plan.subject_photo is not None:
        return behind
    lead = cast.lead(scene, min(height * 0.62, width * 0.5))
    return pasted([(behind, 0, 0), (lead, width * 0.5 - lead.width * 0.55, height * 0.48 - lead.height / 2)])


def _group(scene: Scene, size: float) -> list[Placed]:
    """The lead in the middle, the others to its sides; the tall behind, the small before."""
    first = cast.lead(scene, size)
    placed: list[tuple[float, Placed]] = [(0.0, (first, 0.0, -first.height / 2))]
    edges = [first.width / 2, first.width / 2]
    for n, (name, tall) in enumerate(_others(scene)):
        right = (n % 2 == 0) == scene.plan.flip
        stamp = scene.fitted(name, tall * size * 1.3, tall * size, right=not right)
        x = edges[right] + stamp.width * 0.42 - first.width * 0.08
        edges[right] = x + stamp.width * 0.4
        drop = size * (0.05 if tall < 0.8 else -0.03)
        placed.append((drop, (stamp, x if right else -x, drop - stamp.height / 2)))
    return [part for _, part in sorted(placed, key=lambda each: each[0])]


def _others(scene: Scene) -> list[tuple[str, float]]:
    """Fellows and companions, each with its height beside the lead."""
    if scene.lead is None:
        return []
    kinds = variants(scene.lead)
    fellows = 0 if scene.plan.relation else min(5, scene.plan.count) - 1
    found = [(kinds[(n + 1) % len(kinds)], 0.86 - 0.06 * n) for n in range(fellows)]
    return found + [(name, share(name, scene.lead)) for name in cast.companions(scene)]
