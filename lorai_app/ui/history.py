"""How the history looks: its lists to choose from, the search, the contact sheet, and what stands where nothing is."""

from collections.abc import Sequence
from typing import Any

import reflex as rx

from lorai_app.ui.icons import icon
from lorai_app.ui.link import link

FORM = "seek"
_BLANKS = 8
_EMPTY_FRAMES = ("2:3", "1:1", "16:9", "9:16")


def assets(sheet: str, modules: Sequence[str]) -> rx.Component:
    """Addresses: only this page needs them, so only this page asks for them."""
    return rx.fragment(
        rx.el.link(rel="stylesheet", href=sheet),
        *[rx.el.script(src=module, type="module") for module in modules],
    )


def heading(title: str, lead: str) -> rx.Component:
    return rx.el.div(rx.el.h1(title), rx.el.p(lead), class_name="history-head")


def tabs(words: Sequence[tuple[str, str, str, list[Any]]], current: Any) -> rx.Component:
    """(name, words, address, events); which is shown is not known before the page is alive."""
    return rx.el.nav(
        *[
            link(
                text,
                href=address,
                on_click=events,
                custom_attrs={"aria-current": rx.cond(current == name, "page", "false")},
            )
            for name, text, address, events in words
        ],
        aria_label="Lists",
        class_name="tabs",
    )


def seek(
    search: str, longest: int, choices: Sequence[tuple[str, str, Sequence[tuple[str, str]]]], on_seek: Any
) -> rx.Component:
    """A search field and native lists (name, label, (value, words)); `assets/history.js` fills and sends it."""
    return rx.el.form(
        rx.el.div(
            icon("search"),
            rx.el.input(
                type="search",
                name="q",
                aria_label=search,
                placeholder=search,
                max_length=longest,
                enter_key_hint="search",
                auto_complete="off",
            ),
            class_name="seek-words",
        ),
        rx.el.details(
            rx.el.summary(icon("filter"), rx.el.span("Filter"), class_name="plain-button"),
            rx.el.div(*[_choice(*choice) for choice in choices], class_name="seek-choices"),
            class_name="seek-filter",
        ),
        id=FORM,
        class_name="seek",
        action="/history",
        custom_attrs={"role": "search"},
        on_submit=on_seek,
    )


def sheet(cards: rx.Component, blank: Any) -> rx.Component:
    """The grid; `blank` frames of the same shape keep its place until it is known what there is."""
    blanks = [rx.el.li(rx.el.div(class_name="mount"), class_name="card blank") for _ in range(_BLANKS)]
    return rx.cond(
        blank,
        rx.el.ul(*blanks, key="blank", class_name="contact-sheet", aria_hidden="true"),
        rx.el.ul(cards, key="cards", class_name="contact-sheet", role="list"),
    )


def empty(title: str, words: str, *actions: rx.Component) -> rx.Component:
    frames = [rx.el.i(custom_attrs={"data-ratio": ratio}) for ratio in _EMPTY_FRAMES]
    return rx.el.div(
        rx.el.div(rx.el.h2(title), rx.el.p(words), *actions),
        rx.el.div(*frames, class_name="empty-frames", aria_hidden="true"),
        class_name="nothing",
    )


def more(event: Any) -> rx.Component:
    """`assets/history.js` presses it when it comes near, a few times."""
    return rx.el.button(
        "Show more",
        type="button",
        class_name="plain-button show-more",
        on_click=event,
        custom_attrs={"data-more": ""},
    )


def sure(
    words: str, yes: str, event: Any, kind: str = "", attributes: dict[str, Any] | None = None
) -> rx.Component:
    """Two taps, because nothing brings it back; the attributes are the second one's."""
    return rx.el.details(
        rx.el.summary(words, class_name=f"plain-button {kind}".strip()),
        rx.el.button(
            yes,
            type="button",
            class_name="plain-button grave",
            on_click=event,
            custom_attrs=attributes or {},
        ),
        class_name="sure",
    )


def trouble(sentence: Any) -> rx.Component:
    return rx.el.p(sentence, class_name="notice history-trouble", role="alert")


def forget(title: str, deletes: Sequence[str], keeps: Sequence[str], sure: str, now: str) -> rx.Component:
    """`assets/forget.js` asks the server; the box and two taps stand before it."""
    return rx.el.details(
        rx.el.summary(title),
        rx.el.form(
            rx.el.p("This deletes, for ever:"),
            rx.el.ul(*[rx.el.li(line) for line in deletes]),
            rx.el.p("This can't reach:"),
            rx.el.ul(*[rx.el.li(line) for line in keeps]),
            rx.el.label(rx.el.input(type="checkbox", required=True, name="sure"), sure, class_name="agree"),
            rx.el.details(
                rx.el.summary("Delete everything", class_name="plain-button"),
                rx.el.button(now, type="submit", class_name="plain-button grave"),
                class_name="sure",
            ),
            rx.el.p(class_name="notice", role="alert", custom_attrs={"data-forget-trouble": ""}),
            method="dialog",
            custom_attrs={"data-forget": ""},
        ),
        class_name="forget",
    )


def _choice(name: str, label: str, options: Sequence[tuple[str, str]]) -> rx.Component:
    return rx.el.div(
        rx.el.select(
            *[rx.el.option(words, value=value) for value, words in options], name=name, aria_label=label
        ),
        icon("down"),
        class_name="seek-choice",
    )
