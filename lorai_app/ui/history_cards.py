"""A card of the history: small prints laid on a mount, and beneath what they are and what can be done with them."""

from typing import Any

import reflex as rx

from lorai_app.ui.icons import icon
from lorai_app.ui.link import link


def card(card: Any, now: Any, star: Any, attributes: dict[str, Any], *actions: rx.Component) -> rx.Component:
    """`card` as it was listed, `now` as it is; the title's link reaches over the whole card.

    `star` is the event of the star, `attributes` stand on it.
    """
    return rx.el.li(
        _mount(now),
        rx.cond(now.left != "", rx.fragment(), _star(now, star, attributes)),
        rx.el.div(
            rx.el.h2(
                rx.cond(
                    now.left != "",
                    now.title,
                    link(now.title, href=now.address, class_name="stretched"),
                ),
                dir="auto",
            ),
            _facts(now),
            class_name="about",
        ),
        *actions,
        key=card.id,
        class_name="card",
        custom_attrs={"data-card": card.id},
    )


def gone(card: Any, words: Any, *actions: rx.Component) -> rx.Component:
    """What stands in the place of a card that is not in this list any more, so that nothing moves."""
    return rx.el.li(
        rx.el.div(rx.el.p(words), *actions, class_name="mount"),
        rx.el.div(rx.el.p(card.title, dir="auto"), class_name="about"),
        key=card.id,
        class_name="card gone",
        custom_attrs={"data-card": card.id},
    )


def menu(label: Any, *items: rx.Component) -> rx.Component:
    """A native fold that lies over what is beneath it; `assets/history.js` closes it."""
    return rx.el.details(
        rx.el.summary(icon("more"), aria_label=label, class_name="round"),
        rx.el.div(*items, class_name="panel"),
        class_name="card-menu",
        custom_attrs={"data-menu": ""},
    )


def deeds(*items: rx.Component) -> rx.Component:
    """What can be done, in sight."""
    return rx.el.div(*items, class_name="deeds")


def _mount(now: Any) -> rx.Component:
    return rx.el.div(
        rx.el.ul(
            rx.foreach(now.prints, _print),
            class_name="laid",
            role="list",
            custom_attrs={"data-ratio": now.ratio, "data-columns": now.columns, "data-rows": now.rows},
        ),
        class_name="mount",
    )


def _print(one: Any) -> rx.Component:
    """`assets/previews.js` lays the unfinished picture behind a waiting frame, `assets/clock.js` counts in it."""
    return rx.el.li(
        rx.el.div(
            rx.match(
                one.state,
                (
                    "delivered",
                    rx.el.img(src=one.small, alt=one.alt, loading="lazy", custom_attrs={"decoding": "async"}),
                ),
                ("queued", _waiting(one)),
                ("running", _waiting(one)),
                _not_made(one),
            ),
            class_name="frame",
            custom_attrs={"style": {"--tone": one.tone}},
        ),
        key=one.number.to_string(),
        class_name="little",
        custom_attrs={"data-state": one.state, "data-preview": one.preview},
    )


def _waiting(one: Any) -> rx.Component:
    return rx.fragment(
        rx.el.b(aria_hidden="true", custom_attrs={"data-since": one.since}),
        rx.el.span(one.words, class_name="sr-only"),
        rx.cond(
            one.progress > 0,
            rx.el.progress(value=one.progress.to_string(), max="100", aria_label="Progress"),
            rx.fragment(),
        ),
    )


def _not_made(one: Any) -> rx.Component:
    sign = rx.match(one.state, ("blocked", icon("blocked")), ("cancelled", icon("cancelled")), icon("failed"))
    return rx.fragment(sign, rx.el.span(one.words, class_name="sr-only"))


def _star(now: Any, event: Any, attributes: dict[str, Any]) -> rx.Component:
    return rx.el.button(
        icon("star"),
        type="button",
        class_name="round star",
        aria_label="Favourite: " + now.title,
        on_click=event,
        custom_attrs={"aria-pressed": now.favourite.to_string(), **attributes},
    )


def _facts(now: Any) -> rx.Component:
    """`assets/when.js` writes the time, which is the browser's own."""
    return rx.fragment(
        rx.cond(
            now.outcome != "",
            rx.el.p(now.outcome, class_name=rx.cond(now.under_way, "outcome so-far", "outcome")),
            rx.fragment(),
        ),
        rx.el.p(
            rx.el.time(custom_attrs={"dateTime": now.created, "data-when": ""}),
            rx.el.span(now.ratio),
            class_name="line",
        ),
        rx.el.p(rx.el.span(now.model), rx.el.span(now.receipt), class_name="line"),
        rx.cond(now.left != "", rx.el.p(now.left, class_name="left"), rx.fragment()),
    )
