"""A picture in the making: the sheet, the plan, the dice and the photos, handed from painter to painter."""

from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from lorai_app.providers.sketch.canvas import PAPER, Canvas, Tone
from lorai_app.providers.sketch.figure import figure
from lorai_app.providers.sketch.photos import separated
from lorai_app.providers.sketch.plan import Plan
from lorai_app.providers.sketch.scenery import view
from lorai_app.providers.sketch.shapes import Mark, subjects
from lorai_app.providers.sketch.stamp import Dye, Stamp, cut


@dataclass(frozen=True)
class Scene:
    canvas: Canvas
    plan: Plan
    dice: np.random.Generator
    photos: tuple[Image.Image, ...] = ()

    @property
    def lead(self) -> str | None:
        return self.plan.subjects[0] if self.plan.subjects else None

    @property
    def wide(self) -> bool:
        return self.canvas.width > 1.6 * self.canvas.height

    @property
    def tall(self) -> bool:
        return self.canvas.height > 1.6 * self.canvas.width

    @property
    def photo(self) -> Image.Image | None:
        """The photo that the picture is about, or that was asked for as its background."""
        return self.photos[min(self.plan.behind_photo, len(self.photos) - 1)] if self.photos else None

    def on(self, canvas: Canvas) -> "Scene":
        """The same scene on another sheet."""
        return replace(self, canvas=canvas)

    def behind(self, ground: float) -> None:
        """The background: the photo if there is one, else the view."""
        if self.photo is None:
            view(self.canvas, self.dice, self.plan, ground)
            return
        w, h = self.canvas.width, self.canvas.height
        self.canvas.place(separated(self.photo, self.plan.inks, w, h), None, 0, 0)

    def frame(self, photo: Image.Image, left: float, top: float, width: float, height: float) -> None:
        """A photo as a print with a white border, its shadow on the wall."""
        rim = self.canvas.short * 0.018
        self.canvas.box(
            left - rim * 0.4, top + rim, left + width + rim * 1.7, top + height + rim * 1.7, (70, 0, 120)
        )
        self.canvas.box(left - rim, top - rim, left + width + rim, top + height + rim, PAPER)
        self.canvas.place(separated(photo, self.plan.inks, width, height), None, left, top)

    def stamp(self, name: str, size: float, *, flip: bool | None = None, dye: Dye | None = None) -> Stamp:
        """A subject at a size, with a rim of paper so that it stands off whatever is behind it."""
        turned = self.plan.flip if flip is None else flip
        coat = _COATS.get(self.plan.coat or "") if name == self.lead else None
        rim = max(1.5, self.canvas.short * 0.0045)
        return cut(self.marks(name), size, flip=turned, rim=rim, dye=dye or coat)

    def marks(self, name: str) -> tuple[Mark, ...]:
        return figure(self.plan.letters) if name == "figure" else subjects()[name]


def _black(tone: Tone) -> Tone:
    return (90, 0, 255) if max(tone[:2]) > 100 else tone


def _white(tone: Tone) -> Tone:
    return (0, 0, tone[2] * 2 // 5) if max(tone[:2]) > 100 and tone[2] < 200 else tone


_COATS: dict[str, Dye] = {"black": _black, "white": _white}
