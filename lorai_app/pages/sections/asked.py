"""Questions that open, each at its own address."""

from collections.abc import Sequence

import reflex as rx

from lorai_app import routes
from lorai_app.content import faq
from lorai_app.content.faq import Question
from lorai_app.pages.prose import paragraphs
from lorai_app.ui.link import link
from lorai_app.ui.sections import question, sheet


def asked() -> rx.Component:
    """The eight, on `/`."""
    return sheet(
        "faq",
        "Eight questions",
        rx.el.div(
            *questions(faq.eight()),
            link("All questions and answers", href=routes.FAQ, class_name="plain-button"),
            class_name="questions",
        ),
        class_name="beside",
    )


def questions(those: Sequence[Question], page: str = "") -> list[rx.Component]:
    """`page` is where they have their addresses, when that is another page."""
    return [
        question(
            one.id,
            one.question,
            *paragraphs(one.answer),
            link("Link to this answer", href=f"{page}#{one.id}", class_name="permalink"),
        )
        for one in those
    ]
