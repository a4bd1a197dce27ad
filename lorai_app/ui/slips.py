"""Slips of paper that a print shop hands over: the tiles of a batch, numbered photos, a receipt, a job ticket."""

from collections.abc import Sequence

import reflex as rx


def tiles(told: Sequence[tuple[str, str]]) -> rx.Component:
    """The tiles of a batch as (state, words), drawn small."""
    return rx.el.ul(
        *[rx.el.li(rx.el.i(class_name=state), words) for state, words in told],
        class_name="mini-tiles",
        role="list",
    )


def numbered(uses: Sequence[str]) -> rx.Component:
    """Photos by their numbers, with what each is for."""
    return rx.el.ol(
        *[rx.el.li(rx.el.b(str(n)), use) for n, use in enumerate(uses, 1)], class_name="numbered", role="list"
    )


def receipt(head: str, lines: Sequence[tuple[str, str]], sum: tuple[str, str]) -> rx.Component:
    return rx.el.div(
        rx.el.p(head),
        rx.el.dl(
            *[rx.el.div(rx.el.dt(name), rx.el.dd(value)) for name, value in lines],
            rx.el.div(rx.el.dt(sum[0]), rx.el.dd(sum[1]), class_name="sum"),
        ),
        class_name="slip",
    )


def ticket(
    number: int, title: str, words: str, prompt: str, ratio: str, needs: str, advice: str, button: str
) -> rx.Component:
    """A job with its prompt; the button brings it into the form."""
    return rx.el.article(
        rx.el.div(
            rx.el.span(f"Job {number}"),
            rx.el.i(custom_attrs={"data-ratio": ratio}, class_name="shape"),
            rx.el.b(ratio),
            rx.el.span(needs),
            class_name="stub",
        ),
        rx.el.div(
            rx.el.h3(title),
            rx.el.p(words),
            rx.el.blockquote(prompt),
            rx.el.p(advice, class_name="advice"),
            rx.el.button(
                button,
                type="button",
                class_name="plain-button",
                aria_label=f"{button}: {title}",
                custom_attrs={"data-fill": "", "data-prompt": prompt, "data-ratio": ratio},
            ),
            class_name="job",
        ),
        class_name="ticket",
    )
