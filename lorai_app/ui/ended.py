"""An image that was not made: what stopped it and what helps; and the way to the words, to change them in place."""

from typing import Any

import reflex as rx

_STEPS = (("prompt", "Prompt"), ("reference", "Photos"), ("output", "Picture"))
"""Where a review looks, in its order."""


def ended(tile: Any) -> rx.Component:
    """What stands in the frame instead of a picture."""
    told = tile.ended
    return rx.el.div(
        rx.el.div(
            rx.cond(told.stopped != "", _way(told.stopped), rx.fragment()),
            rx.el.strong(tile.heading),
            rx.cond(told.classes != "", _fact("Class", told.classes), rx.fragment()),
            rx.el.p(told.what, " ", rx.el.b("Not charged.")),
            rx.cond(told.helps != "", rx.el.p(told.helps, class_name="helps"), rx.fragment()),
            rx.cond(told.at != "", _when(told), rx.fragment()),
            class_name="ended",
            role="group",
            aria_label=tile.heading,
            tab_index=0,  # in a small frame it scrolls, and keys must be able to
        ),
        class_name="frame",
    )


def change_words(generation: Any, words: Any, refused: Any, kind: Any) -> rx.Component:
    """`assets/edit.js`, fetched with the press, lets the prompt be changed and made anew; `words` are its button's."""
    return rx.el.button(
        "Change the words",
        type="button",
        class_name=["plain-button", kind],
        custom_attrs={
            "data-edit": generation,
            "data-remake": words,
            "data-refused": refused,
            "aria-expanded": "false",
        },
    )


def editor_place(generation: Any, words: Any) -> rx.Component:
    """Where the editor stands: React draws nothing in it, and takes it away when nothing is to be changed."""
    place = rx.el.div(class_name="editor-place", custom_attrs={"data-edit-place": generation})
    return rx.cond(words != "", place, rx.fragment())


def _way(stopped: Any) -> rx.Component:
    """The way of an image through the review, drawn for the eye: the heading says the same."""
    return rx.el.ol(
        *[rx.el.li(name, custom_attrs={"data-step": step}) for step, name in _STEPS],
        class_name="way",
        role="presentation",
        aria_hidden="true",
        custom_attrs={"data-stopped": stopped},
    )


def _fact(name: str, words: Any) -> rx.Component:
    return rx.el.p(rx.el.span(f"{name}: "), words, class_name="class")


def _when(told: Any) -> rx.Component:
    """`assets/when.js`, fetched when there is such a time, says it by the visitor's own clock."""
    time = rx.el.time(told.clock, custom_attrs={"dateTime": told.at, "data-when": ""})
    return rx.el.p("It ended ", time, ".", class_name="at")
