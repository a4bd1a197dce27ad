"""The question after a batch, wired; its place is there before it, so that nothing moves when it comes."""

from typing import Any

import reflex as rx

from lorai_app.content import feedback as words
from lorai_app.domain.feedback import LONGEST_NAME, LONGEST_WORDS
from lorai_app.pages import seen
from lorai_app.ui import feedback as looks


def asked(view: Any) -> rx.Component:
    """Beneath a batch; what was delivered is asked about once its batch has ended."""
    over = view.can_share & ~view.under_way & ~view.trashed
    return rx.el.div(
        rx.cond(over, rx.el.span(on_mount=seen.feedback.ask(view.id), key=view.id), rx.fragment()),
        rx.cond(over & (seen.feedback.about == view.id), _question(), rx.fragment()),
        rx.cond(
            seen.feedback.thanked == view.id,
            rx.el.p(words.THANKS, custom_attrs={"data-announce": ""}),
            rx.fragment(),
        ),
        class_name="asked-place",
    )


def _question() -> rx.Component:
    return looks.question(
        words.QUESTION,
        words.STARS,
        looks.more(
            words.WORDS,
            LONGEST_WORDS,
            words.MAY_SHOW,
            words.NAME,
            words.NAME_IF_EMPTY,
            LONGEST_NAME,
            rx.el.p(seen.feedback.trouble, role="alert", class_name="notice"),
            rx.el.div(
                rx.el.button(words.SEND, type="submit", class_name="plain-button strong"),
                class_name="actions",
            ),
        ),
        rx.el.div(
            rx.el.button(
                words.NOT_NOW, type="button", on_click=seen.feedback.leave, class_name="plain-button quiet"
            ),
            class_name="actions",
        ),
        seen.feedback.answer,
    )
