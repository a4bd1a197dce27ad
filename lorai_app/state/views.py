"""What the page shows of a generation: words and addresses, made from the domain's values."""

from dataclasses import dataclass

from lorai_app import routes
from lorai_app.domain.catalog import CATALOG
from lorai_app.domain.eta import Eta
from lorai_app.domain.generation import Generation, ImageState
from lorai_app.state.tile_views import TileView, title


@dataclass(frozen=True)
class GenerationView:
    """One generation with its receipt; `announcement` is what a screen reader is told.

    `trashed`: a line stands in its place, with which the page brings it back.
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
    can_cancel: bool
    can_share: bool
    retry: str
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
            can_cancel=any(image.state is ImageState.QUEUED for image in generation.images),
            can_share=_ready(generation) > 0,
            retry=_retry(generation),
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
    eta = generation.eta
    ready = f"{_ready(generation)} of {generation.count} ready"
    return f"{ready}, {_time_left(eta)}" if eta else ready


def _time_left(eta: Eta) -> str:
    if eta.high == 0:
        return "taking longer than usual; nothing is charged unless it arrives"
    if eta.low == eta.high:
        return f"about {eta.high} s left"
    return f"{eta.low} to {eta.high} s left"


def _how_it_ended(generation: Generation) -> str:
    ready = _ready(generation)
    if ready == generation.count:
        return f"{ready} of {generation.count} delivered"
    ends = [image.state for image in generation.images if image.state is not ImageState.DELIVERED]
    lacking = ", ".join(f"{ends.count(state)} {state}" for state in dict.fromkeys(ends))
    return f"{ready} of {generation.count} delivered, {lacking}"


def _announcement(generation: Generation) -> str:
    if not generation.under_way:
        return f"Done: {_how_it_ended(generation)}. {generation.receipt.settled} credits used."
    eta = generation.eta
    ready = f"{_ready(generation)} of {generation.count} ready"
    # rounded, so that a screen reader is not told of every second
    return f"{ready}, about {-(-eta.high // 10) * 10} seconds left" if eta and eta.high else ready


def _retry(generation: Generation) -> str:
    missing = generation.missing
    if not missing or generation.under_way:
        return ""
    cost = len(missing) * CATALOG[generation.model].prices[generation.ratio.name]
    return f"Try just {'this one' if len(missing) == 1 else f'these {len(missing)}'} · {cost} credits"
