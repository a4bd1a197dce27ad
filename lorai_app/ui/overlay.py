"""What stands over the page while the socket is away."""

import reflex as rx
from reflex_components_core.core.banner import has_connection_errors  # type: ignore[import-untyped]  # it ships no types


def reconnecting() -> rx.Component:
    """A small line instead of Reflex's banner. A fragment, because Reflex appends the page to whatever this is."""
    return rx.fragment(
        rx.el.p(
            "Reconnecting… your images go on",
            hidden=~has_connection_errors,
            class_name="reconnecting",
            aria_live="polite",
        )
    )
