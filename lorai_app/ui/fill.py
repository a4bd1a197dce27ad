"""Where the form says that its words were replaced, with the way back."""

import reflex as rx


def put_back() -> rx.Component:
    """Written by `assets/fill.js` alone: React is told that the inside is not its own."""
    return rx.el.div(
        class_name="put-back",
        aria_live="polite",
        custom_attrs={"data-put-back": "", "dangerouslySetInnerHTML": {"__html": ""}},
    )
