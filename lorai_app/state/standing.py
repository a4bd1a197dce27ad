"""What the desk and the history hold when a page is opened: read whole, whoever asks for it."""

from typing import Any

from lorai_app import bootstrap
from lorai_app.domain.visitor import Visitor
from lorai_app.state.history_list import Listed, listed
from lorai_app.state.history_place import Place
from lorai_app.state.views import GenerationView

RECENT = 6

Vars = dict[str, Any]
"""The vars of a State by their names."""


async def desk(visitor: Visitor, only: str) -> Vars:
    """The newest generations, or that one alone (NotFound), and the credits."""
    house = bootstrap.house()
    found = (
        (await house.studio.generation(visitor, only),)
        if only
        else (await house.studio.history(visitor, None, RECENT)).items
    )
    purse = await house.studio.purse(visitor)
    return {
        "shown": [GenerationView.of(generation) for generation in found],
        "balance": purse.balance,
        "held": purse.held,
        "sketching": house.sketching,
        "waiting": " ".join(house.notes()),
        "usual": await usual(),
        "how_to_get_more": house.studio.how_to_get_more(visitor, purse.starts_with),
        "ask_at": house.studio.ask_at(visitor),
        "ready": True,
        "lost": False,
    }


async def usual() -> dict[str, str]:
    """How long an image takes, in words, for each press that the form can make (`assets/usual.js`)."""
    times = await bootstrap.house().studio.estimates.before_a_press()
    return {press: eta.words for press, eta in times.items()}


async def history(visitor: Visitor, place: Place) -> Vars:
    """The list of a place."""
    return history_of(place, await listed(visitor, place))


def history_of(place: Place, found: Listed) -> Vars:
    return {
        "tab": str(place.tab),
        "narrowed": place.narrowed,
        "address": place.address,
        "ready": True,
        "cards": found.cards,
        "live": {},
        "links": found.links,
        "more": found.more,
    }
