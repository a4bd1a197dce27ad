"""The line above the prompt that says where its words come from, and keeps the draft that was in it."""

import reflex as rx


def filled_line() -> rx.Component:
    """Written by `assets/remix.js`, maybe before React has looked at it: the inside is not React's own."""
    return rx.el.div(
        aria_live="polite",
        class_name="filled",
        custom_attrs={"data-filled": "", "dangerouslySetInnerHTML": {"__html": ""}},
    )
