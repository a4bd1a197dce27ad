"""How it goes, and what it can do."""

import reflex as rx

from lorai_app.content import capabilities, steps
from lorai_app.domain.catalog import Model
from lorai_app.ui import drawn
from lorai_app.ui.sections import sheet


def how(model: Model) -> rx.Component:
    return sheet(
        "how",
        steps.TITLE,
        rx.el.ol(
            *[
                rx.el.li(drawn.step(step.figure), rx.el.h3(step.title), rx.el.p(step.words))
                for step in steps.steps(model)
            ],
            class_name="steps",
            role="list",
        ),
        class_name="band",
    )


def can(model: Model) -> rx.Component:
    return sheet(
        "capabilities",
        capabilities.TITLE,
        rx.el.ul(
            *[_capability(one) for one in capabilities.capabilities(model)],
            class_name="capabilities",
            role="list",
        ),
    )


def _capability(one: capabilities.Capability) -> rx.Component:
    return rx.el.li(
        rx.el.p(one.figure, rx.el.small(one.unit), class_name="figure"),
        rx.el.h3(one.title),
        rx.el.p(one.words),
    )
