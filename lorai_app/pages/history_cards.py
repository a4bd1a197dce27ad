"""One card of the history and one link that was shared, wired to what can be done with them."""

from typing import Any

import reflex as rx

from lorai_app.content import sharing as words
from lorai_app.pages import by_http, seen, share
from lorai_app.state.history_views import CardView
from lorai_app.ui import history, history_cards, history_links, sharing
from lorai_app.ui.link import link

_HISTORY = seen.history


def card(listed: Any) -> rx.Component:
    """As it is now, when it changed since it was listed; or what became of it."""
    live = _HISTORY.live
    now: Any = rx.cond(live.contains(listed.id), live[listed.id], listed).to(CardView)
    return rx.match(
        listed.gone,
        ("trashed", _gone(listed, "Moved to the trash.", _undo(listed, focus=True))),
        ("trashed elsewhere", _gone(listed, "Moved to the trash in another window.", _undo(listed))),
        ("restored", _gone(listed, "Back in your history.", _open(listed))),
        ("destroyed", _gone(listed, "Deleted for ever.")),
        history_cards.card(
            listed,
            now,
            does(_HISTORY.favour(now.id, ~now.favourite)),
            by_http.favour(now.id, now.favourite),
            rx.cond(now.left != "", _in_the_trash(now), _menu(now)),
        ),
    )


def shared(one: Any) -> rx.Component:
    return history_links.shared(
        one,
        sharing.copies(one.url, words.COPY, words.COPIED, "this link", ""),
        sharing.goes(one.address, words.OPEN, "this link", "quiet"),
        _button(words.TAKE_BACK, _HISTORY.revoke(one.slug), "quiet", by_http.revoke(one.slug)),
    )


def does(event: Any) -> list[Any]:
    """What was wrong before is not wrong any more, or is said again."""
    return [seen.desk.tell(""), event]


def _menu(now: Any) -> rx.Component:
    return history_cards.menu(
        "More: " + now.title,
        rx.cond(now.can_share, share.button(now.id), rx.fragment()),
        link("Again", href=now.again, class_name="plain-button"),
        rx.cond(
            now.retry != "",
            _button(now.retry, seen.desk.retry(now.id), "", by_http.retry(now.id)),
            rx.fragment(),
        ),
        rx.cond(
            now.can_cancel,
            _button("Cancel what is in line", seen.desk.cancel(now.id), "", by_http.cancel(now.id)),
            rx.fragment(),
        ),
        rx.cond(
            now.under_way,
            rx.fragment(),
            _button("Delete", _HISTORY.delete(now.id), "", by_http.delete(now.id)),
        ),
    )


def _in_the_trash(now: Any) -> rx.Component:
    return history_cards.deeds(
        _button("Restore", _HISTORY.restore(now.id), "", by_http.restore(now.id)),
        history.sure(
            "Delete", "Yes, for ever", does(_HISTORY.destroy(now.id)), "quiet", by_http.destroy(now.id)
        ),
    )


def _gone(listed: Any, sentence: str, *actions: rx.Component) -> rx.Component:
    return history_cards.gone(listed, sentence, *actions)


def _undo(listed: Any, *, focus: bool = False) -> rx.Component:
    """After one's own press the keyboard goes where the way back is."""
    return rx.el.button(
        words.UNDO,
        type="button",
        auto_focus=focus,
        class_name="plain-button",
        on_click=does(_HISTORY.restore(listed.id)),
        custom_attrs=by_http.restore(listed.id),
    )


def _open(listed: Any) -> rx.Component:
    return link(words.OPEN, href=listed.address, class_name="plain-button")


def _button(text: Any, event: Any, kind: str, otherwise: by_http.Call) -> rx.Component:
    return rx.el.button(
        text,
        type="button",
        class_name=f"plain-button {kind}".strip(),
        on_click=does(event),
        custom_attrs=otherwise,
    )
