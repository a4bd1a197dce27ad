"""Ways through the site: the bar above, the links in the header, the menu on a phone, the foot of every page."""

from collections.abc import Sequence
from typing import Any

import reflex as rx

from lorai_app.ui.icons import icon
from lorai_app.ui.link import link

Way = tuple[str, str]
"""What a link says, and where it leads."""


def announcement(id: str, name: str, words: str, more: str, way: Way, close: str) -> rx.Component:
    """Closed, it stays closed: `assets/theme.js` knows before the first paint."""
    return rx.el.aside(
        rx.el.p(
            rx.el.b(name), f" {words} ", rx.el.span(f"{more} ", class_name="wide"), link(way[0], href=way[1])
        ),
        rx.el.button(
            icon("close"), type="button", aria_label=close, custom_attrs={"data-close-announcement": id}
        ),
        class_name="announcement",
        aria_label="Announcement",
        custom_attrs={"data-announcement": id},
    )


def links(ways: Sequence[Way]) -> rx.Component:
    """In the header, where there is room for them."""
    return rx.el.nav(*[link(words, href=href) for words, href in ways], class_name="ways", aria_label="Site")


def menu(words: str, ways: Sequence[Way]) -> rx.Component:
    """The same on a phone."""
    return rx.el.details(
        rx.el.summary(icon("menu"), aria_label=words),
        rx.el.nav(*[link(name, href=href) for name, href in ways], aria_label=words),
        class_name="menu",
    )


def foot(columns: Sequence[tuple[str, Sequence[Way]]], *lines: Any) -> rx.Component:
    """Every page of the site, and who runs it."""
    return rx.el.footer(
        rx.el.nav(
            *[
                rx.el.div(
                    rx.el.h2(title),
                    rx.el.ul(*[rx.el.li(link(words, href=href)) for words, href in ways], role="list"),
                )
                for title, ways in columns
            ],
            aria_label="All pages",
        ),
        rx.el.div(*lines, class_name="lines"),
        class_name="footer",
    )
