"""Who is at the page: known by the cookie of its handshake alone, never by a word of the browser's."""

import reflex as rx

from lorai_app import bootstrap
from lorai_app.domain.visitor import Visitor


def visitor_of(page: rx.State) -> Visitor:
    """Whoever holds the cookie; a stranger with an id of their own when nobody does."""
    return bootstrap.house().visitor(page.router.headers.cookie, page.router.session.client_ip)
