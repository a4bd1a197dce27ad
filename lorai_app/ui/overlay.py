"""What stands over the page while the socket is away, and in its place where scripts are off."""

import reflex as rx
from reflex.app import default_error_boundary
from reflex_components_core.core.banner import has_connection_errors  # type: ignore[import-untyped]  # it ships no types

from lorai_app.ui.link import link


def reconnecting() -> rx.Component:
    """A small line instead of Reflex's banner. A fragment, because Reflex appends the page to whatever this is.

    `assets/page.js` shows it as soon as the browser knows that it is offline. A page that is not prerendered
    holds nothing else before its scripts, so the words for those without scripts are here too.
    """
    return rx.fragment(
        rx.el.p(
            "Reconnecting… your images go on",
            hidden=~has_connection_errors,
            class_name="reconnecting",
            aria_live="polite",
        ),
        rx.el.p("You are offline… your images go on", class_name="reconnecting offline", aria_live="polite"),
        rx.el.noscript(
            rx.el.div(
                "This page needs JavaScript: please switch it on, then load the page again.",
                class_name="no-scripts",
            )
        ),
    )


def broken() -> rx.Component:
    """Around every page: what stands in its place when its scripts fail; the operator's log has the rest."""
    words = rx.el.main(
        rx.el.h1("This page broke."),
        rx.el.p("That is a fault of ours. Your images and credits are where they were."),
        rx.el.p(
            "Load it again, or go ",
            link("to the generator", href="/"),
            ". What you typed is still in the form.",
        ),
        class_name="main lost",
    )
    return default_error_boundary(fallback_render=rx.Var.create(words))
