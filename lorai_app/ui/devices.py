"""How the devices of a visitor look: a list like a guest book, and the one-time link like a ticket."""

from typing import Any

import reflex as rx

from lorai_app.ui.icons import icon


def look(sheet: str) -> rx.Component:
    """Its address: only the page that shows them asks for it."""
    return rx.el.link(rel="stylesheet", href=sheet)


def book(name: str, lines: rx.Component) -> rx.Component:
    return rx.el.ul(lines, class_name="device-list", role="list", aria_label=name)


def line(device: Any, here: str, leaving: rx.Component) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.strong(device.name),
            rx.cond(device.current, rx.el.span(here, class_name="here"), rx.fragment()),
            rx.el.small(device.note),
            class_name="device",
        ),
        leaving,
        key=device.id,
    )


def leaving(words: str, keep: str, name: Any, warning: Any, yes: Any, event: Any) -> rx.Component:
    """Two taps, because it can't be undone from there; `name` is for ears: which of the browsers."""
    return rx.el.details(
        rx.el.summary(
            rx.el.span(words, class_name="ask"),
            rx.el.span(keep, class_name="keep"),
            rx.el.span(": ", name, class_name="sr-only"),
            class_name="plain-button quiet",
        ),
        rx.el.div(
            rx.el.p(warning),
            rx.el.button(yes, type="button", on_click=event, class_name="plain-button grave"),
            class_name="leaving",
        ),
    )


def ticket(qr: Any, alt: str, title: str, *content: rx.Component) -> rx.Component:
    """The code stays dark on white in both themes: cameras expect it so."""
    return rx.el.div(
        rx.el.img(src=qr, alt=alt, class_name="code", custom_attrs={"width": "208", "height": "208"}),
        rx.el.div(rx.el.h3(title, tab_index=-1), *content, class_name="ticket-text"),
        class_name="link-ticket",
        custom_attrs={"data-link-ticket": ""},
    )


def until(words: str, moment: Any) -> rx.Component:
    """`assets/clock.js` writes the time as clocks show it there."""
    return rx.el.p(
        words,
        rx.el.time(key=moment, date_time=moment, custom_attrs={"data-clock": ""}),
        class_name="until",
    )


def makes(words: Any, event: Any, kind: str) -> rx.Component:
    return rx.el.button(
        icon("device"), words, type="button", on_click=event, class_name=f"plain-button {kind}".strip()
    )


def signed_out(happened: rx.Var[bool], words: str) -> rx.Component:
    """`assets/devices.js` loads the page again as soon as this stands there."""
    return rx.cond(
        happened,
        rx.el.p(words, role="alert", class_name="reconnecting", custom_attrs={"data-signed-out": ""}),
        rx.fragment(),
    )
