"""What a cloth is printed with: its grounds, its marks, and the subject in two sizes."""

from dataclasses import dataclass

from lorai_app.providers.sketch.canvas import PAPER, Tone
from lorai_app.providers.sketch.choices import slot
from lorai_app.providers.sketch.compositions.cast import companions, lead
from lorai_app.providers.sketch.compositions.nature import nature, variants
from lorai_app.providers.sketch.compositions.sprigs import Sprig
from lorai_app.providers.sketch.scene import Scene
from lorai_app.providers.sketch.shapes import colours_of
from lorai_app.providers.sketch.stamp import Stamp

COOL_GROUNDS: tuple[Tone, ...] = ((85, 0, 0), (185, 0, 0), (255, 0, 70), (25, 30, 0), (60, 0, 240))
WARM_GROUNDS: tuple[Tone, ...] = ((0, 70, 0), (0, 160, 0), (0, 245, 20), (25, 30, 0), (60, 0, 240))


@dataclass(frozen=True)
class Cloth:
    """`ground`, `other` and `band` are tones that go together, `marks` are two that show on the ground."""

    scene: Scene
    ground: Tone
    other: Tone
    band: Tone
    marks: Sprig

    def large(self, width: float, height: float, *, straight: bool = False) -> list[Stamp]:
        """Four: the lead to either side, a little turned unless they are to be `straight`, its companions in turn."""
        scene, dice = self.scene, self.scene.dice
        if scene.lead is None:
            return []
        names, kinds, found = companions(scene), variants(scene.lead), []
        upright = nature(scene.lead).kind in ("person", "people", "building")
        for n in range(4):
            swing = dice.uniform(4, 16) * (1 if n % 2 else -1) * (0.3 if upright else 1)
            if n % 2 and names:
                stamp = scene.fitted(names[n // 2 % len(names)], width, height, right=n < 2)
            elif n and scene.plan.relation is None:
                stamp = scene.fitted(kinds[n % len(kinds)], width, height, right=n % 2 == 0)
            else:
                stamp = lead(scene, min(width, height), right=n % 2 == 0)
            found.append(stamp if straight else stamp.turned(float(swing)))
        return found

    def small(self, size: float) -> list[Stamp]:
        scene = self.scene
        if scene.lead is None:
            return []
        names = companions(scene) or (scene.lead,)
        return [
            scene.fitted(name, size, size, right=bool(n % 2)).turned(scene.dice.uniform(-24, 24))
            for n, name in enumerate(names * 2)
        ]

    def photo(self, n: int, x: float, y: float, size: float) -> bool:
        """Prints a photo instead of every other subject, if there are photos."""
        photos = self.scene.photos
        if not photos or n % 2 == 0:
            return False
        self.scene.frame(photos[n // 2 % len(photos)], x - size / 2, y - size / 2, size, size)
        return True


def cloth(scene: Scene) -> Cloth:
    """Grounds of the ink that the subject is not made of."""
    own = colours_of(scene.lead) if scene.lead and scene.lead != "figure" else ()
    warm = not own or slot(own[0]) == "warm"
    grounds = COOL_GROUNDS if warm else WARM_GROUNDS
    ground = grounds[int(scene.dice.integers(len(grounds)))]
    if scene.plan.time == "night":
        ground = (255, 0, 130)
    light: Tone = (60, 0, 0) if warm else (0, 60, 0)
    full: Tone = (210, 0, 0) if warm else (0, 200, 0)
    key: Tone = (60, 0, 240)
    if sum(ground) <= 130:
        return Cloth(
            scene, ground, PAPER if ground != light else (25, 30, 0), full, ((230, 0, 60), (0, 225, 0))
        )
    accent: Tone = (90, 0, 0) if warm and ground[2] < 200 else (0, 120, 0)
    return Cloth(scene, ground, light, key if ground != key else full, (PAPER, accent))
