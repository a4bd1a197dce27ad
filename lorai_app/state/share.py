"""Sharing, from any page with images: what can be shared, the link that was made, the links that work."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import reflex as rx

from lorai_app import bootstrap
from lorai_app.domain.errors import LoraiError
from lorai_app.state import offers
from lorai_app.state.shared_views import LinkView, OfferView
from lorai_app.state.standing import Vars
from lorai_app.state.who import named, visitor_of

NOTHING = OfferView()
NO_LINK = LinkView()


class Sharing(rx.State):
    """`offer` is what the dialog is open for, `made` the link that was just made, `links` those that were live then.

    `opened` counts the openings; `answers` grows with every answer: the page sees by it that one has come.
    """

    offer: OfferView = NOTHING
    made: LinkView = NO_LINK
    links: list[LinkView] = []
    notice: str = ""
    opened: int = 0
    answers: int = 0

    @rx.event
    async def open_for(self, generation: str, image: int | None = None) -> None:
        """What can be shared of a generation of mine, with the image at that index chosen, and its live links."""
        self._clear()
        with self._answering():
            self._hold(await offers.offered(visitor_of(self), named(generation), image))
            self.opened += 1

    @rx.event
    async def make(self, form: dict[str, Any]) -> None:
        """The link that the form asks for."""
        with self._answering():
            self._hold(await offers.made(visitor_of(self), form))

    @rx.event
    async def revoke(self, slug: str) -> None:
        """Takes a link back at once; its line stays, and says so."""
        with self._answering():
            await bootstrap.house().studio.revoke(visitor_of(self), named(slug))
            self.links = [
                replace(link, taken_back=True) if link.slug == slug else link for link in self.links
            ]
            if self.made.slug == slug:
                self.made = replace(self.made, taken_back=True)

    @rx.event
    def close(self) -> None:
        """Forgets what was open, so that the next one does not begin with it."""
        self._clear()

    def _hold(self, told: Vars) -> None:
        for name, value in told.items():
            setattr(self, name, value)

    def _clear(self) -> None:
        self.offer, self.made, self.links, self.notice = NOTHING, NO_LINK, [], ""

    @contextmanager
    def _answering(self) -> Iterator[None]:
        """The sentence of a refusal belongs into the dialog, not beside the form behind it."""
        self.notice = ""
        try:
            yield
        except LoraiError as refused:
            self.notice = refused.message
        finally:
            self.answers += 1
