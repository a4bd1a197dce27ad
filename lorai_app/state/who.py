"""Who is at the page: known by the cookie of its handshake alone, never by a word of the browser's."""

import reflex as rx

from lorai_app import bootstrap
from lorai_app.domain.errors import NotFound
from lorai_app.domain.visitor import Visitor


def visitor_of(page: rx.State) -> Visitor:
    """Whoever holds the cookie; a stranger with an id of their own when nobody does."""
    return bootstrap.house().visitor(page.router.headers.cookie, page.router.session.client_ip)


def named(id: object) -> str:
    """An id as a page sends it; it is looked up for its visitor alone. NotFound for what is none of ours."""
    if not isinstance(id, str) or not id.isascii():
        raise NotFound
    return id
