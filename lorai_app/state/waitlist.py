"""The waitlist's form: an address goes in, a sentence comes out."""

from typing import Any

import reflex as rx

from lorai_app import bootstrap
from lorai_app.domain.errors import InvalidRequest, LoraiError
from lorai_app.domain.waitlist import Wish


class Waitlist(rx.State):
    """`joined` once the address is kept; `trouble` says what to change."""

    joined: bool = False
    trouble: str = ""

    @rx.event
    async def join(self, form: dict[str, Any]) -> None:
        """Keeps the address, if it was agreed to."""
        house = bootstrap.house()
        visitor = house.visitor(self.router.headers.cookie, self.router.session.client_ip)
        try:
            # told beside this form: the page's other notice stands under the generator
            await house.studio.wait_for(visitor, _wish(form))
        except LoraiError as refused:
            self.trouble = refused.message
            return
        self.joined, self.trouble = True, ""


def _wish(form: dict[str, Any]) -> Wish:
    if not isinstance(form, dict):
        raise InvalidRequest("That is not the form.")
    address, model = str(form.get("address", "")), str(form.get("model", ""))
    return Wish.of(model, address, agreed=bool(form.get("agreed")))
