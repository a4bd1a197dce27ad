"""A 404 that helps."""

import reflex as rx

from lorai_app import routes
from lorai_app.content import not_found as words
from lorai_app.content.pictures import SHOWCASE
from lorai_app.pages.layout import MENU, layout
from lorai_app.pages.pictures import source
from lorai_app.ui.link import link
from lorai_app.ui.picture import plate

_PICTURE = next(picture for picture in SHOWCASE if picture.name == "tower")


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
            plate(source(_PICTURE), "240px", rx.el.span(_PICTURE.prompt), rx.el.b(_PICTURE.ratio)),
            class_name="astray",
        )
    )
