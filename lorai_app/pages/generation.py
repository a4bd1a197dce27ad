"""`/g/<id>`: one generation of mine, live or finished."""

from typing import Any

import reflex as rx

from lorai_app import routes
from lorai_app.content import sharing
from lorai_app.pages import results, seen
from lorai_app.pages.layout import layout
from lorai_app.ui.link import link

TITLE = "Your images | GPT Image 2 on LoraAI"


def page() -> rx.Component:
    return layout(rx.cond(seen.desk.lost, _lost(), _shown()))


def _shown() -> rx.Component:
    return rx.el.div(
        results.newest(_title, _title, _fetching()),
        rx.el.p(seen.desk.notice, class_name="notice", role="alert"),
        results.sketch_note(),
        rx.cond(seen.desk.shown.length() > 0, _whole_prompt(seen.desk.shown[0]), rx.fragment()),
        rx.el.div(_make("Make another"), class_name="actions"),
        class_name="shown",
    )


def _title(view: Any) -> rx.Component:
    return rx.el.h1(view.title, dir="auto")


def _whole_prompt(view: Any) -> rx.Component:
    return rx.el.details(
        rx.el.summary("The whole prompt"), rx.el.p(view.prompt, dir="auto"), class_name="whole"
    )


def _fetching() -> rx.Component:
    """Until it is known what there is; and when it was deleted elsewhere while this page was open."""
    return rx.cond(
        seen.desk.ready,
        _nothing("These images were deleted.", sharing.DELETED),
        rx.el.div(rx.el.h1("Fetching your images…"), class_name="batch-head"),
    )


def _lost() -> rx.Component:
    return rx.fragment(
        _nothing("There is nothing here for you.", f"{sharing.ANOTHER_BROWSER} {sharing.DELETED}"),
        rx.el.div(_make("Make your own"), class_name="actions"),
    )


def _nothing(title: str, words: str) -> rx.Component:
    return rx.el.div(
        rx.el.h1(title),
        rx.el.p(words),
        link(sharing.TO_TRASH, href=routes.TRASH, class_name="plain-button"),
        class_name="lost",
    )


def _make(words: str) -> rx.Component:
    return link(words, href=routes.HOME, class_name="plain-button")
