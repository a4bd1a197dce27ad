"""Why an image was not made, in words that help: what stopped it, what class of thing, and what usually helps."""

from dataclasses import dataclass

from lorai_app.domain.generation import Image, ImageState

NOT_CHARGED = " Not charged."
"""How the sentence of a reason ends; a tile says it by itself."""
_SOFTER = "Softer words usually help."


@dataclass(frozen=True)
class Ending:
    """`stopped` is the review that stopped it (prompt, reference or output; empty when none did or nobody says)."""

    heading: str
    what: str
    helps: str
    stopped: str = ""
    classes: tuple[str, ...] = ()


_BLOCKS = {
    "prompt": Ending(
        "Blocked: the prompt",
        "Safety review stopped the prompt.",
        _SOFTER,
        "prompt",
    ),
    "reference": Ending(
        "Blocked: a photo",
        "Safety review stopped one of your photos.",
        "Another photo, or the same one cropped, usually helps.",
        "reference",
    ),
    "output": Ending(
        "Blocked: the picture",
        "Safety review held back the finished picture.",
        "Every try comes out differently. Softer words help more.",
        "output",
    ),
}
_BLOCK = Ending("Blocked", "Safety review stopped this image.", _SOFTER)
_CLASSES = {"sexual": "sexual content"}
"""The others are words already: violence, self-harm, harassment."""


def ending(image: Image) -> Ending | None:
    """What there is to say of an image that has ended without a picture; None for any other."""
    if image.state not in (ImageState.BLOCKED, ImageState.FAILED, ImageState.CANCELLED) or not image.reason:
        return None
    reason = image.reason
    if image.state is ImageState.BLOCKED:
        block = _block(reason.stage, reason.words)
        if reason.words:
            return block
        classes = tuple(_CLASSES.get(name, name.replace("_", " ")) for name in reason.categories)
        return Ending(block.heading, block.what, block.helps, block.stopped, classes)
    heading = "Not made" if image.state is ImageState.FAILED else "Cancelled"
    return Ending(heading, reason.message.removesuffix(NOT_CHARGED), "")


def told_of_a_block(stage: str | None, categories: tuple[str, ...], words: tuple[str, ...]) -> str:
    """The same in one line, for whoever has no tile; `words` are those that the operator's own list refuses."""
    block = _block(stage, words)
    kinds = f" ({', '.join(categories)})" if categories else ""
    return f"{block.what.removesuffix('.')}{kinds}. {block.helps}{NOT_CHARGED}"


def _block(stage: str | None, words: tuple[str, ...]) -> Ending:
    block = _BLOCKS.get(stage or "", _BLOCK)
    if not words:
        return block
    named = ", ".join(f"“{word}”" for word in words)
    return Ending(block.heading, f"This site does not take {named}.", "Say it in other words.", block.stopped)
