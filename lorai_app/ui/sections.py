"""The sections of the marketing pages: they take words and draw them."""

from collections.abc import Sequence
from typing import Any

import reflex as rx

from lorai_app.ui.link import link
from lorai_app.ui.still import still


def sheet(id: str, title: str, *children: Any, lead: Any = None, class_name: str = "") -> rx.Component:
    """A section with its large plain heading; never brought to life in the browser."""
    return still(id, sheet_head(title, lead), *children, class_name=f"sheet {class_name}".strip())


def sheet_head(title: str, lead: Any = None) -> rx.Component:
    words = [rx.el.h2(title)] + ([rx.el.p(lead, class_name="lead")] if lead else [])
    return rx.el.div(*words, class_name="sheet-head")


def opening(
    title: str, lead: Sequence[Any], *children: Any, beside: rx.Component | None = None
) -> rx.Component:
    """The head of a page that is not the generator's: its h1, what it is about, and maybe a print beside it."""
    words = rx.el.div(rx.el.h1(title), rx.el.p(*lead, class_name="lead"), *children)
    return rx.el.div(words, *([beside] if beside else []), class_name="opening")


def question(id: str, words: str, *answer: Any) -> rx.Component:
    """One that opens, also by its address (`assets/site.js`)."""
    return rx.el.details(
        rx.el.summary(rx.el.h3(words)),
        rx.el.div(*answer, class_name="answer"),
        id=id,
        class_name="question",
    )


def closing(
    title: str, lead: Sequence[Any], words: str, href: str, above: rx.Component | None = None
) -> rx.Component:
    """The end of a page: one thing to do."""
    return still(
        "begin",
        *([above] if above else []),
        rx.el.h2(title),
        rx.el.p(*lead),
        link(words, href=href, class_name="plain-button strong"),
        class_name="closing",
    )


def facts(rows: Sequence[tuple[str, Sequence[Any]]]) -> rx.Component:
    """A sheet of facts, one a line."""
    return rx.el.dl(
        *[rx.el.div(rx.el.dt(name), rx.el.dd(*words)) for name, words in rows], class_name="fact-sheet"
    )


def table(head: Sequence[str], rows: Sequence[Sequence[Any]], caption: str) -> rx.Component:
    """Rows whose first cell names them."""
    return rx.el.div(
        rx.el.table(
            rx.el.caption(caption, class_name="sr-only"),
            rx.el.thead(rx.el.tr(*[rx.el.th(words, scope="col") if words else rx.el.td() for words in head])),
            rx.el.tbody(
                *[
                    rx.el.tr(rx.el.th(first, scope="row"), *[rx.el.td(words) for words in others])
                    for first, *others in rows
                ]
            ),
        ),
        class_name="table",
    )
