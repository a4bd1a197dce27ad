"""The form of a model that is not open yet."""

import reflex as rx

from lorai_app.content import seedance_2 as words
from lorai_app.domain.waitlist import CONSENT, LONGEST_ADDRESS
from lorai_app.pages import seen
from lorai_app.pages.prose import prose


def waitlist(model: str) -> rx.Component:
    return rx.el.div(
        rx.el.div(
            rx.el.p(words.SOON, class_name="soon"),
            rx.el.h2(words.INVITATION),
            rx.el.p(words.PROMISE),
            class_name="invitation",
        ),
        rx.cond(
            seen.waitlist.joined, rx.el.p(words.JOINED, role="status", class_name="joined"), _form(model)
        ),
        id="waitlist",
        class_name="waitlist",
    )


def _form(model: str) -> rx.Component:
    return rx.el.form(
        rx.el.label(words.FIELD, html_for="address"),
        rx.el.input(
            type="email",
            id="address",
            name="address",
            required=True,
            max_length=LONGEST_ADDRESS,
            auto_complete="email",
            placeholder="name@example.org",
            aria_describedby="waitlist-trouble",
        ),
        rx.el.div(
            rx.el.input(type="checkbox", id="agreed", name="agreed", value="yes", required=True),
            rx.el.label(CONSENT.words, html_for="agreed"),
            class_name="consent",
        ),
        rx.el.input(type="hidden", name="model", value=model),
        rx.el.p(seen.waitlist.trouble, id="waitlist-trouble", role="alert", class_name="notice"),
        rx.el.button(words.BUTTON, type="submit", class_name="plain-button strong"),
        rx.el.noscript(rx.el.p(*prose(words.WITHOUT_SCRIPTS))),
        method="dialog",  # a press before the page is alive must not put the address into the page's own
        on_submit=seen.waitlist.join,
        aria_label=words.INVITATION,
    )
