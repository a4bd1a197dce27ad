"""Reading a list of the history, from its beginning or after what is shown already."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from lorai_app import bootstrap
from lorai_app.domain.errors import NotFound
from lorai_app.domain.generation import Generation
from lorai_app.domain.history import Cursor
from lorai_app.domain.visitor import Visitor
from lorai_app.state.history_place import A_PAGE, Place, Tab
from lorai_app.state.history_views import CardView, ShareView


@dataclass(frozen=True)
class Listed:
    """What there is in the list of a place; `more` when there is still more of it."""

    cards: list[CardView] = field(default_factory=list)
    links: list[ShareView] = field(default_factory=list)
    more: bool = False


def card_of(generation: Generation) -> CardView:
    return CardView.of(generation, bootstrap.house().studio.clock())


def marked(cards: Sequence[CardView], ids: Collection[str], gone: str) -> list[CardView]:
    """The same cards, with lines in the place of these, so that nothing moves under a finger."""
    return [replace(one, gone=gone) if one.id in ids else one for one in cards]


async def listed(visitor: Visitor, place: Place) -> Listed:
    """As much as the place shows."""
    return await _read(visitor, place, None, place.shown)


async def more_of(visitor: Visitor, place: Place, last: CardView | ShareView) -> Listed:
    """The page after the last one that is shown."""
    id = last.id if isinstance(last, CardView) else last.slug
    return await _read(visitor, place, Cursor(datetime.fromisoformat(last.created), id), A_PAGE)


async def _read(visitor: Visitor, place: Place, before: Cursor | None, limit: int) -> Listed:
    if place.tab is Tab.SHARED:
        return await _links(visitor, before, limit)
    page = await bootstrap.house().studio.history(visitor, before, limit, place.sought)
    return Listed(cards=[card_of(one) for one in page.items], more=page.next is not None)


async def _links(visitor: Visitor, before: Cursor | None, limit: int) -> Listed:
    studio = bootstrap.house().studio
    found = await studio.shares(visitor, before, limit + 1)
    shown, made = found[:limit], dict[str, Generation]()
    for share in shown:
        if share.generation and share.generation not in made and not share.in_trash:
            try:
                made[share.generation] = await studio.generation(visitor, share.generation)
            except NotFound:  # it went to the trash since the links were read
                continue
    now = studio.clock()
    links = [ShareView.of(share, made.get(share.generation or ""), studio.site, now) for share in shown]
    return Listed(links=links, more=len(found) > limit)
