"""What the page shows of an image that was not made: what stopped it, when, and what helps."""

from dataclasses import dataclass

from lorai_app.domain.catalog import CATALOG
from lorai_app.domain.endings import ending
from lorai_app.domain.generation import Generation, Image, ImageState


@dataclass(frozen=True)
class EndedView:
    """`at` is when it ended (ISO 8601) and `clock` the same for those without scripts."""

    what: str = ""
    classes: str = ""
    helps: str = ""
    stopped: str = ""
    at: str = ""
    clock: str = ""

    @classmethod
    def of(cls, image: Image) -> "EndedView":
        told = ending(image)
        if told is None:
            return cls()
        when = image.ended if image.state is ImageState.FAILED else None
        return cls(
            what=told.what,
            classes=", ".join(told.classes),
            helps=told.helps,
            stopped=told.stopped,
            at=when.isoformat() if when else "",
            clock=f"{when:%H:%M} UTC" if when else "",
        )


def heading_of(image: Image) -> str:
    """Empty for an image that has not ended, or that came."""
    told = ending(image)
    return told.heading if told else ""


def remake(generation: Generation) -> str:
    """What the button says that makes the missing ones of other words; empty when no block asks for them."""
    missing = generation.missing
    if generation.under_way or not any(image.state is ImageState.BLOCKED for image in missing):
        return ""
    cost = len(missing) * CATALOG[generation.model].prices[generation.ratio.name]
    return f"Make {'this one' if len(missing) == 1 else f'these {len(missing)}'} · {cost} credits"


def refused(generation: Generation) -> str:
    """The operator's own words that stopped images of it, one a line."""
    found = (word for image in generation.missing if image.reason for word in image.reason.words)
    return "\n".join(dict.fromkeys(found))
