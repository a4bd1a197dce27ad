"""The one thing to press, and what stands beside it."""

import reflex as rx
from reflex.vars import NumberVar

from lorai_app.ui.link import link


def press(
    count: rx.Var[str],
    cost: NumberVar[int],
    balance: NumberVar[int],
    known: rx.Var[bool],
    enough: NumberVar[int],
    how_to_get_more: rx.Var[str],
    ask_at: rx.Var[str],
    notice: rx.Var[str],
) -> rx.Component:
    """The button never moves and never changes its first words; what is missing stands beside it.

    `enough`: for how many images the balance is. `ask_at`: where to ask for more credits, if that is an address.
    """
    missing = rx.el.p(
        rx.cond(count == "1", "The next one needs ", rx.fragment("The next ", count, " need ")),
        cost,
        " credits; you have ",
        balance,
        ". ",
        rx.cond(enough > 0, rx.fragment("That is enough for ", enough, ". "), ""),
        rx.cond(ask_at != "", link(how_to_get_more, href=ask_at), how_to_get_more),
        class_name="missing",
        id="press-note",
    )
    promise = rx.el.p("Blocked or failed images are never charged.", class_name="promise", id="press-note")
    return rx.el.div(
        rx.el.button(
            rx.el.span("Generate"),
            " · ",
            rx.el.small(cost, " credits", custom_attrs={"data-cost": cost.to_string()}),
            type="submit",
            class_name="generate",
            aria_describedby="press-note",
        ),
        rx.cond(known & (balance < cost), missing, promise),
        rx.el.p(notice, class_name="notice", role="alert", custom_attrs={"data-server-notice": ""}),
        rx.el.p(class_name="notice", role="alert", custom_attrs={"data-press-notice": ""}),
        rx.el.noscript(rx.el.p("Making images needs JavaScript: please switch it on for this page.")),
        class_name="go",
    )


def sketch_line(sketching: rx.Var[bool], class_name: str) -> rx.Component:
    return rx.cond(
        sketching,
        rx.el.p("Sketch preview: no AI model is connected", class_name=class_name),
        rx.fragment(),
    )


def waiting_line(sentence: rx.Var[str]) -> rx.Component:
    """What a visitor should know before they press, although nothing is wrong with the press."""
    return rx.cond(sentence, rx.el.p(sentence, class_name="outage", role="note"), rx.fragment())
