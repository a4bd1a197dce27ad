"""What comes of a press, wired: the newest generation, the earlier ones, and what can be done with them."""

from collections.abc import Callable
from typing import Any

import reflex as rx

from lorai_app.content import home
from lorai_app.domain.catalog import COUNTS
from lorai_app.pages import seen
from lorai_app.ui import choices, prints
from lorai_app.ui.link import link
from lorai_app.ui.press import sketch_line

_NEWEST = seen.desk.shown[0]
_ANY = seen.desk.shown.length() > 0


Drawn = Callable[[Any], rx.Component]
"""What is drawn for one generation."""


def newest(title: Drawn, otherwise: rx.Component, *links: Drawn) -> rx.Component:
    """The region named Results; `data-generation` and `data-under-way` are read by `assets/clock.js`."""
    return rx.el.section(
        rx.cond(_ANY, _batch(_NEWEST, title, *links), otherwise),
        aria_label="Results",
        class_name="results",
        custom_attrs={
            "data-generation": rx.cond(_ANY, _NEWEST.id, ""),
            "data-under-way": rx.cond(_ANY, _NEWEST.under_way.to_string(), "false"),
        },
    )


def linked_title(view: Any) -> rx.Component:
    return rx.el.h2(link(view.title, href=view.address))


def own_page(view: Any) -> rx.Component:
    return link("Open", href=view.address, class_name="plain-button quiet")


def empty_frames() -> rx.Component:
    """Before the first press; hidden while it is not known whether there is something."""
    return rx.fragment(
        choices.choice,
        prints.blank(
            choices.chosen["ratio"], choices.chosen["count"], max(COUNTS), home.BLANK, seen.desk.ready
        ),
    )


def earlier() -> rx.Component:
    return rx.cond(
        seen.desk.shown.length() > 1,
        rx.el.section(
            rx.el.h2("Earlier"),
            rx.el.div(
                rx.foreach(seen.desk.shown[1:], lambda view: _batch(view, _small_title, own_page)),
                class_name="cards",
            ),
            aria_label="Earlier",
            class_name="earlier",
        ),
        rx.fragment(),
    )


def sketch_note() -> rx.Component:
    return sketch_line(seen.desk.sketching, "sketching")


def _batch(view: Any, title: Drawn, *links: Drawn) -> rx.Component:
    actions = [*_actions(view), *(link(view) for link in links)]
    return prints.batch(view, title(view), prints.receipt(view, *actions))


def _small_title(view: Any) -> rx.Component:
    return rx.el.h3(link(view.title, href=view.address))


def _actions(view: Any) -> list[rx.Component]:
    return [
        rx.cond(view.retry != "", _button(view.retry, seen.desk.retry(view.id), "strong"), rx.fragment()),
        rx.cond(
            view.can_cancel,
            _button("Cancel what is in line", seen.desk.cancel(view.id), "in-a-moment"),
            rx.fragment(),
        ),
        rx.cond(view.under_way, rx.fragment(), _delete(view)),
    ]


def _delete(view: Any) -> rx.Component:
    """Two taps, because the images were paid for."""
    return rx.el.details(
        rx.el.summary("Delete", class_name="plain-button quiet"),
        _button("Yes, delete", seen.desk.delete(view.id), "grave"),
        class_name="sure",
    )


def _button(words: Any, event: Any, kind: str) -> rx.Component:
    return rx.el.button(words, type="button", on_click=event, class_name=f"plain-button {kind}".strip())
