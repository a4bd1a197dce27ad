"""`/status`: how it runs, from our own images."""

from typing import Any

import reflex as rx

from lorai_app.content import status as words
from lorai_app.pages import seen
from lorai_app.pages.layout import layout
from lorai_app.pages.prose import prose
from lorai_app.ui.sections import opening


def page() -> rx.Component:
    return layout(
        opening(words.PAGE.headline, prose(words.PAGE.lead)),
        rx.el.div(
            rx.el.noscript(rx.el.p(words.WITHOUT_SCRIPTS)),
            rx.cond(seen.status.known, _numbers(), rx.el.p(words.LOOKING, class_name="looking")),
            class_name="status",
            custom_attrs={"data-known": seen.status.known.to_string()},
        ),
        rx.el.ul(*[rx.el.li(one) for one in words.NOTES], class_name="fine-print"),
    )


def _numbers() -> rx.Component:
    return rx.fragment(
        rx.el.p(
            rx.cond(seen.status.note, seen.status.note, words.ANSWERS),
            class_name=rx.cond(seen.status.note, "state trouble", "state well"),
        ),
        rx.el.dl(
            _figure(seen.status.queued, words.QUEUED),
            _figure(seen.status.running, words.RUNNING),
            class_name="now",
        ),
        rx.foreach(seen.status.records, _record),
    )


def _figure(number: Any, what: str) -> rx.Component:
    return rx.el.div(rx.el.dt(what), rx.el.dd(number))


def _record(record: Any) -> rx.Component:
    return rx.el.article(
        rx.el.h2(record.name),
        rx.cond(record.tells, _told(record), rx.el.p(words.TOO_FEW, class_name="too-few")),
        class_name="record",
    )


def _told(record: Any) -> rx.Component:
    return rx.fragment(
        rx.cond(
            record.median != "",
            rx.el.p(rx.el.b(record.median), rx.el.span(words.MEDIAN), class_name="median"),
            rx.el.p(words.NO_TIME, class_name="too-few"),
        ),
        rx.el.div(
            *[
                rx.el.i(class_name=kind, style={"flexGrow": count})
                for kind, count in (
                    ("delivered", record.delivered),
                    ("blocked", record.blocked),
                    ("failed", record.failed),
                )
            ],
            class_name="ends",
            aria_hidden="true",
        ),
        rx.el.ul(
            _end("delivered", record.delivered, record.delivered_share, words.DELIVERED),
            _end("blocked", record.blocked, record.blocked_share, words.BLOCKED),
            _end("failed", record.failed, record.failed_share, words.FAILED),
            role="list",
        ),
    )


def _end(kind: str, count: Any, share: Any, what: str) -> rx.Component:
    return rx.el.li(rx.el.i(class_name=kind), rx.el.b(share), f" {what} ", rx.el.small("(", count, ")"))
