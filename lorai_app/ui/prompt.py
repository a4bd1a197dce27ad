"""The words: what is typed, what was typed before, and the photos that they name."""

from typing import Any

import reflex as rx

from lorai_app.ui.icons import icon

NOTE = "prompt-note"
_COUNT = "prompt-count"
_DRAWN: dict[str, Any] = {"dangerouslySetInnerHTML": {"__html": ""}}
"""Drawn by our own modules, maybe before React has looked at it: the inside is not React's own."""


def prompt(placeholder: str, most: int, models: rx.Component) -> rx.Component:
    """Uncontrolled, so that what is typed before the page is alive stays; `assets/prompt.js` keeps the draft."""
    return rx.el.div(
        rx.el.div(rx.el.label("Prompt", html_for="prompt"), _earlier(), models, class_name="field-head"),
        rx.el.div(
            rx.el.div(
                dir="auto",
                aria_hidden="true",
                class_name="behind",
                custom_attrs={"data-behind": "", **_DRAWN},
            ),
            rx.el.textarea(
                name="prompt",
                id="prompt",
                rows=3,
                dir="auto",
                placeholder=placeholder,
                enter_key_hint="enter",
                aria_describedby=f"{NOTE} {_COUNT}",
                custom_attrs={"data-most": str(most)},
            ),
            rx.el.div(custom_attrs={"data-offers": "", **_DRAWN}),
            class_name="words",
        ),
        rx.el.p(id=_COUNT, class_name="prompt-note", custom_attrs=_DRAWN),
        rx.el.div(
            role="group",
            aria_label="Name a reference in the prompt",
            class_name="names",
            custom_attrs={"data-names": "", **_DRAWN},
        ),
        rx.el.p(id=NOTE, class_name="prompt-note", custom_attrs=_DRAWN),
        class_name="prompt",
    )


def _earlier() -> rx.Component:
    """Opens the list of `assets/prompts.js`."""
    words = "Earlier prompts"
    return rx.el.button(
        icon("history"),
        rx.el.span(words),
        type="button",
        title=words,
        aria_label=words,
        aria_haspopup="dialog",
        class_name="earlier-prompts",
        custom_attrs={"data-earlier-prompts": ""},
    )
