"""`/faq`: every question, found by a word."""

import reflex as rx

from lorai_app import routes
from lorai_app.content import faq as words
from lorai_app.content.faq_more import more
from lorai_app.pages.layout import layout
from lorai_app.pages.pictures import hung
from lorai_app.pages.prose import prose
from lorai_app.pages.sections import questions
from lorai_app.ui.sections import closing, opening, sheet


def page() -> rx.Component:
    groups = {words.FIRST_GROUP: words.eight(), **more()}
    return layout(
        opening(
            words.PAGE.headline,
            prose(words.PAGE.lead),
            _search(),
            beside=hung(words.PRINT, "260px", "where-there-is-room"),
        ),
        *[
            sheet(
                f"about-{number}",
                title,
                rx.el.div(*questions(those), class_name="questions"),
                class_name="beside group",
            )
            for number, (title, those) in enumerate(groups.items(), 1)
        ],
        closing(
            "Nothing asked that you wanted to know?", prose("<write_to>"), "To the generator", routes.HOME
        ),
    )


def _search() -> rx.Component:
    """Filters in the browser alone (`assets/site.js`), which also writes how many are left."""
    return rx.el.div(
        rx.el.label("Search the questions", html_for="find"),
        rx.el.input(
            type="search", id="find", placeholder="photos, price, cookie …", custom_attrs={"data-find": ""}
        ),
        rx.el.p(
            aria_live="polite",
            custom_attrs={"data-found": "", "dangerouslySetInnerHTML": {"__html": ""}},
        ),
        class_name="find",
    )
