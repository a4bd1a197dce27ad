"""A page whose socket is away asks by HTTP for what its States would hold (`assets/polling.js`)."""

from typing import Any
from urllib.parse import urlsplit

from reflex.utils.format import json_dumps

from lorai_app import routes
from lorai_app.domain.errors import InvalidRequest, NotFound
from lorai_app.domain.visitor import Visitor
from lorai_app.state import offers, standing
from lorai_app.state.desk import Desk
from lorai_app.state.history import History
from lorai_app.state.history_place import Place, place_at
from lorai_app.state.share import Sharing

NAMES = {"desk": Desk.get_full_name(), "history": History.get_full_name(), "sharing": Sharing.get_full_name()}
"""What the answer calls each State, and what Reflex does."""
LONGEST_ADDRESS = 2000


async def now(visitor: Visitor, address: str) -> str:
    """JSON: for the page at that address of this site, the vars of each State by their names."""
    path, query = _parts(address)
    told = {"desk": await _desk(visitor, routes.generation_at(path) or "")}
    if path == routes.HISTORY:
        told["history"] = await standing.history(visitor, _place(query))
    return json_dumps(told)


async def offered(visitor: Visitor, generation: str, image: int | None) -> str:
    """JSON: what the sharing dialog shows when it is opened."""
    return json_dumps({"sharing": await offers.offered(visitor, generation, image)})


async def made(visitor: Visitor, form: Any) -> str:
    """JSON: what the sharing dialog shows when its form was sent."""
    return json_dumps({"sharing": await offers.made(visitor, form)})


def _parts(address: str) -> tuple[str, str]:
    if len(address) > LONGEST_ADDRESS:
        raise InvalidRequest("That is no address of this site.")
    try:
        parts = urlsplit(address)
    except ValueError:  # urlsplit's own, for half an IPv6 address
        raise InvalidRequest("That is no address of this site.") from None
    return parts.path.rstrip("/") or routes.HOME, parts.query


async def _desk(visitor: Visitor, only: str) -> standing.Vars:
    try:
        return await standing.desk(visitor, only)
    except NotFound:
        return {"lost": True, "ready": True}


def _place(query: str) -> Place:
    try:
        return place_at(query)
    except InvalidRequest:  # written by hand: everything is shown instead
        return Place()
