"""The desk: the form that a visitor fills, and what comes of it, followed until they leave."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from typing import Any

import reflex as rx

from lorai_app import bootstrap, routes
from lorai_app.domain import catalog
from lorai_app.domain.credits import Purse
from lorai_app.domain.errors import InvalidRequest, NotFound, SignedOut, TooManyRequests
from lorai_app.domain.generation import Generation, Request
from lorai_app.domain.visitor import Visitor
from lorai_app.state import standing
from lorai_app.state.standing import RECENT
from lorai_app.state.views import GenerationView
from lorai_app.state.who import named, visitor_of

LOOK_UP_SECONDS = 10.0
"""How often a page without news is asked whether it is still there, and told whether the provider is."""


class Desk(rx.State):
    """`acknowledged` is the key of the last press that arrived: the page sends a press again until it sees it.

    `said` is told to screen readers instead of the newest generation's progress, until there is some.
    `signed_out`: this browser was ended from another one; `assets/devices.js` then loads the page again.
    """

    shown: list[GenerationView] = []
    balance: int = 0
    held: int = 0
    ready: bool = False
    lost: bool = False
    signed_out: bool = False
    acknowledged: str = ""
    notice: str = ""
    said: str = ""
    sketching: bool = False
    waiting: str = ""
    usual: dict[str, str] = {}
    how_to_get_more: str = ""
    ask_at: str = ""

    @rx.event(background=True)
    async def follow(self) -> Any:
        """Shows what there is and then every change; ended by the page's going away."""
        try:
            async with self:
                visitor, only, page = self._visitor(), self._only(), self.router.session.client_token
        except SignedOut:
            await self._sign_out()
            return
        with bootstrap.house().feed.watch(visitor, page) as watch:
            try:
                await self._show_all(visitor, only)
            except (NotFound, TooManyRequests):
                async with self:
                    self.lost, self.ready = True, True
                return
            while bootstrap.house().is_open(page):
                with suppress(TimeoutError):
                    news = await asyncio.wait_for(watch.news(), LOOK_UP_SECONDS)
                    if news is None:
                        break
                    await self._show(only, news.generations, news.gone, news.purse)
                await self._tell_of_waiting()
            if watch.signed_out:
                await self._sign_out()

    @rx.event
    async def submit(self, form: dict[str, Any]) -> None:
        """One press: the rows are written, and whoever follows sees them."""
        self.notice = ""
        self.acknowledged = str(form.get("key", "")) if isinstance(form, dict) else ""
        studio = bootstrap.house().studio
        generation, _ = await studio.submit(self._visitor(), _request(form), self.acknowledged)
        self.said = ""
        if generation.deleted is None:  # a press that was sent again must not bring back what was thrown away
            self._put(GenerationView.of(generation))
        await self._count_credits()

    @rx.event
    async def retry(self, generation: str) -> None:
        """The missing images again; a double click is one press, because the attempts name the key."""
        studio, visitor = bootstrap.house().studio, self._visitor()
        before = await studio.generation(visitor, named(generation))
        key = f"retry-{generation}-{sum(image.attempt for image in before.images)}"
        again, _ = await studio.retry(visitor, generation, key)
        self.notice, self.said = "", ""
        self._put(GenerationView.of(again))
        await self._count_credits()

    @rx.event
    async def cancel(self, generation: str) -> None:
        """Ends what has not been sent yet."""
        cancelled = await bootstrap.house().studio.cancel(self._visitor(), named(generation))
        view = GenerationView.of(cancelled)
        self._put(view)
        self.said = view.going_on or view.announcement
        await self._count_credits()

    @rx.event
    async def delete(self, generation: str) -> None:
        """To the trash; a line in its place says so, and brings it back."""
        await bootstrap.house().studio.delete(self._visitor(), named(generation))
        self.shown = [replace(view, trashed=True) if view.id == generation else view for view in self.shown]
        self.said = f"Moved to the trash: {_title(self.shown, generation)}. Undo brings it back."

    @rx.event
    async def restore(self, generation: str) -> None:
        """Out of the trash, back in its place by age."""
        restored = await bootstrap.house().studio.restore(self._visitor(), named(generation))
        self._put(GenerationView.of(restored))
        self.said = f"Back from the trash: {_title(self.shown, generation)}."

    @rx.event
    def tell(self, sentence: str) -> None:
        """Shows a sentence beside the button: what is wrong and what to do."""
        self.notice = str(sentence)[:500]

    async def _show_all(self, visitor: Visitor, only: str) -> None:
        there_is = await standing.desk(visitor, only)
        async with self:
            for name, value in there_is.items():
                setattr(self, name, value)
            # what ended before somebody came is no news
            self.shown = [view if view.under_way else replace(view, announcement="") for view in self.shown]
            self.notice = ""

    async def _sign_out(self) -> None:
        """Nothing of the visitor's stays in sight."""
        async with self:
            self.shown, self.balance, self.held = [], 0, 0
            self.ready, self.signed_out = False, True

    async def _tell_of_waiting(self) -> None:
        """Whether new images wait because nobody answers, and how long they take: said when it has changed."""
        notes, usual = " ".join(bootstrap.house().notes()), await standing.usual()
        if (notes, usual) != (self.waiting, self.usual):
            async with self:
                self.waiting, self.usual = notes, usual

    async def _show(self, only: str, news: list[Generation], gone: list[str], purse: Purse) -> None:
        views = [GenerationView.of(generation) for generation in news if only in ("", generation.id)]
        async with self:
            told = {view.id: view.announcement for view in self.shown}
            if any(told.get(view.id) != view.announcement for view in views):
                self.said = ""
            for view in views:
                self._put(view)
            if gone:
                self.shown = [view for view in self.shown if view.trashed or view.id not in gone]
            self.balance, self.held = purse.balance, purse.held

    def _put(self, view: GenerationView) -> None:
        """In its place by age, whichever came first: news of two presses may arrive in any order."""
        others = [old for old in self.shown if old.id != view.id]
        newest_first = sorted([view, *others], key=lambda one: one.created, reverse=True)
        self.shown = newest_first[:RECENT]

    async def _count_credits(self) -> None:
        purse = await bootstrap.house().studio.purse(self._visitor())
        self.balance, self.held = purse.balance, purse.held

    def _visitor(self) -> Visitor:
        return visitor_of(self)

    def _only(self) -> str:
        """The generation whose page this is, or nothing on the others."""
        return routes.generation_at(self.router.url.path) or ""


def _title(shown: list[GenerationView], id: str) -> str:
    return next((view.title for view in shown if view.id == id), "your images")


def _request(form: dict[str, Any]) -> Request:
    """The form's values; InvalidRequest for what no form of ours sends."""
    if not isinstance(form, dict):
        raise InvalidRequest("That is not the form.")
    count, references = str(form.get("count", "")), str(form.get("references", ""))
    if count not in {str(number) for number in catalog.COUNTS}:
        raise InvalidRequest("Choose how many images you want.")
    return Request(
        prompt=str(form.get("prompt", "")),
        model=catalog.choose(str(form.get("model", "")), bootstrap.house().studio.today()),
        ratio=str(form.get("ratio", "")),
        count=int(count),
        references=tuple(named(one) for one in references.split(",") if one),
    )
