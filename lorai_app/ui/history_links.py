"""A link that was shared: what it shows, how often it was opened, and how to take it back."""

from typing import Any

import reflex as rx


def shared(one: Any, *actions: rx.Component) -> rx.Component:
    """One line; a link that is over says why, and only that."""
    return rx.el.li(
        rx.el.div(
            rx.cond(
                one.small != "",
                rx.el.img(src=one.small, alt="", loading="lazy", custom_attrs={"decoding": "async"}),
                rx.fragment(),
            ),
            class_name="thumb",
            custom_attrs={"data-ratio": one.ratio},
        ),
        rx.el.div(
            rx.el.h2(one.title),
            rx.cond(one.over != "", rx.el.p(one.over, class_name="over"), _works(one)),
            rx.el.p(
                "Made ",
                rx.el.time(custom_attrs={"dateTime": one.created, "data-when": ""}),
                class_name="line",
            ),
            class_name="about",
        ),
        rx.cond(one.over == "", rx.el.div(*actions, class_name="deeds"), rx.fragment()),
        key=one.slug,
        custom_attrs={"data-card": one.slug},
        class_name=rx.cond(one.over == "", "share-line", "share-line is-over"),
    )


def _works(one: Any) -> rx.Component:
    return rx.fragment(
        rx.el.p(rx.el.b(one.views), rx.el.span(one.lasts), class_name="line"),
        rx.el.p(rx.el.span(one.what), rx.el.span(one.shows), class_name="line"),
    )
