"""What the page shows of one image of a generation: its state in words, its files, its line of truth."""

from dataclasses import dataclass

from lorai_app import routes
from lorai_app.domain.generation import Generation, Image, ImageState
from lorai_app.state.ended_views import EndedView, heading_of
from lorai_app.state.tints import tints

TITLE_LETTERS = 80

_HEADINGS = {
    ImageState.QUEUED: "In line",
    ImageState.RUNNING: "Being made",
    ImageState.BLOCKED: "Blocked",
    ImageState.FAILED: "Not made",
    ImageState.CANCELLED: "Cancelled",
    ImageState.DELIVERED: "",
}


@dataclass(frozen=True)
class TileView:
    """One tile; `since` is when it was sent (ISO 8601, empty before), `ratio` and `pixels` are what stands beneath.

    `preview` is where the unfinished picture can be seen now, empty when it can't. `tints` are five colours of the
    finished one (`state/tints.py`), which stand in its place until it has come.
    """

    number: int
    state: str
    progress: int
    preview: str
    since: str
    heading: str
    message: str
    ended: EndedView
    ratio: str
    pixels: str
    took: str
    alt: str
    small: str
    srcset: str
    tints: str
    original: str
    width: int
    height: int

    @classmethod
    def of(cls, generation: Generation, image: Image) -> "TileView":
        picture = image.picture
        return cls(
            number=image.index + 1,
            state=str(image.state),
            progress=image.progress,
            preview=_preview(generation, image),
            since=image.submitted.isoformat() if image.submitted and image.under_way else "",
            heading=heading_of(image) or _HEADINGS[image.state],
            message=image.reason.message if image.reason else "",
            ended=EndedView.of(image),
            ratio=generation.ratio.name,
            pixels=f"{picture.width}×{picture.height}" if picture else "",
            took=f"{picture.seconds:.0f} s" if picture else "" if image.under_way else "0 credits",
            alt=f"Image {image.index + 1} of {generation.count}: {title(generation)}" if picture else "",
            small=_file(generation, image, "512.webp"),
            srcset=_srcset(generation, image),
            tints=tints(picture.thumbhash) if picture else "",
            original=_file(generation, image, "original"),
            width=picture.width if picture else generation.ratio.width,
            height=picture.height if picture else generation.ratio.height,
        )


def title(generation: Generation) -> str:
    """The first words of the prompt, on one line."""
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
