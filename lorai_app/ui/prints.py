"""Prints: a batch with its tiles, each at its final shape from the start, and the receipt beneath."""

from collections.abc import Callable
from typing import Any

import reflex as rx

from lorai_app.ui.ended import ended
from lorai_app.ui.icons import icon
from lorai_app.ui.link import link
from lorai_app.ui.waiting import going_on, pace, time, waiting

_SIZES = "(min-width: 1024px) 400px, (min-width: 640px) 46vw, 92vw"


Drawn = Callable[[Any], rx.Component]
"""What is drawn for one generation, or for one of its tiles."""


def batch(
    view: Any, heading: rx.Component, receipt: rx.Component, sign: Drawn, gone: rx.Component
) -> rx.Component:
    """One generation; `view` is a var that holds it, `heading` the title at the level of this place.

    `sign` is what stands beside the facts of a delivered print, `gone` what stands in the batch's place in the trash.
    """
    shown = rx.fragment(
        rx.el.div(heading, rx.el.p(view.status, pace(view)), class_name="batch-head"),
        rx.el.ul(
            rx.foreach(view.tiles, lambda tile: _print(tile, sign)),
            class_name="prints",
            role="list",
            custom_attrs={"data-ratio": view.ratio, "data-count": view.tiles.length().to_string()},
        ),
        receipt,
    )
    return rx.el.article(
        rx.cond(view.trashed, gone, shown),
        key=view.id,
        class_name=rx.cond(view.trashed, "batch gone", "batch"),
        custom_attrs={
            "data-batch": view.id,
            "data-model": view.model,
            "data-making": view.under_way.to_string(),
            "data-between": view.between,
        },
    )


def in_the_trash(heading: rx.Component, words: Any, *actions: rx.Component) -> rx.Component:
    """The line that stands where a batch was."""
    return rx.el.div(
        rx.el.div(heading, rx.el.p(words)),
        rx.el.div(*actions, class_name="actions"),
        class_name="gone-line",
    )


def receipt(view: Any, mend: rx.Component, *actions: rx.Component) -> rx.Component:
    """The sum of all attempts: reserved = used + returned + held; `mend` is what can be done about what is missing.

    The actions are drawn anew when the batch has ended, so that none of them is seen to move.
    """
    return rx.el.div(
        rx.el.dl(
            _sum("Reserved", view.reserved),
            _sum("Used", view.settled),
            _sum("Returned", view.released),
            rx.cond(view.held > 0, _sum("Still held", view.held), rx.fragment()),
        ),
        rx.el.div(
            going_on(view),
            mend,
            rx.el.div(*actions, class_name="actions", key=view.under_way.to_string()),
            class_name="below",
        ),
        class_name="receipt",
    )


def blank(ratio: Any, count: Any, most: int, words: str, known: Any) -> rx.Component:
    """Empty frames in the chosen shape and number, before the first press; drawn for the eye alone."""
    return rx.el.div(
        rx.el.div(rx.el.p(words), class_name="batch-head"),
        rx.el.ul(
            *[_empty(ratio) for _ in range(most)],
            class_name="prints blank",
            custom_attrs={"data-ratio": ratio, "data-count": count},
        ),
        aria_hidden="true",
        class_name=rx.cond(known, "nothing-yet", "nothing-yet unknown"),
    )


def _empty(ratio: Any) -> rx.Component:
    return rx.el.li(
        rx.el.div(class_name="frame hatched"),
        rx.el.div(rx.el.p(ratio, class_name="facts"), class_name="caption"),
        class_name="print",
    )


def _print(tile: Any, sign: Drawn) -> rx.Component:
    return rx.el.li(
        rx.match(
            tile.state,
            ("delivered", _delivered(tile)),
            ("queued", waiting(tile)),
            ("running", waiting(tile)),
            ended(tile),
        ),
        rx.el.div(
            rx.el.p(_shape(tile), time(tile), class_name="facts"),
            rx.cond(tile.state == "delivered", rx.fragment(_save(tile), sign(tile)), rx.fragment()),
            class_name="caption",
        ),
        key=tile.number.to_string(),
        class_name="print",
        custom_attrs={"data-state": tile.state, "data-preview": tile.preview, "data-tints": tile.tints},
    )


def _shape(tile: Any) -> rx.Component:
    """The size leaves the line where it has no room for it; the lightbox has it, too."""
    return rx.el.span(
        tile.ratio,
        rx.cond(tile.pixels != "", rx.el.span(" · ", tile.pixels, class_name="pixels"), rx.fragment()),
    )


def _delivered(tile: Any) -> rx.Component:
    """A link to the original; `assets/lightbox.js` opens it in the page."""
    return rx.el.div(
        link(
            rx.el.img(
                src=tile.small,
                src_set=tile.srcset,
                sizes=_SIZES,
                alt=tile.alt,
                loading="lazy",
                custom_attrs={"decoding": "async", "width": tile.width, "height": tile.height},
            ),
            href=tile.original,
            target="_blank",
            custom_attrs={"data-print": tile.number, "aria-haspopup": "dialog"},
        ),
        class_name="frame hatched",
    )


def _save(tile: Any) -> rx.Component:
    """The original as the provider made it, named by the server."""
    return link(
        icon("save"),
        href=tile.original + "?download",
        aria_label="Download image " + tile.number.to_string(),
        download=True,
        class_name="sign",
    )


def _sum(name: str, credits: Any) -> rx.Component:
    return rx.el.div(rx.el.dt(name), rx.el.dd(credits))
