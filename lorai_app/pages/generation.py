"""`/g/<id>`: one generation of mine, live or finished."""

from typing import Any

import reflex as rx

from lorai_app import routes
from lorai_app.pages import results, seen
from lorai_app.pages.layout import layout
from lorai_app.ui.link import link

TITLE = "Your images | GPT Image 2 on LoraAI"


def page() -> rx.Component:
    return layout(rx.cond(seen.desk.lost, _lost(), _shown()))


def _shown() -> rx.Component:
    return rx.el.div(
        results.newest(lambda view: rx.el.h1(view.title), _fetching()),
        results.sketch_note(),
        rx.cond(seen.desk.shown.length() > 0, _whole_prompt(seen.desk.shown[0]), rx.fragment()),
        rx.el.div(_make("Make another"), class_name="actions"),
        class_name="shown",
    )


def _whole_prompt(view: Any) -> rx.Component:
    return rx.el.details(rx.el.summary("The whole prompt"), rx.el.p(view.prompt), class_name="whole")


def _fetching() -> rx.Component:
    return rx.el.div(
        rx.el.h1(rx.cond(seen.desk.ready, "Deleted", "Fetching your images…")), class_name="batch-head"
    )


def _lost() -> rx.Component:
    return rx.el.div(
        rx.el.h1("There is nothing here for you."),
        rx.el.p(
            "Either these images were deleted, or another browser made them: "
            "then open this page there, or ask for a shared link."
        ),
        _make("Make your own"),
        class_name="lost",
    )


def _make(words: str) -> rx.Component:
    return link(words, href=routes.HOME, class_name="plain-button")
