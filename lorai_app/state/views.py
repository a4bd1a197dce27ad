"""What the page shows of a generation: words and addresses, made from the domain's values."""

from dataclasses import dataclass

from lorai_app import routes
from lorai_app.domain.catalog import CATALOG
from lorai_app.domain.eta import Eta
from lorai_app.domain.generation import Generation, Image, ImageState

TITLE_LETTERS = 80

_HEADINGS = {
    ImageState.QUEUED: "In line",
    ImageState.RUNNING: "Being made",
    ImageState.BLOCKED: "Not made: safety review",
    ImageState.FAILED: "Not made",
    ImageState.CANCELLED: "Cancelled",
    ImageState.DELIVERED: "",
}


@dataclass(frozen=True)
class TileView:
    """One tile; `since` is when it was sent (ISO 8601, empty before), `facts` the line of truth under it.

    `preview` is where the unfinished picture can be seen now, empty when it can't.
    """

    number: int
    state: str
    progress: int
    preview: str
    since: str
    heading: str
    message: str
    facts: str
    took: str
    alt: str
    small: str
    srcset: str
    original: str
    width: int
    height: int

    @classmethod
    def of(cls, generation: Generation, image: Image) -> "TileView":
        picture = image.picture
        size = f"{picture.width}×{picture.height}" if picture else ""
        return cls(
            number=image.index + 1,
            state=str(image.state),
            progress=image.progress,
            preview=_preview(generation, image),
            since=image.submitted.isoformat() if image.submitted and image.under_way else "",
            heading=_HEADINGS[image.state],
            message=image.reason.message if image.reason else "",
            facts=" · ".join(part for part in (generation.ratio.name, size) if part),
            took=f"{picture.seconds:.0f} s" if picture else "" if image.under_way else "0 credits",
            alt=f"Image {image.index + 1} of {generation.count}: {_title(generation)}" if picture else "",
            small=_file(generation, image, "512.webp"),
            srcset=_srcset(generation, image),
            original=_file(generation, image, "original"),
            width=picture.width if picture else generation.ratio.width,
            height=picture.height if picture else generation.ratio.height,
        )


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
            title=_title(generation),
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


def _title(generation: Generation) -> str:
    first = " ".join(generation.prompt.split())
    return first if len(first) <= TITLE_LETTERS else f"{first[: TITLE_LETTERS - 1].rstrip()}…"


def _file(generation: Generation, image: Image, size: str) -> str:
    if image.picture is None:
        return ""
    return routes.image_file(generation.id, image.index, image.attempt, size)


def _preview(generation: Generation, image: Image) -> str:
    if not image.previews:
        return ""
    return routes.image_preview(generation.id, image.index, image.attempt, image.previews)


def _srcset(generation: Generation, image: Image) -> str:
    """The copies with their widths: their longest side is 512 and 1024 px, or the picture's own when that is less."""
    picture = image.picture
    if picture is None:
        return ""
    longest = max(picture.width, picture.height)
    sizes = ((side, round(picture.width * min(side, longest) / longest)) for side in (512, 1024))
    return ", ".join(f"{_file(generation, image, f'{side}.webp')} {width}w" for side, width in sizes)


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
