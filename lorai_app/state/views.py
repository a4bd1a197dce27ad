"""What the page shows of a generation: words and addresses, made from the domain's values."""

from collections.abc import Iterable
from dataclasses import dataclass

from lorai_app import routes
from lorai_app.domain.catalog import CATALOG
from lorai_app.domain.endings import ending
from lorai_app.domain.generation import Generation, ImageState
from lorai_app.state.ended_views import refused, remake
from lorai_app.state.tile_views import TileView, title


@dataclass(frozen=True)
class GenerationView:
    """One generation with its receipt; `announcement` is what a screen reader is told.

    While it is under way: `usual` is what an image takes in words, `between` the same in two numbers, `returns` when
    held credits come back at last (ISO 8601, empty when that can't be told). `assets/clock.js` counts with them, so
    that time alone costs the socket nothing. `trashed`: a line stands in its place, with which the page brings it back.
    """

    id: str
    created: str
    address: str
    again: str
    title: str
    prompt: str
    model: str
    ratio: str
    width: int
    height: int
    status: str
    announcement: str
    under_way: bool
    usual: str
    between: str
    returns: str
    going_on: str
    can_cancel: bool
    can_share: bool
    zip: str
    retry: str
    remake: str
    refused: str
    reserved: int
    settled: int
    released: int
    held: int
    tiles: list[TileView]
    trashed: bool = False

    @classmethod
    def of(cls, generation: Generation) -> "GenerationView":
        receipt = generation.receipt
        return cls(
            id=generation.id,
            created=generation.created.isoformat(),
            address=routes.generation(generation.id),
            again=routes.again(generation.id),
            title=title(generation),
            prompt=generation.prompt,
            model=CATALOG[generation.model].name,
            ratio=generation.ratio.name,
            width=generation.ratio.width,
            height=generation.ratio.height,
            status=_status(generation),
            announcement=_announcement(generation),
            under_way=generation.under_way,
            usual=generation.usual.words if generation.usual else "",
            between=f"{generation.usual.low} {generation.usual.high}" if generation.usual else "",
            returns=generation.returns.isoformat() if generation.returns else "",
            going_on=_going_on(generation),
            can_cancel=any(image.state is ImageState.QUEUED for image in generation.images),
            can_share=_ready(generation) > 0,
            zip=routes.zip_of(generation.id) if _ready(generation) > 1 and not generation.under_way else "",
            retry=_retry(generation),
            remake=remake(generation),
            refused=refused(generation),
            reserved=receipt.reserved,
            settled=receipt.settled,
            released=receipt.released,
            held=receipt.held,
            tiles=[TileView.of(generation, image) for image in generation.images],
        )


def _ready(generation: Generation) -> int:
    return sum(image.state is ImageState.DELIVERED for image in generation.images)


def _status(generation: Generation) -> str:
    if not generation.under_way:
        return _how_it_ended(generation)
    return f"{_ready(generation)} of {generation.count} ready"


def _going_on(generation: Generation) -> str:
    """What stands beneath a batch while it is under way."""
    if not generation.under_way:
        return ""
    cancelled = sum(image.state is ImageState.CANCELLED for image in generation.images)
    if not cancelled:
        return "You can close this page: your images go on without it, and will be here."
    back = cancelled * CATALOG[generation.model].prices[generation.ratio.name]
    return f"{back} credits are back. What was already sent goes on, and is charged if it arrives."


def _how_it_ended(generation: Generation) -> str:
    ready = _ready(generation)
    if ready == generation.count:
        return f"{ready} of {generation.count} delivered"
    ends = [image.state for image in generation.images if image.state is not ImageState.DELIVERED]
    lacking = ", ".join(f"{ends.count(state)} {state}" for state in dict.fromkeys(ends))
    return f"{ready} of {generation.count} delivered, {lacking}"


def _announcement(generation: Generation) -> str:
    if not generation.under_way:
        told = f"Done: {_how_it_ended(generation)}. {generation.receipt.settled} credits used."
        return " ".join([told, *_why_blocked(generation)])
    ready, eta = f"{_ready(generation)} of {generation.count} ready", generation.eta
    if eta is None:
        return ready
    if eta.high == 0:
        return f"{ready}, taking longer than usual"
    # rounded, so that a screen reader is not told of every second
    return f"{ready}, about {-(-eta.high // 10) * 10} seconds left"


def _why_blocked(generation: Generation) -> Iterable[str]:
    """Each reason once, in its order."""
    ends = [ending(image) for image in generation.images if image.state is ImageState.BLOCKED]
    return dict.fromkeys(f"{end.what} {end.helps}" for end in ends if end)


def _retry(generation: Generation) -> str:
    """Empty as well when the site's own words stopped it: the same prompt would be stopped again."""
    missing = generation.missing
    if not missing or generation.under_way or refused(generation):
        return ""
    cost = len(missing) * CATALOG[generation.model].prices[generation.ratio.name]
    return f"Try just {'this one' if len(missing) == 1 else f'these {len(missing)}'} · {cost} credits"
