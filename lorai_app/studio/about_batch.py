"""The text that lies beside the images of a batch when they are saved together."""

from collections.abc import Iterator, Sequence

from lorai_app.domain.catalog import CATALOG
from lorai_app.domain.generation import Generation, Image, ImageState
from lorai_app.domain.truth import Truth

NAME = "about.txt"
_NOT_DELIVERED = {
    ImageState.QUEUED: "not made yet: it was in line when this was saved.",
    ImageState.RUNNING: "not made yet: it was being made when this was saved.",
    ImageState.CANCELLED: "cancelled. Not charged.",
}


def about(generation: Generation, truths: Sequence[Truth], names: dict[int, str]) -> str:
    """What was asked, what came of it and what it cost; `names` are those of the delivered files, by index."""
    return "\n".join([*_asked(generation, truths), "", *_images(generation, truths, names), ""])


def _asked(generation: Generation, truths: Sequence[Truth]) -> Iterator[str]:
    ratio, receipt, photos = generation.ratio, generation.receipt, len(generation.references)
    yield f"{_of(len([one for one in generation.images if one.picture]), generation.count)} made with LoraAI"
    yield ""
    yield "PROMPT"
    yield generation.prompt
    yield ""
    yield "REQUEST"
    yield f"Model: {CATALOG[generation.model].name}"
    if any(one.sketched for one in truths):
        yield "Made by: the site's own drawing program. This is a sketch: no AI model made it."
    yield f"Ratio: {ratio.name}, asked for as {ratio.width}×{ratio.height} pixels"
    yield f"Reference photos: {photos or 'none'}{' (not in this file)' if photos else ''}"
    yield f"When: {generation.created:%Y-%m-%d %H:%M} UTC"
    yield f"Receipt: {receipt.settled} credits used, {receipt.released} returned, {receipt.held} held"
    yield f"Id: {generation.id}"


def _images(generation: Generation, truths: Sequence[Truth], names: dict[int, str]) -> Iterator[str]:
    told = {one.index: one for one in truths}
    yield "IMAGES"
    for image in generation.images:
        line = _delivered(image, names) if image.index in names else _missing(image)
        yield f"{image.index + 1}. {line}"
        if (truth := told.get(image.index)) and truth.request_id:
            yield f"   Request id: {truth.request_id}"
        if image.picture and image.picture.revised_prompt:
            yield f"   The prompt as the provider changed it: {image.picture.revised_prompt}"


def _delivered(image: Image, names: dict[int, str]) -> str:
    assert image.picture
    picture = image.picture
    return f"{names[image.index]}: {picture.width}×{picture.height} pixels, {picture.seconds:.1f} seconds"


def _missing(image: Image) -> str:
    if image.state in _NOT_DELIVERED:
        return _NOT_DELIVERED[image.state]
    return f"{image.state}. {image.reason.message if image.reason else 'Not charged.'}"


def _of(delivered: int, count: int) -> str:
    if delivered == count:
        return "1 image" if count == 1 else f"{count} images"
    return f"{delivered} of {count} images"
