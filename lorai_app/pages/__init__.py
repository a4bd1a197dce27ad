"""The pages: one module per route, and how an app gets them."""

import reflex as rx

from lorai_app import routes
from lorai_app.content import home as words
from lorai_app.pages import generation, history, home, not_found, seen
from lorai_app.pages.layout import STYLESHEETS, head, wraps

__all__ = ["head", "register", "wraps"]

_PICTURE = "/favicon.svg"
_PRIVATE = [{"name": "robots", "content": "noindex"}]
"""What is one visitor's alone: nothing of it is in the page that a search engine would read."""


def register(app: rx.App) -> None:
    """Adds every page and the look to the app."""
    app.stylesheets.extend(STYLESHEETS)
    app.add_page(
        home.page,
        route=routes.HOME,
        title=words.TITLE,
        description=words.DESCRIPTION,
        image=_PICTURE,
        on_load=seen.desk.follow,
    )
    app.add_page(
        generation.page,
        route=routes.GENERATION,
        title=generation.TITLE,
        image=_PICTURE,
        meta=_PRIVATE,
        on_load=seen.desk.follow,
    )
    app.add_page(
        history.page,
        route=routes.HISTORY,
        title=history.TITLE,
        image=_PICTURE,
        meta=_PRIVATE,
        on_load=[seen.desk.follow, seen.history.follow],
    )
    app.add_page(not_found.page, route="404", title=not_found.TITLE, image=_PICTURE, on_load=seen.desk.follow)
