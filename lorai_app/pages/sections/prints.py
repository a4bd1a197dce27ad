"""Prints and jobs whose prompts can be taken along."""

import reflex as rx

from lorai_app.content import showcase as shown
from lorai_app.content import workflows as jobs
from lorai_app.content.pictures import Picture
from lorai_app.content.workflows import WORKFLOWS, Workflow
from lorai_app.pages.pictures import source
from lorai_app.ui import slips
from lorai_app.ui.picture import fill_button, wall
from lorai_app.ui.sections import sheet

_ON_THE_WALL = "(min-width: 1280px) 290px, (min-width: 900px) 23vw, (min-width: 640px) 31vw, 46vw"
_ACROSS = "(min-width: 1280px) 606px, (min-width: 900px) 47vw, 94vw"
_DRYING = "(min-width: 900px) 420px, 300px"
_WIDE = 1.7


def showcase() -> rx.Component:
    return sheet(
        "showcase",
        shown.TITLE,
        wall([_print(one, _ACROSS if _across(one) else _ON_THE_WALL) for one in shown.WALL], "wall"),
        wall([_print(one, _DRYING) for one in shown.RACK], "rack"),
        rx.el.p(shown.HONEST, class_name="honest-note"),
        lead=shown.LEAD,
    )


def workflows() -> rx.Component:
    """Until visitors have told their own stories and the operator has let them be shown."""
    return sheet(
        "workflows",
        jobs.TITLE,
        rx.el.div(
            *[_ticket(number, job) for number, job in enumerate(WORKFLOWS, 1)],
            class_name="tickets",
        ),
        lead=jobs.LEAD,
    )


def _print(picture: Picture, sizes: str) -> rx.Component:
    kind = "across" if _across(picture) else ""
    return fill_button(source(picture), sizes, picture.prompt, picture.ratio, "Put into the form", kind)


def _across(picture: Picture) -> bool:
    wide, high = (int(side) for side in picture.ratio.split(":"))
    return wide / high > _WIDE


def _ticket(number: int, job: Workflow) -> rx.Component:
    needs = {0: "no photo", 1: "1 photo"}.get(job.photos, f"{job.photos} photos")
    return slips.ticket(
        number, job.title, job.words, job.prompt, job.ratio, needs, job.advice, "Put it into the form"
    )
