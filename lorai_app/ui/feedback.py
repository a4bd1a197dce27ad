"""The question under a finished batch: five stars in a row; the rest opens with the first of them."""

from collections.abc import Sequence
from typing import Any

import reflex as rx

from lorai_app.ui.icons import icon


def question(
    legend: str, stars: Sequence[str], more: rx.Component, refuse: rx.Component, on_submit: Any
) -> rx.Component:
    return rx.el.form(
        rx.el.div(
            rx.el.fieldset(
                rx.el.legend(legend),
                rx.el.div(*[_star(*one) for one in enumerate(stars, 1)], class_name="five-stars"),
            ),
            refuse,
            class_name="asked-row",
        ),
        more,
        on_submit=on_submit,
        class_name="asked",
        aria_label=legend,
    )


def more(
    words: str, most: int, may_show: str, name: str, name_note: str, most_name: int, *rest: Any
) -> rx.Component:
    """Hidden by its style until a star is chosen."""
    return rx.el.div(
        rx.el.label(
            words, rx.el.textarea(name="words", rows=2, max_length=most, custom_attrs={"dir": "auto"})
        ),
        rx.el.label(
            rx.el.input(type="checkbox", name="may_show", value="yes"),
            rx.el.span(may_show),
            class_name="consent",
        ),
        rx.el.label(
            name,
            rx.el.input(type="text", name="name", max_length=most_name, auto_complete="off"),
            rx.el.small(name_note),
            class_name="asked-name",
        ),
        *rest,
        class_name="asked-more",
    )


def _star(number: int, name: str) -> rx.Component:
    """The native control lies over what is drawn, as everywhere."""
    return rx.el.label(
        rx.el.input(
            type="radio",
            name="stars",
            value=str(number),
            aria_label=name,
            class_name="cover",
        ),
        icon("star"),
        title=name,
    )
