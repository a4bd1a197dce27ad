"""The form's choices: model, ratio, count. Native controls hold them; `choice` mirrors them for what is drawn."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import reflex as rx
from reflex.event import EventHandler, no_args_event_spec
from reflex.experimental import ClientStateVar

from lorai_app.ui.icons import icon

FORM = "press"
_FIRST_COUNT = 2

choice = ClientStateVar.create("choice", default={"model": "", "ratio": "1:1", "count": "2"})
"""What the form holds now, as text, in the browser alone: price and frames follow in the same frame.

Until it has been read the model is nothing: it is the one that the page chose.
"""
chosen: Any = choice.value


def read_form() -> rx.Var[rx.EventChain]:
    """Mirrors the form; the form is the truth, as it was there before the page came alive.

    Field by field: FormData would lay the page out, in the middle of a press.
    """
    form: rx.Var[dict[str, str]] = rx.Var(
        "(({model, ratio, count}) => ({model: model.value, ratio: ratio.value, count: count.value}))"
        f"(document.getElementById('{FORM}').elements)"
    )
    return choice.set_value(form)


@dataclass(frozen=True)
class Shape:
    """One drawn frame: a ratio, what it is for, and the models that have it."""

    name: str
    use: str
    pixels: str
    models: str


_DRAWN: dict[str, Any] = {"dangerouslySetInnerHTML": {"__html": ""}}
"""Drawn by `assets/crop.js`: the inside is not React's own."""


class _Choices(rx.el.Fieldset):  # type: ignore[misc]  # Reflex's elements are loaded late, and so untyped
    """A fieldset that hears its radios' changes, so that thirteen of them need one handler."""

    on_change: EventHandler[no_args_event_spec]  # type: ignore[type-arg, valid-type]  # read by Reflex, not by types


def models(offers: Sequence[tuple[str, str]], chosen_id: str) -> rx.Component:
    """A native list of (id, words)."""
    return rx.el.div(
        rx.el.select(
            *[rx.el.option(words, value=id) for id, words in offers],
            name="model",
            default_value=chosen_id,
            aria_label="Model",
            on_change=read_form(),
        ),
        icon("down"),
        class_name="model",
    )


def ratios(shapes: Sequence[Shape]) -> rx.Component:
    """Thirteen drawn frames in a row that scrolls; `assets/form.js` keeps the chosen one in view.

    `assets/crop.js` draws what the chosen one shows of the first reference.
    """
    told: Any = rx.Var.create({shape.name: f"{shape.use}, {shape.pixels}" for shape in shapes})
    return _Choices.create(
        rx.el.div(
            rx.el.span("Aspect ratio"),
            rx.el.em(told[chosen["ratio"]], aria_hidden="true"),
            class_name="field-head",
        ),
        rx.el.div(
            *[_ratio(shape, position) for position, shape in enumerate(shapes)],
            class_name="ratios",
            custom_attrs={"data-ratios": ""},
        ),
        rx.el.div(class_name="crop", custom_attrs={"data-crop": "", **_DRAWN}),
        aria_label="Aspect ratio",
        on_change=read_form(),
        custom_attrs={"role": "radiogroup"},
    )


def counts(most: int, usual: Any) -> rx.Component:
    """`usual` holds how long an image of each press takes, in words: `assets/usual.js` shows that of what is chosen."""
    left_alone = {"data-usual": usual.to_string(), "dangerouslySetInnerHTML": {"__html": ""}}
    return _Choices.create(
        rx.el.div(rx.el.span("Number of images"), rx.el.em(custom_attrs=left_alone), class_name="field-head"),
        segments("count", range(1, most + 1), _FIRST_COUNT),
        aria_label="Number of images",
        class_name="count",
        on_change=read_form(),
        custom_attrs={"role": "radiogroup"},
    )


def segments(ids: str, numbers: Iterable[int], chosen: int) -> rx.Component:
    """Radios named count, side by side; `ids` begins their ids, which are the page's alone."""
    return rx.el.div(
        *[_segment(f"{ids}-{number}", number, chosen) for number in numbers], class_name="segments"
    )


def _ratio(shape: Shape, position: int) -> rx.Component:
    id = f"ratio-{position}"
    return rx.el.div(
        rx.el.input(
            type="radio",
            name="ratio",
            id=id,
            value=shape.name,
            default_checked=position == 0,
            class_name="cover",
            aria_label=f"{shape.name} {shape.use}",
            custom_attrs={"data-models": shape.models},
        ),
        rx.el.label(rx.el.i(), rx.el.b(shape.name), rx.el.small(shape.use), html_for=id),
        class_name="ratio",
        custom_attrs={"data-ratio": shape.name},
    )


def _segment(id: str, number: int, chosen: int) -> rx.Component:
    return rx.el.div(
        rx.el.input(
            type="radio",
            name="count",
            id=id,
            value=str(number),
            default_checked=number == chosen,
            class_name="cover",
        ),
        rx.el.label(str(number), html_for=id),
    )
