"""Prints and jobs whose prompts can be taken along."""

import reflex as rx

from lorai_app.content import showcase as shown
from lorai_app.content import workflows as jobs
from lorai_app.content.pictures import Picture
from lorai_app.content.workflows import WORKFLOWS, Workflow
from lorai_app.domain.catalog import RATIOS
from lorai_app.pages.pictures import source
from lorai_app.ui import slips
from lorai_app.ui.picture import fill_button, prints
from lorai_app.ui.sections import sheet, sheet_head
from lorai_app.ui.still import still, told_instead

_ON_THE_WALL = "(min-width: 1280px) 380px, (min-width: 900px) 30vw, (min-width: 640px) 34vw, 52vw"
_WIDE_ON_THE_WALL = "(min-width: 1280px) 720px, (min-width: 900px) 56vw, 94vw"
_WIDE = 1.7


def showcase() -> rx.Component:
    return sheet(
        "showcase",
        shown.TITLE,
        prints(
            [_print(one, _WIDE_ON_THE_WALL if _wide(one) else _ON_THE_WALL) for one in shown.WALL], "wall"
        ),
        prints([fillable(one) for one in shown.RACK], "rack"),
        rx.el.p(shown.HONEST, class_name="honest-note"),
        lead=shown.LEAD,
    )


def workflows() -> rx.Component:
    """Until visitors have told their own stories and the operator has let them be shown."""
    return still(
        "workflows",
        *told_instead(
            "stories",
            sheet_head(jobs.TITLE, jobs.LEAD),
            rx.el.div(
                *[_ticket(number, job) for number, job in enumerate(WORKFLOWS, 1)],
                class_name="tickets",
            ),
        ),
        class_name="sheet",
    )


def fillable(picture: Picture) -> tuple[str, rx.Component]:
    """A print of a rack."""
    return _print(picture, _drying(picture))


def _print(picture: Picture, sizes: str) -> tuple[str, rx.Component]:
    words = "Put into the form"
    return picture.ratio, fill_button(source(picture), sizes, picture.prompt, picture.ratio, words)


def _wide(picture: Picture) -> bool:
    return _shape(picture) > _WIDE


def _drying(picture: Picture) -> str:
    """All at one height (`.rack img`), so as wide as their frame makes them."""
    return f"(min-width: 768px) {340 * _shape(picture):.0f}px, {280 * _shape(picture):.0f}px"


def _shape(picture: Picture) -> float:
    ratio = RATIOS[picture.ratio]
    return ratio.width / ratio.height


def _ticket(number: int, job: Workflow) -> rx.Component:
    needs = {0: "no photo", 1: "1 photo"}.get(job.photos, f"{job.photos} photos")
    return slips.ticket(
        number, job.title, job.words, job.prompt, job.ratio, needs, job.advice, "Put it into the form"
    )
