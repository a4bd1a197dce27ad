"""The devices of a visitor, wired: the list, the one-time link, and signing out."""

from typing import Any

import reflex as rx

from lorai_app import routes
from lorai_app.content import devices as words
from lorai_app.pages import seen
from lorai_app.ui import devices
from lorai_app.ui.sharing import copies, link_field

_STATE = seen.devices


def panel() -> rx.Component:
    """For the history page."""
    return rx.el.section(
        devices.look(routes.asset("/devices.css")),
        rx.el.h2(words.HEADING, tab_index=-1),
        rx.el.p(words.LEAD, class_name="lead"),
        devices.book(words.LIST, rx.foreach(_STATE.listed, _line)),
        rx.cond(_STATE.link.address != "", _ticket(), _button()),
        rx.el.p(_STATE.notice, class_name="notice", role="alert"),
        rx.el.p(_STATE.said, class_name="told", aria_live="polite"),
        id="devices",
        aria_label=words.HEADING,
        class_name="devices",
        on_mount=_STATE.look,
    )


def signed_out() -> rx.Component:
    """Once in every page: it is loaded again when its browser was signed out from another one."""
    return devices.signed_out(seen.desk.signed_out, words.SIGNED_OUT)


def _button() -> rx.Component:
    return rx.el.div(
        devices.makes(words.MAKE, _STATE.make_link, "strong"),
        rx.el.small(words.MINUTES),
        class_name="make-ticket",
    )


def _ticket() -> rx.Component:
    link = _STATE.link
    return devices.ticket(
        link.qr,
        words.QR_ALT,
        words.SCAN,
        link_field(
            words.LINK, link.address, copies(link.address, words.COPY, words.COPIED, words.WHAT, "strong")
        ),
        devices.until(words.WORKS_ONCE, link.until),
        rx.el.p(words.BEWARE, class_name="beware"),
        rx.el.button(
            words.WITHDRAW, type="button", on_click=_STATE.withdraw, class_name="plain-button quiet"
        ),
    )


def _line(device: Any) -> rx.Component:
    here = rx.cond(_STATE.listed.length() > 1, words.SURE_HERE, words.SURE_LAST)
    return devices.line(
        device,
        words.HERE,
        devices.leaving(
            words.SIGN_OUT,
            words.KEEP,
            device.name,
            rx.cond(device.current, here, words.SURE),
            rx.cond(device.current, words.YES_HERE, words.YES),
            _STATE.end(device.id),
        ),
    )
