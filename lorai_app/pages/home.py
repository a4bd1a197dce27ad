"""`/`: the generator in the first screen, and what comes of it."""

import reflex as rx

from lorai_app.content import home
from lorai_app.pages import results
from lorai_app.pages.desk import desk
from lorai_app.pages.layout import layout
from lorai_app.ui import choices, frame


def page() -> rx.Component:
    return layout(
        frame.hero(home.HEADLINE, home.LEAD, home.BADGES),
        rx.el.div(
            desk(),
            results.newest(
                results.linked_title, results.plain_title, results.empty_frames(), results.own_page
            ),
            class_name="desk",
        ),
        results.earlier(),
        skip_to=choices.FORM,
        skip_words="Skip to the generator",
    )
