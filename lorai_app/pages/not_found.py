"""The honest 404."""

import reflex as rx

from lorai_app import routes
from lorai_app.pages.layout import layout
from lorai_app.ui.link import link

TITLE = "No such page | LoraAI, GPT Image 2"


def page() -> rx.Component:
    return layout(
        rx.el.div(
            rx.el.h1("No such page."),
            rx.el.p("The address leads nowhere here. Your images and credits are where they were."),
            link("To the generator", href=routes.HOME, class_name="plain-button strong"),
            class_name="lost",
        )
    )
