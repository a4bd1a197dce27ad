"""`/history`: everything that I made, found again; what I shared; the trash; my devices, and leaving for good."""

from typing import Any

import reflex as rx

from lorai_app import routes
from lorai_app.content import history as words
from lorai_app.domain.catalog import CATALOG, RATIOS
from lorai_app.domain.history import LONGEST_SEARCH
from lorai_app.pages import by_http, devices, history_cards, seen
from lorai_app.pages.layout import layout
from lorai_app.ui import history as looks
from lorai_app.ui.link import link

TITLE = words.TITLE
_MODULES = ("history", "when", "forget")
_HISTORY = seen.history
_SHOWN = (_HISTORY.cards.length() > 0) | (_HISTORY.links.length() > 0)


def page() -> rx.Component:
    return layout(
        looks.assets(routes.asset("/history.css"), [routes.asset(f"/{name}.js") for name in _MODULES]),
        rx.el.div(
            looks.heading(words.HEADING, words.LEAD),
            rx.el.div(
                looks.tabs(_tabs(), _HISTORY.tab),
                _seek(),
                class_name="history-bar",
                custom_attrs={"data-tab": _HISTORY.tab},
            ),
            looks.trouble(seen.desk.notice),
            rx.el.noscript(rx.el.p(words.NEEDS_SCRIPTS, class_name="trash-line")),
            _list(),
            rx.cond(_HISTORY.more, looks.more(_HISTORY.show_more), rx.fragment()),
            rx.cond(_HISTORY.ready, _mine(), rx.fragment()),
            class_name="history",
            custom_attrs={"data-history": _HISTORY.address},
        ),
        said=_HISTORY.said,
    )


def _tabs() -> list[tuple[str, str, str, list[Any]]]:
    return [
        (
            name,
            text,
            routes.HISTORY if name == "all" else f"{routes.HISTORY}?view={name}",
            [event.prevent_default for event in history_cards.does(_HISTORY.show(name))],
        )
        for name, text in words.TABS
    ]


def _seek() -> rx.Component:
    models = [(model.id, model.name) for model in CATALOG.values() if not model.soon]
    choices = (
        ("model", "Model", [("", words.ANY_MODEL), *models]),
        ("ratio", "Ratio", [("", words.ANY_RATIO), *((name, name) for name in RATIOS)]),
        ("state", "State", [("", words.ANY_STATE), *words.STATES.items()]),
    )
    return looks.seek(words.SEARCH, LONGEST_SEARCH, choices, _HISTORY.seek)


def _trash_line() -> rx.Component:
    empty = looks.sure(
        "Empty the trash",
        "Yes, delete all of it for ever",
        history_cards.does(_HISTORY.empty_trash),
        attributes=by_http.empty_trash(),
    )
    return rx.el.div(rx.el.p(words.TRASH), empty, class_name="trash-line")


def _list() -> rx.Component:
    """The section is named after what is in it, for those who jump from one to the next."""
    some = rx.cond(
        _HISTORY.tab == "shared",
        rx.el.ul(rx.foreach(_HISTORY.links, history_cards.shared), class_name="share-lines", role="list"),
        looks.sheet(rx.foreach(_HISTORY.cards, history_cards.card), ~_HISTORY.ready),
    )
    return rx.el.section(
        rx.cond((_HISTORY.tab == "trash") & _SHOWN, _trash_line(), rx.fragment()),
        rx.cond(_SHOWN | ~_HISTORY.ready, some, _nothing()),
        aria_label="What you made",
        class_name="found",
    )


def _nothing() -> rx.Component:
    kinds = [(name, _empty(empty)) for name, empty in words.EMPTY.items()]
    return rx.cond(
        _HISTORY.narrowed & (_HISTORY.tab != "shared"),
        looks.empty(
            words.NOTHING_FOUND.title,
            words.NOTHING_FOUND.words,
            link(
                words.NOTHING_FOUND.action,
                href=rx.cond(_HISTORY.tab == "all", routes.HISTORY, f"{routes.HISTORY}?view=" + _HISTORY.tab),
                class_name="plain-button",
            ),
        ),
        rx.match(_HISTORY.tab, *kinds, rx.fragment()),
    )


def _empty(empty: words.Empty) -> rx.Component:
    action = link(empty.action, href=routes.HOME, class_name="plain-button strong")
    return looks.empty(empty.title, empty.words, *([action] if empty.action else []))


def _mine() -> rx.Component:
    """What is the visitor's, beside the images."""
    return rx.el.div(
        devices.panel(),
        looks.forget(words.FORGET, words.FORGETS, words.KEEPS, words.FORGET_SURE, words.FORGET_NOW),
        class_name="mine",
    )
