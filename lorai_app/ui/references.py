"""The reference photos: four numbered places, a camera on phones, and what could not be taken."""

from typing import Any

import reflex as rx

from lorai_app.ui.icons import icon

_PLUS = '<svg class="icon" viewBox="0 0 24 24"><path d="M12 5v14M5 12h14"/></svg>'
_SLOTS = (
    f'<li class="slot add" aria-hidden="true">{_PLUS}</li>' + '<li class="slot" aria-hidden="true"></li>' * 3
)
_KINDS = "image/jpeg,image/png,image/webp,image/gif,image/avif,image/heic,image/heif,.heic,.heif"
_TAKE = "Take a photo"


def references() -> rx.Component:
    """Drawn by `assets/strip.js`: React is told that the inside is not its own."""
    return rx.el.fieldset(
        rx.el.div(
            rx.el.span("Reference images", aria_hidden="true"),
            rx.el.em(custom_attrs={"data-reference-caption": "", **_left_alone("up to 4, optional")}),
            class_name="field-head",
        ),
        rx.el.input(
            type="file",
            aria_label="Reference images",
            accept=_KINDS,
            multiple=True,
            class_name="sr-only reference-files",
        ),
        rx.el.div(
            rx.el.ul(
                class_name="strip",
                role="list",
                custom_attrs={"data-references": "", **_left_alone(_SLOTS)},
            ),
            _camera(),
            class_name="strip-row",
        ),
        rx.el.div(class_name="photo-line", custom_attrs={"data-reference-line": "", **_left_alone("")}),
        rx.el.div(
            class_name="trouble", role="alert", custom_attrs={"data-reference-trouble": "", **_left_alone("")}
        ),
        rx.el.input(type="hidden", name="references"),
        class_name="references",
    )


def _camera() -> rx.Component:
    """Where a finger points: a photo of what is in front of it."""
    return rx.el.label(
        rx.el.input(
            type="file",
            accept="image/*",
            aria_label=_TAKE,
            class_name="sr-only",
            custom_attrs={"capture": "environment"},
        ),
        rx.el.span(icon("camera")),
        title=_TAKE,
        class_name="camera",
    )


def _left_alone(html: str) -> dict[str, Any]:
    """The first inside of an element that a module changes afterwards, maybe before React has looked at it."""
    return {"dangerouslySetInnerHTML": {"__html": html}}
