"""How the sharing dialog looks: a sheet at a phone's lower edge, a card in the middle of a desk."""

from typing import Any

import reflex as rx
from reflex.event import EventHandler, no_args_event_spec

from lorai_app.ui.icons import icon
from lorai_app.ui.link import link

_TITLE = "share-title"


class _Dialog(rx.el.Dialog):  # type: ignore[misc]  # Reflex's elements are loaded late, and so untyped
    """A native dialog that tells when it was closed, whichever way."""

    on_close: EventHandler[no_args_event_spec]  # type: ignore[type-arg, valid-type]  # read by Reflex, not by types


def sheet(title: str, close: str, on_close: Any, answers: Any, *content: rx.Component) -> rx.Component:
    """`answers` changes with every answer of the server: `assets/sharing.js` waits for it."""
    return _Dialog.create(
        rx.el.div(
            rx.el.h2(title, id=_TITLE, tab_index=-1),
            rx.el.button(icon("close"), type="button", aria_label=close, custom_attrs={"data-close": ""}),
            class_name="share-head",
        ),
        rx.el.div(*content, class_name="share-body", custom_attrs={"data-answers": answers.to_string()}),
        rx.el.p(class_name="notice", role="alert", custom_attrs={"data-share-trouble": ""}),
        rx.el.p(class_name="sr-only", aria_live="polite", custom_attrs={"data-share-said": ""}),
        class_name="share-sheet",
        on_close=on_close,
        custom_attrs={"aria-labelledby": _TITLE, "data-share-sheet": "", "closedby": "any"},
    )


def opens(*content: Any, kind: str, event: Any, of: Any, name: Any = None) -> rx.Component:
    """Any button that opens the sheet for `of`; `name` is for ears, when the sign is for eyes alone."""
    return rx.el.button(
        *content,
        type="button",
        on_click=event,
        class_name=kind,
        aria_label=name,
        custom_attrs={"data-share": of, "aria-haspopup": "dialog"},
    )


def real_card(address: Any, alt: str) -> rx.Component:
    return rx.el.img(
        src=address, alt=alt, class_name="real-card", custom_attrs={"width": "1200", "height": "630"}
    )


def link_field(name: str, url: Any, copying: rx.Component) -> rx.Component:
    return rx.el.div(
        rx.el.input(type="url", read_only=True, value=url, aria_label=name, class_name="link-field"),
        copying,
        class_name="link-row",
    )


def copies(text: Any, words: str, done: str, what: str, kind: str) -> rx.Component:
    """`what` completes the name for those who do not see what stands beside the button."""
    return rx.el.button(
        icon("copy"),
        rx.el.span(words, rx.el.span(f" {what}", class_name="sr-only"), class_name="before"),
        rx.el.span(done, aria_hidden="true", class_name="after"),
        type="button",
        class_name=f"plain-button copies {kind}".strip(),
        custom_attrs={"data-copy": text},
    )


def sends(made: Any, words: str) -> rx.Component:
    """Shown by `assets/sharing.js` where the device has a way to send."""
    return rx.el.button(
        icon("share"),
        words,
        type="button",
        hidden=True,
        class_name="plain-button",
        custom_attrs={
            "data-send": made.url,
            "data-title": made.title,
            "data-file": made.file,
            "data-file-name": made.file_name,
        },
    )


def goes(address: Any, words: str, what: str, kind: str) -> rx.Component:
    return link(
        icon("open"),
        rx.el.span(words, rx.el.span(f" {what}", class_name="sr-only")),
        href=address,
        target="_blank",
        class_name=f"plain-button {kind}".strip(),
    )


def more(words: str, sign: str, *content: rx.Component) -> rx.Component:
    return rx.el.details(
        rx.el.summary(icon(sign), words, icon("down", "turns")),
        *content,
        class_name="more",
        custom_attrs={"name": "share-more"},
    )


def taken_back(words: str) -> rx.Component:
    return rx.el.p(words, tab_index=-1, class_name="taken-back")
