"""A 404 that helps."""

import reflex as rx

from lorai_app import routes
from lorai_app.content import not_found as words
from lorai_app.pages.layout import MENU, layout
from lorai_app.pages.pictures import hung
from lorai_app.ui.link import link


def page() -> rx.Component:
    return layout(
        rx.el.div(
            rx.el.div(
                rx.el.h1(words.PAGE.headline),
                rx.el.p(words.PAGE.lead),
                link(words.BUTTON, href=routes.HOME, class_name="plain-button strong"),
                rx.el.h2(words.OTHERWISE),
                rx.el.ul(*[rx.el.li(link(name, href=href)) for name, href in MENU[1:]], role="list"),
                class_name="lost",
            ),
            hung(words.PRINT, "240px"),
            class_name="astray",
        )
    )
