"""What is chosen before a link is made: the images, what else is shown, for how long; and how it will look."""

from collections.abc import Mapping
from typing import Any

import reflex as rx

from lorai_app.ui.icons import overprint


def chat_card(offer: Any) -> rx.Component:
    """What messengers will show, drawn for the eye while it is chosen; the real one is made with the link."""
    return rx.el.figure(
        rx.el.div(
            rx.el.div(
                rx.el.div(overprint(), "LoraAI", class_name="card-mark"),
                rx.el.p(offer.first_words, class_name="card-words with-prompt"),
                class_name="card-slip",
            ),
            rx.foreach(
                offer.pictures,
                lambda one: rx.el.img(
                    src=one.small, alt="", class_name="card-print", custom_attrs={"data-index": one.index}
                ),
            ),
            class_name="card-face",
        ),
        rx.el.div(
            rx.el.b(
                rx.el.span(offer.first_words, class_name="with-prompt"),
                rx.el.span(offer.title_of_all, class_name="of-all"),
                rx.el.span(offer.title_of_one, class_name="of-one"),
            ),
            rx.el.span(offer.site),
            class_name="card-lines",
        ),
        class_name="chat-card",
        aria_hidden="true",
        custom_attrs={"data-ratio": offer.ratio},
    )


def contact_sheet(offer: Any, name: str) -> rx.Component:
    """All of the images as a stack, and each by itself."""
    first: Any = offer.pictures[0]
    return rx.el.fieldset(
        rx.el.legend(name),
        rx.el.div(
            _shot("", offer.whole, offer.all, first.small, "stack"),
            rx.foreach(
                offer.pictures,
                lambda one: _shot(one.index, one.chosen, one.name, one.small, "single"),
            ),
            class_name="shots",
            custom_attrs={"data-ratio": offer.ratio},
        ),
        class_name="what",
    )


def _shot(value: Any, chosen: Any, words: Any, picture: Any, kind: str) -> rx.Component:
    return rx.el.label(
        rx.el.input(type="radio", name="image", value=value, default_checked=chosen, class_name="cover"),
        rx.el.span(rx.el.img(src=picture, alt=""), class_name=kind),
        rx.el.small(words),
        key=value,
    )


def tick(name: str, words: str, note: str) -> rx.Component:
    return rx.el.label(
        rx.el.input(type="checkbox", name=name),
        rx.el.span(rx.el.b(words), rx.el.small(note)),
        class_name="tick",
    )


def lasts(name: str, choices: Mapping[str, str], first: str) -> rx.Component:
    return rx.el.fieldset(
        rx.el.legend(name),
        rx.el.div(
            *[
                rx.el.label(
                    rx.el.input(
                        type="radio",
                        name="lasts",
                        value=value,
                        default_checked=value == first,
                        class_name="cover",
                    ),
                    rx.el.span(words),
                )
                for value, words in choices.items()
            ],
            class_name="segments",
        ),
        class_name="lasts",
    )


def press(words: str, meanwhile: str) -> rx.Component:
    return rx.el.button(
        rx.el.span(words),
        rx.el.span(meanwhile, class_name="meanwhile"),
        type="submit",
        class_name="make-link",
    )
