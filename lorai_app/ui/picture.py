"""Pictures: AVIF with WebP behind it, never larger than asked for, never moving what stands around them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import reflex as rx


@dataclass(frozen=True)
class Source:
    """A picture's files: `avif` and `webp` are srcsets, `small` the one for browsers that know neither."""

    avif: str
    webp: str
    small: str
    width: int
    height: int
    alt: str


def picture(source: Source, sizes: str) -> rx.Component:
    """`sizes` says how wide it is on which screen."""
    return rx.el.picture(
        rx.el.source(type="image/avif", src_set=source.avif, sizes=sizes),
        rx.el.source(type="image/webp", src_set=source.webp, sizes=sizes),
        rx.el.img(
            src=source.small,
            alt=source.alt,
            loading="lazy",
            custom_attrs={"width": source.width, "height": source.height, "decoding": "async"},
        ),
    )


def plate(source: Source, sizes: str, *caption: Any, class_name: str = "") -> rx.Component:
    """A print with its white border and the line beneath it."""
    return rx.el.figure(
        picture(source, sizes),
        rx.el.figcaption(*caption),
        class_name=f"plate {class_name}".strip(),
    )


def fill_button(source: Source, sizes: str, prompt: str, ratio: str, words: str) -> rx.Component:
    """A print that brings its prompt and its frame into the form (`assets/remix.js`); it never presses."""
    return rx.el.button(
        picture(source, sizes),
        rx.el.span(rx.el.span(prompt), rx.el.b(ratio), class_name="caption"),
        type="button",
        aria_label=f"{words}: {prompt}, {ratio}",
        class_name="plate",
        custom_attrs={"data-fill": "", "data-prompt": prompt, "data-ratio": ratio},
    )


def prints(those: Sequence[tuple[str, rx.Component]], class_name: str) -> rx.Component:
    """Several of them, each with its ratio, which gives it its place."""
    return rx.el.ul(
        *[rx.el.li(one, custom_attrs={"data-ratio": ratio}) for ratio, one in those],
        class_name=class_name,
        role="list",
    )
