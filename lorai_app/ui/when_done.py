"""What else is done when images are done: a sound, a notification. Off at first; `assets/done.js` remembers."""

import reflex as rx


def when_done() -> rx.Component:
    return rx.el.fieldset(
        rx.el.legend("When it is done", class_name="sr-only"),
        rx.el.span("When it is done", aria_hidden="true"),
        _wish("sound", "Sound"),
        _wish("notification", "Notification"),
        rx.el.em(custom_attrs={"data-when-done-note": "", "dangerouslySetInnerHTML": {"__html": ""}}),
        class_name="when-done",
    )


def _wish(what: str, words: str) -> rx.Component:
    return rx.el.label(rx.el.input(type="checkbox", custom_attrs={"data-when-done": what}), words)
