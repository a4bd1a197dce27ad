"""The question after a batch: whether it stands, and what is said to it."""

from contextlib import suppress
from typing import Any

import reflex as rx

from lorai_app import bootstrap
from lorai_app.domain.errors import InvalidRequest, LoraiError
from lorai_app.domain.feedback import Feedback as Said
from lorai_app.state.who import named, visitor_of


class Feedback(rx.State):
    """`about` is the generation that is asked about, `thanked` the one that was answered; `trouble` what to change."""

    about: str = ""
    thanked: str = ""
    trouble: str = ""

    @rx.event
    async def ask(self, generation: str) -> None:
        """A batch has ended: is its maker asked what they think?"""
        self.trouble = ""
        asked = False
        with suppress(LoraiError):  # nobody pressed anything: who can't be asked is not told why
            asked = await bootstrap.house().studio.ask(visitor_of(self), named(generation))
        self.about = generation if asked else ""

    @rx.event
    async def answer(self, form: dict[str, Any]) -> None:
        """Keeps what was said."""
        try:
            # told beside the question: the page's other notice stands under the generator
            await bootstrap.house().studio.hear(visitor_of(self), self.about, _said(form))
        except LoraiError as refused:
            self.trouble = refused.message
            return
        self.about, self.thanked, self.trouble = "", self.about, ""

    @rx.event
    async def leave(self) -> None:
        """Not now, and not again today."""
        about, self.about, self.trouble = self.about, "", ""
        await bootstrap.house().studio.leave_it(visitor_of(self), about)


def _said(form: dict[str, Any]) -> Said:
    if not isinstance(form, dict):
        raise InvalidRequest("That is not the form.")
    words, name = str(form.get("words", "")), str(form.get("name", ""))
    return Said.of(str(form.get("stars", "")), words, name, may_show=bool(form.get("may_show")))
