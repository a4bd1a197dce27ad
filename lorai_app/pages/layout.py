"""The frame of every page, and what stands in its head."""

from collections.abc import Callable
from typing import Any

import reflex as rx
from reflex.app import default_error_boundary

from lorai_app import routes
from lorai_app.content import home
from lorai_app.pages import devices, seen, share
from lorai_app.ui import frame, overlay

STYLESHEETS = ["/theme.css", "/frame.css", "/desk.css", "/prints.css", "/sharing.css"]
_FONT = "/fonts/bricolage-grotesque.woff2"
_MODULES = ("form", "press", "references", "clock", "previews", "page", "sharing", "remix", "devices")
_PAPER = {"light": "#f6f1e6", "dark": "#171411"}
"""`--paper` of `assets/theme.css`, for the browser's own bar, which reads no style sheet."""


def layout(
    *content: rx.Component,
    skip_to: str = "main",
    skip_words: str = "Skip to the content",
    said: Any = None,
) -> rx.Component:
    """`said` is what the page itself tells screen readers, before anything else."""
    return rx.fragment(
        frame.skip_link(skip_to, skip_words),
        frame.announcement(*home.ANNOUNCEMENT),
        frame.header(
            frame.history(routes.HISTORY),
            frame.theme_switch(),
            frame.balance(seen.desk.balance, seen.desk.held, seen.desk.ready),
        ),
        rx.el.main(*content, id="main", class_name="main"),
        frame.live_region(_announced(said)),
        frame.footer(frame.links((("History", routes.HISTORY),)), *home.FOOTER),
        share.dialog(),
        devices.signed_out(),
    )


def head() -> list[rx.Component]:
    """The theme before the first paint, the font early, the modules when the page has been read."""
    return [
        rx.el.script(src="/theme.js"),
        rx.el.link(
            rel="preload",
            href=_FONT,
            custom_attrs={"as": "font"},
            type="font/woff2",
            cross_origin="anonymous",
        ),
        rx.el.link(rel="icon", href="/favicon.svg", type="image/svg+xml"),
        rx.el.link(rel="modulepreload", href="/appears.js"),
        *[_browser_bar(scheme, colour) for scheme, colour in _PAPER.items()],
        *[rx.el.script(src=f"/{name}.js", type="module") for name in _MODULES],
    ]


def wraps() -> dict[tuple[int, str], Callable[[bool], rx.Component | None]]:
    """Around every page: Reflex's last resort for a crash, and our line while the socket is away."""
    return {
        (55, "ErrorBoundary"): lambda stateful: default_error_boundary(),
        (5, "Overlay"): lambda stateful: overlay.reconnecting() if stateful else None,
    }


def _announced(said: Any) -> Any:
    """What was done by hand, or else how the newest generation goes."""
    progress = rx.cond(seen.desk.shown.length() > 0, seen.desk.shown[0].announcement, "")
    done = rx.cond(seen.desk.said != "", seen.desk.said, progress)
    return done if said is None else rx.cond(said != "", said, done)


def _browser_bar(scheme: str, colour: str) -> rx.Component:
    return rx.el.meta(
        name="theme-color",
        content=colour,
        custom_attrs={"media": f"(prefers-color-scheme: {scheme})", "data-scheme": scheme},
    )
