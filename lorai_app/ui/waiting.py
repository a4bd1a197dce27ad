"""What is still being made: time so far, the honest range, and what happens past it; counted by `assets/clock.js`."""

from typing import Any

import reflex as rx

FRAME = "frame hatched"


def waiting(tile: Any) -> rx.Component:
    """A frame at its final shape; `assets/previews.js` lays the unfinished picture, a decoration, behind the words."""
    return rx.el.div(
        rx.el.div(
            rx.el.b(aria_hidden="true", custom_attrs={"data-since": tile.since}),
            rx.el.span(
                tile.heading, key=tile.heading
            ),  # another element: words that change place move nothing
            rx.cond(
                tile.progress > 0,
                rx.el.progress(value=tile.progress.to_string(), max="100", aria_label="Progress"),
                rx.fragment(),
            ),
            rx.cond(tile.message != "", rx.el.p(tile.message), rx.fragment()),
            class_name="waiting",
        ),
        key="waiting",
        class_name=FRAME,
    )


def time(tile: Any) -> rx.Component:
    """Under a print: what it took, or while it is being made what is left of the usual time."""
    left = rx.el.span(
        aria_hidden="true", key="left", class_name="left", custom_attrs={"data-left": tile.since}
    )
    return rx.cond(tile.since != "", left, rx.el.span(tile.took, key="took"))


def pace(view: Any) -> rx.Component:
    """Behind a batch's status: how long it usually takes; which of the two is seen, the clock decides."""
    told = rx.fragment(
        rx.el.span(", usually ", view.usual, class_name="in-time"),
        rx.el.span(", longer than usual", class_name="late"),
    )
    return rx.cond(view.usual != "", told, rx.fragment())


def going_on(view: Any) -> rx.Component:
    """Beneath a batch, in a place that is kept for it: what goes on by itself, and when credits come back."""
    back = rx.fragment(
        "Credits for what does not arrive return by themselves",
        rx.cond(
            view.returns != "",
            rx.fragment(" at about ", rx.el.time(date_time=view.returns, custom_attrs={"data-clock": ""})),
            rx.fragment(),
        ),
        ".",
    )
    told = rx.fragment(
        rx.el.span(view.going_on, class_name="in-time"),
        rx.el.span(back, class_name="late"),
    )
    return rx.el.p(rx.cond(view.under_way, told, rx.fragment()), class_name="going-on")
