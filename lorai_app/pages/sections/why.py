"""Why: each reason with its picture and something drawn beside it."""

from typing import Any

import reflex as rx

from lorai_app.content import figures
from lorai_app.content.pictures import WHY, Picture
from lorai_app.content.reasons import TITLE, Reason, reasons
from lorai_app.domain.catalog import Model
from lorai_app.pages.pictures import source
from lorai_app.pages.prose import prose
from lorai_app.ui import drawn, slips
from lorai_app.ui.picture import plate
from lorai_app.ui.sections import sheet

_SIZES = "(min-width: 1280px) 680px, (min-width: 900px) 54vw, 82vw"
"""On phones a tenth less than they are wide: their grain hides it, and the middle size is fetched."""


def why(model: Model) -> rx.Component:
    blocks = [_reason(model, *one) for one in zip(reasons(model), WHY, strict=True)]
    return sheet("why", TITLE, *blocks, class_name="reasons")


def _reason(model: Model, reason: Reason, picture: Picture) -> rx.Component:
    return rx.el.article(
        plate(source(picture), _SIZES, rx.el.span(picture.prompt), rx.el.b(picture.ratio)),
        rx.el.div(
            rx.el.h3(reason.title),
            rx.el.p(*prose(reason.words)),
            figure(reason.figure, model),
            rx.el.p(reason.note, class_name="note"),
            class_name="telling",
        ),
        class_name=f"reason on-{reason.figure}",
    )


def figure(name: str, model: Model) -> Any:
    """What is drawn for a reason or a feature; nothing for those without a figure."""
    return _FIGURES[name](model) if name in _FIGURES else rx.fragment()


def _batch(model: Model) -> rx.Component:
    low, high = model.usual_seconds[figures.SERVED_BY]
    return slips.tiles(
        [
            ("done", f"{low} s"),
            ("done", f"{high - 3} s"),
            ("making", "31 s so far"),
            ("blocked", "blocked, 0 credits"),
        ][: figures.most(model)]
    )


def _references(model: Model) -> rx.Component:
    return slips.numbered(
        ("the subject", "the light", "the palette", "the background")[: model.max_references]
    )


def _ratios(model: Model) -> rx.Component:
    return drawn.frames([(ratio.name, ratio.width, ratio.height) for ratio in model.ratios])


def _receipt(model: Model) -> rx.Component:
    most, each = figures.most(model), figures.dearest(model)
    return slips.receipt(
        f"{most} asked for, {most - 1} delivered, 1 blocked",
        [("Reserved", str(most * each)), ("Returned", str(each))],
        ("Used", figures.credits((most - 1) * each)),
    )


def _times(model: Model) -> rx.Component:
    low, high = model.usual_seconds[figures.SERVED_BY]
    return slips.tiles([("making", f"31 s so far, usually {low} to {high}")])


_FIGURES = {
    "batch": _batch,
    "references": _references,
    "ratios": _ratios,
    "price": _receipt,
    "receipt": _receipt,
    "times": _times,
}
