"""Drawn signs, one stroke width, coloured by the text around them."""

import reflex as rx

_PATHS = {
    "close": "M5.5 5.5l13 13M18.5 5.5l-13 13",
    "down": "M6 9l6 6 6-6",
    "camera": "M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 10.2a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6",
    "menu": "M4 8h16M4 16h16",
    "sun": "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2"
    "M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
    "moon": "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5",
    "screen": "M3.5 5h17v11.5h-17zM9 20h6",
    "device": "M3.5 5h12v4M3.5 5v9.5h8M3.5 18h8M14.5 11.5h6V20h-6zM17 17.6h1",
    "share": "M12 15V4M7.5 8 12 3.5 16.5 8M5 12.5V20h14v-7.5",
    "save": "M12 4v11M7.5 11.5 12 16l4.5-4.5M5 20h14",
    "copy": "M9 9h11v11H9zM15 9V4H4v11h5",
    "open": "M9 5H5v14h14v-4M13 5h6v6M19 5l-8.5 8.5",
    "qr": "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2M20 14v2M14 20h2M18 18h2v2",
    "embed": "M8.5 7 3.5 12l5 5M15.5 7l5 5-5 5",
    "history": "M4.2 9.5A8.2 8.2 0 1 1 3.8 13M3.5 4.5v5h5M12 7.5V12l3.2 2",
    "search": "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.3 15.3 20 20",
    "filter": "M4 7.5h9M17 7.5h3M15 5v5M4 16.5h3M11 16.5h9M9 14v5",
    "star": "M12 3.6l2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.2-4.1 5.8-.8z",
    "more": "M5.5 12h.01M12 12h.01M18.5 12h.01",
    "again": "M19.8 9.5A8.2 8.2 0 1 0 20.2 13M20.5 4.5v5h-5",
    "bin": "M4.5 6.5h15M9.5 6.5V4h5v2.5M6.5 6.5 7.5 20h9l1-13.5M10.5 10.5v5.5M13.5 10.5v5.5",
    "blocked": "M12 3.5 19 6v6c0 4-3 7-7 8.5C8 19 5 16 5 12V6zM9.5 9.5l5 5M14.5 9.5l-5 5",
    "failed": "M5.5 5.5l13 13M18.5 5.5l-13 13",
    "cancelled": "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M6.2 6.2l11.6 11.6",
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
