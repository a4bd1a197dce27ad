"""Drawn signs, one stroke width, coloured by the text around them."""

import reflex as rx

_PATHS = {
    "close": "M5.5 5.5l13 13M18.5 5.5l-13 13",
    "down": "M6 9l6 6 6-6",
    "menu": "M4 8h16M4 16h16",
    "sun": "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2"
    "M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
    "moon": "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5",
    "screen": "M3.5 5h17v11.5h-17zM9 20h6",
}


def icon(name: str, class_name: str = "") -> rx.Component:
    return rx.el.svg(
        rx.el.path(d=_PATHS[name]),
        view_box="0 0 24 24",
        class_name=f"icon {class_name}".strip(),
        aria_hidden="true",
    )


def overprint() -> rx.Component:
    """The mark: two inks and what they make together, drawn as three shapes so that it holds on dark too."""
    return rx.el.svg(
        rx.el.circle(cx="10", cy="10", r="10", class_name="first"),
        rx.el.circle(cx="18", cy="10", r="10", class_name="second"),
        rx.el.path(d="M14 .835a10 10 0 0 1 0 18.33a10 10 0 0 1 0-18.33z", class_name="both"),
        view_box="0 0 28 20",
        aria_hidden="true",
    )
