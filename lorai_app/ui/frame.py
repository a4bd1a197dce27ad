"""The frame of every page: header with balance and theme, hero, the live region."""

from collections.abc import Sequence

import reflex as rx
from reflex.vars import NumberVar

from lorai_app.ui.icons import icon, overprint
from lorai_app.ui.link import link


def skip_link(target: str, words: str) -> rx.Component:
    return link(words, href=f"#{target}", class_name="skip plain-button strong")


def header(*right: rx.Component) -> rx.Component:
    logo = link(overprint(), "LoraAI", href="/", class_name="logo", aria_label="LoraAI, home")
    return rx.el.header(logo, *right, class_name="header")


def history(address: str) -> rx.Component:
    """A drawn sign on a phone, the word where there is room."""
    return link(icon("history"), rx.el.span("History"), href=address, class_name="to-history")


def theme_switch() -> rx.Component:
    """A native list under a drawn sign; `assets/theme.js` applies and remembers the choice."""
    signs = (("screen", "system"), ("sun", "light"), ("moon", "dark"))
    return rx.el.div(
        *[icon(sign, theme) for sign, theme in signs],
        rx.el.select(
            *[rx.el.option(theme.capitalize(), value=theme) for _, theme in signs],
            aria_label="Theme",
            custom_attrs={"data-theme-switch": ""},
        ),
        class_name="theme",
    )


def balance(credits: NumberVar[int], held: NumberVar[int], known: rx.Var[bool], address: str) -> rx.Component:
    """What can be spent; a dash until it is known, as a wrong number would be worse. `address`: what a credit is."""
    return link(
        rx.el.span(rx.cond(known, rx.fragment(credits, " credits"), "– credits")),
        rx.cond(known & (held > 0), rx.el.small(held, " held"), rx.fragment()),
        href=address,
        class_name="balance",
        custom_attrs={"data-balance": rx.cond(known, credits.to_string(), "")},
    )


def hero(headline: str, lead: str, badges: Sequence[str]) -> rx.Component:
    return rx.el.div(
        rx.el.h1(headline),
        rx.el.p(lead, class_name="lead"),
        rx.el.ul(*[rx.el.li(badge) for badge in badges], class_name="badges", role="list"),
        class_name="hero",
    )


def live_region(words: rx.Var[str]) -> rx.Component:
    """The one place where a screen reader is told of progress, and what a module says (`announce`, assets/live.js)."""
    left_alone = {"data-announced": "", "dangerouslySetInnerHTML": {"__html": ""}}
    return rx.el.p(
        rx.el.span(words, custom_attrs={"data-told": ""}),
        rx.el.span(custom_attrs=left_alone),
        role="status",
        class_name="sr-only",
    )
