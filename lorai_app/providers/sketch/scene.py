"""A picture in the making: the sheet, the plan, the dice and the photos, handed from painter to painter."""

from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from lorai_app.providers.sketch.canvas import PAPER, Canvas
from lorai_app.providers.sketch.figure import figure
from lorai_app.providers.sketch.gaze import side
from lorai_app.providers.sketch.photos import Cut, separated
from lorai_app.providers.sketch.photos.stamps import outlined, stamped
from lorai_app.providers.sketch.plan import Plan
from lorai_app.providers.sketch.references import PHOTO
from lorai_app.providers.sketch.scenery import crops, view
from lorai_app.providers.sketch.scenery.land import horizon_at
from lorai_app.providers.sketch.scenery.weather import fog
from lorai_app.providers.sketch.separation import recoloured
from lorai_app.providers.sketch.shapes import Drawing, Mark, colours_of, drawing
from lorai_app.providers.sketch.stamp import Dye, Stamp, cut, edges


@dataclass(frozen=True)
class Scene:
    canvas: Canvas
    plan: Plan
    dice: np.random.Generator
    photos: tuple[Image.Image, ...] = ()
    cut: Cut | None = None
    """The photo that was cut out, whose name as a subject is `PHOTO`."""

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
    def lit(self) -> float:
        """Where the light comes from, -1 left to 1 right."""
        return -0.8 if self.plan.flip else 0.8

    @property
    def photo(self) -> Image.Image | None:
        """The photo that the picture is about, or that was asked for as its background."""
        return self.photos[min(self.plan.behind_photo or 0, len(self.photos) - 1)] if self.photos else None

    def on(self, canvas: Canvas) -> "Scene":
        """The same scene on another sheet."""
        return replace(self, canvas=canvas)

    def behind(self, ground: float) -> None:
        """The background: the photo if there is one, else the view."""
        if self.photo is None:
            view(self.canvas, self.dice, self.plan, ground)
            horizon = horizon_at(self.canvas, ground, 0.62, 0.36)
            self.planted(horizon + (self.canvas.height - horizon) * 0.2, self.canvas.height * 0.99)
            return
        w, h = self.canvas.width, self.canvas.height
        self.canvas.place(separated(self.photo, self.plan.inks, w, h), None, 0, 0)
        if self.plan.weather == "fog":
            fog(self.canvas, self.dice, ground)

    def planted(self, top: float, foot: float, count: int = 7) -> None:
        """The rows of what grows in the field, if the picture is in one."""
        name = self.plan.crop
        if name and self.photo is None and self.plan.setting == "meadow":
            crops.rows(
                self.canvas,
                self.dice,
                lambda tall: self.fitted(name, tall, tall, right=True),
                name,
                top,
                foot,
                count,
            )

    def frame(self, photo: Image.Image, left: float, top: float, width: float, height: float) -> None:
        """A photo as a print with a white border, its shadow on the wall."""
        rim = self.canvas.short * 0.018
        self.canvas.box(
            left - rim * 0.4, top + rim, left + width + rim * 1.7, top + height + rim * 1.7, (70, 0, 120)
        )
        self.canvas.box(left - rim, top - rim, left + width + rim, top + height + rim, PAPER)
        self.canvas.place(separated(photo, self.plan.inks, width, height), None, left, top)

    def stamp(self, name: str, size: float, *, flip: bool | None = None, dye: Dye | None = None) -> Stamp:
        """A subject whose box is `size` pixels, with a rim of paper so that it stands off whatever is behind it."""
        turned = self.plan.flip if flip is None else flip
        if name == PHOTO and self.cut is not None:
            return self._pasted(self.cut.image, size, dye)
        rim = max(1.5, self.canvas.short * 0.0045)
        return cut(
            self.drawn(name).marks, size, self.canvas.tone, flip=turned, rim=rim, dye=dye, lit=self.lit
        )

    def fitted(
        self, name: str, width: float, height: float, *, right: bool | None = None, dye: Dye | None = None
    ) -> Stamp:
        """A subject as large as fits, looking to the right or to the left if it looks to either side."""
        left, top, far, foot = edges(self.drawn(name).marks)
        size = 100 * min(width / max(1.0, far - left), height / max(1.0, foot - top))
        return self.stamp(
            name, max(4.0, size), flip=None if right is None else self.turned(name, right), dye=dye
        )

    def turned(self, name: str, right: bool) -> bool:
        """Whether a drawing is to be mirrored so that it looks to that side."""
        match side(self.drawn(name)):
            case "left":
                return right
            case "right":
                return not right
            case _:
                return self.plan.flip

    def _pasted(self, photo: Image.Image, size: float, dye: Dye | None) -> Stamp:
        """A photo is never mirrored: there may be words on it."""
        unit = size / max(photo.size)
        rim = max(1.5, self.canvas.short * 0.007)
        stamp = stamped(photo, self.plan.inks, photo.width * unit, photo.height * unit, rim)
        return stamp.inked(dye((0, 0, 255))) if dye else stamp

    def drawn(self, name: str) -> Drawing:
        """A subject as it is drawn here: the lead in the colour that was asked for."""
        if name == PHOTO and self.cut is not None:
            return outlined(self.cut.image)
        if name == "figure":
            return Drawing(figure(self.plan.letters))
        found = drawing(name)
        if name.partition("/")[0] != self.lead or self.plan.coat is None:
            return found
        own = (*colours_of(name), "#8a8a8a")[0]
        wanted = self.plan.coat
        return replace(found, marks=tuple(_in(mark, own, wanted) for mark in found.marks))


def _in(mark: Mark, own: str, wanted: str) -> Mark:
    return replace(mark, fill=recoloured(mark.fill, own, wanted)) if mark.fill.startswith("#") else mark
