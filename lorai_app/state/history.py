"""The history: what a visitor made, listed and found again, and what can be done with it; what runs is followed."""

import asyncio
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

import reflex as rx

from lorai_app import bootstrap
from lorai_app.domain.errors import InvalidRequest, SignedOut
from lorai_app.domain.generation import Generation
from lorai_app.state.history_list import Listed, card_of, listed, marked, more_of
from lorai_app.state.history_place import A_PAGE, Place, Tab, place_at
from lorai_app.state.history_views import TAKEN_BACK, CardView, ShareView
from lorai_app.state.standing import history_of
from lorai_app.state.who import named, visitor_of

LOOK_UP_SECONDS = 10.0
"""How often a page without news is asked whether it is still there."""
NEWS_SECONDS = 2.0
"""How long news may be on their way: what was done here meanwhile is newer."""


class History(rx.State):
    """`live` are the cards of generations that changed since they were listed and still run.

    They are apart because every second one of them is sent again, and the list may be long.
    `said` is told to screen readers.
    """

    ready: bool = False
    tab: str = ""
    narrowed: bool = False
    address: str = ""
    cards: list[CardView] = []
    live: dict[str, CardView] = {}
    links: list[ShareView] = []
    more: bool = False
    said: str = ""
    _done: dict[str, float] = {}
    """When generations were deleted or brought back here (monotonic seconds)."""

    @rx.event(background=True)
    async def follow(self) -> Any:
        """Shows what the address asks for, and then every change; ended by the page's going away."""
        try:
            async with self:
                visitor, page = visitor_of(self), self.router.session.client_token
                query = self.router.url.query
        except SignedOut:  # the desk tells it
            return
        house = bootstrap.house()
        with house.feed.watch(visitor, f"{page} in the history") as watch:
            try:
                place = place_at(query)
            except InvalidRequest:  # written by hand: everything is shown instead
                place = Place()
            found = await listed(visitor, place)
            async with self:
                self._show(place, found)
            while house.is_open(page):
                with suppress(TimeoutError):
                    news = await asyncio.wait_for(watch.news(), LOOK_UP_SECONDS)
                    if news is None:
                        break
                    await self._hear(news.generations, news.gone)
            if watch.signed_out:
                async with self:
                    self._show(Place(), Listed())
                    self.ready = False

    @rx.event
    async def show(self, tab: str) -> None:
        """Another list, with the same search."""
        place = self._place().under(tab)
        self._show(place, await listed(visitor_of(self), place))
        self._tell_how_many()

    @rx.event
    async def seek(self, form: dict[str, Any]) -> None:
        """What the form asks for, in the same list."""
        place = self._place().seeking(form)
        self._show(place, await listed(visitor_of(self), place))
        self._tell_how_many()

    @rx.event
    async def show_more(self) -> None:
        """The next page, below."""
        shown: list[CardView | ShareView] = [*self.cards, *self.links]
        if not (self.more and shown):
            return
        place = self._place()
        found = await more_of(visitor_of(self), place, shown[-1])
        self.cards, self.links = [*self.cards, *found.cards], [*self.links, *found.links]
        self.more = found.more
        self.address = replace(place, shown=len(shown) + A_PAGE).address
        self._tell_how_many()

    @rx.event
    async def favour(self, generation: str, favourite: bool) -> None:
        """Marks it with the star, or takes the star away; the list stays as it is until it is read again."""
        if not isinstance(favourite, bool):
            raise InvalidRequest("The star is on or off.")
        marked = await bootstrap.house().studio.favour(visitor_of(self), named(generation), favourite)
        self._put(card_of(marked))

    @rx.event
    async def delete(self, generation: str) -> None:
        """To the trash; a line in its place says so, and brings it back."""
        await bootstrap.house().studio.delete(visitor_of(self), named(generation))
        self._did(generation, "trashed")
        self.said = "Moved to the trash. The button Undo brings it back."

    @rx.event
    async def restore(self, generation: str) -> None:
        """Out of the trash."""
        back = await bootstrap.house().studio.restore(visitor_of(self), named(generation))
        self._did(generation)
        self._put(card_of(back))
        self.said = "It is back in your history."

    @rx.event
    async def destroy(self, generation: str) -> None:
        """For ever, from the trash."""
        await bootstrap.house().studio.destroy(visitor_of(self), named(generation))
        self._did(generation, "destroyed")
        self.said = "Deleted for ever."

    @rx.event
    async def empty_trash(self) -> None:
        """For ever, all that is in the trash."""
        destroyed = await bootstrap.house().studio.empty_trash(visitor_of(self))
        place = self._place()
        self._show(place, await listed(visitor_of(self), place))
        self.said = f"The trash is empty: {destroyed} deleted for ever."

    @rx.event
    async def revoke(self, slug: str) -> None:
        """Takes a link back at once; its line stays, and says so."""
        await bootstrap.house().studio.revoke(visitor_of(self), named(slug))
        self.links = [
            replace(one, over=TAKEN_BACK, lasts="") if one.slug == slug else one for one in self.links
        ]
        self.said = "Taken back. The link shows nothing any more."

    async def _hear(self, changed: Sequence[Generation], gone: Sequence[str]) -> None:
        cards = [card_of(generation) for generation in changed]
        async with self:
            done = {id for id, when in self._done.items() if time.monotonic() - when < NEWS_SECONDS}
            for card in cards:
                if card.id not in done:
                    self._put(card)
            listed = {one.id for one in self.cards if one.id in gone and not one.gone} - done
            if listed and self.tab != Tab.TRASH:
                self.cards = marked(self.cards, listed, "trashed elsewhere")

    def _did(self, id: str, gone: str = "") -> None:
        """What is done here is seen here at once."""
        self.cards = marked(self.cards, [id], gone)
        self._done = {**self._done, id: time.monotonic()}

    def _place(self) -> Place:
        return place_at(self.address.partition("?")[2])

    def _show(self, place: Place, found: Listed) -> None:
        for name, value in history_of(place, found).items():
            setattr(self, name, value)

    def _put(self, card: CardView) -> None:
        """In its place; one that was not listed comes first when it is new and everything is shown."""
        if not any(one.id == card.id for one in self.cards):
            newest = not self.cards or card.created > self.cards[0].created
            if newest and self.tab == Tab.ALL and not self.narrowed:
                self.cards = [card, *self.cards]
        elif self.tab == Tab.TRASH:
            self.cards = marked(self.cards, [card.id], "restored")
        elif card.under_way:
            self.live = {**self.live, card.id: card}
        else:
            self.cards = [card if one.id == card.id else one for one in self.cards]
            if card.id in self.live:
                self.live = {id: one for id, one in self.live.items() if id != card.id}

    def _tell_how_many(self) -> None:
        shown = len(self.cards) + len(self.links)
        self.said = (
            f"{shown} shown{', and there are more' if self.more else ''}." if shown else "Nothing found."
        )
