"""Sharing, from any page with images: what can be shared, the link that was made, the links that work."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import reflex as rx

from lorai_app import bootstrap
from lorai_app.domain.catalog import COUNTS
from lorai_app.domain.errors import InvalidRequest, LoraiError
from lorai_app.domain.sharing import EXPIRES_IN, Wish
from lorai_app.state.shared_views import LinkView, OfferView
from lorai_app.state.who import visitor_of

NOTHING = OfferView()
NO_LINK = LinkView()
ALL_IMAGES = ""


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
        studio, visitor = bootstrap.house().studio, visitor_of(self)
        self._clear()
        with self._answering():
            found = await studio.generation(visitor, str(generation))
            live = await studio.shares_of(visitor, found.id)
            self.offer = OfferView.of(found, image, studio.site)
            self.links = [LinkView.of(share, found, studio.site, studio.clock()) for share in live]
            self.opened += 1

    @rx.event
    async def make(self, form: dict[str, Any]) -> None:
        """The link that the form asks for."""
        studio, visitor = bootstrap.house().studio, visitor_of(self)
        with self._answering():
            share = await studio.share(visitor, _wish(form))
            found = await studio.generation(visitor, share.generation or "")
            self.made = LinkView.of(share, found, studio.site, studio.clock())

    @rx.event
    async def revoke(self, slug: str) -> None:
        """Takes a link back at once; its line stays, and says so."""
        with self._answering():
            await bootstrap.house().studio.revoke(visitor_of(self), str(slug))
            self.links = [
                replace(link, taken_back=True) if link.slug == slug else link for link in self.links
            ]
            if self.made.slug == slug:
                self.made = replace(self.made, taken_back=True)

    @rx.event
    def close(self) -> None:
        """Forgets what was open, so that the next one does not begin with it."""
        self._clear()

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


def _wish(form: dict[str, Any]) -> Wish:
    """The form's values; InvalidRequest for what no form of ours sends."""
    if not isinstance(form, dict):
        raise InvalidRequest("That is not the form.")
    image, lasts = str(form.get("image", ALL_IMAGES)), str(form.get("lasts", ""))
    if lasts not in EXPIRES_IN:
        raise InvalidRequest("Choose how long the link works.")
    if image != ALL_IMAGES and image not in {str(index) for index in range(max(COUNTS))}:
        raise InvalidRequest("Choose what you want to share.")
    return Wish(
        generation=str(form.get("generation", "")),
        image=None if image == ALL_IMAGES else int(image),
        expires_in=EXPIRES_IN[lasts],
        show_prompt="prompt" in form,
        show_references="references" in form,
        findable="findable" in form,
    )
