"""What stands over the page while the socket is away, and in its place where scripts are off."""

import reflex as rx
from reflex_components_core.core.banner import has_connection_errors  # type: ignore[import-untyped]  # it ships no types


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
