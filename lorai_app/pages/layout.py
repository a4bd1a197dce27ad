"""The frame of every page, and what stands in its head."""

from collections.abc import Callable
from typing import Any

import reflex as rx

from lorai_app import routes
from lorai_app.content import site
from lorai_app.domain.catalog import CATALOG
from lorai_app.pages import devices, seen, share
from lorai_app.pages.prose import prose
from lorai_app.state import by_http
from lorai_app.ui import frame, nav, overlay
from lorai_app.ui.keys import keys_button

STYLESHEETS = [
    "/theme.css",
    "/frame.css",
    "/desk.css",
    "/prompt.css",
    "/references.css",
    "/prints.css",
    "/ended.css",
    "/feedback.css",
    "/waiting.css",
    "/nav.css",
    "/site.css",
    "/papers.css",
    "/pages.css",
    "/everyone.css",
]
_FONT = "/fonts/bricolage-grotesque.woff2"
_MODELS = tuple((model.name, routes.model(model.id)) for model in CATALOG.values())
_WAYS = (
    ("Models", _MODELS[0][1]),
    ("Features", routes.FEATURES),
    ("Pricing", routes.PRICING),
    ("FAQ", routes.FAQ),
)
_HISTORY = ("History", routes.HISTORY)
_HYDRATED: Any = rx.State.is_hydrated
MENU = (("Make images", routes.HOME), _HISTORY, *_MODELS, *_WAYS[1:], ("Status", routes.STATUS))
_FOOT = (
    ("Models", _MODELS),
    ("The site", (("Make images", routes.HOME), _HISTORY, *_WAYS[1:], ("Status", routes.STATUS))),
    (
        "The small print",
        (("Terms", routes.TERMS), ("Privacy", routes.PRIVACY), ("Content policy", routes.CONTENT_POLICY)),
    ),
)
NAMES = {address: name for _, ways in _FOOT for name, address in ways}
"""What the site's own links call each page."""
PAPER = {"light": "#f6f1e6", "dark": "#171411"}
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
        _announcement(),
        frame.header(
            nav.links(_WAYS),
            frame.history(routes.HISTORY),
            frame.theme_switch(),
            frame.balance(seen.desk.balance, seen.desk.held, seen.desk.ready, routes.PRICING),
            nav.menu(site.MENU, MENU),
        ),
        rx.el.main(*content, id="main", class_name="main"),
        frame.live_region(_announced(said)),
        nav.foot(_FOOT, *[rx.el.p(*prose(line)) for line in (site.OPERATOR, *site.PROMISES)], keys_button()),
        share.dialog(),
        devices.signed_out(),
    )


def head() -> list[rx.Component]:
    """The theme before the first paint, the font early, the modules when the page has been read."""
    return [
        rx.el.script(src=routes.asset("/theme.js")),
        rx.el.link(
            rel="preload",
            href=_FONT,
            custom_attrs={"as": "font"},
            type="font/woff2",
            cross_origin="anonymous",
        ),
        rx.el.link(
            rel="icon",
            href=routes.asset("/favicon.svg"),
            type="image/svg+xml",
            custom_attrs={"data-done": routes.asset("/favicon-done.svg")},
        ),
        *[_browser_bar(scheme, colour) for scheme, colour in PAPER.items()],
        rx.el.script(src=routes.asset("/lorai.js"), type="module"),
    ]


def wraps() -> dict[tuple[int, str], Callable[[bool], rx.Component | None]]:
    """Around every page: what stands there when its scripts fail, and our line while the socket is away."""
    return {
        (55, "ErrorBoundary"): lambda stateful: overlay.broken(),
        (5, "Overlay"): lambda stateful: overlay.line(_HYDRATED, by_http.NAMES) if stateful else None,
    }


def _announced(said: Any) -> Any:
    """What was done by hand, or else how the newest generation goes."""
    progress = rx.cond(seen.desk.shown.length() > 0, seen.desk.shown[0].announcement, "")
    done = rx.cond(seen.desk.said != "", seen.desk.said, progress)
    return done if said is None else rx.cond(said != "", said, done)


def _announcement() -> rx.Component:
    told = site.ANNOUNCEMENT
    return nav.announcement(
        told.id, told.name, told.words, told.more, (told.link, routes.model(told.id)), site.CLOSE
    )


def _browser_bar(scheme: str, colour: str) -> rx.Component:
    return rx.el.meta(
        name="theme-color",
        content=colour,
        custom_attrs={"media": f"(prefers-color-scheme: {scheme})", "data-scheme": scheme},
    )
