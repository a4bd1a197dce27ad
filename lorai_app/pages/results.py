"""What comes of a press, wired: the newest generation, the earlier ones, and what can be done with them."""

from typing import Any

import reflex as rx

from lorai_app import routes
from lorai_app.content import home, sharing
from lorai_app.domain.catalog import COUNTS
from lorai_app.pages import by_http, feedback, seen, share
from lorai_app.ui import choices, prints
from lorai_app.ui.ended import change_words, editor_place
from lorai_app.ui.link import link
from lorai_app.ui.press import sketch_line
from lorai_app.ui.prints import Drawn
from lorai_app.ui.when_done import when_done

_NEWEST = seen.desk.shown[0]
_ANY = seen.desk.shown.length() > 0


def newest(title: Drawn, gone_title: Drawn, otherwise: rx.Component, *links: Drawn) -> rx.Component:
    """The region named Results, with the newest generation.

    `gone_title` names it while it is in the trash, where its own page does not open.
    """
    return rx.el.section(
        rx.cond(_ANY, _batch(_NEWEST, title, gone_title, *links), otherwise),
        when_done(),
        rx.cond(_ANY, feedback.asked(_NEWEST), rx.fragment()),
        aria_label="Results",
        class_name="results",
        custom_attrs={
            "data-generation": rx.cond(_ANY, _NEWEST.id, ""),
        },
    )


def linked_title(view: Any) -> rx.Component:
    return rx.el.h2(link(view.title, href=view.address), dir="auto")


def plain_title(view: Any) -> rx.Component:
    return rx.el.b(view.title, dir="auto")


def empty_frames() -> rx.Component:
    """Before the first press; hidden while it is not known whether there is something."""
    return rx.fragment(
        choices.choice,
        prints.blank(
            choices.chosen["ratio"], choices.chosen["count"], max(COUNTS), home.BLANK, seen.desk.ready
        ),
    )


def earlier() -> rx.Component:
    return rx.cond(
        seen.desk.shown.length() > 1,
        rx.el.section(
            rx.el.h2("Earlier"),
            rx.el.div(
                rx.foreach(seen.desk.shown[1:], lambda view: _batch(view, _small_title, plain_title)),
                class_name="cards",
            ),
            aria_label="Earlier",
            class_name="earlier",
        ),
        rx.fragment(),
    )


def sketch_note() -> rx.Component:
    return sketch_line(seen.desk.sketching, "sketching")


def _batch(view: Any, title: Drawn, gone_title: Drawn, *links: Drawn) -> rx.Component:
    gone = prints.in_the_trash(gone_title(view), sharing.TRASHED, _undo(view), _trash())
    actions = rx.cond(
        view.under_way, _cancel(view), rx.fragment(*_actions(view), *(link(view) for link in links))
    )
    below = rx.fragment(prints.receipt(view, _mend(view), actions), editor_place(view.id, view.remake))
    return prints.batch(view, title(view), below, lambda tile: share.sign(view.id, tile), gone)


def _small_title(view: Any) -> rx.Component:
    return rx.el.h3(link(view.title, href=view.address), dir="auto")


def _cancel(view: Any) -> rx.Component:
    """While it is under way there is nothing else to be done: what comes at the end pushes nothing aside."""
    event, otherwise = seen.desk.cancel(view.id), by_http.cancel(view.id)
    button = _button("Cancel what is in line", event, "in-a-moment", otherwise)
    return rx.cond(view.can_cancel, button, rx.fragment())


def _mend(view: Any) -> rx.Component:
    """What is missing, once more: as it was, or in other words, first where the same are refused for sure."""
    is_sure = view.refused != ""
    retry = _button(
        view.retry, seen.desk.retry(view.id), rx.cond(is_sure, "", "strong"), by_http.retry(view.id)
    )
    change = change_words(view.id, view.remake, view.refused, rx.cond(is_sure, "strong", ""))
    can_change = view.remake != ""
    both = rx.el.div(
        rx.cond(is_sure & can_change, change, rx.fragment()),
        rx.cond(view.retry != "", retry, rx.fragment()),
        rx.cond(~is_sure & can_change, change, rx.fragment()),
        class_name="mend actions",
    )
    return rx.cond((view.retry != "") | can_change, both, rx.fragment())


def _actions(view: Any) -> list[rx.Component]:
    whole = link("Download all", href=view.zip, download=True, class_name="plain-button")
    return [
        rx.cond(view.can_share, share.button(view.id), rx.fragment()),
        rx.cond(view.zip != "", whole, rx.fragment()),
        link(sharing.AGAIN, href=view.again, class_name="plain-button quiet"),
        _button("Delete", seen.desk.delete(view.id), "quiet", by_http.delete(view.id)),
    ]


def _undo(view: Any) -> rx.Component:
    """The keyboard goes where the way back is: React gives the focus to what has come."""
    return rx.el.button(
        sharing.UNDO,
        type="button",
        auto_focus=True,
        on_click=seen.desk.restore(view.id),
        class_name="plain-button",
        custom_attrs=by_http.restore(view.id),
    )


def _trash() -> rx.Component:
    return link(sharing.TO_TRASH, href=routes.TRASH, class_name="plain-button quiet")


def _button(words: Any, event: Any, kind: Any, otherwise: by_http.Call) -> rx.Component:
    """`otherwise` is the call that does the same while the page asks by HTTP."""
    return rx.el.button(
        words,
        type="button",
        on_click=event,
        class_name=["plain-button", kind],
        custom_attrs=otherwise,
    )
